"""A winding path: a stone for each step, words beside it, and at its end a gate that is open."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import replace

from familybook.core.drawing import Align, Box, Drawing, Point, Role, Voice
from familybook.core.palette import Tone
from familybook.drawings.pages.steps.trail_things import (
    bench,
    bridge,
    gate,
    hill,
    picnic,
    river,
    stone,
    stone_to_come,
)
from familybook.drawings.pages.steps.trail_way import (
    NOW,
    Land,
    Shape,
    Spot,
    Stone,
    gate_at,
    spots,
    way,
)
from familybook.drawings.pages.steps.trail_words import words_beside
from familybook.drawings.parts.plants import bush, flower, tuft
from familybook.drawings.parts.sky import sun
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import smooth

_ROOMY = 5
"""Steps up to which a small picture has room for bridges, hills and benches."""

_NARROWEST = 5.0
_LAND = 190.0
"""Land above where the path crosses the fold: the same on both sides of it."""

_OVER_WORDS = 22.0
"""Land over the highest words: it must not end behind them."""


def trail(stones: Sequence[Stone], land: Land, says: str) -> Drawing:
    """Draw one page of the path, with up to `MOST_STONES` stones or twice as many without words."""
    plate = Plate()
    if land.bare and len(stones) > _ROOMY:
        stones = [replace(one, shape=Shape.STONE) for one in stones]
    places = spots(stones, land)
    taken: list[Box] = []
    labels = () if land.bare else tuple(words_beside(Plate(), places, land))
    _ground(plate, land, min((top for _, top, _, _ in labels), default=land.level))
    if land.words is not None:
        plate.place(land.words, 0, 0)
    drawn = [replace(spot, x=land.along(spot.x)) for spot in places]
    for spot in drawn:
        if spot.stone.shape is Shape.BRIDGE and spot.stone.number:
            river(plate, spot.x, spot.y - 52, land.high - 10)
            taken.append((spot.x - 40, spot.y - 60, 80, land.high))
        if spot.stone.shape is Shape.HILL and spot.stone.number:
            last = land.gate and spot is drawn[-1]
            wide = min(62.0 if last else 88.0, land.wide / len(places) * 0.8)
            hill(plate, spot.x, spot.y + 8, wide, 40 if land.bare else 80)
            taken.append((spot.x - 90, spot.y - 76, 180, 80))
    line = tuple(way(places, land))
    half = _half_wide(places, land)
    _path(plate, line, half, land)
    taken += [(x - 26, y - 24, 52, 48) for x, y in line]
    for spot in drawn:
        _thing(plate, spot, half, land)
    if not land.bare:
        taken += words_beside(plate, places, land)
    if land.gate:
        _end(plate, land, taken)
    _company(plate, land, taken)
    _scenery(plate, land, taken)
    return plate.drawing(land.wide, land.high, says)


def _half_wide(places: Sequence[Spot], land: Land) -> float:
    """Return half the width of the path: narrower where it winds too tightly for its own width."""
    half = 15.0 if len(places) > 4 else 17.5
    for before, after in itertools.pairwise(places):
        rise = abs(before.y - after.y)
        if rise and land.bare:
            half = min(half, 0.8 * ((after.x - before.x) / math.pi) ** 2 / (rise / 2))
    return max(_NARROWEST, half)


def _ground(plate: Plate, land: Land, highest: float) -> None:
    """Put down two soft stretches of land, from over the highest words to the foot.

    Where the gate stands the farther one rises.
    """
    left, right = (land.along(x) for x in land.ends)
    near_start, middle, near_end = (land.along(land.wide * part) for part in (0.3, 0.6, 0.7))
    top = land.level - 58 if land.bare else min(land.level - _LAND, highest - _OVER_WORDS)
    low = land.high - 6
    rise = top - 26 if land.gate and not land.bare else top - 8
    start = top + 14 if land.before else top - 8
    plate.ground(
        f"M{left} {start}C{near_start} {top + 10} {middle} {top - 6}"
        f" {right} {rise}L{right} {low}C{near_end} {low + 4} {near_start} {low - 3}"
        f" {left} {low}Z"
    )
    near = land.level + (land.high - land.level) * 0.56
    plate.ground(
        f"M{left} {near + 6}C{near_start} {near - 12} {middle} {near + 16}"
        f" {right} {near - 6}L{right} {low - 1}C{near_end} {low + 3} {near_start}"
        f" {low - 4} {left} {low - 1}Z",
        Tone.MEADOW,
    )


def _path(plate: Plate, line: Sequence[Point], half: float, land: Land) -> None:
    """Draw the path; towards the gate it gets narrower."""
    sides: tuple[list[Point], list[Point]] = ([], [])
    for n, (x, y) in enumerate(line):
        ax, ay = line[max(0, n - 1)]
        bx, by = line[min(len(line) - 1, n + 1)]
        run = math.dist((ax, ay), (bx, by)) or 1.0
        left = len(line) - 1 - n
        here = half * (1 - 0.5 * max(0.0, 1 - left / 24)) if land.gate else half
        nx, ny = (by - ay) / run * here, (ax - bx) / run * here
        sides[0].append((x + nx, y + ny))
        sides[1].append((x - nx, y - ny))
    whole = [*sides[0], *reversed(sides[1])]
    plate.shape("M" + "L".join(f"{x:.2f} {y:.2f}" for x, y in whole) + "Z", Tone.TINT, line=0)
    for side in sides:
        plate.line(smooth(side[::2] + side[-1:]), 1.7, taper=False)


def _thing(plate: Plate, spot: Spot, half: float, land: Land) -> None:
    """Draw a stone and what stands there."""
    one, x, y, letters = spot.stone, spot.x, spot.y, land.letters
    if not one.number:
        stone_to_come(plate, x, y)
        return
    match one.shape:
        case Shape.BRIDGE:
            bridge(plate, x, y, half)
            stone(plate, one.number, x, y - half - 26, letters, brave=one.brave, lying=False)
        case Shape.HILL:
            up = 12 if land.bare else 42
            stone(plate, one.number, x, y - up, letters, brave=one.brave, lying=False)
        case Shape.BENCH:
            bench(plate, x, y - half + (2 if not one.brave else -7))
            stone(plate, one.number, x, y + 1, letters, brave=one.brave)
        case Shape.STONE:
            stone(plate, one.number, x, y, letters, brave=one.brave)


def _end(plate: Plate, land: Land, taken: list[Box]) -> None:
    """Draw the open gate with the sun above it."""
    x, y = gate_at(land)
    x = land.along(x)
    gate(plate, x, y, 9)
    taken.append((x - 60, y - 50, 100, 66))
    if land.bare:
        return
    sun(plate, x + 4, y - 96, 24)
    taken.append((x - 50, y - 150, 110, 100))
    plate.label(
        (land.gate,),
        (x + 30 if land.from_right else x - 66, y + 6),
        size=NOW,
        letters=land.letters,
        voice=Voice.HEAD,
        align=Align.LEFT if land.from_right else Align.RIGHT,
        role=Role.WORDS,
    )
    wide = land.letters.width(land.gate, NOW, Voice.HEAD)
    taken.append((x + 20 if land.from_right else x - 66 - wide, y - 50, wide + 100, 66))


def _company(plate: Plate, land: Land, taken: list[Box]) -> None:
    """Draw those who walked with us, where there is room for them."""
    wide = 34.0 + 30.0 * min(7, max(3, len(land.company)))
    if not land.company or land.bare:
        return
    left = 10.0 if land.from_right else land.wide - wide - 16
    place = (left, land.high - 96.0, wide + 8, 86.0)
    if any(_meet(place, other) for other in taken):
        return
    picnic(plate, place[0], land.high - 16, wide, land.company[:7])
    taken.append(place)


def _meet(a: Box, b: Box) -> bool:
    return min(a[0] + a[2], b[0] + b[2]) > max(a[0], b[0]) and min(a[1] + a[3], b[1] + b[3]) > max(
        a[1], b[1]
    )


def _scenery(plate: Plate, land: Land, taken: list[Box]) -> None:
    """Let trees, flowers and grass grow where nothing else is. They stand for nothing."""

    def free(x: float, top: float, wide: float, high: float) -> bool:
        place = (x - wide / 2 - 4, top - 4, wide + 8, high + 8)
        if any(_meet(place, other) for other in taken):
            return False
        taken.append(place)
        return True

    horizon = land.level - (34 if land.bare else 128)
    for n, part in enumerate((0.07, 0.93, 0.36, 0.64, 0.2, 0.8, 0.5)):
        x, y = land.wide * part, horizon + n % 3 * 13
        scale = 0.5 if land.bare else 0.8 - n % 2 * 0.14
        if n < 5 and free(x, y - 70 * scale, 46 * scale, 70 * scale):
            bush(plate, x, y, scale, (Tone.LEAF, Tone.MINT, Tone.LEAF)[n % 3])
    tones = (Tone.SUN, Tone.BERRY, Tone.CLAY)
    low = land.high - 26
    deep = low - land.level - 40
    for n in range(26):
        x = land.wide * ((n * 0.382 + 0.06) % 0.96 + 0.02)
        y = low - deep * ((n * 0.618) % 1.0) * 0.8
        if n % 3 == 1 and free(x, y - 32, 22, 34):
            flower(plate, x, y, 1.4, tones[n // 3 % 3])
        elif n % 3 != 1 and free(x, y - 14, 16, 16):
            tuft(plate, x, y, 1.1)
