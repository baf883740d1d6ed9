"""Small pictures on buttons: strokes on a square of 24, in the colour of the words beside them."""

from __future__ import annotations

from enum import StrEnum
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPolygonF

from familybook.drawings.plate.paths import lines_of, oval
from familybook.screen.kit.paint import round_pen

_GRID = 24.0
_LINE = 2.3
_STEP = 0.7


class Icon(StrEnum):
    """What an icon shows, as SVG path data."""

    PLUS = "M12 4V20M4 12H20"
    MINUS = "M4 12H20"
    CROSS = "M5.5 5.5L18.5 18.5M18.5 5.5L5.5 18.5"
    TICK = "M4.5 12.5L10 18L19.5 6.5"
    UP = "M5 15L12 8L19 15"
    DOWN = "M5 9L12 16L19 9"
    BACK = "M15 5L8 12L15 19"
    ON = "M9 5L16 12L9 19"
    PENCIL = (
        "M5 19L6.2 14.6L15.6 5.2Q17 3.8 18.4 5.2L18.8 5.6Q20.2 7 18.8 8.4L9.4 17.8L5 19ZM14 7L17 10"
    )
    PAGE = "M6 3.5H14L18.5 8V20.5H6ZM14 3.5V8H18.5"
    EYE = "M2.5 12C6 5.8 18 5.8 21.5 12C18 18.2 6 18.2 2.5 12Z" + oval(12, 12, 2.9)
    STONES = oval(6.5, 18, 3.2, 2.3) + oval(12, 11.4, 3.2, 2.3) + oval(17.5, 5, 3.2, 2.3)
    BOX = "M4 9V20H20V9M3 4.5H21V9H3ZM9.5 13H14.5"
    UNDO = "M9 5L4 10L9 15M4.5 10H14C21 10 21 19 14 19H11"
    REDO = "M15 5L20 10L15 15M19.5 10H10C3 10 3 19 10 19H13"
    CAMERA = "M3.5 8H8L9.5 5.5H14.5L16 8H20.5V19H3.5Z" + oval(12, 13.2, 3.4)
    PRINT = "M7 9V4H17V9M7 17H3.5V9H20.5V17H17M7 14H17V20.5H7Z"
    MENU = "M4 6.5H20M4 12H20M4 17.5H20"
    PERSON = oval(12, 7.5, 3.8) + "M4.5 20.5C4.5 11 19.5 11 19.5 20.5Z"
    PET = (
        oval(12, 15.8, 4.6, 3.9)
        + oval(5.2, 11.2, 1.7, 2.2)
        + oval(9.6, 6.6, 1.7, 2.3)
        + oval(14.4, 6.6, 1.7, 2.3)
        + oval(18.8, 11.2, 1.7, 2.2)
    )
    SAVE = "M12 3.5V15M7 10.5L12 15.5L17 10.5M4 17V20.5H20V17"
    SWAP = "M4 8H19M15 4L19 8L15 12M20 16H5M9 12L5 16L9 20"
    SPEAKER = "M4 9.5V14.5H8L13 19V5L8 9.5ZM16.5 8.5Q18.6 12 16.5 15.5"
    BOOK = "M12 6Q8 3.4 3.5 4.6V18.6Q8 17.4 12 20Q16 17.4 20.5 18.6V4.6Q16 3.4 12 6ZM12 6V20"
    CROP = "M7 2.5V17H21.5M2.5 7H17V21.5"
    LEFT = "M20 12H4.5M10.5 6L4.5 12L10.5 18"
    RIGHT = "M4 12H19.5M13.5 6L19.5 12L13.5 18"
    RISE = "M12 20V4.5M6 10.5L12 4.5L18 10.5"
    SINK = "M12 4V19.5M6 13.5L12 19.5L18 13.5"
    TURN = "M4.5 18C2 10 8 4.5 14 6.5C18 8 19.5 11.5 19 15.5M22.5 12.5L19 16.5L15 13"
    TURN_BACK = "M19.5 18C22 10 16 4.5 10 6.5C6 8 4.5 11.5 5 15.5M1.5 12.5L5 16.5L9 13"
    LARGE = "M14.5 4.5H19.5V9.5M19.5 4.5L13.5 10.5M9.5 19.5H4.5V14.5M4.5 19.5L10.5 13.5"
    HELP = (
        oval(12, 12, 9.3) + "M9 9.6C9 5.6 15.4 5.8 15 9.6C14.8 11.8 12 11.8 12 14.2M12 17.3L12 17.4"
    )
    TABLE = (
        "M2.5 12.5C2.5 8.6 21.5 8.6 21.5 12.5C21.5 16.4 2.5 16.4 2.5 12.5Z"
        "M6.5 15.4L5.5 20.5M17.5 15.4L18.5 20.5" + oval(7, 5, 1.9) + oval(17, 5, 1.9)
    )
    HOUSE = "M3.5 12L12 4.5L20.5 12M6 10V20H18V10M10 20V14.5H14V20"


_MIRRORED = frozenset({Icon.BACK, Icon.ON, Icon.UNDO, Icon.REDO, Icon.PENCIL, Icon.SPEAKER})
"""Icons that point along the line of reading."""


@cache
def _outline(icon: Icon) -> QPainterPath:
    path = QPainterPath()
    for points, closed in lines_of(icon.value, _STEP):
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
        if closed:
            path.closeSubpath()
    return path


def draw_icon(
    painter: QPainter, icon: Icon, box: QRectF, colour: QColor, *, right_to_left: bool
) -> None:
    """Paint an icon into a square."""
    scale = box.width() / _GRID
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(scale, scale)
    if right_to_left and icon in _MIRRORED:
        painter.translate(_GRID, 0)
        painter.scale(-1, 1)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(round_pen(colour, _LINE))
    painter.drawPath(_outline(icon))
    painter.restore()
