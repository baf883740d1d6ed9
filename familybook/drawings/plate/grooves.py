"""Ink lines: cut where they turn sharply, swelling like a gouge's groove, or in dashes."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

from familybook.core.drawing import Point, Ring

_CORNER = 0.6
"""How sharply a line may turn, in radians, before it is cut there."""

_QUARTERS = tuple((math.cos(n * math.pi / 4), math.sin(n * math.pi / 4)) for n in (1, 2, 3))
"""Where the points of a round end lie, from one edge to the other."""


def cut_at_corners(points: Sequence[Point], *, closed: bool) -> list[Sequence[Point]]:
    """Return the outline in pieces, cut where it turns sharply, as a gouge would cut it."""
    cuts: list[int] = []
    for n in range(1, len(points) - 1):
        (ax, ay), (bx, by), (cx, cy) = points[n - 1], points[n], points[n + 1]
        turn = math.atan2(cy - by, cx - bx) - math.atan2(by - ay, bx - ax)
        if abs((turn + math.pi) % math.tau - math.pi) > _CORNER:
            cuts.append(n)
    if closed and not cuts:
        return [[*points, *points[1:3]]]
    pieces: list[Sequence[Point]] = []
    last = 0
    for n in (*cuts, len(points) - 1):
        if n > last:
            pieces.append(points[last : n + 1])
        last = n
    return pieces


def groove(points: Sequence[Point], width: float, *, start: float = 0, taper: bool = True) -> Ring:
    """Return the outline of an ink line: it swells like a cut groove and has round ends.

    `start` moves the swell along; with `taper` the free ends narrow.
    """
    count = len(points)
    lengths = [0.0]
    for a, b in itertools.pairwise(points):
        lengths.append(lengths[-1] + math.dist(a, b))
    total = lengths[-1] or 1.0
    narrow = taper and total > 5 * width
    left: list[Point] = []
    right: list[Point] = []
    for n, (x, y) in enumerate(points):
        ax, ay = points[max(n - 1, 0)]
        bx, by = points[min(n + 1, count - 1)]
        run = math.hypot(bx - ax, by - ay) or 1.0
        nx, ny = (ay - by) / run, (bx - ax) / run
        s = lengths[n]
        half = width / 2 * (1 + 0.15 * math.sin(s / 15 + start) + 0.07 * math.sin(s / 5.1 + start))
        if narrow and s < total / 2:
            half *= 0.72 + 0.28 * min(1.0, s / (3 * width))
        elif narrow:
            half *= 0.62 + 0.38 * min(1.0, (total - s) / (4 * width))
        left.append((x + nx * half, y + ny * half))
        right.append((x - nx * half, y - ny * half))
    return (*left, *_end(points[-1], left[-1]), *reversed(right), *_end(points[0], right[0]))


def _end(middle: Point, edge: Point) -> tuple[Point, ...]:
    """Return half a circle round the middle, from the edge to the other edge."""
    x, y = middle
    dx, dy = edge[0] - x, edge[1] - y
    return tuple((x + dx * cos + dy * sin, y + dy * cos - dx * sin) for cos, sin in _QUARTERS)


def dashes(points: Sequence[Point], on: float, off: float) -> list[tuple[Point, ...]]:
    """Return the pieces of a line that is drawn for `on` and left out for `off`."""
    pieces: list[tuple[Point, ...]] = []
    piece: list[Point] = [points[0]]
    drawing, left = True, on
    for a, b in itertools.pairwise(points):
        run = math.dist(a, b)
        done = 0.0
        while run - done > left:
            done += left
            at = (a[0] + (b[0] - a[0]) * done / run, a[1] + (b[1] - a[1]) * done / run)
            if drawing:
                pieces.append((*piece, at))
            piece = [at]
            drawing = not drawing
            left = on if drawing else off
        left -= run - done
        if drawing:
            piece.append(b)
    if drawing and len(piece) > 1:
        pieces.append(tuple(piece))
    return pieces
