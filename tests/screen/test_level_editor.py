from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from familybook.assets.words import words
from familybook.core.fields import AskLevel
from familybook.core.ids import PersonId
from familybook.core.said import NOTHING, Said
from familybook.screen.editors.base import Around
from familybook.screen.editors.level import LevelEditor
from familybook.screen.editors.texts import Question
from familybook.screen.kit.faces import install_faces
from familybook.screen.look import Look
from familybook.screen.tokens import Tokens

MUM = PersonId("p1")
AROUND = Around(adding=(MUM,))
WAY = ("scales", 0, "now")


class Kept:
    """An editor that is shown again whatever it says, as a page does."""

    def __init__(self, qtbot: QtBot, said: Said = NOTHING, most: int = 10) -> None:
        install_faces()
        self.qtbot = qtbot
        self.answers: list[Any] = []
        self.place = QWidget()
        qtbot.addWidget(self.place)
        ask = AskLevel(most)
        look = Look(words(), Tokens())
        self.editor = LevelEditor(look, WAY, Question(text="Now"), ask, self.place)
        QVBoxLayout(self.place).addWidget(self.editor)
        self.editor.edited.connect(self._edit)
        self.editor.show_value(said, AROUND)
        self.place.resize(640, 460)
        self.place.show()
        self.place.activateWindow()
        qtbot.waitExposed(self.place)

    def _edit(self, way: object, answer: Said, act: str) -> None:
        assert (way, act) == (WAY, "ask-act-level")
        self.answers.append(answer)
        self.editor.show_value(answer, AROUND)

    @property
    def texts(self) -> list[str]:
        return [one.text for one in self.answers]

    def key(self, *keys: Qt.Key) -> None:
        for one in keys:
            self.qtbot.keyClick(self.editor.slider, one)

    def at(self, level: int) -> QPoint:
        """Return where to press for a height: the middle of the balloon that hangs there."""
        slider = self.editor.slider
        sky = self.editor.sky
        ys = [y for y in range(slider.height()) if sky.level_at(y) == level]
        return QPoint(slider.width() // 2, ys[len(ys) // 2])


def test_showing_a_height_says_nothing(qtbot: QtBot) -> None:
    kept = Kept(qtbot, Said("7"))

    kept.editor.show_value(Said("3"), AROUND)
    kept.editor.show_value(NOTHING, AROUND)

    assert kept.answers == []


@pytest.mark.parametrize(
    ("key", "text"),
    [
        (Qt.Key.Key_Up, "6"),
        (Qt.Key.Key_Down, "4"),
        (Qt.Key.Key_Right, "6"),
        (Qt.Key.Key_Left, "4"),
        (Qt.Key.Key_Plus, "6"),
        (Qt.Key.Key_Minus, "4"),
        (Qt.Key.Key_PageUp, "8"),
        (Qt.Key.Key_PageDown, "2"),
        (Qt.Key.Key_Home, "0"),
        (Qt.Key.Key_End, "10"),
    ],
)
def test_keys_move_the_balloon_by_knots(qtbot: QtBot, key: Qt.Key, text: str) -> None:
    kept = Kept(qtbot, Said("5"))

    kept.key(key)

    assert kept.texts == [text]


def test_buttons_move_it_by_one_knot(qtbot: QtBot) -> None:
    kept = Kept(qtbot, Said("5"))

    for button in (kept.editor.up, kept.editor.up, kept.editor.down):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert kept.texts == ["6", "7", "6"]


@pytest.mark.parametrize(("start", "key"), [("10", Qt.Key.Key_Up), ("0", Qt.Key.Key_Down)])
def test_past_the_ends_nothing_is_said(qtbot: QtBot, start: str, key: Qt.Key) -> None:
    kept = Kept(qtbot, Said(start))

    kept.key(key)

    assert kept.answers == []


def test_the_ground_can_be_said_where_nobody_said_anything(qtbot: QtBot) -> None:
    kept = Kept(qtbot)

    kept.key(Qt.Key.Key_Down)

    assert kept.answers == [Said("0", (MUM,))]


def test_the_first_lift_starts_at_the_ground(qtbot: QtBot) -> None:
    kept = Kept(qtbot)

    qtbot.mouseClick(kept.editor.up, Qt.MouseButton.LeftButton)

    assert kept.answers == [Said("1", (MUM,))]


@pytest.mark.parametrize("level", [0, 3, 10])
def test_a_click_takes_the_balloon_there(qtbot: QtBot, level: int) -> None:
    kept = Kept(qtbot, Said("5"))

    qtbot.mouseClick(kept.editor.slider, Qt.MouseButton.LeftButton, pos=kept.at(level))

    assert kept.texts == [str(level)]


def test_a_drag_is_one_answer(qtbot: QtBot) -> None:
    kept = Kept(qtbot, Said("2"))
    slider = kept.editor.slider

    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=kept.at(2))
    for level in (3, 5, 8):
        qtbot.mouseMove(slider, kept.at(level))
    assert kept.answers == []
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=kept.at(8))

    assert kept.texts == ["8"]


def test_an_answer_can_be_taken_back(qtbot: QtBot) -> None:
    kept = Kept(qtbot, Said("4"))
    assert kept.editor.unsay.isVisible()

    qtbot.mouseClick(kept.editor.unsay, Qt.MouseButton.LeftButton)

    assert kept.answers == [NOTHING]
    assert not kept.editor.unsay.isVisible()
    qtbot.waitUntil(kept.editor.slider.hasFocus)


def test_delete_takes_an_answer_back_once(qtbot: QtBot) -> None:
    kept = Kept(qtbot, Said("4"))

    kept.key(Qt.Key.Key_Delete, Qt.Key.Key_Backspace)

    assert kept.answers == [NOTHING]


def test_a_height_stays_the_words_of_whoever_said_it(qtbot: QtBot) -> None:
    kept = Kept(qtbot, Said("4", (PersonId("p2"),)))

    kept.key(Qt.Key.Key_Up)

    assert kept.answers == [Said("5", (PersonId("p2"),))]


def test_a_screen_reader_finds_a_slider_with_its_height_in_words(qtbot: QtBot) -> None:
    kept = Kept(qtbot, Said("7"))
    face = QAccessible.queryAccessibleInterface(kept.editor.slider)

    before = face.text(QAccessible.Text.Description)
    kept.editor.show_value(NOTHING, AROUND)

    assert face.role() is QAccessible.Role.Slider
    assert face.text(QAccessible.Text.Name) == "Now"
    assert face.text(QAccessible.Text.Value) == "0"
    assert before == "quite high"
    assert face.text(QAccessible.Text.Description) == "Nobody has said yet"


def test_a_screen_reader_can_set_the_height(qtbot: QtBot) -> None:
    kept = Kept(qtbot, Said("7"))

    kept.editor.slider.setValue(3)

    assert kept.texts == ["3"]


def test_words_that_are_no_height_stay_as_they_were_said(qtbot: QtBot) -> None:
    kept = Kept(qtbot, Said("in the clouds"))

    assert kept.editor.words.text() == "in the clouds"
    assert kept.editor.unsay.isVisible()
    assert kept.editor.slider.level is None


def test_a_rope_with_other_knots_tells_the_knot(qtbot: QtBot) -> None:
    kept = Kept(qtbot, Said("4"), most=5)

    kept.key(Qt.Key.Key_End)

    assert kept.texts == ["5"]
    assert kept.editor.words.text() == "at knot 5 of 5"


def test_the_balloon_hangs_on_the_other_side_where_we_read_from_the_right(qtbot: QtBot) -> None:
    kept = Kept(qtbot, Said("7"))
    sky = kept.editor.sky
    before = sky.rope_x

    kept.place.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert before < sky.width() / 2 < sky.rope_x
    assert sky.middle_of(kept.editor.slider) < sky.rope_x


def test_a_problem_is_told_beside_its_own_height_only(qtbot: QtBot) -> None:
    kept = Kept(qtbot)

    assert kept.editor.show_problem(WAY, "That is not a height.")
    assert not kept.editor.show_problem(("scales", 0, "then"), "Not this one.")
