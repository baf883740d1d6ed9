"""A balloon, where one was, and a rope with ten knots beside them."""

from __future__ import annotations

from familybook.core.palette import Pattern, Tone
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import oval
from familybook.drawings.plate.placing import placed

KNOTS = 10

_ENVELOPE = (
    "M-11 -22C-20 -35 -35 -46 -35 -66C-35 -86 -19 -98 0 -98C19 -98 35 -86 35 -66"
    "C35 -46 20 -35 11 -22Z"
)
_PANEL = (
    "M-6 -22C-14 -40 -15 -54 -15 -66C-15 -84 -8 -96 0 -98C8 -96 15 -84 15 -66C15 -54 14 -40 6 -22Z"
)
_CORDS = "M-9 -22L-7 -6M9 -22L7 -6"
_BASKET = "M-9 -6L9 -6L7 8L-7 8Z"

BALLOON_HIGH, BALLOON_WIDE = 98.0, 70.0
"""From the middle of the basket to the top, and from side to side, drawn at its full size."""


def balloon(
    plate: Plate,
    x: float,
    y: float,
    scale: float,
    look: tuple[Pattern, Tone],
    *,
    line: float = 2.0,
) -> None:
    """Draw a balloon with the middle of its basket at x, y."""
    pattern, tone = look

    def put(path: str) -> str:
        return placed(path, x, y, scale)

    plate.line(put(_CORDS), line * 0.7)
    plate.shape(put(_ENVELOPE), tone, line=line)
    plate.shape(
        put(_PANEL), None, line=line * 0.75, pattern=pattern, knock=None, gap=max(0.8, scale)
    )
    plate.shape(put(_BASKET), Tone.CLAY, line=line * 0.85, slip=(1.2, 1.3))


def dotted_balloon(plate: Plate, x: float, y: float, scale: float, knock: Tone | None) -> None:
    """Draw where a balloon was: the same one, dotted and empty."""

    def put(path: str) -> str:
        return placed(path, x, y, scale)

    plate.line(put(_CORDS), 1.4, dash=(3.6, 2.6), taper=False)
    plate.shape(put(_ENVELOPE), line=1.7, knock=knock, dash=(5.4, 4.0))
    plate.line(put(_BASKET), 1.7, dash=(5.4, 4.0), taper=False)


def rope(plate: Plate, x: float, ground: float, pitch: float) -> None:
    """Draw a rope that is held by a peg in the ground, with a knot for each height."""
    top = ground - KNOTS * pitch - min(26.0, pitch)
    plate.line(
        f"M{x} {ground}C{x + 1.5} {ground - pitch * 3} {x - 1.5} {top + pitch * 3} {x} {top}", 2.1
    )
    for knot in range(1, KNOTS + 1):
        plate.shape(
            oval(x, ground - knot * pitch, 5.4, 4.6, tilt=knot * 13),
            Tone.TINT,
            line=1.5,
            slip=(0.8, 0.9),
            wobble=0.5,
        )
    plate.shape(
        placed("M-5 -7L6 -7L3.5 14L-3 14Z", x, ground), Tone.CLAY, line=1.6, slip=(1.1, 1.2)
    )
