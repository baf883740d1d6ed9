"""Finds a place for everybody in three rings, so that nobody's words touch anybody else's."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from familybook.core.drawing import Point

_SPLITS = ((0.45, 0.73), (0.40, 0.70), (0.52, 0.77), (0.36, 0.62), (0.60, 0.81), (0.30, 0.58))
"""How large the two inner rings are beside the outer one, best first."""

_TURNS = 12
_STARTS = (-0.32, -0.25, -0.18)
"""Where each ring begins, in turns, so that the first ones do not stand in a row."""

_ROWS = (0.5, 0.3, 0.7, 0.15, 0.85)


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


def seated(cells: Sequence[Cell], outer: Point, middle: Point) -> Seating | None:
    """Return places for all cells inside an oval, round a middle that stays free, or None.

    `outer` is half its width and height; `middle` is the width and height that stay free.
    """
    for first, second in _SPLITS:
        rings = (
            (outer[0] * first, outer[1] * first),
            (outer[0] * second, outer[1] * second),
            outer,
        )
        table = _Table(rings, middle)
        found = [
            table.ring([cell for cell in cells if cell.ring == ring], ring) for ring in (0, 1, 2)
        ]
        if all(places is not None for places in found):
            queues = [iter(places or ()) for places in found]
            return Seating(rings, tuple(next(queues[cell.ring]) for cell in cells))
    return None


class _Table:
    """Three rings that fill up from the inside."""

    def __init__(self, rings: tuple[Point, Point, Point], middle: Point) -> None:
        self._rings = rings
        self._middle = middle
        self._taken: list[tuple[float, float, float, float]] = [
            (-middle[0] / 2, -middle[1] / 2, middle[0] / 2, middle[1] / 2)
        ]
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
        for number, cell in enumerate(cells):
            angle = math.tau * (number + turn / _TURNS) / len(cells) + math.tau * _STARTS[ring]
            spots = self._spots(ring, angle, nudges)
            place = next((spot for spot in spots if self._take(spot, cell)), None)
            if place is None:
                return None
            places.append(place)
        return tuple(places)

    def _spots(self, ring: int, angle: float, nudges: int) -> Iterator[Point]:
        yield self._at(ring, 0.5, angle)
        for step in range(1, nudges + 1):
            for side in (-1, 1):
                for row in _ROWS:
                    yield self._at(ring, row, angle + side * step * math.tau / 72)

    def _at(self, ring: int, row: float, angle: float) -> Point:
        outer = self._rings[ring]
        inner = self._rings[ring - 1] if ring else (self._middle[0] * 0.5, self._middle[1] * 0.5)
        return (
            (inner[0] + (outer[0] - inner[0]) * row) * math.cos(angle),
            (inner[1] + (outer[1] - inner[1]) * row) * math.sin(angle),
        )

    def _take(self, place: Point, cell: Cell) -> bool:
        left, top = place[0] - cell.wide / 2, place[1] - cell.high / 2
        box = (left, top, left + cell.wide, top + cell.high)
        if not self._is_in_its_ring(box, cell.ring):
            return False
        for other in self._taken:
            if box[0] < other[2] and other[0] < box[2] and box[1] < other[3] and other[1] < box[3]:
                return False
        self._taken.append(box)
        return True

    def _is_in_its_ring(self, box: tuple[float, float, float, float], ring: int) -> bool:
        """Tell whether a box lies in its ring; words may reach over a line, which stops there."""
        rx, ry = self._rings[ring]
        far_x, far_y = max(abs(box[0]), abs(box[2])), max(abs(box[1]), abs(box[3]))
        if far_x > self._rings[2][0] or far_y > self._rings[2][1]:
            return False
        if (far_x / rx) ** 2 + (far_y / ry) ** 2 > (1.08 if ring == 2 else 1.4):
            return False
        if not ring:
            return True
        rx, ry = self._rings[ring - 1]
        near_x = max(box[0], -box[2], 0.0) / rx
        near_y = max(box[1], -box[3], 0.0) / ry
        return near_x**2 + near_y**2 >= 0.66
