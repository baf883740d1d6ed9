"""The versions of one book that stand on a shelf."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from familybook.core.errors import BookInUseError, DamagedBookError
from familybook.store.bookfile import BookFile
from familybook.store.parcel import Note
from familybook.store.passing import mark_of
from familybook.store.shelf import OnShelf, Standing, books_on


def versions_of(book: str, folder: Path, key: bytes) -> list[tuple[OnShelf, str]]:
    """Return the versions of a book that stand on a shelf, each with its mark.

    One whose words are damaged is none: a copy stands beside it.

    Raises:
        BookInUseError: if any book is open: it may be one of them, and changing just now.
    """
    if not book:
        return []
    found: list[tuple[OnShelf, str]] = []
    for one in books_on(folder, key):
        if one.standing is Standing.IN_USE:
            raise BookInUseError(one.path)
        if one.passing.book == book:
            with suppress(DamagedBookError), BookFile.open(one.path, key, read_only=True) as file:
                found.append((one, mark_of(file.book())))
    return found


def last_shared(note: Note, marks: set[str]) -> str:
    """Return the last thing a copy has been that another version has been too."""
    return next((mark for mark in reversed(note.passing.marks) if mark in marks), "")
