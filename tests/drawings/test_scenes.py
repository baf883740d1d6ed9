from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from familybook.core.drawing import Fill
from familybook.core.palette import Pattern, Tone
from familybook.core.person import Being, Person, next_person
from familybook.drawings.scenes import MOST, SCENES, scene
from familybook.drawings.scenes.scenery import STAGE
from tests.seeing import ink_bounds, patterned, rings_meet

COUNTS = (0, 1, 2, 3, 5, 6, 7, 8, 10, 12, 13, 18, 21, 24)


def folk(count: int) -> list[Person]:
    people: list[Person] = []
    for number in range(count):
        being = Being.PET if number % 6 == 5 else Being.PERSON
        people.append(next_person(people, being=being))
    return [replace(one, pattern=Pattern.STRIPES) for one in people]


SHAPES = dict.fromkeys(SCENES, 1) | {"kite": 2}
"""How many shapes with a pattern stand for one person: a bow has two."""


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize("name", SCENES)
def test_everybody_has_one_shape_with_their_pattern(name: str, count: int) -> None:
    people = folk(count)

    drawn = scene(name, people)

    assert len(patterned(drawn)) == count * SHAPES[name]


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize("name", SCENES)
def test_nobodys_shape_lies_on_anothers(name: str, count: int) -> None:
    shapes = patterned(scene(name, folk(count)))
    owners = [number // SHAPES[name] for number in range(len(shapes))]

    pairs = itertools.combinations(zip(owners, shapes, strict=True), 2)
    meeting = [(a, b) for (a, one), (b, other) in pairs if a != b and rings_meet(one, other)]

    assert meeting == []


@pytest.mark.parametrize("name", SCENES)
def test_far_too_many_people_are_the_first_ones(name: str) -> None:
    assert scene(name, folk(40)) == scene(name, folk(40)[:MOST])


@pytest.mark.parametrize("count", [0, 6, 24])
@pytest.mark.parametrize("name", SCENES)
def test_a_scene_stays_near_its_stage(name: str, count: int) -> None:
    left, top, right, bottom = ink_bounds(scene(name, folk(count)))

    assert left > -14
    assert top > -14
    assert right < STAGE[0] + 14
    assert bottom < STAGE[1] + 14


@pytest.mark.parametrize("name", SCENES)
def test_a_scene_is_the_same_each_time(name: str) -> None:
    assert scene(name, folk(9)) == scene(name, folk(9))


def test_a_quiet_house_shows_patterns_and_no_figures() -> None:
    people = folk(6)

    loud, quiet = scene("house", people), scene("house", people, quiet=True)

    assert len(patterned(quiet)) == len(people)
    assert len(quiet.marks) < len(loud.marks)


def test_a_house_without_people_has_no_lit_window() -> None:
    def panes(count: int, tone: Tone) -> int:
        marks = scene("house", folk(count)).marks
        return sum(isinstance(mark, Fill) and mark.tone is tone for mark in marks)

    assert panes(0, Tone.DUSK) == panes(5, Tone.DUSK) + 5
    assert panes(5, Tone.SUN) >= panes(0, Tone.SUN) + 4
