"""How much room a book has left, and who it is for."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path

from familybook.core.errors import FullBookError
from familybook.core.ids import PhotoId
from familybook.store import cipher
from familybook.store.engine import Database
from familybook.store.faults import LARGEST_BOOK, translated
from familybook.store.photo_rows import let_go, removed
from familybook.store.photos import Prepared

KEPT_FOR_WORDS = 8 * 1024 * 1024
"""Bytes of a book that photographs never take: its words go on being saved."""

_SEALED = 1.03
_BESIDE = 16 * 1024
"""What a photograph takes on the disk: more than its bytes, and some for its place among others."""


def expect_room(db: Database, path: Path, photos: Iterable[Prepared], since: str) -> None:
    """Look that a book has room for photographs, those it holds not counted.

    What was removed before `since` gives up its room where that is needed.

    Raises:
        FullBookError: if there is too little all the same.
    """
    new = [photo for photo in photos if not holds(db, photo.id)]
    spare = sum(_bytes_of(db, one) for one in _spare(db, since))
    if new and _needed(new) + KEPT_FOR_WORDS > _left(db, path) + spare:
        raise FullBookError(path)


def make_room(db: Database, path: Path, photos: Collection[Prepared], since: str) -> None:
    """Let go of photographs removed before `since`, the oldest first, as far as room is needed.

    Raises:
        FullBookError: if there is too little all the same.
    """
    new = [photo for photo in photos if not holds(db, photo.id)]
    short = _needed(new) + KEPT_FOR_WORDS - _left(db, path)
    if not new or short <= 0:
        return
    expect_room(db, path, new, since)
    for one in reversed(_spare(db, since)):
        if short > 0:
            short -= _bytes_of(db, one)
            let_go(db, (one,))


def _needed(photos: Iterable[Prepared]) -> float:
    return sum((len(one.jpeg) + len(one.preview)) * _SEALED + _BESIDE for one in photos)


def _spare(db: Database, since: str) -> list[PhotoId]:
    """Return what was removed in an earlier sitting: in this one it may be put back by Undo."""
    return [one.id for one in removed(db) if one.removed_at < since]


def _bytes_of(db: Database, photo: PhotoId) -> int:
    sql = "SELECT length(jpeg) FROM photo_print WHERE photo_id = ?"
    row = db.execute(sql, [photo]).fetchone()
    return int(row[0]) if row else 0


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
