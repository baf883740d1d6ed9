"""A balloon that hangs in a sky and is put at a height by mouse, finger or keys."""

from __future__ import annotations

from functools import lru_cache
from typing import Protocol

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSlider, QWidget

from familybook.core.drawing import Drawing
from familybook.core.palette import Pattern, Tone
from familybook.drawings.parts.balloon import BALLOON_HIGH, BALLOON_WIDE, balloon, dotted_balloon
from familybook.drawings.plate.lino import Plate
from familybook.screen.kit.paint import WRAPPED, focus_ring, rendered
from familybook.screen.kit.spoken import call_it, describe_it
from familybook.screen.kit.tips import show_tip
from familybook.screen.look import Look
from familybook.screen.tokens import RING, Hue, Type

SIZES = {True: 0.86, False: 1.1}
"""How large a dotted balloon is, and one that is not."""
_EDGE = 10.0
"""Room round a balloon in its own picture."""
_FAR = 3
_MIDDLE = WRAPPED | int(Qt.AlignmentFlag.AlignCenter)


class Air(Protocol):
    """The sky as a balloon knows it: where heights are, and where the rope hangs."""

    @property
    def scale(self) -> float:
        """How large things are."""
        ...

    @property
    def rope_x(self) -> int:
        """Where the rope hangs."""
        ...

    def middle_of(self, slider: BalloonSlider) -> float:
        """Return where in its own part a balloon hangs."""
        ...

    def y_of(self, level: int) -> float:
        """Return how far down a height is."""
        ...

    def level_at(self, y: float) -> int:
        """Return the height that is meant where somebody pressed."""
        ...


@lru_cache(maxsize=64)
def _picture(pattern: Pattern, tone: Tone, *, dotted: bool) -> Drawing:
    plate = Plate()
    x, y = BALLOON_WIDE / 2 + _EDGE, BALLOON_HIGH + _EDGE
    if dotted:
        dotted_balloon(plate, x, y, 1.0, Tone.MIST)
    else:
        balloon(plate, x, y, 1.0, (pattern, tone), line=2.3)
    return plate.drawing(BALLOON_WIDE + 2 * _EDGE, BALLOON_HIGH + 2 * _EDGE)


class BalloonSlider(QSlider):
    """A balloon that is put at a height by mouse, finger or keys. It keeps nothing it says."""

    lifted = Signal(int)
    """Somebody put it at this height."""
    cleared = Signal()
    """Somebody took the answer back."""

    def __init__(
        self, look: Look, name: str, sky: Air, parent: QWidget, *, most: int, dotted: bool
    ) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.look = look
        self._sky = sky
        self._dotted = dotted
        self._looks = (Pattern.PLAIN, Tone.BERRY)
        self.level: int | None = None
        self._held: int | None = None
        self._showing = False
        self._image: tuple[object, QImage] | None = None
        self._name = name
        self.setRange(0, most)
        self.setPageStep(_FAR)
        call_it(self, name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.valueChanged.connect(self._was_set)
        look.changed.connect(self.update)

    def show_level(self, level: int | None, words: str) -> None:
        """Show a height, which words tell to somebody who cannot see it."""
        self._showing = True
        self.setValue(level or 0)
        self._showing = False
        self.level = level
        describe_it(self, words)
        show_tip(self, words)
        self.update()

    def show_look(self, pattern: Pattern, tone: Tone) -> None:
        """Take somebody's pattern and colour."""
        self._looks = (pattern, tone)
        self.update()

    def step(self, by: int) -> None:
        """Say a height so many knots away; from where nothing is said, it starts at the ground."""
        self._lift((self.level or 0) + by)

    def _lift(self, level: int) -> None:
        level = min(max(level, self.minimum()), self.maximum())
        if level != self.level:
            self.lifted.emit(level)

    def _was_set(self, value: int) -> None:
        """Pass on what a screen reader or another program set."""
        if not self._showing:
            self._lift(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by knots; Delete takes the answer back."""
        steps = {
            Qt.Key.Key_Up: 1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Plus: 1,
            Qt.Key.Key_Down: -1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Minus: -1,
            Qt.Key.Key_PageUp: _FAR,
            Qt.Key.Key_PageDown: -_FAR,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self.step(steps[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._lift(self.minimum() if key is Qt.Key.Key_Home else self.maximum())
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cleared.emit()
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the wheel scroll the page."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the balloon to where it was pressed."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._held = self._sky.level_at(event.position().y())
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry it along."""
        if self._held is not None:
            self._held = self._sky.level_at(event.position().y())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go: only now it was said."""
        held, self._held = self._held, None
        if held is not None and event.button() is Qt.MouseButton.LeftButton:
            self._lift(held)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the balloon, its dotted line to the rope, its name, and the ring."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        level = self.level if self._held is None else self._held
        y = self._sky.y_of(level or 0)
        middle = self._sky.middle_of(self)
        if level is not None:
            self._paint_line(painter, middle, y)
        else:
            painter.setOpacity(0.42)
        self._paint_balloon(painter, middle, y)
        painter.setOpacity(1.0)
        self._paint_name(painter)
        if self.hasFocus():
            focus_ring(painter, self.look, self._ring(), 12)
        painter.end()

    def _ring(self) -> QRectF:
        """Return what the ring goes round: its part of the sky, clear of the rope at its edge."""
        clear = self.look.px(14)
        start, end = self.x(), self.x() + self.width()
        left = clear if abs(self._sky.rope_x - start) < clear else RING
        right = clear if abs(self._sky.rope_x - end) < clear else RING
        return QRectF(self.rect()).adjusted(left, RING, -right, -RING)

    def _paint_line(self, painter: QPainter, middle: float, y: float) -> None:
        pen = QPen(Qt.GlobalColor.black, 1.6)
        pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        end = float(self._sky.rope_x - self.x())
        side = 1 if middle > end else -1
        reach = self.look.px(12) * side
        painter.drawLine(round(end + reach), round(y), round(middle - reach), round(y))

    def _paint_balloon(self, painter: QPainter, middle: float, y: float) -> None:
        scale = SIZES[self._dotted] * self._sky.scale
        drawing = _picture(*self._looks, dotted=self._dotted)
        size = QSize(round(drawing.size[0] * scale), round(drawing.size[1] * scale))
        ratio = self.devicePixelRatioF()
        key = (self._looks, size, ratio)
        if self._image is None or self._image[0] != key:
            self._image = (key, rendered(drawing, size, ratio))
        left = middle - size.width() / 2
        top = y - (BALLOON_HIGH + _EDGE) * scale
        painter.drawImage(QRectF(left, top, size.width(), size.height()), self._image[1])

    def _paint_name(self, painter: QPainter) -> None:
        metrics = self.look.metrics(Type.SMALL)
        room = QRect(0, 0, max(1, self.width() - 2 * self.look.px(14)), 10_000)
        words = metrics.boundingRect(room, WRAPPED, self._name)
        plate = QRectF(0, 0, words.width() + self.look.px(18), words.height() + self.look.px(8))
        foot = self.height() - self.look.px(26)
        plate.moveCenter(QPointF(self._sky.middle_of(self), foot))
        plate.moveLeft(min(max(plate.left(), RING + 2.0), self.width() - plate.width() - RING - 2))
        painter.setPen(QPen(self.look.colour(Hue.LINE), 1.4))
        painter.setBrush(self.look.colour(Hue.CARD))
        painter.drawRoundedRect(plate, 8, 8)
        painter.setPen(self.look.colour(Hue.INK))
        painter.setFont(self.look.font(Type.SMALL))
        painter.drawText(plate, _MIDDLE, self._name)
