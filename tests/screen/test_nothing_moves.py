"""Nothing moves by itself but a caret, and not even that where movement is unwanted."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import familybook
from familybook.app.table import Table
from familybook.screen.tokens import Tokens
from tests.windows import go, opened, with_names

pytestmark = pytest.mark.gui

_MOVERS = ("Animation", "TimeLine", "Movie", "GraphicsEffect")
_EFFECTS = [one for one in Qt.UIEffect if one is not Qt.UIEffect.UI_General]


@pytest.fixture
def family(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "book.pdf", qtbot) as program:
        yield with_names(program, qtbot)


@pytest.mark.parametrize("still", [Tokens(motion=False), Tokens(calm=True)], ids=["motion", "calm"])
def test_a_caret_blinks_as_the_laptop_has_it_unless_it_should_not(
    family: Table, still: Tokens
) -> None:
    usual = QApplication.cursorFlashTime()

    family.look.show_tokens(still)
    assert QApplication.cursorFlashTime() == 0
    assert not any(QApplication.isEffectEnabled(one) for one in _EFFECTS)

    family.look.show_tokens(replace(still, motion=True, calm=False))
    assert QApplication.cursorFlashTime() == usual > 0


def test_no_screen_has_anything_that_moves(family: Table) -> None:
    for screen in ("path", "page", "aa"):
        go(family, screen)
        running = QAbstractAnimation.State.Running
        assert running not in [
            one.state() for one in family.window.findChildren(QAbstractAnimation)
        ]


def test_nothing_that_moves_is_ever_made() -> None:
    root = Path(familybook.__file__).parent
    named = {
        alias.name
        for file in root.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }

    assert "QTimer" in named
    assert [one for one in named if one.startswith("Q") and one.endswith(_MOVERS)] == []
