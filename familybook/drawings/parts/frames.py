"""Picture frames of six shapes, and who or what is in them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from familybook.core.drawing import WHOLE, Point, Ring, View
from familybook.core.ids import PhotoId
from familybook.core.palette import Pattern, Tone
from familybook.core.person import Being
from familybook.core.said import PenStroke
from familybook.drawings.parts.pets import Pet, pet
from familybook.drawings.plate.lino import NO_SLIP, Plate, rings_of, slipped
from familybook.drawings.plate.paths import bounds, lines_of, oval, wobbled
from familybook.drawings.plate.placing import placed
from familybook.drawings.plate.sketch import strokes_within

HIGH = 118.0
"""Height of a frame at scale 1, in points."""


class Shape(Enum):
    """The six shapes. Each holds its outer and inner outline, and how it is hung.

    Outlines are drawn round the middle of the top edge. `cord` is how far apart the cord is tied
    (0: a single one), `lip` how far below the top.
    """

    TALL = (
        "M-46 0L46 0Q49 0 49 3L49 115Q49 118 46 118L-46 118Q-49 118 -49 115L-49 3Q-49 0 -46 0Z",
        "M-38 11L38 11L38 107L-38 107Z",
        26.0,
        0.0,
    )
    OVAL = (oval(0, 59, 48, 59), oval(0, 59, 38, 49), 0.0, 0.0)
    ARCH = (
        "M-46 118L-46 46C-46 -12 46 -12 46 46L46 118Z",
        "M-36 108L-36 48C-36 2 36 2 36 48L36 108Z",
        0.0,
        2.0,
    )
    HOUSE = (
        "M-50 118L-50 34L0 -6L50 34L50 118Z",
        "M-40 108L-40 40L0 8L40 40L40 108Z",
        0.0,
        -6.0,
    )
    ROUND = (oval(0, 59, 59), oval(0, 59, 49), 0.0, 0.0)
    WIDE = (
        "M-64 8L64 8L64 116L-64 116Z",
        "M-53 19L53 19L53 105L-53 105Z",
        32.0,
        8.0,
    )


_BASE = {Shape.OVAL: 106.0, Shape.ROUND: 105.0, Shape.WIDE: 105.0}
_BUST = {Shape.OVAL: 88.0, Shape.ARCH: 93.0, Shape.HOUSE: 84.0, Shape.ROUND: 82.0, Shape.WIDE: 84.0}
_PET = {Shape.TALL: 64.0, Shape.OVAL: 56.0, Shape.ARCH: 60.0, Shape.HOUSE: 62.0, Shape.ROUND: 66.0}
_LEAST = 0.05
_TONES = (Tone.SUN, Tone.BERRY, Tone.SKY, Tone.CLAY, Tone.LEAF, Tone.SUN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Portrait:
    """What is in a frame: a photograph, a drawing of one's own, or a figure with its pattern.

    Without `being` an empty frame is left to draw in.
    """

    being: Being | None = None
    pattern: Pattern = Pattern.PLAIN
    tone: Tone = Tone.TINT
    photo: PhotoId | None = None
    view: View = WHOLE
    """Which part of the photograph."""
    strokes: tuple[PenStroke, ...] = ()
    pet: Pet = Pet.DOG


def shapes_for(portraits: Sequence[Portrait]) -> tuple[Shape, ...]:
    """Return a shape for each: wide ones for pets and photographs, else one after the other.

    A photograph stands in its frame whole, so the frame has straight sides.
    """
    every = tuple(Shape)
    found: list[Shape] = []
    for number, one in enumerate(portraits):
        wide = one.being is Being.PET or one.photo
        found.append(Shape.WIDE if wide else every[number % len(every)])
    return tuple(found)


def frame(
    plate: Plate, at: Point, scale: float, shape: Shape, portrait: Portrait, number: int = 0
) -> None:
    """Draw a frame with the middle of its top edge at a place; the `number` gives its colour."""
    x, top = at
    outer, inner, _, _ = shape.value
    plate.shape(placed(outer, x, top, scale), _TONES[number % len(_TONES)], line=1.9)
    path = placed(inner, x, top, scale)
    inside = plate.shape(path, Tone.PAGE, line=0, slip=NO_SLIP)
    left, high, right, low = bounds(inside)
    if portrait.photo:
        room = (left, high, right - left, low - high)
        plate.photo(portrait.photo, room, inside, portrait.view, whole=True)
    elif portrait.strokes:
        inset = 0.16 if shape in {Shape.OVAL, Shape.ROUND} else 0.05
        wide, tall = (right - left) * (1 - 2 * inset), (low - high) * (1 - 2 * inset)
        room = (left + (right - left) * inset, high + (low - high) * inset, wide, tall)
        for mark in strokes_within(portrait.strokes, room):
            plate.fill(mark.rings, mark.tone, inside)
    elif portrait.being is Being.PET:
        base = top + _BASE.get(shape, 108.0) * scale
        high = _PET.get(shape, 78.0) * scale
        pet(
            plate,
            x + 2 * scale,
            base,
            high,
            kind=portrait.pet,
            pattern=portrait.pattern,
            tone=portrait.tone,
        )
    elif portrait.being is Being.PERSON:
        base = top + _BASE.get(shape, 108.0) * scale
        _bust(plate, x, base, _BUST.get(shape, 98.0) * scale, portrait, path)
    plate.line(path, 1.4)


def hang(plate: Plate, x: float, top: float, nail: float, scale: float, shape: Shape) -> None:
    """Draw the cord a frame hangs by, from its nail."""
    _, _, cord, lip = shape.value
    end = top + lip * scale + 1
    if cord:
        half = cord * scale
        plate.line(f"M{x - half} {end}L{x} {nail}L{x + half} {end}", 1.1)
    else:
        plate.line(f"M{x} {nail}L{x} {end}", 1.1)


def _bust(plate: Plate, x: float, y: float, high: float, who: Portrait, within: str) -> None:
    """Draw somebody from the waist up, cut off by the frame. The face is left to draw in."""
    half, shoulder = high * 0.36, y - high * 0.56
    body = (
        f"M{x - half} {y + 6}C{x - half} {shoulder + high * 0.12} {x - half * 0.62} {shoulder}"
        f" {x} {shoulder}S{x + half} {shoulder + high * 0.12} {x + half} {y + 6}Z"
    )
    ring = _clipped(lines_of(body)[0][0], lines_of(within)[0][0])
    if ring:
        rings = (wobbled(ring, 0.7),)
        plate.fill(rings, Tone.PAGE)
        plate.fill(slipped(rings, (0.8, 0.8)), who.tone, rings_of(within))
        plate.pattern(who.pattern, rings, max(0.9, min(1.5, high / 82)))
        points = " ".join(f"{u:.2f} {v:.2f}" for u, v in ring)
        plate.line(f"M{points}Z", 1.5, wobble=0.7)
    plate.shape(oval(x, y - high * 0.74, high * 0.215), Tone.CREAM, slip=(1.0, 1.0))


def _clipped(ring: Sequence[Point], within: Sequence[Point]) -> Ring:
    """Return the part of a ring that lies within a convex one."""
    turn = sum(
        ax * by - bx * ay
        for (ax, ay), (bx, by) in zip(within, (*within[1:], within[0]), strict=True)
    )
    side = 1.0 if turn > 0 else -1.0
    kept = list(ring)
    for a, b in zip(within, (*within[1:], within[0]), strict=True):
        if math.dist(a, b) > _LEAST:
            kept = _cut_by(kept, a, b, side)
    return tuple(kept)


def _cut_by(ring: Sequence[Point], a: Point, b: Point, side: float) -> list[Point]:
    """Return the part of a ring on one side of a line."""

    def beyond(point: Point) -> float:
        return side * ((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]))

    kept: list[Point] = []
    for n, point in enumerate(ring):
        before = ring[n - 1]
        p, q = beyond(before), beyond(point)
        if (p >= 0) != (q >= 0):
            t = p / (p - q)
            kept.append(
                (before[0] + (point[0] - before[0]) * t, before[1] + (point[1] - before[1]) * t)
            )
        if q >= 0:
            kept.append(point)
    return kept
