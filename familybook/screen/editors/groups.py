"""Questions that belong together, and the same questions any number of times."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import groupby
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familybook.core.fields import Field, Group, Way, fields_of
from familybook.screen.editors.base import Around, Editor
from familybook.screen.editors.grid import EvenGrid
from familybook.screen.editors.texts import Question, question_label
from familybook.screen.editors.writing import Line, Prose, fields_first
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.cards import Card
from familybook.screen.kit.fields import LineField
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.more import show_whole
from familybook.screen.kit.order import in_focus_order
from familybook.screen.kit.ruled import RuledText
from familybook.screen.look import Look

Make = Callable[[Field, Way, QWidget], Editor]
"""Makes the editor of a question."""


class GroupEditor(Editor):
    """Questions that belong together, one under the other."""

    def __init__(
        self,
        look: Look,
        way: Way,
        of: type[Group],
        make: Make,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, way, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        self.parts: dict[str, Editor] = {}
        for field in fields_of(of):
            part = make(field, (*way, field.name), self)
            self.pass_on(part)
            column.addWidget(part)
            self.parts[field.name] = part

    def in_order(self) -> list[QWidget]:
        """Return what is in it as Tab goes: of fields under each other, all before what is beside.

        What is picked keeps its place among them.
        """
        runs = groupby(self.parts.values(), key=_is_written)
        return [
            one
            for written, run in runs
            for one in (fields_first(*run) if written else in_focus_order(run))
        ]

    def show_value(self, value: Any, around: Around) -> None:
        """Show what was answered to each question."""
        self.around = around
        for name, part in self.parts.items():
            part.show_value(getattr(value, name), around)

    def show_problem(self, way: Way, sentence: str) -> bool:
        """Show a kind sentence beside one of the answers."""
        return any(part.show_problem(way, sentence) for part in self.parts.values())


class RowCard(Card):
    """One row: its questions, and a way to take it out."""

    def __init__(self, look: Look, inner: GroupEditor, name: str, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.inner = inner
        inner.setParent(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, look.px(8), 6, look.px(18))
        row.setSpacing(4)
        row.addWidget(inner, 1)
        column = QVBoxLayout()
        self.out = Button(
            look,
            "",
            self,
            manner=Manner.PLAIN,
            icon=Icon.CROSS,
            name=look.words("ask-take-out-named", words=name),
        )
        column.addWidget(self.out)
        column.addStretch(1)
        row.addLayout(column)


class RowsEditor(Editor):
    """The same questions any number of times; a button puts an empty row at the end."""

    def __init__(  # noqa: PLR0913 - rows have a question, a class and a maker
        self,
        look: Look,
        way: Way,
        question: Question,
        of: type[Group],
        make: Make,
        parent: QWidget | None = None,
        *,
        add: str = "",
        across: int = 1,
    ) -> None:
        super().__init__(look, way, parent)
        self._question = question
        self._of = of
        self._make = make
        self._value: tuple[Any, ...] = ()
        self.rows: list[RowCard] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        if question.text:
            column.addWidget(question_label(look, question.text, self))
        self._place = QWidget(self)
        self._grid = EvenGrid(look, self._place, least=420, most=across, gap=6)
        column.addWidget(self._place)
        words = add or look.words("ask-add")
        self.add = Button(look, words, self, icon=Icon.PLUS)
        self.add.clicked.connect(self._add)
        line = QHBoxLayout()
        line.addWidget(self.add)
        line.addStretch(1)
        column.addLayout(line)

    def show_value(self, value: Any, around: Around) -> None:
        """Show all rows."""
        self.around = around
        self._value = tuple(value)
        while len(self.rows) < len(self._value):
            self._add_card()
        for number, card in enumerate(self.rows):
            there = number < len(self._value)
            if there:
                card.inner.show_value(self._value[number], around)
            card.setVisible(there)
        self._place.setVisible(bool(self._value))

    def show_problem(self, way: Way, sentence: str) -> bool:
        """Show a kind sentence beside one of the answers."""
        return any(card.inner.show_problem(way, sentence) for card in self.rows)

    def _add_card(self) -> None:
        number = len(self.rows)
        inner = GroupEditor(self.look, (*self.way, number), self._of, self._make, self._place)
        self.pass_on(inner)
        name = self.look.words("pages-numbers-row", number=number + 1)
        card = RowCard(self.look, inner, name, self._place)
        card.out.clicked.connect(partial(self._take_out, number))
        self._grid.addWidget(card)
        self.rows.append(card)

    def _add(self) -> None:
        number = len(self._value)
        self.edited.emit((*self.way, number), self._of(), "ask-act-added")
        if number < len(self.rows) and not self.rows[number].isHidden():
            self._open(self.rows[number])

    def _open(self, card: RowCard) -> None:
        """Go to the first thing in a row, and have as much of the row seen as there is room for."""
        for one in card.inner.in_order():
            if one.isVisibleTo(card) and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
                one.setFocus(Qt.FocusReason.OtherFocusReason)
                break
        QTimer.singleShot(0, card, partial(show_whole, card))

    def _take_out(self, number: int) -> None:
        self.says((*self._value[:number], *self._value[number + 1 :]), "ask-act-took-out")


def _is_written(part: Editor) -> bool:
    first = next(iter(in_focus_order([part])), None)
    return isinstance(first, LineField | RuledText)


def first_field(editor: QWidget) -> None:
    """Bring the first place to write in an editor into focus."""
    for field in editor.findChildren(QWidget):
        if isinstance(field, Line | Prose) and field.isVisibleTo(editor):
            field.setFocus()
            return
