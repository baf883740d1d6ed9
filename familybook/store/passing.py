"""How a book goes from laptop to laptop: which book it is, and who has it now.

This stands beside what is in the book, and in its copies, so that two versions of one book are
known for what they are.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from familybook.core.answers import to_plain_book
from familybook.core.book import Book
from familybook.store.contents import to_json

PASSING = "passing"
"""Its name among the notes of a book's file."""
SAFE = "safe"
"""The name of the note about the safe copies of a book: they stay with it, and in no copy."""

LONGEST_NAME = 60
"""Letters of what a colleague is called."""
MOST_MARKS = 100
LONGEST_TEXT = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Passing:
    """Which book this is, and how it went from hand to hand. Moments are in UTC, as ISO 8601."""

    book: str = ""
    """What all versions of one book share, made by chance; empty until it first goes anywhere."""
    marks: tuple[str, ...] = ()
    """What the book was each time it went or came, the oldest first."""
    lent_to: str = ""
    """What the colleague is called who has it now; empty while it is here."""
    lent_at: str = ""
    came_at: str = ""
    """When it came from another laptop; empty for a book that was begun on this one."""

    def known(self) -> Passing:
        """Return the same with a name of its own."""
        return self if self.book else replace(self, book=secrets.token_hex(16))

    def marked(self, mark: str) -> Passing:
        """Return the same with what the book is now noted."""
        marks = tuple(one for one in self.marks if one != mark)
        return replace(self, marks=(*marks, mark)[-MOST_MARKS:])

    def lent(self, name: str, at: str) -> Passing:
        """Return the same for a book that a colleague has from now on."""
        return replace(self, lent_to=name.strip()[:LONGEST_NAME], lent_at=at)

    def came(self, at: str) -> Passing:
        """Return the same for a book that has come from another laptop."""
        return replace(self, came_at=at)

    def taken_back(self) -> Passing:
        """Return the same for a book that is here again."""
        return replace(self, lent_to="", lent_at="")


HERE = Passing()
"""A book that never went anywhere."""


def mark_of(book: Book) -> str:
    """Return what tells a book from itself with anything changed."""
    return hashlib.sha256(to_json(to_plain_book(book)).encode()).hexdigest()[:32]


def passing_to_plain(passing: Passing) -> dict[str, Any]:
    """Return it as plain data."""
    return asdict(passing)


def passing_from_plain(plain: Any) -> Passing:
    """Return it from plain data; whatever makes no sense there is as if it was not there.

    So no note keeps anybody from a book.
    """
    held = plain if isinstance(plain, dict) else {}
    texts = {
        one.name: found[:LONGEST_TEXT]
        for one in fields(Passing)
        if isinstance(found := held.get(one.name), str)
    }
    marks = held.get("marks")
    some = marks[-MOST_MARKS:] if isinstance(marks, list | tuple) else ()
    kept = tuple(one[:LONGEST_TEXT] for one in some if isinstance(one, str))
    return Passing(**texts, marks=kept)
