from __future__ import annotations

from itertools import pairwise

import pytest

from familybook.core.drawing import Drawing, Fill
from familybook.core.palette import Pattern, Tone
from familybook.core.person import Being
from familybook.core.said import PenStroke
from familybook.drawings.parts.flowers import LEAST_PETALS, Bloom, Look, bloom
from familybook.drawings.parts.frames import Portrait
from familybook.drawings.plate.lino import Plate
from tests.seeing import ink_bounds, patterned

DOTS: Look = (Pattern.DOTS, Tone.SUN)


def drawn(shown: Bloom, radius: float = 60) -> Drawing:
    plate = Plate()
    bloom(plate, 80, 80, radius, shown)
    return plate.drawing(160, 160)


def coloured(drawing: Drawing, tone: Tone) -> int:
    return sum(isinstance(mark, Fill) and mark.tone is tone for mark in drawing.marks)


@pytest.mark.parametrize("count", [0, 1, 5, 12, 13, 30, 80])
def test_a_flower_has_a_petal_for_each_thing_said(count: int) -> None:
    drawing = drawn(Bloom(petals=(DOTS,) * count))

    assert coloured(drawing, Tone.SUN) == count
    assert len(patterned(drawing)) == count


@pytest.mark.parametrize("count", [1, 5, 12, 30, 80])
@pytest.mark.parametrize("tilt", [0, 11, -40])
def test_a_flower_keeps_to_its_size(count: int, tilt: float) -> None:
    left, top, right, low = ink_bounds(drawn(Bloom(petals=(DOTS,) * count, tilt=tilt)))

    assert min(left, top) >= 80 - 60 - 5
    assert max(right, low) <= 80 + 60 + 5


def test_what_is_still_to_come_is_dotted_up_to_five() -> None:
    marks = [len(drawn(Bloom(petals=(DOTS,) * count)).marks) for count in range(LEAST_PETALS + 1)]

    # Each petal takes the place of a dotted one: its knock-out, colour and pattern come on top.
    assert {b - a for a, b in pairwise(marks)} == {3}


@pytest.mark.parametrize("being", Being)
def test_the_middle_shows_whoever_it_is_by_their_pattern(being: Being) -> None:
    who = Portrait(being=being, pattern=Pattern.WAVES, tone=Tone.SKY)

    drawing = drawn(Bloom(middle=who))

    assert coloured(drawing, Tone.SKY) == 1
    (area,) = patterned(drawing)
    assert all(abs(x - 80) < 60 * 0.38 and abs(y - 80) < 60 * 0.38 for x, y in area)


def test_a_drawing_of_ones_own_fills_the_middle() -> None:
    stroke = PenStroke(((0.1, 0.1, 0.5), (0.9, 0.9, 0.5)), Tone.BERRY)

    assert coloured(drawn(Bloom(middle=Portrait(strokes=(stroke,)))), Tone.BERRY) == 1


def test_a_bare_middle_is_left_to_draw_in() -> None:
    drawing = drawn(Bloom())

    assert coloured(drawing, Tone.CREAM) == 1
    assert not patterned(drawing)
