from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest

from familybook.assets.words import words
from familybook.core.drawing import Drawing
from familybook.core.ids import PersonId
from familybook.core.letters import EvenLetters
from familybook.core.palette import Pattern
from familybook.core.person import Being, Person
from familybook.drawings.pages.people.legend import Room
from familybook.drawings.pages.people.rings import BALL, Seat, Thing, rings
from familybook.drawings.parts.named import NamedPet, drawn_as, pet_of, with_pets
from familybook.drawings.parts.pets import Pet, pet
from familybook.drawings.parts.things import Building, building
from familybook.drawings.plate.lino import Plate
from familybook.drawings.scenes import scene
from tests.seeing import ink_bounds, patterned

WORDS = words()
PET = Person(id=PersonId("p1"), name="Rex", being=Being.PET, pattern=Pattern.DOTS)
ANY = {*Pet, *Building, BALL}


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("The dog", Pet.DOG),
        ("Next door's cat", Pet.CAT),
        ("CAT", Pet.CAT),
        ("our guinea pigs", Pet.SMALL),
        ("Biscuit", Pet.DOG),
        ("", Pet.DOG),
        ("Caterpillar", Pet.DOG),
        ("بلی", Pet.DOG),
    ],
)
def test_a_pets_name_tells_what_it_is(name: str, kind: Pet) -> None:
    assert pet_of(name, WORDS) is kind


@pytest.mark.parametrize(
    ("name", "picture"),
    [
        ("The library", "library"),
        ("our school gate", "school"),
        ("the allotment", "garden"),
        ("Corner shop", "shop"),
        ("Saturday football club", "ball"),
        ("the workshop", ""),
        ("a, b", ""),
    ],
)
def test_whole_words_tell_what_is_drawn(name: str, picture: str) -> None:
    assert drawn_as(name, ANY, WORDS) == picture


def test_a_word_draws_only_what_is_asked_for() -> None:
    assert drawn_as("the cat café", set(Building), WORDS) == "shop"
    assert drawn_as("the cat café", set(Pet), WORDS) == "cat"
    assert drawn_as("the cat café", (), WORDS) == ""


def test_every_list_of_words_has_a_picture() -> None:
    keys = {key.removeprefix("people-drawn-") for key in WORDS.keys("people-drawn-")}

    assert keys == ANY - {"house"}


def drawn_pet(kind: Pet, pattern: Pattern = Pattern.PLAIN) -> Drawing:
    plate = Plate()
    pet(plate, 60, 110, 100, kind=kind, pattern=pattern)
    return plate.drawing(120, 120)


def test_each_pet_looks_different_and_stands_on_the_ground() -> None:
    shown = [drawn_pet(kind) for kind in Pet]

    assert all(one.marks != other.marks for one, other in combinations(shown, 2))
    for one in shown:
        left, top, right, bottom = ink_bounds(one)
        assert left > 5
        assert right < 115
        assert top > 5
        assert bottom == pytest.approx(110, abs=4)


@pytest.mark.parametrize("kind", list(Pet))
def test_every_pet_carries_its_pattern(kind: Pet) -> None:
    assert patterned(drawn_pet(kind, Pattern.DOTS))
    assert not patterned(drawn_pet(kind))


def test_each_place_looks_different() -> None:
    shown = []
    for kind in Building:
        plate = Plate()
        building(plate, 60, 100, 80, kind)
        shown.append(plate.drawing(120, 120).marks)

    assert all(one != other for one, other in combinations(shown, 2))


def test_a_place_is_drawn_the_same_wherever_it_sits() -> None:
    room = Room(wide=440, high=560, letters=EvenLetters())

    def marks(*seats: Seat) -> int:
        return len(rings(seats, (), room, legend=("a", "b", "c"), says="-").drawing.marks)

    library = Seat(name="library", ring=1, thing=Thing.PLACE, picture="library")
    other = Seat(name="Auntie", ring=1)
    added = marks(library) - marks()

    assert marks(other, library) - marks(other) == added
    assert marks(other, other, library) - marks(other, other) == added


def test_a_pet_is_drawn_as_its_name_tells_wherever_everybody_is_drawn() -> None:
    cat, dog = (
        scene("house", with_pets((replace(PET, name=name),), words()))
        for name in ("Our cat", "Rex")
    )

    assert cat.marks != dog.marks
    assert dog == scene("house", (PET,))


def test_what_a_pet_is_drawn_as_changes_nothing_else_about_it() -> None:
    person = Person(id=PersonId("p2"), name="Cat")

    mine, pet = with_pets((person, replace(PET, name="Our cat")), words())

    assert mine is person
    assert isinstance(pet, NamedPet)
    assert (pet.id, pet.pattern, pet.tone, pet.pet) == (PET.id, PET.pattern, PET.tone, Pet.CAT)
