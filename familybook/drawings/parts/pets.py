"""Pets, each with its pattern on its back: a dog, a cat, and a small one for all the others."""

from __future__ import annotations

from enum import StrEnum
from typing import assert_never

from familybook.core.palette import Pattern, Tone
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import oval
from familybook.drawings.plate.placing import placed


class Pet(StrEnum):
    """What a pet is drawn as."""

    DOG = "dog"
    CAT = "cat"
    SMALL = "small"


def pet(
    plate: Plate,
    x: float,
    y: float,
    high: float,
    line: float = 1.6,
    *,
    kind: Pet = Pet.DOG,
    pattern: Pattern = Pattern.PLAIN,
    tone: Tone = Tone.TINT,
) -> None:
    """Draw a pet sitting at x, y; a small one is lower than the others."""
    match kind:
        case Pet.DOG:
            dog(plate, x, y, high, line, pattern=pattern, tone=tone)
        case Pet.CAT:
            _cat(plate, x, y, high, line, pattern=pattern, tone=tone)
        case Pet.SMALL:
            _small(plate, x, y, high, line, pattern=pattern, tone=tone)
        case _ as unreachable:
            assert_never(unreachable)


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
    """Draw a sitting dog, its back carries its pattern."""
    scale = high / 100

    def at(path: str) -> str:
        return placed(path, x, y, scale)

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


def _cat(
    plate: Plate, x: float, y: float, high: float, line: float, *, pattern: Pattern, tone: Tone
) -> None:
    """Draw a sitting cat that looks at us, its tail round its feet."""
    scale = high / 100

    def at(path: str) -> str:
        return placed(path, x, y, scale)

    plate.line(at("M22 -6C46 -2 52 -20 40 -34C36 -40 44 -46 48 -42"), line * 1.7)
    plate.shape(
        at("M-26 0C-30 -26 -18 -50 0 -52C18 -50 30 -26 26 0Z"),
        tone,
        line=line,
        pattern=pattern,
        gap=max(0.8, min(1.2, scale)),
    )
    plate.line(at("M-8 0C-9 -8 -9 -14 -7 -20M8 0C9 -8 9 -14 7 -20"), line * 0.8)
    plate.shape(
        at(
            "M-24 -66L-22 -94L-9 -84C-3 -86 3 -86 9 -84L22 -94L24 -66"
            "C24 -50 12 -44 0 -44C-12 -44 -24 -50 -24 -66Z"
        ),
        Tone.CREAM,
        line=line,
    )
    for side in (-1, 1):
        plate.dot(x + side * 10 * scale, y - 67 * scale, 1.5 * max(scale, 0.6))
        plate.line(at(f"M{side * 14} -57L{side * 33} -61M{side * 14} -54L{side * 32} -52"), 0.8)
    plate.dot(x, y - 58 * scale, 1.7 * max(scale, 0.6))


def _small(
    plate: Plate, x: float, y: float, high: float, line: float, *, pattern: Pattern, tone: Tone
) -> None:
    """Draw something small and round with round ears."""
    scale = high / 100

    def at(path: str) -> str:
        return placed(path, x, y, scale)

    for ear in (-16, 0):
        middle = (x + (ear - 12) * scale, y - 56 * scale)
        plate.shape(oval(*middle, 9 * scale, 11 * scale), Tone.CLAY, line=line)
    plate.shape(
        at(
            "M-40 -4C-46 -22 -36 -50 -14 -52C18 -58 44 -34 42 -8"
            "C42 0 36 0 30 0L-30 0C-36 0 -38 0 -40 -4Z"
        ),
        tone,
        line=line,
        pattern=pattern,
        gap=max(0.8, min(1.2, scale)),
    )
    plate.shape(
        at("M-40 -4C-46 -22 -36 -50 -14 -52C-4 -46 -2 -28 -8 -14C-14 -2 -34 2 -40 -4Z"),
        Tone.CREAM,
        line=line,
    )
    plate.dot(x - 22 * scale, y - 32 * scale, 1.5 * max(scale, 0.6))
    plate.dot(x - 40 * scale, y - 20 * scale, 2.0 * max(scale, 0.6))
    plate.line(at("M-14 0L-22 0M14 0L24 0"), line * 1.6)
