"""The people and pets of a book."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from familybook.core.ids import CopyId, PersonId
from familybook.core.palette import LOOKS, Pattern, Tone


class Being(StrEnum):
    """What somebody is drawn as."""

    PERSON = "person"
    PET = "pet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody in the book: the name they like to be called, and the pattern that is them.

    `helper` marks somebody who came to help and goes again, `around` somebody near us who does
    not live with us: neither is drawn as family, and both can be picked wherever people are.
    """

    id: PersonId
    name: str = ""
    being: Being = Being.PERSON
    pattern: Pattern = Pattern.PLAIN
    tone: Tone = Tone.TINT
    helper: bool = False
    around: bool = False
    agreed: bool = False
    """Whether they said yes to being named in the book; nobody asks the family itself."""
    show_in: tuple[CopyId, ...] | None = None


SOMEBODY = Person(id=PersonId("somebody"))
"""Whoever is not in the book any more: no name and no pattern, but their words stay."""


def next_person(
    people: Iterable[Person],
    name: str = "",
    being: Being = Being.PERSON,
    *,
    gone: Iterable[PersonId] = (),
) -> Person:
    """Return a new person with an unused id and the next free look.

    `gone` are those who left and whose words stayed: nobody new may be taken for them.
    """
    there = tuple(people)
    number = 1 + max((int(who[1:]) for who in (*(one.id for one in there), *gone)), default=0)
    used = [(one.pattern, one.tone) for one in there]
    pattern, tone = min(LOOKS, key=used.count)
    return Person(id=PersonId(f"p{number}"), name=name, being=being, pattern=pattern, tone=tone)


def somebody_around(
    people: Iterable[Person],
    name: str,
    being: Being = Being.PERSON,
    *,
    gone: Iterable[PersonId] = (),
) -> Person:
    """Return somebody new who is near the family, in the plain look; patterns are the family's."""
    person = next_person(people, name, being, gone=gone)
    return replace(person, around=True, pattern=Pattern.PLAIN, tone=Tone.MINT)


def everybody_in_order(people: Iterable[Person]) -> tuple[Person, ...]:
    """Return the people as they are offered to pick: family, then those around, then helpers."""
    return tuple(sorted(people, key=lambda one: 2 if one.helper else int(one.around)))
