"""A kite in the wind: a bow on its tail for each person."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

from familybook.core.palette import Tone
from familybook.core.person import Person
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import lines_of, oval, wobbled
from familybook.drawings.scenes.scenery import bush, cloud, far_hills, glow, meadow, sky, wild

_TAIL = (
    "M238 168C232 190 196 188 158 182S52 160 38 196C26 230 84 244 132 232S250 206 284 228"
    "S300 280 250 282C216 284 190 270 150 288"
)


def kite_scene(plate: Plate, people: Sequence[Person], *, quiet: bool) -> None:
    """Draw the kite and its long tail."""
    del quiet
    sky(plate, Tone.MIST)
    glow(plate, 238, 92, 96, 82, Tone.TINT)
    cloud(plate, 74, 66, 1.25)
    cloud(plate, 138, 128, 0.8, flip=True)
    cloud(plate, 320, 176, 0.66)
    far_hills(plate, 292)
    meadow(plate, 316)
    plate.line("M4 306C44 290 84 290 120 298M210 298C260 288 324 294 356 304", 1.6)
    plate.line("M236 96C296 170 332 250 321 333", 1.2)
    plate.shape("M318 334L324 330L334 352L328 354Z", Tone.CLAY, line=1.5, slip=(0.9, 1.0))
    bush(plate, 40, 326, 0.86)
    bush(plate, 66, 332, 0.56, Tone.MINT)
    wild(
        plate,
        ((106, 350, Tone.SUN), (172, 360, Tone.BERRY), (246, 348, Tone.CLAY), (282, 362, Tone.SUN)),
        ((86, 362), (134, 346), (206, 352), (300, 350), (340, 362), (230, 366)),
    )
    _kite(plate)
    plate.line(_TAIL, 1.9)
    _bows(plate, people)


def _kite(plate: Plate) -> None:
    top, left, right, foot = "226 14", "172 82", "292 92", "238 168"
    plate.shape(f"M{top}L{right}L{foot}L{left}Z", Tone.CREAM, line=0)
    for path, tone in (
        (f"M{top}L234 88L{left}Z", Tone.SUN),
        (f"M{top}L{right}L234 88Z", Tone.CLAY),
        (f"M234 88L{right}L{foot}Z", Tone.SUN),
        (f"M{left}L234 88L{foot}Z", Tone.LEAF),
    ):
        plate.shape(path, tone, line=1.5, knock=None, slip=(1.2, 1.4))
    plate.line(f"M{top}L{right}L{foot}L{left}Z", 2.4)
    plate.line("M202 48L222 74M262 54L244 78M204 122L226 100M266 128L244 104", 1.2)


def _bows(plate: Plate, people: Sequence[Person]) -> None:
    line = wobbled(lines_of(_TAIL)[0][0])
    lengths = [0.0, *itertools.accumulate(math.dist(a, b) for a, b in itertools.pairwise(line))]
    gap = lengths[-1] / (len(people) + 0.7)
    half = min(20.0, gap * 0.37)
    for number, who in enumerate(people):
        way = gap * (number + 0.85)
        place = next(n for n, length in enumerate(lengths) if length >= way)
        before, after = line[max(0, place - 4)], line[min(len(line) - 1, place + 4)]
        turn = math.atan2(after[1] - before[1], after[0] - before[0])
        _bow(plate, line[place], half, turn, who)


def _bow(plate: Plate, middle: tuple[float, float], half: float, turn: float, who: Person) -> None:
    x, y = middle
    cos, sin = math.cos(turn) * half, math.sin(turn) * half

    def to(u: float, v: float) -> str:
        return f"{x + u * cos - v * sin:.2f} {y + u * sin + v * cos:.2f}"

    for side in (-1, 1):
        plate.shape(
            f"M{to(0, 0)}L{to(side, -0.72)}L{to(side * 0.94, 0.74)}Z",
            who.tone,
            line=1.5,
            pattern=who.pattern,
            gap=max(0.75, half / 20),
            slip=(1.2, 1.3),
            wobble=0.6,
        )
    plate.shape(oval(x, y, max(2.4, half * 0.2)), Tone.CREAM, line=1.4, slip=(0.4, 0.4), wobble=0.5)
