"""Sheets of card that things lie on, and the gentle sentence that says what happened."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from familybook.core.drawing import Drawing, Voice
from familybook.screen.kit.buttons import Button
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.labels import Label
from familybook.screen.kit.paint import shadow
from familybook.screen.kit.pictures import PictureView
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.tokens import Hue, Type

_RADIUS = 16


class Card(QFrame):
    """A sheet of card. Give it a layout of your own; `edge` None leaves its edge away."""

    def __init__(
        self,
        look: Look,
        parent: QWidget | None = None,
        *,
        tone: Hue = Hue.CARD,
        edge: Hue | None = Hue.LINE,
        thick: bool = False,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self._tone = tone
        self._edge = edge
        self._thick = thick
        look.changed.connect(self.update)

    def show_edge(self, edge: Hue | None, *, thick: bool = False) -> None:
        """Show another edge, as for a card that is in use."""
        self._edge = edge
        self._thick = thick
        self.update()

    def paintEvent(self, event: object) -> None:
        """Paint the sheet and what lies under it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QRectF(self.rect()).adjusted(2, 2, -2, -5)
        shadow(painter, self.look, shape, _RADIUS, lifted=False)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._edge is not None:
            painter.setPen(QPen(self.look.colour(self._edge), 2.4 if self._thick else 1.4))
        painter.setBrush(self.look.colour(self._tone))
        painter.drawRoundedRect(shape, _RADIUS, _RADIUS)
        painter.end()


class Notice(Card):
    """One kind sentence and what to do. It stays until it is answered and covers nothing.

    What is `good` news looks otherwise than trouble.
    """

    def __init__(  # noqa: PLR0913 - a sentence has more words, a picture, and acts
        self,
        look: Look,
        sentence: str,
        parent: QWidget | None = None,
        *,
        sub: str = "",
        picture: Drawing | None = None,
        picture_px: int = 52,
        actions: Sequence[Button] = (),
        good: bool = False,
    ) -> None:
        tone, edge = (Hue.LEAF_TINT, Hue.LEAF) if good else (Hue.CLAY_TINT, Hue.CLAY)
        super().__init__(look, parent, tone=tone, edge=edge)
        self.is_good = good
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(16), look.px(8), look.px(10), look.px(11))
        row.setSpacing(look.px(12))
        if picture is not None:
            row.addWidget(PictureView(look, picture, self, wide=picture_px, high=picture_px))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(Label(look, sentence, self, size=Type.LABEL, voice=Voice.BOLD))
        if sub:
            words.addWidget(Label(look, sub, self))
        buttons = FlowLayout()
        for action in actions:
            action.setParent(self)
            buttons.addWidget(action)
        words.addLayout(buttons)
        words.addStretch(1)
        row.addLayout(words, 1)
        call_it(self, sentence)
