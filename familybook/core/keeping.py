"""Who has which copy of a finished book, and how long the book stays on the laptop: plain data."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from familybook.core.book import Book
from familybook.core.codec import expect
from familybook.core.errors import AnswersError
from familybook.core.ids import CopyId, PersonId
from familybook.core.plans import plans_from_plain, plans_to_plain
from familybook.core.strict import is_copy


def keeping_to_plain(book: Book) -> dict[str, Any]:
    """Return who gets and has which copy, always in the same order, and how long the book stays."""
    return {
        "copies": plans_to_plain(book.copies),
        "given": {who: book.given[who] for who in sorted(book.given)},
        "stays_until": "" if book.stays_until is None else book.stays_until.isoformat(),
    }


def with_keeping_told(
    book: Book, held: Mapping[str, Any], known: Collection[str] | None = None
) -> Book:
    """Return the book with that put in; without `known`, whoever has a copy is taken as they are.

    Raises:
        AnswersError: at the first thing that does not belong.
    """
    if "copies" in held:
        pages = None if known is None else tuple(page.key for page in book.pages)
        book = replace(book, copies=plans_from_plain(held["copies"], "copies", pages))
    if "given" in held:
        book = replace(book, given=_given(held["given"], "given", known))
    if "stays_until" in held:
        book = replace(book, stays_until=_day(held["stays_until"], "stays_until"))
    return book


def _given(plain: Any, place: str, known: Collection[str] | None) -> dict[PersonId, CopyId]:
    found: dict[PersonId, CopyId] = {}
    for who, copy in expect(plain, dict, place).items():
        here = f"{place}.{who}"
        if known is not None and who not in known:
            raise AnswersError(here, "person")
        if not is_copy(expect(copy, str, here)):
            raise AnswersError(here, "word")
        found[PersonId(who)] = CopyId(copy)
    return found


def _day(plain: Any, place: str) -> date | None:
    written = expect(plain, str, place)
    try:
        day = date.fromisoformat(written) if written else None
    except ValueError as error:
        raise AnswersError(place, "day") from error
    if day is not None and day.isoformat() != written:
        raise AnswersError(place, "day")
    return day
