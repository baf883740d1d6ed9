"""The card that tells how making goes: how far, what became of it, and what can be done now."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.drawing import Voice
from familybook.screen.kit.buttons import Button
from familybook.screen.kit.cards import Card
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Label
from familybook.screen.look import Look
from familybook.screen.making.asked import Making
from familybook.screen.tokens import Hue, Type


class MadeCard(Card):
    """One calm sentence, another where there is more, and buttons for what comes next."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, edge=Hue.LEAF, thick=True)
        words = look.words
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 10, 14, 16)
        self.sentence = Label(look, "", self, size=Type.LEAD, voice=Voice.BOLD)
        self.more = Label(look, "", self)
        column.addWidget(self.sentence)
        column.addWidget(self.more)
        acts = FlowLayout(gap=4)
        self.open = Button(look, words("make-open"), self, icon=Icon.EYE)
        self.keep = Button(look, words("keep-who"), self, icon=Icon.PERSON)
        self.stop = Button(look, words("make-stop"), self)
        for button in (self.open, self.keep, self.stop):
            acts.addWidget(button)
        column.addLayout(acts)

    def show_making(self, making: Making, told: str, more: str, *, whole: bool) -> None:
        """Show how far it is, of a whole book or of one page."""
        self.setVisible(bool(told))
        self.show_edge(Hue.CLAY if making is Making.TROUBLE else Hue.LEAF, thick=True)
        self.sentence.setText(told)
        self.more.setText(more)
        self.more.setVisible(bool(more))
        self.open.setVisible(making is Making.DONE)
        self.keep.setVisible(making is Making.DONE and whole)
        self.stop.setVisible(making is Making.BUSY)
