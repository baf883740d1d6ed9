"""Which strokes a rubber touches."""

from __future__ import annotations

from familybook.core.said import PenStroke

_REACH = 0.02
_MOST_HELD = 20_000

Box = tuple[float, float, float, float]
"""Left, top, right and foot."""


def touches(stroke: PenStroke, x: float, y: float) -> bool:
    """Tell whether a rubber at x, y touches the stroke."""
    reach = _REACH + stroke.width / 2
    steps = zip(stroke.points, stroke.points[1:] or stroke.points, strict=False)
    return any(_far(here, there, x, y) <= reach for here, there in steps)


class Boxes:
    """Remembers how far strokes reach, the rubber's own reach with it."""

    def __init__(self) -> None:
        self._held: dict[int, tuple[PenStroke, Box]] = {}

    def __call__(self, stroke: PenStroke) -> Box:
        """Return left, top, right and foot of a stroke."""
        held = self._held.get(id(stroke))
        if held is None or held[0] is not stroke:
            reach = _REACH + stroke.width
            xs = [point[0] for point in stroke.points] or [0.0]
            ys = [point[1] for point in stroke.points] or [0.0]
            box = (min(xs) - reach, min(ys) - reach, max(xs) + reach, max(ys) + reach)
            if len(self._held) > _MOST_HELD:
                self._held.clear()
            held = self._held[id(stroke)] = (stroke, box)
        return held[1]


def without_touched(
    strokes: tuple[PenStroke, ...], boxes: Boxes, x: float, y: float
) -> tuple[PenStroke, ...]:
    """Return the strokes that a rubber at x, y leaves."""
    return tuple(one for one in strokes if not (_holds(boxes(one), x, y) and touches(one, x, y)))


def _holds(box: Box, x: float, y: float) -> bool:
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]


def _far(
    here: tuple[float, float, float], there: tuple[float, float, float], x: float, y: float
) -> float:
    along = (there[0] - here[0], there[1] - here[1])
    length = along[0] ** 2 + along[1] ** 2
    part = 0.0
    if length:
        part = ((x - here[0]) * along[0] + (y - here[1]) * along[1]) / length
        part = min(1.0, max(0.0, part))
    near = (here[0] + part * along[0], here[1] + part * along[1])
    return float(((x - near[0]) ** 2 + (y - near[1]) ** 2) ** 0.5)
