from __future__ import annotations

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familybook.core.drawing import Drawing, Fill, Picture, Voice, moved
from familybook.core.ids import PhotoId
from familybook.core.letters import EvenLetters
from familybook.core.palette import COLOUR, GREY, Pattern, Tone
from familybook.drawings.plate.grooves import cut_at_corners, dashes, groove
from familybook.drawings.plate.lino import SLIP, Plate, rings_of, slipped
from familybook.drawings.plate.paths import (
    bounds,
    box,
    is_inside,
    lines_of,
    oval,
    pebble,
    smooth,
    wobbled,
)
from familybook.drawings.plate.patterns import pattern_marks


def length(points: tuple[tuple[float, float], ...]) -> float:
    return sum(math.dist(a, b) for a, b in itertools.pairwise(points))


def test_path_data_is_walked_in_both_cases() -> None:
    absolute = lines_of("M10 10H30V40L10 40Z")
    relative = lines_of("m10 10h20v30l-20 0z")

    assert absolute == relative
    assert absolute[0][1]
    assert bounds([absolute[0][0]]) == (10, 10, 30, 40)


def test_a_smooth_curve_goes_on_where_the_last_one_pointed() -> None:
    ((points, closed),) = lines_of("M0 0C0 10 10 10 10 0S20 -10 20 0")

    assert not closed
    assert points[-1] == pytest.approx((20, 0))
    assert min(y for _, y in points) < -5


@given(st.floats(5, 200), st.floats(5, 200), st.floats(0, 360))
def test_an_oval_keeps_its_distance_from_the_middle(rx: float, ry: float, tilt: float) -> None:
    ((points, _),) = lines_of(oval(0, 0, rx, ry, tilt))

    away = [math.hypot(x, y) for x, y in points]

    assert min(away) > min(rx, ry) * 0.98
    assert max(away) < max(rx, ry) * 1.02


@given(st.floats(-500, 500), st.floats(-500, 500), st.floats(0, 3))
def test_the_hand_wobbles_by_no_more_than_asked_and_always_alike(
    x: float, y: float, by: float
) -> None:
    (first,) = wobbled([(x, y)], by)
    (second,) = wobbled([(x, y)], by)

    assert first == second
    assert math.dist(first, (x, y)) <= by * 1.3


@given(st.floats(3, 20), st.floats(1, 9))
def test_a_dashed_line_is_drawn_for_its_share_of_the_way(on: float, off: float) -> None:
    ((points, _),) = lines_of("M0 0L400 0")

    pieces = dashes(points, on, off)

    drawn = sum(length(piece) for piece in pieces)
    assert drawn == pytest.approx(400 * on / (on + off), abs=on + off)
    assert all(length(piece) <= on + 1e-6 for piece in pieces)


def test_an_outline_is_cut_at_its_corners_and_a_round_one_is_not() -> None:
    ((square, _),) = lines_of(box(0, 0, 40, 40))
    ((round_one, _),) = lines_of(oval(0, 0, 40))

    assert len(cut_at_corners(square, closed=True)) == 4
    assert len(cut_at_corners(round_one, closed=True)) == 1


def test_an_ink_line_is_about_as_wide_as_asked() -> None:
    ring = groove([(0.0, 0.0), (50.0, 0.0), (100.0, 0.0)], 2.0, taper=False)

    _, top, _, bottom = bounds([ring])

    assert 1.5 < bottom - top < 2.6


def test_inside_is_inside() -> None:
    (ring,) = rings_of(oval(50, 50, 40), 0)

    assert is_inside((50, 50), ring)
    assert not is_inside((5, 5), ring)


def test_a_pebble_is_the_same_for_the_same_seed() -> None:
    assert pebble(0, 0, 9, 9, seed=3) == pebble(0, 0, 9, 9, seed=3)
    assert pebble(0, 0, 9, 9, seed=3) != pebble(0, 0, 9, 9, seed=4)


def test_a_smooth_path_goes_through_its_points() -> None:
    ((points, _),) = lines_of(smooth([(0, 0), (10, 5), (20, 0)]))

    assert any(math.dist(point, (10, 5)) < 0.1 for point in points)


@pytest.mark.parametrize("pattern", list(Pattern))
def test_each_pattern_stays_inside_its_shape_and_plain_prints_nothing(pattern: Pattern) -> None:
    rings = rings_of(oval(50, 50, 30))

    marks = pattern_marks(pattern, rings)

    assert bool(marks) == (pattern is not Pattern.PLAIN)
    assert all(mark.inside == rings and mark.rings for mark in marks)


def test_the_six_patterns_are_told_apart_without_colour() -> None:
    rings = rings_of(oval(50, 50, 30))

    drawn = {pattern_marks(pattern, rings) for pattern in Pattern}

    assert len(drawn) == len(Pattern)


def test_an_object_is_printed_knock_out_first_then_slipped_colour_then_ink() -> None:
    plate = Plate()

    rings = plate.shape(box(10, 10, 30, 30), Tone.CLAY)

    fills = plate.drawing(60, 60).marks
    assert [mark.tone for mark in fills if isinstance(mark, Fill)] == [
        Tone.PAGE,
        Tone.CLAY,
        Tone.INK,
    ]
    assert isinstance(fills[1], Fill)
    assert fills[1].rings == slipped(rings, SLIP)


def test_a_moved_drawing_moves_and_scales_all_that_is_in_it() -> None:
    plate = Plate()
    plate.ground(box(0, 0, 10, 10), wobble=0)
    plate.photo(PhotoId("x"), (1, 2, 3, 4))
    plate.label(["hello"], (5, 6), size=10, letters=EvenLetters(), voice=Voice.BOLD)
    drawing = plate.drawing(10, 10, "A square.")

    put = moved(drawing, (100, 200), 2)

    fill, picture = put.marks
    assert isinstance(fill, Fill)
    assert isinstance(picture, Picture)
    assert bounds(fill.rings) == (100, 200, 120, 220)
    assert picture.box == (102, 204, 6, 8)
    assert put.labels[0].at == (110, 212)
    assert put.labels[0].size == 20
    assert put.says == "A square."


def test_a_drawing_placed_on_another_brings_its_words() -> None:
    small = Plate()
    small.label(["leaf"], (0, 10), size=10, letters=EvenLetters())
    plate = Plate()

    plate.place(small.drawing(10, 10), 50, 60)

    assert plate.drawing(100, 100).labels[0].at == (50, 70)


def test_every_tone_has_a_colour_and_a_grey_light_enough_behind_words() -> None:
    behind_words = (Tone.CREAM, Tone.TINT, Tone.BLUSH, Tone.MIST, Tone.STORM, Tone.HILL)

    assert set(COLOUR) == set(GREY) == set(Tone)
    for tone in behind_words:
        assert int(GREY[tone][1:3], 16) >= 255 * 0.85


@given(st.text(alphabet="ab \n", max_size=80), st.integers(2, 30))
def test_even_letters_lose_no_letter_and_keep_to_their_room(text: str, letters: int) -> None:
    lines = EvenLetters().wrap(text, 10, letters * 5)

    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(len(line) <= letters for line in lines)


def test_a_drawing_is_a_value() -> None:
    assert Drawing(size=(1, 1)) == Drawing(size=(1, 1))
