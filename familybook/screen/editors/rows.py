"""The same questions any number of times, each time on a card of its own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familybook.core.fields import AskPicture, Group, Way, fields_of
from familybook.screen.editors.base import Around, Editor
from familybook.screen.editors.grid import EvenGrid
from familybook.screen.editors.groups import GroupEditor, Make
from familybook.screen.editors.texts import Question, question_label
from familybook.screen.kit.as_seen import AsSeen
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.cards import Card
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.more import show_whole
from familybook.screen.kit.order import put_in_order
from familybook.screen.look import Look

_FEW = 3
"""So many rows are made at once."""

_ABOUT_HIGH = 150
"""Room, at 100 %, for a question of a row that waits, until one has been laid out."""


class RowCard(Card):
    """One row: its questions, and a way to take it out. They are made when they are wanted.

    `begin` gives the questions, still to be made; `show` shows one of them what was answered.
    """

    taken_out = Signal()

    def __init__(
        self,
        look: Look,
        name: str,
        begin: Callable[[QWidget], GroupEditor],
        show: Callable[[Editor, str], None],
        parent: QWidget,
    ) -> None:
        super().__init__(look, parent)
        self._name = name
        self._begin, self._show = begin, show
        self._coming: GroupEditor | None = None
        self._inner: GroupEditor | None = None

    @property
    def is_made(self) -> bool:
        """Whether its questions are there."""
        return self._inner is not None

    @property
    def inner(self) -> GroupEditor:
        """Return its questions; those that are not there yet are made now."""
        while self._inner is None:
            self.make_some()
        return self._inner

    def make_some(self) -> None:
        """Make one more question; when all are there, show them: in sight each moves the others."""
        if self._coming is None:
            self._coming = self._begin(self)
        part = self._coming.make_next()
        if part is None:
            self._inner, self._coming = self._coming, None
            self._fill(self._inner)
        else:
            self._show(part, str(part.way[-1]))

    def wait(self, high: int) -> None:
        """Keep room for questions that are made later, from what is answered by then."""
        self.setMinimumHeight(high)
        if self._coming is not None:
            self._coming.deleteLater()
            self._coming = None

    def _fill(self, inner: GroupEditor) -> None:
        look = self.look
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
            name=look.words("ask-take-out-named", words=self._name),
        )
        self.out.clicked.connect(self.taken_out)
        column.addWidget(self.out)
        column.addStretch(1)
        row.addLayout(column)
        self.setMinimumHeight(0)
        for part in (inner, self.out):
            part.show()


class RowsEditor(Editor):
    """The same questions any number of times; a button puts an empty row at the end.

    Of many rows, those further down are made as they come into sight, or in the pauses.
    """

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
        far_down: bool = False,
    ) -> None:
        """Of many rows the first is made at once, unless they stand `far_down` the page."""
        super().__init__(look, way, parent)
        self._at_once = 0 if far_down else 1
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
        self._later = AsSeen(self, self._waiting, self._make_some)
        self._may_wait = not any(isinstance(one.ask, AskPicture) for one in fields_of(of))
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
        few = not self._may_wait or len(self._value) <= _FEW
        for number, card in enumerate(self.rows):
            there = number < len(self._value)
            if there and (card.is_made or few or number < self._at_once):
                card.inner.show_value(self._value[number], around)
            elif there:
                card.wait(self._room())
            card.setVisible(there)
        self._place.setVisible(bool(self._value))
        self._later.start()

    def show_problem(self, way: Way, sentence: str) -> bool:
        """Show a kind sentence beside one of the answers."""
        at = way[len(self.way)] if way[: len(self.way)] == self.way and way != self.way else -1
        if isinstance(at, int) and 0 <= at < len(self._value):
            return self.rows[at].inner.show_problem(way, sentence)
        return False

    def _room(self) -> int:
        """Return about how high a row is."""
        made = next((one for one in self.rows if one.is_made and one.isVisible()), None)
        if made is not None:
            return made.height()
        return self.look.px(_ABOUT_HIGH) * len(fields_of(self._of))

    def _waiting(self) -> list[RowCard]:
        return [one for one in self.rows[: len(self._value)] if not one.is_made]

    def _make_some(self, card: QWidget) -> None:
        """Make a part of a row; once it is whole, let Tab find it where it stands."""
        number = next(n for n, one in enumerate(self.rows) if one is card)
        self.rows[number].make_some()
        if self.rows[number].is_made:
            before = [one for one in self.rows[:number] if one.is_made][-1:]
            put_in_order(*before, self.rows[number])

    def _add_card(self) -> None:
        number = len(self.rows)
        name = self.look.words("pages-numbers-row", number=number + 1)
        begin, show = partial(self._begin, number), partial(self._show_part, number)
        card = RowCard(self.look, name, begin, show, self._place)
        card.taken_out.connect(partial(self._take_out, number))
        self._grid.addWidget(card)
        self.rows.append(card)

    def _begin(self, number: int, card: QWidget) -> GroupEditor:
        way = (*self.way, number)
        inner = GroupEditor(self.look, way, self._of, self._make, card, at_once=False)
        self.pass_on(inner)
        return inner

    def _show_part(self, number: int, part: Editor, name: str) -> None:
        part.show_value(getattr(self._value[number], name), self.around)

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
