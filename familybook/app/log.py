"""The log: what surprised the program and where, never what anybody wrote or is called."""

from __future__ import annotations

import sys
import traceback
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from familybook import __version__
from familybook.store.places import home

LARGEST_LOG = 256 * 1024
"""Bytes; then it starts again, and the last one is kept beside it."""

_PACKAGE = Path(__file__).resolve().parent.parent


def log_path() -> Path:
    """Return where the log is."""
    return home() / "familybook.log"


def note(error: BaseException) -> None:
    """Write down the kind of an error, of what caused it, and the places in the program.

    An error's own text may hold an answer or a file's name, so it is never written. A log that
    cannot be written is no reason to say anything.
    """
    with suppress(OSError):
        path = log_path()
        if path.exists() and path.stat().st_size > LARGEST_LOG:
            path.replace(path.with_suffix(".log.old"))
        with path.open("a", encoding="utf-8") as file:
            file.write(entry(error))


def entry(error: BaseException) -> str:
    """Return what is written down of an error."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    version = f"familybook {__version__}, Python {sys.version.split()[0]}, {sys.platform}"
    lines = [f"{now} {version}"]
    cause: BaseException | None = error
    while cause is not None and len(lines) < 100:  # noqa: PLR2004 - causes could go in a ring
        lines.append(f"  {type(cause).__module__}.{type(cause).__qualname__}")
        lines += (f"    {place}" for place in _places(cause))
        cause = cause.__cause__ or cause.__context__
    return "\n".join(lines) + "\n"


def _places(error: BaseException) -> list[str]:
    """Return the lines of the program that were on the way; of other libraries, their names."""
    found = []
    for frame in traceback.extract_tb(error.__traceback__):
        path = Path(frame.filename)
        inside = path.is_relative_to(_PACKAGE)
        shown = path.relative_to(_PACKAGE).as_posix() if inside else path.name
        found.append(f"{shown}:{frame.lineno} {frame.name}")
    return found
