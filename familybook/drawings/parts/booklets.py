"""Stapled booklets, thin and thick: how long a book is, to be seen at a glance."""

from __future__ import annotations

from functools import cache

from familybook.core.drawing import Drawing
from familybook.core.palette import Tone
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import box

SIDE = 64
"""Width and height of the drawing."""

_SHEET = 4
_WIDE, _HIGH = 34.0, 46.0
_STEP = 3.2
"""From one sheet of paper to the one below."""


@cache
def booklet(sides: int) -> Drawing:
    """Draw a booklet of so many sides: under its cover, a leaf for each sheet that is folded."""
    plate = Plate()
    leaves = max(1, -(-sides // _SHEET)) - 1
    thick = min(leaves, 8) * _STEP
    x, y = (SIDE - _WIDE - thick) / 2, (SIDE - _HIGH + thick / 2) / 2
    for number in range(min(leaves, 8), 0, -1):
        by = number * _STEP
        plate.shape(box(x + by, y - by / 2, _WIDE, _HIGH, 2), Tone.CREAM, line=1.5, slip=(0, 0))
    plate.shape(box(x, y, _WIDE, _HIGH, 2.5), Tone.MINT, line=2.2)
    plate.line(f"M{x + 5} {y + 1}V{y + _HIGH - 1}", 1.4)
    plate.shape(box(x + 11, y + 10, 17, 11, 2), Tone.SUN, line=1.6)
    plate.line(f"M{x + 12} {y + 30}h15M{x + 14} {y + 36}h11", 1.6)
    return plate.drawing(SIDE, SIDE)
