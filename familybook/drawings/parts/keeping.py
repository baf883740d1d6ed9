"""Small pictures of keeping books safe: a laptop, a recovery sheet over its drawer, a letter."""

from __future__ import annotations

from functools import cache

from familybook.core.drawing import Drawing
from familybook.core.palette import Tone
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import box, oval, pebble

SIDE = 60.0
"""Width and height of each picture."""


@cache
def laptop() -> Drawing:
    """Draw a laptop with hills on its screen."""
    plate = Plate()
    plate.ground(pebble(30, 30, 28, 26, seed=2), Tone.CREAM)
    plate.shape(box(13, 14, 34, 25, 3), Tone.SKY, line=2.2)
    plate.shape(box(18, 19, 24, 15, 1), Tone.PAGE, line=1.6)
    plate.line("M19 31Q24 25 29 29Q34 32 41 25", 1.8)
    plate.shape("M7 44L13 39L47 39L53 44Z", Tone.PAGE, line=2.2)
    return plate.drawing(SIDE, SIDE)


@cache
def sheet_and_drawer() -> Drawing:
    """Draw a sheet of paper that goes into a drawer with a lock."""
    plate = Plate()
    plate.ground(pebble(30, 30, 28, 26, seed=6), Tone.MINT)
    plate.shape(box(17, 7, 26, 34, 1), Tone.PAGE, line=2.2)
    for y, long in ((14, 16), (20, 16), (26, 10)):
        plate.line(f"M22 {y}L{22 + long} {y}", 1.8)
    plate.shape(box(10, 34, 40, 18, 2), Tone.SUN, line=2.2)
    plate.shape(oval(30, 42, 3.2), Tone.PAGE, line=1.8)
    plate.line("M30 44L30 48", 2.0)
    return plate.drawing(SIDE, SIDE)


@cache
def mended_book() -> Drawing:
    """Draw a book with a plaster on its cover."""
    plate = Plate()
    plate.ground(pebble(30, 30, 28, 26, seed=9), Tone.TINT)
    plate.shape(box(14, 9, 32, 42, 2), Tone.SKY, line=2.2)
    plate.line("M20 10L20 50", 1.6)
    plate.shape("M24 34L38 22L43 28L29 40Z", Tone.CREAM, line=1.8)
    plate.dot(33.5, 31, 1.2)
    return plate.drawing(SIDE, SIDE)


@cache
def mended_photo() -> Drawing:
    """Draw a photograph with a plaster across its corner."""
    plate = Plate()
    plate.ground(pebble(30, 30, 28, 26, seed=4), Tone.TINT)
    plate.shape("M8 14L46 8L51 46L13 52Z", Tone.PAGE, line=2.0)
    plate.shape("M13 18L42 13.5L45 36L16 40.5Z", Tone.SKY, line=1.5)
    plate.shape("M16 40L26 27L32 34L36 30L45 36L16 40.5Z", Tone.LEAF, line=1.3)
    plate.shape(
        "M30 45Q28 41 32 39L50 30Q54 29 56 32Q57 36 54 38L36 47Q32 49 30 45Z", Tone.CREAM, line=1.8
    )
    for x, y in ((40, 39.5), (43.5, 41), (43, 36.8), (46.5, 38.2)):
        plate.dot(x, y, 0.7)
    return plate.drawing(SIDE, SIDE)


@cache
def third_box() -> Drawing:
    """Draw a box with a 3 at its corner, being read off a sheet."""
    plate = Plate()
    plate.ground(pebble(30, 30, 28, 26, seed=12), Tone.BLUSH)
    plate.shape(box(10, 12, 40, 36, 1), Tone.PAGE, line=2.2)
    for y in (20, 40):
        plate.line(f"M16 {y}L24 {y}M36 {y}L44 {y}", 2.0)
    plate.shape(box(17, 24, 28, 12, 2), Tone.SUN, line=2.0)
    for x in (22, 28, 34, 40):
        plate.line(f"M{x} 28L{x} 32", 2.2, taper=False)
    return plate.drawing(SIDE, SIDE)
