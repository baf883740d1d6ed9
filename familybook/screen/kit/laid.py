"""Where the words of a control stand: in which lines, and each word in which box."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil
from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QLabel, QLineEdit, QStyle, QTextEdit, QWidget

from familybook.drawings.plate.wording import runs_from_right
from familybook.screen.kit.paint import WRAPPED

UNDER = 6
"""Room between several lines of words and the line they stand on."""
_LINE_MARGIN = 2
"""Room that Qt leaves inside a line of words at both sides."""
_ENDLESS = 1_000_000.0

Laid = tuple[QTextLayout, QPointF, int]
"""Words in their lines, where these stand, and the place of the first letter in all words."""


def boxes_in(laid: Laid, start: int, length: int) -> Iterator[QRectF]:
    """Yield the boxes of some letters, one for each line they are on."""
    layout, at, first_of_all = laid
    at = at + layout.position()
    start -= first_of_all
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = line.textStart(), line.textStart() + line.textLength()
        here, there = max(start, first), min(start + length, last)
        if here < there:
            sides = (_x(line, here), _x(line, there))
            top = at.y() + line.y()
            yield QRectF(at.x() + min(sides), top, abs(sides[1] - sides[0]), line.height())


def _x(line: QTextLine, place: int) -> float:
    found: Any = line.cursorToX(place)
    return float(found[0] if isinstance(found, tuple) else found)


def laid_words(widget: QWidget) -> Iterator[Laid]:
    """Yield the words of a control in their lines, as it paints them."""
    match widget:
        case QTextEdit():
            yield from _in_document(widget)
        case QLabel():
            yield _of_label(widget)
        case QLineEdit() if is_wrapped(widget):
            yield wrapped(widget)
        case QLineEdit():
            yield _of_line(widget)


def room_of(field: QLineEdit) -> QRect:
    """Return where the words of a line are seen."""
    margins = field.textMargins()
    side = _LINE_MARGIN
    return field.rect().adjusted(margins.left() + side, 0, -margins.right() - side, 0)


def is_wrapped(field: QLineEdit) -> bool:
    """Tell whether a line shows words that are too long for it above each other."""
    fits = field.fontMetrics().horizontalAdvance(field.text()) <= room_of(field).width()
    return field.hasHeightForWidth() and not field.hasFocus() and not fits


def wrapped(field: QLineEdit) -> Laid:
    """Return the words of a line in as many lines as they need, from the side they are read."""
    box = QRectF(room_of(field)).adjusted(0, 0, 0, -UNDER)
    side = Qt.AlignmentFlag.AlignLeft
    if runs_from_right(field.text()):
        side = Qt.AlignmentFlag.AlignRight
    side = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    wrap = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
    return _laid(field, field.text(), box, side, wrap)


def _of_line(field: QLineEdit) -> Laid:
    """Return the words of one line as far along as Qt has scrolled it: its caret tells."""
    layout, _, _ = _laid(
        field,
        field.text(),
        QRectF(0, 0, _ENDLESS, 0),
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute,
        QTextOption.WrapMode.NoWrap,
    )
    caret: Any = field.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    box = QRectF(caret)
    within = _x(layout.lineAt(0), field.cursorPosition()) if field.text() else 0.0
    return layout, QPointF(box.center().x() - within, box.y()), 0


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


def draw_words(painter: QPainter, box: QRectF, side: int, text: str) -> None:
    """Draw wrapped words in a box: those from the right in lines that all start at one edge.

    Qt by itself moves such a line by the space at its end.
    """
    if not runs_from_right(text):
        painter.drawText(box, WRAPPED | side, text)
        return
    found = Qt.AlignmentFlag(side & ~WRAPPED)
    found = QStyle.visualAlignment(painter.layoutDirection(), found)
    layout, at = lay_words(painter.font(), text, box, found, QTextOption.WrapMode.WordWrap)
    layout.draw(painter, at)


def _laid(
    widget: QWidget,
    text: str,
    box: QRectF,
    side: Qt.AlignmentFlag,
    wrap: QTextOption.WrapMode,
) -> Laid:
    return *lay_words(widget.font(), text, box, side, wrap), 0


def lay_words(
    font: QFont, text: str, box: QRectF, side: Qt.AlignmentFlag, wrap: QTextOption.WrapMode
) -> tuple[QTextLayout, QPointF]:
    """Return words in lines in a box, and where these start; `side` is meant as it is seen."""
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    across = side & Qt.AlignmentFlag.AlignHorizontal_Mask
    option = QTextOption(across | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(wrap)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    high, leading = 0.0, QFontMetrics(font).leading()
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
    return layout, QPointF(box.x(), box.y() + down)
