"""The page follows whoever writes: the caret of a long answer is always seen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from familybook.app.table import Table
from familybook.core.ids import PageKey
from familybook.screen.editors.writing import Prose
from tests.windows import opened, settle, visible, with_names

pytestmark = pytest.mark.gui

LONG = " ".join(["a long letter which we write together"] * 60)


@pytest.fixture
def family(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "book.pdf", qtbot) as program:
        yield with_names(program, qtbot)


def prose(table: Table) -> Prose:
    """Return a long answer on the first page, in focus."""
    table.sitting.show_page(PageKey("us"))
    settle()
    field = visible(table.window, Prose)[0]
    field.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    return field


def body(table: Table) -> QScrollArea:
    return table.rooms.page.body


def is_seen(table: Table, field: Prose) -> bool:
    """Tell whether all of the caret stands in the part of the page that is seen."""
    caret, view = field.cursorRect(), body(table).viewport()
    top = field.viewport().mapTo(view, caret.topLeft())
    return view.rect().contains(QRect(top, caret.size()))


def test_the_page_goes_down_with_an_answer_that_grows(family: Table, qtbot: QtBot) -> None:
    field = prose(family)

    seen = []
    for _ in range(25):
        qtbot.keyClick(field, Qt.Key.Key_A)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        settle()
        seen.append(is_seen(family, field))

    assert seen == [True] * 25
    assert body(family).verticalScrollBar().value() > 0


def test_the_page_goes_to_where_a_paste_ends(family: Table, qtbot: QtBot) -> None:
    field = prose(family)
    QApplication.clipboard().setText(LONG)

    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle()

    assert field.toPlainText() == LONG
    assert is_seen(family, field)


def test_the_page_goes_to_either_end_of_a_long_answer(family: Table, qtbot: QtBot) -> None:
    field = prose(family)
    field.insertPlainText(LONG)
    settle()

    qtbot.keyClick(field, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert is_seen(family, field)
    assert field.viewport().mapTo(body(family).viewport(), QPoint(0, 0)).y() >= 0

    qtbot.keyClick(field, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert is_seen(family, field)


def test_a_page_scrolled_away_from_the_caret_stays_until_somebody_writes(
    family: Table, qtbot: QtBot
) -> None:
    field = prose(family)
    field.insertPlainText(LONG)
    settle()
    bar = body(family).verticalScrollBar()

    bar.setValue(0)
    settle()
    assert bar.value() == 0

    qtbot.keyClick(field, Qt.Key.Key_A)
    settle()
    assert is_seen(family, field)


def test_a_window_that_gets_lower_keeps_the_caret_in_sight(family: Table) -> None:
    field = prose(family)
    field.insertPlainText(LONG)
    cursor = field.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    field.setTextCursor(cursor)
    settle()

    family.window.resize(1366, 560)
    settle()

    assert is_seen(family, field)
