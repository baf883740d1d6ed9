"""Another file takes the name of a closed book, and the book's own file is set aside."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path

from familybook.store.book_files import ASIDE, PART, place_for
from familybook.store.landing import sync_folder
from familybook.store.snapshots import Snapshot, told


def put_back(path: Path, snapshot: Snapshot) -> Path | None:
    """Let a snapshot take the place of a closed book; the book's own file is set aside.

    Returns where that is now.

    Raises:
        NoRoomError: if the disk is full.
        ReadOnlyError: if nothing can be written there.
    """
    part = place_for(path, PART)
    try:
        with told(path):
            shutil.copyfile(snapshot.path, part)
        return swap(path, part)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def swap(path: Path, part: Path) -> Path | None:
    """Give a finished file the name of a closed book, and set that aside; return where it is.

    At every moment one of the two has the book's name. Raises as `put_back` does.
    """
    aside = part.with_suffix(ASIDE)
    journal = path.with_name(f"{path.name}-journal")
    with told(path):
        with part.open("r+b") as file:
            os.fsync(file.fileno())
        there = path.exists()
        if there:
            _set_aside(path, aside)
        if journal.exists():  # it belongs to the other file, and would spoil this one
            journal.replace(aside.with_name(f"{aside.name}-journal"))
        part.replace(path)
        sync_folder(path.parent)
    return aside if there else None


def _set_aside(path: Path, aside: Path) -> None:
    """Give the book's file a second name, or make a copy on a file system without links."""
    try:
        os.link(path, aside)
    except OSError:
        try:
            shutil.copyfile(path, aside)
            with aside.open("r+b") as file:
                os.fsync(file.fileno())
        except OSError:
            aside.unlink(missing_ok=True)
            raise
