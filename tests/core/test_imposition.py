"""A book that is printed on sheets, stacked and folded reads from its first side to its last."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import product

import pytest

from familybook.core.imposition import PAPER, Half, Printing, Sheet, in_order, sheets

COUNTS = [4, 8, 12, 16, 20, 24, 28, 32, 44, 48, 64]
BOOKS = list(product(COUNTS, [False, True]))
Halves = tuple[Half, Half]


@dataclass
class Paper:
    """A sheet as it lies: what is printed on the side that is up, and on the one that is down."""

    up: Halves | None = None
    down: Halves | None = None

    def turned(self) -> Paper:
        """Turn it like the page of a book: left stays behind right."""
        return Paper(self.down, self.up)


@dataclass
class Printer:
    """Prints one side of each sheet of a pile, taken from the top of its tray."""

    delivers_face_down: bool
    prints_underside: bool
    came_out: list[Paper] = field(default_factory=list)
    """From the bottom of the pile to its top."""

    def run(self, pile: list[Paper], printed: list[Halves]) -> list[Paper]:
        """Print on a pile and return the one that came out."""
        out: list[Paper] = []
        for sheet, halves in zip(reversed(pile), printed, strict=True):
            if self.prints_underside:
                done = Paper(sheet.up, halves)
                face_up = done.turned()
            else:
                face_up = Paper(halves, sheet.down)
            out.append(face_up.turned() if self.delivers_face_down else face_up)
        return out

    def again(self, pile: list[Paper]) -> list[Paper]:
        """Put a pile back, white where the printer prints: as it is, or turned over as one."""
        white_is_up = pile[0].up is None
        if white_is_up is not self.prints_underside:
            return pile
        return [one.turned() for one in reversed(pile)]


def read(stack: list[tuple[Halves, Halves]], *, right_to_left: bool) -> list[int]:
    """Fold sheets, the first one outside, and turn the pages: the side on each of them."""
    if not stack:
        return []
    (front, back), *inner = stack
    first, last = (0, 1) if right_to_left else (1, 0)
    return [
        front[first].side,
        back[last].side,
        *read(inner, right_to_left=right_to_left),
        back[first].side,
        front[last].side,
    ]


def folded(made: tuple[Sheet, ...], *, right_to_left: bool) -> list[int]:
    return read([(one.front, one.back) for one in made], right_to_left=right_to_left)


@pytest.mark.parametrize(("count", "right_to_left"), BOOKS)
def test_sheets_printed_on_both_sides_fold_into_a_book(count: int, right_to_left: bool) -> None:
    made = sheets(count, right_to_left=right_to_left)
    run = in_order(made, Printing.TWO_SIDED)

    assert [(one.front, one.back) for one in made] == list(zip(run[::2], run[1::2], strict=True))
    assert folded(made, right_to_left=right_to_left) == list(range(count))


@pytest.mark.parametrize(("count", "right_to_left"), BOOKS)
@pytest.mark.parametrize(
    ("face_down", "underside", "printing"),
    [
        (True, True, Printing.ONE_SIDED),
        (False, False, Printing.ONE_SIDED),
        (True, False, Printing.ONE_SIDED_BACK),
        (False, True, Printing.ONE_SIDED_BACK),
    ],
)
def test_a_pile_that_is_put_back_folds_into_a_book(
    face_down: bool, underside: bool, printing: Printing, count: int, right_to_left: bool
) -> None:
    printer = Printer(delivers_face_down=face_down, prints_underside=underside)
    made = sheets(count, right_to_left=right_to_left)
    run = list(in_order(made, printing))

    fronts = printer.run([Paper() for _ in made], run[: len(made)])
    done = printer.run(printer.again(fronts), run[len(made) :])

    stack = [(one.up, one.down) for one in done]
    outer = {0, count - 1}
    sides = []
    for up, down in stack:
        assert up is not None
        assert down is not None
        is_front = {half.side for half in up} in [
            {half.side for half in sheet.front} for sheet in made
        ]
        sides.append((up, down) if is_front else (down, up))
    if {half.side for half in sides[0][0]} != outer:
        sides.reverse()
    assert read(sides, right_to_left=right_to_left) == list(range(count))


def test_the_wrong_kind_of_printer_is_not_made_right_by_chance() -> None:
    made = sheets(12)

    assert in_order(made, Printing.ONE_SIDED) != in_order(made, Printing.ONE_SIDED_BACK)


@pytest.mark.parametrize("count", COUNTS)
def test_the_two_sides_in_the_middle_are_halves_of_one_side_of_a_sheet(count: int) -> None:
    innermost = sheets(count)[-1].back

    assert [half.side for half in innermost] == [count // 2 - 1, count // 2]


def test_sheets_further_in_give_way_to_those_around_them() -> None:
    made = sheets(16)

    assert [one.front[0].inwards for one in made] == [0, PAPER, 2 * PAPER, 3 * PAPER]
    assert all(len({half.inwards for half in (*one.front, *one.back)}) == 1 for one in made)


def test_sides_that_fill_no_whole_sheet_are_refused() -> None:
    with pytest.raises(ValueError, match="6"):
        sheets(6)
