"""What to know about a copy: a few sentences, each with its picture."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familybook.drawings.picks import small_picture
from familybook.screen.kit.cards import Card
from familybook.screen.kit.labels import Label
from familybook.screen.kit.pictures import PictureView
from familybook.screen.look import Look

_PICTURE = 60


class Steps(Card):
    """Sentences under each other, a small picture before each."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.px(18), look.px(14), look.px(18), look.px(20))
        self._column.setSpacing(look.px(10))
        self._rows: list[QWidget] = []

    def show_steps(self, steps: Sequence[tuple[str, str]]) -> None:
        """Show other sentences, each with the name of its picture."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(sentence, picture) for sentence, picture in steps]

    def _row(self, sentence: str, picture: str) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self.look.px(12))
        drawn = small_picture(picture)
        view = PictureView(self.look, drawn, row, wide=_PICTURE, high=_PICTURE)
        line.addWidget(view, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Label(self.look, sentence, row), 1)
        self._column.addWidget(row)
        row.show()
        return row
