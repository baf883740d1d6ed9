"""Growing things: leaves, flowers, grass, bushes, and the bird that sits among them."""

from __future__ import annotations

import math

from familybook.core.palette import Pattern, Tone
from familybook.drawings.plate.lino import Plate, rings_of
from familybook.drawings.plate.paths import oval
from familybook.drawings.plate.placing import placed

_LEAF = "M.14 0C.3 -.425 .74 -.407 1 0C.74 .407 .3 .425 .14 0Z"
_HALF = "M.16 0C.3 .425 .74 .407 1 0Z"
_DOTTED = "M.1 0C.3 -.42 .74 -.4 1 0C.74 .4 .3 .42 .1 0Z"


def leaf(
    plate: Plate,
    x: float,
    y: float,
    length: float,
    angle: float,
    *,
    fill: Tone = Tone.LEAF,
    pattern: Pattern = Pattern.PLAIN,
    gap: float = 1.0,
    line: float = 1.7,
) -> None:
    """Draw a leaf with its stalk at x, y. One half carries the pattern of whoever picked it."""
    plate.shape(placed(_LEAF, x, y, length, tilt=angle), fill, line=line, wobble=0.8)
    plate.pattern(pattern, rings_of(placed(_HALF, x, y, length, tilt=angle), 0.8), gap)
    plate.line(placed("M0 0L.84 0", x, y, length, tilt=angle), line * 0.9)


def dotted_leaf(plate: Plate, x: float, y: float, length: float, angle: float) -> None:
    """Draw the place of a leaf that is still to come."""
    plate.line(placed(_DOTTED, x, y, length, tilt=angle), 1.5, dash=(4.6, 3.6))


def tuft(plate: Plate, x: float, y: float, scale: float = 1.0) -> None:
    """Draw a tuft of grass."""
    for path in ("M-1.5 0Q-2 -5.4 -5 -9", "M0 0Q0 -7.8 0 -13", "M1.5 0Q2 -4.8 5 -8"):
        plate.line(placed(path, x, y, scale), 1.3 * math.sqrt(scale))


def flower(
    plate: Plate,
    x: float,
    y: float,
    scale: float = 1.0,
    tone: Tone = Tone.SUN,
    *,
    stem: float = 16.0,
) -> None:
    """Draw a small flower that grows at x, y."""
    top = y - stem * scale
    plate.line(f"M{x} {y}Q{x + 1.5 * scale} {(y + top) / 2} {x} {top}", 1.3)
    petals = [
        oval(
            x + 4.2 * scale * math.cos(math.tau * n / 5),
            top + 4.2 * scale * math.sin(math.tau * n / 5),
            3.1 * scale,
        )
        for n in range(5)
    ]
    plate.shape("".join(petals), tone, line=0, slip=(0.8, 0.9))
    for petal in petals:
        plate.line(petal, 1.0)
    plate.shape(oval(x, top, 2.3 * scale), Tone.CREAM, line=1.0, slip=(0.4, 0.4))


def bush(
    plate: Plate,
    x: float,
    y: float,
    scale: float = 1.0,
    tone: Tone = Tone.LEAF,
    *,
    pattern: Pattern = Pattern.PLAIN,
    line: float = 1.6,
) -> None:
    """Draw a round bush, or a small tree, that grows at x, y."""
    plate.line(placed("M0 -20L0 0", x, y, scale), line * 1.6)
    plate.shape(
        placed(
            "M0 -14C-22 -12 -26 -32 -17 -40C-20 -58 -6 -70 2 -68"
            "C14 -70 24 -54 19 -40C26 -30 20 -12 0 -14Z",
            x,
            y,
            scale,
        ),
        tone,
        line=line,
        pattern=pattern,
    )
    for path, width in (("M0 -20L0 -50", 0.9), ("M0 -30L-8 -38", 0.8), ("M0 -36L8 -45", 0.8)):
        plate.line(placed(path, x, y, scale), line * width)


def bird(
    plate: Plate,
    x: float,
    y: float,
    scale: float = 1.0,
    tone: Tone = Tone.SKY,
    *,
    to_left: bool = False,
) -> None:
    """Draw a small bird standing above x, y."""

    def at(path: str) -> str:
        return placed(path, x, y, scale, flip=to_left)

    plate.line(at("M-2 0L-2 6"), 1.2)
    plate.line(at("M3 0L3 6"), 1.2)
    plate.shape(
        at("M-20 -5L-11 -7C-9 -16 4 -20 9 -14C12 -20 21 -18 20 -11L25 -9L19 -7C18 2 -2 6 -10 -2Z"),
        tone,
        line=1.4,
        slip=(1.1, 1.2),
    )
    plate.line(at("M-6 -6C-2 -1 6 -2 8 -8"), 1.2)
    plate.dot(x + (-16 if to_left else 16) * scale, y - 12 * scale, 1.1)
