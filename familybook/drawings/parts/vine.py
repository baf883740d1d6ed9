"""A twig with leaves that carry the family's patterns: along an edge, or all round a sheet."""

from __future__ import annotations

import math
from collections.abc import Sequence

from familybook.core.drawing import Point
from familybook.core.palette import Pattern, Tone
from familybook.drawings.parts.lantern import lantern
from familybook.drawings.parts.plants import leaf
from familybook.drawings.parts.sky import sun
from familybook.drawings.parts.small_balloon import small_balloon
from familybook.drawings.parts.things import home
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import oval, smooth

_LEAF = 27.0
_APART = 38.0
_FILLS = (Tone.LEAF, Tone.MINT, Tone.LEAF, Tone.SUN)
_CORNER = 26.0


def vine(
    plate: Plate, start: Point, end: Point, patterns: Sequence[Pattern], *, first: int = 0
) -> int:
    """Draw a twig from start to end, its leaves by turns on both sides; return how many."""
    long = math.dist(start, end)
    across, down = (end[0] - start[0]) / long, (end[1] - start[1]) / long
    angle = math.degrees(math.atan2(down, across))
    bends = max(2, int(long / 60))

    def at(along: float, aside: float) -> Point:
        return (
            start[0] + across * along - down * aside,
            start[1] + down * along + across * aside,
        )

    twig = [
        at(long * n / bends, (n % 2 * 2 - 1) * 2.2 if 0 < n < bends else 0)
        for n in range(bends + 1)
    ]
    plate.line(smooth(twig), 2.0)
    count = max(1, int((long - 16) / _APART))
    for n in range(count):
        number = first + n
        side = 1 if number % 2 else -1
        x, y = at((n + 0.5) * long / count - 6, side * 1.5)
        pattern = patterns[number % len(patterns)] if patterns else Pattern.PLAIN
        fill = _FILLS[(number + number // len(_FILLS)) % len(_FILLS)]
        leaf(plate, x, y, _LEAF, angle + side * 46, fill=fill, pattern=pattern, gap=0.72, line=1.5)
    return count


def vine_frame(plate: Plate, wide: float, high: float, patterns: Sequence[Pattern]) -> None:
    """Draw twigs all round, with something of the book in each corner."""
    left, top, right, low = _CORNER + 4, _CORNER + 4, wide - _CORNER - 4, high - _CORNER - 4
    gap = _CORNER - 2
    edges = (
        ((left + gap, top), (right - gap, top)),
        ((right, top + gap), (right, low - gap)),
        ((right - gap, low), (left + gap, low)),
        ((left, low - gap), (left, top + gap)),
    )
    first = 0
    for start, end in edges:
        first += vine(plate, start, end, patterns, first=first)
    for x, y in ((left, top), (right, top), (left, low), (right, low)):
        plate.shape(oval(x, y, _CORNER), line=1.9, slip=(0, 0))
    sun(plate, left, top, 10.5, rays=11, line=1.4)
    home(plate, right, top + 12, 25, line=1.3)
    small_balloon(plate, left, low + 4, 20, tone=Tone.BERRY, line=1.3)
    lantern(plate, right, low - 19, 36, shape=0)
