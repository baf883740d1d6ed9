"""A sheet of white paper to draw on: with a mouse, a finger or a pen."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPointingDevice,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from familybook.core.drawing import Drawing, Fill
from familybook.core.palette import COLOUR, Tone
from familybook.core.said import PenStroke
from familybook.drawings.sketch import stroke_mark
from familybook.screen import ink
from familybook.screen.rubber import touches

PAPER = QColor("#FFFFFF")
HIGH = 0.75
"""How high the sheet is, in widths of it."""

CLOSEST = 0.0025
"""Points nearer to each other than this are one point."""

MOST_STROKES = 5_000
MOST_POINTS = 20_000
LIGHTEST = 0.15
"""A pen that barely touches still draws."""

_UNITS = 1000.0
_FINGER = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd)


class Tool(Enum):
    """What a stroke on the sheet does."""

    PEN = "pen"
    RUBBER = "rubber"


def thickness(stroke: PenStroke, pressure: float) -> float:
    """Return how thick a stroke is at a pressure, in widths of the sheet, as it will print."""
    return stroke.width * (0.6 + 0.8 * pressure)


class PenSheet(QWidget):
    """White paper in every theme; shows strokes and says when a stroke was drawn or rubbed out.

    Finished strokes are kept as one picture, and a growing stroke is painted into it step by
    step, so a sheet with thousands of strokes answers as fast as an empty one.
    """

    drawn = Signal(object)
    """All the strokes, as a tuple, after one was added or taken out."""
    full = Signal()
    """There are as many strokes as a sheet holds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tool = Tool.PEN
        self.tone = Tone.INK
        self.pen_width = 0.012
        self._strokes: tuple[PenStroke, ...] = ()
        self._points: list[tuple[float, float, float]] = []
        self._before: tuple[PenStroke, ...] | None = None
        self._finished = QImage()
        self._paper = QImage()
        self._marks: dict[int, tuple[PenStroke, Fill]] = {}
        self._pen_is_down = False
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def strokes(self) -> tuple[PenStroke, ...]:
        """The strokes on the sheet, the first one underneath."""
        return self._strokes

    def show_strokes(self, strokes: tuple[PenStroke, ...]) -> None:
        """Show strokes. A stroke somebody is drawing goes on."""
        if strokes is self._strokes or strokes == self._strokes:
            return
        self._strokes = strokes
        self._repaint_all()

    def heightForWidth(self, width: int) -> int:
        """Return the height of a sheet of that width."""
        return round(width * HIGH)

    def hasHeightForWidth(self) -> bool:
        """Tell layouts that the sheet keeps its proportions."""
        return True

    def sizeHint(self) -> QSize:
        """Return a comfortable size to draw on."""
        return QSize(480, round(480 * HIGH))

    def minimumSizeHint(self) -> QSize:
        """Return the least size a finger can draw on."""
        return QSize(200, round(200 * HIGH))

    # The three ways to draw end in these three.

    def _begin(self, at: QPointF, pressure: float) -> None:
        if self.tool is Tool.RUBBER:
            self._before = self._strokes
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
        self._strokes = (*self._strokes, stroke)
        self._print((stroke,), self._finished)
        self._paper = self._finished.copy()
        self.update()
        self.drawn.emit(self._strokes)

    def _growing(self) -> PenStroke:
        return PenStroke(tuple(self._points), self.tone, self.pen_width)

    def _point(self, at: QPointF, pressure: float) -> tuple[float, float, float]:
        wide = max(1, self.width())
        x = min(1.0, max(0.0, at.x() / wide))
        y = min(self.height() / wide, max(0.0, at.y() / wide))
        return round(x, 5), round(y, 5), round(min(1.0, max(LIGHTEST, pressure)), 3)

    def _rub(self, at: QPointF) -> None:
        x, y, _ = self._point(at, 1.0)
        left = tuple(stroke for stroke in self._strokes if not touches(stroke, x, y))
        if len(left) != len(self._strokes):
            self._strokes = left
            self._repaint_all()

    # Painting.

    def _paint_last(self) -> None:
        if self._paper.isNull():
            self._renew_paper()
        here, there = self._points[-2:] if len(self._points) > 1 else self._points * 2
        stroke = self._growing()
        wide = self.width()
        line = QPen(QColor(COLOUR[stroke.tone]), max(1.0, thickness(stroke, there[2]) * wide))
        line.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter = QPainter(self._paper)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(line)
        start = QPointF(here[0] * wide, here[1] * wide)
        end = QPointF(there[0] * wide, there[1] * wide)
        if start == end:
            painter.drawPoint(start)
        else:
            painter.drawLine(start, end)
        painter.end()
        edge = line.widthF() / 2 + 3
        area = QRectF(start, end).normalized()
        self.update(area.adjusted(-edge, -edge, edge, edge).toAlignedRect())

    def _repaint_all(self) -> None:
        self._renew_paper()
        self.update()

    def _renew_paper(self) -> None:
        ratio = self.devicePixelRatioF()
        size = QSize(max(1, round(self.width() * ratio)), max(1, round(self.height() * ratio)))
        self._finished = QImage(size, QImage.Format.Format_RGB32)
        self._finished.setDevicePixelRatio(ratio)
        self._finished.fill(PAPER)
        self._marks = {id(stroke): self._mark(stroke) for stroke in self._strokes}
        self._print(self._strokes, self._finished)
        self._paper = self._finished.copy()
        if self._points:
            self._print((self._growing(),), self._paper)

    def _print(self, strokes: tuple[PenStroke, ...], paper: QImage) -> None:
        """Paint whole strokes on a picture, as they will print."""
        marks = tuple(self._mark(stroke)[1] for stroke in strokes)
        sheet = Drawing(size=(_UNITS, _UNITS * HIGH), marks=marks)
        painter = QPainter(paper)
        ink.draw(painter, sheet, QRectF(0, 0, self.width(), self.width() * HIGH))
        painter.end()

    def _mark(self, stroke: PenStroke) -> tuple[PenStroke, Fill]:
        """Return a stroke's mark; one that was there before is not worked out again."""
        return self._marks.get(id(stroke)) or (stroke, stroke_mark(stroke, _UNITS))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the part of the paper that shows."""
        if self._paper.isNull() or self._paper.devicePixelRatio() != self.devicePixelRatioF():
            self._renew_paper()
        painter = QPainter(self)
        part: QRect = event.rect()
        ratio = self._paper.devicePixelRatio()
        source = QRectF(
            part.x() * ratio, part.y() * ratio, part.width() * ratio, part.height() * ratio
        )
        painter.drawImage(QRectF(part), self._paper, source)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint the strokes again, crisp at the new size."""
        super().resizeEvent(event)
        self._repaint_all()

    # Mouse, pen and finger.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke."""
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
