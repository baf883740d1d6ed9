"""Things that stand on a mantelpiece: each keeps something we are proud of."""

from __future__ import annotations

import math
from collections.abc import Callable

from familybook.core.drawing import Box, Drawing
from familybook.core.ids import PhotoId
from familybook.core.palette import Pattern, Tone
from familybook.core.said import Said
from familybook.drawings.parts.listed import Look
from familybook.drawings.plate.lino import NO_SLIP, Plate
from familybook.drawings.plate.paths import bounds, oval
from familybook.drawings.plate.placing import placed
from familybook.drawings.plate.sketch import strokes_within

HIGH = 66.0
"""Height of the highest of them at scale 1, in points."""

Draw = Callable[[Plate, float, float, float, Pattern, Tone], None]
"""Draws a thing that stands at x, y, at a scale, with a pattern and in a tone."""


def _cup(plate: Plate, x: float, y: float, scale: float, pattern: Pattern, tone: Tone) -> None:
    for side in (False, True):
        plate.line(placed("M-17 -54C-34 -56 -32 -30 -13 -31", x, y, scale, flip=side), 2.0 * scale)
    plate.shape(placed("M-12 -9L12 -9L15 0L-15 0Z", x, y, scale), Tone.CLAY, line=1.6)
    plate.line(placed("M0 -24L0 -9", x, y, scale), 3.4 * scale, taper=False)
    plate.shape(
        placed("M-19 -62L19 -62C19 -38 12 -23 0 -23C-12 -23 -19 -38 -19 -62Z", x, y, scale),
        tone,
        pattern=pattern,
    )


def _card(plate: Plate, x: float, y: float, scale: float, pattern: Pattern, tone: Tone) -> None:
    plate.shape(placed("M4 -52L25 -47L22 -2L6 0Z", x, y, scale), Tone.PAGE, line=1.4)
    plate.shape(placed("M-22 -55L5 -52L7 0L-21 -2Z", x, y, scale), Tone.CREAM, line=1.6)
    heart = (
        "M-8 -17C-22 -27 -20 -39 -13 -39C-10 -39 -8 -36 -8 -34"
        "C-7 -37 -4 -39 -1 -38C5 -37 4 -26 -8 -17Z"
    )
    plate.shape(placed(heart, x, y, scale), tone, line=1.4, pattern=pattern, slip=(1.2, 1.3))


def _plant(plate: Plate, x: float, y: float, scale: float, pattern: Pattern, tone: Tone) -> None:
    for path in (
        "M0 -26C-4 -40 -18 -44 -23 -54C-10 -56 -1 -44 0 -26Z",
        "M0 -26C2 -44 12 -48 22 -60C24 -44 14 -30 0 -26Z",
        "M0 -26C-7 -40 -6 -54 1 -66C8 -54 7 -40 0 -26Z",
    ):
        plate.shape(placed(path, x, y, scale), Tone.LEAF, line=1.5)
    plate.shape(placed("M-17 -24L17 -24L13 0L-13 0Z", x, y, scale), tone, pattern=pattern, line=1.6)
    plate.shape(placed("M-20 -30L20 -30L19 -22L-19 -22Z", x, y, scale), tone, line=1.6)


def _star(plate: Plate, x: float, y: float, scale: float, pattern: Pattern, tone: Tone) -> None:
    points = []
    for n in range(10):
        far = 24.0 if n % 2 == 0 else 11.5
        angle = math.tau * n / 10 - math.pi / 2 + 0.09
        points.append(f"{far * math.cos(angle):.2f} {far * math.sin(angle) - 40:.2f}")
    plate.line(placed("M1 -28L0 -8", x, y, scale), 2.4 * scale, taper=False)
    plate.shape(placed(oval(0, -4.5, 15, 4.5), x, y, scale), Tone.CLAY, line=1.5)
    star = "M" + "L".join(points) + "Z"
    plate.shape(placed(star, x, y, scale), tone, pattern=pattern, line=1.6)


def _books(plate: Plate, x: float, y: float, scale: float, pattern: Pattern, tone: Tone) -> None:
    plate.shape(placed("M-25 -13L24 -12L24 0L-25 0Z", x, y, scale), Tone.SKY, line=1.5)
    plate.shape(placed("M-20 -26L27 -25L26 -12L-21 -13Z", x, y, scale), tone, pattern=pattern)
    plate.shape(placed("M-23 -38L19 -40L20 -27L-22 -25Z", x, y, scale), Tone.TINT, line=1.5)
    plate.line(placed("M-14 -37L-13 -26M12 -39L13 -27", x, y, scale), 1.2)
    plate.shape(
        placed("M-5 -40C-14 -46 -9 -56 -1 -52C5 -58 14 -50 7 -43L2 -40Z", x, y, scale),
        Tone.BERRY,
        line=1.4,
    )


def _candle(plate: Plate, x: float, y: float, scale: float, pattern: Pattern, tone: Tone) -> None:
    plate.shape(
        placed("M0 -66C8 -57 6 -51 0 -49C-6 -51 -7 -57 0 -66Z", x, y, scale),
        Tone.SUN,
        line=1.4,
        slip=(1.0, 1.1),
    )
    plate.line(placed("M0 -50L0 -43", x, y, scale), 1.4)
    plate.shape(placed("M-9 -44L9 -43L9 -7L-9 -7Z", x, y, scale), tone, pattern=pattern)
    plate.shape(placed(oval(0, -4.5, 19, 4.8), x, y, scale), Tone.CLAY, line=1.5)


def _boat(plate: Plate, x: float, y: float, scale: float, pattern: Pattern, tone: Tone) -> None:
    plate.line(placed("M0 -62L0 -15", x, y, scale), 1.9)
    plate.shape(placed("M3 -60C16 -46 22 -34 25 -20L3 -20Z", x, y, scale), tone, pattern=pattern)
    plate.shape(placed("M-3 -52C-10 -42 -17 -30 -20 -20L-3 -20Z", x, y, scale), Tone.CREAM)
    plate.shape(
        placed("M-28 -15L29 -15C25 -4 20 0 13 0L-14 0C-22 0 -26 -5 -28 -15Z", x, y, scale),
        Tone.CLAY,
    )


def _jar(plate: Plate, x: float, y: float, scale: float, pattern: Pattern, tone: Tone) -> None:
    plate.shape(
        placed(
            "M-15 -46C-21 -42 -21 -36 -21 -30L-20 -4Q-19 0 -14 0L14 0Q19 0 20 -4L21 -30"
            "C21 -36 21 -42 15 -46Z",
            x,
            y,
            scale,
        ),
        tone,
        pattern=pattern,
    )
    plate.shape(placed("M-17 -55L17 -55L17 -46L-17 -46Z", x, y, scale), Tone.CREAM, line=1.5)


KEEPSAKES: tuple[Draw, ...] = (_cup, _card, _plant, _star, _books, _candle, _boat, _jar)
"""What stands for an achievement, by turns."""

TONES = (Tone.SUN, Tone.BERRY, Tone.CLAY, Tone.SUN, Tone.LEAF, Tone.SKY, Tone.BERRY, Tone.MINT)
"""The tone of each, where nobody's own is known."""


def standing_frame(plate: Plate, x: float, y: float, scale: float, said: Said) -> None:
    """Stand a small picture frame at x, y with a photograph or a drawing in it."""
    plate.line(placed("M18 -44L28 0", x, y, scale), 1.8)
    outer = placed("M-30 -62L30 -63L31 -1L-30 0Z", x, y, scale)
    plate.shape(outer, Tone.CLAY, line=1.7)
    framed(plate, placed("M-24 -56L24 -57L25 -7L-24 -6Z", x, y, scale), said)


def framed(plate: Plate, path: str, said: Said) -> None:
    """Put a photograph or a drawing into an opening, cut to it."""
    inside = plate.shape(path, Tone.PAGE, line=0, slip=NO_SLIP)
    left, top, right, low = bounds(inside)
    if said.photo:
        box: Box = (left, top, right - left, low - top)
        plate.photo(PhotoId(said.photo), box, inside, said.snap.view, whole=True)
    elif said.strokes:
        edge = 4.0
        room = (left + edge, top + edge, right - left - 2 * edge, low - top - 2 * edge)
        for mark in strokes_within(said.strokes, room):
            plate.fill(mark.rings, mark.tone, inside)
    plate.line(path, 1.3)


def place_for_one(plate: Plate, x: float, y: float, scale: float) -> None:
    """Draw the place of a thing that is still to come."""
    plate.line(
        placed("M-20 -52L18 -54Q21 -54 21 -50L22 -1L-21 -1L-22 -49Q-22 -52 -20 -52Z", x, y, scale),
        1.5,
        dash=(4.6, 3.6),
    )


def keepsake(number: int, look: Look | None, picture: Said) -> Drawing:
    """Draw one thing alone: what it is drawn as by its number, or its picture in a frame."""
    plate = Plate()
    wide, high = 84.0, HIGH + 10
    if picture.photo or picture.strokes:
        standing_frame(plate, wide / 2, high - 4, 1.0, picture)
    else:
        pattern, tone = look or (Pattern.PLAIN, TONES[number % len(TONES)])
        KEEPSAKES[number % len(KEEPSAKES)](plate, wide / 2, high - 4, 1.0, pattern, tone)
    plate.line(f"M2 {high - 2}L{wide - 2} {high - 3}", 2.4)
    return plate.drawing(wide, high)


def no_keepsake() -> Drawing:
    """Draw the place of one more thing."""
    plate = Plate()
    place_for_one(plate, 42, HIGH + 5, 1.0)
    plate.line(f"M33 {HIGH - 20}h18M42 {HIGH - 29}v18", 3.0, tone=Tone.LEAF_DEEP)
    plate.line(f"M2 {HIGH + 8}L82 {HIGH + 7}", 2.4)
    return plate.drawing(84, HIGH + 10)
