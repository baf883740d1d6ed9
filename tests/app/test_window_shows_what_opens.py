"""What somebody opens comes into sight, and what is in focus with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from familybook.app.table import Table
from familybook.core.ids import PageKey
from familybook.screen.editors.rows import RowsEditor
from familybook.screen.editors.writing import Line, Prose
from familybook.screen.kit.order import in_focus_order
from familybook.screen.pages.letters import LettersEditor
from familybook.screen.pages.mine import MineEditor
from familybook.screen.pages.us import UsEditor
from tests.windows import opened, settle, with_names

pytestmark = pytest.mark.gui


@pytest.fixture
def family(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "book.pdf", qtbot) as program:
        yield with_names(program, qtbot)


def seen_of(table: Table, widget: QWidget) -> QRect:
    """Return the part of a widget that is seen, in its own place on the page."""
    view = table.rooms.page.body.viewport()
    return QRect(widget.mapTo(view, QPoint(0, 0)), widget.size()) & view.rect()


def is_seen(table: Table, widget: QWidget) -> bool:
    return seen_of(table, widget).size() == widget.size()


def letters(table: Table) -> RowsEditor:
    table.sitting.show_page(PageKey("letters"))
    settle()
    editor = table.rooms.page.editor
    assert isinstance(editor, LettersEditor)
    rows = editor.parts["letters_out"]
    assert isinstance(rows, RowsEditor)
    return rows


@pytest.mark.parametrize("size", [(1366, 768), (911, 512)])
def test_a_new_letter_is_seen_from_its_top_with_the_focus_in_it(
    family: Table, qtbot: QtBot, size: tuple[int, int]
) -> None:
    family.window.resize(*size)
    rows = letters(family)
    rows.add.setFocus(Qt.FocusReason.TabFocusReason)

    qtbot.keyClick(rows.add, Qt.Key.Key_Space)
    settle()

    (card,) = rows.rows
    focus = QApplication.focusWidget()
    assert focus is not None
    assert card.isAncestorOf(focus)
    assert not isinstance(focus, Line | Prose)
    assert is_seen(family, focus)
    view = family.rooms.page.body.viewport()
    assert card.mapTo(view, QPoint(0, 0)).y() >= 0
    assert seen_of(family, card).height() > view.height() * 0.6


def test_tab_goes_down_a_letter_as_it_is_seen(family: Table) -> None:
    rows = letters(family)
    rows.add.click()
    settle()

    (card,) = rows.rows
    whom, lines, text = (part for part in card.inner.parts.values())
    order = in_focus_order([card.inner])
    places = [[part.isAncestorOf(one) for part in (whom, lines, text)].index(True) for one in order]

    assert places == sorted(places)
    assert set(places) == {0, 1, 2}


@pytest.mark.parametrize("size", [(1366, 768), (911, 512)])
def test_a_part_of_my_page_that_is_opened_comes_into_sight(
    family: Table, qtbot: QtBot, size: tuple[int, int]
) -> None:
    family.window.resize(*size)
    family.sitting.show_page(PageKey("mine"))
    settle()
    editor = family.rooms.page.editor
    assert isinstance(editor, MineEditor)
    tab = editor.rooms.cards["drawing"]

    qtbot.mouseClick(tab, Qt.MouseButton.LeftButton)
    settle()

    part = editor._parts_of_room["drawing"]
    assert part.isVisible()
    assert is_seen(family, tab)
    view = family.rooms.page.body.viewport()
    assert is_seen(family, part) or tab.mapTo(view, QPoint(0, 0)).y() < tab.height() / 2
    assert seen_of(family, part).height() > view.height() / 3


@pytest.mark.parametrize("size", [(1366, 768), (911, 512), (640, 400)])
def test_a_frame_that_is_pressed_stays_in_sight_with_what_it_opens(
    family: Table, qtbot: QtBot, size: tuple[int, int]
) -> None:
    family.window.resize(*size)
    family.sitting.show_page(PageKey("us"))
    settle()
    editor, bar = family.rooms.page.editor, family.rooms.page.body.verticalScrollBar()
    assert isinstance(editor, UsEditor)
    frame = editor.wall.frames[1]
    at = bar.value()

    qtbot.mouseClick(frame, Qt.MouseButton.LeftButton)
    settle()

    assert frame.isChecked()
    assert is_seen(family, frame)
    assert seen_of(family, editor.panel).height() > 40
    if size == (1366, 768):
        assert bar.value() == at
