"""A pen moved by arrow keys, for whoever draws without a mouse, a finger or a pen."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen

_STEP = 0.015
_LEAP = 0.06
"""Steps in widths of the sheet; the large one with Shift."""

_WAYS: dict[Qt.Key, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Home: (-1, -1),
    Qt.Key.Key_PageUp: (1, -1),
    Qt.Key.Key_End: (-1, 1),
    Qt.Key.Key_PageDown: (1, 1),
}
"""The keys round the arrows go aslant."""


class Hand:
    """Where the pen is, whether it is down, and whether it is to be seen."""

    def __init__(self, high: float) -> None:
        self._high = high
        self._x, self._y = 0.5, high / 2
        self.is_down = False
        self.is_out = False

    def step_of(self, event: QKeyEvent) -> tuple[float, float] | None:
        """Return how far a key moves the pen, or None for other keys."""
        way = _WAYS.get(Qt.Key(event.key()))
        other = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if way is None or event.modifiers() & other:
            return None
        step = _LEAP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP
        return way[0] * step, way[1] * step

    def move(self, step: tuple[float, float]) -> None:
        """Move the pen, no farther than the edge of the sheet."""
        self.is_out = True
        self._x = min(1.0, max(0.0, self._x + step[0]))
        self._y = min(self._high, max(0.0, self._y + step[1]))

    def at(self, wide: int) -> QPointF:
        """Return where the pen is on a sheet that wide."""
        return QPointF(self._x * wide, self._y * wide)

    def paint(self, painter: QPainter, wide: int, colour: QColor) -> None:
        """Paint a ring and a cross where the pen is; filled while it is down."""
        at = self.at(wide)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for pen in (QPen(QColor("#FFFFFF"), 6), QPen(QColor("#2B2733"), 2.4)):
            painter.setPen(pen)
            painter.setBrush(colour if self.is_down else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, 10, 10)
            for x, y in ((-1, 0), (1, 0), (0, -1), (0, 1)):
                painter.drawLine(at + QPointF(x * 10, y * 10), at + QPointF(x * 18, y * 18))
