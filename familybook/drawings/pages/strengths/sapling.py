"""A small tree for half a page: leaves up both sides of one stem, words beside them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from familybook.core.drawing import Align, Drawing, Point, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.drawings.pages.strengths.branches import Place
from familybook.drawings.pages.strengths.tree import Strength
from familybook.drawings.parts.plants import dotted_leaf, flower, leaf, tuft
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import lines_of, pebble
from familybook.drawings.plate.wood import Limb, wood
from familybook.drawings.plate.wording import fitted, height_of, words_about

MOST = 18
"""Leaves that one sapling holds."""

_SIZE = 14.0
_LEAF = 30.0
_OUT = 12.0
_SWELL = 20.0
"""From the stem to a leaf's stalk, and how much farther where the crown is widest."""

_TRUNK = 9.0
"""How far the trunk grows below the lowest leaves."""

_ROW = 29.0
_PEN_ROW = 48.0
_BETWEEN = 7.0
_GROUND = 26.0
_TOP = 12.0
_MOST_LINES = 3
_BARE = 6
"""Leaves to write beside where nothing is picked yet."""

_FILLS = (Tone.LEAF, Tone.MINT, Tone.SUN, Tone.LEAF, Tone.MINT)


@dataclass(frozen=True, slots=True)
class Sapling:
    """A small tree, and which of its strengths are told elsewhere."""

    drawing: Drawing
    told: tuple[int, ...]


def sapling(
    strengths: Sequence[Strength],
    wide: float,
    letters: Letters,
    says: str,
) -> Sapling:
    """Draw up to `MOST` strengths; without any there are leaves with lines to write on.

    It is as low as its words.
    """
    room = wide / 2 - _OUT - _SWELL - _LEAF - 10
    found = [
        fitted(one.text, room, size=_SIZE, letters=letters, voice=Voice.BOLD, most=_MOST_LINES)
        for one in strengths
    ]
    shown = [n for n, lines in enumerate(found) if lines is not None][:MOST]
    words = [found[n] or () for n in shown]
    rows = _rows(words, letters)
    ground = _TOP + sum(rows) + _TRUNK
    plate = Plate()
    _air(plate, wide, ground)
    places = _places(rows, wide / 2, max(len(shown), 0) or _BARE)
    wood(plate, _limbs(places, wide / 2, ground))
    for n, place in enumerate(places):
        if not shown:
            dotted_leaf(plate, place.x, place.y, _LEAF, place.angle)
            start = place.x + place.side * (_LEAF + 8)
            plate.rule(min(start, start + place.side * (room - 8)), place.y + 6, room - 8)
            continue
        one = strengths[shown[n]]
        fill = _FILLS[n % len(_FILLS)]
        leaf(plate, place.x, place.y, _LEAF, place.angle, fill=fill, pattern=one.pattern, line=1.4)
        _set(plate, words[n], place, letters)
    told = tuple(n for n in range(len(strengths)) if n not in shown)
    return Sapling(plate.drawing(wide, ground + _GROUND, says), told)


def _rows(words: Sequence[tuple[str, ...]], letters: Letters) -> list[float]:
    """Return how high each row of two leaves is."""
    if not words:
        return [_PEN_ROW] * (_BARE // 2)
    highs = [height_of(lines, _SIZE, letters, Voice.BOLD) + _BETWEEN for lines in words]
    return [max(_ROW, *highs[n : n + 2]) for n in range(0, len(highs), 2)]


def _places(rows: Sequence[float], middle: float, count: int) -> list[Place]:
    """Return where each leaf grows: left and right in turn, from the top down."""
    found: list[Place] = []
    top = _TOP
    for row, high in enumerate(rows):
        for side in (-1, 1):
            y = top + high / 2 + (4 if side < 0 else -4) + 5
            down = (row + (0.7 if side < 0 else 0.4)) / (len(rows) + 0.4)
            out = _OUT + _SWELL * math.sin(math.pi * (0.12 + 0.76 * down))
            angle = -24 if side > 0 else -156
            found.append(Place(side, middle + side * out, y, angle + (row % 2) * 8))
        top += high
    return found[:count]


def _limbs(places: Sequence[Place], middle: float, ground: float) -> tuple[Limb, ...]:
    """Return a trunk, and a twig up to each leaf."""
    top = min(place.y for place in places)
    ax, ay, bx, by = middle, ground + 6, middle - 7, ground - 30
    cx, cy, dx, dy = middle + 8, top + 60, middle + 1, top + 22
    stem = lines_of(f"M{ax} {ay}C{bx} {by} {cx} {cy} {dx} {dy}")[0][0]
    trunk = Limb(((ax, ay), (bx, by), (cx, cy), (dx, dy)), 18, 5.0)
    return (trunk, *(_twig(place, stem, ground) for place in places))


def _twig(place: Place, stem: Sequence[Point], ground: float) -> Limb:
    """Return the twig that leaves the stem below a leaf and bends up to it."""
    low = min(place.y + 34, ground - 8)
    x, y = min(stem, key=lambda point: abs(point[1] - low))
    out = place.x - x
    return Limb(
        ((x, y), (x + out * 0.2, y - 12), (x + out * 0.5, place.y + 9), (place.x, place.y)),
        6.0,
        2.6,
    )


def _air(plate: Plate, wide: float, ground: float) -> None:
    """Put down the soft crown, and the grass it stands in."""
    middle, high = wide / 2, (ground - 10) / 2
    plate.ground(pebble(middle, high + 2, 112, high, seed=5, corners=11, rough=0.06))
    plate.ground(pebble(middle - 12, high - 6, 80, high * 0.72, seed=8, rough=0.08), Tone.MINT)
    plate.ground(pebble(middle, ground + 12, wide * 0.4, 16, seed=3, rough=0.05), Tone.HILL)
    tuft(plate, middle - 60, ground + 12, 0.8)
    tuft(plate, middle + 74, ground + 14, 0.8)
    flower(plate, middle - 96, ground + 15, 1.0, Tone.BERRY)
    flower(plate, middle + 106, ground + 15, 1.0)


def _set(plate: Plate, lines: tuple[str, ...], place: Place, letters: Letters) -> None:
    words_about(
        plate,
        lines,
        place.x + place.side * (_LEAF + 6),
        place.y - 6,
        size=_SIZE,
        letters=letters,
        voice=Voice.BOLD,
        align=Align.LEFT if place.side > 0 else Align.RIGHT,
        role=Role.ITEM,
    )
