"""This is us: the frame that is open, and the fields beside its picture."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from familybook.assets.words import words
from familybook.core.drawing import Voice
from familybook.screen.kit.fields import LineField
from familybook.screen.kit.ruled import RuledText
from familybook.screen.look import Look
from familybook.screen.pages.us import UsEditor
from familybook.screen.tokens import RING, Type
from tests.screen.paging import Table


def us(qtbot: QtBot) -> UsEditor:
    editor = Table(qtbot, "us").open().editor
    assert isinstance(editor, UsEditor)
    return editor


def edges(shape: QWidget, within: QWidget, margin: int) -> tuple[int, int]:
    left = shape.mapTo(within, QPoint(margin, 0)).x()
    return left, left + shape.width() - 2 * margin


def test_the_focus_comes_to_the_frame_that_is_open(qtbot: QtBot) -> None:
    editor = us(qtbot)

    chosen = [frame for frame in editor.wall.frames if frame.isChecked()]

    assert chosen != editor.wall.frames[:1]
    assert [editor.first_focus()] == chosen


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_all_fields_of_a_frame_begin_and_end_on_one_line(
    qtbot: QtBot, way: Qt.LayoutDirection
) -> None:
    editor = us(qtbot)
    editor.setLayoutDirection(way)
    qtbot.waitUntil(lambda: editor.words.name.width() > 0)

    name = edges(editor.words.name, editor, RING)
    others = [
        edges(paper.viewport(), editor, 1)
        for paper in editor.words.findChildren(RuledText)
        if paper.isVisible()
    ]

    assert others
    assert set(others) == {name}


def test_an_example_never_has_the_letters_of_a_name(qtbot: QtBot) -> None:
    look = Look(words())
    field = LineField(look, "Name", hint="such as Mum", voice=Voice.BOLD)
    qtbot.addWidget(field)

    empty = field.font()
    qtbot.keyClicks(field, "Gran")
    written = field.font()

    assert empty == look.font(Type.BODY)
    assert written == look.font(Type.BODY, Voice.BOLD)
