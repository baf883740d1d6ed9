"""The bottom of every screen: Back at the start, the one green button at the end."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from familybook.core.drawing import Voice
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.faces import say
from familybook.screen.kit.folding import FoldingBar
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Label
from familybook.screen.look import Look
from familybook.screen.tokens import Type


class Foot(QWidget):
    """A folding bar, and the line that says what was just done and offers to undo it."""

    undo_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 6)
        self.bar = FoldingBar(look, self, menu=look.words("screen-menu"))
        row.addWidget(self.bar)
        self._act = Label(look, "", self.bar, size=Type.LABEL, voice=Voice.BOLD)
        self._act.setWordWrap(False)
        self._act.setIndent(12)
        self._undo = Button(
            look, look.words("screen-undo"), self.bar, manner=Manner.QUIET, icon=Icon.UNDO
        )
        self._undo.clicked.connect(self.undo_wanted)

    def finish(self) -> None:
        """Place the line about the last act after all that stands at the start."""
        self.bar.add(self._act, rank=1)
        self.bar.add(self._undo, rank=0)
        self.show_act("")

    def show_act(self, sentence: str) -> None:
        """Say what was just done, and offer to undo it; nothing for an empty sentence."""
        self._act.setText(sentence)
        self._undo.setAccessibleName(f"{self.look.words('screen-undo')}: {sentence}")
        for part in (self._act, self._undo):
            self.bar.want(part, bool(sentence))
        self.bar.arrange()
        self.bar.updateGeometry()

    def show_trouble(self, sentence: str) -> None:
        """Say that something went wrong."""
        self.show_act(sentence)
        self.bar.want(self._undo, wanted=False)
        self.bar.arrange()
        say(self, sentence)
