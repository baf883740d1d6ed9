"""Who sees what. What a copy may not show is gone before anything is composed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar

from familybook.core.book import Book
from familybook.core.fields import Group, fields_of
from familybook.core.ids import CopyId
from familybook.core.said import NOTHING, Said

OURS = CopyId("ours")
"""The family's own copy: all that is not kept for other copies or for none."""

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
    """Return the book as one copy may show it."""
    return replace(
        book,
        people=tuple(one for one in book.people if is_shown(one.show_in, copy)),
        filled={key: cut(page, copy) for key, page in book.filled.items()},
    )


def nothing_hidden(book: Book) -> Book:
    """Return the book as if every copy might show everything, for whoever looks after it."""
    return replace(
        book,
        people=tuple(replace(one, show_in=None) for one in book.people),
        filled={key: _opened(page) for key, page in book.filled.items()},
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
