"""A disk that runs full while a family writes: nothing is lost, and all goes on once there is room.

The disk is a small one in memory, mounted for this. In each run another number of bytes is left
free, so that it is full at another moment of a save: in the journal, in the book, at the end.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from familybook.core.book import Book, new_book
from familybook.core.errors import NoRoomError
from familybook.core.said import Said
from familybook.store.bookfile import BookFile
from familybook.store.writer import Writer
from familybook.templates.our_book import OUR_BOOK
from tests.enduring.deeds import titled
from tests.enduring.kills import COVER, KEY, photo

SIZE_MB = 3
SAVES = 24
_LETTERS = 900
_NEVER_S = 600.0


class NoSmallDiskError(Exception):
    """Only root on Linux may mount one."""


@dataclass(frozen=True, slots=True)
class Ran:
    """What happened in some runs."""

    refused: int = 0
    """Saves that found no room."""
    lost: int = 0
    """Runs in which something that was said to be saved was not there afterwards."""
    stuck: int = 0
    """Runs in which saving did not go on once there was room."""

    def __add__(self, other: Ran) -> Ran:
        """Return both together."""
        return Ran(self.refused + other.refused, self.lost + other.lost, self.stuck + other.stuck)


@contextmanager
def small_disk(size_mb: int = SIZE_MB) -> Iterator[Path]:
    """Mount a small disk in memory for a while.

    Raises:
        NoSmallDiskError: if that is not possible here.
    """
    mount, umount = shutil.which("mount"), shutil.which("umount")
    folder = Path(tempfile.mkdtemp())
    asked = [mount or "false", "-t", "tmpfs", "-o", f"size={size_mb}m", "tmpfs", str(folder)]
    if umount is None or subprocess.run(asked, capture_output=True, check=False).returncode:
        folder.rmdir()
        raise NoSmallDiskError
    try:
        yield folder
    finally:
        subprocess.run([umount, "-l", str(folder)], check=True)
        folder.rmdir()


def fill_up(folder: Path, left: int = 0) -> Path:
    """Leave so many bytes on a disk, and return the file that takes the rest."""
    filler = folder / "filler"
    free = os.statvfs(folder).f_bavail * os.statvfs(folder).f_bsize
    filler.write_bytes(bytes(max(0, free - left)))
    return filler


def run_full(folder: Path, left: int) -> Ran:
    """Write on a disk with so many bytes left, then make room and write on.

    Raises:
        AssertionError: if the book is not whole.
    """
    path, crashed = folder / "b.familybook", folder.parent / f"{folder.name}-crashed"
    saved = [0]
    writer = Writer(lambda book: saved.append(_number(book)), again_s=_NEVER_S)
    book = writer.create(path, new_book(OUR_BOOK), KEY)
    filler = fill_up(folder, left)
    refused = 0
    for number in range(1, SAVES):
        if number % 3 == 0:
            try:
                writer.add_photo(photo(number))
            except NoRoomError:
                refused += 1
        writer.put(titled(book, f"{number} " + "w" * _LETTERS))
        refused += not writer.flush()
    lost = _found_after_crash(path, crashed) < saved[-1]
    filler.unlink()
    stuck = not writer.flush()
    writer.put(titled(book, str(SAVES)))
    writer.close()
    lost |= _found(path) != SAVES
    path.unlink()
    return Ran(refused, int(lost), int(stuck))


def _found_after_crash(path: Path, crashed: Path) -> int:
    """Return the number found in the files as they are now, as if the laptop had gone out."""
    crashed.mkdir()
    for one in path.parent.glob(f"{path.name}*"):
        shutil.copy(one, crashed)
    try:
        return _found(crashed / path.name)
    finally:
        shutil.rmtree(crashed)


def _found(path: Path) -> int:
    with BookFile.open(path, KEY) as file:
        assert file.damage() == []
        return _number(file.book())


def _number(book: Book) -> int:
    cover: Any = book.page(COVER)
    said: Said = cover.title
    return int(said.text.partition(" ")[0] or 0)


def run_many(levels: range) -> Ran:
    """Write on a small disk, once for each number of bytes left."""
    with small_disk() as folder:
        return sum((run_full(folder, left) for left in levels), Ran())
