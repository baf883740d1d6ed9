"""People and pets: a round head on a bell body, no face, no hair; told apart by pattern."""

from __future__ import annotations

import re

from familybook.core.palette import Pattern, Tone
from familybook.core.person import Being, Person
from familybook.drawings.lino import Plate
from familybook.drawings.paths import oval


def somebody(plate: Plate, x: float, y: float, high: float, who: Person, line: float = 1.6) -> None:
    """Draw a person or pet standing at x, y (the middle of their feet)."""
    if who.being is Being.PET:
        dog(plate, x, y, high, line, pattern=who.pattern, tone=who.tone)
    else:
        figure(plate, x, y, high, pattern=who.pattern, tone=who.tone, line=line)


def figure(
    plate: Plate,
    x: float,
    y: float,
    high: float,
    *,
    pattern: Pattern = Pattern.PLAIN,
    tone: Tone = Tone.MINT,
    line: float = 1.6,
) -> None:
    """Draw a person standing at x, y. The face is left for a child to draw."""
    half, shoulder = high * 0.31, y - high * 0.60
    plate.shape(
        f"M{x - half} {y}C{x - half} {shoulder + high * 0.12} {x - half * 0.62} {shoulder}"
        f" {x} {shoulder}S{x + half} {shoulder + high * 0.12} {x + half} {y}Z",
        tone,
        line=line,
        pattern=pattern,
        wobble=0.7,
        gap=max(0.8, min(1.3, high / 70)),
    )
    plate.shape(
        oval(x, y - high * 0.78, high * 0.205), Tone.CREAM, line=line, wobble=0.7, slip=(0.9, 1.0)
    )


_PAIR = re.compile(r"(-?[\d.]+) (-?[\d.]+)")


def dog(
    plate: Plate,
    x: float,
    y: float,
    high: float,
    line: float = 1.6,
    *,
    pattern: Pattern = Pattern.PLAIN,
    tone: Tone = Tone.TINT,
) -> None:
    """Draw a sitting dog, for any pet; its back carries its pattern."""
    scale = high / 100

    def at(path: str) -> str:
        return _PAIR.sub(
            lambda pair: f"{x + float(pair[1]) * scale:.2f} {y + float(pair[2]) * scale:.2f}", path
        )

    plate.line(at("M30 -10C46 -12 50 -28 42 -40"), line * 1.5)
    plate.shape(
        at("M-22 0L34 0C36 -26 26 -44 8 -54L-12 -50C-20 -34 -20 -16 -22 0Z"),
        tone,
        line=line,
        pattern=pattern,
        gap=max(0.8, min(1.2, scale)),
    )
    plate.line(at("M-10 0C-12 -12 -12 -20 -8 -30"), line * 0.8)
    plate.line(at("M6 0C2 -14 14 -26 24 -18"), line * 0.8)
    plate.shape(
        at(
            "M14 -80C16 -60 4 -46 -10 -46C-24 -46 -40 -50 -42 -58"
            "C-42 -64 -32 -66 -26 -70C-24 -86 10 -94 14 -80Z"
        ),
        Tone.CREAM,
        line=line,
    )
    plate.shape(at("M2 -86C18 -92 28 -70 20 -54C12 -54 4 -68 2 -86Z"), Tone.CLAY, line=line)
    plate.dot(x - 16 * scale, y - 70 * scale, 1.5 * max(scale, 0.6))
    plate.dot(x - 41 * scale, y - 60 * scale, 2.4 * max(scale, 0.6))


def disc(plate: Plate, x: float, y: float, radius: float, pattern: Pattern, tone: Tone) -> None:
    """Draw somebody's pattern as a small disc, as it stands beside their name."""
    plate.shape(
        oval(x, y, radius), tone, line=1.2, pattern=pattern, slip=(1.0, 1.1), wobble=0.5, gap=0.72
    )
