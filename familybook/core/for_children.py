"""What a child is told of a book: nothing hard, unless a child said it.

A question says itself that it asks for something hard (`fields.Hard`), a page what only it can
tell. What grown-ups answered there is gone before anything is composed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

from familybook.core.book import Book
from familybook.core.fields import Field, Group, fields_of
from familybook.core.ids import CopyId, PersonId
from familybook.core.said import Said
from familybook.core.walk import mapped

T = TypeVar("T", bound=Group)
Told = Callable[[Said], bool]
"""Tells whether a child said something themself."""


def for_children(book: Book, reader: CopyId) -> Book:
    """Return the book without what is too hard for whoever reads the copy.

    What the child whose copy it is said themself stays. In a copy that is nobody's own nothing of
    it stays: it may be read by the youngest.
    """

    def told_by_child(said: Said) -> bool:
        return PersonId(reader) in said.said_by

    filled = {
        key: without_hard(page.for_children(told_by_child), told_by_child)
        for key, page in book.filled.items()
    }
    pages = {page.key: page.kind().for_children(told_by_child) for page in book.pages}
    given = {key: page for key, page in pages.items() if page and key not in filled}
    # Nobody knows who called a page so: one that asks for something hard has our own title.
    hard = {page.key for page in book.pages if asks_hard(page.kind)}
    titles = {key: title for key, title in book.titles.items() if key not in hard}
    return replace(book, filled={**filled, **given}, titles=titles)


def asks_hard(group: type[Group]) -> bool:
    """Tell whether a page, or a row of one, has a question that asks for something hard."""
    return any(
        field.hard or (field.of is not None and asks_hard(field.of)) for field in fields_of(group)
    )


def without_hard(value: T, told_by_child: Told) -> T:
    """Return the same page or row without answers to hard questions that no child gave."""
    changes = {
        field.name: _changed(field, getattr(value, field.name), told_by_child)
        for field in fields_of(type(value))
    }
    changed: T = replace(value, **changes)
    return changed


def _changed(field: Field, held: Any, told_by_child: Told) -> Any:
    if field.hard:
        return mapped(held, lambda said: said if told_by_child(said) else None)
    if isinstance(held, Group):
        return without_hard(held, told_by_child)
    if field.of is not None:
        return tuple(without_hard(row, told_by_child) for row in held)
    return held
