"""A cord with a flag for each person."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

from familybook.core.drawing import Point
from familybook.core.person import Person
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import lines_of, wobbled


def garlands(
    plate: Plate,
    cords: Sequence[str],
    people: Sequence[Person],
    *,
    largest: float = 34,
    drop: float = 1.18,
) -> None:
    """Hang cords and share the people among them by length, first ones first.

    Each cord is path data that runs from left to right. `drop` is how long flags are beside their
    width.
    """
    lines = [wobbled(lines_of(cord)[0][0]) for cord in cords]
    lengths = [sum(math.dist(a, b) for a, b in itertools.pairwise(line)) for line in lines]
    for cord in cords:
        plate.line(cord, 1.7)
    counts = _shares(len(people), lengths)
    rooms = [length / (count + 1) for length, count in zip(lengths, counts, strict=True)]
    size = min(largest, *(room * 0.74 for room in rooms))
    rest = iter(people)
    for line, length, count in zip(lines, lengths, counts, strict=True):
        for number in range(count):
            middle = length * (number + 1) / (count + 1)
            here, there = _along(line, middle - size / 2), _along(line, middle + size / 2)
            flag(plate, here, there, next(rest), drop=size * drop)


def _shares(count: int, lengths: Sequence[float]) -> list[int]:
    whole = sum(lengths)
    shares = [int(count * length / whole) for length in lengths]
    for number in range(count - sum(shares)):
        shares[number % len(shares)] += 1
    return shares


def _along(line: Sequence[Point], distance: float) -> Point:
    left = distance
    for a, b in itertools.pairwise(line):
        run = math.dist(a, b)
        if run >= left and run > 0:
            return a[0] + (b[0] - a[0]) * left / run, a[1] + (b[1] - a[1]) * left / run
        left -= run
    return line[-1]


def flag(plate: Plate, here: Point, there: Point, who: Person, drop: float) -> None:
    """Draw a pennant that hangs by the edge from `here` to `there`."""
    run = math.dist(here, there) or 1.0
    across, down = (there[0] - here[0]) / run, (there[1] - here[1]) / run
    tip = (
        (here[0] + there[0]) / 2 - down * drop,
        (here[1] + there[1]) / 2 + across * drop,
    )
    plate.shape(
        f"M{here[0]:.2f} {here[1]:.2f}L{there[0]:.2f} {there[1]:.2f}L{tip[0]:.2f} {tip[1]:.2f}Z",
        who.tone,
        line=1.5,
        pattern=who.pattern,
        gap=max(0.75, min(1.15, drop / 34)),
        wobble=0.6,
    )
