"""A day: picked from a month, or typed in the family's own way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from familybook.assets.dates import read_day
from familybook.core.fields import Way
from familybook.core.kind import day_of
from familybook.core.said import NOTHING, How, Said
from familybook.core.today import today
from familybook.screen.editors.base import Around, Editor
from familybook.screen.editors.columns import Columns
from familybook.screen.editors.month import MonthPicker
from familybook.screen.editors.texts import Question, question_label
from familybook.screen.editors.writing import Line
from familybook.screen.kit.buttons import Button
from familybook.screen.kit.gentle import GentleLine
from familybook.screen.kit.icons import Icon
from familybook.screen.look import Look

_LONGEST = 120
_WROTE = "ask-act-wrote"
_DAY_WIDE = 240
"""So wide is the longest day in full: Wednesday, 30 September 2026."""

_CLEAR = 44
"""Room kept between the month and the edge of what can be seen."""


def this_day() -> date:
    """Return today, as the laptop has it."""
    return today()


def no_note(day: date) -> str:
    """Return nothing: every day is as good as another."""
    del day
    return ""


class DayEditor(Editor):
    """One day. What is typed is kept as it is; where it is a date, it is shown in full.

    `note` gives a soft sentence about a day, `today` the day it is.
    """

    def __init__(  # noqa: PLR0913 - a day has a question, a place, a note and today
        self,
        look: Look,
        way: Way,
        question: Question,
        parent: QWidget | None = None,
        *,
        beside: int = 250,
        note: Callable[[date], str] = no_note,
        today: Callable[[], date] = this_day,
        nearest: bool = False,
    ) -> None:
        """With `nearest` a day typed without its year may also be past."""
        super().__init__(look, way, parent)
        self._said = NOTHING
        self._typed = False
        self._note = note
        self._today = today
        self._nearest = nearest
        columns = Columns(look, self, gap=10)
        label = question_label(look, question.text, self)
        label.setContentsMargins(0, look.px(12), 0, 0)
        columns.add(label, beside, 0)
        side = QWidget(self)
        columns.add(side, _DAY_WIDE + 160, 1)
        self._column = QVBoxLayout(side)
        self._column.setContentsMargins(look.px(8), 2, 2, 2)
        self._column.setSpacing(0)
        self._column.addLayout(self._row(question))
        self._problem = GentleLine(look, self)
        self._column.addWidget(self._problem)
        self.month: MonthPicker | None = None

    def _row(self, question: Question) -> Columns:
        words = self.look.words
        hint = question.hint or words("ask-day-hint")
        self.field = Line(self.look, question.text, self, hint=hint, longest=_LONGEST, bare=True)
        self.field.wrote.connect(self._write)
        self.field.entered.connect(self._understand)
        self.field.left.connect(self._understand)
        self.field.too_long.connect(self._say_too_long)
        self.button = Button(
            self.look,
            words("ask-day-pick"),
            self,
            icon=Icon.DOWN,
            name=words("ask-day-pick-named", question=question.text),
        )
        self.button.setCheckable(True)
        self.button.toggled.connect(self._open)
        row = Columns(self.look, gap=6)
        row.add(self.field, _DAY_WIDE, 1)
        row.add(self.button, 150, 0)
        return row

    def show_value(self, value: Any, around: Around) -> None:
        """Show a day in full, or the words that stand there instead."""
        self.around = around
        same = value == self._said
        self._said = value
        # What was put there by others, as by taking back, is not made a date once more.
        self._typed = self._typed and same
        if not (self.field.hasFocus() and same):
            self._show_words()
        self._show_note()
        if self.month is not None and self.month.isVisibleTo(self):
            self.month.show_day(day_of(value), self._today())

    def show_problem(self, way: Way, sentence: str) -> bool:
        """Show a kind sentence under the day."""
        if way != self.way:
            return False
        self._problem.show_sentence(sentence)
        return True

    def _show_words(self) -> None:
        day = day_of(self._said)
        self.field.show_text(self._said.text if day is None else self.look.words.day(day))

    def _show_note(self) -> None:
        day = day_of(self._said)
        self._problem.show_sentence("" if day is None else self._note(day))

    def _say_too_long(self) -> None:
        self._problem.show_sentence(self.look.words("ask-too-long"))

    def _write(self, text: str) -> None:
        self._said = self._with(text)
        self._typed = True
        self.says(self._said, _WROTE)

    def _understand(self) -> None:
        """Keep what was just typed as a date, if it is one; else as it is.

        Typing it and its becoming a date are one act.
        """
        text = self.field.text().strip()
        typed, self._typed = self._typed, False
        if not typed or not text or day_of(self._said) is not None:
            self._show_words()
            return
        words = self.look.words
        joins = words("ask-day-joins").casefold().split()
        day = read_day(text, words.language, self._today(), joins=joins, nearest=self._nearest)
        if day is not None:
            self._put(day, _WROTE)

    def choose(self, day: date) -> None:
        """Put a day in."""
        self._put(day, "ask-act-day")

    def _put(self, day: date, act: str) -> None:
        said = self._with(day.isoformat())
        self._said = said
        self._typed = False
        self._show_words()
        self.says(said, act)

    def _with(self, text: str) -> Said:
        said_by = self._said.said_by if self._said else self.around.adding
        return replace(self._said, text=text, said_by=said_by, how=How.WORDS)

    def _open(self, on: bool) -> None:
        if on and self.month is None:
            self.month = MonthPicker(self.look, self._today(), self)
            self.month.picked.connect(self._pick)
            self._column.addWidget(self.month)
        if self.month is None:
            return
        self.month.setVisible(on)
        if on:
            self.month.show_day(day_of(self._said), self._today())
            self.month.focus_day()
            # Where it stands is known once it has been laid out.
            QTimer.singleShot(0, self, self._show_whole_month)

    def _show_whole_month(self) -> None:
        """Scroll until all of the month is seen, if there is room for it."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None and self.month is not None and self.month.isVisible():
            above.ensureWidgetVisible(self.month, 0, _CLEAR)

    def _pick(self, day: date) -> None:
        self.choose(day)
        self.button.setFocus()
        self.button.setChecked(False)
