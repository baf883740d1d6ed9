"""How the yes of each person stands: said to the page as it is, or as it was."""

from __future__ import annotations

import json
from collections.abc import Iterable
from enum import StrEnum
from hashlib import sha256

from familybook.core.book import Book
from familybook.core.codec import to_plain
from familybook.core.copies import OURS, cut, kept_from
from familybook.core.ids import PageKey, PersonId
from familybook.core.yes import Says, Yes

MARK = 16
"""Letters of the mark of a page."""


class Stands(StrEnum):
    """How it stands between a person and a page, or the pages of a spread."""

    OPEN = "open"
    YES = "yes"
    CHANGED = "changed"
    """They said yes, and then the page was changed."""
    NOT_YET = "not-yet"


def mark_of(book: Book, key: PageKey) -> str:
    """Return a mark of what the family's own copy shows of a page: another for other words.

    What is kept out of that copy is not in it, so that no change there is ever noticed.
    """
    kept = key in kept_from(book, OURS)
    page = book.place(key).kind() if kept else cut(book.page(key), OURS, book.people)
    plain = ["" if kept else book.titles.get(key, ""), to_plain(page)]
    told = json.dumps(plain, sort_keys=True, separators=(",", ":"))
    return sha256(told.encode()).hexdigest()[:MARK]


def with_said(book: Book, keys: Iterable[PageKey], who: PersonId, says: Says | None) -> Book:
    """Return the book in which somebody says yes or not yet to pages as they are; None: neither."""
    for key in keys:
        book = book.with_yes(key, who, None if says is None else Yes(says, mark_of(book, key)))
    return book


def stands(book: Book, keys: Iterable[PageKey], who: PersonId) -> Stands:
    """Return how it stands between somebody and pages they are named on.

    One page they say not yet to is enough for that; for a yes, they have said it to all.
    """
    found = {_stands(book, key, who) for key in keys}
    order = (Stands.NOT_YET, Stands.CHANGED, Stands.OPEN, Stands.YES)
    return next((one for one in order if one in found), Stands.OPEN)


def _stands(book: Book, key: PageKey, who: PersonId) -> Stands:
    said = book.yes.get(key, {}).get(who)
    if said is None:
        return Stands.OPEN
    if said.says is Says.NOT_YET:
        return Stands.NOT_YET
    return Stands.YES if said.to == mark_of(book, key) else Stands.CHANGED


def not_yet_to(book: Book, key: PageKey) -> frozenset[PersonId]:
    """Return who is in the book and says not yet to a page."""
    said = book.yes.get(key, {})
    return frozenset(
        one.id for one in book.people if one.id in said and said[one.id].says is Says.NOT_YET
    )


def waiting(book: Book, key: PageKey) -> bool:
    """Tell whether somebody who is in the book says not yet to a page."""
    return bool(not_yet_to(book, key))
