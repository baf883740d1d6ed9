"""What a rubber takes away: the bits of strokes that it touches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from familybook.core.said import PenStroke

REACH = 0.02
"""How far the rubber reaches, in widths of the sheet."""

_MOST_HELD = 20_000

Box = tuple[float, float, float, float]
"""Left, top, right and foot."""


Point = tuple[float, float, float]


class Boxes:
    """Remembers how far strokes reach, the rubber's own reach with it."""

    def __init__(self) -> None:
        self._held: dict[int, tuple[PenStroke, Box]] = {}

    def __call__(self, stroke: PenStroke) -> Box:
        """Return left, top, right and foot of a stroke."""
        held = self._held.get(id(stroke))
        if held is None or held[0] is not stroke:
            reach = REACH + stroke.width
            xs = [point[0] for point in stroke.points] or [0.0]
            ys = [point[1] for point in stroke.points] or [0.0]
            box = (min(xs) - reach, min(ys) - reach, max(xs) + reach, max(ys) + reach)
            if len(self._held) > _MOST_HELD:
                self._held.clear()
            held = self._held[id(stroke)] = (stroke, box)
        return held[1]


def rubbed(
    strokes: tuple[PenStroke, ...], boxes: Boxes, x: float, y: float
) -> tuple[PenStroke, ...]:
    """Return what a rubber at x, y leaves; strokes it does not touch are the same ones."""
    left: list[PenStroke] = []
    for stroke in strokes:
        left.extend(_left_of(stroke, x, y) if _holds(boxes(stroke), x, y) else (stroke,))
    return tuple(left)


def _holds(box: Box, x: float, y: float) -> bool:
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]


def _left_of(stroke: PenStroke, x: float, y: float) -> tuple[PenStroke, ...]:
    """Return the pieces of a stroke outside the rubber: itself, if it is nowhere touched."""
    reach = REACH + stroke.width / 2
    if len(stroke.points) == 1:
        ((dot_x, dot_y, _),) = stroke.points
        return () if (dot_x - x) ** 2 + (dot_y - y) ** 2 <= reach**2 else (stroke,)
    pieces = tuple(_pieces(stroke.points, x, y, reach))
    if pieces == (stroke.points,):
        return (stroke,)
    return tuple(replace(stroke, points=points) for points in pieces)


def _pieces(
    points: tuple[Point, ...], x: float, y: float, reach: float
) -> Iterator[tuple[Point, ...]]:
    now: list[Point] = []
    for here, there in pairwise(points):
        cut = _covered(here, there, x, y, reach)
        if cut is None:
            now = [*(now or [here]), there]
            continue
        if cut[0] > 0:
            now = [*(now or [here]), _between(here, there, cut[0])]
        if now:
            yield tuple(now)
        now = [_between(here, there, cut[1]), there] if cut[1] < 1 else []
    if now:
        yield tuple(now)


def _between(here: Point, there: Point, part: float) -> Point:
    x, y, pressed = (one + (two - one) * part for one, two in zip(here, there, strict=True))
    return round(x, 5), round(y, 5), round(pressed, 3)


def _covered(
    here: Point, there: Point, x: float, y: float, reach: float
) -> tuple[float, float] | None:
    """Return from where to where the way between two points lies under the rubber, 0 to 1."""
    along = (there[0] - here[0], there[1] - here[1])
    off = (here[0] - x, here[1] - y)
    length = along[0] ** 2 + along[1] ** 2
    far = off[0] ** 2 + off[1] ** 2 - reach**2
    if not length:
        return (0.0, 1.0) if far <= 0 else None
    half = (off[0] * along[0] + off[1] * along[1]) / length
    inside = half**2 - far / length
    if inside <= 0:
        return None
    first, last = max(0.0, -half - inside**0.5), min(1.0, -half + inside**0.5)
    return (first, last) if first < last else None
