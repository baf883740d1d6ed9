"""What every edition keeps to, measured in the file itself: type, lines for a pen, edges."""

from __future__ import annotations

from itertools import pairwise

import pytest

from familybook.core.edition import MM
from familybook.core.ids import PageKey
from familybook.editions import EDITIONS
from tests.editions.made import made
from tests.editions.ruler import Measured, measured, steps
from tests.paper.pdf_reader import opened

BODY = {
    "standard": 14,
    "booklet": 12.5,
    "ring-binder": 14,
    "large-print": 18,
    "large-print-20": 20,
    "quiet": 14,
    "council": 12,
    "blank": 14,
}
"""Body type of each edition, in points on paper."""

SMALL = 0.75
"""No label, name or number is smaller than so much of body type."""

NEAR = 0.15
"""Points or millimetres by which two roundings may differ."""

EDGE_MM = 9.5
PEN_MM = 10
A4, A5 = (210, 297), (148, 210)

OF_BOOKS = [
    *(("practice", edition) for edition in BODY),
    *(("empty", edition) for edition in BODY if edition != "council"),
    ("overfull", "booklet"),
]
"""In an empty book nobody could say yes to a copy for the council."""

WHOLE = {("practice", "booklet"), ("empty", "booklet"), ("practice", "large-print-20")}
"""Where each page is measured; elsewhere some of every sort."""


def sides_of(name: str, edition: str) -> list[Measured]:
    only = {} if (name, edition) not in WHOLE else {"only": frozenset[PageKey]()}
    return list(measured(opened(made(name, edition, **only).pdf)))


def test_each_edition_is_measured() -> None:
    assert set(BODY) == set(EDITIONS)


@pytest.mark.parametrize(("name", "edition"), OF_BOOKS)
def test_what_is_printed_can_be_read_and_written_on(name: str, edition: str) -> None:
    for number, side in enumerate(sides_of(name, edition), 1):
        wide, high = side.size
        wanted = A5 if edition == "booklet" else A4
        assert (round(wide / MM), round(high / MM)) == wanted

        assert min(side.types, default=99) >= BODY[edition] * SMALL, number

        least = EDGE_MM * MM
        for x, y, _ in side.words:
            assert least <= x <= wide - least, (number, x)
            assert EDGE_MM * MM - NEAR <= y <= high - least, (number, y)

        assert all(step >= PEN_MM - NEAR for step in steps(side)), (number, list(steps(side)))


@pytest.mark.parametrize("edition", BODY)
def test_body_type_is_what_the_edition_promises(edition: str) -> None:
    sides = sides_of("practice", edition)

    lines = [size for side in sides for _, _, size in side.words]

    said = max(set(lines), key=lines.count)
    assert said == pytest.approx(BODY[edition], abs=0.01)


@pytest.mark.parametrize("edition", ["large-print", "large-print-20"])
def test_lines_of_large_print_stand_one_and_a_half_apart(edition: str) -> None:
    body = BODY[edition]
    gaps = []
    for side in sides_of("practice", edition):
        at = sorted({round(y, 1) for _, y, size in side.words if abs(size - body) < NEAR})
        gaps += [high - low for low, high in pairwise(at)]

    assert gaps.count(min(gaps, key=lambda gap: abs(gap - body * 1.5))) >= 3
    assert EDITIONS[edition].leading / EDITIONS[edition].body == pytest.approx(1.5)


def test_the_plan_of_the_booklet_is_its_largest_running_type() -> None:
    sides = sides_of("practice", "booklet")
    middle = sides[len(sides) // 2 - 1]

    assert 16 in {round(size, 1) for _, _, size in middle.words}


def test_the_standard_edition_is_as_it_was() -> None:
    edition = EDITIONS["standard"]

    assert (edition.scale, edition.body, edition.leading) == (1.0, 14, 20)


def test_large_print_tells_what_is_on_which_side() -> None:
    printed = made("practice", "large-print")
    sides = [key for side in printed.sides for key in side[:1]]

    assert printed.sides[1] == ()
    assert sides[0] == "cover"
    assert printed.begins[PageKey("weather")] == len(printed.sides) // 2


def test_a_ring_binder_has_its_holes_on_one_side_of_every_leaf() -> None:
    sides = sides_of("practice", "ring-binder")

    begin = [min(x for x, _, size in side.words if size > 14) for side in sides[1:-1]]

    assert all(x >= 24 * MM for x in begin)
