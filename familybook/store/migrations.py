"""Every shape a book's file has had, oldest first, and the way from one to the next.

A step is frozen text: it imports nothing of ours and is never edited once released.
"""

from __future__ import annotations

import os
from pathlib import Path

from familybook.core.errors import DamagedBookError
from familybook.store.cipher import disconnect
from familybook.store.engine import Database, Migrations
from familybook.store.faults import translated

STEPS = Migrations("familybook")

VERSION = 1
"""The shape this program writes, raised by one with each step; a newer one is refused."""


@STEPS()
def m001_book_answers_photographs(db: Database) -> None:
    """Keep a book's facts, its answers, and its photographs apart from the facts about them."""
    db.execute("CREATE TABLE book (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT")
    db.execute(
        "CREATE TABLE answer (page TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL,"
        " changed_at TEXT NOT NULL, PRIMARY KEY (page, field)) STRICT"
    )
    db.execute(
        "CREATE TABLE photo (id TEXT PRIMARY KEY NOT NULL, width INTEGER NOT NULL,"
        " height INTEGER NOT NULL, added_at TEXT NOT NULL) STRICT"
    )
    for table in ("photo_print", "photo_preview"):
        db.execute(
            f"CREATE TABLE {table} (photo_id TEXT PRIMARY KEY NOT NULL REFERENCES photo(id),"
            " jpeg BLOB NOT NULL) STRICT"
        )


def build(db: Database) -> None:
    """Give an empty file its newest shape."""
    with db.atomic():
        STEPS.apply(db)
        db.execute(f"PRAGMA user_version = {VERSION}")


def bring_up_to_date(
    db: Database, path: Path, *, steps: Migrations = STEPS, version: int = VERSION
) -> None:
    """Take an older file to the newest shape, or leave it as it was.

    After an error the file is as before and the connection is closed.

    Raises:
        DamagedBookError: if the file was not whole afterwards.
    """
    before = path.with_name(f"{path.name}.before")
    with translated(path):
        _take_snapshot(db, before)
    try:
        with translated(path):
            steps.apply(db)
            db.execute(f"PRAGMA user_version = {version}")
            _expect_whole(db, path)
    except BaseException:
        disconnect(db)
        before.replace(path)
        raise
    before.unlink()


def _take_snapshot(db: Database, before: Path) -> None:
    """Copy the file through its own connection: any other reader would drop its locks."""
    before.unlink(missing_ok=True)
    try:
        db.execute("VACUUM INTO ?", [str(before)])
        with before.open("r+b") as file:
            os.fsync(file.fileno())
    except BaseException:
        before.unlink(missing_ok=True)
        raise


def _expect_whole(db: Database, path: Path) -> None:
    loose = db.execute("PRAGMA foreign_key_check").fetchone()
    checked = db.execute("PRAGMA quick_check").fetchone()[0]
    if loose is not None or checked != "ok":
        raise DamagedBookError(path)
