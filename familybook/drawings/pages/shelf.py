"""A shelf of things that matter: a small picture for each, its words underneath."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from familybook.core.drawing import Align, Drawing, Fill, Point, Role
from familybook.core.letters import Letters
from familybook.core.palette import Pattern, Tone
from familybook.drawings.picks import PICTURES
from familybook.drawings.picks.cuts import SIDE, print_cuts
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import bounds, box, pebble
from familybook.drawings.plate.wording import fitted, height_of, number_disc

_ON_ONE = (5, 4, 3)
"""Things on one shelf at most: fewer where their words need the room."""

_SIZE = 14.0
_SCALE = 0.82
_ABOVE = 56.0
_BELOW = 8.0
_BETWEEN = 16.0
_JAR_TONES = (Tone.CLAY, Tone.SKY, Tone.SUN, Tone.LEAF, Tone.BERRY, Tone.MINT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """What matters: its words, the small picture it has, and the pattern of who said it."""

    text: str
    picture: str = ""
    pattern: Pattern = Pattern.PLAIN


@dataclass(frozen=True, slots=True)
class Shelf:
    """A shelf, and which of its things it only numbers."""

    drawing: Drawing
    told: tuple[int, ...]


def shelf(things: Sequence[Thing], wide: float, letters: Letters, says: str) -> Shelf:
    """Draw as many shelves as the things need; without things, a bare one to write under."""
    made: list[Shelf] = []
    for each in _ON_ONE:
        made.append(_shelves(things, each, wide, letters, says))
        if not made[-1].told:
            break
    return min(made, key=lambda one: len(one.told))


def _shelves(things: Sequence[Thing], each: int, wide: float, letters: Letters, says: str) -> Shelf:
    """Draw shelves with so many things on each at most."""
    plate = Plate()
    if not things:
        _board(plate, _ABOVE, wide)
        for n in range(4):
            plate.rule(wide * (n + 0.5) / 4 - 50, _ABOVE + 34, 100)
        return Shelf(plate.drawing(wide, _ABOVE + 40, says), ())
    rows = math.ceil(len(things) / each)
    told: list[int] = []
    y = _ABOVE
    first = 0
    for row in range(rows):
        count = math.ceil((len(things) - first) / (rows - row))
        _board(plate, y, wide)
        y += _row(plate, things, range(first, first + count), (wide, y), letters, told)
        y += _ABOVE + _BETWEEN
        first += count
    return Shelf(plate.drawing(wide, y - _ABOVE - _BETWEEN + 4, says), tuple(told))


def _board(plate: Plate, y: float, wide: float) -> None:
    plate.ground(
        pebble(wide / 2, y - 19, wide / 2 - 6, 31, seed=12, corners=12, rough=0.06), Tone.TINT
    )
    plate.line(f"M2 {y}C{wide * 0.28} {y - 2} {wide * 0.64} {y + 2} {wide - 2} {y - 1}", 2.6)


def _row(
    plate: Plate,
    things: Sequence[Thing],
    row: range,
    board: Point,
    letters: Letters,
    told: list[int],
) -> float:
    """Put things on a board; return how much room their words take below it.

    The board has a width and a height on the sheet.
    """
    wide, y = board
    cell = wide / len(row)
    deepest = 0.0
    for n in row:
        x = (n - row.start + 0.5) * cell
        _put(plate, things[n], n, x, y)
        lines = fitted(things[n].text, cell - 10, size=_SIZE, letters=letters, most=3)
        if lines is None:
            told.append(n)
            number_disc(plate, len(told), x, y + _BELOW + 12, letters)
            deepest = max(deepest, _BELOW + 24)
            continue
        high = height_of(lines, _SIZE, letters)
        pitch = high / len(lines)
        plate.label(
            lines,
            (x, y + _BELOW + (pitch - _SIZE * 1.22) / 2 + _SIZE * 0.95),
            size=_SIZE,
            letters=letters,
            align=Align.CENTRE,
            role=Role.ITEM,
        )
        deepest = max(deepest, _BELOW + high)
    return deepest


def _put(plate: Plate, thing: Thing, number: int, x: float, y: float) -> None:
    """Stand a thing on the board at x, y."""
    if thing.picture in PICTURES:
        one = Plate()
        print_cuts(one, PICTURES[thing.picture])
        drawing = one.drawing(SIDE, SIDE)
        foot = bounds(
            [ring for mark in drawing.marks if isinstance(mark, Fill) for ring in mark.rings]
        )[3]
        plate.place(drawing, x - SIDE * _SCALE / 2, y - 1 - foot * _SCALE, _SCALE)
        return
    tone = _JAR_TONES[number % len(_JAR_TONES)]
    high = 32.0 + number % 3 * 3
    plate.shape(
        box(x - 14, y - 1 - high, 28, high, 6), tone, line=1.6, pattern=thing.pattern, gap=0.9
    )
    plate.shape(box(x - 11, y - high - 9, 22, 8, 2), Tone.CREAM, line=1.4, slip=(1.0, 1.0))
