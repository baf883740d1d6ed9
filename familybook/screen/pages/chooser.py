"""What a page holds several of, as cards with a picture: one of them is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familybook.core.drawing import Drawing
from familybook.screen.editors.grid import EvenGrid
from familybook.screen.kit.buttons import Button
from familybook.screen.kit.choices import ChoiceCard
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.spoken import call_it, describe_it
from familybook.screen.look import Look


@dataclass(frozen=True, slots=True)
class Entry:
    """One card: its picture, its words, and a quieter line.

    Where a card has them short, `whole` and `whole_sub` are all of them, for a screen reader.
    """

    picture: Drawing | None
    text: str
    sub: str = ""
    whole: str = ""
    whole_sub: str = ""


class EntryCard(ChoiceCard):
    """A card whose picture and words change with what it stands for."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, None, "", parent, picture_px=58)
        self._entry = Entry(None, "")

    def show_entry(self, entry: Entry) -> None:
        """Show another picture and other words."""
        if entry == self._entry:
            return
        self._entry = entry
        self._picture, self._sub, self._image = entry.picture, entry.sub, None
        self.setText(entry.text)
        call_it(self, self.look.words("ask-look-at", words=entry.whole or entry.text))
        describe_it(self, entry.whole_sub or entry.sub)
        self.updateGeometry()
        self.update()


class Chooser(QWidget):
    """The cards, and a button for one more."""

    chosen = Signal(int)
    new_wanted = Signal()

    def __init__(self, look: Look, new: str, parent: QWidget | None = None) -> None:
        """`new` are the words of the button for one more; without them there is none."""
        super().__init__(parent)
        self._look = look
        self.cards: list[EntryCard] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(2))
        self._place = QWidget(self)
        self._grid = EvenGrid(look, self._place, least=230, most=4, gap=2)
        column.addWidget(self._place)
        self.new = Button(look, new, self, icon=Icon.PLUS, name=new or look.words("ask-add"))
        self.new.clicked.connect(self.new_wanted)
        self.new.setVisible(bool(new))
        row = QHBoxLayout()
        row.addWidget(self.new)
        row.addStretch(1)
        column.addLayout(row)

    def show_entries(self, entries: Sequence[Entry], chosen: int) -> None:
        """Show everything there is, one of them chosen."""
        while len(self.cards) < len(entries):
            card = EntryCard(self._look, self._place)
            card.clicked.connect(partial(self._say, len(self.cards)))
            self._grid.addWidget(card)
            self.cards.append(card)
        for number, card in enumerate(self.cards):
            there = number < len(entries)
            if there:
                card.show_entry(entries[number])
            card.setVisible(there)
            card.setChecked(number == chosen)
        self._place.setVisible(bool(entries))

    def _say(self, number: int) -> None:
        self.cards[number].setChecked(True)
        self.chosen.emit(number)
