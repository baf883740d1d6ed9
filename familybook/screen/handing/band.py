"""The band on every screen of a book that a colleague has."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from familybook.core.drawing import Voice
from familybook.screen.kit.buttons import Button
from familybook.screen.kit.cards import Card
from familybook.screen.kit.labels import Label
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.tokens import Hue, Type


class LentBand(Card):
    """Says who has the book, and offers to take it back."""

    def __init__(self, look: Look, name: str, parent: QWidget) -> None:
        super().__init__(look, parent, tone=Hue.LEAF_TINT, edge=Hue.LEAF)
        told = look.words("hand-lent-only", name=name)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(16), look.px(4), look.px(8), look.px(7))
        row.setSpacing(look.px(12))
        row.addWidget(Label(look, told, self, size=Type.LABEL, voice=Voice.BOLD), 1)
        self.back = Button(look, look.words("hand-lent-back"), self)
        row.addWidget(self.back)
        call_it(self, told)
