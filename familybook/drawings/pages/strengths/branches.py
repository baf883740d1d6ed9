"""The branches of a tree: trunk, leader, boughs with their twigs, and roots."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from familybook.core.drawing import Point
from familybook.drawings.plate.paths import lines_of
from familybook.drawings.plate.wood import Limb

Curve = tuple[Point, Point, Point, Point]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a leaf grows: on the left (-1), the right (1) or the crown (0), and its stalk."""

    side: int
    x: float
    y: float
    angle: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Stem:
    """Where a tree stands, how thick it is, and whether it is young, with few leaves."""

    x: float
    ground: float
    thick: float
    young: bool


def limbs(places: Sequence[Place], stem: Stem) -> Iterator[Limb]:
    """Yield every limb of a tree that holds those leaves."""
    x, thick = stem.x, stem.thick
    crown = next((place for place in places if place.side == 0), None)
    yield Limb(_trunk(places, stem), thick, thick * 0.36)
    if crown is not None:
        fork = fork_of(places, stem)
        curve = (
            (x, fork + 10),
            (x - 6, fork - 36),
            (crown.x + 3, crown.y + 46),
            (crown.x, crown.y),
        )
        yield Limb(curve, thick * 0.34, 3.4)
    for side in (-1, 1):
        yield from _boughs(places, side, stem)
    yield from _roots(places, stem)


def fork_of(places: Sequence[Place], stem: Stem) -> float:
    """Return how far down the trunk parts into its highest boughs."""
    sides = [sorted(one.y for one in places if one.side == side) for side in (-1, 1)]
    count = 3 if len(sides[0]) % 2 and len(sides[0]) > 2 else 2
    lowest = max(max(ys[:count]) for ys in sides)
    return min(lowest + 52, stem.ground - 120)


def _trunk(places: Sequence[Place], stem: Stem) -> Curve:
    x, y, fork = stem.x, stem.ground, fork_of(places, stem)
    end = fork if any(place.side == 0 for place in places) else fork + 18
    return (x, y + 6), (x - 11, y - 60), (x + 9, fork + 80), (x, end)


def _trunk_at(y: float, places: Sequence[Place], stem: Stem) -> Point:
    """Return the middle of the trunk at a height."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = _trunk(places, stem)
    points = lines_of(f"M{ax} {ay}C{bx} {by} {cx} {cy} {dx} {dy}")[0][0]
    return min(points, key=lambda point: abs(point[1] - y))


def _boughs(places: Sequence[Place], side: int, stem: Stem) -> Iterator[Limb]:
    """Yield the boughs of one side from the lowest up, each with two or three twigs."""
    x, thick, fork = stem.x, stem.thick, fork_of(places, stem)
    left = sorted((one for one in places if one.side == side), key=lambda place: -place.y)
    while left:
        count = 3 if len(left) == 3 and not stem.young else 2
        twigs, left = left[:count], left[count:]
        middle = sum(one.y for one in twigs) / len(twigs)
        far = sum(abs(one.x - x) for one in twigs) / len(twigs)
        start = max(fork + 6, min(stem.ground - 70, max(one.y for one in twigs) + 58))
        knee = (
            x + side * far * 0.48,
            middle + (start - middle) * 0.36 if len(twigs) > 1 else (middle + start) / 2,
        )
        foot = _trunk_at(start + 14, places, stem)
        bend = (foot[0] + side * 6, start - 8)
        yield Limb(
            (foot, bend, (knee[0] - side * 12, knee[1] + 18), knee), thick * 0.32, thick * 0.2
        )
        for one in twigs:
            lift = 12 if one.y < knee[1] else 4
            curve = (
                knee,
                (knee[0] + side * 9, knee[1] - lift),
                (one.x - side * 24, one.y + 14),
                (one.x, one.y),
            )
            yield Limb(curve, thick * 0.19, 3.2)


def _roots(places: Sequence[Place], stem: Stem) -> Iterator[Limb]:
    x, y, thick = stem.x, stem.ground, stem.thick
    for side, far, down in ((-1, 128, 30), (1, 118, 32), (-1, 42, 46)):
        curve = (
            (x, y - 16),
            (x + side * thick * 0.6, y),
            (x + side * far * 0.6, y + down * 0.3),
            (x + side * far, y + down),
        )
        yield Limb(curve, thick * 0.5, 3.4)
    foot = _trunk_at(y - 46, places, stem)
    for side in (-1, 1):
        curve = (
            foot,
            (x + side * thick * 0.16, y - 22),
            (x + side * thick * 0.4, y - 4),
            (x + side * thick * 1.15, y + 9),
        )
        yield Limb(curve, thick * 0.42, 6)
