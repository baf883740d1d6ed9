"""How we like to join in: any number of cards of one size, none of them before the others."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familybook.core.drawing import Drawing
from familybook.core.joining import Join, Joins
from familybook.drawings.parts.joining import drawing, pictures, talking, writing
from familybook.screen.editors.grid import EvenGrid
from familybook.screen.kit.choices import ChoiceCard
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look

_PICTURES: dict[Join, Callable[[], Drawing]] = {
    Join.TALK: talking,
    Join.DRAW: drawing,
    Join.PICK: pictures,
    Join.WRITE: writing,
}


class WaysIn(QWidget):
    """Shows the ways a family likes; says which they are once one is chosen or let go."""

    chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = look.words
        call_it(self, words("start-joins"))
        grid = EvenGrid(look, self, least=250, most=2)
        self.cards: dict[Join, ChoiceCard] = {}
        for join in Join:
            sub = words(f"start-join-{join.value}-sub")
            title = words(f"start-join-{join.value}")
            card = ChoiceCard(look, _PICTURES[join](), title, self, sub=sub)
            card.clicked.connect(self._say)
            grid.addWidget(card)
            self.cards[join] = card

    def show_joins(self, joins: Joins) -> None:
        """Show which ways are liked."""
        for join, card in self.cards.items():
            card.setChecked(join in joins)

    def _say(self) -> None:
        self.chosen.emit(frozenset(join for join, card in self.cards.items() if card.isChecked()))
