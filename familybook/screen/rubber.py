"""Which strokes a rubber touches."""

from __future__ import annotations

from familybook.core.said import PenStroke

_REACH = 0.02


def touches(stroke: PenStroke, x: float, y: float) -> bool:
    """Tell whether a rubber at x, y touches the stroke."""
    reach = _REACH + stroke.width / 2
    steps = zip(stroke.points, stroke.points[1:] or stroke.points, strict=False)
    return any(_far(here, there, x, y) <= reach for here, there in steps)


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
