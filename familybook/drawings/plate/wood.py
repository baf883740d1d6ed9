"""Branches: many limbs that grow together into one shape with one outline."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from familybook.core.drawing import Point, Ring
from familybook.core.palette import Tone
from familybook.drawings.plate.grooves import groove
from familybook.drawings.plate.lino import SLIP, Plate, slipped
from familybook.drawings.plate.paths import bounds, is_inside, lines_of, wobbled

_STEP = 3.4
_SHORTEST = 3.0


@dataclass(frozen=True, slots=True)
class Limb:
    """A branch along a curve of four points, `thick` at its start and `thin` at its end."""

    curve: tuple[Point, Point, Point, Point]
    thick: float
    thin: float


def wood(plate: Plate, limbs: tuple[Limb, ...], tone: Tone = Tone.CLAY, line: float = 1.8) -> None:
    """Draw limbs as one shape."""
    rings, edges = _grown(limbs)
    plate.fill(rings, Tone.PAGE)
    plate.fill(slipped(rings, SLIP), tone)
    plate.fill(
        tuple(groove(edge, line, start=n * 1.7, taper=False) for n, edge in enumerate(edges)),
        Tone.INK,
    )


@lru_cache(maxsize=32)
def _grown(limbs: tuple[Limb, ...]) -> tuple[tuple[Ring, ...], tuple[tuple[Point, ...], ...]]:
    """Return the limbs as rings, and the pieces of their outlines that no other limb covers."""
    rings = tuple(_ring(limb) for limb in limbs)
    return rings, tuple(edge for n in range(len(rings)) for edge in _free_edges(rings, n))


def _ring(limb: Limb) -> Ring:
    """Return the outline of a limb, round at its thin end."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = limb.curve
    points = lines_of(f"M{ax} {ay}C{bx} {by} {cx} {cy} {dx} {dy}", _STEP)[0][0]
    last = len(points) - 1
    left: list[Point] = []
    right: list[Point] = []
    for n, (x, y) in enumerate(points):
        (ux, uy), (vx, vy) = points[max(n - 1, 0)], points[min(n + 1, last)]
        run = math.hypot(vx - ux, vy - uy) or 1.0
        half = (limb.thick + (limb.thin - limb.thick) * (n / last) ** 0.8) / 2
        left.append((x - (vy - uy) / run * half, y + (vx - ux) / run * half))
        right.append((x + (vy - uy) / run * half, y - (vx - ux) / run * half))
    x, y = points[last]
    start = math.atan2(left[-1][1] - y, left[-1][0] - x)
    tip = tuple(
        (
            x + limb.thin / 2 * math.cos(start - n * math.pi / 5),
            y + limb.thin / 2 * math.sin(start - n * math.pi / 5),
        )
        for n in range(1, 5)
    )
    (ax, ay), (bx, by) = right[0], left[0]
    foot = tuple((ax + (bx - ax) * n / 10, ay + (by - ay) * n / 10) for n in range(1, 10))
    return wobbled((*left, *tip, *reversed(right), *foot), 1.4)


def _free_edges(rings: tuple[Ring, ...], which: int) -> list[tuple[Point, ...]]:
    """Return the pieces of one outline that lie inside no other ring."""
    ring = rings[which]
    box = bounds((ring,))
    near = [
        (other, bounds((other,)))
        for n, other in enumerate(rings)
        if n != which and _touch(box, bounds((other,)))
    ]

    def covered(point: Point) -> bool:
        x, y = point
        return any(
            left <= x <= right and top <= y <= bottom and is_inside(point, other)
            for other, (left, top, right, bottom) in near
        )

    hidden = [covered(point) for point in ring]
    if not any(hidden):
        return [(*ring, ring[0])]
    start = hidden.index(True)
    count = len(ring)
    pieces: list[tuple[Point, ...]] = []
    piece: list[Point] = []
    for n in range(start, start + count):
        a, b = ring[n % count], ring[(n + 1) % count]
        was, is_now = hidden[n % count], hidden[(n + 1) % count]
        if was and not is_now:
            piece = [_meeting(b, a, covered), b]
        elif not was and not is_now:
            piece.append(b)
        elif not was:
            piece.append(_meeting(a, b, covered))
            pieces.append(tuple(piece))
    return [one for one in pieces if _length(one) > _SHORTEST]


def _touch(a: tuple[float, float, float, float], b: tuple[float, float, float, float]) -> bool:
    return a[0] <= b[2] and b[0] <= a[2] and a[1] <= b[3] and b[1] <= a[3]


def _meeting(free: Point, hidden: Point, covered: Callable[[Point], bool]) -> Point:
    """Return the place between a free and a hidden point where the outline goes under."""
    for _ in range(6):
        middle = ((free[0] + hidden[0]) / 2, (free[1] + hidden[1]) / 2)
        if covered(middle):
            hidden = middle
        else:
            free = middle
    return free


def _length(points: Sequence[Point]) -> float:
    return sum(math.dist(a, b) for a, b in itertools.pairwise(points))
