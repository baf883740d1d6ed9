"""What plain words in a name are drawn as, by the lists in the words files."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from dataclasses import dataclass, fields

from familybook.core.person import Being, Person
from familybook.core.words import Words
from familybook.drawings.parts.pets import Pet

_KEY = "people-drawn-"
_WORD = re.compile(r"\w+")


def drawn_as(name: str, among: Container[str], words: Words, lists: str = _KEY) -> str:
    """Return the first picture of some whose list has a word of the name, or nothing.

    `lists` is what the keys of the lists start with.
    """
    said = _spaced(name)
    for key in words.keys(lists):
        picture = key.removeprefix(lists)
        if picture in among and any(_spaced(one) in said for one in words(key).split(",")):
            return picture
    return ""


def pet_of(name: str, words: Words) -> Pet:
    """Return what a pet is drawn as: a dog, unless its name tells."""
    return Pet(drawn_as(name, set(Pet), words) or Pet.DOG)


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedPet(Person):
    """A pet of the book whose name tells what it is drawn as."""

    pet: Pet


def with_pets(people: Iterable[Person], words: Words) -> tuple[Person, ...]:
    """Return the same people, each pet as what its name tells."""
    return tuple(
        one if one.being is not Being.PET else _named_pet(one, pet_of(one.name, words))
        for one in people
    )


def _named_pet(one: Person, pet: Pet) -> Person:
    held = {each.name: getattr(one, each.name) for each in fields(Person)}
    return NamedPet(**held, pet=pet)


def _spaced(text: str) -> str:
    return f" {' '.join(_WORD.findall(text.casefold()))} "
