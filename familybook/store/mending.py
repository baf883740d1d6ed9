"""A book whose words are whole and some photographs not: made anew, with those of its snapshots."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from familybook.core.errors import DamagedBookError, FamilybookError
from familybook.core.ids import PhotoId
from familybook.store import cipher, photo_rows, snapshots
from familybook.store.contents import to_json
from familybook.store.engine import Database
from familybook.store.faults import translated
from familybook.store.migrations import VERSION, build
from familybook.store.moments import now
from familybook.store.photos import Prepared
from familybook.store.tables import write_facts

_OF_WORDS = ("book", "answer", "change")
"""The tables that are small, and are looked at whenever a book is opened."""


def mend(path: Path, key: bytes) -> tuple[PhotoId, ...]:
    """Make a closed book anew from all of it that can be read, and set the damaged file aside.

    A photograph that cannot be read comes from the newest snapshot that has it. Returns those that
    no snapshot has either: their places stay as they are.

    Raises:
        DamagedBookError: if its words are not whole.
        NoRoomError: if the disk is full.
        ReadOnlyError: if nothing can be written there.
    """
    part = snapshots.folder_of(path) / f"{path.stem}-{secrets.token_hex(4)}.part"
    part.parent.mkdir(mode=0o700, exist_ok=True)
    try:
        with translated(path):
            lost = _make_anew(path, key, part)
        if not snapshots.is_whole(part, key):
            raise DamagedBookError(path)
        snapshots.swap(path, part)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return lost


def _make_anew(path: Path, key: bytes, part: Path) -> tuple[PhotoId, ...]:
    db = cipher.create(part, key)
    try:
        build(db)
        with db.atomic():
            photos = _copy_words(path, key, db)
            write_facts(db, {"changed_at": to_json(now())}, {})
        lost = []
        for photo, added_at, removed_at in photos:
            found = next(_found(photo, path, key), None)
            if found is None:
                lost.append(photo)
                continue
            with db.atomic():
                photo_rows.put(db, found)
                sql = "UPDATE photo SET added_at = ?, removed_at = ? WHERE id = ?"
                db.execute(sql, [added_at, removed_at, photo])
        return tuple(lost)
    finally:
        cipher.disconnect(db)


def _copy_words(path: Path, key: bytes, db: Database) -> list[tuple[PhotoId, str, str | None]]:
    """Copy all but the photographs, and return which there are."""
    source = cipher.connect(path, key, read_only=True)
    try:
        cipher.expect_version(source, path, VERSION)
        for table in _OF_WORDS:
            db.table(table).insert_all(source.table(table).rows, replace=True)
        sql = "SELECT id, added_at, removed_at FROM photo"
        return [(PhotoId(one), added, gone) for one, added, gone in source.execute(sql).fetchall()]
    finally:
        cipher.disconnect(source)


def _found(photo: PhotoId, path: Path, key: bytes) -> Iterator[Prepared]:
    """Yield a photograph from each file that has it whole: the book first, then its snapshots."""
    for file in (path, *(one.path for one in snapshots.snapshots_of(path, key))):
        with suppress(FamilybookError, MemoryError):
            yield _read(file, key, photo)


def _read(file: Path, key: bytes, photo: PhotoId) -> Prepared:
    """Read a photograph, each with a connection of its own: one spoilt page ends a connection."""
    db = cipher.connect(file, key, read_only=True)
    try:
        jpeg = photo_rows.printed(db, file, photo)
        if hashlib.sha256(jpeg).hexdigest() != photo:
            raise DamagedBookError(file)
        width, height = photo_rows.size(db, file, photo)
        preview = photo_rows.preview(db, file, photo)
        return Prepared(id=photo, jpeg=jpeg, preview=preview, width=width, height=height)
    finally:
        cipher.disconnect(db)
