"""Stands where somebody was who has just been taken out, and offers to bring them back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.drawing import Voice
from familybook.screen.kit.buttons import Button
from familybook.screen.kit.cards import Card
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Label
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.tokens import Type


class LeftCard(Card):
    """Says who is taken out. It keeps the room of what was there: nothing moves up under a hand."""

    back_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 12, 12)
        row = FlowLayout(gap=8)
        self.back = Button(look, look.words("start-back"), self, icon=Icon.UNDO)
        self.back.clicked.connect(self.back_wanted)
        self.sentence = Label(look, "", self, size=Type.LABEL, voice=Voice.BOLD)
        self.sentence.setWordWrap(False)
        self.sentence.setMinimumHeight(look.tokens.target)
        row.addWidget(self.back)
        row.addWidget(self.sentence)
        column.addLayout(row)
        self.more = Label(look, "", self)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        column.addStretch(1)

    def show_left(self, name: str, more: str, instead_of: QWidget) -> None:
        """Say who is taken out, and stand where something of theirs stood, as high as it was."""
        words = self.look.words
        name = name.strip() or words("start-somebody")
        self.sentence.setText(words("ask-act-left-named", name=name))
        call_it(self.back, words("start-back-named", name=name))
        self.more.setText(more)
        self.more.setVisible(bool(more))
        self.setMinimumHeight(instead_of.height())
        self.show()
