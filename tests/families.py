"""A made-up family, and what its pages may look at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from familybook.assets.pack import starter
from familybook.assets.words import words
from familybook.core.drawing import Drawing
from familybook.core.ids import PersonId
from familybook.core.kind import Context, Kind
from familybook.core.letters import EvenLetters
from familybook.core.pack import Pack
from familybook.core.person import Being, Person, next_person
from familybook.core.said import How, Said
from familybook.editions import STANDARD
from tests.measuring import drawings_in

LETTERS = EvenLetters()
NAMES = ("Mum", "Gran", "our eldest", "our middle one", "our youngest", "the dog")


def folk(count: int) -> tuple[Person, ...]:
    people: list[Person] = []
    for number in range(count):
        being = Being.PET if number % 6 == 5 else Being.PERSON
        people.append(next_person(people, NAMES[number % 6], being))
    return tuple(people)


def context(
    people: Sequence[Person] = (), *, language: str = "en-GB", pack: Pack | None = None
) -> Context:
    found: Mapping[PersonId, Person] = {one.id: one for one in people}
    return Context(
        words=words(language),
        letters=LETTERS,
        edition=STANDARD,
        people=found,
        pack=pack or starter(),
    )


def picked(key: str) -> Said:
    return Said(pick=key, how=How.PICK)


def drawings(page: Kind, there: Context) -> list[Drawing]:
    return list(drawings_in(page.compose(there)))
