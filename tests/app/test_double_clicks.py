"""The second press of a double click does nothing on a screen that the first one brought."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from familybook.app.table import Table
from familybook.core.ids import PersonId
from familybook.screen.kit.buttons import Button
from tests.windows import opened, settle, with_names

pytestmark = pytest.mark.gui

MUM, ELDEST, GRAN = PersonId("p1"), PersonId("p2"), PersonId("p3")
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def program(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "out.pdf", qtbot) as program:
        yield program


def middle_of(table: Table, part: QWidget) -> QPoint:
    return part.mapTo(table.window, part.rect().center())


def press(table: Table, at: QPoint) -> None:
    QTest.mouseClick(table.window.windowHandle(), LEFT, PLAIN, at)
    settle()


def press_twice(table: Table, at: QPoint) -> None:
    QTest.mouseDClick(table.window.windowHandle(), LEFT, PLAIN, at)
    settle()


def press_at_once(table: Table, *places: QPoint) -> None:
    """Press one place after another, each within the time of a double click."""
    window = table.window.windowHandle()
    when = 1000
    for at in places:
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            held = LEFT if kind is QEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
            event = QMouseEvent(
                kind, QPointF(at), window.mapToGlobal(QPointF(at)), LEFT, held, PLAIN
            )
            event.setTimestamp(when)
            QApplication.sendEvent(window, event)
            settle()
            when += 40


def test_a_double_click_asks_the_next_of_us_and_passes_nobody_over(
    program: Table, qtbot: QtBot
) -> None:
    family = with_names(program, qtbot)
    family.what_happens.show()
    settle()
    screen = family.what_happens.screen
    assert screen.now == MUM
    there = middle_of(family, screen.next)

    press_twice(family, there)
    assert screen.now == ELDEST

    press(family, there)
    assert screen.now == GRAN


def test_a_double_click_falls_through_to_no_other_screen(program: Table, qtbot: QtBot) -> None:
    """Whatever stands on the new screen where the old one was pressed."""
    family = with_names(program, qtbot)
    path = family.rooms.path
    family.what_happens.show()
    settle()
    everywhere = Button(family.look, "", path)
    everywhere.setGeometry(path.rect())
    everywhere.raise_()
    everywhere.show()
    pressed: list[bool] = []
    everywhere.clicked.connect(lambda: pressed.append(True))
    there = middle_of(family, family.what_happens.screen.skip)

    press_twice(family, there)

    assert family.window.current is path
    assert pressed == []
    press(family, there)
    assert len(pressed) == 1


def test_a_quick_press_elsewhere_is_meant(program: Table, qtbot: QtBot) -> None:
    family = with_names(program, qtbot)
    path = family.rooms.path
    family.what_happens.show()
    settle()
    there = middle_of(family, family.what_happens.screen.skip)
    elsewhere = Button(family.look, "", path)
    elsewhere.setGeometry(path.rect())
    elsewhere.raise_()
    elsewhere.show()
    pressed: list[bool] = []
    elsewhere.clicked.connect(lambda: pressed.append(True))

    press_at_once(family, there, there - QPoint(0, 60))

    assert family.window.current is path
    assert len(pressed) == 1


def test_a_double_click_on_what_stays_is_two_presses(program: Table, qtbot: QtBot) -> None:
    family = with_names(program, qtbot)
    family.what_happens.show()
    settle()
    pressed: list[bool] = []
    aa = family.window.head.aa
    aa.clicked.connect(lambda: pressed.append(True))

    press_twice(family, middle_of(family, aa))

    assert len(pressed) == 2


def test_keys_are_never_kept_back(program: Table, qtbot: QtBot) -> None:
    family = with_names(program, qtbot)
    family.what_happens.show()
    settle()
    screen = family.what_happens.screen
    screen.next.setFocus()
    press_twice(family, middle_of(family, screen.next))

    qtbot.keyClick(screen.next, Qt.Key.Key_Return)

    assert screen.now == GRAN
