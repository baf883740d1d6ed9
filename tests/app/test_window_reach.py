from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from familybook.app.table import Table
from familybook.screen.kit.folding import FoldingBar
from familybook.screen.kit.labels import Label
from familybook.screen.kit.more import MoreBelow
from familybook.screen.tokens import LEAST_TARGET
from tests.windows import (
    SCREENS,
    clipped_words,
    go,
    leave,
    opened,
    outside,
    settle,
    told,
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


SIZES = [(1366, 720, 100), (1366, 720, 150), (911, 512, 100), (911, 512, 200), (640, 480, 130)]


@pytest.mark.parametrize("screen", SCREENS)
def test_everything_that_takes_the_focus_is_named_and_large_enough(
    family: Table, screen: str
) -> None:
    go(family, screen)

    small = [
        told(one)
        for one in visible(family.window, QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and isinstance(one, QAbstractButton | QLineEdit | QTextEdit)
        and (
            min(one.width(), one.height()) < LEAST_TARGET
            or not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name).strip()
        )
    ]

    assert small == []


@pytest.mark.parametrize(("wide", "high", "text"), SIZES)
def test_nothing_is_cut_off_at_any_size(family: Table, wide: int, high: int, text: int) -> None:
    family.look.show_tokens(replace(family.look.tokens, text=text))
    family.window.resize(wide, high)

    for screen in SCREENS:
        go(family, screen)
        assert family.window.size().toTuple() == (wide, high), screen
        assert clipped_words(family.window) == [], screen
        assert outside(family.window) == [], screen
        for area in visible(family.window, MoreBelow):
            inside = area.widget()
            assert inside is not None, screen
            assert inside.width() <= area.viewport().width(), screen
            assert area.horizontalScrollBar().maximum() == 0, screen
        leave(family, screen)


@pytest.mark.parametrize("text", [90, 115, 130, 150, 200])
@pytest.mark.parametrize(
    "screen", ["shelf", "start", "path", "arranging", "page", "make", "look", "happens"]
)
def test_words_that_grow_while_a_screen_is_shown_are_not_cut_off(
    family: Table, screen: str, text: int
) -> None:
    go(family, screen)

    family.look.show_tokens(replace(family.look.tokens, text=text))
    settle()

    assert clipped_words(family.window) == []
    assert outside(family.window) == []


def test_words_that_are_cut_off_would_be_noticed(family: Table) -> None:
    go(family, "page")
    label = Label(family.look, "Some words that are cut off", family.rooms.page)
    label.setGeometry(300, 100, 60, 10)
    label.show()
    wide = Label(family.look, "x", family.rooms.page)
    wide.setGeometry(1300, 100, 400, 40)
    wide.show()

    assert len(clipped_words(family.window)) == 1
    assert len(outside(family.window)) == 1


def test_what_folds_away_is_in_the_menu(family: Table) -> None:
    go(family, "path")
    bar = family.rooms.path.foot.bar
    all_of_them = {
        one.text()
        for one in bar.findChildren(QAbstractButton)
        if one.isVisible() and one is not bar.menu_button
    }

    family.window.resize(640, 480)
    settle()

    shown = {one.text() for one in bar.findChildren(QAbstractButton) if one.isVisible()}
    folded = {one.text() for one in bar.folded() if isinstance(one, QAbstractButton)}
    assert all_of_them <= shown | folded
    assert folded


def test_no_two_menus_have_the_same_name(family: Table) -> None:
    go(family, "page")
    family.look.show_tokens(replace(family.look.tokens, text=200))
    family.window.resize(911, 512)
    settle()

    bars = [bar for bar in visible(family.window, FoldingBar) if bar.menu_button.isVisible()]

    assert len(bars) > 1
    assert len({bar.menu_button.accessibleName() for bar in bars}) == len(bars)
    assert len({bar.menu_button.text() for bar in bars}) == len(bars)


def tabbed(qtbot: QtBot) -> list[QWidget]:
    """Return what Tab comes to, once round."""
    seen: list[QWidget] = []
    for _ in range(300):
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus in seen:
            break
        seen.append(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    return seen


@pytest.mark.parametrize(
    "screen", ["start", "path", "arranging", "page", "make", "look", "happens"]
)
def test_tab_goes_round_and_reaches_everything(family: Table, qtbot: QtBot, screen: str) -> None:
    go(family, screen)

    seen = tabbed(qtbot)

    missed = [
        told(one)
        for one in visible(family.window, QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isEnabled() and one not in seen
    ]
    assert missed == []


def test_tab_goes_through_body_foot_rail_and_head(family: Table, qtbot: QtBot) -> None:
    go(family, "page")
    page, head = family.rooms.page, family.window.head
    parts = {"body": page.body, "foot": page.foot, "rail": page.rail, "head": head}

    places = [
        next(name for name, part in parts.items() if part.isAncestorOf(one))
        for one in tabbed(qtbot)
    ]

    once_round = ["body", "foot", "rail", "head", "body"]
    assert [name for name, _ in groupby(places)] == once_round


def test_each_name_has_its_buttons_after_it(family: Table, qtbot: QtBot) -> None:
    go(family, "start")
    family.rooms.start.fields[0].setFocus()

    names = [one.accessibleName() for one in tabbed(qtbot)]

    asked = family.look.words("start-name")
    assert names[:4] == [asked, "Move Mum down", "Take Mum out", asked]
