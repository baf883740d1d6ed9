"""Arrows turn the pages of a book that is looked through, wherever they choose nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.app.table import Table
from familybook.screen.looking.look_screen import LookScreen
from tests.app.test_window_look_through import (
    GRAN,
    MUM,
    STRENGTHS,
    looking,
    open_at,
    put,
    segment,
    session_book,
    with_words,
)
from tests.windows import opened, settle, with_names

pytestmark = pytest.mark.gui

LEFT, RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right


@pytest.fixture
def family(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "out.pdf", qtbot) as program:
        yield with_names(program, qtbot)


def press(qtbot: QtBot, key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key)
    settle()


def now(screen: LookScreen) -> int:
    return [thumb.isChecked() for thumb in screen.strip.thumbs].index(True)


def test_arrows_turn_from_any_button(family: Table, qtbot: QtBot) -> None:
    screen = looking(family)

    for focus in (screen.on, screen.to_path, screen.make):
        focus.setFocus()
        at = now(screen)
        press(qtbot, RIGHT)
        assert now(screen) == at + 1
        assert focus.hasFocus()
    screen.on.setFocus()
    press(qtbot, LEFT)

    assert now(screen) == 2


def test_in_a_book_read_from_the_right_they_turn_the_other_way(family: Table, qtbot: QtBot) -> None:
    put(family, replace(session_book(family), language="ur"))
    screen = looking(family)

    press(qtbot, LEFT)
    press(qtbot, LEFT)
    press(qtbot, RIGHT)

    assert now(screen) == 1


def test_in_a_yes_they_choose_and_nothing_is_turned(family: Table, qtbot: QtBot) -> None:
    with_words(family)
    looking(family)
    screen = open_at(family, STRENGTHS)
    at = now(screen)
    rows = {row.who: row for row in screen.panel.rows}
    assert {MUM, GRAN} <= rows.keys()
    yes = segment(rows[MUM].yes, "Yes")
    yes.setFocus()

    press(qtbot, RIGHT)

    assert now(screen) == at
    assert not yes.hasFocus()
    assert segment(rows[MUM].yes, "Not yet").hasFocus()
