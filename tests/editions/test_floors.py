"""What every edition keeps to, measured in the file itself: type, lines, edges, contrast.

A new edition has a row in `FLOORS`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import pytest

from familybook.core.edition import MM, Leaves
from familybook.core.ids import PageKey
from familybook.core.palette import GREY, Tone
from familybook.editions import EDITIONS
from familybook.paper.press import Printed
from familybook.paper.typeset import ink_code
from tests.editions.made import PRINTED, made
from tests.editions.ruler import (
    Measured,
    Row,
    bands,
    grounds,
    in_lines,
    measured,
    rows,
    shade_under,
    steps,
)
from tests.paper.pdf_reader import opened

A4, A5 = (210, 297), (148, 210)


@dataclass(frozen=True, kw_only=True)
class Floor:
    """What an edition promises: body type in points, its sheet, and lengths in millimetres."""

    body: float
    bound: float
    """Room for the holes, or for the fold."""
    sheet: tuple[int, int] = A4
    pen: float = 10
    """From one line for a pen to the next."""
    longest: int = 76
    """Letters of a line: 75, and the space after it."""


FLOORS = {
    "standard": Floor(body=14, bound=20),
    "booklet": Floor(body=12.5, bound=14, sheet=A5),
    "child": Floor(body=16, bound=11.5, sheet=A5, pen=14),
    "teen": Floor(body=13, bound=14, sheet=A5),
    "ring-binder": Floor(body=14, bound=25),
    "large-print": Floor(body=18, bound=20),
    "large-print-20": Floor(body=20, bound=20),
    "quiet": Floor(body=14, bound=20),
    "council": Floor(body=12, bound=20),
    "blank": Floor(body=14, bound=20),
    "easy-read": Floor(body=16, bound=20),
    # Our words stand beside the family's on one line, in small type under the plan.
    "two-language": Floor(body=12.5, bound=20, longest=104),
}

SMALL = 0.75
"""No label, name or number is smaller than so much of body type."""

NEAR = 0.15
"""Points or millimetres by which two roundings may differ."""

ABOVE_NUMBER = 12.0
"""Points that the mark beside the number of a side rises above the number's foot."""

SLIVER = 2.0
"""Points of white round a mark, within its own size."""

EDGE_MM = 9.5
LIGHTEST = 217
"""Of 255: 15 % grey, the darkest that may lie under words."""

CONTRAST = 7.0

OF_BOOKS = [
    *(("practice", edition) for edition in PRINTED),
    *(("empty", edition) for edition in ("standard", "booklet", "large-print-20", "easy-read")),
    ("overfull", "booklet"),
]
"""An empty book is all lines for a pen: in editions of other sizes and forms."""

WHOLE = {("practice", "booklet"), ("empty", "booklet")}
"""Where each page is measured; elsewhere some of every sort."""


def print_of(name: str, edition: str) -> Printed:
    only = {} if (name, edition) not in WHOLE else {"only": frozenset[PageKey]()}
    return made(name, edition, **only)


def pdf_of(name: str, edition: str) -> bytes:
    return print_of(name, edition).pdf


@cache
def sides_of(name: str, edition: str) -> tuple[Measured, ...]:
    return tuple(measured(opened(pdf_of(name, edition))))


@cache
def rows_of(name: str, edition: str) -> tuple[tuple[Row, ...], ...]:
    return tuple(rows(pdf_of(name, edition)))


def test_each_edition_is_measured() -> None:
    assert set(PRINTED) <= set(FLOORS)


@pytest.mark.parametrize(("name", "edition"), OF_BOOKS)
def test_what_is_printed_can_be_read_and_written_on(name: str, edition: str) -> None:
    floor = FLOORS[edition]
    for number, side in enumerate(sides_of(name, edition), 1):
        wide, high = side.size
        assert (round(wide / MM), round(high / MM)) == floor.sheet

        assert min(side.types, default=99) >= floor.body * SMALL, number

        least = EDGE_MM * MM
        for x, y, _ in side.words:
            assert least <= x <= wide - least, (number, x)
            assert EDGE_MM * MM - NEAR <= y <= high - least, (number, y)

        found = list(steps(side))
        assert all(step >= floor.pen - NEAR for step in found), (number, found)


@pytest.mark.parametrize(("name", "edition"), OF_BOOKS)
def test_words_end_before_the_edge_and_the_fold(name: str, edition: str) -> None:
    floor, one_side = FLOORS[edition], EDITIONS[edition].leaves is Leaves.SINGLE
    for number, words in enumerate(rows_of(name, edition), 1):
        if not words:
            continue
        left = min(row.left for row in words) / MM
        right = floor.sheet[0] - max(row.right for row in words) / MM
        bound, free = (left, right) if number % 2 or one_side else (right, left)
        assert bound >= floor.bound - NEAR * 2, number
        assert free >= EDGE_MM, number


@pytest.mark.parametrize(("name", "edition"), OF_BOOKS)
def test_no_line_of_words_is_longer_than_an_eye_follows(name: str, edition: str) -> None:
    for number, words in enumerate(rows_of(name, edition), 1):
        for line in in_lines(words):
            assert len(line) <= FLOORS[edition].longest, (number, line)


@pytest.mark.parametrize("edition", PRINTED)
def test_the_mark_beside_a_number_ends_below_what_is_on_a_side(edition: str) -> None:
    made_as, numbered = EDITIONS[edition], 0
    for number, words in enumerate(rows_of("practice", edition), 1):
        lowest = min(words, key=lambda row: row.foot, default=None)
        if lowest is not None and lowest.text.strip() == str(number):
            numbered += 1
            mark = lowest.foot + ABOVE_NUMBER * made_as.scale
            assert mark <= made_as.bottom * made_as.scale + SLIVER, number

    assert numbered


@pytest.mark.parametrize("edition", PRINTED)
def test_nothing_dark_and_no_photograph_lies_under_words(edition: str) -> None:
    printed = pdf_of("practice", edition)

    for number, (words, ground) in enumerate(
        zip(rows_of("practice", edition), grounds(printed), strict=True), 1
    ):
        shades = {row.text: shade_under(row, ground) for row in words}
        assert not {text for text, shade in shades.items() if shade < LIGHTEST}, number


def test_what_lies_under_words_would_be_noticed() -> None:
    everywhere = Row(text="", left=100, foot=150, right=300, top=400)

    shades = [shade_under(everywhere, ground) for ground in grounds(pdf_of("practice", "standard"))]

    assert min(shades) < LIGHTEST <= max(shades)


@pytest.mark.parametrize("edition", PRINTED)
def test_words_stand_out_in_grey_from_the_darkest_that_may_lie_under_them(edition: str) -> None:
    used = {ink for side in sides_of("practice", edition) for ink in side.inks}
    tones = [tone for tone in Tone if ink_code(tone, grey=False) in used]

    assert len(tones) == len(used)
    for tone in tones:
        assert contrast(int(GREY[tone][1:3], 16), LIGHTEST) >= CONTRAST, tone


def contrast(dark: int, light: int) -> float:
    """Return how much one grey of 255 stands out from another, as on the web."""

    def shine(grey: int) -> float:
        part = grey / 255
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return (shine(light) + 0.05) / (shine(dark) + 0.05)


@pytest.mark.parametrize("edition", PRINTED)
def test_body_type_is_what_the_edition_promises(edition: str) -> None:
    lines = [size for side in sides_of("practice", edition) for _, _, size in side.words]

    said = max(set(lines), key=lines.count)
    assert said == pytest.approx(FLOORS[edition].body, abs=0.01)


@pytest.mark.parametrize("edition", ["large-print", "large-print-20"])
def test_lines_of_large_print_stand_one_and_a_half_apart(edition: str) -> None:
    body = FLOORS[edition].body
    gaps = []
    for side in sides_of("practice", edition):
        at = sorted({round(y, 1) for _, y, size in side.words if abs(size - body) < NEAR})
        gaps += [high - low for low, high in pairwise(at)]

    assert gaps.count(min(gaps, key=lambda gap: abs(gap - body * 1.5))) >= 3
    assert EDITIONS[edition].leading / EDITIONS[edition].body == pytest.approx(1.5)


def test_the_plan_of_the_booklet_is_its_largest_running_type() -> None:
    left = print_of("practice", "booklet").begins[PageKey("weather")]

    for side in sides_of("practice", "booklet")[left - 1 : left + 1]:
        assert 16 in {round(size, 1) for _, _, size in side.words}


@pytest.mark.parametrize(
    ("name", "edition"),
    [
        ("practice", "standard"),
        ("practice", "booklet"),
        ("practice", "large-print-20"),
        ("practice", "two-language"),
        ("empty", "booklet"),
    ],
)
def test_the_weather_goes_on_over_the_fold_at_the_same_height(name: str, edition: str) -> None:
    printed = print_of(name, edition)
    pdf, first = opened(printed.pdf), printed.begins[PageKey("weather")] - 1
    left, right = (
        list(bands(page, (Tone.TINT, Tone.MIST, Tone.STORM)))
        for page in pdf.pages[first : first + 2]
    )

    assert first % 2
    assert len(left) == len(right) == 3
    for (tone, top, foot), (other, other_top, other_foot) in zip(left, right, strict=True):
        assert tone == other
        assert top == pytest.approx(other_top, abs=3)
        assert foot == pytest.approx(other_foot, abs=3)


def test_the_standard_edition_is_as_it_was() -> None:
    edition = EDITIONS["standard"]

    assert (edition.scale, edition.body, edition.leading) == (1.0, 14, 20)


def test_large_print_tells_what_is_on_which_side() -> None:
    printed = made("practice", "large-print")
    sides = [key for side in printed.sides for key in side[:1]]

    assert printed.sides[1] == ()
    assert sides[0] == "cover"
    assert printed.begins[PageKey("weather")] == len(printed.sides) // 2
