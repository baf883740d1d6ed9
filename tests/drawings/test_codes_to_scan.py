"""A code is what its standard says, as two other programs write and read it."""

from __future__ import annotations

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from reportlab.graphics.barcode.qrencoder import QR8bitByte, QRCode, QRErrorCorrectLevel

from familybook.core.drawing import Fill
from familybook.core.letters import EvenLetters, Letters
from familybook.core.palette import COLOUR, GREY
from familybook.core.web import LONGEST_WEB
from familybook.drawings.parts.scan import QUIET, address_lines, code
from familybook.drawings.plate.code_squares import LONGEST, Squares, code_squares
from familybook.paper.letters import TypeLetters

WEB = "https://www.example.org/help-for-families?and=friends/"
LENGTHS = (1, 14, 15, 26, 27, 42, 43, 62, 63, 84, 85, LONGEST_WEB, LONGEST)
"""Letters at which a code becomes larger, and just before."""


def text_of(length: int) -> str:
    return (WEB * 3)[:length]


def read(squares: Squares, scale: int = 4) -> list[str]:
    side = len(squares) + 2 * QUIET
    picture = Image.new("L", (side, side), 255)
    for y, row in enumerate(squares, QUIET):
        for x, dark in enumerate(row, QUIET):
            if dark:
                picture.putpixel((x, y), 0)
    large = picture.resize((side * scale, side * scale), Image.Resampling.NEAREST)
    return [one.text for one in zxingcpp.read_barcodes(large)]


@pytest.mark.parametrize("length", LENGTHS)
def test_a_code_is_read_as_what_it_was_made_of(length: int) -> None:
    assert read(code_squares(text_of(length))) == [text_of(length)]


@pytest.mark.parametrize("length", LENGTHS)
def test_another_program_makes_the_same_squares(length: int) -> None:
    squares = code_squares(text_of(length))
    other = QRCode((len(squares) - 17) // 4, QRErrorCorrectLevel.M)
    other.addData(QR8bitByte(text_of(length)))

    theirs = []
    for mask in range(8):
        other.makeImpl(False, mask)
        theirs.append(tuple(tuple(map(bool, row)) for row in other.modules))

    assert squares in theirs


@given(st.sets(st.tuples(st.integers(9, 20), st.integers(9, 20)), max_size=6))
def test_a_crease_or_a_stain_does_not_matter(stains: set[tuple[int, int]]) -> None:
    squares = [list(row) for row in code_squares(text_of(60))]
    for y, x in stains:
        squares[y][x] = not squares[y][x]

    assert read(tuple(map(tuple, squares))) == [text_of(60)]


def test_a_text_that_no_code_of_ours_holds_is_refused() -> None:
    with pytest.raises(ValueError, match="a" * 9):
        code_squares("a" * (LONGEST + 1))


def inside(rings: tuple[tuple[tuple[float, float], ...], ...], x: float, y: float) -> bool:
    """Tell whether a place is filled by the non-zero rule."""
    turns = 0
    for ring in rings:
        for (x0, y0), (x1, y1) in zip(ring, (*ring[1:], ring[0]), strict=True):
            if x0 == x1 and x0 < x and min(y0, y1) < y < max(y0, y1):
                turns += 1 if y1 > y0 else -1
    return turns != 0


def test_the_outlines_hold_what_is_dark_and_nothing_else() -> None:
    squares = code_squares(WEB)
    one, paper, dark = 2.0, *code(WEB, 2.0 * len(squares)).marks
    assert isinstance(paper, Fill)
    assert isinstance(dark, Fill)

    for row, line in enumerate(squares):
        for column, is_dark in enumerate(line):
            at = ((QUIET + column + 0.5) * one, (QUIET + row + 0.5) * one)
            assert inside(dark.rings, *at) == is_dark, (row, column)


def test_white_stands_round_a_code_four_squares_wide() -> None:
    squares = code_squares(WEB)
    drawing = code(WEB, 71.0)
    _, dark = drawing.marks
    assert isinstance(dark, Fill)
    xs = [x for ring in dark.rings for x, _ in ring]

    white = 71.0 / len(squares) * 4
    assert min(xs) == pytest.approx(white)
    assert drawing.size[0] - max(xs) == pytest.approx(white)
    assert drawing.size[0] == pytest.approx(71.0 + 2 * white)


@pytest.mark.parametrize("tones", [COLOUR, GREY])
def test_a_code_is_dark_on_light_in_colour_and_in_grey(tones: dict[object, str]) -> None:
    paper, dark = (mark for mark in code(WEB, 71.0).marks if isinstance(mark, Fill))

    assert tones[paper.tone] == "#FFFFFF"
    assert max(int(tones[dark.tone][at : at + 2], 16) for at in (1, 3, 5)) < 64


@pytest.mark.parametrize("letters", [EvenLetters(), TypeLetters()])
@pytest.mark.parametrize("room", [60.0, 120.0, 400.0])
def test_an_address_stays_whole_and_breaks_only_at_its_stops(letters: Letters, room: float) -> None:
    address = "www.a-rather-long-name.example.org/help/now"

    lines = address_lines("Scan to open:", address, 12, room, letters)

    assert "".join("".join(lines).split()) == f"Scantoopen:{address}"
    assert all(letters.width(line, 12) <= room + 0.01 for line in lines)
