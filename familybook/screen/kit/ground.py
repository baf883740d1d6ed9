"""What lies behind everything: paper, and two soft hills at its foot."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from familybook.screen.kit.faces import tell_by
from familybook.screen.look import Look
from familybook.screen.tokens import Hue

_HILLS = ((Hue.HILL, 120, 26, 0.4), (Hue.MEADOW, 76, 18, 2.2))
_STEP = 24


class Ground(QWidget):
    """The window's ground. In high contrast it is flat."""

    painted = Signal()
    """It was painted for the first time."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._was_painted = False
        self.alone: QWidget | None = None
        """What covers all else on it, so that a screen reader shall meet nothing behind it."""
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint paper and hills."""
        painter = QPainter(self)
        self.paint_on(painter, event.rect())
        painter.end()
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def paint_on(self, painter: QPainter, part: QRect) -> None:
        """Paint a part of it: also for who covers something and wants to look like the ground."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(part, self._look.colour(Hue.PAPER))
        if not self._look.tokens.plain_ground:
            painter.setPen(Qt.PenStyle.NoPen)
            for hue, height, swell, start in _HILLS:
                painter.setBrush(self._look.colour(hue))
                painter.drawPath(self._hill(height, swell, start))

    def _hill(self, height: int, swell: int, start: float) -> QPainterPath:
        wide, high = self.width(), self.height()
        path = QPainterPath(QPointF(0, high))
        for x in range(0, wide + _STEP, _STEP):
            wave = swell * math.sin(x / 190 + start) + swell * 0.4 * math.sin(x / 67)
            path.lineTo(x, high - height - wave)
        path.lineTo(wide, high)
        path.closeSubpath()
        return path


def ground_under(widget: QWidget) -> Ground | None:
    """Return the ground that a widget lies on."""
    under = widget.parentWidget()
    while under is not None and not isinstance(under, Ground):
        under = under.parentWidget()
    return under


class _GroundFace(QAccessibleWidget):
    """Lets a screen reader find what covers a ground, and nothing that lies behind that."""

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground, QAccessible.Role.Client)
        self._ground = ground

    def _alone(self) -> QWidget | None:
        return self._ground.alone if isinstance(self._ground, Ground) else None

    def childCount(self) -> int:
        return super().childCount() if self._alone() is None else 1

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes none: nothing is there
        alone = self._alone()
        if alone is None:
            return super().child(index)
        return QAccessible.queryAccessibleInterface(alone) if index == 0 else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        alone = self._alone()
        if alone is None:
            return super().indexOfChild(child)
        return 0 if child.object() is alone else -1


tell_by(Ground, _GroundFace)
