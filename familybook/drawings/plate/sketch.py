"""The family's own drawings: pen strokes as they were made, without our wobble."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Sequence
from dataclasses import replace

from familybook.core.drawing import Box, Fill, Point, Ring
from familybook.core.said import PenStroke
from familybook.drawings.plate.paths import lines_of, oval

_POINT = 1e-9
"""Smaller than any drawing; a dot without a width has no size at all."""

PenPoint = tuple[float, float, float]
"""x, y and pressure."""

MOST_POINTS = 30_000
"""Points of a drawing that are kept in print; of ten minutes' scribbling, every other one."""
MOST_STEPS = 60_000
"""Pieces that the smooth lines of a drawing are cut into, all together."""

_SHARP = 1.2
_LARGEST = 1.6
"""How much a small drawing may grow over its sheet to fill the room it is given."""


def strokes_within(strokes: Iterable[PenStroke], box: Box) -> tuple[Fill, ...]:
    """Return a drawing as large as it fits into the middle of a box."""
    strokes = _thinned([stroke for stroke in strokes if stroke.points])
    if not strokes:
        return ()
    edge = max(stroke.width for stroke in strokes) / 2
    xs = [x for stroke in strokes for x, _, _ in stroke.points]
    ys = [y for stroke in strokes for _, y, _ in stroke.points]
    left, top = min(xs) - edge, min(ys) - edge
    wide, high = max(xs) + edge - left, max(ys) + edge - top
    scale = min(box[2] / max(wide, _POINT), box[3] / max(high, _POINT), _LARGEST * box[2])
    x = box[0] + (box[2] - wide * scale) / 2 - left * scale
    y = box[1] + (box[3] - high * scale) / 2 - top * scale
    step = scale * sum(map(_length, strokes)) / MOST_STEPS
    return tuple(stroke_mark(stroke, scale, (x, y), step) for stroke in strokes)


def strokes_on(strokes: Iterable[PenStroke], box: Box) -> tuple[Fill, ...]:
    """Return a drawing where it was drawn on a sheet as wide as a box.

    One that reaches farther down than the box is made small enough to fit.
    """
    strokes = _thinned([stroke for stroke in strokes if stroke.points])
    low = max((y + one.width / 2 for one in strokes for _, y, _ in one.points), default=0.0)
    far = max((x for one in strokes for x, _, _ in one.points), default=0.0)
    if low * box[2] > box[3] or far > 1:
        return strokes_within(strokes, box)
    step = box[2] * sum(map(_length, strokes)) / MOST_STEPS
    return tuple(stroke_mark(stroke, box[2], (box[0], box[1]), step) for stroke in strokes)


def _thinned(strokes: Sequence[PenStroke]) -> list[PenStroke]:
    """Return the strokes with no more points, all together, than anybody could tell apart."""
    every = math.ceil(sum(len(stroke.points) for stroke in strokes) / MOST_POINTS)
    if every <= 1:
        return list(strokes)
    return [
        replace(stroke, points=(*stroke.points[:-1:every], stroke.points[-1])) for stroke in strokes
    ]


def _length(stroke: PenStroke) -> float:
    return sum(math.dist(a[:2], b[:2]) for a, b in itertools.pairwise(stroke.points))


def stroke_mark(stroke: PenStroke, scale: float, by: Point = (0.0, 0.0), step: float = 1.0) -> Fill:
    """Return one stroke of a sheet `scale` points wide, moved by `by`.

    Its line is cut into pieces at least `step` points long.
    """
    points = _apart(
        [(x * scale + by[0], y * scale + by[1], force) for x, y, force in stroke.points]
    )
    width = stroke.width * scale
    if len(points) == 1:
        x, y, force = points[0]
        dot = oval(x, y, 1.3 * _half(width, force))
        return Fill((lines_of(dot, 1.2)[0][0],), stroke.tone)
    pieces = _cut(_rounded(points, max(1.0, width / 3, step)))
    return Fill(tuple(_groove(piece, width) for piece in pieces), stroke.tone)


def _half(width: float, force: float) -> float:
    return width * (0.3 + 0.4 * min(max(force, 0.0), 1.0))


def _apart(points: Sequence[PenPoint]) -> list[PenPoint]:
    """Return the points without those that lie on the one before."""
    kept = [points[0]]
    kept += [b for a, b in itertools.pairwise(points) if math.dist(a[:2], b[:2]) > 1e-6]
    return kept


def _rounded(points: Sequence[PenPoint], step: float) -> list[PenPoint]:
    """Return a smooth line through the points, about `step` apart."""
    last = len(points) - 1
    line = [points[0]]
    for n in range(last):
        a, b, c, d = (points[min(max(n + k, 0), last)] for k in (-1, 0, 1, 2))
        count = max(1, min(24, round(math.dist(b[:2], c[:2]) / step)))
        line += [_between(a, b, c, d, k / count) for k in range(1, count + 1)]
    return line


def _between(a: PenPoint, b: PenPoint, c: PenPoint, d: PenPoint, t: float) -> PenPoint:
    x, y = (
        0.5
        * (
            2 * b[i]
            + (c[i] - a[i]) * t
            + (2 * a[i] - 5 * b[i] + 4 * c[i] - d[i]) * t * t
            + (3 * b[i] - a[i] - 3 * c[i] + d[i]) * t * t * t
        )
        for i in (0, 1)
    )
    return x, y, b[2] + (c[2] - b[2]) * t


def _cut(points: Sequence[PenPoint]) -> list[Sequence[PenPoint]]:
    """Return the line in pieces, cut where it turns back on itself."""
    pieces: list[Sequence[PenPoint]] = []
    last = 0
    for n in range(1, len(points) - 1):
        (ax, ay, _), (bx, by, _), (cx, cy, _) = points[n - 1 : n + 2]
        turn = math.atan2(cy - by, cx - bx) - math.atan2(by - ay, bx - ax)
        if abs((turn + math.pi) % math.tau - math.pi) > _SHARP:
            pieces.append(points[last : n + 1])
            last = n
    pieces.append(points[last:])
    return [piece for piece in pieces if len(piece) > 1]


def _groove(points: Sequence[PenPoint], width: float) -> Ring:
    left: list[Point] = []
    right: list[Point] = []
    for n, (x, y, force) in enumerate(points):
        ax, ay, _ = points[max(n - 1, 0)]
        bx, by, _ = points[min(n + 1, len(points) - 1)]
        run = math.hypot(bx - ax, by - ay) or 1.0
        nx, ny = (ay - by) / run, (bx - ax) / run
        half = _half(width, force)
        left.append((x + nx * half, y + ny * half))
        right.append((x - nx * half, y - ny * half))
    return (*left, *_cap(points[-1], left[-1]), *reversed(right), *_cap(points[0], right[0]))


def _cap(middle: PenPoint, edge: Point) -> tuple[Point, ...]:
    radius = math.dist(middle[:2], edge)
    start = math.atan2(edge[1] - middle[1], edge[0] - middle[0])
    return tuple(
        (
            middle[0] + radius * math.cos(start - n * math.pi / 8),
            middle[1] + radius * math.sin(start - n * math.pi / 8),
        )
        for n in range(1, 8)
    )
