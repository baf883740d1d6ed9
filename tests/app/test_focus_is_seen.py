"""Wherever the focus is, a ring round it can be seen: found in the picture of the window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from familybook.app.table import Table
from familybook.screen.kit.order import focusable
from familybook.screen.tokens import RING, Hue, Theme
from tests.windows import SCREENS, go, lay_no_page, leave, opened, settle, told, with_names

pytestmark = pytest.mark.gui


@pytest.fixture
def program(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "book.pdf", qtbot) as program:
        lay_no_page(program)
        yield program


LEAST = 60
"""Dots of a ring round the smallest thing, some of it hidden."""


def dots_of(window: QWidget, box: QRect, colour: QColor) -> int:
    """Return how many dots of a colour are seen in part of a window."""
    image = window.grab(box).toImage().convertToFormat(QImage.Format.Format_RGB32)
    dot = bytes((colour.blue(), colour.green(), colour.red(), 255))
    return bytes(image.constBits()).count(dot)


def without_ring(table: Table) -> list[str]:
    """Return what shows no ring of its own when it comes into focus by Tab."""
    window, colour = table.window, table.look.colour(Hue.FOCUS)
    found = []
    for one in one_of_each(window):
        one.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        now = QApplication.focusWidget()
        assert now is not None
        around = now.rect().adjusted(-RING, -RING, RING, RING)
        box = QRect(now.mapTo(window, around.topLeft()), around.size()) & window.rect()
        if dots_of(window, box, colour) < LEAST:
            found.append(told(now))
    return found


def one_of_each(window: QWidget) -> list[QWidget]:
    """Return the last of each kind of thing that Tab comes to: all of a kind paint one ring."""
    there = [one for one in focusable(window) if one.isVisibleTo(window) and one.isEnabled()]
    return list({type(one): one for one in there}.values())


def test_all_that_takes_the_focus_on_any_screen_shows_a_ring(program: Table, qtbot: QtBot) -> None:
    table = with_names(program, qtbot)
    found: dict[str, list[str]] = {}
    for screen in SCREENS:
        go(table, screen)
        found[screen] = without_ring(table)
        leave(table, screen)

    assert {screen: lines for screen, lines in found.items() if lines} == {}


@pytest.mark.parametrize("theme", [Theme.DUSK, Theme.CONTRAST])
def test_a_ring_is_seen_in_dark_colours_too(program: Table, qtbot: QtBot, theme: Theme) -> None:
    table = with_names(program, qtbot)
    table.look.show_tokens(replace(table.look.tokens, theme=theme))
    go(table, "page")

    assert without_ring(table) == []


def test_all_that_takes_the_focus_on_any_page_shows_a_ring(program: Table) -> None:
    program.sitting.practise()
    found: dict[str, list[str]] = {}
    for stone in program.sitting.route.stones:
        program.sitting.show_page(stone.key)
        settle()
        found[stone.key] = without_ring(program)

    assert {key: lines for key, lines in found.items() if lines} == {}


def test_a_missing_ring_would_be_noticed(program: Table) -> None:
    bare = QWidget(program.window)
    bare.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    bare.setGeometry(QRect(QPoint(300, 300), QPoint(400, 400)))
    bare.show()
    bare.raise_()

    assert without_ring(program) == [told(bare)]
