"""A book's file, opened in its newest shape or made anew."""

from __future__ import annotations

import secrets
from pathlib import Path

from familybook.core.book import Book
from familybook.core.errors import BookExistsError, NoSuchFileError, ReadOnlyError
from familybook.store import cipher
from familybook.store.contents import answers_of, facts_of, to_json
from familybook.store.engine import Database
from familybook.store.faults import translated
from familybook.store.landing import expect_room_for_journal, move_into_place
from familybook.store.migrations import VERSION, build
from familybook.store.moments import now
from familybook.store.tables import write_answers, write_facts
from familybook.store.upgrading import bring_up_to_date


def opened(path: Path, key: bytes, *, read_only: bool) -> Database:
    """Connect to a book in its newest shape.

    Raises:
        FamilybookError: if it cannot be.
    """
    db = cipher.connect(path, key, read_only=read_only)
    try:
        version = cipher.expect_version(db, path, VERSION)
        if version < VERSION:
            refuse_if(path, read_only)
            bring_up_to_date(db, path, key)
    except BaseException:
        cipher.disconnect(db)
        raise
    return db


def refuse_if(path: Path, cannot_be_written: bool) -> None:
    """Raise `ReadOnlyError` if a file cannot be written."""
    if cannot_be_written:
        raise ReadOnlyError(path)


def lay_down(path: Path, book: Book, key: bytes) -> None:
    """Make the file of a new book, beside and moved into place. Raises as `BookFile.create`."""
    if path.exists():
        raise BookExistsError(path)
    if not path.parent.is_dir():
        raise NoSuchFileError(path.parent)
    expect_room_for_journal(path)
    part = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with translated(path):
            _make(part, book, key)
        cipher.expect_cipher(part)
        move_into_place(part, path)
    finally:
        part.unlink(missing_ok=True)
        part.with_name(f"{part.name}-journal").unlink(missing_ok=True)


def _make(part: Path, book: Book, key: bytes) -> None:
    """Make a file with a whole book in it, and close it."""
    db = cipher.create(part, key)
    try:
        build(db)
        moments = {"opened_at": to_json(now()), "changed_at": to_json(now())}
        with db.atomic():
            write_facts(db, facts_of(book) | moments, {})
            write_answers(db, answers_of(book, book, {}), {})
    finally:
        cipher.disconnect(db)
