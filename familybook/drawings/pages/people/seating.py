"""Finds a place for everybody in three rings, so that nobody's words touch anybody else's."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from familybook.core.drawing import Point

_SPLITS = ((0.45, 0.73), (0.40, 0.70), (0.52, 0.77), (0.36, 0.62), (0.60, 0.81), (0.30, 0.58))
_CLEAR_SPLITS = ((0.40, 0.71), (0.45, 0.73), (0.38, 0.68), (0.34, 0.67))
_WHOLE_SPLITS = ((0.42, 0.70), (0.45, 0.73), (0.50, 0.76), (0.55, 0.79), (0.60, 0.81))
"""How large the two inner rings are beside the outer one, best first."""

_TURNS = 12
_STARTS = (-0.32, -0.25, -0.18)
"""Where each ring begins, in turns, so that the first ones do not stand in a row."""

_ROWS = (0.5, 0.3, 0.7, 0.15, 0.85)

_LOOSE = ((1.4, 0.0), (1.4, 0.66), (1.08, 0.66))
"""How far a box may reach over each ring, and into the one before."""


class Fit(Enum):
    """Which lines words may reach over, where there is too little room inside them."""

    WHOLE = (_WHOLE_SPLITS, ((0.93, 0.0), (0.96, 1.04), (0.96, 1.04)))
    """None: every ring is whole."""
    HOME = (_WHOLE_SPLITS, ((0.93, 0.0), (1.4, 0.66), (1.08, 0.66)))
    """Those further out: the line round our home is whole."""
    CLEAR = (_CLEAR_SPLITS, ((1.4, 0.0), (1.0, 1.0), (1.0, 1.0)))
    """The line round our home."""
    LOOSE = (_SPLITS, _LOOSE)
    """All of them."""

    def __init__(self, splits: tuple[Point, ...], reach: tuple[Point, ...]) -> None:
        self.splits = splits
        """How large the two inner rings may be, best first."""
        self.reach = reach
        """How far a box may reach over each ring, and into the one before."""


_Edges = tuple[float, float, float, float]
"""Left, top, right and bottom of a box."""


@dataclass(frozen=True, slots=True)
class Cell:
    """The room somebody takes: a ring, 0 to 2, and width and height in points."""

    ring: int
    wide: float
    high: float


@dataclass(frozen=True, slots=True)
class Seating:
    """Half the width and height of the three rings, and the middle of each cell from theirs."""

    rings: tuple[Point, Point, Point]
    places: tuple[Point, ...]


def seated(
    cells: Sequence[Cell], outer: Point, middle: Point, fit: Fit = Fit.LOOSE
) -> Seating | None:
    """Return places for all cells inside an oval, round a middle that stays free, or None.

    `outer` is half its width and height; `middle` is the width and height that stay free.
    """
    for first, second in fit.splits:
        rings = (
            (outer[0] * first, outer[1] * first),
            (outer[0] * second, outer[1] * second),
            outer,
        )
        table = _Table(rings, middle, fit)
        found = [
            table.ring([cell for cell in cells if cell.ring == ring], ring) for ring in (0, 1, 2)
        ]
        if all(places is not None for places in found):
            queues = [iter(places or ()) for places in found]
            return Seating(rings, tuple(next(queues[cell.ring]) for cell in cells))
    return None


class _Table:
    """Three rings that fill up from the inside."""

    def __init__(self, rings: tuple[Point, Point, Point], middle: Point, fit: Fit) -> None:
        self._rings = rings
        self._fit = fit
        self._middle = middle
        self._taken: list[_Edges] = [(-middle[0] / 2, -middle[1] / 2, middle[0] / 2, middle[1] / 2)]
        self._full = False

    def ring(self, cells: Sequence[Cell], ring: int) -> tuple[Point, ...] | None:
        """Return places for the cells of one ring, as evenly apart as can be."""
        if self._full:
            return None
        before = len(self._taken)
        ways = [(turn, 0) for turn in range(_TURNS)]
        ways += [(turn, nudges) for nudges in (6, 36) for turn in range(0, _TURNS, 3)]
        for turn, nudges in ways if cells else ways[:1]:
            places = self._around(cells, ring, turn, nudges)
            if places is not None:
                return places
            del self._taken[before:]
        self._full = True
        return None

    def _around(
        self, cells: Sequence[Cell], ring: int, turn: int, nudges: int
    ) -> tuple[Point, ...] | None:
        """Return places evenly apart, each moved aside by up to `nudges` steps of 5 degrees."""
        places: list[Point] = []
        start = math.tau * _STARTS[ring]
        if ring == 0 and self._fit in (Fit.WHOLE, Fit.HOME):
            start = _even_start(len(cells))
        for number, cell in enumerate(cells):
            angle = math.tau * (number + turn / _TURNS) / len(cells) + start
            place = self._place(cell, angle, nudges)
            if place is None:
                return None
            places.append(place)
        return tuple(places)

    def _place(self, cell: Cell, angle: float, nudges: int) -> Point | None:
        """Take the first free place for a cell, and return its middle."""
        half_wide, half_high = cell.wide / 2, cell.high / 2
        for x, y in self._spots(cell.ring, angle, nudges):
            box = (x - half_wide, y - half_high, x + half_wide, y + half_high)
            if self._is_free(box) and self._is_in_its_ring(box, cell.ring):
                self._taken.append(box)
                return x, y
        return None

    def _spots(self, ring: int, angle: float, nudges: int) -> Iterator[Point]:
        outer_x, outer_y = self._rings[ring]
        inner_x, inner_y = (
            self._rings[ring - 1] if ring else (self._middle[0] * 0.5, self._middle[1] * 0.5)
        )
        radii = [
            (inner_x + (outer_x - inner_x) * row, inner_y + (outer_y - inner_y) * row)
            for row in _ROWS
        ]
        yield radii[0][0] * math.cos(angle), radii[0][1] * math.sin(angle)
        for step in range(1, nudges + 1):
            for side in (-1, 1):
                aside = angle + side * step * math.tau / 72
                cos, sin = math.cos(aside), math.sin(aside)
                for x, y in radii:
                    yield x * cos, y * sin

    def _is_free(self, box: _Edges) -> bool:
        left, top, right, bottom = box
        for other in self._taken:
            if left < other[2] and other[0] < right and top < other[3] and other[1] < bottom:
                return False
        return True

    def _is_in_its_ring(self, box: _Edges, ring: int) -> bool:
        """Tell whether a box lies in its ring; words may reach over a line, which stops there."""
        left, top, right, bottom = box
        far_x = max(-left, right)
        far_y = max(-top, bottom)
        widest, highest = self._rings[2]
        if far_x > widest or far_y > highest:
            return False
        rx, ry = self._rings[ring]
        out, into = self._fit.reach[ring]
        if (far_x / rx) ** 2 + (far_y / ry) ** 2 > out:
            return False
        if not ring:
            return True
        rx, ry = self._rings[ring - 1]
        near_x = max(left, -right, 0.0) / rx
        near_y = max(top, -bottom, 0.0) / ry
        return near_x**2 + near_y**2 >= into


def _even_start(count: int) -> float:
    """Return where so many begin who stand round a house: as many at its left as at its right."""
    top = -math.tau / 4
    return top if count % 2 else top + math.tau / 2 / max(count, 1)
