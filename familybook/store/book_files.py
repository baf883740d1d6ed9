"""The files of a book on this laptop: the book itself, and those in its folder of snapshots."""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Iterator
from pathlib import Path
from stat import S_ISREG

from familybook.store.places import ENDING as BOOK_ENDING

FOLDER = "snapshots"
ENDING = ".snapshot"
PART = ".part"
ASIDE = ".damaged"
"""What a damaged book is called once another has taken its place."""

_ENDINGS = r"\.(snapshot|part|damaged)(-journal)?"
"""All the endings that a file of ours has there."""


def folder_of(path: Path) -> Path:
    """Return where the snapshots of a book are."""
    return path.parent / FOLDER


def place_for(path: Path, ending: str) -> Path:
    """Return a new place in a book's folder of snapshots.

    Two books whose names differ in the ending only share none.
    """
    return folder_of(path) / f"{_begins(path)}{secrets.token_hex(4)}{ending}"


def _begins(path: Path) -> str:
    usual = os.path.normcase(path.suffix) == BOOK_ENDING
    return f"{path.stem}-" if usual else f"{path.name}="


def files_of(path: Path) -> tuple[Path, ...]:
    """Return every file of a book on this laptop, by name: itself, its journal, its snapshots."""
    beside = (path.with_name(f"{path.name}{ending}") for ending in ("", "-journal", ".before"))
    return (*(one for one in beside if is_own(one)), *earlier_files(path))


def earlier_files(path: Path, ending: str = "") -> tuple[Path, ...]:
    """Return the files that are called as those of a book in its folder of snapshots.

    The folder may hold what is somebody's own: only a name that we give counts, and no link.
    """
    return tuple(_earlier(path, re.escape(ending) if ending else _ENDINGS))


def _earlier(path: Path, endings: str) -> Iterator[Path]:
    named = re.compile(rf"{re.escape(_begins(path))}[0-9a-f]{{8}}{endings}")
    folder = folder_of(path)
    if folder.is_dir() and not folder.is_symlink():  # a link leads to the files of another
        yield from sorted(
            one for one in folder.iterdir() if named.fullmatch(one.name) and not one.is_symlink()
        )


def is_own(path: Path) -> bool:
    """Tell whether a file stands there itself, and no link to one."""
    try:
        return S_ISREG(path.lstat().st_mode)
    except OSError:
        return False
