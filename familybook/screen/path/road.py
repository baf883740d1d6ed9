"""The road through the meadow: from stone to stone, row by row, and home."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath


def road(
    stones: Sequence[QPointF], home: QPointF, wide: float, *, row: float, turn: float
) -> QPainterPath:
    """Return the line of the road, for a meadow `wide` with rows `row` high.

    At the end of a row it goes round, `turn` above the next one, and in again at the start.
    """
    path = QPainterPath(QPointF(-10, stones[0].y() + 12))
    path.quadTo(QPointF(stones[0].x() / 2, stones[0].y() + 10), stones[0])
    for here, there in pairwise(stones):
        if there.x() > here.x():
            middle = (here.x() + there.x()) / 2
            path.cubicTo(QPointF(middle, here.y()), QPointF(middle, there.y()), there)
            continue
        y = (here.y() // row + 1) * row - turn
        path.cubicTo(QPointF(wide + 60, here.y()), QPointF(wide + 30, y), QPointF(wide - 60, y))
        path.lineTo(60, y)
        path.cubicTo(QPointF(-46, y), QPointF(-46, there.y()), there)
    last = stones[-1]
    if home.x() > last.x():
        path.quadTo(QPointF((last.x() + home.x()) / 2, home.y() + 40), home)
    return path
