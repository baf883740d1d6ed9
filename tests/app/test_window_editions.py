"""Choosing how the book looks, and which printer it is for, in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.app.table import Table
from familybook.core.allowing import Matter, Reply
from familybook.core.at_table import asked_in
from familybook.core.imposition import Printing
from familybook.editions import EDITIONS
from familybook.screen.making.asked import Asked
from tests.windows import go, opened, outside, settle, who_said_yes

pytestmark = pytest.mark.gui

LONG = 60_000


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "our-family-book.pdf"


@pytest.fixture
def family(qapp: QApplication, home: Path, out: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, out, qtbot) as program:
        yield who_said_yes(program, qtbot)


def sheet(path: Path) -> tuple[int, int]:
    """Return the size of the first side of a file, in millimetres."""
    document = pdfium.PdfDocument(path)
    try:
        wide, high = document[0].get_size()
        return round(wide / 72 * 25.4), round(high / 72 * 25.4)
    finally:
        document.close()


def test_a_booklet_for_a_printer_is_made_of_sheets(family: Table, qtbot: QtBot, out: Path) -> None:
    go(family, "make")
    make = family.rooms.make
    assert make.looks.printings.isHidden()

    make.looks.editions.cards["booklet"].click()
    make.looks.printings.cards[Printing.TWO_SIDED].click()
    settle()
    assert make.asked == Asked(edition="booklet", printing=Printing.TWO_SIDED)
    make.save.click()
    qtbot.waitUntil(make.open.isVisible, timeout=LONG)

    assert sheet(out) == (297, 210)


def test_a_booklet_folds_unless_somebody_wants_it_otherwise(family: Table) -> None:
    go(family, "make")
    make = family.rooms.make

    make.looks.editions.cards["booklet"].click()
    settle()

    assert make.asked == Asked(edition="booklet", printing=Printing.TWO_SIDED)
    assert make.looks.printings.cards[Printing.TWO_SIDED].isChecked()
    make.looks.printings.cards[Printing.READING].click()
    assert make.asked == Asked(edition="booklet")


def test_another_edition_than_the_booklet_is_not_asked_which_printer(family: Table) -> None:
    go(family, "make")
    make = family.rooms.make

    make.looks.editions.cards["booklet"].click()
    make.looks.printings.cards[Printing.ONE_SIDED].click()
    make.looks.editions.cards["large-print"].click()
    settle()

    assert make.asked == Asked(edition="large-print")
    assert make.looks.printings.isHidden()


def test_the_council_s_copy_is_offered_only_while_everybody_says_yes(family: Table) -> None:
    session = family.sitting.session
    go(family, "make")
    assert list(family.rooms.make.looks.editions.cards) == list(EDITIONS)

    somebody = asked_in(session.book)[0]
    book = session.book.with_reply(somebody.id, Matter.COUNCIL, Reply.NOT_SURE)
    session.edit(book, "happens-act-said")
    go(family, "path")
    go(family, "make")

    assert "council" not in family.rooms.make.looks.editions.cards


def test_the_editions_fit_on_a_narrow_window(family: Table) -> None:
    go(family, "make")
    family.rooms.make.looks.editions.cards["booklet"].click()
    family.window.resize(911, 512)
    settle()

    assert not outside(family.rooms.make.looks)
