"""Answers in people's own words: one, or as many as they like."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.drawing import Voice
from familybook.core.fields import Way
from familybook.core.said import NOTHING
from familybook.screen.editors.base import Around, Editor
from familybook.screen.editors.columns import Columns
from familybook.screen.editors.grid import EvenGrid
from familybook.screen.editors.many import ManyEditor
from familybook.screen.editors.said_line import SaidLine
from familybook.screen.kit.as_seen import AsSeen
from familybook.screen.kit.labels import Label
from familybook.screen.kit.order import put_in_order
from familybook.screen.look import Look
from familybook.screen.tokens import Type

_FEW, _AT_ONCE = 6, 2
"""So few answers are shown at once; of more, the first two, the others as they come into sight."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked, in words: the question and the quiet words in an empty answer."""

    text: str
    hint: str = ""


def question_label(look: Look, text: str, parent: QWidget) -> Label:
    """Return a question as it stands beside or over its answer."""
    return Label(look, text, parent, size=Type.LABEL, voice=Voice.BOLD)


class TextEditor(Editor):
    """One answer in words: a line, or several. The question stands beside it if there is room."""

    def __init__(  # noqa: PLR0913 - a text has a question, a length and a manner
        self,
        look: Look,
        way: Way,
        question: Question,
        parent: QWidget | None = None,
        *,
        prose: bool = False,
        longest: int = 120,
        beside: int = 250,
    ) -> None:
        super().__init__(look, way, parent)
        columns = Columns(look, self, gap=10)
        label = question_label(look, question.text, self)
        label.setContentsMargins(0, look.px(12), 0, 0)
        columns.add(label, beside, 0)
        self._line = SaidLine(
            look,
            question.text,
            self,
            hint=question.hint,
            prose=prose,
            longest=longest,
            keeps=True,
        )
        columns.add(self._line, 300, 1)
        self._line.edited.connect(self.says)

    def show_value(self, value: Any, around: Around) -> None:
        """Show one answer."""
        self.around = around
        self._line.show_said(value, around)

    def show_problem(self, way: Way, sentence: str) -> bool:
        """Show a kind sentence under the words."""
        if way != self.way:
            return False
        self._line.show_sentence(sentence)
        return True


class ListEditor(ManyEditor):
    """As many answers as they like; a blank line at the end waits for the next one.

    A line that was emptied goes when somebody moves on. Of very many answers, those further down
    are shown as they come into sight, or in the pauses.
    """

    def __init__(  # noqa: PLR0913 - answers have a question, a manner and a width
        self,
        look: Look,
        way: Way,
        question: Question,
        parent: QWidget | None = None,
        *,
        prose: bool = False,
        across: int = 2,
        spoken: bool = True,
    ) -> None:
        """Without `spoken` nobody asks whose words they are: they are nobody's answer."""
        super().__init__(look, way, parent)
        self._question = question
        self._prose = prose
        self._spoken = spoken
        self._lines: list[SaidLine] = []
        self._later: AsSeen | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        if question.text:
            column.addWidget(question_label(look, question.text, self))
        self._place = QWidget(self)
        self._grid = EvenGrid(look, self._place, least=330, most=across, gap=6)
        column.addWidget(self._place)

    def show_value(self, value: Any, around: Around) -> None:
        """Show answers, and a blank line after them."""
        self.around = around
        self._value = tuple(value)
        while len(self._lines) < len(self._value) + 1:
            self._add_line()
        few, last = len(self._value) <= _FEW, len(self._value)
        for number, line in enumerate(self._lines):
            if few or number < _AT_ONCE or number >= last or line.is_shown:
                line.show_said(self._value[number] if number < last else NOTHING, around)
            else:
                line.wait(max(self._lines[0].height(), self.look.tokens.target))
            line.setVisible(number <= last)
        if self._waiting():
            if self._later is None:
                self._later = AsSeen(self, self._waiting, self._show_line)
            self._later.start()

    def _waiting(self) -> list[SaidLine]:
        return [one for one in self._lines[: len(self._value)] if not one.is_shown]

    def _show_line(self, line: QWidget) -> None:
        """Show an answer that waited, and let Tab find it where it stands."""
        number = next(n for n, one in enumerate(self._lines) if one is line)
        self._lines[number].show_said(self._value[number], self.around)
        put_in_order(*[one for one in self._lines[:number] if one.is_shown][-1:], line)

    def show_problem(self, way: Way, sentence: str) -> bool:
        """Show a kind sentence under one of the answers."""
        if way[:-1] != self.way or not isinstance(way[-1], int) or way[-1] >= len(self._lines):
            return False
        if self._lines[way[-1]] in self._waiting():
            self._show_line(self._lines[way[-1]])
        self._lines[way[-1]].show_sentence(sentence)
        return True

    def _add_line(self) -> None:
        number = len(self._lines)
        line = SaidLine(
            self.look,
            self._question.text,
            self._place,
            hint=self._question.hint,
            prose=self._prose,
            longest=400,
            spoken=self._spoken,
        )
        line.edited.connect(partial(self._change, number))
        line.taken_out.connect(partial(self._take_out, number))
        line.entered.connect(partial(self._go_to, number + 1))
        line.left.connect(partial(self._drop_if_empty, number))
        self._grid.addWidget(line)
        self._lines.append(line)

    def _go_to(self, number: int) -> None:
        if number < len(self._lines) and not self._lines[number].isHidden():
            if self._lines[number] in self._waiting():
                self._show_line(self._lines[number])
            self._lines[number].field.setFocus()
