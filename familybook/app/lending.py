"""A book goes to a colleague: a copy of it, and a note of who has it."""

from __future__ import annotations

from pathlib import Path

from familybook.app.copying import seal
from familybook.core.errors import ReadOnlyError
from familybook.store.bookfile import BookFile
from familybook.store.moments import now
from familybook.store.parcel import Note
from familybook.store.passing import mark_of
from familybook.store.sealed import Keys


def hand_over(path: Path, key: bytes, out: Path, keys: Keys) -> None:
    """Write a sealed copy of a book that nobody has open.

    In one that can only be read nothing is noted.

    Raises as `seal` does, and as opening a book does.
    """
    try:
        file = BookFile.open(path, key)
    except ReadOnlyError:
        file = BookFile.open(path, key, read_only=True)
    with file:
        # Noted first: whatever goes out is known again when it comes back.
        passing = file.passing.known().marked(mark_of(file.book()))
        if not file.read_only:
            file.keep_passing(passing)
        seal(file, out, keys, Note(passing=passing, made_at=now()))


def lend(path: Path, key: bytes, name: str) -> None:
    """Note of a book that a colleague has it from now on. Raises as opening a book does."""
    with BookFile.open(path, key) as file:
        file.keep_passing(file.passing.lent(name, now()))
