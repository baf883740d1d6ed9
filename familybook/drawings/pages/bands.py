"""Bands of weather that run across two facing pages; each top edge is cut in its own way."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from familybook.core.drawing import Point, Ring
from familybook.core.palette import Tone
from familybook.drawings.plate.grooves import cut_at_corners, groove
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import wobbled

_TEETH = 22
"""Scallops or teeth on one page: whole ones, so that both pages meet."""

_STEPS = 10
"""Points along one of them."""

Edge = Callable[[float], float]
"""How far down an edge is, by how many teeth it is from the left."""


def smooth(along: float) -> float:
    """Return the edge of a calm band."""
    return 2.6 * math.sin(along / 4) + 1.3 * math.sin(along / 1.7 + 1)


def scalloped(along: float) -> float:
    """Return the edge of a band with a row of waves."""
    return 3.5 - 7.5 * abs(math.sin(math.pi * along))


def jagged(along: float) -> float:
    """Return the edge of a band with a row of teeth."""
    return 4.5 - 9 * (1 - abs(2 * (along % 1) - 1))


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """A band on both pages: how far down it begins, its height, its tone and its top edge."""

    top: float
    high: float
    tone: Tone
    edge: Edge


def draw_band(plate: Plate, band: Band, wide: float, *, right: bool) -> None:
    """Draw one page's half of a band; the other half goes on at the fold."""
    first = _TEETH if right else 0
    across = wide / _TEETH
    numbers = [first + n / _STEPS for n in range(_TEETH * _STEPS + 1)]
    top = _half([(n * across, band.top + band.edge(n)) for n in numbers], wide, right=right)
    low = band.top + band.high
    bottom = _half(
        [(n * across, low - 2 + 2.2 * math.sin(n / 3.1)) for n in reversed(numbers)],
        wide,
        right=right,
    )
    plate.fill(((*top, *bottom),), band.tone)
    pieces = cut_at_corners(top, closed=False)
    plate.fill(
        tuple(groove(piece, 1.8, start=n * 1.7, taper=False) for n, piece in enumerate(pieces)),
        Tone.INK,
    )


def _half(points: list[Point], wide: float, *, right: bool) -> Ring:
    """Return a line across both pages as one of them shows it: to the fold, and nearly outside."""
    shift = wide if right else 0.0
    least, most = (0.0, wide - 2.0) if right else (2.0, wide)
    return tuple(
        (wide - shift if abs(before - wide) < 0.001 else min(max(x - shift, least), most), y)
        for (before, _), (x, y) in zip(points, wobbled(points, 0.8), strict=True)
    )
