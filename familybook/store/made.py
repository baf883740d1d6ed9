"""What was made of a book and went elsewhere: a note in its file, so that a family can be told.

It stays with the file, and in no copy.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import Any

from familybook.store.moments import now

MADE = "made"
"""Its name among the notes of a book's file."""

MOST_MADE = 200
_LONGEST = 1_000


class What(StrEnum):
    """What was made."""

    BOOK = "book"
    """The book as a PDF."""
    SHEET = "sheet"
    """One page as a PDF."""
    PAPER = "paper"
    """A print that went to a printer from here."""
    DAYS = "days"
    """The days for a phone."""
    COLLEAGUE = "colleague"
    """A sealed copy for a colleague."""
    LOCKED = "locked"
    """A sealed copy for the family."""
    OPEN = "open"
    """A plain zip for the family."""
    EVERYTHING = "everything"
    """All that is held, for the family to look at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """Something that was made of a book."""

    what: str
    at: str = ""
    """When, in UTC, as ISO 8601."""
    place: str = ""
    """The whole path of the file, as it was then."""
    whose: str = ""
    """Which copy of the book it is, as `ours`."""
    name: str = ""
    """What a colleague is called who got it."""


def made_from_plain(plain: Any) -> tuple[Made, ...]:
    """Return what a note says, the oldest first; whatever makes no sense there is left out."""
    some = plain[-MOST_MADE:] if isinstance(plain, list) else ()
    return tuple(_made(one) for one in some if isinstance(one, dict) and "what" in one)


def _made(held: dict[str, Any]) -> Made:
    texts = {
        one.name: found[:_LONGEST]
        for one in fields(Made)
        if isinstance(found := held.get(one.name), str)
    }
    return Made(**{"what": "", **texts})


def with_made(plain: Any, made: Made) -> list[dict[str, Any]]:
    """Return what to note once something was made of a book just now.

    Of what was made twice in one place, the last counts: it took the place of the other.
    """
    before = (one for one in made_from_plain(plain) if not made.place or one.place != made.place)
    return [*(asdict(one) for one in before), asdict(made) | {"at": now()}][-MOST_MADE:]
