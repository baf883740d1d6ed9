from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familybook.core.drawing import Box
from familybook.core.palette import Tone
from familybook.core.said import PenStroke
from familybook.drawings.plate.paths import bounds
from familybook.drawings.plate.sketch import stroke_mark, strokes_within
from tests.strategies import strokes

BOX: Box = (100.0, 50.0, 80.0, 60.0)


def test_a_drawing_fills_its_box_and_keeps_its_proportions() -> None:
    line = PenStroke(((0.0, 0.0, 0.5), (1.0, 0.5, 0.5)), Tone.BERRY, 0.01)

    (mark,) = strokes_within((line,), BOX)

    left, top, right, bottom = bounds(mark.rings)
    assert mark.tone is Tone.BERRY
    assert right - left == pytest.approx(80, abs=2)
    assert (bottom - top) / (right - left) == pytest.approx(0.5, abs=0.03)
    assert (left + right) / 2 == pytest.approx(140, abs=1)
    assert (top + bottom) / 2 == pytest.approx(80, abs=1)


def test_a_tap_is_a_dot() -> None:
    mark = stroke_mark(PenStroke(((0.5, 0.5, 1.0),), width=0.1), 100)

    left, top, right, bottom = bounds(mark.rings)
    assert right - left == pytest.approx(bottom - top, rel=0.05)
    assert 5 < right - left < 20


def test_a_line_is_thicker_where_the_pen_pressed() -> None:
    line = PenStroke(((0.0, 0.0, 0.0), (1.0, 0.0, 1.0)), width=0.1)

    (ring,) = stroke_mark(line, 100).rings

    thin = max(y for x, y in ring if x < 10) - min(y for x, y in ring if x < 10)
    thick = max(y for x, y in ring if x > 90) - min(y for x, y in ring if x > 90)
    assert thick > 1.5 * thin


def test_a_line_that_turns_back_is_cut_in_pieces() -> None:
    there_and_back = PenStroke(((0.0, 0.0, 0.5), (1.0, 0.0, 0.5), (0.0, 0.02, 0.5)))

    assert len(stroke_mark(there_and_back, 100).rings) == 2


def test_nothing_drawn_leaves_no_marks() -> None:
    assert strokes_within((), BOX) == ()
    assert strokes_within((PenStroke(()),), BOX) == ()


@given(st.lists(strokes, max_size=4).map(tuple))
def test_no_stroke_leaves_its_box(drawn: tuple[PenStroke, ...]) -> None:
    marks = strokes_within(drawn, BOX)

    for mark in marks:
        left, top, right, bottom = bounds(mark.rings)
        assert all(math.isfinite(edge) for edge in (left, top, right, bottom))
        assert left > BOX[0] - 20
        assert right < BOX[0] + BOX[2] + 20
        assert top > BOX[1] - 20
        assert bottom < BOX[1] + BOX[3] + 20


@pytest.mark.parametrize("points", [((0.0, 0.0, 0.0),), ((0.0, 0.0, 0.0), (1.0, 0.0, 0.0))])
def test_a_line_without_a_width_can_be_drawn(
    points: tuple[tuple[float, float, float], ...],
) -> None:
    (mark,) = strokes_within((PenStroke(points, width=0.0),), BOX)

    assert all(math.isfinite(x + y) for ring in mark.rings for x, y in ring)


def test_an_endless_scribble_is_drawn_with_as_many_points_as_can_be_told_apart() -> None:
    wild = tuple((n * 0.37 % 1, n * 0.73 % 1, 0.5) for n in range(20_000))
    once = strokes_within((PenStroke(wild),), BOX)

    often = strokes_within((PenStroke(wild),) * 20, BOX)

    assert sum(len(ring) for mark in often for ring in mark.rings) < 500_000
    assert bounds(often[0].rings) == pytest.approx(bounds(once[0].rings), abs=2)
