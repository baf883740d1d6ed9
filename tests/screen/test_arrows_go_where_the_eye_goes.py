"""Arrow keys among cards and chips go where the eye goes, from the right too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from familybook.assets.words import words
from familybook.screen.editors.grid import EvenGrid
from familybook.screen.kit.choices import ChoiceCard
from familybook.screen.kit.control import Control
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.picks import PickChip
from familybook.screen.kit.segments import Segments
from familybook.screen.look import Look
from familybook.screen.tokens import Tokens

pytestmark = pytest.mark.gui

LEFT, RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right
UP, DOWN = Qt.Key.Key_Up, Qt.Key.Key_Down


def look() -> Look:
    return Look(words(), Tokens())


def shown(qtbot: QtBot, place: QWidget, way: Qt.LayoutDirection) -> None:
    place.setLayoutDirection(way)
    place.resize(780, 400)
    qtbot.addWidget(place)
    with qtbot.waitExposed(place):
        place.show()
    place.activateWindow()


def cards(qtbot: QtBot, way: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> QWidget:
    """Return nine cards in three rows, named by their numbers in the order of reading."""
    place, here = QWidget(), look()
    grid = EvenGrid(here, place, least=240, most=3)
    for number in range(9):
        grid.addWidget(ChoiceCard(here, None, str(number), place))
    shown(qtbot, place, way)
    return place


def go(qtbot: QtBot, place: QWidget, start: str, *keys: Qt.Key) -> str:
    """Return the name of what is in focus after some keys."""
    next(one for one in place.findChildren(Control) if one.accessibleName() == start).setFocus()
    for key in keys:
        now = QApplication.focusWidget()
        assert now is not None
        qtbot.keyClick(now, key)
    now = QApplication.focusWidget()
    assert now is not None
    return now.accessibleName()


@pytest.mark.parametrize(
    ("start", "key", "there"),
    [
        ("0", DOWN, "3"),
        ("4", DOWN, "7"),
        ("4", UP, "1"),
        ("4", RIGHT, "5"),
        ("4", LEFT, "3"),
        ("5", RIGHT, "6"),
        ("3", LEFT, "2"),
        ("7", DOWN, "7"),
        ("1", UP, "1"),
    ],
)
def test_arrows_go_to_the_neighbour_that_is_seen_there(
    qtbot: QtBot, start: str, key: Qt.Key, there: str
) -> None:
    assert go(qtbot, cards(qtbot), start, key) == there


@pytest.mark.parametrize(
    ("start", "key", "there"),
    [("4", LEFT, "5"), ("4", RIGHT, "3"), ("0", DOWN, "3"), ("5", LEFT, "6"), ("3", RIGHT, "2")],
)
def test_from_right_to_left_they_do_the_same(
    qtbot: QtBot, start: str, key: Qt.Key, there: str
) -> None:
    place = cards(qtbot, Qt.LayoutDirection.RightToLeft)

    assert go(qtbot, place, start, key) == there


def test_a_hidden_card_is_passed_over(qtbot: QtBot) -> None:
    place = cards(qtbot)
    place.findChildren(ChoiceCard)[8].hide()
    QApplication.processEvents()

    assert go(qtbot, place, "5", DOWN) == "7"


def test_among_chips_down_goes_to_the_one_below(qtbot: QtBot) -> None:
    place, here = QWidget(), look()
    flow = FlowLayout(place)
    for name in ("a little one", "one that is a good deal longer", "and one more of them") * 3:
        flow.addWidget(PickChip(here, f"{name} {flow.count()}", place))
    shown(qtbot, place, Qt.LayoutDirection.LeftToRight)
    first = place.findChildren(PickChip)[0]

    there = go(qtbot, place, first.accessibleName(), DOWN)

    chips = {one.accessibleName(): one for one in place.findChildren(PickChip)}
    assert chips[there].y() > first.y()
    assert chips[there].x() == first.x()


def test_one_of_a_few_is_still_chosen_by_arrows(qtbot: QtBot) -> None:
    few = Segments(look(), [("a", "A"), ("b", "B"), ("c", "C")], name="Which", now="a")
    shown(qtbot, few, Qt.LayoutDirection.LeftToRight)
    few.segments["a"].setFocus()

    qtbot.keyClick(few.segments["a"], RIGHT)

    assert few.segments["b"].isChecked()
    assert few.segments["b"].hasFocus()


def test_an_arrow_with_nowhere_to_go_is_left_to_what_is_around(qtbot: QtBot) -> None:
    place = cards(qtbot)
    alone = ChoiceCard(look(), None, "alone", place)
    alone.hide()
    other = QWidget(place)
    only = ChoiceCard(look(), None, "only", other)
    other.setGeometry(0, 300, 300, 100)
    other.show()
    only.setFocus()

    qtbot.keyClick(only, DOWN)

    assert only.hasFocus()
    assert only.mapTo(place, QPoint(0, 0)).y() >= 300
