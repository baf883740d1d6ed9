from __future__ import annotations

import pytest

from familybook.core.drawing import Fill
from familybook.core.ids import PhotoId
from familybook.core.letters import EvenLetters
from familybook.core.palette import Pattern, Tone
from familybook.core.person import Being
from familybook.drawings.pages.shelf import Thing, shelf
from familybook.drawings.parts.frames import Portrait, Shape, frame, shapes_for
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import bounds
from tests.measuring import crowded

SHAPES = pytest.mark.parametrize("shape", list(Shape), ids=lambda shape: shape.name.lower())
SCALES = pytest.mark.parametrize("scale", [0.75, 1.0, 1.2, 2.3])


@SHAPES
@SCALES
@pytest.mark.parametrize("being", [Being.PERSON, Being.PET])
def test_a_figure_stays_in_its_frame(shape: Shape, scale: float, being: Being) -> None:
    empty, full = Plate(), Plate()

    frame(empty, (200, 20), scale, shape, Portrait())
    frame(
        full,
        (200, 20),
        scale,
        shape,
        Portrait(being=being, pattern=Pattern.DOTS, tone=Tone.BERRY),
    )

    outer = bounds(
        [r for m in empty.drawing(400, 400).marks if isinstance(m, Fill) for r in m.rings]
    )
    found = bounds(
        [
            r
            for m in full.drawing(400, 400).marks
            if isinstance(m, Fill) and not m.inside
            for r in m.rings
        ]
    )
    assert len(full.drawing(1, 1).marks) > len(empty.drawing(1, 1).marks)
    assert found == pytest.approx(outer, abs=0.5)


@SHAPES
@SCALES
def test_a_person_has_a_body_in_every_frame(shape: Shape, scale: float) -> None:
    plate = Plate()

    frame(plate, (200, 20), scale, shape, Portrait(being=Being.PERSON, tone=Tone.BERRY_DEEP))

    bodies = [
        mark
        for mark in plate.drawing(400, 400).marks
        if isinstance(mark, Fill) and mark.tone is Tone.BERRY_DEEP
    ]
    left, top, right, bottom = bounds(bodies[0].rings)
    assert right - left > 40 * scale
    assert bottom - top > 25 * scale


def test_pets_and_photographs_get_wide_frames() -> None:
    shapes = shapes_for(
        [
            Portrait(being=Being.PERSON),
            Portrait(being=Being.PET),
            Portrait(being=Being.PERSON, photo=PhotoId("a")),
        ]
    )

    assert shapes == (Shape.TALL, Shape.WIDE, Shape.WIDE)


def test_six_people_have_six_shapes() -> None:
    assert set(shapes_for([Portrait(being=Being.PERSON)] * 6)) == set(Shape)


@pytest.mark.parametrize("count", [1, 4, 5, 6, 11])
def test_things_on_a_shelf_crowd_no_words(count: int) -> None:
    letters = EvenLetters()
    things = [Thing(text="songs that we sing in the car", picture="pot")] * count

    made = shelf(things, 490, letters, "A shelf.")

    assert crowded(made.drawing, letters) == []
    assert made.told == ()


def test_a_bare_shelf_has_lines_to_write_on() -> None:
    made = shelf((), 490, EvenLetters(), "A bare shelf.")

    rules = [m for m in made.drawing.marks if isinstance(m, Fill) and m.tone is Tone.RULE]
    assert len(rules) == 4
    assert made.drawing.labels == ()
