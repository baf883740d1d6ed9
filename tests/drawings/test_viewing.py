from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familybook.core.drawing import WHOLE, Point, View
from familybook.drawings.plate.viewing import (
    MOST_TILT,
    all_of,
    between,
    cut_of,
    moved_by,
    resized,
    sheet_of,
    shown,
    tilt_of,
    tilted,
    turned,
    turned_by_quarter,
)

SIZE = (300.0, 200.0)
LEFT_HALF = View(box=(0.0, 0.0, 0.5, 1.0))

sizes = st.tuples(st.integers(16, 3000), st.integers(16, 3000)).map(
    lambda size: (float(size[0]), float(size[1]))
)
_parts = st.floats(0, 1)


@st.composite
def views(draw: st.DrawFn) -> View:
    left, top = draw(_parts) * 0.9, draw(_parts) * 0.9
    wide, high = max(0.02, draw(_parts) * (1 - left)), max(0.02, draw(_parts) * (1 - top))
    return View(turn=draw(st.floats(-180, 180)), box=(left, top, wide, high))


def corners_on_photo(size: Point, view: View) -> list[Point]:
    cut = cut_of(size, view)
    (x, y), (a, b) = cut.middle, cut.half
    return [turned((x + i * a, y + j * b), -view.turn) for i in (-1, 1) for j in (-1, 1)]


def test_the_whole_of_a_photograph_is_shown_as_it_is() -> None:
    assert shown(SIZE, WHOLE) == WHOLE
    assert all_of(SIZE, 0) == WHOLE
    assert shown(SIZE, LEFT_HALF) == LEFT_HALF


@given(sizes, views())
def test_no_corner_is_ever_bare(size: Point, view: View) -> None:
    for x, y in corners_on_photo(size, view):
        assert abs(x) <= size[0] / 2 * 1.000001
        assert abs(y) <= size[1] / 2 * 1.000001


@given(sizes, st.floats(-180, 180))
def test_all_of_a_straightened_photograph_keeps_its_proportions(size: Point, turn: float) -> None:
    half = cut_of(size, all_of(size, turn)).half
    upright = sheet_of(size, round(turn / 90) * 90)

    assert half[0] / half[1] == pytest.approx(upright[0] / upright[1], rel=0.01)


@given(views())
def test_four_quarter_turns_bring_everything_back(view: View) -> None:
    there = view
    for _ in range(4):
        there = turned_by_quarter(there, 1)

    assert there.box == pytest.approx(view.box, abs=0.0001)
    assert (there.turn - view.turn) % 360 == pytest.approx(0, abs=0.001) or (
        there.turn - view.turn
    ) % 360 == pytest.approx(360, abs=0.001)


def test_a_quarter_turn_keeps_what_is_seen() -> None:
    view = turned_by_quarter(LEFT_HALF, 1)

    assert view == View(turn=90, box=(0, 0, 1, 0.5))
    assert turned_by_quarter(view, -1) == LEFT_HALF


def test_straightening_there_and_back_shows_all_of_it_again() -> None:
    there = tilted(SIZE, tilted(SIZE, WHOLE, 4), -4)

    assert there == WHOLE


def test_straightening_has_an_end() -> None:
    view = WHOLE
    for _ in range(40):
        view = tilted(SIZE, view, 1)

    assert tilt_of(view) == MOST_TILT


def test_straightening_a_part_keeps_its_middle() -> None:
    part = View(box=(0.2, 0.3, 0.2, 0.2))
    middle = cut_of(SIZE, part).middle

    view = tilted(SIZE, part, 5)

    assert turned(cut_of(SIZE, view).middle, -5) == pytest.approx(middle, abs=0.1)


def test_a_part_is_made_wider_and_moved_no_farther_than_the_edge() -> None:
    part = resized(SIZE, View(box=(0.9, 0.4, 0.1, 0.2)), 0.1, 0)
    moved = moved_by(SIZE, part, -5, 0.1)

    assert part.box == pytest.approx((0.8, 0.4, 0.2, 0.2))
    assert moved.box == pytest.approx((0, 0.5, 0.2, 0.2))


@given(sizes, views(), st.tuples(_parts, _parts), st.tuples(_parts, _parts))
def test_every_way_to_cut_gives_what_a_book_can_keep(
    size: Point, view: View, here: Point, there: Point
) -> None:
    found = (
        shown(size, view),
        tilted(size, view, 1),
        resized(size, view, 0.1, -0.1),
        moved_by(size, view, 0.1, -0.1),
        between(size, view.turn, here, there),
        turned_by_quarter(view, -1),
        all_of(size, view.turn),
    )

    for one in found:
        left, top, wide, high = one.box
        assert wide > 0
        assert high > 0
        assert min(left, top) >= 0
        assert max(left + wide, top + high) <= 1.000001
        assert -180 <= one.turn <= 180
