"""Push buttons: green for the one way on, sun, outlined, or words alone."""

from __future__ import annotations

from enum import StrEnum
from typing import assert_never

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from familybook.screen.kit.control import Control
from familybook.screen.kit.icons import Icon, draw_icon
from familybook.screen.kit.paint import WRAPPED
from familybook.screen.kit.spoken import call_it
from familybook.screen.kit.tips import show_tip
from familybook.screen.look import Look
from familybook.screen.tokens import RING, Hue


class Manner(StrEnum):
    """How much a button asks to be pressed. One main button a screen."""

    MAIN = "main"
    SUN = "sun"
    QUIET = "quiet"
    """Outlined."""
    PLAIN = "plain"
    """Words alone."""


class Button(Control):
    """A push button. `name` is what a screen reader says where the words alone do not tell."""

    def __init__(
        self,
        look: Look,
        text: str,
        parent: QWidget | None = None,
        *,
        manner: Manner = Manner.QUIET,
        icon: Icon | None = None,
        name: str = "",
    ) -> None:
        super().__init__(look, text, parent)
        self._manner = manner
        self._icon = icon
        if name:
            call_it(self, name)
            show_tip(self, name if not text else "")

    def show_text(self, text: str, name: str = "") -> None:
        """Show other words."""
        if text != self.text():
            self.setText(text)
            self.updateGeometry()
        call_it(self, name or text)

    def beside(self) -> int:
        """Return the width of edges and icon."""
        if not self.text():
            return self.look.px(24) + 16
        return self.look.px(30) + (self.look.px(32) if self._icon else 0)

    def _colours(self) -> tuple[QColor, QPen, QColor]:
        """Return ground, edge and words."""
        pressed = self.isDown() or self.isChecked()
        clear = QColor(Qt.GlobalColor.transparent)
        no_edge = QPen(Qt.PenStyle.NoPen)
        match self._manner:
            case Manner.MAIN:
                ground = Hue.LEAF_HOT if self.is_hot or pressed else Hue.LEAF
                return self.look.colour(ground), no_edge, self.look.colour(Hue.ON_LEAF)
            case Manner.SUN:
                words = self.look.colour(Hue.ON_SUN)
                return self.look.colour(Hue.SUN), QPen(words, 2.4 if self.is_hot else 1.8), words
            case Manner.QUIET:
                edge = QPen(self.look.colour(Hue.LINE), 2.2 if self.is_hot else 1.6)
                ground = Hue.LEAF_TINT if pressed else Hue.CARD
                return self.look.colour(ground), edge, self.look.colour(Hue.INK)
            case Manner.PLAIN:
                lit = self.is_hot or pressed
                edge = QPen(self.look.colour(Hue.LINE), 1.2) if lit else no_edge
                ground_colour = self.look.colour(Hue.LEAF_TINT) if lit else clear
                return ground_colour, edge, self.look.colour(Hue.INK)
            case _ as unreachable:
                assert_never(unreachable)

    def paint(self, painter: QPainter, shape: QRectF) -> None:
        """Paint ground, icon and words; the icon stands next to the words, however wide."""
        ground, edge, colour = self._colours()
        radius = self.radius(shape)
        painter.setPen(edge)
        painter.setBrush(ground)
        painter.drawRoundedRect(shape, radius, radius)
        side = float(self.look.px(24))
        room = int(shape.width()) - self.beside() + 2 * RING if self.text() else 0
        words = self._words_box(room)
        gap = self.look.px(9) if self._icon and self.text() else 0
        total = words.width() + ((side + gap) if self._icon else 0)
        start = shape.center().x() - total / 2
        if self._icon:
            box = QRectF(start, shape.center().y() - side / 2, side, side)
            box = self.mirrored(shape, box)
            draw_icon(painter, self._icon, box, colour, right_to_left=self.isRightToLeft())
            start += side + gap
        painter.setPen(colour)
        painter.setFont(self.look.font(self.size_of_words, self.voice))
        box = self.mirrored(shape, QRectF(start, shape.y(), words.width() + 2, shape.height()))
        painter.drawText(box, WRAPPED | int(Qt.AlignmentFlag.AlignCenter), self.text())

    def _words_box(self, room: int) -> QRectF:
        metrics = self.look.metrics(self.size_of_words, self.voice)
        wide = self.words_wide(self.text())
        if wide <= room:
            return QRectF(0, 0, wide, metrics.height())
        return QRectF(metrics.boundingRect(QRect(0, 0, room, 10_000), WRAPPED, self.text()))
