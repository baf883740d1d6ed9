"""A garden in the sun: a tall flower for each person."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from familybook.core.drawing import Point
from familybook.core.palette import Tone
from familybook.core.person import Person
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import oval
from familybook.drawings.scenes.scenery import at, cloud, far_hills, glow, meadow, sky, sun, tuft


def garden_scene(plate: Plate, people: Sequence[Person], *, quiet: bool) -> None:
    """Draw the bed with its flowers, in up to four rows."""
    del quiet
    sky(plate, Tone.MIST)
    glow(plate, 284, 64, 70, 56, Tone.TINT)
    sun(plate, 284, 60, 24)
    cloud(plate, 82, 62, 1.15)
    cloud(plate, 176, 104, 0.7, flip=True)
    far_hills(plate, 262)
    _fence(plate)
    meadow(plate, 292)
    rows = _rows(len(people))
    size = min(
        1.25,
        308 / (66 * max(rows, default=1)),
        {1: 1.25, 2: 0.8, 3: 0.66, 4: 0.56}[max(1, len(rows))],
    )
    for who, (x, y, stem) in zip(people, _places(rows), strict=True):
        _tall_flower(plate, (x, y), stem, size, who)
    _bed(plate)
    _can(plate)


def _rows(count: int) -> tuple[int, ...]:
    if not count:
        return ()
    number = 1 if count <= 6 else 2 if count <= 12 else 3 if count <= 18 else 4
    share, more = divmod(count, number)
    return tuple(share + (1 if n >= number - more else 0) for n in range(number))


_STEMS: dict[int, tuple[float, ...]] = {
    1: (138,),
    2: (172, 98),
    3: (196, 142, 88),
    4: (206, 164, 122, 80),
}


def _places(rows: Sequence[int]) -> Iterator[tuple[float, float, float]]:
    if not rows:
        return
    for row, (count, stem) in enumerate(zip(rows, _STEMS[len(rows)], strict=True)):
        for number in range(count):
            shift = 0.5 if len(rows) == 1 else 0.72 if row % 2 else 0.28
            reach = (20, -12, 6, -18, 14, -6)[(number + row) % 6] / len(rows)
            yield 26 + 308 * (number + shift) / count, 322.0, stem + reach


def _tall_flower(plate: Plate, foot: Point, stem: float, scale: float, who: Person) -> None:
    x, y = foot
    head = y - stem
    plate.line(f"M{x} {y}C{x + 4} {y - stem * 0.4} {x - 4} {y - stem * 0.7} {x} {head}", 2.6)
    low = y - 44 - (0.18 * stem if stem > 110 else 0)
    for flip in (False, True):
        put = at(x, low + (8 if flip else 0), 0.8 * scale + 0.2, flip=flip)
        plate.shape(put("M0 4C4 -12 16 -20 30 -18C28 -4 16 6 0 4Z"), Tone.LEAF, line=1.4)
        plate.line(put("M2 2L20 -11"), 1.1)
    petal = Tone.CREAM if who.tone is not Tone.CREAM else Tone.TINT
    for number in range(9):
        turn = math.tau * number / 9 + 0.2
        reach = 21 * scale
        plate.shape(
            oval(
                x + reach * math.cos(turn),
                head + reach * math.sin(turn),
                10.5 * scale,
                7.2 * scale,
                math.degrees(turn),
            ),
            petal,
            line=1.4,
            slip=(0.8, 0.9),
            wobble=0.6,
        )
    plate.shape(
        oval(x, head, 16 * scale),
        who.tone,
        line=1.8,
        pattern=who.pattern,
        gap=max(0.75, scale * 0.9),
        slip=(1.2, 1.3),
        wobble=0.7,
    )


def _fence(plate: Plate) -> None:
    plate.shape("M14 252L346 247L346 255L14 260Z", Tone.CREAM, line=1.5)
    for number in range(9):
        x = 22 + number * 38
        lean = (0, 2, -1, 1, -2)[number % 5]
        plate.shape(
            at(x, 290)(f"M-7 0L{-7 + lean} -54L{lean} -64L{7 + lean} -54L7 0Z"),
            Tone.CREAM,
            line=1.6,
        )


def _bed(plate: Plate) -> None:
    plate.shape(
        "M10 322C60 312 120 320 178 316S300 312 350 320C354 334 348 346 336 350"
        "C250 358 110 358 26 350C14 344 8 334 10 322Z",
        Tone.CLAY,
        line=1.9,
    )
    for x, y in ((40, 334), (96, 340), (150, 332), (210, 342), (262, 334), (312, 340), (70, 346)):
        plate.line(f"M{x} {y}q5 -4 10 0", 1.3)
    for x in (20, 128, 236, 344):
        tuft(plate, x, 366, 1.0)


def _can(plate: Plate) -> None:
    put = at(296, 364, 0.62)
    plate.line(put("M-20 -40C-18 -66 18 -66 20 -40"), 2.0)
    plate.shape(put("M-24 -20L-58 -46L-64 -40L-24 -2Z"), Tone.SKY, line=1.6)
    plate.line(put("M-64 -52L-54 -36"), 2.4)
    plate.shape(put("M-24 -40L24 -40L28 0L-28 0Z"), Tone.SKY, line=1.7)
