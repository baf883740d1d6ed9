"""What stands along a path: stones, a bridge, a bench, a hill, an open gate, a picnic."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache

from familybook.core.drawing import Align, Drawing, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.core.person import Person
from familybook.drawings.parts.people import somebody
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import box, oval
from familybook.drawings.plate.placing import placed

_NUMBER = 13.0


def stone(
    plate: Plate,
    number: int,
    x: float,
    y: float,
    letters: Letters,
    *,
    brave: bool = False,
    lying: bool = True,
) -> None:
    """Draw a stone with its number; a brave one shines, which can be seen in black too."""
    wide = max(17.0, letters.width(str(number), _NUMBER, Voice.BOLD) / 2 + 9)
    rx, ry = (wide, 13.0) if lying else (wide - 2.5, wide - 2.5)
    if brave:
        _rays(plate, x, y, rx, ry)
    fill = Tone.SUN if brave else Tone.PAGE
    plate.shape(oval(x, y, rx, ry, -4 + number % 3 * 4), fill, line=1.7, slip=(1.1, 1.3))
    plate.label(
        (str(number),),
        (x, y + _NUMBER * 0.35),
        size=_NUMBER,
        letters=letters,
        voice=Voice.BOLD,
        align=Align.CENTRE,
        role=Role.ITEM,
    )


def _rays(plate: Plate, x: float, y: float, rx: float, ry: float) -> None:
    for n in range(14):
        cos, sin = math.cos(math.tau * n / 14), math.sin(math.tau * n / 14)
        near, far = 5.0, 11.5 if n % 2 else 14.0
        plate.line(
            f"M{x + cos * (rx + near):.2f} {y + sin * (ry + near):.2f}"
            f"L{x + cos * (rx + far):.2f} {y + sin * (ry + far):.2f}",
            1.7,
        )


def stone_to_come(plate: Plate, x: float, y: float) -> None:
    """Draw the place of a stone that is still to come."""
    plate.shape(oval(x, y, 17, 13), Tone.PAGE, line=0, slip=(0.0, 0.0))
    plate.line(oval(x, y, 17, 13), 1.5, dash=(4.6, 3.6))


def river(plate: Plate, x: float, top: float, end: float) -> None:
    """Draw a river that comes from `top` and flows down to `end`."""
    steps = max(2, round((end - top) / 44))
    left: list[str] = []
    right: list[str] = []
    for n in range(steps + 1):
        y = top + (end - top) * n / steps
        sway = 9.0 * math.sin(n * 1.7)
        half = 17.0 + 9.0 * n / steps
        left.append(f"{x + sway - half:.1f} {y:.1f}")
        right.insert(0, f"{x + sway + half:.1f} {y:.1f}")
    plate.ground("M" + "L".join((*left, *right)) + "Z", Tone.SKY, wobble=2.6)
    for n in range(1, steps):
        y = top + (end - top) * (n + 0.2) / steps
        shift = 9.0 * math.sin(n * 1.7) + (-6 if n % 2 else 4)
        plate.line(f"M{x + shift - 8} {y}q4 -4 8 0q4 4 8 0", 1.2)


def bridge(plate: Plate, x: float, y: float, half: float) -> None:
    """Draw a bridge that carries a path `half` wide on both sides of x, y."""
    for post in (-34, -18, 0, 18, 34):
        top = y - half - 16 - 7 * math.cos(post / 24)
        plate.line(f"M{x + post} {y - half + 1}L{x + post} {top}", 1.5)
    rail = y - half - 12
    plate.line(
        f"M{x - 42} {rail + 6}C{x - 22} {rail - 13} {x + 22} {rail - 13} {x + 42} {rail + 6}"
    )
    deck = y + half - 4
    plate.shape(
        f"M{x - 45} {deck + 4}C{x - 22} {deck - 13} {x + 22} {deck - 13} {x + 45} {deck + 4}"
        f"L{x + 40} {deck + 13}C{x + 20} {deck - 1} {x - 20} {deck - 1} {x - 40} {deck + 13}Z",
        Tone.CLAY,
        line=1.7,
    )


def bench(plate: Plate, x: float, y: float, scale: float = 1.0) -> None:
    """Draw a bench that stands at x, y."""
    for leg in (-19, 19):
        plate.line(placed(f"M{leg} -13L{leg + 1} 0", x, y, scale), 1.7)
    for post in (-17, 17):
        plate.line(placed(f"M{post} -32L{post} -15", x, y, scale), 1.7)
    plate.shape(placed("M-25 -37L25 -38L25 -29L-25 -28Z", x, y, scale), Tone.CLAY, slip=(1.2, 1.4))
    plate.shape(placed("M-29 -19L28 -20L27 -12L-27 -12Z", x, y, scale), Tone.CLAY, slip=(1.2, 1.4))


def hill(plate: Plate, x: float, foot: float, half: float, high: float) -> None:
    """Draw a hill round x with its foot at a height."""
    top = foot - high
    plate.shape(
        f"M{x - half} {foot}C{x - half * 0.55} {foot - high * 0.42} {x - half * 0.42} {top + 2}"
        f" {x - 4} {top}C{x + half * 0.4} {top - 2} {x + half * 0.58} {foot - high * 0.45}"
        f" {x + half} {foot}Z",
        Tone.LEAF,
        line=1.8,
    )
    for dx, dy in ((-0.4, 0.3), (0.36, 0.42), (-0.14, 0.86), (0.5, 0.14), (-0.62, 0.1)):
        u, v = x + half * dx, foot - high * dy
        if abs(dx) > 0.3:
            plate.line(f"M{u - 5} {v + 5}L{u} {v - 3}L{u + 5} {v + 4}", 1.3)


def gate(plate: Plate, x: float, y: float, half: float) -> None:
    """Draw a gate that stands open, its posts on both sides of a path that is `half` wide."""
    hinge, far = x - half - 7, x - half - 43
    plate.shape(
        f"M{hinge} {y - 34}L{far} {y - 43}L{far + 1} {y + 9}L{hinge} {y + 2}Z",
        None,
        line=1.7,
        knock=Tone.TINT,
    )
    for up in (-22, -9):
        plate.line(f"M{hinge} {y + up}L{far} {y + up - 4}", 1.4)
    plate.line(f"M{far} {y - 42}L{hinge} {y}", 1.4)
    for post in (x - half - 9, x + half + 2):
        plate.shape(box(post, y - 41, 8, 53, 1.5), Tone.CLAY, line=1.8, slip=(1.2, 1.4))


def picnic(plate: Plate, x: float, y: float, wide: float, company: Sequence[Person]) -> None:
    """Draw those who came along, sitting behind a blanket whose front edge is at x, y."""
    plate.shape(
        f"M{x + 14} {y - 34}L{x + wide - 26} {y - 38}L{x + wide} {y - 3}L{x} {y}Z",
        Tone.BLUSH,
        line=1.5,
    )
    plate.line(f"M{x + 7} {y - 17}L{x + wide - 12} {y - 21}", 1.1)
    for part in (0.33, 0.66):
        plate.line(f"M{x + 14 + (wide - 40) * part} {y - 35}L{x + wide * part} {y - 1}", 1.1)
    step = (wide - 24) / max(1, len(company))
    for n, one in enumerate(company):
        somebody(plate, x + 12 + step * (n + 0.5), y - 24 - n % 2 * 4, 52 - n % 3 * 5, one)
    at = x + wide * 0.5
    plate.line(f"M{at - 11} {y - 17}C{at - 10} {y - 32} {at + 10} {y - 32} {at + 11} {y - 17}", 1.4)
    plate.shape(
        f"M{at - 14} {y - 18}L{at + 14} {y - 18}L{at + 11} {y - 4}L{at - 11} {y - 4}Z",
        Tone.CLAY,
        line=1.5,
        slip=(1.1, 1.2),
    )


@cache
def stepping_stone() -> Drawing:
    """Draw the page mark of the path, 16 points square."""
    plate = Plate()
    plate.shape(oval(8, 8.4, 7, 4.8), Tone.CREAM, line=1.2, slip=(0.8, 0.9))
    for x, y in ((4.6, 8), (7.2, 10.4), (8.2, 6.6), (11, 9.2)):
        plate.dot(x, y, 0.7)
    return plate.drawing(16, 16)
