"""Paper with print on it, as it will lie on the table."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from familybook.screen.kit.faces import tell_as
from familybook.screen.kit.spoken import describe_it


class Paper(QWidget):
    """A picture of paper: a screen reader hears what is on it too, and it can be read aloud."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""

    @property
    def printed_words(self) -> str:
        """Return all that is printed on it, its pictures in words."""
        return self._words

    def show_words(self, words: str) -> None:
        """Let those who cannot see it hear what is printed on it."""
        self._words = words
        describe_it(self, words)


tell_as(Paper, QAccessible.Role.Graphic)
