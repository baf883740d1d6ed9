"""All answers of a page: one walk over rows and groups for everything that looks at each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, TypeVar

from familybook.core.fields import Ask, AskPerson, AskRows, Field, Group, fields_of
from familybook.core.said import NOTHING, Said

T = TypeVar("T")


def walk(
    value: Any, ask: Ask | None = None, *, bare: bool = True
) -> Iterator[tuple[Ask | None, Said]]:
    """Yield every answer there is room for, and how it is asked, in the order of the questions.

    Without `bare`, nothing of a row that says no more than whom it is about.
    """
    match value:
        case Said():
            yield ask, value
        case tuple():
            for one in value:
                yield from walk(one, ask, bare=bare)
        case Group() if bare or value:
            for field in fields_of(type(value)):
                yield from walk(getattr(value, field.name), field.ask, bare=bare)


def every_said(value: Any) -> Iterator[Said]:
    """Yield every answer in a page, in the order of its questions."""
    return (said for _, said in walk(value) if said)


def mapped(value: T, change: Callable[[Said], Said | None]) -> T:
    """Return the same page or answer with every answer changed.

    One that is changed into None is gone. Where each person has a row, theirs is gone as a whole
    once the answer that says whose it is has gone.
    """
    changed: Any = value
    match value:
        case Said():
            kept = change(value)
            changed = NOTHING if kept is None else kept
        case tuple():
            changed = tuple(_kept(value, change))
        case Group():
            changes = {one.name: _field(value, one, change) for one in fields_of(type(value))}
            changed = replace(value, **changes)
    result: T = changed
    return result


def _kept(some: tuple[Any, ...], change: Callable[[Said], Said | None]) -> Iterator[Any]:
    for one in some:
        kept = change(one) if isinstance(one, Said) else mapped(one, change)
        if kept is not None:
            yield kept


def _field(group: Group, field: Field, change: Callable[[Said], Said | None]) -> Any:
    value = getattr(group, field.name)
    if isinstance(field.ask, AskRows) and field.ask.each_person:
        value = tuple(row for row in value if all(change(one) is not None for one in about(row)))
    return mapped(value, change)


def about(row: Group) -> Iterator[Said]:
    """Yield the answers that say whom a row is about."""
    for field in fields_of(type(row)):
        if isinstance(field.ask, AskPerson):
            yield getattr(row, field.name)
