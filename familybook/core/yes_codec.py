"""Who says yes to which page as plain data and back."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from familybook.core.agreeing import MARK, mark_of
from familybook.core.book import Book
from familybook.core.codec import expect, only
from familybook.core.errors import AnswersError
from familybook.core.ids import PageKey, PersonId
from familybook.core.yes import Says, Yes

_MARK = re.compile(f"[0-9a-f]{{{MARK}}}")


def yes_to_plain(yes: Mapping[PageKey, Mapping[PersonId, Yes]]) -> dict[str, Any]:
    """Return who said what to which page as plain data, always in the same order."""
    return {
        key: {
            who: {"says": said.says.value, "to": said.to} for who, said in sorted(yes[key].items())
        }
        for key in sorted(yes)
    }


def yes_from_plain(plain: Any, place: str) -> Yes:
    """Return what somebody said to a page from plain data.

    Raises:
        AnswersError: if it is not what `yes_to_plain` gives; the mark may be left out.
    """
    held = expect(plain, dict, place)
    only(held, ("says", "to"), place)
    says, to = held.get("says"), expect(held.get("to", ""), str, f"{place}.to")
    if says not in list(Says):
        raise AnswersError(f"{place}.says", "choice", choices=", ".join(Says))
    if to and not _MARK.fullmatch(to):
        raise AnswersError(f"{place}.to", "word")
    return Yes(Says(says), to)


def with_yes_told(
    book: Book, told: Mapping[PageKey, Any], known: Collection[PersonId], place: str
) -> Book:
    """Return the book with what was said to these pages; without a mark, to them as they are now.

    Raises:
        AnswersError: at the first thing that does not belong.
    """
    for key, plain in told.items():
        book = replace(book, yes={one: said for one, said in book.yes.items() if one != key})
        for who, one in expect(plain, dict, f"{place}.{key}").items():
            here = f"{place}.{key}.{who}"
            if who not in known:
                raise AnswersError(here, "person")
            said = yes_from_plain(one, here)
            said = said if said.to else replace(said, to=mark_of(book, key))
            book = book.with_yes(key, PersonId(who), said)
    return book
