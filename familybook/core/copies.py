"""Who sees what. What a copy may not show is gone before anything is composed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar

from familybook.core.book import Book
from familybook.core.fields import Group, fields_of
from familybook.core.ids import CopyId, PageKey
from familybook.core.said import NOTHING, Said

OURS = CopyId("ours")
"""The family's own copy: all that is not kept for other copies or for none."""

CHILD = CopyId("child")
"""The copy of a child the book does not name; who is named has a copy by the id of a person."""

T = TypeVar("T")


def is_shown(show_in: tuple[CopyId, ...] | None, copy: CopyId) -> bool:
    """Tell whether something may stand in a copy."""
    return show_in is None or copy in show_in


def cut(value: T, copy: CopyId) -> T:
    """Return the same page or answer without what the copy may not show."""
    kept: Any = value
    match value:
        case Said():
            kept = value if is_shown(value.show_in, copy) else NOTHING
        case tuple():
            kept = tuple(
                cut(one, copy)
                for one in value
                if not isinstance(one, Said) or is_shown(one.show_in, copy)
            )
        case Group():
            changes = {
                field.name: cut(getattr(value, field.name), copy)
                for field in fields_of(type(value))
            }
            kept = replace(value, **changes)
    result: T = kept
    return result


def book_for(book: Book, copy: CopyId) -> Book:
    """Return the book as one copy may show it; a page it may not have is not bound in it."""
    kept = kept_from(book, copy)
    return replace(
        book,
        people=tuple(one for one in book.people if is_shown(one.show_in, copy)),
        filled={key: cut(page, copy) for key, page in book.filled.items() if key not in kept},
        put_away=book.put_away | kept,
        yes={},  # a yes is said at the table, and stands on no paper
    )


def kept_from(book: Book, copy: CopyId) -> frozenset[PageKey]:
    """Return the pages that somebody keeps out of a copy as a whole."""
    family = {one.id for one in book.people if not (one.helper or one.around)}
    return frozenset(key for key, page in book.filled.items() if not page.stands_in(copy, family))


def copy_with(book: Book, key: PageKey) -> CopyId:
    """Return a copy that has the page, to look at it: ours where it can be, else somebody's own."""
    own = (CopyId(one.id) for one in book.people)
    found = (copy for copy in (OURS, CHILD, *own) if key not in kept_from(book, copy))
    return next(found, OURS)


def nothing_hidden(book: Book) -> Book:
    """Return the book as if every copy might show everything, for whoever looks after it."""
    return replace(
        book,
        people=tuple(replace(one, show_in=None) for one in book.people),
        filled={key: _opened(page).opened() for key, page in book.filled.items()},
    )


def _opened(value: T) -> T:
    opened: Any = value
    match value:
        case Said():
            opened = replace(value, show_in=None)
        case tuple():
            opened = tuple(_opened(one) for one in value)
        case Group():
            changes = {
                field.name: _opened(getattr(value, field.name)) for field in fields_of(type(value))
            }
            opened = replace(value, **changes)
    result: T = opened
    return result
