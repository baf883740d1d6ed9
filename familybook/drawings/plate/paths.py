"""Outlines: written as SVG path data, turned into points, and given a steady hand's wobble."""

from __future__ import annotations

import math
import random
import re
from collections.abc import Sequence
from functools import lru_cache

from familybook.core.drawing import Point, Ring

STEP = 2.6
"""Distance between the points of a curve, in points of type."""

Line = tuple[tuple[Point, ...], bool]
"""Points in order, and whether the last one joins the first."""

_TOKEN = re.compile(r"[MLHVCSQZmlhvcsqz]|-?\d*\.?\d+(?:e-?\d+)?")
_ROUND = 0.5523


def _cubic(a: Point, b: Point, c: Point, d: Point, step: float) -> list[Point]:
    length = math.dist(a, b) + math.dist(b, c) + math.dist(c, d)
    count = max(3, int(length / step))
    points: list[Point] = []
    for number in range(1, count + 1):
        t = number / count
        s = 1 - t
        k0, k1, k2, k3 = s * s * s, 3 * t * s * s, 3 * t * t * s, t * t * t
        points.append(
            (
                k0 * a[0] + k1 * b[0] + k2 * c[0] + k3 * d[0],
                k0 * a[1] + k1 * b[1] + k2 * c[1] + k3 * d[1],
            )
        )
    return points


def _straight(a: Point, b: Point, step: float) -> list[Point]:
    count = max(1, int(math.dist(a, b) / (step * 2)))
    return [
        (a[0] + (b[0] - a[0]) * n / count, a[1] + (b[1] - a[1]) * n / count)
        for n in range(1, count + 1)
    ]


class _Walker:
    """Walks along path data and leaves points behind."""

    def __init__(self, path: str, step: float) -> None:
        self._tokens = _TOKEN.findall(path)
        self._next = 0
        self._step = step
        self._at: Point = (0.0, 0.0)
        self._start: Point = (0.0, 0.0)
        self._handle: Point | None = None
        self._points: list[Point] = []
        self.lines: list[Line] = []

    def walk(self) -> tuple[Line, ...]:
        """Return every line of the path."""
        command = ""
        while self._next < len(self._tokens):
            if self._tokens[self._next].isalpha():
                command = self._tokens[self._next]
                self._next += 1
            self._do(command)
            if command in "Mm":
                command = "l" if command == "m" else "L"
        self._leave(closed=False)
        return tuple(self.lines)

    def _number(self) -> float:
        self._next += 1
        return float(self._tokens[self._next - 1])

    def _point(self, relative: bool) -> Point:
        x, y = self._number(), self._number()
        return (self._at[0] + x, self._at[1] + y) if relative else (x, y)

    def _leave(self, *, closed: bool) -> None:
        if len(self._points) > 1:
            self.lines.append((tuple(self._points), closed))
        self._points = []

    def _go(self, points: list[Point]) -> None:
        if not self._points:
            self._points = [self._at]
            self._start = self._at
        self._points += points
        self._at = points[-1]

    def _do(self, command: str) -> None:
        relative = command.islower()
        handle: Point | None = None
        x0, y0 = self._at
        match command.upper():
            case "M":
                self._leave(closed=False)
                self._at = self._start = self._point(relative)
            case "L":
                self._go(_straight(self._at, self._point(relative), self._step))
            case "H":
                x = self._number() + (x0 if relative else 0)
                self._go(_straight(self._at, (x, y0), self._step))
            case "V":
                y = self._number() + (y0 if relative else 0)
                self._go(_straight(self._at, (x0, y), self._step))
            case "C" | "S":
                if command in "Cc":
                    first = self._point(relative)
                elif self._handle is not None:
                    first = (2 * x0 - self._handle[0], 2 * y0 - self._handle[1])
                else:
                    first = self._at
                handle, end = self._point(relative), self._point(relative)
                self._go(_cubic(self._at, first, handle, end, self._step))
            case "Q":
                q, end = self._point(relative), self._point(relative)
                first = (x0 + (q[0] - x0) * 2 / 3, y0 + (q[1] - y0) * 2 / 3)
                last = (end[0] + (q[0] - end[0]) * 2 / 3, end[1] + (q[1] - end[1]) * 2 / 3)
                self._go(_cubic(self._at, first, last, end, self._step))
            case _:
                if math.dist(self._at, self._start) > STEP / 100:
                    self._go(_straight(self._at, self._start, self._step))
                self._at = self._start
                self._leave(closed=True)
        self._handle = handle


@lru_cache(maxsize=4096)
def lines_of(path: str, step: float = STEP) -> tuple[Line, ...]:
    """Return the lines of SVG path data (M L H V C S Q Z, absolute and relative), as points."""
    return _Walker(path, step).walk()


def wobbled(points: Sequence[Point], by: float = 1.0) -> Ring:
    """Return the points as a steady hand would set them, each moved by at most about `by`.

    The hand is a field of slow waves over the sheet, so edges that touch stay touching and a page
    drawn again is the same.
    """
    if not by:
        return tuple(points)
    sin = math.sin
    return tuple(
        (
            x
            + by
            * (
                0.50 * sin(0.043 * x + 0.061 * y + 1.3)
                + 0.26 * sin(0.17 * y - 0.11 * x + 0.4)
                + 0.12 * sin(0.41 * y + 0.2 * x)
            ),
            y
            + by
            * (
                0.50 * sin(0.057 * x - 0.039 * y + 2.1)
                + 0.26 * sin(0.15 * x + 0.13 * y)
                + 0.12 * sin(0.37 * x - 0.2 * y)
            ),
        )
        for x, y in points
    )


def oval(x: float, y: float, rx: float, ry: float | None = None, tilt: float = 0.0) -> str:
    """Return the path of an ellipse round x, y; `tilt` in degrees, clockwise."""
    ry = rx if ry is None else ry
    turn = math.radians(tilt)
    cos, sin = math.cos(turn), math.sin(turn)
    k = _ROUND

    def at(u: float, v: float) -> str:
        return f"{x + u * cos - v * sin:.2f} {y + u * sin + v * cos:.2f}"

    return (
        f"M{at(0, -ry)}C{at(k * rx, -ry)} {at(rx, -k * ry)} {at(rx, 0)}"
        f"C{at(rx, k * ry)} {at(k * rx, ry)} {at(0, ry)}"
        f"C{at(-k * rx, ry)} {at(-rx, k * ry)} {at(-rx, 0)}"
        f"C{at(-rx, -k * ry)} {at(-k * rx, -ry)} {at(0, -ry)}Z"
    )


def box(x: float, y: float, wide: float, high: float, corner: float = 0.0) -> str:
    """Return the path of a box from its top left corner, with rounded corners if asked."""
    if not corner:
        return f"M{x} {y}h{wide}v{high}h{-wide}Z"
    r = min(corner, wide / 2, high / 2)
    w, h = wide - 2 * r, high - 2 * r
    return (
        f"M{x + r} {y}h{w}q{r} 0 {r} {r}v{h}q0 {r} {-r} {r}h{-w}q{-r} 0 {-r} {-r}v{-h}"
        f"q0 {-r} {r} {-r}Z"
    )


def smooth(points: Sequence[Point], *, closed: bool = False) -> str:
    """Return a smooth path through the points."""
    count = len(points)

    def at(number: int) -> Point:
        return points[number % count] if closed else points[min(max(number, 0), count - 1)]

    path = f"M{points[0][0]:.2f} {points[0][1]:.2f}"
    for n in range(count if closed else count - 1):
        a, b, c, d = at(n - 1), at(n), at(n + 1), at(n + 2)
        path += (
            f"C{b[0] + (c[0] - a[0]) / 6:.2f} {b[1] + (c[1] - a[1]) / 6:.2f}"
            f" {c[0] - (d[0] - b[0]) / 6:.2f} {c[1] - (d[1] - b[1]) / 6:.2f} {c[0]:.2f} {c[1]:.2f}"
        )
    return path + ("Z" if closed else "")


def pebble(
    x: float,
    y: float,
    rx: float,
    ry: float,
    *,
    seed: int = 0,
    corners: int = 9,
    rough: float = 0.09,
) -> str:
    """Return the path of a soft patch of ground, the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - shapes, not secrets
    return smooth(
        [
            (
                x + rx * (1 + chance.uniform(-rough, rough)) * math.cos(math.tau * n / corners),
                y + ry * (1 + chance.uniform(-rough, rough)) * math.sin(math.tau * n / corners),
            )
            for n in range(corners)
        ],
        closed=True,
    )


def bounds(rings: Sequence[Ring]) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of the rings."""
    xs = [x for ring in rings for x, _ in ring]
    ys = [y for ring in rings for _, y in ring]
    return min(xs), min(ys), max(xs), max(ys)


def is_inside(point: Point, ring: Ring) -> bool:
    """Tell whether the point lies inside the ring."""
    x, y = point
    inside = False
    x1, y1 = ring[-1]
    for x2, y2 in ring:
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
        x1, y1 = x2, y2
    return inside
