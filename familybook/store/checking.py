"""Looks whether every byte of a book is as it was written."""

from __future__ import annotations

from familybook.core.book import Book
from familybook.store.contents import photos_in
from familybook.store.engine import Database, SQLError
from familybook.store.room import holds


def damage_in(db: Database, book: Book) -> list[str]:
    """Return what is wrong in a file, in the engine's own words; nothing if it is whole."""
    try:
        structure = db.execute("PRAGMA quick_check").fetchall()
        seals = db.execute("PRAGMA cipher_integrity_check").fetchall()
        missing = [photo for photo in sorted(photos_in(book)) if not holds(db, photo)]
    except (SQLError, MemoryError) as error:
        return [str(error)]
    found = [line for (line,) in structure + seals if line != "ok"]
    return found + [f"no photograph {photo}" for photo in missing]
