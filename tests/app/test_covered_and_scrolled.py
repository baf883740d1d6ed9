"""What covers the table hides it from a screen reader too, and any screen scrolls by keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from familybook.app.table import Table
from familybook.core.ids import PageKey
from familybook.screen.pad.drawing_pad import DrawingPad
from tests.windows import go, opened, settle, visible, with_names

pytestmark = pytest.mark.gui


@pytest.fixture
def family(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "book.pdf", qtbot) as program:
        yield with_names(program, qtbot)


def names_met(window: QWidget) -> list[str]:
    """Return all names a screen reader meets in a window, from its top."""

    def met(face: QAccessibleInterface) -> Iterator[str]:
        yield face.text(QAccessible.Text.Name)
        for number in range(face.childCount()):
            inner = face.child(number)
            if inner is not None:
                yield from met(inner)

    return list(met(QAccessible.queryAccessibleInterface(window)))


def test_behind_the_big_paper_nothing_is_met(family: Table) -> None:
    family.sitting.show_page(PageKey("draw"))
    settle()
    pad = visible(family.window, DrawingPad)[0]
    assert "Back" in names_met(family.window)

    pad.open_large()
    settle()
    names = names_met(family.window)
    assert {"Done", "Paper to draw on"} <= set(names)
    assert not {"Back", "Help", "Big paper"} & set(names)

    pad.close_large()
    settle()
    assert {"Back", "Help", "Big paper"} <= set(names_met(family.window))


def test_our_page_shown_large_scrolls_by_keys(family: Table, qtbot: QtBot) -> None:
    family.window.resize(911, 512)
    go(family, "large")
    page = family.rooms.page
    page.see.setFocus()
    bar = page.read_part.verticalScrollBar()
    assert (bar.value(), bar.maximum() > 0) == (0, True)

    for key, at in (
        (Qt.Key.Key_PageDown, min(bar.pageStep(), bar.maximum())),
        (Qt.Key.Key_PageUp, 0),
        (Qt.Key.Key_End, bar.maximum()),
        (Qt.Key.Key_Home, 0),
    ):
        qtbot.keyClick(page.see, key)
        assert bar.value() == at
