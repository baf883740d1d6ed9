"""What a family can ask for: the pack's lines to tick, and lines of our own."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.fields import Way
from familybook.core.pack import PackRight
from familybook.core.said import How, Said
from familybook.screen.editors.base import Around
from familybook.screen.editors.grid import EvenGrid
from familybook.screen.editors.many import ManyEditor
from familybook.screen.editors.picks import OwnWords
from familybook.screen.editors.said_line import SaidLine
from familybook.screen.editors.texts import Question
from familybook.screen.kit.choices import ChoiceCard
from familybook.screen.kit.gentle import GentleLine
from familybook.screen.kit.labels import Heading
from familybook.screen.look import Look


class RightsEditor(ManyEditor):
    """Cards to tick for what matters most, and own words under them."""

    def __init__(
        self, look: Look, way: Way, question: Question, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, way, parent)
        self._question = question
        self._rights: tuple[PackRight, ...] = ()
        self._lines: list[SaidLine] = []
        self.cards: dict[str, ChoiceCard] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(5))
        if question.text:
            column.addWidget(Heading(look, question.text, self))
        self._place = QWidget(self)
        self._grid = EvenGrid(look, self._place, least=340, most=2, gap=0)
        column.addWidget(self._place)
        self._own = QWidget(self)
        self._own_grid = EvenGrid(look, self._own, least=340, most=2)
        column.addWidget(self._own)
        self._problem = GentleLine(look, self)
        column.addWidget(self._problem)
        self.own = OwnWords(look, question, self)
        self.own.added.connect(self._add)
        self.own.too_long.connect(self._say_too_long)
        column.addWidget(self.own)

    def show_value(self, value: Any, around: Around) -> None:
        """Show what can be asked for, what was ticked, and our own lines."""
        self.around = around
        self._value = tuple(value)
        self._problem.show_sentence("")
        if around.pack.rights != self._rights:
            self._rights = around.pack.rights
            self._renew_cards()
        ticked = {said.pick for said in self._value}
        for key, card in self.cards.items():
            card.setChecked(key in ticked)
        while len(self._lines) < len(self._value):
            self._add_line()
        for number, line in enumerate(self._lines):
            there = number < len(self._value) and self._value[number].pick not in self.cards
            if there:
                line.show_said(self._value[number], around)
            line.setVisible(there)
        self._own.setVisible(any(said.pick not in self.cards for said in self._value))
        self._place.setVisible(bool(self.cards))

    def show_problem(self, way: Way, sentence: str) -> bool:
        """Show a kind sentence over the line for own words."""
        if way[: len(self.way)] != self.way:
            return False
        self._problem.show_sentence(sentence)
        return True

    def _renew_cards(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.cards = {}
        for right in self._rights:
            card = ChoiceCard(self.look, None, right.text, self._place)
            card.clicked.connect(partial(self._press, right.key))
            self._grid.addWidget(card)
            card.show()
            self.cards[right.key] = card

    def _add_line(self) -> None:
        number = len(self._lines)
        line = SaidLine(self.look, self._question.text, self._own, hint=self._question.hint)
        line.edited.connect(partial(self._change, number))
        line.taken_out.connect(partial(self._take_out, number))
        line.left.connect(partial(self._drop_if_empty, number))
        self._own_grid.addWidget(line)
        self._lines.append(line)

    def _press(self, key: str) -> None:
        on = self.cards[key].isChecked()
        left = tuple(said for said in self._value if said.pick != key)
        added = (Said("", self.around.adding, how=How.PICK, pick=key),) if on else ()
        self.says((*left, *added), "ask-act-picked" if on else "ask-act-took-out")

    def _add(self, words: str) -> None:
        self.says((*self._value, Said(words, self.around.adding)), "ask-act-added")

    def _say_too_long(self) -> None:
        self._problem.show_sentence(self.look.words("ask-too-long"))
