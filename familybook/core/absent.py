"""A page with nothing about some people: what a copy has of somebody whom it does not show."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from functools import partial
from typing import Any, TypeVar

from familybook.core.fields import Group, fields_of
from familybook.core.said import Said
from familybook.core.walk import mapped

T = TypeVar("T")


def without_people(value: T, absent: Collection[str]) -> T:
    """Return the same page or answer with nothing about some people.

    No row is theirs, with their number and what they do; nobody picks them, and no photograph
    shows them. What they said stays, and names nobody.
    """
    if not absent:
        return value
    return mapped(_without_rows(value, absent), partial(_unless_about, absent))


def _without_rows(value: T, absent: Collection[str]) -> T:
    changed: Any = value
    match value:
        case tuple():
            changed = tuple(_rows_left(value, absent))
        case Group():
            held = ((one.name, getattr(value, one.name)) for one in fields_of(type(value)))
            changed = replace(value, **{name: _without_rows(one, absent) for name, one in held})
    result: T = changed
    return result


def _rows_left(some: tuple[Any, ...], absent: Collection[str]) -> Iterator[Any]:
    for one in some:
        if not (isinstance(one, Group) and _is_about(one, absent)):
            yield _without_rows(one, absent)


def _is_about(row: Group, absent: Collection[str]) -> bool:
    """Tell whether one of them was picked as the one a row is about."""
    answers = (getattr(row, field.name) for field in fields_of(type(row)))
    return any(isinstance(one, Said) and one.pick in absent for one in answers)


def _unless_about(absent: Collection[str], said: Said) -> Said | None:
    shown = bool(said.photo) and any(one in absent for one in said.snap.who)
    return None if shown or said.pick in absent else said
