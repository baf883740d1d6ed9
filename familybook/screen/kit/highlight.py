"""The word that is being read aloud, marked where it stands."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QLineEdit, QTextEdit, QWidget

from familybook.screen.kit.laid import Laid, boxes_in, laid_words, room_of
from familybook.screen.kit.paint import focus_ring, inner, round_pen
from familybook.screen.look import Look
from familybook.screen.tokens import Hue

_AROUND = 3.0
"""How far the mark goes beyond a word at both sides."""
_NEARLY = 2.0
"""How far a letter may lean out of its line and still be in sight."""


class Over(QWidget):
    """Lies over a control, whatever its size, and lets everything through to it."""

    def __init__(self, look: Look, target: QWidget) -> None:
        over = target.viewport() if isinstance(target, QTextEdit) else target
        super().__init__(over)
        self._look = look
        self._target = target
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setGeometry(over.rect())
        over.installEventFilter(self)
        self.show()
        self.raise_()

    @property
    def target(self) -> QWidget:
        """Return the control it lies over."""
        return self._target

    def boxes_of(self, start: int, length: int) -> list[QRectF]:
        """Return where a word of the control is seen: a box for each line it is on."""
        return self._seen(laid_words(self._target), start, length)

    def _seen(self, laid: Iterable[Laid], start: int, length: int) -> list[QRectF]:
        boxes = [box for one in laid for box in boxes_in(one, start, length)]
        room = self._room()
        return [box & room for box in boxes if box.intersects(room)]

    def _room(self) -> QRectF:
        """Return where words of the control are seen."""
        if isinstance(self._target, QLineEdit):
            return QRectF(room_of(self._target))
        return QRectF(self.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lie over all of the control, whatever its size."""
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)


class Highlight(Over):
    """Paints a word of a control on the sun's colour, or a frame round all of the control.

    The word is painted again, so that it is as easy to read in every theme as a sun button.
    Where it is out of sight in one long line, the line is painted again, further along: its
    caret stays where somebody put it.
    """

    def __init__(self, look: Look, target: QWidget) -> None:
        self._word: tuple[int, int] | None = None
        super().__init__(look, target)

    def show_word(self, start: int, length: int) -> None:
        """Mark the word that starts at a letter."""
        self._word = (start, length)
        self.update()

    def boxes(self) -> list[QRectF]:
        """Return where the marked word stands: a box for each line it is on."""
        return [] if self._word is None else self._seen(self._laid()[0], *self._word)

    def _laid(self) -> tuple[list[Laid], bool]:
        """Return the words with the marked one in sight, and whether they had to be moved."""
        laid = list(laid_words(self._target))
        if self._word is None or not isinstance(self._target, QLineEdit):
            return laid, False
        [(layout, at, first)] = laid
        room = room_of(self._target)
        boxes = list(boxes_in(laid[0], *self._word))
        if not boxes or max(box.width() for box in boxes) > room.width():
            return laid, False
        before = room.left() - min(box.left() for box in boxes)
        after = max(box.right() for box in boxes) - room.right() - 1
        if before <= _NEARLY and after <= _NEARLY:
            return laid, False
        middle = (room.left() + room.right()) / 2 - boxes[0].center().x()
        return [(layout, at + QPointF(middle, 0), first)], True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark, and the word on it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        boxes = self.boxes()
        if boxes:
            laid, moved = self._laid()
            if moved:
                self._paint_line(painter, laid)
            self._paint_word(painter, laid, boxes)
        elif not isinstance(self._target, QLabel):
            painter.setPen(QPen(self._look.colour(Hue.ON_SUN), 6))
            shape = inner(self.rect()).adjusted(3, 3, -3, -3)
            painter.drawRoundedRect(shape, 11, 11)
            painter.setPen(QPen(self._look.colour(Hue.SUN), 3.5))
            painter.drawRoundedRect(shape, 11, 11)
        painter.end()

    def _paint_line(self, painter: QPainter, laid: Iterable[Laid]) -> None:
        """Paint all of a line over itself, where its words stand now."""
        shape, radius = inner(self.rect()), float(self._look.px(11))
        painter.setPen(QPen(self._look.colour(Hue.LINE), 1.5))
        painter.setBrush(self._look.colour(Hue.CARD))
        painter.drawRoundedRect(shape, radius, radius)
        if self._target.hasFocus():
            focus_ring(painter, self._look, shape, radius)
        painter.save()
        painter.setClipRect(self._room())
        painter.setPen(self._look.colour(Hue.INK))
        for layout, at, _ in laid:
            layout.draw(painter, at)
        painter.restore()

    def _paint_word(self, painter: QPainter, laid: Iterable[Laid], boxes: Iterable[QRectF]) -> None:
        mark, words = QPainterPath(), QPainterPath()
        for box in boxes:
            mark.addRoundedRect(box.adjusted(-_AROUND, 0, _AROUND, 0), 5, 5)
            words.addRect(box.adjusted(-0.5, 0, 0.5, 0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(Hue.SUN))
        painter.drawPath(mark)
        painter.setPen(self._look.colour(Hue.ON_SUN))
        painter.setClipPath(words)
        for layout, at, _ in laid:
            layout.draw(painter, at)


class Underlines(Over):
    """Paints a calm dotted line under some words of a control. It says nothing is wrong."""

    def __init__(self, look: Look, target: QWidget) -> None:
        self._words: tuple[tuple[int, int], ...] = ()
        super().__init__(look, target)

    @property
    def words(self) -> tuple[tuple[int, int], ...]:
        """Return where each word starts, and its length."""
        return self._words

    def show_words(self, words: Iterable[tuple[int, int]]) -> None:
        """Mark other words."""
        self._words = tuple(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = round_pen(self._look.colour(Hue.SKY_DEEP), 2.6)
        pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        for start, length in self._words:
            for box in self.boxes_of(start, length):
                painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.end()
