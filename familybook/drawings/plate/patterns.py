"""The six patterns: a person, in colour and in black."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import assert_never

from familybook.core.drawing import Fill, Point, Ring
from familybook.core.palette import Pattern, Tone
from familybook.drawings.plate.grooves import groove
from familybook.drawings.plate.paths import bounds, lines_of, oval, wobbled

INK_LINE = 0.95
"""Width of a pattern's lines, in points. Copiers lose anything thinner."""


def pattern_marks(
    pattern: Pattern, inside: tuple[Ring, ...], *, gap: float = 1.0, tone: Tone = Tone.INK
) -> tuple[Fill, ...]:
    """Return the marks of a pattern over a shape, cut to it. `gap` widens the pattern."""
    if not inside or pattern is Pattern.PLAIN:
        return ()
    left, top, right, bottom = bounds(inside)
    edges = (left, top, right, bottom)
    match pattern:
        case Pattern.STRIPES:
            rings = tuple(_rake(edges, -45, 4.4 * gap))
        case Pattern.HATCH:
            rings = (*_rake(edges, -45, 5.6 * gap), *_rake(edges, 45, 5.6 * gap))
        case Pattern.WAVES:
            rings = tuple(_rake(edges, 0, 5.2 * gap, wave=1.5))
        case Pattern.DOTS:
            rings = tuple(_dots(edges, 5.4 * gap, 1.05 * math.sqrt(gap)))
        case Pattern.CHECKS:
            rings = tuple(_checks(edges, 3.9 * gap))
        case _ as unreachable:
            assert_never(unreachable)
    return (Fill(rings, tone, inside),)


Edges = tuple[float, float, float, float]


def _rake(edges: Edges, angle: float, gap: float, wave: float = 0.0) -> Iterator[Ring]:
    left, top, right, bottom = edges
    reach = math.hypot(right - left, bottom - top) / 2
    x0, y0 = (left + right) / 2, (top + bottom) / 2
    cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    count = max(2, int(2 * reach / 1.5)) if wave else max(2, int(2 * reach / 8))
    across = -reach
    number = 0
    while across < reach:
        line: list[Point] = []
        for n in range(count + 1):
            u = -reach + 2 * reach * n / count
            v = across + (wave * math.sin(u / wave / 1.15) if wave else 0.0)
            line.append((x0 + u * cos - v * sin, y0 + u * sin + v * cos))
        yield groove(wobbled(line, 0.4), INK_LINE, start=number, taper=False)
        across += gap
        number += 1


def _dots(edges: Edges, gap: float, radius: float) -> Iterator[Ring]:
    left, top, right, bottom = edges
    row, y = 0, top + gap * 0.4
    while y < bottom:
        x = left + gap * (0.9 if row % 2 else 0.4)
        while x < right:
            (at,) = wobbled([(x, y)], 0.6)
            yield lines_of(oval(at[0], at[1], radius), 1.0)[0][0]
            x += gap
        y += gap * 0.86
        row += 1


def _checks(edges: Edges, gap: float) -> Iterator[Ring]:
    left, top, right, bottom = edges
    for j in range(int((bottom - top) / gap) + 1):
        for i in range(int((right - left) / gap) + 1):
            if (i + j) % 2:
                continue
            x, y = left + i * gap, top + j * gap
            corners = [(x, y), (x + gap, y), (x + gap, y + gap), (x, y + gap)]
            yield wobbled(corners, 0.4)
