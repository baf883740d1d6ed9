"""The band on every screen of a book that is only read."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from familybook.core.drawing import Voice
from familybook.screen.kit.buttons import Button
from familybook.screen.kit.cards import Card
from familybook.screen.kit.labels import Label
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.tokens import Hue, Type


class ReadBand(Card):
    """Says that the book is only read, and why."""

    def __init__(self, look: Look, told: str, parent: QWidget) -> None:
        super().__init__(look, parent, tone=Hue.LEAF_TINT, edge=Hue.LEAF)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(look.px(16), look.px(4), look.px(8), look.px(7))
        self.row.setSpacing(look.px(12))
        self.row.addWidget(Label(look, told, self, size=Type.LABEL, voice=Voice.BOLD), 1)
        call_it(self, told)


class LentBand(ReadBand):
    """Says who has the book, and offers to take it back."""

    def __init__(self, look: Look, name: str, parent: QWidget) -> None:
        super().__init__(look, look.words("hand-lent-only", name=name), parent)
        self.back = Button(look, look.words("hand-lent-back"), self)
        self.row.addWidget(self.back)
