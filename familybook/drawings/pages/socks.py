"""Odd socks on a washing line: one for each daft thing."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from familybook.core.drawing import Align, Drawing, Role
from familybook.core.letters import Letters
from familybook.core.palette import Pattern, Tone
from familybook.drawings.parts.plants import tuft
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import pebble
from familybook.drawings.plate.placing import placed
from familybook.drawings.plate.wording import fitted, height_of, number_disc

MOST = 8
"""Socks that one line holds well; what is more is told below."""

SIDE = 60.0
_ACROSS = 4
_SIZE = 14.0
_LINE_AT = 24.0
_SAG = 9.0
_SOCK = 58.0
_PEN = 28.35
_TONES = (Tone.SUN, Tone.SKY, Tone.BERRY, Tone.LEAF, Tone.CLAY, Tone.MINT, Tone.DUSK, Tone.BLUSH)
_SOCK_PATH = (
    "M-11 0C-4 2 4 2 11 0C12 9 11 18 12 26C13 33 20 34 28 37C39 41 38 55 26 56"
    "C18 57 10 57 2 56C-9 55 -13 46 -12 36C-11 24 -12 12 -11 0Z"
)


@dataclass(frozen=True, slots=True)
class Sock:
    """A daft thing, and the look of whoever said it."""

    text: str
    look: tuple[Pattern, Tone] | None = None


@dataclass(frozen=True, slots=True)
class Hung:
    """The drawing, and which of them are told below it, from 0."""

    drawing: Drawing
    told: tuple[int, ...]


def washing_line(
    socks: Sequence[Sock],
    wide: float,
    letters: Letters,
    *,
    from_right: bool,
    says: str,
    pens: bool = True,
) -> Hung:
    """Hang a sock for each daft thing, its words under it; for a pen, dotted ones too."""
    plate = Plate()
    shown = socks[:MOST]
    rows = max(1, math.ceil(len(shown) / _ACROSS))
    share = math.ceil(len(shown) / rows) if rows > 1 else _ACROSS
    hung = [*shown, *[None] * (_ACROSS - len(shown) if pens else 0)]
    told: list[int] = []
    top = 0.0
    for row in range(rows):
        some = hung[row * share : (row + 1) * share]
        top += _row(plate, some, row * share, (wide, top), letters, told, from_right=from_right)
    told += range(len(shown), len(socks))
    return Hung(plate.drawing(wide, top, says), tuple(told))


def _row(
    plate: Plate,
    socks: Sequence[Sock | None],
    first: int,
    at: tuple[float, float],
    letters: Letters,
    told: list[int],
    *,
    from_right: bool,
) -> float:
    """Draw one line and return its height; add to what is told below."""
    wide, top = at
    count = len(socks)
    each = wide / count
    y = top + _LINE_AT
    plate.ground(
        pebble(wide / 2, y + 40, wide * 0.47, 40, seed=first + 2, corners=14, rough=0.05),
        (Tone.MIST, Tone.HILL)[(first // _ACROSS) % 2],
    )
    _poles(plate, wide, y)
    lines = [
        None if one is None else fitted(one.text, each - 12, size=_SIZE, letters=letters)
        for one in socks
    ]
    words = max([24.0, *(height_of(one, _SIZE, letters) for one in lines if one)])
    words = max(words, 0.0 if all(socks) else 2 * letters.by_hand(_PEN))
    for n, sock in enumerate(socks):
        place = count - 1 - n if from_right else n
        x = each * (place + 0.5)
        sag = _SAG * (1 - ((x - wide / 2) / (wide / 2)) ** 2)
        _hang(plate, x, y + sag, first + n, sock)
        below = y + _SOCK + _SAG + 22
        if sock is None:
            for line in (1, 2):
                plate.rule(x - each / 2 + 8, below + letters.by_hand(_PEN) * line - 16, each - 16)
        else:
            _word(plate, lines[n], (x, below), first + n, letters, told)
    return _LINE_AT + _SOCK + _SAG + 12 + words + 6


def _word(
    plate: Plate,
    lines: Sequence[str] | None,
    at: tuple[float, float],
    number: int,
    letters: Letters,
    told: list[int],
) -> None:
    """Set what a sock says, or a number where it is too long; add that to what is told below."""
    if lines is None:
        told.append(number)
        number_disc(plate, len(told), at[0], at[1] - 2, letters, size=13)
        return
    plate.label(lines, at, size=_SIZE, letters=letters, align=Align.CENTRE, role=Role.ITEM)


def _poles(plate: Plate, wide: float, y: float) -> None:
    """Draw two poles and the line between them, behind the socks."""
    for x in (6.0, wide - 6.0):
        plate.line(f"M{x} {y - 14}L{x + (1 if x < wide / 2 else -1)} {y + _SOCK + 12}", 3.0)
        tuft(plate, x + (10 if x < wide / 2 else -10), y + _SOCK + 14, 0.8)
    plate.line(f"M6 {y - 6}Q{wide / 2} {y - 6 + 2 * (_SAG + 4)} {wide - 6} {y - 6}", 1.5)


def _hang(plate: Plate, x: float, y: float, number: int, sock: Sock | None) -> None:
    """Draw one sock and its peg; no two next to each other hang alike."""
    tilt, flip = (-5.0, 4.0, -2.0, 6.0)[number % 4], number % 3 == 1
    path = placed(_SOCK_PATH, x, y, tilt=tilt, flip=flip)
    if sock is None:
        plate.line(path, 1.5, dash=(4.6, 3.6))
    else:
        patterns = tuple(Pattern)
        pattern = patterns[(number * 2 + 1) % len(patterns)]
        look = sock.look or (pattern, _TONES[number % len(_TONES)])
        plate.shape(path, look[1], pattern=look[0], line=1.7)
        cuff = "M-11.4 0C-4 2 4 2 11.4 0L11.6 9C4 11 -4 11 -11.8 9Z"
        plate.shape(placed(cuff, x, y, tilt=tilt, flip=flip), Tone.CREAM, line=1.4, slip=(0.8, 0.8))
    peg = "M-2.6 -9L2.6 -9L2.2 5L-2.2 5Z"
    plate.shape(placed(peg, x, y, tilt=tilt * 1.5), Tone.TINT, line=1.2, slip=(0.6, 0.6))


def sock_mark() -> Drawing:
    """Draw a sock as a page mark."""
    large = Plate()
    large.shape(placed(_SOCK_PATH, 22, 4), Tone.SUN, line=5.0, slip=(3, 3))
    plate = Plate()
    plate.place(large.drawing(64, 64), 0, 0, 0.26)
    return plate.drawing(16, 16)


@cache
def sock_picture(number: int) -> Drawing:
    """Draw one sock on its patch of ground, 60 points square; every number another one."""
    plate = Plate()
    plate.ground(pebble(30, 31, 27, 26, seed=number, corners=10, rough=0.06), Tone.MIST)
    sock = Plate()
    _hang(sock, 24, 12, number, Sock(""))
    plate.place(sock.drawing(SIDE, SIDE), 4, 2, 0.8)
    return plate.drawing(SIDE, SIDE)
