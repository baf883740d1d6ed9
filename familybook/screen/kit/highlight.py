"""The word that is being read aloud, marked where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import ceil
from typing import Any
from unicodedata import bidirectional

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QLineEdit, QTextEdit, QWidget

from familybook.screen.kit.paint import inner, round_pen
from familybook.screen.look import Look
from familybook.screen.tokens import Hue

_LINE_MARGIN = 2
"""Room that Qt leaves inside a line of words at both sides."""
_UNDER = 6
"""Room between several lines of words and the line they stand on."""
_AROUND = 3.0
"""How far the mark goes beyond a word at both sides."""

Laid = tuple[QTextLayout, QPointF, int]
"""Words in their lines, where these stand, and the place of the first letter in all words."""


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
        """Return where a word of the control stands: a box for each line it is on."""
        return [
            box
            for layout, at, first in laid_words(self._target)
            for box in _boxes(layout, at, start - first, start + length - first)
        ]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lie over all of the control, whatever its size."""
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)


class Highlight(Over):
    """Paints a word of a control on the sun's colour, or a frame round all of the control.

    The word is painted again, so that it is as easy to read in every theme as a sun button.
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
        return [] if self._word is None else self.boxes_of(*self._word)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark, and the word on it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        boxes = self.boxes()
        if boxes:
            self._paint_word(painter, boxes)
        elif not isinstance(self._target, QLabel):
            painter.setPen(QPen(self._look.colour(Hue.ON_SUN), 6))
            shape = inner(self.rect()).adjusted(3, 3, -3, -3)
            painter.drawRoundedRect(shape, 11, 11)
            painter.setPen(QPen(self._look.colour(Hue.SUN), 3.5))
            painter.drawRoundedRect(shape, 11, 11)
        painter.end()

    def _paint_word(self, painter: QPainter, boxes: list[QRectF]) -> None:
        mark = QPainterPath()
        for box in boxes:
            mark.addRoundedRect(box.adjusted(-_AROUND, 0, _AROUND, 0), 5, 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(Hue.SUN))
        painter.drawPath(mark)
        painter.setPen(self._look.colour(Hue.ON_SUN))
        words = QPainterPath()
        for box in boxes:
            words.addRect(box.adjusted(-0.5, 0, 0.5, 0))
        painter.setClipPath(words)
        for layout, at, _ in laid_words(self._target):
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


def _boxes(layout: QTextLayout, at: QPointF, start: int, end: int) -> Iterator[QRectF]:
    at = at + layout.position()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = line.textStart(), line.textStart() + line.textLength()
        here, there = max(start, first), min(end, last)
        if here < there:
            sides = (_x(line, here), _x(line, there))
            top = at.y() + line.y()
            yield QRectF(at.x() + min(sides), top, abs(sides[1] - sides[0]), line.height())


def _x(line: QTextLine, place: int) -> float:
    found: Any = line.cursorToX(place)
    return float(found[0] if isinstance(found, tuple) else found)


def laid_words(widget: QWidget) -> Iterator[Laid]:
    """Yield the words of a control in their lines, as it paints them; nothing where unsure."""
    match widget:
        case QTextEdit():
            yield from _in_document(widget)
        case QLabel():
            yield _of_label(widget)
        case QLineEdit():
            laid = _of_line(widget)
            if laid is not None:
                yield laid


def _in_document(editor: QTextEdit) -> Iterator[Laid]:
    document = editor.document()
    scrolled = QPointF(0, editor.verticalScrollBar().value())
    block = document.begin()
    while block.isValid():
        layout = block.layout()
        if layout is not None:
            yield layout, -scrolled, block.position()
        block = block.next()


def _of_label(label: QLabel) -> Laid:
    margin = label.margin()
    box = QRectF(label.contentsRect().adjusted(margin, margin, -margin, -margin))
    if label.indent() > 0 and label.alignment() & Qt.AlignmentFlag.AlignLeft:
        box.setLeft(box.left() + label.indent())
    wrap = QTextOption.WrapMode.WordWrap if label.wordWrap() else QTextOption.WrapMode.NoWrap
    return _laid(label, label.text(), box, label.alignment(), wrap)


def _of_line(field: QLineEdit) -> Laid | None:
    """Return the words of a line; none where it is too long and has been scrolled."""
    margins, text = field.textMargins(), field.text()
    side = _LINE_MARGIN
    box = QRectF(field.rect().adjusted(margins.left() + side, 0, -margins.right() - side, 0))
    fits = field.fontMetrics().horizontalAdvance(text) <= box.width()
    if not fits and (field.hasFocus() or not field.hasHeightForWidth()):
        return None
    if not fits:  # then it shows all its words above its line
        box.setBottom(box.bottom() - _UNDER)
    wrap = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
    right = fits and _starts_at_right(text)
    side_of = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    absolute = Qt.AlignmentFlag.AlignAbsolute
    return _laid(field, text, box, side_of | absolute | Qt.AlignmentFlag.AlignVCenter, wrap)


def _starts_at_right(text: str) -> bool:
    """Tell whether the first letter that has a direction is one read from the right."""
    ways = (bidirectional(letter) for letter in text)
    return next((way != "L" for way in ways if way in {"L", "R", "AL"}), False)


def _laid(
    widget: QWidget,
    text: str,
    box: QRectF,
    side: Qt.AlignmentFlag,
    wrap: QTextOption.WrapMode,
) -> Laid:
    layout = QTextLayout(text.replace("\n", "\u2028"), widget.font())
    option = QTextOption(side & Qt.AlignmentFlag.AlignHorizontal_Mask)
    option.setWrapMode(wrap)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    high, leading = 0.0, widget.fontMetrics().leading()
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(box.width())
        high = ceil(high + leading)
        line.setPosition(QPointF(0, high))
        high += line.height()
    layout.endLayout()
    spare = box.height() - high
    down = 0.0
    if side & Qt.AlignmentFlag.AlignVCenter:
        down = spare / 2
    elif side & Qt.AlignmentFlag.AlignBottom:
        down = spare
    return layout, QPointF(box.x(), box.y() + down), 0
