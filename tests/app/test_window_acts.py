from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from familybook.app.table import Table
from familybook.core.ids import PageKey
from tests.windows import (
    SCREENS,
    go,
    opened,
    settle,
    visible,
    with_names,
)

pytestmark = pytest.mark.gui


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "our-family-book.pdf"


@pytest.fixture
def program(qapp: QApplication, home: Path, out: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, out, qtbot) as program:
        yield program


@pytest.fixture
def family(program: Table, qtbot: QtBot) -> Table:
    return with_names(program, qtbot)


def test_a_window_says_nothing_of_the_family(family: Table) -> None:
    for screen in SCREENS[1:]:
        go(family, screen)
        assert family.window.windowTitle() == "Family Book"


def test_a_curtain_covers_every_word_of_the_family(family: Table) -> None:
    go(family, "curtain")

    assert family.sitting.session.is_open
    for label in visible(family.window, QLabel):
        assert "Mum" not in label.text()


def test_names_come_first_and_stand_in_the_order_chosen(program: Table, qtbot: QtBot) -> None:
    program.sitting.start_book()
    start = program.rooms.start
    assert program.window.current is start
    assert start.fields[0].hasFocus()
    qtbot.keyClicks(start.fields[0], "Gran")
    start.add_pet.click()
    qtbot.keyClicks(start.fields[1], "Rex")
    settle()

    up = next(
        one for one in visible(start, QAbstractButton) if one.accessibleName() == "Move Rex up"
    )
    qtbot.mouseClick(up, Qt.MouseButton.LeftButton)

    assert [one.name for one in program.sitting.session.book.people] == ["Rex", "Gran"]
    assert [field.text() for field in start.fields] == ["Rex", "Gran"]


def test_a_row_without_a_name_does_not_stay(program: Table) -> None:
    program.sitting.start_book()

    program.rooms.start.next.click()

    assert program.window.current is program.rooms.path
    assert program.sitting.session.book.people == ()


def test_words_typed_into_a_page_are_in_the_book_and_on_the_disk(
    family: Table, qtbot: QtBot
) -> None:
    go(family, "page")
    asked = family.look.words("us-frames-i-am")
    field = next(
        one for one in visible(family.rooms.page, QWidget) if asked in one.accessibleName()
    )
    qtbot.keyClicks(field, "I sing")
    book = family.sitting.session.book
    assert "I sing" in repr(book.filled[PageKey("us")])

    family.sitting.close_book()
    place = family.sitting.library.books(family.look.words, date(2026, 11, 23))[0].place
    family.sitting.open_book(place)

    assert family.sitting.session.book == book


def test_ctrl_z_takes_a_burst_of_words_back_and_ctrl_y_brings_it_again(
    family: Table, qtbot: QtBot
) -> None:
    go(family, "page")
    before = family.sitting.session.book
    field = next(
        one for one in visible(family.rooms.page, QWidget) if isinstance(one, QTextEdit | QLineEdit)
    )
    field.setFocus()
    qtbot.keyClicks(field, "I sing")
    after = family.sitting.session.book

    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert family.sitting.session.book == before
    qtbot.keyClick(field, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert family.sitting.session.book == after


def test_a_page_put_away_can_be_had_back_by_undo_and_by_its_chip(
    family: Table, qtbot: QtBot
) -> None:
    del qtbot
    go(family, "arranging")
    path, session = family.rooms.path, family.sitting.session
    stone = path.meadow.stone(PageKey("weather"))
    assert stone is not None
    stone.click()
    family.rooms.path.put_away.emit(PageKey("weather"))
    assert "weather" in session.book.put_away

    act = next(one for one in visible(path.foot, QAbstractButton) if "Undo" in one.accessibleName())
    act.click()
    assert "weather" not in session.book.put_away

    family.rooms.path.put_away.emit(PageKey("weather"))
    settle()
    chip = next(
        one
        for one in visible(path, QAbstractButton)
        if one.accessibleName() == f"Bring back {family.look.words('weather-title')}"
    )
    chip.click()
    assert "weather" not in session.book.put_away


def test_whoever_is_adding_said_it(family: Table, qtbot: QtBot) -> None:
    go(family, "page")
    chips = [
        one
        for one in visible(family.window.head, QAbstractButton)
        if one.accessibleName() == "Gran, adding now"
    ]
    qtbot.mouseClick(chips[0], Qt.MouseButton.LeftButton)

    gran = family.sitting.session.book.people[2].id
    assert family.sitting.session.adding == (gran,)
    assert chips[0].isChecked()
