"""Taking somebody out: nobody else goes with them, and the way back stays in sight."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from familybook.app.table import Table
from familybook.core.ids import PageKey
from tests.windows import opened, settle, visible, with_names

pytestmark = pytest.mark.gui


@pytest.fixture
def family(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "book.pdf", qtbot) as program:
        yield with_names(program, qtbot)


def show(family: Table, place: str) -> None:
    sitting = family.sitting
    sitting.show_names() if place == "names" else sitting.show_page(PageKey("us"))
    settle()


def takes_out(family: Table, name: str = "") -> QAbstractButton:
    buttons = visible(family.window.current, QAbstractButton)
    found = [
        one
        for one in buttons
        if one.accessibleName() in (f"Take {name} out", f"Take {name} out of our book")
    ]
    (button,) = found
    return button


def names(family: Table) -> list[str]:
    return [one.name for one in family.sitting.session.book.people]


def is_button_at(family: Table, at: QPoint) -> bool:
    return isinstance(family.window.childAt(family.window.mapFromGlobal(at)), QAbstractButton)


@pytest.mark.parametrize("place", ["names", "page"])
def test_a_double_press_takes_out_only_one(family: Table, qtbot: QtBot, place: str) -> None:
    show(family, place)
    button = takes_out(family, "Mum")
    at = button.mapToGlobal(button.rect().center())

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()

    assert names(family) == ["Our eldest", "Gran"]
    qtbot.mouseClick(family.window, Qt.MouseButton.LeftButton, pos=family.window.mapFromGlobal(at))
    assert names(family) == ["Our eldest", "Gran"]
    assert not is_button_at(family, at)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QAbstractButton)
    assert focus.accessibleName() == "Bring back Mum"


@pytest.mark.parametrize("place", ["names", "page"])
def test_whoever_was_taken_out_comes_back_to_their_place(
    family: Table, qtbot: QtBot, place: str
) -> None:
    before = family.sitting.session.book
    show(family, place)
    qtbot.mouseClick(takes_out(family, "Mum"), Qt.MouseButton.LeftButton)
    settle()

    back = next(
        one
        for one in visible(family.window.current, QAbstractButton)
        if one.accessibleName() == "Bring back Mum"
    )
    back.click()
    settle()

    assert family.sitting.session.book == before
    assert takes_out(family, "Mum")


@pytest.mark.parametrize("place", ["names", "page"])
def test_who_is_taken_out_is_told_and_can_be_undone_on_the_path(
    family: Table, qtbot: QtBot, place: str
) -> None:
    before = family.sitting.session.book
    show(family, place)
    qtbot.mouseClick(takes_out(family, "Mum"), Qt.MouseButton.LeftButton)
    assert family.window.current.foot.act == "Mum is taken out"

    family.sitting.show_path()
    settle()
    undo = next(
        one
        for one in visible(family.rooms.path.foot, QAbstractButton)
        if one.accessibleName() == "Undo: Mum is taken out"
    )
    undo.click()

    assert family.sitting.session.book == before
    assert family.window.current.foot.act == "Undone: Mum is taken out"


def test_undo_brings_back_their_card(family: Table, qtbot: QtBot) -> None:
    show(family, "page")
    qtbot.mouseClick(takes_out(family, "Mum"), Qt.MouseButton.LeftButton)

    family.window.undo_wanted.emit()
    settle()

    assert takes_out(family, "Mum")


def test_gaps_close_once_the_names_are_left(family: Table, qtbot: QtBot) -> None:
    show(family, "names")
    qtbot.mouseClick(takes_out(family, "Mum"), Qt.MouseButton.LeftButton)

    family.sitting.show_path()
    show(family, "names")

    shown = [one.accessibleName() for one in visible(family.rooms.start, QAbstractButton)]
    assert "Bring back Mum" not in shown
