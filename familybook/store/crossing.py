"""A finished file goes from this laptop to a place that may be on a network."""

from __future__ import annotations

import hashlib
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import IO

from familybook.store.landing import write_whole
from familybook.store.shares import Going

_FOLDER = "on-the-way"
LEFT_BEHIND_S = 3600
"""How long no file is on its way."""
_PIECE = 256 * 1024


@contextmanager
def set_out(home: Path) -> Iterator[Path]:
    """Give a place on this laptop for a file that is to go elsewhere; after that it is gone.

    What a laptop that went out left there goes as well.
    """
    forget_left_behind(home, older_than_s=LEFT_BEHIND_S)
    folder = home / _FOLDER
    folder.mkdir(mode=0o700, exist_ok=True)
    here = folder / secrets.token_hex(8)
    try:
        yield here
    finally:
        with suppress(OSError):  # on Windows, who still reads it keeps it: it goes the next time
            here.unlink(missing_ok=True)


def forget_left_behind(home: Path, *, older_than_s: float = 0.0) -> None:
    """Take away what never arrived."""
    with suppress(OSError):
        for left in (home / _FOLDER).iterdir():
            with suppress(OSError):
                if time.time() - left.stat().st_mtime >= older_than_s:
                    left.unlink()


def put_across(here: Path, out: Path, get_on: Going) -> None:
    """Copy a file to a new one in another place, and look that it is the same there.

    Raises:
        BookExistsError: if there is one of that name.
        OSError: if it cannot be written there, or not read again as it was.
    """
    sums: list[bytes] = []

    def write(part: IO[bytes]) -> None:
        with here.open("rb") as file:
            sums.append(_passed(file, part, get_on))

    def check(part: Path) -> None:
        with part.open("rb") as file:
            if _passed(file, None, get_on) != sums[0]:
                raise OSError(part)
        get_on()

    write_whole(out, write, check, anew=True)


def _passed(file: IO[bytes], part: IO[bytes] | None, get_on: Going) -> bytes:
    """Pass a file on, piece by piece, and return what it sums up to."""
    total = hashlib.sha256()
    for piece in iter(partial(file.read, _PIECE), b""):
        total.update(piece)
        if part is not None:
            part.write(piece)
            part.flush()
        get_on()
    return total.digest()
