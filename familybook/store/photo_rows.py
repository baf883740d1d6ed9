"""The photographs of a book: put in, removed, brought back, and in the end let go."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from familybook.core.errors import DamagedBookError
from familybook.core.ids import PhotoId
from familybook.store.engine import Database
from familybook.store.faults import translated
from familybook.store.moments import days_ago, now
from familybook.store.photos import Prepared

KEPT_DAYS = 42
"""How long a removed photograph can be brought back."""
MOST_REMOVED = 24
"""How many removed photographs a book keeps, the newest first."""


@dataclass(frozen=True, slots=True)
class Removed:
    """A photograph that no page shows any more."""

    id: PhotoId
    removed_at: str
    """When, in UTC, as ISO 8601."""


def put(db: Database, photo: Prepared) -> None:
    """Put a photograph in, if it is not there; one that was removed is as if removed just now."""
    facts = {"id": photo.id, "width": photo.width, "height": photo.height, "added_at": now()}
    db.table("photo").insert(facts, ignore=True)
    sql = "UPDATE photo SET removed_at = ? WHERE id = ? AND removed_at IS NOT NULL"
    db.execute(sql, [now(), photo.id])
    for table, jpeg in (("photo_print", photo.jpeg), ("photo_preview", photo.preview)):
        db.table(table).insert({"photo_id": photo.id, "jpeg": jpeg}, ignore=True)


def mark(db: Database, used: Collection[PhotoId]) -> None:
    """Note when photographs were removed, and that those on a page are not."""
    held = db.execute("SELECT id, removed_at IS NOT NULL FROM photo").fetchall()
    for photo, removed in held:
        if removed == (photo in used):
            sql = "UPDATE photo SET removed_at = ? WHERE id = ?"
            db.execute(sql, [None if photo in used else now(), photo])


def removed(db: Database) -> tuple[Removed, ...]:
    """Return the photographs that no page shows, the one removed last first."""
    sql = "SELECT id, removed_at FROM photo WHERE removed_at IS NOT NULL ORDER BY removed_at DESC"
    return tuple(Removed(PhotoId(photo), at) for photo, at in db.execute(sql).fetchall())


def printed(db: Database, path: Path, photo: PhotoId) -> bytes:
    """Return the JPEG that is printed.

    Raises:
        DamagedBookError: if the book does not hold it, or not whole.
    """
    jpeg: bytes = _one(db, path, "SELECT jpeg FROM photo_print WHERE photo_id = ?", photo)[0]
    return jpeg


def preview(db: Database, path: Path, photo: PhotoId) -> bytes:
    """Return the small JPEG that the screen shows. Raises as `printed` does."""
    jpeg: bytes = _one(db, path, "SELECT jpeg FROM photo_preview WHERE photo_id = ?", photo)[0]
    return jpeg


def size(db: Database, path: Path, photo: PhotoId) -> tuple[int, int]:
    """Return its width and height in pixels. Raises as `printed` does."""
    width, height = _one(db, path, "SELECT width, height FROM photo WHERE id = ?", photo)
    return width, height


def _one(db: Database, path: Path, sql: str, photo: PhotoId) -> tuple[Any, ...]:
    with translated(path):
        row: tuple[Any, ...] | None = db.execute(sql, [photo]).fetchone()
    if row is None:
        raise DamagedBookError(path)
    return row


def sweep(db: Database) -> None:
    """Let go of what was removed long ago, and of the oldest where there are too many."""
    long_ago = days_ago(KEPT_DAYS)
    for number, one in enumerate(removed(db)):
        if number >= MOST_REMOVED or one.removed_at < long_ago:
            let_go(db, (one.id,))


def let_go(db: Database, photos: Iterable[PhotoId]) -> None:
    """Take photographs out of the book."""
    for photo in photos:
        db.execute("DELETE FROM photo_print WHERE photo_id = ?", [photo])
        db.execute("DELETE FROM photo_preview WHERE photo_id = ?", [photo])
        db.execute("DELETE FROM photo WHERE id = ?", [photo])
