"""White paper that shows strokes as they will print, and one that is growing."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from familybook.core.drawing import Drawing, Fill
from familybook.core.palette import COLOUR, Tone
from familybook.core.said import PenStroke
from familybook.drawings.plate.sketch import stroke_mark
from familybook.screen import ink
from familybook.screen.pad.rubber import Boxes

PAPER = QColor("#FFFFFF")
HIGH = 0.75
"""How high a sheet usually is, in widths of it."""

_UNITS = 1000.0
_AT_ONCE = 60
"""Strokes that are painted without a look at the clock."""

_MOMENT_MS = 25


def thickness(stroke: PenStroke, pressure: float) -> float:
    """Return how thick a stroke is at a pressure, in widths of the sheet, as it will print."""
    return stroke.width * (0.6 + 0.8 * pressure)


class DrawnPaper(QWidget):
    """White paper in every theme.

    Finished strokes are kept as one picture, and a growing stroke is painted into it step by
    step, so a sheet with thousands of strokes answers as fast as an empty one.
    """

    def __init__(self, parent: QWidget | None = None, *, high: float = HIGH) -> None:
        super().__init__(parent)
        self.high = high
        """How high the sheet is, in widths of it."""
        self.tone = Tone.INK
        self.pen_width = 0.012
        self._strokes: tuple[PenStroke, ...] = ()
        self._points: list[tuple[float, float, float]] = []
        self._finished = QImage()
        self._paper = QImage()
        self._marks: dict[int, tuple[PenStroke, Fill]] = {}
        self._boxes = Boxes()
        self._waiting: list[PenStroke] = []
        """Strokes that are not painted yet, the next one last."""
        self._fresh: list[PenStroke] = []
        """Those of them that were drawn just now: they are seen all the same."""
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._print_some)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
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
        self._take_strokes(strokes)

    def heightForWidth(self, width: int) -> int:
        """Return the height of a sheet of that width."""
        return round(width * self.high)

    def hasHeightForWidth(self) -> bool:
        """Tell layouts that the sheet keeps its proportions."""
        return True

    def sizeHint(self) -> QSize:
        """Return a comfortable size to draw on."""
        return QSize(480, round(480 * self.high))

    def minimumSizeHint(self) -> QSize:
        """Return the least size a finger can draw on."""
        return QSize(200, round(200 * self.high))

    def _growing(self) -> PenStroke:
        return PenStroke(tuple(self._points), self.tone, self.pen_width)

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

    def _take_strokes(self, strokes: tuple[PenStroke, ...]) -> None:
        """Have other strokes on the paper; only where they differ it is painted again."""
        old, self._strokes = self._strokes, strokes
        here, there = {id(one) for one in strokes}, {id(one) for one in old}
        kept = [id(one) for one in old if id(one) in here]
        same = kept == [id(one) for one in strokes if id(one) in there]
        new = [one for one in strokes if id(one) not in there]
        if self._waiting or self._finished.isNull() or not same or len(new) > _AT_ONCE:
            self._repaint_all()
            return
        changed = [one for one in old if id(one) not in here] + new
        boxes = [self._boxes(one) for one in changed]
        if boxes:
            self._repaint_within(
                min(box[0] for box in boxes),
                min(box[1] for box in boxes),
                max(box[2] for box in boxes),
                max(box[3] for box in boxes),
            )

    def _repaint_within(self, left: float, top: float, right: float, foot: float) -> None:
        """Paint a part of the paper again, and only the strokes that reach into it."""
        inside = tuple(
            one
            for one in self._strokes
            if (box := self._boxes(one))[0] <= right
            and box[2] >= left
            and box[1] <= foot
            and box[3] >= top
        )
        wide = self.width()
        part = QRectF(left * wide, top * wide, (right - left) * wide, (foot - top) * wide)
        self._print(inside, self._finished, part)
        self._copy_finished()

    def _repaint_all(self) -> None:
        self._renew_paper()
        self.update()

    def _renew_paper(self) -> None:
        ratio = self.devicePixelRatioF()
        size = QSize(max(1, round(self.width() * ratio)), max(1, round(self.height() * ratio)))
        self._finished = QImage(size, QImage.Format.Format_RGB32)
        self._finished.setDevicePixelRatio(ratio)
        self._finished.fill(PAPER)
        if len(self._marks) > 2 * len(self._strokes) + _AT_ONCE:
            self._marks.clear()
        self._waiting = list(reversed(self._strokes))
        self._print_some()

    def _print_some(self) -> None:
        """Print for a moment; what is left comes after whatever the window has to do."""
        clock = QElapsedTimer()
        clock.start()
        while self._waiting and clock.elapsed() < _MOMENT_MS:
            some = self._waiting[-_AT_ONCE:]
            del self._waiting[-_AT_ONCE:]
            self._print(tuple(reversed(some)), self._finished)
        self._copy_finished()
        if self._waiting:
            self._later.start()

    def _copy_finished(self) -> None:
        self._paper = self._finished.copy()
        if not self._waiting:
            self._fresh.clear()
        growing = (self._growing(),) if self._points else ()
        if self._fresh or growing:
            self._print((*self._fresh, *growing), self._paper)
        self.update()

    def _add(self, stroke: PenStroke) -> None:
        """Have one more stroke on the paper, on top."""
        self._strokes = (*self._strokes, stroke)
        if self._waiting:
            self._waiting.insert(0, stroke)
            self._fresh.append(stroke)
            self._copy_finished()
            return
        self._print((stroke,), self._finished)
        self._copy_finished()

    def _print(
        self, strokes: tuple[PenStroke, ...], paper: QImage, part: QRectF | None = None
    ) -> None:
        """Paint whole strokes on a picture, as they will print; a part of it is white before."""
        marks = tuple(self._mark(stroke)[1] for stroke in strokes)
        sheet = Drawing(size=(_UNITS, _UNITS * self.high), marks=marks)
        painter = QPainter(paper)
        if part is not None:
            painter.setClipRect(part)
            painter.fillRect(part, PAPER)
        ink.draw(painter, sheet, QRectF(0, 0, self.width(), self.width() * self.high))
        painter.end()

    def _mark(self, stroke: PenStroke) -> tuple[PenStroke, Fill]:
        """Return a stroke's mark; one that was there before is not worked out again."""
        held = self._marks.get(id(stroke))
        if held is None or held[0] is not stroke:
            held = (stroke, stroke_mark(stroke, _UNITS))
            self._marks[id(stroke)] = held
        return held

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
