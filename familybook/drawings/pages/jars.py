"""Jars on a kitchen shelf: the more is said, the fuller the jar."""

from __future__ import annotations

from dataclasses import dataclass

from familybook.core.drawing import Align, Drawing, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Pattern, Tone
from familybook.drawings.plate.lino import NO_SLIP, Plate
from familybook.drawings.plate.paths import box, pebble
from familybook.drawings.plate.wording import fitted, words_about

WIDE, HIGH = 138.0, 138.0

_LABEL = 14.0
_LABEL_BOX = (28.0, 66.0, 82.0, 42.0)
_INSIDE = (34.0, 129.0)
"""Where what is in a jar starts when it is full, and its bottom."""
_FULL = 5
"""So many things fill a jar to the neck."""

_GLASS = (
    "M34 30C33 36 21 40 20 52L19.5 116C19.5 128 23 131 34 131L103 131C114 131 118 128 118 116"
    "L117.5 52C117 40 105 36 104 30Z"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Jar:
    """What a jar looks like: its ground, its lid, and the colour and pattern of what is in it."""

    ground: Tone
    lid: Tone
    tone: Tone
    pattern: Pattern


JARS = (
    Jar(ground=Tone.MIST, lid=Tone.CLAY, tone=Tone.SKY, pattern=Pattern.WAVES),
    Jar(ground=Tone.TINT, lid=Tone.LEAF, tone=Tone.SUN, pattern=Pattern.DOTS),
    Jar(ground=Tone.BLUSH, lid=Tone.SUN, tone=Tone.BERRY, pattern=Pattern.STRIPES),
    Jar(ground=Tone.HILL, lid=Tone.SKY, tone=Tone.LEAF, pattern=Pattern.HATCH),
)
"""The four jars of the shelf, told apart by pattern."""


def jar(number: int, count: int, label: str, letters: Letters, says: str) -> Drawing:
    """Draw one of the jars with so many things in it, and words on its label if they fit."""
    plate = Plate()
    put_jar(plate, number, count)
    x, y, wide, high = _LABEL_BOX
    plate.shape(box(x, y, wide, high, 6), Tone.PAGE, line=1.5, slip=NO_SLIP, wobble=0.7)
    lines = fitted(label, wide - 10, size=_LABEL, letters=letters, voice=Voice.BOLD, most=2)
    if lines is not None and lines != ("",):
        words_about(
            plate,
            lines,
            x + wide / 2,
            y + high / 2,
            size=_LABEL,
            letters=letters,
            voice=Voice.BOLD,
            align=Align.CENTRE,
        )
    return plate.drawing(WIDE, HIGH, says)


def put_jar(plate: Plate, number: int, count: int) -> None:
    """Draw a jar on its piece of shelf, without a label."""
    look = JARS[number % len(JARS)]
    plate.ground(
        pebble(69, 72, 66, 64, seed=number + 4, corners=10, rough=0.07), look.ground, wobble=2.0
    )
    plate.shape(_GLASS, None, line=0)
    if count:
        top, bottom = _INSIDE
        full = min(1.0, (count + 1) / (_FULL + 1))
        y = bottom - (bottom - top - 8) * full
        inside = (
            f"M23 {y + 2}C46 {y - 3} 66 {y + 3} 86 {y}S108 {y - 2} 115 {y + 1}"
            f"L115 117C115 126 112 128 103 128L34 128C26 128 23 126 23 117Z"
        )
        if y < 52:
            inside = (
                f"M{26 if y > 42 else 33} {y}C52 {y - 2} 84 {y + 2} {111 if y > 42 else 104} {y}"
                f"C113 46 115 48 115 56L115 117C115 126 112 128 103 128L34 128C26 128 23 126 23 117"
                f"L23 56C23 48 24 46 {26 if y > 42 else 33} {y}Z"
            )
        area = plate.shape(inside, look.tone, line=0, knock=None, slip=(0.6, 0.7))
        plate.pattern(look.pattern, area, gap=1.35)
        plate.line(f"M25 {y + 2}C46 {y - 3} 66 {y + 3} 86 {y}S108 {y - 2} 113 {y + 1}", 1.2)
    plate.line(_GLASS, 1.9)
    plate.shape(box(29, 10, 80, 20, 4), look.lid, line=1.9)
    plate.line("M3 132C36 130 96 134 135 131", 2.5)


def small_jar(plate: Plate) -> None:
    """Draw a jar as a page mark, 16 points high."""
    plate.shape(box(2.6, 5, 10.6, 10, 3), Tone.SKY, line=1.25, slip=(0.6, 0.7), wobble=0.4)
    plate.line("M2.2 2.6h11.4", 2.0, wobble=0.4)
