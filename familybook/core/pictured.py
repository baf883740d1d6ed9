"""Who is in the photographs of a page, and the page without those of somebody.

A photograph that stands in somebody's own row, as in their frame on the wall, shows them, whoever
else is noted to be in it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from functools import partial
from typing import Any, TypeVar

from familybook.core.fields import AskRows, Group, fields_of
from familybook.core.ids import PersonId
from familybook.core.said import Said
from familybook.core.walk import about, every_said, mapped

T = TypeVar("T")


def waiting_in(said: Said, owners: Collection[PersonId] = ()) -> frozenset[PersonId]:
    """Return who is in a photograph and has given no yes to this very one."""
    return frozenset((*said.snap.who, *owners)) - frozenset(said.snap.agreed)


def photos_on(page: Any) -> Iterator[tuple[Said, frozenset[PersonId]]]:
    """Yield each photograph of a page, and who in it has given no yes to this very one."""
    for said in every_said(page):
        if said.photo:
            yield said, waiting_in(said)
    for row in _own_rows(page):
        for said in every_said(row):
            if said.photo:
                yield said, waiting_in(said, _owners(row))


def without_photos_of(page: T, unseen: Collection[PersonId]) -> T:
    """Return a page without each photograph that shows one of them, and has no yes of theirs."""
    if not unseen:
        return page
    kept = mapped(page, partial(_unless_in, unseen, ()))
    rows = {
        name: tuple(mapped(row, partial(_unless_in, unseen, _owners(row))) for row in some)
        for name, some in _rows(kept)
    }
    changed: T = replace(kept, **rows) if rows else kept  # type: ignore[type-var]  # a dataclass
    return changed


def _unless_in(
    unseen: Collection[PersonId], owners: Collection[PersonId], said: Said
) -> Said | None:
    return None if said.photo and waiting_in(said, owners) & frozenset(unseen) else said


def _own_rows(page: Any) -> Iterator[Group]:
    return (row for _, some in _rows(page) for row in some)


def _rows(page: Any) -> Iterator[tuple[str, tuple[Group, ...]]]:
    """Yield the fields of a page in which each person has a row."""
    for field in fields_of(type(page)):
        if isinstance(field.ask, AskRows) and field.ask.each_person:
            yield field.name, getattr(page, field.name)


def _owners(row: Group) -> tuple[PersonId, ...]:
    return tuple(PersonId(said.pick) for said in about(row) if said.pick)
