"""What stands round the things that count: sky, hills, trees, flowers. Never one per person."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from functools import partial

from familybook.core.drawing import Point
from familybook.core.palette import Tone
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import oval
from familybook.drawings.plate.placing import placed

STAGE: Point = (360.0, 374.0)
"""The sheet every scene is drawn on."""


def at(x: float, y: float, scale: float = 1.0, *, flip: bool = False) -> Callable[[str], str]:
    """Return what moves path data drawn round 0, 0 to x, y."""
    return partial(placed, x=x, y=y, scale=scale, flip=flip)


def sky(plate: Plate, tone: Tone = Tone.SKY) -> None:
    """Put the sky down, with a hand-cut edge all round."""
    plate.ground(
        "M4 26C12 8 60 4 110 8S210 -2 262 4S340 6 354 24C363 80 352 128 357 196"
        "S351 300 356 352L6 356C1 300 8 262 3 204S-4 90 4 26Z",
        tone,
    )


def meadow(plate: Plate, top: float = 298, tone: Tone = Tone.MEADOW) -> None:
    """Put the ground down in front, from `top` to the bottom edge."""
    plate.ground(
        f"M1 {top + 4}C60 {top - 20} 110 {top - 8} 172 {top - 12}S298 {top - 22} 358 {top}"
        "C363 326 360 356 344 369C270 379 100 372 18 373C4 360 1 332 "
        f"1 {top + 4}Z",
        tone,
    )


def far_hills(plate: Plate, top: float = 268, tone: Tone = Tone.MINT) -> None:
    """Put soft hills down behind the meadow."""
    plate.ground(
        f"M2 {top + 34}C40 {top - 16} 92 {top - 32} 140 {top}C196 {top - 36} 300 {top - 34}"
        f" 357 {top + 8}V{top + 76}H3Z",
        tone,
    )


def glow(plate: Plate, x: float, y: float, rx: float, ry: float, tone: Tone = Tone.MIST) -> None:
    """Put soft light down in the sky."""
    plate.ground(oval(x, y, rx, ry), tone, wobble=4)


def stars(plate: Plate, places: Iterable[Point]) -> None:
    """Cut small crosses into the sky."""
    for x, y in places:
        plate.line(f"M{x - 3.4} {y}h6.8M{x} {y - 3.4}v6.8", 1.15, taper=False)


def moon(plate: Plate, x: float, y: float, radius: float = 20) -> None:
    """Draw a moon three days from full."""
    put = at(x, y, radius / 20)
    plate.shape(
        put("M3 -20C16 -18 22 -6 19 6C15 18 0 24 -12 16C2 12 8 -8 3 -20Z"), Tone.CREAM, line=1.7
    )


def sun(plate: Plate, x: float, y: float, radius: float = 20) -> None:
    """Draw a sun with rays of two lengths."""
    for number in range(12):
        turn = math.tau * number / 12 + 0.1
        near, far = radius * 1.3, radius * (1.62 if number % 2 else 1.8)
        plate.line(
            f"M{x + near * math.cos(turn)} {y + near * math.sin(turn)}"
            f"L{x + far * math.cos(turn)} {y + far * math.sin(turn)}",
            1.8,
        )
    plate.shape(oval(x, y, radius), Tone.SUN, line=1.8)


def cloud(plate: Plate, x: float, y: float, scale: float = 1.0, *, flip: bool = False) -> None:
    """Draw a small fair-weather cloud."""
    put = at(x, y, scale, flip=flip)
    plate.shape(
        put(
            "M-34 12C-47 11 -47 -4 -35 -6C-36 -21 -17 -26 -11 -15C-4 -29 19 -27 20 -11"
            "C34 -14 43 0 34 7C31 12 27 12 22 12Z"
        ),
        Tone.PAGE,
        line=1.5,
    )


def bush(plate: Plate, x: float, y: float, scale: float, tone: Tone = Tone.LEAF) -> None:
    """Draw a round bush on a short stem."""
    put = at(x, y, scale)
    plate.line(put("M0 -22L1 0"), 2.4)
    plate.shape(
        put(
            "M0 -14C-20 -11 -27 -30 -18 -41C-20 -59 -6 -71 3 -68"
            "C15 -72 25 -53 19 -40C27 -28 20 -12 0 -14Z"
        ),
        tone,
    )
    plate.line(put("M0 -20L1 -52M0 -31L-8 -39M0 -37L8 -46"), 1.3)


def tree(plate: Plate, x: float, y: float, scale: float = 1.0) -> None:
    """Draw a tall tree that leans a little."""
    put = at(x, y, scale)
    plate.shape(put("M-12 0C-7 -44 -13 -86 -9 -136L1 -136C2 -86 4 -38 12 0Z"), Tone.CLAY, line=1.7)
    plate.shape(
        put(
            "M-4 -110C-33 -106 -43 -136 -28 -153C-38 -178 -18 -200 -1 -193"
            "C18 -205 40 -188 33 -166C50 -148 34 -113 -4 -110Z"
        ),
        Tone.LEAF,
        line=1.8,
    )
    plate.line(put("M-4 -121L-3 -156M-4 -138L-16 -152M-4 -146L11 -160"), 1.4)


_FIVE = tuple(
    (math.cos(math.tau * n / 5 - 1.4), math.sin(math.tau * n / 5 - 1.4)) for n in range(5)
)


def flower(plate: Plate, x: float, y: float, tone: Tone, scale: float = 1.15) -> None:
    """Draw a small wild flower that stands for nothing."""
    top = y - 16 * scale
    plate.line(f"M{x} {y}Q{x + 1.6} {y - 8 * scale} {x} {top}", 1.3)
    for u, v in _FIVE:
        petal = oval(x + 4.3 * scale * u, top + 4.3 * scale * v, 3.2 * scale)
        plate.shape(petal, tone, line=1.0, slip=(0.7, 0.8), wobble=0.5)
    plate.shape(oval(x, top, 2.3 * scale), Tone.CREAM, line=1.0, slip=(0.4, 0.4), wobble=0.4)


def tuft(plate: Plate, x: float, y: float, scale: float = 1.0) -> None:
    """Draw three blades of grass."""
    put = at(x, y, scale)
    plate.line(put("M-1.5 0Q-2 -5 -5 -9M0 0Q-0.5 -7 0.5 -13M1.5 0Q2 -5 5.5 -8"), 1.2)


def wild(
    plate: Plate, flowers: Iterable[tuple[float, float, Tone]], grass: Iterable[Point]
) -> None:
    """Draw flowers and grass in a meadow."""
    for x, y in grass:
        tuft(plate, x, y)
    for x, y, tone in flowers:
        flower(plate, x, y, tone)
