"""A finished file gets its name, for good."""

from __future__ import annotations

import os
from pathlib import Path

from familybook.core.errors import BookExistsError, NoSuchFileError


def move_into_place(part: Path, path: Path) -> None:
    """Give the finished file its name, for good: also after a power cut.

    Raises:
        BookExistsError: if there is a file of that name meanwhile.
    """
    if path.is_symlink():
        path.unlink()  # it leads nowhere, or there would be a file
    try:
        # Two programs may make a book of one name at once: none may lose theirs.
        os.link(part, path)
    except FileExistsError as error:
        raise BookExistsError(path) from error
    except OSError:
        part.replace(path)  # a file system without links
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on the disk, where the system can be asked for that."""
    if os.name == "posix":
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def expect_room_for_journal(path: Path) -> None:
    """Look that the journal of a book, which stands beside it, can have its name too.

    Raises:
        NoSuchFileError: if no file there could have it.
    """
    try:
        path.with_name(f"{path.name}-journal").exists()
    except OSError as error:
        raise NoSuchFileError(path) from error
