"""A soft edge at the bottom of what scrolls: it goes on below."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QLinearGradient, QPainter, QPainterPath
from PySide6.QtWidgets import QWidget

from familybook.screen.kit.ground import ground_under
from familybook.screen.kit.paint import round_pen
from familybook.screen.look import Look
from familybook.screen.tokens import Hue

FADE = 34
"""How high it is."""


class Fade(QWidget):
    """A soft edge and an arrow: there is more."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        look.changed.connect(self.update)

    def paintEvent(self, event: object) -> None:
        """Paint the edge and the arrow."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawImage(0, 0, self._edge())
        painter.setPen(round_pen(self._look.colour(Hue.INK), 2.6))
        x, y = self.width() / 2, self.height() - 12
        arrow = QPainterPath(QPointF(x - 9, y - 6))
        arrow.lineTo(x, y + 3)
        arrow.lineTo(x + 9, y - 6)
        painter.drawPath(arrow)
        painter.end()

    def _edge(self) -> QImage:
        """Return the ground as it is here, clear at the top: below, it goes on without an edge."""
        dense = self.devicePixelRatioF()
        edge = QImage(self.size() * dense, QImage.Format.Format_ARGB32_Premultiplied)
        edge.setDevicePixelRatio(dense)
        edge.fill(self._look.colour(Hue.PAPER))
        painter = QPainter(edge)
        ground = ground_under(self)
        if ground is not None:
            here = self.mapTo(ground, QPoint(0, 0))
            painter.translate(-here)
            ground.paint_on(painter, self.rect().translated(here))
            painter.resetTransform()
        fade = QLinearGradient(0, 0, 0, self.height())
        fade.setColorAt(0, Qt.GlobalColor.transparent)
        fade.setColorAt(0.7, Qt.GlobalColor.black)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.fillRect(self.rect(), fade)
        painter.end()
        return edge
