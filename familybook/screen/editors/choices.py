"""One of a few, and some of the numbers."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.fields import Way
from familybook.core.pack import HelpNumber
from familybook.core.said import NOTHING, How, Said
from familybook.drawings.pages.phones import unbroken
from familybook.screen.editors.base import Around, Editor
from familybook.screen.editors.grid import EvenGrid
from familybook.screen.editors.picks import Offer, PictureOf
from familybook.screen.editors.texts import Question, question_label
from familybook.screen.kit.choices import ChoiceCard
from familybook.screen.kit.labels import Label
from familybook.screen.kit.picks import PickChip
from familybook.screen.kit.segments import Segments
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.tokens import Hue, Type

_SIDE_BY_SIDE = 3


def _column(look: Look, owner: QWidget, text: str) -> QVBoxLayout:
    column = QVBoxLayout(owner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.px(3))
    if text:
        column.addWidget(question_label(look, text, owner))
    return column


class ChoiceEditor(Editor):
    """One of a few: side by side when they are few, else as cards; a lone one is put on and off.

    A card that is chosen and pressed again is not chosen any more.
    """

    def __init__(
        self,
        look: Look,
        way: Way,
        question: Question,
        offer: Offer,
        parent: QWidget | None = None,
        *,
        picture_of: PictureOf | None = None,
    ) -> None:
        super().__init__(look, way, parent)
        self._said = NOTHING
        self._offer = offer
        self._segments: Segments | None = None
        self._single: PickChip | None = None
        self.cards: dict[str, ChoiceCard] = {}
        column = _column(look, self, question.text)
        if len(offer.picks) == 1:
            self._single = PickChip(look, offer.picks[0][1], self)
            self._single.clicked.connect(self._put_on)
            column.addWidget(self._single)
        elif len(offer.picks) <= _SIDE_BY_SIDE and picture_of is None:
            self._segments = Segments(look, offer.picks, self, name=question.text)
            self._segments.chosen.connect(self._choose)
            column.addWidget(self._segments)
        else:
            column.addWidget(self._grid_of_cards(picture_of))

    def _grid_of_cards(self, picture_of: PictureOf | None) -> QWidget:
        place = QWidget(self)
        most = min(5, len(self._offer.picks))
        grid = EvenGrid(self.look, place, least=150, most=most, gap=0)
        for key, words in self._offer.picks:
            picture = picture_of(key) if picture_of else None
            card = ChoiceCard(self.look, picture, words, place)
            card.clicked.connect(partial(self._press, key))
            grid.addWidget(card)
            self.cards[key] = card
        return place

    def show_value(self, value: Any, around: Around) -> None:
        """Show what was chosen."""
        self.around = around
        self._said = value
        if self._segments is not None:
            self._segments.show_choice(value.pick)
        if self._single is not None:
            self._single.setChecked(value.pick == self._offer.picks[0][0])
        for key, card in self.cards.items():
            card.setChecked(key == value.pick)

    def _press(self, key: str) -> None:
        self._choose(key if self.cards[key].isChecked() else "")

    def _put_on(self, on: bool) -> None:
        self._choose(self._offer.picks[0][0] if on else "")

    def _choose(self, key: str) -> None:
        if not key:
            self.says(self._said.emptied, "ask-act-chose")
        elif key != self._said.pick:
            said = replace(self._said, pick=key, how=How.PICK, said_by=self.around.adding)
            self.says(said, "ask-act-chose")


class NumbersEditor(Editor):
    """The numbers of the pack, to pick from."""

    def __init__(
        self, look: Look, way: Way, question: Question, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, way, parent)
        self._value: tuple[Said, ...] = ()
        self._numbers: tuple[HelpNumber, ...] = ()
        self.cards: dict[str, ChoiceCard] = {}
        column = _column(look, self, question.text)
        if question.hint:
            column.addWidget(Label(look, question.hint, self, size=Type.SMALL, hue=Hue.SOFT))
        self._place = QWidget(self)
        self._grid = EvenGrid(look, self._place, least=300, most=3, gap=0)
        column.addWidget(self._place)

    def show_value(self, value: Any, around: Around) -> None:
        """Show the numbers of the pack, and which were picked."""
        self.around = around
        self._value = tuple(value)
        if around.pack.numbers != self._numbers:
            self._numbers = around.pack.numbers
            self._renew_cards()
        picked = {said.pick for said in self._value}
        for key, card in self.cards.items():
            card.setChecked(key in picked)

    def _renew_cards(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.cards = {}
        from_right = self.look.words.right_to_left
        for number in self._numbers:
            card = ChoiceCard(
                self.look,
                None,
                f"{number.name}  {unbroken(number.number, from_right=from_right)}",
                self._place,
                sub=number.what_for,
            )
            call_it(card, card.accessibleName().replace("\u00a0", " "))
            card.clicked.connect(partial(self._choose, number.key))
            self._grid.addWidget(card)
            card.show()
            self.cards[number.key] = card

    def _choose(self, key: str) -> None:
        on = self.cards[key].isChecked()
        left = tuple(said for said in self._value if said.pick != key)
        added = (Said("", self.around.adding, how=How.PICK, pick=key),) if on else ()
        self.says((*left, *added), "ask-act-picked" if on else "ask-act-took-out")
