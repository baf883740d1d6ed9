"""A page of an album: frames to stick photographs in, drawings of one's own, paper to draw on."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from familybook.core.drawing import Align, Drawing, Point
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.core.said import PenStroke
from familybook.drawings.parts.plants import flower, tuft
from familybook.drawings.parts.things import pencil
from familybook.drawings.plate.lino import NO_SLIP, Plate
from familybook.drawings.plate.paths import box, oval
from familybook.drawings.plate.sketch import strokes_on, strokes_within

CAPTION = 34.0
"""Height under a frame for one line to write on."""

_CORNER = 20.0
_INSET = 4.0
_SIZE = 12.0
_MOST_PROMPT = 0.55


def corners(plate: Plate, left: float, top: float, wide: float, high: float) -> None:
    """Print the four little pockets that hold a photograph in an album."""
    side = min(_CORNER, wide / 5, high / 5)
    for x, u in ((left - _INSET, 1), (left + wide + _INSET, -1)):
        for y, v in ((top - _INSET, 1), (top + high + _INSET, -1)):
            path = f"M{x} {y}l{u * side} 0l{-u * side} {v * side}Z"
            plate.shape(path, Tone.SUN, line=1.2, slip=(0.9, 0.9), wobble=0.5)


def stick_in(
    size: Point, prompt: str, letters: Letters, says: str, *, from_right: bool = False
) -> Drawing:
    """Draw a frame to stick a photograph in, and under it a line to write on.

    The prompt stands where the line starts, unless it would take most of it.
    """
    plate = Plate()
    wide, high = size
    left, top = 8.0, 8.0
    room, tall = wide - 16, high - CAPTION - 16
    plate.line(box(left, top, room, tall, 3), 1.2, tone=Tone.SOFT, dash=(7, 5), taper=False)
    corners(plate, left, top, room, tall)
    base = high - 6
    taken = 0.0
    if prompt and letters.width(prompt, _SIZE) <= room * _MOST_PROMPT:
        align = Align.RIGHT if from_right else Align.LEFT
        x = left + room if from_right else left
        plate.label(
            (prompt,), (x, base - 3), size=_SIZE, letters=letters, tone=Tone.SOFT, align=align
        )
        taken = letters.width(prompt, _SIZE) + 10
    plate.rule(left if from_right else left + taken, base, room - taken)
    return plate.drawing(wide, high, says)


def sketch_in(strokes: Sequence[PenStroke], wide: float, high: float, says: str) -> Drawing:
    """Draw what somebody drew, in the middle of a sheet held at its corners."""
    plate = Plate()
    left, top, room, tall = 8.0, 8.0, wide - 16, high - 16
    plate.shape(box(left, top, room, tall, 3), line=1.3, slip=NO_SLIP)
    for mark in strokes_within(strokes, (left + 12, top + 12, room - 24, tall - 24)):
        plate.fill(mark.rings, mark.tone)
    corners(plate, left, top, room, tall)
    return plate.drawing(wide, high, says)


def drawn_page(strokes: Sequence[PenStroke], wide: float, high: float, says: str) -> Drawing:
    """Draw a whole page as it was drawn: nothing is moved, for the child chose the place."""
    plate = Plate()
    plate.shape(box(2, 2, wide - 4, high - 4, 9), line=1.3, slip=NO_SLIP, wobble=1.4)
    for mark in strokes_on(strokes, (4, 4, wide - 8, high - 8)):
        plate.fill(mark.rings, mark.tone)
    return plate.drawing(wide, high, says)


def paper_to_draw_on(wide: float, high: float, says: str) -> Drawing:
    """Draw an empty sheet, with a pencil and a flower waiting in its corner."""
    plate = Plate()
    plate.shape(box(2, 2, wide - 4, high - 4, 9), line=1.3, slip=NO_SLIP, wobble=1.4)
    base = high - 14
    plate.ground(
        f"M{wide - 150} {base}C{wide - 128} {base - 20} {wide - 60} {base - 30} {wide - 14} "
        f"{base - 22}L{wide - 14} {base}Z",
        Tone.HILL,
    )
    flower(plate, wide - 40, base - 8, 2.0, Tone.BERRY, stem=15)
    tuft(plate, wide - 62, base - 6, 0.9)
    tuft(plate, wide - 24, base - 6, 0.8)
    pencil(plate, wide - 132, base - 2, 54, line=2.0)
    return plate.drawing(wide, high, says)


@cache
def photo_mark() -> Drawing:
    """Draw a small photograph, 16 points square, as a page mark."""
    plate = Plate()
    plate.shape(box(1.2, 2.2, 13.2, 11.4, 1), Tone.TINT, line=1.1, slip=(0.8, 0.8))
    plate.shape("M3 11.4L6.6 7L9 9.6L10.6 8L12.8 11.4Z", Tone.LEAF, line=0.9, slip=NO_SLIP)
    plate.shape(oval(10.6, 5.4, 1.2), Tone.SUN, line=0.7, slip=NO_SLIP)
    return plate.drawing(16, 16)
