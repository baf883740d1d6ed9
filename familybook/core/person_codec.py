"""People of a book as plain data and back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Any, TypeVar

from familybook.core.codec import expect, line, only, read_show_in
from familybook.core.errors import AnswersError
from familybook.core.ids import PersonId, is_person_id
from familybook.core.palette import Pattern, Tone
from familybook.core.person import Being, Person, next_person
from familybook.core.strict import expect_copies

LONGEST_NAME = 2_000

_KEYS = ("id", "name", "being", "pattern", "colour", "helper", "around", "agreed", "show_in")

Choice = TypeVar("Choice", bound=StrEnum)


def person_to_plain(person: Person) -> dict[str, Any]:
    """Return somebody as plain data."""
    return {
        "id": person.id,
        "name": person.name,
        "being": person.being.value,
        "pattern": person.pattern.value,
        "colour": person.tone.value,
        "helper": person.helper,
        "around": person.around,
        "agreed": person.agreed,
        "show_in": "all" if person.show_in is None else list(person.show_in),
    }


def person_from_plain(plain: Any, place: str, people: Sequence[Person]) -> Person:
    """Return somebody from plain data: one of `people` with what is given changed, or new.

    Raises:
        AnswersError: at the first thing that does not belong.
    """
    held = expect(plain, dict, place)
    only(held, _KEYS, place)
    who = expect(held.get("id", ""), str, f"{place}.id")
    expect_person_id(who, f"{place}.id")
    there = [one for one in people if one.id == who]
    person = there[0] if there else replace(next_person(people), id=PersonId(who))
    name = line(held.get("name", person.name), f"{place}.name", LONGEST_NAME)
    show_in = person.show_in
    if "show_in" in held:
        show_in = read_show_in(held["show_in"], f"{place}.show_in")
        expect_copies(show_in, f"{place}.show_in")
    return replace(
        person,
        name=name,
        being=_one_of(Being, held.get("being", person.being), f"{place}.being"),
        pattern=_one_of(Pattern, held.get("pattern", person.pattern), f"{place}.pattern"),
        tone=_one_of(Tone, held.get("colour", person.tone), f"{place}.colour"),
        helper=expect(held.get("helper", person.helper), bool, f"{place}.helper"),
        around=expect(held.get("around", person.around), bool, f"{place}.around"),
        agreed=expect(held.get("agreed", person.agreed), bool, f"{place}.agreed"),
        show_in=show_in,
    )


def expect_person_id(who: str, place: str) -> None:
    """Look that this could be the id of somebody.

    Raises:
        AnswersError: if it could not.
    """
    if not is_person_id(who):
        raise AnswersError(place, "person-id")


def _one_of(choices: type[Choice], plain: Any, place: str) -> Choice:
    if plain not in list(choices):
        raise AnswersError(place, "choice", choices=", ".join(choices))
    return choices(plain)
