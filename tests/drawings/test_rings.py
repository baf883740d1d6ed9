from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familybook.core.letters import EvenLetters, Letters
from familybook.drawings.pages.people.legend import Room
from familybook.drawings.pages.people.rings import Rings, Seat, Thing, rings
from familybook.drawings.pages.people.seating import Cell, Fit, seated
from familybook.editions import STANDARD
from familybook.paper.letters import TypeLetters
from tests.measuring import crowded
from tests.seeing import letters_of
from tests.strategies import texts

LEGEND = ("in our home", "close by", "further out, still ours")
SPARE = (
    Seat(name="someone new", ring=2, thing=Thing.STOOL),
    Seat(name="someone new", ring=1, thing=Thing.STOOL),
)
NAMES = (
    "Mum",
    "the Saturday football club",
    "ہمسایہ",
    "ਦਾਦੀ ਜੀ",
    "ciocia Małgorzata",
    "Mam-gu Llanfair",
    "Llanfairpwllgwyngyllgogerychwyrndrobwll",
)
LETTERS = (EvenLetters(), TypeLetters())


def drawn(seats: list[Seat], letters: Letters, high: float = 620, *, spare: bool = True) -> Rings:
    room = Room(wide=STANDARD.column[0], high=high, letters=letters)
    return rings(seats, SPARE if spare else (), room, legend=LEGEND, says="Rings.")


def folk(count: int) -> list[Seat]:
    things = list(Thing)
    return [
        Seat(name=f"{NAMES[n % len(NAMES)]} {n}", ring=n % 3, thing=things[n % len(things)])
        for n in range(count)
    ]


@pytest.mark.parametrize("letters", LETTERS)
@pytest.mark.parametrize("high", [500, 560, 620])
@pytest.mark.parametrize("count", [0, 1, 2, 3, 6, 9, 10, 12, 18, 24, 25, 40, 60, 72, 73, 200])
def test_nobodys_words_touch_or_are_cut(count: int, high: float, letters: Letters) -> None:
    found = drawn(folk(count), letters, high)

    assert crowded(found.drawing, letters) == []
    assert found.drawing.size[0] <= STANDARD.column[0]
    assert found.drawing.size[1] <= high


@pytest.mark.parametrize("count", [0, 1, 6, 12, 18, 40, 72, 200])
def test_everybody_is_in_a_ring_or_told(count: int) -> None:
    seats = folk(count)

    found = drawn(seats, EvenLetters(), spare=False)

    labels = [letters_of("".join(label.lines)) for label in found.drawing.labels]
    told = {seat.name for _, seat in found.numbered} | {seat.name for seat in found.untold}
    for seat in seats:
        assert seat.name in told or letters_of(seat.name) in labels
    for number, _ in found.numbered:
        assert str(number) in labels


def test_a_few_people_have_their_names_beside_them() -> None:
    for count in range(13):
        seats = [Seat(name=f"person {n}", ring=n % 3) for n in range(count)]

        found = drawn(seats, TypeLetters())

        assert found.numbered == ()
        assert found.untold == ()


def test_fewer_people_stand_larger() -> None:
    few = drawn([Seat(name="Gran", ring=1)], EvenLetters())
    many = drawn([Seat(name=f"Gran {n}", ring=n % 3) for n in range(20)], EvenLetters())

    def size(found: Rings) -> float:
        return next(label.size for label in found.drawing.labels if "Gran" in label.lines[0])

    assert size(few) > size(many) >= 14


def test_stools_give_way_to_people() -> None:
    crowd = [Seat(name=f"person {n}", ring=n % 3) for n in range(30)]

    lines = [line for label in drawn(crowd, EvenLetters()).drawing.labels for line in label.lines]

    assert "someone new" not in lines
    assert "someone new" in [
        line for label in drawn(crowd[:4], EvenLetters()).drawing.labels for line in label.lines
    ]


def test_the_same_people_stand_in_the_same_places() -> None:
    assert drawn(folk(17), EvenLetters()) == drawn(folk(17), EvenLetters())


@given(
    st.lists(
        st.builds(Seat, name=texts, ring=st.integers(0, 2), thing=st.sampled_from(Thing)),
        max_size=14,
    )
)
def test_any_names_find_a_place(seats: list[Seat]) -> None:
    named = [seat for seat in seats if seat.name.strip()]

    found = drawn(named, EvenLetters())

    labels = [letters_of("".join(label.lines)) for label in found.drawing.labels]
    told = [seat for _, seat in found.numbered] + list(found.untold)
    assert crowded(found.drawing, EvenLetters()) == []
    for seat in named:
        assert seat in told or letters_of(seat.name) in labels


@given(
    st.lists(st.builds(Cell, st.integers(0, 2), st.floats(20, 130), st.floats(20, 90)), max_size=20)
)
def test_cells_that_are_seated_do_not_touch(cells: list[Cell]) -> None:
    found = seated(cells, (240, 290), (60, 60))
    if found is None:
        return

    boxes = [
        (x - cell.wide / 2, y - cell.high / 2, x + cell.wide / 2, y + cell.high / 2)
        for cell, (x, y) in zip(cells, found.places, strict=True)
    ]
    for number, (left, top, right, bottom) in enumerate(boxes):
        assert left >= -240
        assert right <= 240
        assert top >= -290
        assert bottom <= 290
        for other in boxes[number + 1 :]:
            assert left >= other[2] or other[0] >= right or top >= other[3] or other[1] >= bottom


def test_where_there_is_room_nobody_stands_on_a_line() -> None:
    cells = [*[Cell(0, 50, 62)] * 4, *[Cell(1, 90, 58)] * 2, *[Cell(2, 96, 58)] * 2]

    found = seated(cells, (240, 290), (66, 60), Fit.CLEAR)

    assert found is not None
    for cell, (x, y) in zip(cells, found.places, strict=True):
        if not cell.ring:
            continue
        (inner_x, inner_y), (rx, ry) = found.rings[cell.ring - 1 : cell.ring + 1]
        far = (abs(x) + cell.wide / 2) / rx, (abs(y) + cell.high / 2) / ry
        near = (
            max(0.0, abs(x) - cell.wide / 2) / inner_x,
            max(0.0, abs(y) - cell.high / 2) / inner_y,
        )
        assert far[0] ** 2 + far[1] ** 2 <= 1
        assert near[0] ** 2 + near[1] ** 2 >= 1


@pytest.mark.parametrize("count", [2, 3, 4, 5, 6])
def test_a_family_stands_round_its_home_inside_a_whole_ring(count: int) -> None:
    cells = [Cell(0, 70, 60)] * count

    found = seated(cells, (240, 240), (66, 60), Fit.HOME)

    assert found is not None
    wide, high = found.rings[0]
    for x, y in found.places:
        assert ((abs(x) + 35) / wide) ** 2 + ((abs(y) + 30) / high) ** 2 <= 1
    left = sum(x < -1 for x, _ in found.places)
    right = sum(x > 1 for x, _ in found.places)
    assert abs(left - right) <= count % 2
