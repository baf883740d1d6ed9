"""The photographs of the practice book: made from our own drawings, so that nobody is in them."""

from __future__ import annotations

import io
import random
from collections.abc import Callable
from functools import partial

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from familybook.core.drawing import Drawing, Fill, Point, Ring
from familybook.core.palette import COLOUR, Pattern, Tone
from familybook.drawings.parts.people import figure
from familybook.drawings.parts.pets import dog
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import bounds, is_inside, oval
from familybook.drawings.scenes import scenery

WIDE, HIGH = 420.0, 315.0
"""The sheet of a picture, in points; it is three to four, as telephones take them."""

_DOTS = 3
"""Dots for a point: enough to print as wide as a page at two hundred an inch."""

_DOTS_IN_A_FRAME = 2
"""The same for a picture that hangs in a small frame."""

_SEED = 1


def pictures() -> dict[str, bytes]:
    """Return each photograph of the practice book as a JPEG, by the name its answers give it."""
    return {
        "beach.jpg": _photo(_sky_and_sea, _dog_on_sand, _DOTS_IN_A_FRAME),
        "swim.jpg": _photo(_wall, _badge, _DOTS_IN_A_FRAME),
        "tea.jpg": _photo(_kitchen, _tea, _DOTS),
    }


def _photo(far: Callable[[Plate], None], near: Callable[[Plate], None], dots: int) -> bytes:
    """Return what a camera would make of it: soft far away, sharp near by, darker at the edge."""
    image = Image.new("RGB", (int(WIDE), int(HIGH)), COLOUR[Tone.CREAM])
    _paint(image, _plated(far), 1)
    image = image.filter(ImageFilter.GaussianBlur(2.4))
    image = image.resize((int(WIDE * dots), int(HIGH * dots)), Image.Resampling.BICUBIC)
    _paint(image, _plated(near), dots)
    image = image.filter(ImageFilter.BoxBlur(0.5 * dots))
    image = ImageChops.multiply(image, _edges(image.size))
    image = ImageChops.overlay(image, _grain(image.size))
    written = io.BytesIO()
    image.save(written, "JPEG", quality=88)
    return written.getvalue()


def _plated(draw: Callable[[Plate], None]) -> Drawing:
    plate = Plate()
    draw(plate)
    return plate.drawing(WIDE, HIGH)


def _edges(size: tuple[int, int]) -> Image.Image:
    shade = Image.new("L", (64, 48), 205)
    ImageDraw.Draw(shade).ellipse((2, 1, 62, 47), fill=255)
    return shade.filter(ImageFilter.GaussianBlur(9)).resize(size).convert("RGB")


def _grain(size: tuple[int, int]) -> Image.Image:
    wide, high = size[0] // 3, size[1] // 3
    dots = random.Random(_SEED).randbytes(wide * high)  # noqa: S311 - film, not a key
    grain = Image.frombytes("L", (wide, high), dots)
    return grain.point(lambda value: 120 + value // 16).resize(size).convert("RGB")


def _paint(image: Image.Image, drawing: Drawing, dots: int) -> None:
    for mark in drawing.marks:
        if isinstance(mark, Fill):
            there = _reach(mark.rings, dots)
            area = _area(mark.rings, there, dots)
            if mark.inside:
                area = ImageChops.multiply(area, _area(mark.inside, there, dots))
            image.paste(COLOUR[mark.tone], there, area)


def _reach(rings: tuple[Ring, ...], dots: int) -> tuple[int, int, int, int]:
    """Return the dots that rings can reach: left, top, right and bottom."""
    left, top, right, bottom = bounds(rings)
    return (
        int(left * dots) - 1,
        int(top * dots) - 1,
        int(right * dots) + 2,
        int(bottom * dots) + 2,
    )


def _area(rings: tuple[Ring, ...], there: tuple[int, int, int, int], dots: int) -> Image.Image:
    """Return where the rings cover: all of them, but for holes, which run the other way round."""
    left, top, right, bottom = there
    area = Image.new("L", (right - left, bottom - top), 0)
    pen = ImageDraw.Draw(area)
    holes = _holes(rings)
    for number in sorted(range(len(rings)), key=lambda one: one in holes):
        corners = [(x * dots - left, y * dots - top) for x, y in rings[number]]
        if len(corners) > 2:  # noqa: PLR2004 - less is no area
            pen.polygon(corners, fill=0 if number in holes else 255)
    return area


def _holes(rings: tuple[Ring, ...]) -> set[int]:
    turns = [_turn(ring) > 0 for ring in rings]
    return {
        number
        for number, ring in enumerate(rings)
        if any(
            turns[other] is not turns[number] and is_inside(ring[0], one)
            for other, one in enumerate(rings)
        )
    }


def _turn(ring: Ring) -> float:
    ends: tuple[Point, ...] = (*ring[1:], ring[0])
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in zip(ring, ends, strict=True))


def _band(plate: Plate, top: float, tone: Tone, tilt: float = 0.0) -> None:
    plate.ground(f"M-20 {top}C120 {top - 8 - tilt} 300 {top + 8 + tilt} 440 {top}V340H-20Z", tone)


def _sky_and_sea(plate: Plate) -> None:
    _band(plate, -20, Tone.MIST)
    scenery.sun(plate, 340, 62, 22)
    scenery.cloud(plate, 110, 66, 1.5)
    scenery.cloud(plate, 232, 44, 1.0, flip=True)
    _band(plate, 138, Tone.SKY, 4)
    _band(plate, 168, Tone.DUSK, -6)
    for y in (152, 178, 190):
        plate.line(
            f"M{y - 90} {y}q18 -7 36 0q18 7 36 0q18 -7 36 0M{y + 60} {y + 5}q16 -6 32 0q16 6 32 0",
            2.2,
        )


def _dog_on_sand(plate: Plate) -> None:
    _band(plate, 214, Tone.PAGE, 6)
    _band(plate, 222, Tone.TINT, 6)
    _band(plate, 286, Tone.SUN, -8)
    figure(plate, 92, 262, 96, pattern=Pattern.WAVES, tone=Tone.SKY, line=2.0)
    figure(plate, 138, 268, 68, pattern=Pattern.DOTS, tone=Tone.SUN, line=2.0)
    dog(plate, 268, 290, 164, 2.6, pattern=Pattern.PLAIN, tone=Tone.CLAY)
    plate.shape(oval(196, 284, 15), Tone.BERRY, line=2.0)
    plate.line("M183 279q13 8 26 0", 1.8)
    for x, y in ((40, 292), (352, 268), (388, 296), (150, 300)):
        plate.shape(oval(x, y, 6, 4), Tone.PAGE, line=1.4)


def _kitchen(plate: Plate) -> None:
    _band(plate, -20, Tone.BLUSH)
    _band(plate, 196, Tone.CLAY)
    plate.shape("M250 28h116v108h-116Z", Tone.MIST, line=3.0)
    plate.line("M308 28v108M250 82h116", 2.6)
    scenery.bush(plate, 330, 138, 0.9)
    plate.shape("M38 66h150v8h-150Z", Tone.CREAM, line=2.4)
    for x, tone in ((56, Tone.LEAF), (92, Tone.SKY), (128, Tone.BERRY), (162, Tone.SUN)):
        plate.shape(f"M{x - 12} 34h24v32h-24Z", tone, line=2.2)


def _tea(plate: Plate) -> None:
    for x, tone, pattern in (
        (96, Tone.BERRY, Pattern.STRIPES),
        (208, Tone.LEAF, Pattern.CHECKS),
        (318, Tone.SUN, Pattern.DOTS),
    ):
        figure(plate, x, 252, 150, pattern=pattern, tone=tone, line=2.2)
    _band(plate, 226, Tone.CREAM, 2)
    plate.line("M-10 226C120 220 300 232 430 226", 2.6)
    _cake(plate, 210, 276)
    cup = partial(_cup, plate)
    for x, y, tone in ((70, 266, Tone.SKY), (346, 268, Tone.BERRY), (118, 300, Tone.LEAF)):
        cup(x, y, tone)


def _wall(plate: Plate) -> None:
    _band(plate, -20, Tone.MIST)
    for row in range(5):
        for column in range(7):
            x, y = column * 70 - 30 + (row % 2) * 35, row * 66 - 6
            plate.shape(
                f"M{x} {y}h66v62h-66Z", Tone.PAGE if (row + column) % 3 else Tone.SKY, line=0
            )


def _badge(plate: Plate) -> None:
    plate.shape("M96 34h228v246h-228Z", Tone.CREAM, line=2.4)
    plate.shape(oval(210, 46, 7), Tone.BERRY, line=1.8)
    plate.shape(oval(210, 158, 82), Tone.SUN, line=2.6)
    plate.shape(oval(210, 158, 64), Tone.SKY, line=2.0)
    figure(plate, 210, 176, 70, pattern=Pattern.HATCH, tone=Tone.CLAY, line=2.0)
    plate.shape(
        "M148 170q16 -12 31 0q15 12 31 0q16 -12 31 0q15 12 31 0q-4 44 -62 50q-58 -6 -62 -50Z",
        Tone.DUSK,
        line=2.0,
    )
    for y in (248, 262):
        plate.line(f"M136 {y}q37 -6 74 0q37 6 74 0", 2.2)


def _cake(plate: Plate, x: float, y: float) -> None:
    plate.shape(oval(x, y + 6, 78, 14), Tone.PAGE, line=2.2)
    plate.shape(
        f"M{x - 56} {y - 36}h112v38C{x + 20} {y + 12} {x - 20} {y + 12} {x - 56} {y + 2}Z",
        Tone.CLAY,
        line=2.2,
    )
    plate.shape(oval(x, y - 36, 56, 12), Tone.BLUSH, line=2.2)
    for at in (-34, -12, 10, 32):
        plate.line(f"M{x + at} {y - 38}v-26", 4.0, tone=Tone.BERRY, taper=False)
        plate.shape(f"M{x + at} {y - 80}q7 9 0 15q-7 -6 0 -15Z", Tone.SUN, line=1.6)


def _cup(plate: Plate, x: float, y: float, tone: Tone) -> None:
    plate.line(f"M{x + 18} {y - 16}q16 0 14 12q-2 10 -16 10", 2.6)
    plate.shape(f"M{x - 20} {y - 24}h40l-5 34h-30Z", tone, line=2.2)
    plate.shape(oval(x, y - 24, 20, 5), Tone.CLAY, line=2.0)
