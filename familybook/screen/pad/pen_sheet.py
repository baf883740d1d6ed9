"""A sheet of white paper to draw on: with a mouse, a finger or a pen."""

from __future__ import annotations

from enum import Enum
from math import ceil

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QWidget

from familybook.core.palette import COLOUR
from familybook.core.said import PenStroke
from familybook.screen.pad.drawn_paper import HIGH, DrawnPaper
from familybook.screen.pad.hand import Hand
from familybook.screen.pad.rubber import REACH, rubbed

CLOSEST = 0.0025
"""Points nearer to each other than this are one point."""

MOST_STROKES = 5_000
MOST_POINTS = 20_000
LIGHTEST = 0.15
"""A pen that barely touches still draws."""

_FINGER = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd)


class Tool(Enum):
    """What a stroke on the sheet does."""

    PEN = "pen"
    RUBBER = "rubber"


class PenSheet(DrawnPaper):
    """Paper that shows strokes, and says when a stroke was drawn or rubbed out."""

    drawn = Signal(object)
    """All the strokes, as a tuple, after one was added or taken out."""
    full = Signal()
    """There are as many strokes as a sheet holds."""

    pen_moved = Signal(bool)
    """The pen that arrow keys move was put down (True) or lifted."""

    def __init__(self, parent: QWidget | None = None, *, high: float = HIGH) -> None:
        super().__init__(parent, high=high)
        self.tool = Tool.PEN
        self._before: tuple[PenStroke, ...] | None = None
        self._rubbed_at: tuple[float, float] | None = None
        self._pen_is_down = False
        self._hand = Hand(high)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)

    # The three ways to draw end in these three.

    def _begin(self, at: QPointF, pressure: float) -> None:
        if self.tool is Tool.RUBBER:
            self._before, self._rubbed_at = self._strokes, None
            self._rub(at)
            return
        if len(self._strokes) >= MOST_STROKES:
            self.full.emit()
            return
        self._points = [self._point(at, pressure)]
        self._paint_last()

    def _go_on(self, at: QPointF, pressure: float) -> None:
        if self._before is not None:
            self._rub(at)
            return
        if not self._points or len(self._points) >= MOST_POINTS:
            return
        x, y, pressed = self._point(at, pressure)
        last = self._points[-1]
        if abs(x - last[0]) + abs(y - last[1]) < CLOSEST:
            return
        self._points.append((x, y, pressed))
        self._paint_last()

    def _end(self) -> None:
        if self._before is not None:
            before, self._before = self._before, None
            if before != self._strokes:
                self.drawn.emit(self._strokes)
            return
        if not self._points:
            return
        stroke = self._growing()
        self._points = []
        self._add(stroke)
        self.drawn.emit(self._strokes)

    def _point(self, at: QPointF, pressure: float) -> tuple[float, float, float]:
        wide = max(1, self.width())
        x = min(1.0, max(0.0, at.x() / wide))
        y = min(self.height() / wide, max(0.0, at.y() / wide))
        return round(x, 5), round(y, 5), round(min(1.0, max(LIGHTEST, pressure)), 3)

    def _rub(self, at: QPointF) -> None:
        """Rub out what lies on the way from where the rubber was to where it is."""
        x, y, _ = self._point(at, 1.0)
        from_x, from_y = self._rubbed_at or (x, y)
        self._rubbed_at = (x, y)
        steps = max(1, ceil(max(abs(x - from_x), abs(y - from_y)) / REACH))
        left = self._strokes
        for step in range(1, steps + 1):
            part = step / steps
            left = rubbed(
                left, self._boxes, from_x + (x - from_x) * part, from_y + (y - from_y) * part
            )
        if left != self._strokes:
            self._take_strokes(left)

    # Keys.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pen that arrow keys move over the paper."""
        super().paintEvent(event)
        if self._hand.is_out and self.hasFocus():
            painter = QPainter(self)
            self._hand.paint(painter, self.width(), QColor(COLOUR[self.tone]))
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move a pen with the arrows; Space puts it down and lifts it."""
        step = self._hand.step_of(event)
        if step is not None:
            self._hand.move(step)
            if self._hand.is_down:
                self._go_on(self._hand.at(self.width()), 1.0)
            self.update()
        elif event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._put_down() if not self._hand.is_down else self.lift()
        else:
            super().keyPressEvent(event)

    def _put_down(self) -> None:
        self._hand.is_out = self._hand.is_down = True
        self._begin(self._hand.at(self.width()), 1.0)
        self.pen_moved.emit(True)
        self.update()

    def lift(self) -> None:
        """Lift the pen that arrow keys move, if it is down."""
        if self._hand.is_down:
            self._hand.is_down = False
            self._end()
            self.pen_moved.emit(False)
            self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Lift the pen: somebody went elsewhere."""
        super().focusOutEvent(event)
        self.lift()
        self._hand.is_out = False
        self.update()

    # Mouse, pen and finger.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke."""
        self.lift()
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position(), 1.0)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with the stroke."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_on(event.position(), 1.0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the stroke."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._end()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Draw with a pen; its other end rubs out."""
        match event.type():
            case QEvent.Type.TabletPress:
                self._pen_is_down = True
                own = self.tool
                if event.pointerType() == QPointingDevice.PointerType.Eraser:
                    self.tool = Tool.RUBBER
                self._begin(event.position(), event.pressure())
                self.tool = own
            case QEvent.Type.TabletMove if self._pen_is_down:
                self._go_on(event.position(), event.pressure())
            case QEvent.Type.TabletRelease:
                self._pen_is_down = False
                self._end()
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Draw with a finger; a second finger is left alone."""
        if event.type() == QEvent.Type.TouchCancel:
            self._end()
            return True
        if event.type() in _FINGER and isinstance(event, QTouchEvent) and event.points():
            finger = event.points()[0]
            match event.type():
                case QEvent.Type.TouchBegin:
                    self._begin(finger.position(), 1.0)
                case QEvent.Type.TouchUpdate:
                    self._go_on(finger.position(), 1.0)
                case _:
                    self._go_on(finger.position(), 1.0)
                    self._end()
            event.accept()
            return True
        return super().event(event)
