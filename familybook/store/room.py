"""How much room a book has left, and who it is for."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from familybook.core.errors import FullBookError
from familybook.core.ids import PhotoId
from familybook.store import cipher
from familybook.store.engine import Database
from familybook.store.faults import LARGEST_BOOK, translated
from familybook.store.photos import Prepared

KEPT_FOR_WORDS = 8 * 1024 * 1024
"""Bytes of a book that photographs never take: its words go on being saved."""

_SEALED = 1.03
_BESIDE = 16 * 1024
"""What a photograph takes on the disk: more than its bytes, and some for its place among others."""


def expect_room(db: Database, path: Path, photos: Iterable[Prepared]) -> None:
    """Look that a book has room for photographs, those it holds not counted.

    Raises:
        FullBookError: if it has not.
    """
    new = [photo for photo in photos if not holds(db, photo.id)]
    needed = sum((len(one.jpeg) + len(one.preview)) * _SEALED + _BESIDE for one in new)
    if new and needed + KEPT_FOR_WORDS > _left(db, path):
        raise FullBookError(path)


def holds(db: Database, photo: PhotoId) -> bool:
    """Tell whether a book holds a photograph, large and small."""
    sql = "SELECT 1 FROM photo_print JOIN photo_preview USING (photo_id) WHERE photo_id = ?"
    return db.execute(sql, [photo]).fetchone() is not None


def _left(db: Database, path: Path) -> int:
    """Return how many bytes more a book can hold; its empty pages are room too."""
    with translated(path):
        pages, empty = (
            int(db.execute(f"PRAGMA {name}").fetchone()[0])
            for name in ("page_count", "freelist_count")
        )
    return LARGEST_BOOK - (pages - empty) * cipher.PAGE_SIZE
