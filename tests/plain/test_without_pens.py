from __future__ import annotations

from familybook.core.blocks import (
    Beside,
    Block,
    Columns,
    Heading,
    Item,
    Listing,
    Paragraph,
    PenBox,
    PenLines,
    Space,
)
from familybook.core.drawing import Drawing
from familybook.core.palette import Tone
from familybook.plain.without_pens import without_pens

SAID = Paragraph(text="We sing in the car.")
OURS = Paragraph(text="Draw it here.", tone=Tone.SOFT)
PEN = PenLines(count=3)
JAR = Drawing(size=(100, 100), says="A jar.")


def test_room_for_a_pen_goes_with_the_heading_that_has_only_that() -> None:
    blocks: list[Block] = [Heading("One"), PEN, Heading("Two"), SAID, PenBox(height=40)]

    assert without_pens(blocks) == (Heading("Two"), SAID)


def test_our_own_line_that_asks_for_a_pen_goes_too() -> None:
    assert without_pens([Heading("One"), OURS, Space(4), PEN]) == ()


def test_nothing_that_was_said_goes() -> None:
    listed = Listing(items=(Item(text="A bath"),))

    assert without_pens([Heading("One"), SAID, PEN]) == (Heading("One"), SAID)
    assert without_pens([listed, OURS, PEN]) == (listed, OURS)


def test_a_heading_over_another_stays_while_there_is_something_below() -> None:
    blocks: list[Block] = [Heading("One"), Heading("Part", level=3), SAID, Heading("Two"), PEN]

    assert without_pens(blocks) == (Heading("One"), Heading("Part", level=3), SAID)


def test_what_stands_beside_an_empty_form_goes_with_it() -> None:
    beside, full = Beside(JAR, (Heading("One"), PEN)), Beside(JAR, (Heading("One"), SAID))

    assert without_pens([beside]) == ()
    assert without_pens([full]) == (full,)
    assert without_pens([Beside(JAR, ())]) == (Beside(JAR, ()),)
    assert without_pens([Columns(((Heading("One"), PEN), (PEN,)))]) == ()
    assert without_pens([Columns(((SAID,), (PEN,)))]) == (Columns(((SAID,), ())),)
