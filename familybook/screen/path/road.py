"""The road through the meadow: from stone to stone, row by row, and home."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

_BEND = 42.0
"""How far a bend reaches to the side, where there is room for it."""
_ROUND = 4 / 3
"""How far the handles of half an oval stand out, beside the oval itself."""


def road(
    stones: Sequence[QPointF],
    home: QPointF,
    wide: float,
    *,
    row: float,
    turn: float,
    thick: float,
) -> QPainterPath:
    """Return the line of the road, for a meadow `wide` with rows `row` high.

    At the end of a row it goes round, `turn` above the next one, and in again at the start. A road
    this `thick` stays in the meadow in every bend.
    """
    left, right = thick / 2 + 1, wide - thick / 2 - 1
    path = QPainterPath(QPointF(left, stones[0].y() + 10))
    path.quadTo(QPointF((left + stones[0].x()) / 2, stones[0].y() + 10), stones[0])
    for here, there in pairwise(stones):
        if there.x() > here.x():
            middle = (here.x() + there.x()) / 2
            path.cubicTo(QPointF(middle, here.y()), QPointF(middle, there.y()), there)
            continue
        y = (here.y() // row + 1) * row - turn
        _bend(path, here.y(), y, start=max(here.x(), right - _BEND), end=right)
        _bend(path, y, there.y(), start=min(there.x(), left + _BEND), end=left)
        path.lineTo(there)
    last = stones[-1]
    if home.x() > last.x():
        path.quadTo(QPointF((last.x() + home.x()) / 2, home.y() + 40), home)
    return path


def _bend(path: QPainterPath, above: float, below: float, *, start: float, end: float) -> None:
    """Go on to `start`, and round half an oval from there that reaches as far as `end`."""
    out = start + (end - start) * _ROUND
    path.lineTo(start, above)
    path.cubicTo(QPointF(out, above), QPointF(out, below), QPointF(start, below))
