"""Aa always has one press back, its buttons stay under the finger, and a page keeps its place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.app.settings import Colours, Settings, read_settings
from familybook.app.table import Table
from familybook.core.ids import PageKey
from familybook.screen.editors.writing import Prose
from familybook.screen.kit.labels import Heading
from familybook.screen.tokens import TEXT_SIZES
from tests.windows import opened, settle, visible, with_names

pytestmark = pytest.mark.gui


@pytest.fixture
def family(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "book.pdf", qtbot) as program:
        yield with_names(program, qtbot)


def kept(home: Path) -> Settings:
    return read_settings(home / "settings.json")


def toggle(table: Table) -> None:
    table.window.toggle_aa()
    settle()


def test_what_the_visit_before_changed_is_put_back_in_one_press(family: Table, home: Path) -> None:
    aa = family.rooms.aa
    family.window.text_wanted.emit(1)
    before = kept(home)
    toggle(family)
    aa.themes.tiles["dusk"].click()
    for _ in TEXT_SIZES:
        aa.bigger.click()
    toggle(family)
    toggle(family)

    assert aa.back.isEnabled()
    aa.back.click()
    settle()

    assert kept(home) == before
    assert not aa.back.isEnabled()


def test_after_a_new_start_it_is_put_back_as_it_was_at_first(
    qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    chosen = '{"theme": "dusk", "text": 200, "letters": "wider", "speed": "slower"}'
    (home / "settings.json").write_text(chosen)

    with opened(qapp, home, tmp_path / "book.pdf", qtbot) as table:
        toggle(with_names(table, qtbot))
        aa = table.rooms.aa
        assert aa.back.isEnabled()
        aa.back.click()
        settle()

        now = kept(home)
        assert (now.text, now.theme) == (Settings().text, Settings().theme)
        assert now.speed == "slower"
        assert not aa.back.isEnabled()


def test_a_visit_that_changes_something_is_put_back_no_further(
    qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    (home / "settings.json").write_text('{"theme": "dusk", "text": 150}')

    with opened(qapp, home, tmp_path / "book.pdf", qtbot) as table:
        toggle(with_names(table, qtbot))
        aa = table.rooms.aa
        aa.bigger.click()
        aa.back.click()
        settle()

        assert (kept(home).theme, kept(home).text) == (Colours.DUSK, 150)
        assert not aa.back.isEnabled()


def test_as_it_first_was_nothing_is_offered(family: Table) -> None:
    toggle(family)

    assert not family.rooms.aa.back.isEnabled()


@pytest.mark.parametrize("way", [-1, 1])
def test_space_at_either_end_of_the_sizes_changes_nothing_more(
    family: Table, qtbot: QtBot, way: int
) -> None:
    toggle(family)
    aa = family.rooms.aa
    button = aa.bigger if way > 0 else aa.smaller
    button.setFocus(Qt.FocusReason.TabFocusReason)

    for _ in range(len(TEXT_SIZES) + 3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        settle()

    assert button.hasFocus()
    assert family.look.tokens.text == TEXT_SIZES[-1 if way > 0 else 0]
    face = QAccessible.queryAccessibleInterface(button)
    key = "aa-biggest" if way > 0 else "aa-smallest"
    assert face.text(QAccessible.Text.Description) == family.look.words(key)
    other = aa.smaller if way > 0 else aa.bigger
    other.click()
    settle()
    assert face.text(QAccessible.Text.Description) == ""


def test_a_page_keeps_its_place_when_its_words_change_size(family: Table) -> None:
    family.sitting.show_page(PageKey("strengths"))
    settle()
    body = family.rooms.page.body
    inside = family.rooms.page.editor
    assert inside is not None
    part = visible(inside, Heading)[1]  # the last one has too little below it to come up
    body.verticalScrollBar().setValue(part.mapTo(body.viewport(), QPoint(0, 0)).y() - 30)
    family.window.head.aa.setFocus()
    settle()

    def high() -> int:
        return part.mapTo(body.viewport(), QPoint(0, 0)).y()

    before = high()
    assert 0 <= before <= 60
    for steps in (1, 1, 1, -1, -1):
        family.window.text_wanted.emit(steps)
        settle()
        assert abs(high() - before) <= 40, steps


def test_the_caret_stays_in_sight_when_words_change_size(family: Table) -> None:
    family.sitting.show_page(PageKey("us"))
    settle()
    field = visible(family.window, Prose)[0]
    field.setFocus()
    field.insertPlainText("a long letter " * 90)
    settle()

    for steps in (1, 1, 1, 1):
        family.window.text_wanted.emit(steps)
        settle()
        view = family.rooms.page.body.viewport()
        top = field.viewport().mapTo(view, field.cursorRect().topLeft()).y()
        assert 0 <= top <= view.height() - field.cursorRect().height()
