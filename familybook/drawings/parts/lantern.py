"""A paper lantern, a short string of them, and the page mark."""

from __future__ import annotations

from collections.abc import Sequence

from familybook.core.drawing import Drawing
from familybook.core.palette import Pattern, Tone
from familybook.drawings.plate.lino import Plate, rings_of
from familybook.drawings.plate.paths import box, oval
from familybook.drawings.plate.placing import placed

_SHAPES = (
    (
        "M-.45 -1C-1.14 -.78 -1.14 .78 -.45 1L.45 1C1.14 .78 1.14 -.78 .45 -1Z",
        (
            "M-.885 -.42L.885 -.42C.985 -.14 .985 .14 .885 .42L-.885 .42"
            "C-.985 .14 -.985 -.14 -.885 -.42Z"
        ),
        (0.45, 0.45, 0.885, 0.885),
    ),
    (
        "M-.56 -1L.56 -1L.88 1L-.88 1Z",
        "M-.653 -.42L.653 -.42L.787 .42L-.787 .42Z",
        (0.56, 0.88, 0.653, 0.787),
    ),
    (
        "M-.48 -1L.48 -1L.96 0L.48 1L-.48 1L-.96 0Z",
        "M-.758 -.42L.758 -.42L.96 0L.758 .42L-.758 .42L-.96 0Z",
        (0.48, 0.48, 0.758, 0.758),
    ),
)
"""Outline and band round 0, 0, one high; half as wide at top, foot, and both edges of the band."""


def lantern(
    plate: Plate,
    x: float,
    top: float,
    high: float,
    *,
    shape: int = 0,
    pattern: Pattern = Pattern.PLAIN,
    dotted: bool = False,
) -> None:
    """Draw a lantern that hangs at x, top; with its tassels it ends `high` below."""
    half = high * 0.36
    y = top + high * 0.12 + half
    outline, band, (wide, foot, upper, lower) = _SHAPES[shape % len(_SHAPES)]

    def at(path: str) -> str:
        return placed(path, x, y, half)

    plate.line(f"M{x} {top - 1}L{x} {y - half}", 1.6)
    if dotted:
        plate.line(at(outline), 1.5, dash=(4.6, 3.6), wobble=0.7)
        return
    plate.shape(at(outline), Tone.SUN, line=1.7, wobble=0.7)
    plate.pattern(pattern, rings_of(at(band), 0.7), gap=max(0.8, min(1.25, half / 26)))
    plate.line(at(f"M{-upper} -.42L{upper} -.42"), 1.2, wobble=0.7, taper=False)
    plate.line(at(f"M{-lower} .42L{lower} .42"), 1.2, wobble=0.7, taper=False)
    plate.line(at(f"M{-wide - 0.1} -1L{wide + 0.1} -1"), 2.4, wobble=0.7)
    plate.line(at(f"M{-foot} 1L{foot} 1"), 2.0, wobble=0.7)
    for side in (-0.14, 0.0, 0.14):
        plate.line(at(f"M{side} 1L{side} 1.3"), 1.3)


def string(
    looks: Sequence[tuple[Pattern, Tone]], *, wide: float, high: float, says: str, to_write: int = 0
) -> Drawing:
    """Draw lanterns side by side on one short cord; `to_write` dotted ones if there are none."""
    plate = Plate()
    count = len(looks) or to_write
    plate.ground(box(5, 3, wide - 10, high - 6, 4), Tone.MIST, wobble=2.2)
    plate.line(f"M3 6Q{wide / 2} 18 {wide - 3} 6", 1.8)
    lamp = min(high - 20, wide / max(count, 1) * 0.9)
    for n in range(count):
        x = wide * (n + 0.5) / count
        sag = 4 * (x / wide) * (1 - x / wide)
        look = looks[n][0] if looks else Pattern.PLAIN
        lantern(plate, x, 6 + 6 * sag, lamp, shape=n, pattern=look, dotted=not looks)
    return plate.drawing(wide, high, says)


def lantern_mark() -> Drawing:
    """Draw a page mark, 16 points square."""
    plate = Plate()
    plate.line("M5 3.4L11 3.4", 1.5, wobble=0.3)
    plate.shape(oval(8, 8.4, 4.6, 5.0), Tone.SUN, line=1.3, slip=(0.6, 0.7), wobble=0.3)
    plate.line("M5.2 13.4L10.8 13.4", 1.5, wobble=0.3)
    return plate.drawing(16, 16)
