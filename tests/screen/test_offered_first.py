"""What a family likes is offered first, and nothing else is hidden by it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from familybook.core.fields import AskPicture
from familybook.core.joining import Join
from familybook.core.said import NOTHING
from familybook.screen.editors.base import Around
from familybook.screen.editors.picks import Offer, PicksEditor
from familybook.screen.editors.picture import PictureEditor
from familybook.screen.editors.texts import Question
from tests.screen.paging import a_look


def liking(*joins: Join) -> Around:
    return Around(joins=frozenset(joins))


def picture_of(qtbot: QtBot, *, draws: bool = False) -> PictureEditor:
    asked = Question(text="Our day out")
    editor = PictureEditor(a_look(), ("picture",), asked, AskPicture(), draws=draws)
    qtbot.addWidget(editor)
    editor.resize(700, 500)
    editor.show()
    return editor


def top(part: QWidget, editor: QWidget) -> int:
    return part.mapTo(editor, QPoint(0, 0)).y()


def drawing_is_first(editor: PictureEditor) -> bool:
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert editor.slot.draw.isVisible()
    assert editor.slot.choose.isVisible()
    return top(editor.slot.draw, editor) < top(editor.slot.choose, editor)


def test_a_photograph_is_offered_first_until_a_family_likes_to_draw(qtbot: QtBot) -> None:
    editor = picture_of(qtbot)
    editor.show_value(NOTHING, liking(Join.TALK))
    assert not drawing_is_first(editor)

    editor.show_value(NOTHING, liking(Join.DRAW))
    assert drawing_is_first(editor)

    editor.show_value(NOTHING, liking())
    assert not drawing_is_first(editor)


def test_a_box_for_a_drawing_offers_drawing_first_whatever_is_liked(qtbot: QtBot) -> None:
    editor = picture_of(qtbot, draws=True)
    editor.show_value(NOTHING, liking())

    assert drawing_is_first(editor)


@pytest.mark.parametrize("draws", [True, False])
def test_the_empty_print_opens_what_it_offers(qtbot: QtBot, draws: bool) -> None:
    editor = picture_of(qtbot, draws=draws)
    editor.show_value(NOTHING, liking())
    wanted: list[object] = []
    editor.photo_wanted.connect(wanted.append)

    editor.slot.print.click()

    assert editor.pad.isVisible() is draws
    assert bool(wanted) is not draws


@pytest.mark.parametrize(
    ("joins", "words"),
    [((), False), ((Join.WRITE,), True), ((Join.TALK,), True), ((Join.WRITE, Join.PICK), False)],
)
def test_own_words_come_before_what_can_be_picked_for_whoever_likes_them(
    qtbot: QtBot, joins: tuple[Join, ...], words: bool
) -> None:
    offer = Offer(picks=(("tea", "Tea"), ("rain", "Rain")))
    editor = PicksEditor(a_look(), ("good",), Question(text="What is good?"), offer)
    qtbot.addWidget(editor)
    editor.resize(600, 400)
    editor.show()
    editor.show_value((), liking(Join.WRITE))

    editor.show_value((), liking(*joins))
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    assert (top(editor.own, editor) < top(editor.suggestions, editor)) is words
    assert editor.own.isVisible()
    assert editor.suggestions.isVisible()
