from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.core.said import NOTHING, Said
from familybook.screen.editors.base import Around
from familybook.screen.editors.day import DayEditor
from familybook.screen.editors.month import DayButton, MonthPicker
from familybook.screen.editors.texts import Question
from familybook.screen.kit.faces import install_faces
from familybook.screen.kit.gentle import GentleLine
from familybook.screen.kit.order import focusable
from familybook.screen.tokens import Theme
from tests.screen.paging import a_look

TODAY = date(2026, 11, 23)
ASKED = Question(text="Which day?")


class Shown:
    """A day editor on its own, whose edits go straight back into it."""

    def __init__(self, qtbot: QtBot, said: Said = NOTHING, **more: Any) -> None:
        install_faces()
        look = {name: more.pop(name) for name in ("text", "theme", "language") if name in more}
        self.qtbot = qtbot
        self.said = said
        self.acts: list[str] = []
        self.editor = DayEditor(a_look(**look), ("day",), ASKED, today=lambda: TODAY, **more)
        if look.get("language") == "ar":
            self.editor.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        qtbot.addWidget(self.editor)
        self.editor.edited.connect(self._edit)
        self.editor.show_value(said, Around())
        self.editor.resize(760, 480)
        self.editor.show()
        self.editor.activateWindow()
        QApplication.processEvents()

    def _edit(self, way: object, said: Said, act: str) -> None:
        assert way == ("day",)
        self.said = said
        self.acts.append(act)
        self.editor.show_value(said, Around())

    def write(self, text: str) -> None:
        self.editor.field.setFocus()
        self.qtbot.keyClicks(self.editor.field, text)

    def open(self) -> MonthPicker:
        self.qtbot.mouseClick(self.editor.button, Qt.MouseButton.LeftButton)
        assert self.editor.month is not None
        return self.editor.month

    def key(self, key: Qt.Key) -> None:
        now = QApplication.focusWidget()
        assert now is not None
        self.qtbot.keyClick(now, key)

    @property
    def at(self) -> date | None:
        now = QApplication.focusWidget()
        return now.day if isinstance(now, DayButton) else None


def test_a_date_that_was_typed_is_shown_in_full(qtbot: QtBot) -> None:
    shown = Shown(qtbot)

    shown.write("7/12")
    shown.key(Qt.Key.Key_Return)

    assert shown.said.text == "2026-12-07"
    assert shown.editor.field.text() == "Monday, 7 December 2026"


@pytest.mark.parametrize("text", [100, 200])
def test_the_longest_day_in_full_is_seen_whole(qtbot: QtBot, text: int) -> None:
    shown = Shown(qtbot, Said(text="2026-09-30"), text=text)

    field = shown.editor.field
    margins = field.textMargins()
    room = field.contentsRect().width() - margins.left() - margins.right()
    assert field.text() == "Wednesday, 30 September 2026"
    assert field.fontMetrics().horizontalAdvance(field.text()) <= room


def test_going_on_to_something_else_understands_it_too(qtbot: QtBot) -> None:
    shown = Shown(qtbot)

    shown.write("4 May")
    shown.editor.button.setFocus()

    assert shown.said.text == "2027-05-04"


def test_other_words_are_kept_as_they_are(qtbot: QtBot) -> None:
    shown = Shown(qtbot)

    shown.write("when the swifts come back")
    shown.editor.button.setFocus()

    assert shown.said.text == "when the swifts come back"
    assert shown.editor.field.text() == "when the swifts come back"


@pytest.mark.parametrize("text", ["12 May 10am", "12-14 May", "20 Dec 7pm"])
def test_a_time_or_a_second_day_is_kept_with_the_words(qtbot: QtBot, text: str) -> None:
    shown = Shown(qtbot)

    shown.write(text)
    shown.editor.button.setFocus()

    assert shown.said.text == text
    assert shown.editor.field.text() == text


def test_typing_a_date_is_all_one_kind_of_act(qtbot: QtBot) -> None:
    shown = Shown(qtbot)

    shown.write("4 May")
    shown.editor.button.setFocus()

    assert set(shown.acts) == {"ask-act-wrote"}


@pytest.mark.parametrize("inside", [False, True])
def test_words_that_were_taken_back_to_are_not_made_a_date_again(
    qtbot: QtBot, inside: bool
) -> None:
    shown = Shown(qtbot)
    shown.write("4 May")
    if not inside:
        shown.editor.button.setFocus()
    shown.said = Said("5 May")
    shown.editor.show_value(shown.said, Around())
    shown.acts.clear()

    shown.editor.field.setFocus()
    shown.editor.button.setFocus()

    assert shown.acts == []
    assert shown.editor.field.text() == "5 May"


def test_every_letter_is_kept_while_it_is_typed(qtbot: QtBot) -> None:
    shown = Shown(qtbot)

    shown.write("2026-12-07 or so")

    assert shown.editor.field.text() == "2026-12-07 or so"
    assert shown.said.text == "2026-12-07 or so"


def test_an_emptied_day_is_no_day(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Said("2026-12-07"))

    shown.editor.field.setFocus()
    shown.editor.field.selectAll()
    shown.key(Qt.Key.Key_Delete)
    shown.editor.button.setFocus()

    assert not shown.said


def test_looking_at_a_day_changes_nothing(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Said("2026-12-07"))

    shown.editor.field.setFocus()
    shown.editor.button.setFocus()
    shown.open()

    assert shown.acts == []


def test_a_month_opens_at_the_day_or_today(qtbot: QtBot) -> None:
    empty = Shown(qtbot)
    empty.open()
    assert empty.at == TODAY

    chosen = Shown(qtbot, Said("2027-04-30"))
    chosen.open()
    assert chosen.at == date(2027, 4, 30)


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Right, date(2027, 5, 1)),
        (Qt.Key.Key_Left, date(2027, 4, 29)),
        (Qt.Key.Key_Down, date(2027, 5, 7)),
        (Qt.Key.Key_Up, date(2027, 4, 23)),
        (Qt.Key.Key_PageDown, date(2027, 5, 30)),
        (Qt.Key.Key_PageUp, date(2027, 3, 30)),
    ],
)
def test_keys_go_from_day_to_day_and_over_the_end_of_a_month(
    qtbot: QtBot, key: Qt.Key, day: date
) -> None:
    shown = Shown(qtbot, Said("2027-04-30"))
    shown.open()

    shown.key(key)

    assert shown.at == day
    assert shown.acts == []


def test_the_arrows_follow_the_way_of_writing(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Said("2027-04-15"), language="ar")
    shown.open()

    shown.key(Qt.Key.Key_Left)

    assert shown.at == date(2027, 4, 16)


def test_a_long_month_before_a_short_one_keeps_a_day_there_is(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Said("2027-03-31"))
    shown.open()

    shown.key(Qt.Key.Key_PageUp)

    assert shown.at == date(2027, 2, 28)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_press_picks_the_day_and_goes_back_to_the_button(qtbot: QtBot, key: Qt.Key) -> None:
    shown = Shown(qtbot, Said("2026-12-07"))
    month = shown.open()

    shown.key(Qt.Key.Key_Down)
    shown.key(key)

    assert shown.said.text == "2026-12-14"
    assert shown.acts == ["ask-act-day"]
    assert not month.isVisible()
    assert QApplication.focusWidget() is shown.editor.button


def test_a_screen_reader_hears_the_whole_date(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Said("2026-12-07"))
    month = shown.open()

    (chosen,) = [one for one in month.buttons if one.isChecked()]
    face = QAccessible.queryAccessibleInterface(chosen)
    assert face.text(QAccessible.Text.Name) == "Monday, 7 December 2026"
    assert face.state().checked
    assert shown.editor.button.accessibleName() == "Pick a day: Which day?"


def test_tab_comes_to_one_day_only(qtbot: QtBot) -> None:
    shown = Shown(qtbot)
    month = shown.open()

    assert len([one for one in focusable(month) if isinstance(one, DayButton)]) == 1


@pytest.mark.parametrize("language", ["en-GB", "en-US", "ar"])
def test_a_month_shows_each_of_its_days_once(qtbot: QtBot, language: str) -> None:
    shown = Shown(qtbot, Said("2027-02-10"), language=language)
    month = shown.open()

    days = [one.day for one in month.buttons if one.isVisible()]
    assert days == [date(2027, 2, day) for day in range(1, 29)]


@pytest.mark.parametrize("text", [90, 150, 200])
@pytest.mark.parametrize("theme", list(Theme))
def test_days_are_large_enough_to_touch(qtbot: QtBot, text: int, theme: Theme) -> None:
    shown = Shown(qtbot, text=text, theme=theme)
    month = shown.open()

    sizes = [(one.width(), one.height()) for one in month.buttons if one.isVisible()]
    assert min(min(size) for size in sizes) >= 44
    assert not shown.editor.grab().isNull()


def test_a_soft_sentence_stands_beside_a_day(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Said("2026-12-25"), note=lambda day: f"It is {day.day}.")

    (line,) = [one for one in shown.editor.findChildren(GentleLine) if one.text()]
    assert line.text() == "It is 25."
    shown.editor.show_value(Said("soon"), Around())
    assert line.text() == ""
