"""A book leaves the laptop for good: its own files are written over, and then they go.

From the first moment on it has another name, and stands on no shelf. Whatever stops it half way,
`left_half_way` finds it, and `take_files` goes on.
"""

from __future__ import annotations

import json
import os
import re
import time
from collections import Counter
from collections.abc import Container, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from familybook.core.errors import FamilybookError
from familybook.store import book_files, cipher, knocks, snapshots
from familybook.store.faults import translated
from familybook.store.landing import sync_folder
from familybook.store.ours import parted
from familybook.store.places import ENDING

GOING = ".going"
"""How the file of a book ends once it is being taken off."""

_CHUNK = 1024 * 1024
_HALF_MADE = re.compile(r"\.([0-9a-f]{16}\.(part|copy)|familybook-[0-9a-f]{16}\.part)(-journal)?")
_LEFT_BEHIND_S = 3600
"""How long nobody takes to make a file."""


def begin(path: Path) -> Path:
    """Take a closed book off the shelf, and return where its file is now.

    Raises:
        OSError: if it has to stay; then nothing has changed.
    """
    going = path.with_name(f"{path.name}{GOING}")
    path.replace(going)
    sync_folder(path.parent)
    return going


def half_way(path: Path) -> Path | None:
    """Return where the file of a book is that was being taken off; None if none was."""
    going = path.with_name(f"{path.name}{GOING}")
    return going if book_files.is_own(going) else None


def left_half_way(shelves: Iterable[Path]) -> tuple[Path, ...]:
    """Return the files of books on some shelves that were being taken off.

    Where a book of that name is back, from a backup perhaps, it is not asked about: what is known
    by its name is the living one's. A link, or another name of a living book, is no leftover.
    """
    shelves = tuple(shelves)
    living = [one for shelf in shelves for one in shelf.glob(f"*{ENDING}")]
    files = {cipher.identity(one) for one in living if one.is_file()}
    found = (one for shelf in shelves for one in shelf.glob(f"*{ENDING}{GOING}"))
    return tuple(sorted(one for one in found if _is_left(one, files)))


def _is_left(going: Path, living: Container[tuple[int, int]]) -> bool:
    """Tell whether a file is what is left of a book that was being taken off."""
    stands_again = os.path.lexists(going.with_name(going.name.removesuffix(GOING)))
    with suppress(OSError):
        return (
            book_files.is_own(going) and not stands_again and cipher.identity(going) not in living
        )
    return False


def notes_in(path: Path, key: bytes, names: Iterable[str]) -> dict[str, Any]:
    """Return some notes of a closed book, in whatever shape it is; nothing is written.

    Raises:
        FamilybookError: if they cannot be read.
    """
    db = cipher.connect(path, key, read_only=True)
    try:
        with translated(path):
            sql = "SELECT key, value FROM book"
            held = dict(db.execute(sql).fetchall())
    finally:
        cipher.disconnect(db)
    return {name: json.loads(held[name]) for name in names if name in held}


def notes_in_snapshots(path: Path, key: bytes, names: Iterable[str]) -> dict[str, Any]:
    """Return some notes of a book as its newest snapshot has them; none if none can be read."""
    for one in snapshots.snapshots_of(path, key):
        with suppress(FamilybookError, MemoryError):
            return notes_in(one.path, key, names)
    return {}


def earlier_of(path: Path, going: Path, key: bytes) -> int:
    """Return how many copies of a book from earlier sittings are on this laptop."""
    return len(parted(book_files.earlier_files(path), key, going).ours)


@dataclass(frozen=True, slots=True)
class Taken:
    """What stays of a book whose files were taken away."""

    left: tuple[Path, ...] = ()
    """Files that could not be deleted."""
    strange: tuple[Path, ...] = ()
    """Files that are called as the book's are, and hold something else, for all anybody can say."""
    elsewhere: int = 0
    """How many of its files have another name still, somewhere on the same disk."""


def take_files(going: Path, key: bytes) -> Taken:
    """Take away every file of a book on this laptop, its own one last; return what stays."""
    path = going.with_name(going.name.removesuffix(GOING))
    found = parted((one for one in book_files.files_of(path) if one != path), key, going)
    other = (*_half_made_of((*found.ours, going), path.parent), *found.ours)
    elsewhere = _named_elsewhere((*other, going))
    left = [one for one in other if not _is_gone(one)]
    for shelf in (path.parent, book_files.folder_of(path)):
        _sweep(shelf)
    knocks.take(path)
    if not _is_gone(going):
        left.append(going)
    with suppress(OSError):
        sync_folder(path.parent)
    return Taken(tuple(left), found.strange, elsewhere)


def take_link(link: Path, key: bytes) -> Taken:
    """Take away a way to a book that is gone, and snapshots beside it; return what stays."""
    found = parted(book_files.earlier_files(link), key, link)
    elsewhere = _named_elsewhere(found.ours)
    left = tuple(one for one in (*found.ours, link) if not _is_gone(one))
    return Taken(left, found.strange, elsewhere)


def _half_made_of(own: Iterable[Path], folder: Path) -> tuple[Path, ...]:
    """Return second names of some files that were given while one of them was being made."""
    files = {_file(one) for one in own}
    try:
        half_made = [one for one in folder.iterdir() if _HALF_MADE.fullmatch(one.name)]
    except OSError:
        return ()
    return tuple(one for one in half_made if book_files.is_own(one) and _file(one) in files)


def _named_elsewhere(own: Iterable[Path]) -> int:
    """Return how many of some files have a name that is not among these."""
    here = Counter(_file(one) for one in own)
    return sum(names > here[file, names] for file, names in here if file is not None)


def _file(path: Path) -> tuple[tuple[int, int] | None, int]:
    """Return what makes a file itself, and how many names it has; None where nobody can tell."""
    try:
        there = path.lstat()
    except OSError:
        return None, 0
    return (there.st_dev, there.st_ino), there.st_nlink


def _is_gone(path: Path) -> bool:
    """Write over a file and delete it; tell whether it is gone."""
    with suppress(OSError):
        _write_over(path)
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _write_over(path: Path) -> None:
    """Write nothing but zeros over a file that has no other name.

    A disk that writes in place keeps nothing then. Others may keep old blocks: what is in those is
    sealed with the laptop's key, as all of it was.
    """
    if path.is_symlink() or path.stat().st_nlink > 1:
        return
    with path.open("r+b") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(0)
        for start in range(0, size, _CHUNK):
            file.write(bytes(min(_CHUNK, size - start)))
        file.flush()
        os.fsync(file.fileno())


def _sweep(folder: Path) -> None:
    """Take away what was being made in a folder when a laptop went out, by its name and age."""
    with suppress(OSError):
        for one in folder.iterdir():
            if _HALF_MADE.fullmatch(one.name) and _is_old(one):
                _is_gone(one)


def _is_old(path: Path) -> bool:
    return time.time() - path.stat().st_mtime > _LEFT_BEHIND_S
