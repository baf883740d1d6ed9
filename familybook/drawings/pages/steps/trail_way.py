"""Where a path goes: its stones, the line through them, and the room their words have."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from familybook.core.drawing import Drawing, Point, Voice
from familybook.core.letters import Letters
from familybook.core.person import Person
from familybook.drawings.parts.listed import Look

MOST_STONES = 5
"""Stones on one page of the path."""

LOWEST = 400.0
"""Height of the land at least, in points."""

NOW = 16.0
"""Size of the word at the gate."""

_EDGE = -8.0
_GATE_IN = 60.0
_LEAST_CLIMB = 10.0
_RISE = 134.0
_RIVER = 36.0
_SLOPE = 56.0


class Shape(StrEnum):
    """What a step is drawn as."""

    STONE = "stone"
    BRIDGE = "bridge"
    BENCH = "bench"
    HILL = "hill"


def shape_named(pick: str) -> Shape:
    """Return the shape that was picked: a stone, if nobody has chosen."""
    name = pick.rpartition("-pick-")[2]
    return Shape(name) if name in set(Shape) else Shape.STONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Stone:
    """A step: the number on it, its words, and the patterns of those who did it.

    Without a number it is one still to come, with lines to write on.
    """

    number: int = 0
    text: str = ""
    shape: Shape = Shape.STONE
    looks: tuple[Look, ...] = ()
    brave: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Land:
    """One page of the path. It goes on over the fold where `before`, else it comes from there.

    `sky` is left free for words at the top; ink may go on for `past` points towards the fold.
    A book that is read `from_right` has its path run from right to left.
    """

    wide: float
    high: float
    sky: float
    letters: Letters
    past: float = 0.0
    before: bool = True
    gate: str = ""
    """What is written at the gate; without it the path goes on."""
    company: tuple[Person, ...] = ()
    size: float = 14.0
    """Of the words beside the stones."""
    prompt: str = ""
    """What is asked above the lines of the first stone still to come."""
    words: Drawing | None = None
    """What is said in the sky."""
    from_right: bool = False
    sinks: float = 0.4
    """How much of what is added to its height, or taken off, comes above the path."""
    bare: bool = False
    """Without words beside the stones: a small picture of the path."""

    @property
    def level(self) -> float:
        """How high the path crosses the fold."""
        if self.bare:
            return self.high * 0.64
        return self.sky + 0.5 * LOWEST + self.sinks * (self.high - self.sky - LOWEST)

    def along(self, x: float) -> float:
        """Return how far from the left lies what is so far along the path."""
        return self.wide - x if self.from_right else x

    @property
    def ends(self) -> tuple[float, float]:
        """Where all ink begins and ends, along the path."""
        left = _EDGE if self.before else -self.past
        return left, self.wide + (self.past if self.before else -_EDGE)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a stone lies, x along the path, and whether its words stand above it."""

    stone: Stone
    x: float
    y: float
    above: bool


def spots(stones: Sequence[Stone], land: Land) -> tuple[Spot, ...]:
    """Return where the stones lie: bridges and hills on the crests, benches in the hollows."""
    start, end = (34.0, land.wide - (118.0 if land.gate else 16.0))
    each = (end - start) / max(1, len(stones))
    most = 46 + 0.22 * max(0.0, land.high - land.sky - LOWEST)
    swing = min(each * 0.46, 24.0 if land.bare else most)
    found: list[Spot] = []
    above = not land.before
    for n, one in enumerate(stones):
        match one.shape:
            case Shape.BRIDGE | Shape.HILL:
                above = True
            case Shape.BENCH:
                above = False
            case Shape.STONE:
                above = not above
        x = start + each * (n + 0.5)
        found.append(Spot(one, x, land.level + (-swing if above else swing), above))
    return tuple(found)


def gate_at(land: Land) -> Point:
    """Return where the path goes through the gate, x along the path."""
    return land.wide - _GATE_IN, land.level - (18 if land.bare else _RISE)


def way(places: Sequence[Spot], land: Land) -> Iterator[Point]:
    """Yield the middle of the path: level at every stone and where it crosses the fold."""
    return ((land.along(x), y) for x, y in _line(places, land))


def _line(places: Sequence[Spot], land: Land) -> Iterator[Point]:
    left, right = land.ends
    stops: list[Point] = [(left, land.level)]
    for before, spot in zip((None, *places), places, strict=False):
        if before is not None and before.above is spot.above:
            dip = 14.0 if spot.above else -14.0
            stops.append(((before.x + spot.x) / 2, spot.y + dip))
        stops.append((spot.x, spot.y))
    if not land.gate:
        stops.append((right, land.level))
    for (ax, ay), (bx, by) in itertools.pairwise(stops):
        count = max(4, round((bx - ax) / 7))
        for n in range(count):
            t = n / count
            yield ax + (bx - ax) * t, ay + (by - ay) * (1 - math.cos(math.pi * t)) / 2
    yield stops[-1]
    if land.gate:
        yield from _climb(stops[-1], gate_at(land))


def _climb(start: Point, end: Point) -> Iterator[Point]:
    """Yield the last piece of the path, up to the gate; from a crest as high, straight to it."""
    bends = (start, (end[0] - 6, start[1] + 4), (end[0] + 2, start[1] - 12), (end[0], end[1] - 8))
    if start[1] - end[1] < _LEAST_CLIMB:
        middle = (start[0] + end[0]) / 2
        bends = (start, (middle, start[1]), (middle, end[1]), end)
    for n in range(1, 25):
        t = n / 24
        s = 1 - t
        parts = (s**3, 3 * s * s * t, 3 * s * t * t, t**3)
        yield (
            sum(part * x for part, (x, _) in zip(parts, bends, strict=True)),
            sum(part * y for part, (_, y) in zip(parts, bends, strict=True)),
        )


def room_of(number: int, places: Sequence[Spot], land: Land) -> tuple[float, float]:
    """Return the left and right end of the room the words of a stone have on the sheet."""
    spot = places[number]
    left, right = 0.0, land.wide
    if land.gate and spot.above:
        right = land.wide - _GATE_IN - 74 - land.letters.width(land.gate, NOW, Voice.HEAD)
    for other in places:
        if other is spot:
            continue
        limits: list[tuple[float, float]] = []
        if other.above is spot.above:
            middle = (other.x + spot.x) / 2
            limits.append((middle + 5, middle - 5))
        elif other.stone.shape is Shape.BRIDGE and not spot.above:
            limits.append((other.x + _RIVER, other.x - _RIVER))
        if other.stone.shape is Shape.HILL and spot.above:
            limits.append((other.x + _SLOPE, other.x - _SLOPE))
        for after, before in limits:
            left, right = (
                (max(left, after), right) if other.x < spot.x else (left, min(right, before))
            )
    return (land.wide - right, land.wide - left) if land.from_right else (left, right)


def shared(stones: Sequence[Stone], pages: int) -> list[Sequence[Stone]]:
    """Return the stones shared evenly among the pages of the path."""
    found: list[Sequence[Stone]] = []
    first = 0
    for page in range(pages):
        count = math.ceil((len(stones) - first) / (pages - page))
        found.append(stones[first : first + count])
        first += count
    return found
