"""The rows of a book: reading them all, and writing those that differ."""

from __future__ import annotations

from pathlib import Path

from familybook.core.book import Book
from familybook.core.errors import AnswersError, DamagedBookError, NewerBookError
from familybook.core.ids import PageKey
from familybook.store.contents import Answers, Facts, book_of
from familybook.store.engine import Database, SQLError
from familybook.store.faults import translated
from familybook.store.made import MADE
from familybook.store.moments import now
from familybook.store.passing import PASSING, SAFE

FORGETTING = "forgetting"
"""Whether copies may still hold what was removed for good."""
OPENED = "opened_at"
"""When the file was opened for writing; whoever opens it writes it anew."""
NOTES = (OPENED, "changed_at", "stopped_at", FORGETTING, PASSING, SAFE, MADE)
"""What stands among the facts of a file, and is not in its book."""

_CHECK = "PRAGMA quick_check({})"


def read(db: Database, path: Path) -> tuple[Facts, Answers, Book]:
    """Return what the file holds, having looked that its words are whole.

    Nothing else is looked at: what is spoilt of the rest must not keep a family from their words.

    Raises:
        DamagedBookError: if they are not.
        NewerBookError: if the book holds what this program does not know.
    """
    with translated(path):
        for table in ("book", "answer"):
            if db.execute(_CHECK.format(table)).fetchone()[0] != "ok":
                raise DamagedBookError(path)
        facts: Facts = dict(db.execute("SELECT key, value FROM book").fetchall())
        rows = db.execute("SELECT page, field, value FROM answer").fetchall()
    answers: Answers = {}
    for page, field, value in rows:
        answers.setdefault(PageKey(page), {})[field] = value
    try:
        return facts, answers, book_of(facts, answers)
    except (KeyError, TypeError, ValueError, AnswersError) as error:
        # Whole and sealed with our key, so one of ours wrote it: one that knows more than this.
        raise NewerBookError(path) from error


def notes_taken_out(facts: Facts) -> Facts:
    """Take the notes out of what stands in a file, and return them."""
    return {name: facts.pop(name) for name in NOTES if name in facts}


def opened_at(db: Database) -> str | None:
    """Return when the file was opened for writing, as it stands there."""
    row = db.execute("SELECT value FROM book WHERE key = ?", [OPENED]).fetchone()
    return None if row is None else str(row[0])


def is_whole(db: Database, table: str) -> bool:
    """Tell whether a table can be read, every byte of it."""
    try:
        return bool(db.execute(_CHECK.format(table)).fetchone()[0] == "ok")
    except (SQLError, MemoryError):
        return False


def write_facts(db: Database, facts: Facts, kept: Facts) -> None:
    """Write the facts that are not kept already."""
    for key, value in facts.items():
        if value != kept.get(key):
            db.table("book").upsert({"key": key, "value": value}, pk="key")


def write_answers(db: Database, answers: Answers, kept: Answers) -> None:
    """Write the answers that differ from those kept, and take out those that are gone."""
    for page, fields in answers.items():
        old = kept.get(page, {})
        for field, value in fields.items():
            if value != old.get(field):
                row = {"page": page, "field": field, "value": value, "changed_at": now()}
                db.table("answer").upsert(row, pk=("page", "field"))
    for page, fields in kept.items():
        for field in fields:
            if field not in answers.get(page, {}):
                db.execute("DELETE FROM answer WHERE page = ? AND field = ?", [page, field])
