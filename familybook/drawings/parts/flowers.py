"""Large flowers: a petal for each thing said, in its middle whoever it was said about."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from familybook.core.drawing import Point
from familybook.core.palette import Pattern, Tone
from familybook.core.person import Being, Person
from familybook.drawings.parts.frames import Portrait
from familybook.drawings.parts.people import figure
from familybook.drawings.parts.pets import pet
from familybook.drawings.parts.plants import leaf
from familybook.drawings.plate.lino import SLIP, Plate
from familybook.drawings.plate.paths import bounds, oval
from familybook.drawings.plate.placing import placed
from familybook.drawings.plate.sketch import strokes_within
from familybook.drawings.plate.wood import Limb, wood

Look = tuple[Pattern, Tone]

LEAST_PETALS = 5
"""A flower has at least so many places for petals; those still to come are dotted."""

_RING = 12
_MIDDLE = 0.38
"""How large the middle is beside the whole flower."""

_BERRY: Look = (Pattern.PLAIN, Tone.BERRY)

NOBODY = Portrait()
"""An empty middle, to draw somebody in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bloom:
    """What a flower shows: its petals, and who is in its middle."""

    petals: tuple[Look, ...] = ()
    middle: Portrait = NOBODY
    tilt: float = 0.0
    """Degrees by which it is turned, so that no two are alike."""


def petal(
    plate: Plate,
    at: Point,
    long: float,
    half: float,
    angle: float,
    *,
    look: Look | None,
    line: float = 1.6,
    gap: float = 1.0,
) -> None:
    """Draw a petal that grows at a place; one that is nobody's yet is dotted."""
    path = placed(
        f"M0 {-half * 0.3:.2f}C{long * 0.3:.2f} {-half * 1.2:.2f} {long:.2f} {-half * 1.3:.2f}"
        f" {long:.2f} 0C{long:.2f} {half * 1.3:.2f} {long * 0.3:.2f} {half * 1.2:.2f}"
        f" 0 {half * 0.3:.2f}Z",
        *at,
        tilt=angle,
    )
    if look is None:
        plate.line(path, 1.5, dash=(4.6, 3.6), wobble=0.8)
        return
    small = min(1.0, long / 30)
    slip = (SLIP[0] * small, SLIP[1] * small)
    plate.shape(path, look[1], line=line, pattern=look[0], gap=gap, slip=slip, wobble=0.8)


def bloom(plate: Plate, x: float, y: float, radius: float, shown: Bloom) -> None:
    """Draw the head of a flower round x, y."""
    count = max(LEAST_PETALS, len(shown.petals))
    looks: list[Look | None] = [*shown.petals, *[None] * (count - len(shown.petals))]
    rings = math.ceil(count / _RING)
    done = 0
    for number in range(rings):
        some = looks[done : done + math.ceil((count - done) / (rings - number))]
        done += len(some)
        reach = radius * (1 - 0.2 * number / rings)
        _petals(plate, x, y, reach, some, shown.tilt + number * 180 / len(some))
    _middle(plate, x, y, radius * _MIDDLE, shown.middle)


def _petals(
    plate: Plate, x: float, y: float, radius: float, looks: Sequence[Look | None], tilt: float
) -> None:
    start = radius * _MIDDLE * 0.8
    long = radius - start
    half = min(long * 0.5, 0.78 * radius * math.sin(math.pi / len(looks)))
    gap = max(0.8, min(1.3, radius / 56))
    # What is still to come lies behind what is there.
    order = sorted(range(len(looks)), key=lambda n: looks[n] is not None)
    for n in order:
        angle = -90 + tilt + n * 360 / len(looks)
        cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        at = (x + start * cos, y + start * sin)
        petal(plate, at, long, half, angle, look=looks[n], gap=gap)


def _middle(plate: Plate, x: float, y: float, radius: float, who: Portrait) -> None:
    path = oval(x, y, radius)
    inside = plate.shape(path, Tone.CREAM, slip=(1.0, 1.1))
    left, top, right, low = bounds(inside)
    if who.photo:
        plate.photo(who.photo, (left, top, right - left, low - top), inside, who.view)
        plate.line(path, 1.6)
    elif who.strokes:
        half = radius * 0.74
        for mark in strokes_within(who.strokes, (x - half, y - half, half * 2, half * 2)):
            plate.fill(mark.rings, mark.tone, inside)
    elif who.being is Being.PET:
        pet(
            plate,
            x - radius * 0.02,
            y + radius * 0.58,
            radius * 1.16,
            1.3,
            kind=who.pet,
            pattern=who.pattern,
            tone=who.tone,
        )
    elif who.being is Being.PERSON:
        base, high = y + radius * 0.64, radius * 1.36
        figure(plate, x, base, high, pattern=who.pattern, tone=who.tone, line=1.3)


def stalk(plate: Plate, x: float, top: float, foot: float, side: int = 1) -> None:
    """Draw the stalk of a flower and its two leaves; it leans to one side."""
    long = foot - top
    lean = side * min(9.0, long * 0.1)
    curve = ((x, foot), (x + lean, foot - long * 0.35), (x + lean, top + long * 0.3), (x, top))
    wood(plate, (Limb(curve, 6.5, 5.0),), Tone.LEAF, 1.5)
    size = max(16.0, min(34.0, long * 0.62))
    leaf(plate, x + lean * 0.5, foot - long * 0.1, size, -90 + side * 52, line=1.5)
    leaf(plate, x + lean * 0.5, foot - long * 0.16, size * 0.86, -90 - side * 56, line=1.5)


def portrait_of(person: Person) -> Portrait:
    """Return somebody as their figure and pattern."""
    return Portrait(being=person.being, pattern=person.pattern, tone=person.tone)


def mark_petals(plate: Plate, x: float, y: float, radius: float) -> None:
    """Draw a small flower for a page mark."""
    for n in range(LEAST_PETALS):
        angle = -90 + n * 360 / LEAST_PETALS
        cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        at = (x + radius * 0.2 * cos, y + radius * 0.2 * sin)
        petal(plate, at, radius * 0.8, radius * 0.42, angle, look=_BERRY, line=1.1)
    plate.shape(oval(x, y, radius * 0.32), Tone.SUN, line=1.1, slip=(0.4, 0.4))
