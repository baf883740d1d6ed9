"""A place near us: one of those the pack tells of, or one of our own."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.drawing import Drawing
from familybook.core.fields import Way
from familybook.core.pack import PackPlace
from familybook.core.said import NOTHING, How
from familybook.drawings.parts.buildings import Place, place_picture
from familybook.screen.editors.base import Around, Editor
from familybook.screen.editors.grid import EvenGrid
from familybook.screen.editors.texts import Question, question_label
from familybook.screen.editors.writing import Line
from familybook.screen.kit.choices import ChoiceCard
from familybook.screen.kit.gentle import GentleLine
from familybook.screen.look import Look


def building_of(place: PackPlace | None) -> Drawing:
    """Return what a place of the pack is drawn as; a house where nobody says."""
    known = {one.value for one in Place}
    picture = place.picture if place is not None else ""
    return place_picture(Place(picture) if picture in known else Place.OTHER)


class PlaceCards(QWidget):
    """The places of the pack as cards with their buildings; says which one was ticked or not."""

    pressed = Signal(str, bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._places: tuple[PackPlace, ...] = ()
        self.cards: dict[str, ChoiceCard] = {}
        self._grid = EvenGrid(look, self, least=236, most=3, gap=0)

    def show_places(self, places: tuple[PackPlace, ...], chosen: frozenset[str]) -> None:
        """Show places, some of them ticked. The same places keep their cards, and the focus."""
        if places != self._places:
            self._places = places
            self._renew()
        for key, card in self.cards.items():
            card.setChecked(key in chosen)
        self.setVisible(bool(places))

    def _renew(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.cards = {}
        for place in self._places:
            name = f"{place.name} ({place.example})" if place.example else place.name
            picture = building_of(place)
            card = ChoiceCard(self._look, picture, name, self, sub=place.what_for, picture_px=62)
            card.clicked.connect(partial(self._press, place.key))
            self._grid.addWidget(card)
            card.show()
            self.cards[place.key] = card

    def _press(self, key: str) -> None:
        self.pressed.emit(key, self.cards[key].isChecked())


class PlaceEditor(Editor):
    """One place: a card of the pack's, or a line for one of our own."""

    def __init__(
        self, look: Look, way: Way, question: Question, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, way, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        if question.text:
            column.addWidget(question_label(look, question.text, self))
        self._said = NOTHING
        self.places = PlaceCards(look, self)
        self.places.pressed.connect(self._press)
        column.addWidget(self.places)
        self.line = Line(look, question.text, self, hint=question.hint or look.words("ask-own"))
        self.line.wrote.connect(self._write)
        self.line.too_long.connect(self._say_too_long)
        column.addWidget(self.line)
        self._problem = GentleLine(look, self)
        column.addWidget(self._problem)

    def show_value(self, value: Any, around: Around) -> None:
        """Show which place it is."""
        self.around = around
        self._said = value
        self._problem.show_sentence("")
        self.places.show_places(around.pack.places, frozenset({value.pick}))
        self.line.show_text("" if around.pack.place(value.pick) else value.text)

    def show_problem(self, way: Way, sentence: str) -> bool:
        """Show a kind sentence under the line."""
        if way != self.way:
            return False
        self._problem.show_sentence(sentence)
        return True

    def _press(self, key: str, on: bool) -> None:
        empty = self._said.emptied
        adding = self.around.adding
        said = replace(empty, said_by=adding, how=How.PICK, pick=key) if on else empty
        self.says(said, "ask-act-chose")

    def _write(self, text: str) -> None:
        own = self._said and not self._said.pick
        said_by = self._said.said_by if own else self.around.adding
        self._said = replace(self._said.emptied, text=text, said_by=said_by)
        self.says(self._said, "ask-act-wrote")

    def _say_too_long(self) -> None:
        self._problem.show_sentence(self.look.words("ask-too-long"))
