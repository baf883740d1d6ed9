from __future__ import annotations

from collections.abc import Callable

import pikepdf
import pytest

from familybook.core.blocks import Figure
from familybook.core.drawing import Align, Box, Drawing, Fill, Label, Picture, Point, Voice
from familybook.core.ids import PageKey
from familybook.core.palette import COLOUR, GREY, Tone
from familybook.editions import STANDARD
from familybook.paper import preview
from familybook.paper.ink import Ink, Spot, outline
from familybook.paper.letters import TypeLetters
from familybook.paper.pictures import Prints
from familybook.paper.remarks import Remarks
from familybook.paper.tagged import TaggedCanvas
from tests.paper.pdf_reader import opened
from tests.paper.samples import BEACH, PHOTOS, leaf, printed

SHEET = (200.0, 100.0)
RING = ((20.0, 20.0), (80.0, 20.0), (80.0, 80.0), (20.0, 80.0))
Dots = Callable[[int, int], tuple[int, ...]]


def drawn(drawing: Drawing, *, grey: bool = False, scale: float = 1.0) -> bytes:
    canvas = TaggedCanvas(SHEET, title="-", language="en-GB", grey=grey)
    prints = Prints(PHOTOS.__getitem__, grey)
    Ink(canvas, prints, Remarks(PageKey(""))).draw(drawing, Spot(0, 0, scale))
    canvas.showPage()
    return canvas.finish()


def dots_of(pdf: bytes) -> Dots:
    """Return a look at one point of the sheet."""
    wide, _, rgb = preview.render(pdf, 0, int(SHEET[0]))
    return lambda x, y: tuple(rgb[(y * wide + x) * 3 :][:3])


def as_dots(hexadecimal: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(hexadecimal.removeprefix("#")))


@pytest.mark.parametrize("tone", [tone for tone in Tone if tone is not Tone.PAGE])
def test_each_tone_has_its_own_ink_in_colour_and_in_grey(tone: Tone) -> None:
    drawing = Drawing(size=SHEET, marks=(Fill((RING,), tone),))

    coloured, grey = dots_of(drawn(drawing)), dots_of(drawn(drawing, grey=True))

    assert coloured(50, 50) == pytest.approx(as_dots(COLOUR[tone]), abs=1)
    assert grey(50, 50) == pytest.approx(as_dots(GREY[tone]), abs=1)
    assert coloured(10, 10) == (255, 255, 255)


def test_y_grows_downwards() -> None:
    low = tuple((x, y + 15) for x, y in RING)

    dots = dots_of(drawn(Drawing(size=SHEET, marks=(Fill((low,), Tone.INK),))))

    assert dots(50, 90) != (255, 255, 255)
    assert dots(50, 25) == (255, 255, 255)


def test_a_fill_stays_inside_what_it_is_cut_to() -> None:
    inside = tuple((x / 2 + 20, y / 2 + 20) for x, y in RING)
    cut = Fill((RING,), Tone.INK, inside=(inside,))

    dots = dots_of(drawn(Drawing(size=SHEET, marks=(cut,))))

    assert dots(40, 40) != (255, 255, 255)
    assert dots(70, 70) == (255, 255, 255)


def test_ink_goes_on_as_before_after_a_cut_fill() -> None:
    aside = tuple((x + 100, y) for x, y in RING)
    marks = (
        Fill((RING,), Tone.CLAY),
        Fill((RING,), Tone.INK, inside=(RING[:3],)),
        Fill((aside,), Tone.CLAY),
    )

    dots = dots_of(drawn(Drawing(size=SHEET, marks=marks)))

    assert dots(150, 50) == pytest.approx(as_dots(COLOUR[Tone.CLAY]), abs=1)


@pytest.mark.parametrize("box", [(20.0, 20.0, 120.0, 30.0), (20.0, 10.0, 30.0, 80.0)])
def test_a_photograph_covers_its_box_and_no_more(box: Box) -> None:
    left, top, wide, high = (int(side) for side in box)

    dots = dots_of(drawn(Drawing(size=SHEET, marks=(Picture(BEACH, box),), says="Us.")))

    corners = [(left + 2, top + 2), (left + wide - 3, top + high - 3)]
    assert all(sum(dots(*corner)) < 30 for corner in corners)
    assert dots(left - 4, top + 5) == (255, 255, 255)
    assert dots(left + wide + 4, top + 5) == (255, 255, 255)


@pytest.mark.parametrize("box", [(20.0, 20.0, 120.0, 30.0), (20.0, 10.0, 30.0, 80.0)])
def test_a_whole_photograph_stands_in_its_box_with_nothing_cut_away(box: Box) -> None:
    picture = Picture(BEACH, box, whole=True)

    dots = dots_of(drawn(Drawing(size=SHEET, marks=(picture,), says="Us.")))

    left, top, wide, high = (int(side) for side in box)
    dark = [
        (x, y)
        for x in range(left - 10, left + wide + 10)
        for y in range(top - 8, top + high + 8)
        if sum(dots(x, y)) < 90
    ]
    xs, ys = {x for x, _ in dark}, {y for _, y in dark}
    assert min(xs) >= left
    assert max(xs) <= left + wide
    assert min(ys) >= top
    assert max(ys) <= top + high
    assert (max(xs) - min(xs) + 1) / (max(ys) - min(ys) + 1) == pytest.approx(1.5, abs=0.06)


@pytest.mark.parametrize("align", Align)
@pytest.mark.parametrize("scale", [1.0, 0.5])
def test_a_label_stands_where_it_says(align: Align, scale: float) -> None:
    at: Point = (90, 40)
    label = Label(
        lines=("We turn up", "in rain"), at=at, size=16, pitch=20, voice=Voice.BOLD, align=align
    )

    pdf = opened(drawn(Drawing(size=SHEET, labels=(label,)), scale=scale))

    places = starts_of(pdf.pages[0])
    for number, (line, place) in enumerate(zip(label.lines, places, strict=True)):
        wide = TypeLetters().width(line, 16, Voice.BOLD)
        shift = {Align.LEFT: 0.0, Align.CENTRE: wide / 2, Align.RIGHT: wide}[align]
        wanted = ((at[0] - shift) * scale, SHEET[1] - (at[1] + 20 * number) * scale)
        assert place == pytest.approx(wanted, abs=0.02)


def starts_of(page: pikepdf.Page) -> list[Point]:
    moves = (one for one in pikepdf.parse_content_stream(page) if str(one.operator) == "Tm")
    return [(float(one.operands[4]), float(one.operands[5])) for one in moves]


def test_outlines_are_whole_hundredths_of_a_point() -> None:
    assert outline((((1.234, 2), (3, 4.006)),)) == "123 200 m 300 400 l h"


def test_a_drawing_wider_than_the_column_is_made_to_fit_it() -> None:
    wide = STANDARD.column[0]
    drawing = Drawing(size=(wide * 2, 100), marks=(Fill((RING,), Tone.INK),), says="A square.")

    pdf = opened(printed(leaf(Figure(drawing))).pdf)

    scales = [
        float(one.operands[0])
        for one in pikepdf.parse_content_stream(pdf.pages[0])
        if str(one.operator) == "cm"
    ]
    assert 0.005 in [pytest.approx(scale) for scale in scales]
