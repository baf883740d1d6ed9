"""One kind sentence that stands where it belongs."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from familybook.screen.kit.labels import Label
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.tokens import Hue, Type


class GentleLine(Label):
    """One kind sentence in place; not there while there is nothing to say."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent, size=Type.SMALL, hue=Hue.CLAY)
        self.hide()

    def show_sentence(self, sentence: str) -> None:
        """Say it; an empty sentence goes away."""
        if sentence == self.text():
            return
        self.setText(sentence)
        call_it(self, sentence)
        self.setVisible(bool(sentence))
