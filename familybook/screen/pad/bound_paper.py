"""The paper of a drawing pad: its edge, and the rings it hangs by."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from familybook.screen.look import Look
from familybook.screen.pad.pen_sheet import PenSheet
from familybook.screen.tokens import RING, Hue

_GROWS = 1.3
"""Paper is no words: at 200 % it would be higher than a small laptop shows."""


class BoundPaper(QWidget):
    """The sheet with its edge and the rings of its binding, never wider than comfortable."""

    def __init__(
        self, look: Look, sheet: PenSheet, most_wide: int, parent: QWidget, *, fills: bool
    ) -> None:
        """With `fills` it is as large as fits both ways, in the middle."""
        super().__init__(parent)
        self._look = look
        self._sheet = sheet
        self._fills = fills
        self._most_wide = most_wide
        sheet.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(not fills)
        self.setSizePolicy(policy)
        look.changed.connect(self.updateGeometry)

    def _wide(self, room: int) -> int:
        return max(120, min(room - 2 * RING - 4, self._most))

    @property
    def _most(self) -> int:
        """Return the greatest width: it grows less than words do, so that all of it is seen."""
        return min(self._look.px(self._most_wide), round(self._most_wide * _GROWS))

    def hasHeightForWidth(self) -> bool:
        """Tell that the sheet keeps its proportions."""
        return not self._fills

    def heightForWidth(self, wide: int) -> int:
        """Return the height of sheet and binding."""
        return round(self._wide(wide) * self._sheet.high) + 2 * RING + 14

    def sizeHint(self) -> QSize:
        """Return the size of the whole sheet."""
        wide = self._most + 2 * RING + 4
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Return the least size one can draw on."""
        if self._fills:
            return QSize(220, 180)
        return QSize(220, self.heightForWidth(220))

    def resizeEvent(self, event: object) -> None:
        """Keep the sheet's proportions."""
        del event
        wide = self._wide(self.width())
        room = self.height() - 2 * RING - 14
        if self._fills:
            wide = max(120, min(wide, round(room / self._sheet.high)))
            across = (self.width() - wide) // 2
            self._sheet.setGeometry(across, RING + 8, wide, round(wide * self._sheet.high))
            return
        high = min(round(wide * self._sheet.high), self.height() - 2 * RING - 10)
        left = self.width() - wide - RING - 2 if self.isRightToLeft() else RING + 2
        self._sheet.setGeometry(left, RING + 8, wide, max(1, high))

    def paintEvent(self, event: object) -> None:
        """Paint the edge and the binding."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QRectF(self._sheet.geometry()).adjusted(-2, -2, 2, 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(60, 45, 20, 36))
        painter.drawRoundedRect(edge.translated(1, 4), 6, 6)
        focus = self._sheet.hasFocus()
        pen = QPen(self._look.colour(Hue.FOCUS if focus else Hue.LINE), 3 if focus else 1.4)
        painter.setPen(pen)
        painter.setBrush(QColor("#FFFFFF"))
        painter.drawRoundedRect(edge, 6, 6)
        painter.setPen(QPen(self._look.colour(Hue.LINE), 2))
        count = max(6, int(edge.width() // 26))
        for number in range(count):
            x = edge.x() + (number + 0.5) * edge.width() / count
            painter.drawArc(QRectF(QPointF(x - 3, edge.y() - 7), QSize(7, 12)), 20 * 16, 200 * 16)
        painter.end()
