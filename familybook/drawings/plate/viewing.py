"""Which part of a photograph is seen, the same on paper and on the screen."""

from __future__ import annotations

import math
from dataclasses import dataclass

from familybook.core.drawing import Box, Point, View

LEAST = 0.08
"""The smallest part, in parts of the upright sheet: less can hardly be made out."""

MOST_TILT = 15
"""Degrees a photograph is straightened by, at most."""

_QUARTER = 90
_SAME = 1e-6


@dataclass(frozen=True, slots=True)
class Cut:
    """Where the part shown lies: its middle from the photograph's, and half its size, in dots.

    Both are along the edges of the upright sheet.
    """

    middle: Point
    half: Point


def sine_and_cosine(turn: float) -> tuple[float, float]:
    """Return both, and exactly for quarter turns."""
    if turn % _QUARTER == 0:
        quarters = round(turn / _QUARTER) % 4
        return (0.0, 1.0, 0.0, -1.0)[quarters], (1.0, 0.0, -1.0, 0.0)[quarters]
    angle = math.radians(turn)
    return math.sin(angle), math.cos(angle)


def sheet_of(size: Point, turn: float) -> Point:
    """Return the size of the upright sheet that just holds a photograph turned by that."""
    sine, cosine = map(abs, sine_and_cosine(turn))
    return size[0] * cosine + size[1] * sine, size[0] * sine + size[1] * cosine


def turned(point: Point, turn: float) -> Point:
    """Return where a point goes that turns clockwise about the middle; y grows downwards."""
    sine, cosine = sine_and_cosine(turn)
    return point[0] * cosine - point[1] * sine, point[0] * sine + point[1] * cosine


def cut_of(size: Point, view: View) -> Cut:
    """Return what a view shows of a photograph: moved or made smaller so that no corner is bare."""
    wide, high = sheet_of(size, view.turn)
    left, top, part_wide, part_high = view.box
    half = part_wide * wide / 2, part_high * high / 2
    middle = left * wide + half[0] - wide / 2, top * high + half[1] - high / 2
    across, down = sheet_of(half, view.turn)
    smaller = min(1.0, size[0] / 2 / across, size[1] / 2 / down)
    free = size[0] / 2 - across * smaller, size[1] / 2 - down * smaller
    x, y = turned(middle, -view.turn)
    inside = max(-free[0], min(free[0], x)), max(-free[1], min(free[1], y))
    return Cut(turned(inside, view.turn), (half[0] * smaller, half[1] * smaller))


def view_of(size: Point, turn: float, cut: Cut) -> View:
    """Return the view that shows such a part."""
    wide, high = sheet_of(size, turn)
    box = (
        (cut.middle[0] - cut.half[0]) / wide + 0.5,
        (cut.middle[1] - cut.half[1]) / high + 0.5,
        2 * cut.half[0] / wide,
        2 * cut.half[1] / high,
    )
    return View(turn=turn, box=_within(box))


def _within(box: Box) -> Box:
    """Return a box with no more digits than matter, and no farther than the edges."""
    wide, high = (round(min(1.0, max(_SAME, one)), 6) for one in box[2:])
    left, top = (round(max(0.0, min(1.0, one)), 6) for one in box[:2])
    return min(left, round(1 - wide, 6)), min(top, round(1 - high, 6)), wide, high


def shown(size: Point, view: View) -> View:
    """Return the view as it is seen, without bare corners."""
    return view_of(size, view.turn, cut_of(size, view))


def all_of(size: Point, turn: float) -> View:
    """Return the largest part of a turned photograph that has its own proportions."""
    quarter = round(turn / _QUARTER) * _QUARTER
    half = sheet_of((size[0] / 2, size[1] / 2), quarter)
    sheet = sheet_of(size, turn)
    box = _centred(2 * half[0] / sheet[0], 2 * half[1] / sheet[1])
    return shown(size, View(turn=turn, box=box))


def _centred(wide: float, high: float) -> Box:
    larger = max(1.0, wide, high)
    wide, high = wide / larger, high / larger
    return (1 - wide) / 2, (1 - high) / 2, wide, high


def turned_by_quarter(view: View, way: int) -> View:
    """Return the same part, a quarter turn clockwise (1) or the other way (-1)."""
    left, top, wide, high = view.box
    box = (1 - top - high, left, high, wide) if way > 0 else (top, 1 - left - wide, high, wide)
    return View(turn=_upright(view.turn + way * _QUARTER), box=_within(box))


def _upright(turn: float) -> float:
    """Return the same turn between minus and plus half a turn."""
    return (turn + 180) % 360 - 180


def tilt_of(view: View) -> float:
    """Return by how much a photograph is turned beside its quarter turns."""
    return view.turn - round(view.turn / _QUARTER) * _QUARTER


def tilted(size: Point, view: View, by: float) -> View:
    """Return the view with the photograph straightened a little more; it keeps what it shows.

    What showed all there is goes on showing all there is.
    """
    tilt = tilt_of(view)
    turn = _upright(view.turn + max(-MOST_TILT, min(MOST_TILT, tilt + by)) - tilt)
    if _alike(shown(size, view), all_of(size, view.turn)):
        return all_of(size, turn)
    cut = cut_of(size, view)
    middle = turned(turned(cut.middle, -view.turn), turn)
    return shown(size, view_of(size, turn, Cut(middle, cut.half)))


def resized(size: Point, view: View, wider: float, higher: float) -> View:
    """Return the view with its part wider or higher about its middle, in parts of the sheet."""
    left, top, wide, high = shown(size, view).box
    new_wide = min(1.0, max(LEAST, wide + wider))
    new_high = min(1.0, max(LEAST, high + higher))
    x = min(max(0.0, left - (new_wide - wide) / 2), 1 - new_wide)
    y = min(max(0.0, top - (new_high - high) / 2), 1 - new_high)
    return shown(size, View(turn=view.turn, box=(x, y, new_wide, new_high)))


def moved_by(size: Point, view: View, across: float, down: float) -> View:
    """Return the view with its part moved, in parts of the sheet, as far as there is more."""
    left, top, wide, high = shown(size, view).box
    x, y = min(max(0.0, left + across), 1 - wide), min(max(0.0, top + down), 1 - high)
    return shown(size, View(turn=view.turn, box=(x, y, wide, high)))


def between(size: Point, turn: float, here: Point, there: Point) -> View:
    """Return the view between two corners of a part, wherever they were pulled to."""
    xs = sorted(max(0.0, min(1.0, x)) for x in (here[0], there[0]))
    ys = sorted(max(0.0, min(1.0, y)) for y in (here[1], there[1]))
    wide, high = max(LEAST, xs[1] - xs[0]), max(LEAST, ys[1] - ys[0])
    box = (min(xs[0], 1 - wide), min(ys[0], 1 - high), wide, high)
    return shown(size, View(turn=turn, box=box))


def _alike(one: View, other: View) -> bool:
    return all(abs(a - b) < LEAST / 40 for a, b in zip(one.box, other.box, strict=True))
