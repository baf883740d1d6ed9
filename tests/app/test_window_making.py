"""Making the book in the real window: in which length, a loose sheet alone, a page alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from familybook.app.table import Table
from familybook.core.ids import PageKey
from familybook.core.said import Said
from familybook.kinds.strengths import Strengths
from familybook.screen.tokens import Theme
from tests.windows import clipped_words, go, opened, outside, settle, who_said_yes

pytestmark = pytest.mark.gui


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "our-family-book.pdf"


@pytest.fixture
def family(qapp: QApplication, home: Path, out: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, out, qtbot) as program:
        yield who_said_yes(program, qtbot)


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def sides(path: Path) -> list[tuple[float, float]]:
    document = pdfium.PdfDocument(path)
    try:
        return [page.get_size() for page in document]
    finally:
        document.close()


def told_pages(table: Table) -> str:
    return table.rooms.make._pages.text()


@pytest.mark.parametrize("shape", ["", "one-visit", "middle"])
def test_the_pages_told_are_those_of_the_file(
    family: Table, qtbot: QtBot, out: Path, shape: str
) -> None:
    before = family.sitting.session.book
    go(family, "make")
    make = family.rooms.make
    if shape:
        make.lengths.cards[shape].click()
        settle()
    told = told_pages(family)

    make.save.click()
    qtbot.waitUntil(make.open.isVisible, timeout=30_000)

    count = len(sides(out))
    assert count % 4 == 0
    assert told == family.look.words("make-pages", pages=count)
    assert family.sitting.session.book == before


def test_no_length_tells_of_other_pages_than_the_book_that_is_asked_for(family: Table) -> None:
    go(family, "make")
    make = family.rooms.make
    assert make.lengths.choices[0].about == "24 pages"

    cards = make.lengths.cards
    make.looks.editions.cards["large-print"].click()
    settle()
    assert {one.about for one in make.lengths.choices} == {""}
    assert make.lengths.cards == cards  # Tab goes on from where they stand
    assert name_of(cards["whole"]) == "Whole book"
    assert make.lengths.cards["whole"].isChecked()

    make.looks.editions.cards["standard"].click()
    settle()
    make.choices.show_counted("28 pages")
    assert {one.key: one.about for one in make.lengths.choices}["whole"] == "28 pages"


def test_a_length_for_this_print_alone_says_so(family: Table) -> None:
    go(family, "make")
    make = family.rooms.make
    assert not make._why.isVisible()

    make.lengths.cards["one-visit"].click()
    assert make._why.isVisible()
    make.lengths.cards["whole"].click()
    assert not make._why.isVisible()


def test_the_length_of_the_book_is_the_one_that_is_ticked(family: Table) -> None:
    book = family.sitting.session.book
    family.sitting.session.edit(book.with_shape("middle"), "path-act-length")

    go(family, "make")

    cards = family.rooms.make.lengths.cards
    assert [key for key, card in cards.items() if card.isChecked()] == ["middle"]
    assert name_of(cards["middle"]) == "Middle, 16 pages"


def test_a_loose_sheet_is_chosen_by_keyboard_seen_and_saved(
    family: Table, qtbot: QtBot, out: Path
) -> None:
    go(family, "make")
    make = family.rooms.make
    card = make.what.cards["certificate"]

    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Space)
    settle()

    (sheet,) = make.view.sides
    assert sheet.width() > sheet.height()
    assert not make.lengths.isVisible()
    assert make._paper.text() == family.look.words("make-paper-sheet")
    assert make.save.text() == family.look.words("make-save-sheet")
    make.save.click()
    qtbot.waitUntil(make.open.isVisible, timeout=30_000)
    ((wide, high),) = sides(out)
    assert wide > high
    assert make._sentence.text() == family.look.words("make-sheet-ready")


def test_a_book_in_greys_has_no_colour(family: Table, qtbot: QtBot, out: Path) -> None:
    go(family, "make")
    make = family.rooms.make
    make.what.cards["certificate"].click()
    make.ink._segments["grey"].click()

    make.save.click()
    qtbot.waitUntil(make.open.isVisible, timeout=30_000)

    document = pdfium.PdfDocument(out)
    image = document[0].render(scale=0.5).to_pil().convert("RGB")
    document.close()
    assert all(red == green == blue for _, (red, green, blue) in image.getcolors(1 << 20))


@pytest.mark.parametrize(
    ("key", "words"), [("certificate", "make-print-sheet"), ("strengths", "make-print-page")]
)
def test_any_page_is_printed_alone_from_its_own_screen(
    family: Table, qtbot: QtBot, out: Path, key: str, words: str
) -> None:
    offered: list[str] = []

    def place(name: str) -> Path:
        offered.append(name)
        return out

    sitting = family.sitting
    sitting.choosers = replace(sitting.choosers, place_for_pdf=place)
    sitting.show_page(PageKey(key))
    page = family.rooms.page
    assert page.print.text() == family.look.words(words)

    page.print.setFocus()
    qtbot.keyClick(page.print, Qt.Key.Key_Space)
    qtbot.waitUntil(out.exists, timeout=30_000)
    settle()

    assert offered == [f"our-family-book-{key}"]
    assert len(sides(out)) == 1
    assert page.foot.act == family.look.words(
        "make-sheet-done", name=out.name, folder=out.parent.name
    )
    assert family.window.current is page


def test_a_page_printed_alone_has_what_was_just_written(
    family: Table, qtbot: QtBot, out: Path
) -> None:
    sitting = family.sitting
    book = sitting.session.book
    page = Strengths(roots=(Said("Singing in the rain"),))
    sitting.session.edit(book.with_page(PageKey("strengths"), page), "ask-act-wrote")
    sitting.show_page(PageKey("strengths"))

    family.rooms.page.print.click()
    qtbot.waitUntil(out.exists, timeout=30_000)

    document = pdfium.PdfDocument(out)
    text = document[0].get_textpage().get_text_range()
    document.close()
    assert "Singing in the rain" in " ".join(text.split())


def test_what_is_to_be_looked_at_is_that_of_what_is_asked_for(family: Table) -> None:
    book = family.sitting.session.book
    page = Strengths(roots=(Said("家"),))
    family.sitting.session.edit(book.with_page(PageKey("strengths"), page), "ask-act-wrote")
    go(family, "make")
    assert len(family.rooms.make.things.rows) == 1

    family.rooms.make.what.cards["certificate"].click()
    settle()

    assert family.rooms.make.things.rows == []
    assert told_pages(family) == family.look.words("make-pages", pages=1)


def test_a_sheet_put_away_is_not_offered(family: Table) -> None:
    book = family.sitting.session.book
    away = replace(book, put_away=book.put_away | {PageKey("fridge")})
    family.sitting.session.edit(away, "path-act-put-away")

    go(family, "make")

    assert list(family.rooms.make.what.cards) == ["", "certificate", "wallet", "helper", "passon"]


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize(
    ("wide", "high", "text"), [(1366, 720, 100), (911, 512, 150), (640, 480, 200)]
)
def test_all_that_can_be_chosen_is_seen_at_any_size(
    family: Table, wide: int, high: int, text: int, theme: Theme
) -> None:
    family.look.show_tokens(replace(family.look.tokens, text=text, theme=theme))
    family.window.resize(wide, high)
    go(family, "make")

    assert clipped_words(family.window) == []
    assert outside(family.window) == []
