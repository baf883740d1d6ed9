"""Small pictures of how a family joins in: talking, drawing, pointing at pictures, writing."""

from __future__ import annotations

from functools import cache

from familybook.core.drawing import Drawing
from familybook.core.palette import Tone
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import box, oval, pebble

SIDE = 60.0
"""Width and height of each picture."""

_HEART = (
    "M38 45c-5 -4 -7.5 -7 -5.5 -9.6c2 -2.2 4.6 -1 5.5 1.4c0.9 -2.4 3.5 -3.6 5.5 -1.4"
    "c2 2.6 -0.5 5.6 -5.5 9.6Z"
)


@cache
def talking() -> Drawing:
    """Draw two speech bubbles, one with a heart in it."""
    plate = Plate()
    plate.ground(pebble(30, 30, 28, 26, seed=3), Tone.TINT)
    plate.shape(
        "M10 8H34Q40 8 40 14V20Q40 26 34 26H20L13 33L14 26H10Q4 26 4 20V14Q4 8 10 8Z",
        Tone.SUN,
        line=2.2,
    )
    for x in (14.5, 22, 29.5):
        plate.dot(x, 17, 1.5)
    plate.shape(
        "M27 31H49Q55 31 55 37V42Q55 48 49 48H48L50 55L41 48H27Q21 48 21 42V37Q21 31 27 31Z",
        Tone.SKY,
        line=2.2,
    )
    plate.shape(_HEART, Tone.CLAY, line=1.4, slip=(0.5, 0.5))
    return plate.drawing(SIDE, SIDE)


@cache
def drawing() -> Drawing:
    """Draw a pencil that has just drawn a wave."""
    plate = Plate()
    plate.ground(pebble(30, 30, 28, 26, seed=5), Tone.TINT)
    plate.shape("M15 36L40 11L49 20L24 45Z", Tone.SUN, line=2.2)
    plate.shape("M40 11L44 7Q47 5 50 8L52 10Q55 13 53 16L49 20Z", Tone.BERRY, line=2.2)
    plate.shape("M15 36L24 45L11 49Z", Tone.CREAM, line=2.2)
    plate.line("M20 41L45 16", 1.4)
    plate.line("M6 55C12 51 17 51 22 54S34 57 39 54S48 52 54 54", 2.0)
    return plate.drawing(SIDE, SIDE)


@cache
def pictures() -> Drawing:
    """Draw two picture cards, one on the other."""
    plate = Plate()
    plate.ground(pebble(30, 30, 28, 26, seed=7), Tone.CREAM)
    plate.shape(box(8, 15, 26, 34, 2), Tone.PAGE, line=2.2)
    plate.shape("M24 8L53 13L47 46L18 41Z", Tone.SKY, line=2.2)
    plate.shape("M20 34L29 24L35 31L39 27L49 36L47 46L18 41Z", Tone.LEAF, line=1.6)
    plate.shape(oval(42, 20, 3.4), Tone.SUN, line=1.5)
    return plate.drawing(SIDE, SIDE)


@cache
def writing() -> Drawing:
    """Draw a written page with a pencil across its corner."""
    plate = Plate()
    plate.ground(pebble(30, 30, 28, 26, seed=8), Tone.MINT)
    plate.shape(box(11, 6, 33, 47, 2), Tone.PAGE, line=2.2)
    for y, long in ((15, 20), (23, 20), (31, 14), (39, 9)):
        plate.line(f"M17 {y}L{17 + long} {y}", 1.8)
    plate.shape("M31 38L48 15L54 19.5L37 43Z", Tone.SUN, line=2.0)
    plate.shape("M31 38L37 43L29 48Z", Tone.CREAM, line=1.8)
    return plate.drawing(SIDE, SIDE)
