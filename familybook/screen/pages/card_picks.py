"""Suggestions as cards with pictures, to be pressed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.fields import Way
from familybook.screen.editors.columns import Columns
from familybook.screen.editors.grid import EvenGrid
from familybook.screen.editors.picks import Offer, PicksEditor, PictureOf
from familybook.screen.editors.texts import Question
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.choices import ChoiceCard
from familybook.screen.kit.icons import Icon
from familybook.screen.look import Look

_AT_A_TIME = 9


class CardSheets(QWidget):
    """Suggestions as cards with pictures, nine at a time; what was picked stays, ticked."""

    picked = Signal(str)
    dropped = Signal(str)

    def __init__(
        self, look: Look, offer: Offer, picture_of: PictureOf, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._first = 0
        self.cards: dict[str, ChoiceCard] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._offer = offer
        self._picture_of = picture_of
        self._picked: frozenset[str] = frozenset()
        self._sheet = QWidget(self)
        self._grid = EvenGrid(look, self._sheet, least=250, most=3, gap=2)
        column.addWidget(self._sheet)
        turn = Columns(look, gap=2)
        self.back = self._button("pages-strengths-back", Icon.BACK)
        self.back.clicked.connect(partial(self._turn, -_AT_A_TIME))
        self.more = self._button("pages-strengths-more", Icon.ON)
        self.more.clicked.connect(partial(self._turn, _AT_A_TIME))
        turn.add(self.back, 250, 0)
        turn.add(QWidget(self), 0)
        turn.add(self.more, 250, 0)
        column.addLayout(turn)
        self._show_sheet()

    def _button(self, key: str, icon: Icon) -> Button:
        return Button(self._look, self._look.words(key), self, manner=Manner.PLAIN, icon=icon)

    def show_picked(self, keys: frozenset[str]) -> None:
        """Tick what was picked."""
        self._picked = keys
        for key, card in self.cards.items():
            card.setChecked(key in keys)

    def _press(self, key: str) -> None:
        (self.picked if self.cards[key].isChecked() else self.dropped).emit(key)

    def _turn(self, by: int) -> None:
        self._first += by
        self._show_sheet()

    def _show_sheet(self) -> None:
        """Show nine cards; they are made when they are first looked at.

        Where there are none before, or no more, nothing offers to show them.
        """
        last = self._first + _AT_A_TIME
        for card in self.cards.values():
            card.hide()
        for key, words in self._offer.picks[self._first : last]:
            if key not in self.cards:
                self._add_card(key, words)
            self.cards[key].show()
        had_focus = self.back.hasFocus() or self.more.hasFocus()
        self.back.setVisible(self._first > 0)
        self.more.setVisible(last < len(self._offer.picks))
        if had_focus and not (self.back.hasFocus() or self.more.hasFocus()):
            self.cards[self._offer.picks[self._first][0]].setFocus()

    def _add_card(self, key: str, words: str) -> None:
        card = ChoiceCard(self._look, self._picture_of(key), words, self._sheet)
        card.setChecked(key in self._picked)
        card.clicked.connect(partial(self._press, key))
        self._grid.addWidget(card)
        before = next(reversed(self.cards.values()), None)
        if before is not None:
            QWidget.setTabOrder(before, card)
        self.cards[key] = card


class CardPicks(PicksEditor):
    """Picks as cards and own words; under them, where they move nothing, what was picked."""

    def __init__(
        self,
        look: Look,
        way: Way,
        question: Question,
        offer: Offer,
        picture_of: PictureOf,
        parent: QWidget | None = None,
    ) -> None:
        self._picture_of = picture_of
        super().__init__(look, way, question, offer, parent, across=3)
        for part in (self._place, self._best):
            self._column.removeWidget(part)
            self._column.addWidget(part)

    def _suggestions(self) -> QWidget:
        self.sheets = CardSheets(self.look, self._offer, self._picture_of, self)
        self.sheets.picked.connect(self.pick)
        self.sheets.dropped.connect(self.drop)
        return self.sheets

    def show_picked(self, keys: frozenset[str]) -> None:
        """Tick what was picked."""
        self.sheets.show_picked(keys)
