"""One spread of a book, small, with its numbers under it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from familybook.core.drawing import Voice
from familybook.screen.kit.arrows import keeps_arrow
from familybook.screen.kit.control import Control
from familybook.screen.kit.spoken import call_it
from familybook.screen.kit.tips import show_tip
from familybook.screen.look import Look
from familybook.screen.looking.spreads import Spread
from familybook.screen.tokens import RING, Hue, Type

_SHEET, _HIGH = 40, 57
"""Size of a small sheet at 100 %."""
_ROUND = 8
_FADED = 0.35

THUMB_PX = 2 * _SHEET
"""How wide a small sheet is drawn, in dots: sharp also on fine screens."""


class Thumb(Control):
    """One spread, small, with its numbers under it."""

    size_of_words = Type.SMALL
    stepped = Signal(int)
    """An arrow key was pressed: on (1) or back (-1)."""
    ended = Signal(int)
    """Home (-1) or End (1) was pressed."""

    def __init__(self, look: Look, spread: Spread, told: str, parent: QWidget) -> None:
        super().__init__(look, spread.number(look.words), parent)
        self.spread = spread
        self._sheets: tuple[QImage, ...] = ()
        self._count = max(1, len(spread.sides))
        self.is_old = True
        """Whether its sheets may be as they printed before."""
        self.setCheckable(True)
        call_it(self, told)
        show_tip(self, told)

    @property
    def voice(self) -> Voice:  # type: ignore[override]  # the open one's number is bold
        """Return the voice of its number."""
        return Voice.BOLD if self.isChecked() else Voice.BODY

    @property
    def sheets(self) -> tuple[QImage, ...]:
        """Return what is shown."""
        return self._sheets

    def show_sheets(self, sheets: Sequence[QImage]) -> None:
        """Show its sheets as they print."""
        self._sheets = tuple(sheets)
        self.is_old = False
        self._count = max(1, len(sheets))
        self.updateGeometry()
        self.update()

    def nextCheckState(self) -> None:
        """Stay open when pressed again."""
        self.setChecked(True)

    def sizeHint(self) -> QSize:
        """Return the size of its sheets and its number."""
        metrics = self.look.metrics(self.size_of_words, Voice.BOLD)
        words = metrics.horizontalAdvance(self.text()) + 8
        wide = max(self.look.px(_SHEET) * self._count, words)
        high = self.look.px(_HIGH) + metrics.height() + 4
        around = 2 * (RING + _ROUND)
        return QSize(max(wide + around, self.look.tokens.target), high + around)

    def minimumSizeHint(self) -> QSize:
        """Return its one size."""
        return self.sizeHint()

    def heightForWidth(self, wide: int) -> int:
        """Return its one height."""
        del wide
        return self.sizeHint().height()

    def event(self, event: QEvent) -> bool:
        """Keep the arrows, whatever else they do on a screen."""
        if keeps_arrow(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let arrows go through the book, and Home and End to its covers."""
        on = -1 if self.isRightToLeft() else 1
        steps = {Qt.Key.Key_Right: on, Qt.Key.Key_Left: -on, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if key in steps:
            self.stepped.emit(steps[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.ended.emit(1 if key is Qt.Key.Key_End else -1)
        else:
            super().keyPressEvent(event)

    def paint(self, painter: QPainter, shape: QRectF) -> None:
        """Paint the sheets, and under them their number; round the open one, an edge."""
        look, radius = self.look, self.radius(shape)
        if self.isChecked() or self.is_hot:
            painter.setPen(QPen(look.colour(Hue.LEAF), 2.8 if self.isChecked() else 1.4))
            painter.setBrush(look.colour(Hue.LEAF_TINT if self.isChecked() else Hue.CARD))
            painter.drawRoundedRect(shape, radius, radius)
        self._paint_sheets(painter, shape)
        painter.setPen(look.colour(Hue.INK))
        painter.setFont(look.font(self.size_of_words, self.voice))
        below = shape.adjusted(0, _ROUND + look.px(_HIGH), 0, 0)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self.text())

    def _paint_sheets(self, painter: QPainter, shape: QRectF) -> None:
        look = self.look
        wide, high = float(look.px(_SHEET)), float(look.px(_HIGH))
        start, top = shape.center().x() - wide * self._count / 2, shape.y() + _ROUND
        boxes = [QRectF(start + at * wide, top, wide, high) for at in range(self._count)]
        sheets = self._sheets[::-1] if self.isRightToLeft() else self._sheets
        out = self.spread.left_out
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for at, box in enumerate(boxes):
            painter.fillRect(box, QColor(Qt.GlobalColor.white))
            if at < len(sheets):
                painter.setOpacity(_FADED if out else 1)
                painter.drawImage(box, sheets[at])
                painter.setOpacity(1)
            style = Qt.PenStyle.DashLine if out else Qt.PenStyle.SolidLine
            painter.setPen(QPen(look.colour(Hue.LINE), 1.2, style))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box)
