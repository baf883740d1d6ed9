"""One press on Ours to keep gives the family all that is kept about them."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from familybook.app.everything import PAGE
from familybook.app.table import Table
from familybook.core.book import Sign
from familybook.core.ids import SECOND_HOME, PageKey
from familybook.core.manuscript import title_of
from familybook.core.plans import Plan
from familybook.core.said import PenStroke, Said
from familybook.screen.kit.reader import Reader
from familybook.screen.making.everything_screen import EverythingScreen
from tests.windows import clipped_words, opened, settle, too_narrow, visible, with_names

pytestmark = pytest.mark.gui

PATIENCE_MS = 30_000


@pytest.fixture
def family(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "out.pdf", qtbot) as program:
        object.__setattr__(program.sitting.choosers, "place_for_copy", lambda name: tmp_path / name)
        yield with_names(program, qtbot)


def made_told(table: Table) -> str:
    """What Ours to keep tells was made of the book."""
    table.keeping.show()
    return " ".join(line.text() for line in table.keeping.screen.made.lines)


def shown(table: Table, qtbot: QtBot) -> EverythingScreen:
    """Ask for all that is kept, and wait until it is there to be read."""
    table.keeping.show()
    settle()
    qtbot.mouseClick(table.keeping.screen.here.show_all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(table.window.current, EverythingScreen), timeout=PATIENCE_MS)
    screen = table.window.current
    assert isinstance(screen, EverythingScreen)
    return screen


def test_what_was_just_said_is_read_here_before_anything_is_saved(
    family: Table, tmp_path: Path, qtbot: QtBot
) -> None:
    family.sitting.answer(PageKey("cover"), ("title",), Said("Zebrafinch <b>"), "ask-act-chose")
    drawn = Said(strokes=(PenStroke(points=((0.1, 0.1, 1.0), (0.9, 0.4, 1.0)), width=0.02),))
    family.sitting.answer(PageKey("cover"), ("picture",), drawn, "ask-act-chose")

    screen = shown(family, qtbot)

    text = screen.text.toPlainText()
    assert "Zebrafinch <b>" in text
    assert "Our eldest" in text
    assert "\ufffc" in text  # where the drawing stands
    assert not (tmp_path / "about-us.zip").exists()
    assert QApplication.focusWidget() is screen.text
    assert screen.text.isReadOnly()


def test_one_press_goes_to_a_page_and_keys_go_on_from_there(family: Table, qtbot: QtBot) -> None:
    page = PageKey("ours")
    family.sitting.answer(page, ("keep_place",), Said("Zebrafinch"), "ask-act-wrote")
    title = title_of(family.sitting.session.book, page, family.look.words)
    screen = shown(family, qtbot)
    assert not screen.list.isVisible()

    screen.go.click()
    settle()
    buttons = visible(screen.list, QAbstractButton)
    assert [one.text() for one in buttons][:2] == ["Who is in the book", "Our pages"]
    assert not screen.text.isVisible()
    next(one for one in buttons if one.text() == title).click()
    settle()

    assert screen.text.isVisible()
    assert QApplication.focusWidget() is screen.text
    assert screen.text.textCursor().block().text() == title
    assert screen.text.verticalScrollBar().value() > 0


def test_it_tells_the_book_as_the_shelf_does_and_names_no_codes(
    family: Table, qtbot: QtBot
) -> None:
    sitting = family.sitting
    book = sitting.session.book.with_plan(SECOND_HOME, Plan(edition="large-print", count=2))
    book = replace(book, sign=Sign("tent", "pink"), shape="whole")
    sitting.session.edit(book, "copies-act-count")

    text = shown(family, qtbot).text.toPlainText()

    assert "How the shelf shows it: pink tent" in text
    assert "For A second home: Large print, 2 copies." in text
    assert "Its language: English (United Kingdom)" in text
    assert "How long a book it is: Whole book" in text
    assert not {"en-GB", "starter", "large-print"} & set(text.split())


def test_it_goes_from_the_screen_with_the_visit_and_with_the_book(
    family: Table, qtbot: QtBot
) -> None:
    screen = shown(family, qtbot)

    screen.back.click()

    assert family.window.current is family.keeping.screen
    assert screen.text.toPlainText() == ""
    shown(family, qtbot)
    family.sitting.close_book()
    assert screen.text.toPlainText() == ""


@pytest.mark.parametrize("size", [(1366, 768), (911, 512), (640, 400)])
@pytest.mark.parametrize("text", [100, 200])
def test_it_can_be_read_in_any_window(
    family: Table, qtbot: QtBot, size: tuple[int, int], text: int
) -> None:
    family.look.show_tokens(replace(family.look.tokens, text=text))
    family.window.resize(*size)

    screen = shown(family, qtbot)
    settle()

    assert clipped_words(screen) == []
    assert too_narrow(screen) == []
    assert screen.text.viewport().height() > 60
    assert screen.text.horizontalScrollBar().maximum() == 0


def test_what_was_just_said_is_saved_and_it_is_told_where_it_is(
    family: Table, tmp_path: Path, qtbot: QtBot
) -> None:
    family.sitting.answer(PageKey("cover"), ("title",), Said("Zebrafinch"), "ask-act-chose")

    shown(family, qtbot).save.click()
    qtbot.waitUntil(lambda: bool(made_told(family)), timeout=PATIENCE_MS)

    with zipfile.ZipFile(tmp_path / "about-us.zip") as parcel:
        page = parcel.read(PAGE).decode()
    assert "Zebrafinch" in page
    assert "Our eldest" in page
    assert f"“about-us.zip” in “{tmp_path.name}”" in made_told(family)


def test_where_nothing_can_be_written_it_says_so_and_all_goes_on(
    family: Table, tmp_path: Path, qtbot: QtBot
) -> None:
    object.__setattr__(
        family.sitting.choosers, "place_for_copy", lambda name: tmp_path / "none" / name
    )

    screen = shown(family, qtbot)
    screen.save.click()
    qtbot.waitUntil(lambda: bool(screen.foot.act), timeout=PATIENCE_MS)
    settle()

    assert not (tmp_path / "none").exists()
    assert family.sitting.session.is_open


def test_a_name_in_other_letters_stands_where_all_begins(family: Table) -> None:
    sides: dict[Qt.LayoutDirection, list[float]] = {}
    for way in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        reader = Reader(family.look, "All", family.window)
        reader.setLayoutDirection(way)
        reader.resize(600, 300)
        reader.show_html("<h3>Mum</h3><p>ہماری ماں</p>", {})
        reader.show()
        settle()
        document = reader.document()
        document.documentLayout().documentSize()  # all of it has its place
        block = document.begin()
        sides[way] = []
        while block.isValid():
            assert block.layout().lineCount() == 1
            line = block.layout().lineAt(0)
            sides[way].append(line.naturalTextRect().center().x() / line.width())
            block = block.next()

    left, right = sides.values()
    assert len(left) == len(right) == 2
    assert max(left) < 0.25
    assert min(right) > 0.75
