"""Every shape a book's file has had, oldest first, and the way from one to the next.

A step is frozen text: it imports nothing of ours and is never edited once released.
"""

from __future__ import annotations

from familybook.store.engine import Database, Migrations

STEPS = Migrations("familybook")

VERSION = 2
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


@STEPS()
def m002_earlier_versions(db: Database) -> None:
    """Keep what an answer was before, when a photograph was removed, and when all last changed."""
    db.execute(
        "CREATE TABLE change (seq INTEGER PRIMARY KEY, sitting TEXT NOT NULL, at TEXT NOT NULL,"
        " page TEXT NOT NULL, field TEXT NOT NULL, old TEXT) STRICT"
    )
    db.execute("CREATE INDEX change_of_field ON change (page, field)")
    db.execute("ALTER TABLE photo ADD COLUMN removed_at TEXT")
    db.execute(
        "INSERT OR REPLACE INTO book SELECT 'changed_at', json_quote(at) FROM"
        " (SELECT max(changed_at) AS at FROM answer) WHERE at IS NOT NULL"
    )


def build(db: Database) -> None:
    """Give an empty file its newest shape."""
    with db.atomic():
        STEPS.apply(db)
        db.execute(f"PRAGMA user_version = {VERSION}")
