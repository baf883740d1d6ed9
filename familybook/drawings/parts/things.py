"""Small things that recur: house, building, ball, stool, phone, shed."""

from __future__ import annotations

import math
from enum import StrEnum
from typing import assert_never

from familybook.core.palette import Tone
from familybook.drawings.plate.lino import SLIP, Plate
from familybook.drawings.plate.paths import oval
from familybook.drawings.plate.placing import placed


def home(plate: Plate, x: float, y: float, high: float, line: float = 1.5) -> None:
    """Draw our house standing at x, y."""
    scale = high / 52
    slip = (1.2 * min(1.0, scale + 0.3), 1.3 * min(1.0, scale + 0.3))

    def put(path: str) -> str:
        return placed(path, x, y, scale)

    plate.shape(put("M10 -34L10 -50L18 -50L18 -28Z"), Tone.CLAY, line=line, slip=slip)
    plate.shape(put("M-24 0L-24 -26L0 -46L24 -26L24 0Z"), Tone.CREAM, line=line, slip=slip)
    plate.shape(put("M-32 -22L0 -53L32 -22L26 -16L0 -41L-26 -17Z"), Tone.CLAY, line=line, slip=slip)
    plate.shape(put("M-6 0L-6 -16C-6 -22 6 -22 6 -16L6 0Z"), Tone.SKY, line=line, slip=slip)
    for a in (-16, 16):
        plate.shape(
            put(f"M{a - 5} -10L{a - 5} -20L{a + 5} -20L{a + 5} -10Z"),
            Tone.SUN,
            line=line * 0.8,
            slip=(0.5, 0.5),
        )


class Building(StrEnum):
    """What a place is drawn as."""

    HOUSE = "house"
    SCHOOL = "school"
    LIBRARY = "library"
    SHOP = "shop"
    GARDEN = "garden"


def building(
    plate: Plate, x: float, y: float, high: float, kind: Building = Building.HOUSE
) -> None:
    """Draw a small building standing at x, y."""
    scale = high / 36

    def put(path: str) -> str:
        return placed(path, x, y, scale)

    def part(path: str, tone: Tone, line: float = 1.4) -> None:
        plate.shape(put(path), tone, line=line, slip=(1.0, 1.0))

    match kind:
        case Building.SCHOOL:
            plate.line(put("M0 -26L0 -37C4 -37 6 -34 10 -35L9 -30C6 -30 4 -32 0 -31"), 1.3)
            part("M-15 0L-15 -16L15 -16L15 0Z", Tone.SKY)
            part("M-18 -16L0 -27L18 -16Z", Tone.CLAY)
            plate.line(
                put("M-3 0L-3 -8L3 -8L3 0M-11 -6L-11 -11L-7 -11L-7 -6ZM7 -6L7 -11L11 -11L11 -6Z"),
                1.0,
            )
        case Building.LIBRARY:
            part("M-17 0L-17 -17L17 -17L17 0Z", Tone.CREAM)
            part("M-20 -17L0 -30L20 -17Z", Tone.CLAY)
            plate.line(put("M-11 -15L-11 -1M-4 -15L-4 -1M4 -15L4 -1M11 -15L11 -1"), 1.4)
            plate.line(put("M-20 1L20 1"), 1.8)
        case Building.SHOP:
            part("M-16 0L-16 -24L16 -24L16 0Z", Tone.SUN)
            part(
                "M-19 -26L19 -26L21 -16C17 -12 14 -12 12 -16C8 -12 4 -12 0 -16"
                "C-4 -12 -8 -12 -12 -16C-14 -12 -17 -12 -21 -16Z",
                Tone.BERRY,
            )
            plate.line(put("M-10 0L-10 -9L-3 -9L-3 0M2 -4L2 -10L11 -10L11 -4Z"), 1.1)
        case Building.GARDEN:
            part("M-14 0L-14 -16L0 -28L14 -16L14 0Z", Tone.LEAF)
            plate.line(put("M-5 0L-5 -11L5 -11L5 0M-5 -4L5 -4"), 1.1)
            plate.line(put("M18 0L17 -7M20 0L22 -9M-18 0L-17 -7M-20 0L-22 -9"), 1.2)
        case Building.HOUSE:
            part("M-15 0L-15 -20L15 -20L15 0Z", Tone.CREAM)
            part("M-19 -20L-10 -31L10 -31L19 -20Z", Tone.SKY)
            part("M-4 0L-4 -11C-4 -14 4 -14 4 -11L4 0Z", Tone.SUN, 1.1)
            plate.line(put("M-12 -8L-12 -14L-7 -14L-7 -8ZM7 -8L7 -14L12 -14L12 -8Z"), 1.0)
        case _ as unreachable:
            assert_never(unreachable)


def ball(plate: Plate, x: float, y: float, high: float) -> None:
    """Draw a ball lying at x, y."""
    r = high / 2
    cy = y - r
    plate.shape(oval(x, cy, r), Tone.PAGE, line=1.5)
    corners = [
        (math.cos(a), math.sin(a)) for a in (math.tau * n / 5 - math.pi / 2 for n in range(5))
    ]
    path = "L".join(f"{x + 0.42 * r * u:.2f} {cy + 0.42 * r * v:.2f}" for u, v in corners)
    plate.shape(f"M{path}Z", Tone.LEAF, line=1.0, slip=(0, 0), wobble=0.4)
    for u, v in corners:
        plate.line(
            f"M{x + 0.42 * r * u:.2f} {cy + 0.42 * r * v:.2f}"
            f"L{x + 0.94 * r * u:.2f} {cy + 0.94 * r * v:.2f}",
            1.0,
            taper=False,
        )


def pennants(plate: Plate, x: float, y: float, high: float) -> None:
    """Draw three flags on a line, for a group."""
    scale = high / 28

    def put(path: str) -> str:
        return placed(path, x, y, scale)

    plate.line(put("M-22 0L-22 -26M22 0L22 -26"), 1.6)
    for shift, tone in ((-14, Tone.BERRY), (0, Tone.SUN), (14, Tone.SKY)):
        drop = 3 if shift == 0 else 1
        plate.shape(
            put(f"M{shift - 6} {-24 + drop}L{shift + 6} {-24 + drop}L{shift} {-10 + drop}Z"),
            tone,
            line=1.2,
            slip=(0.9, 1.0),
        )
    plate.line(put("M-24 -26C-12 -19 12 -19 24 -26"), 1.4)


def stool(plate: Plate, x: float, y: float, high: float) -> None:
    """Draw an empty stool standing at x, y."""
    scale = high / 22

    def put(path: str) -> str:
        return placed(path, x, y, scale)

    plate.line(put("M-8 -15L-12 0M8 -15L12 0M-10 -6L10 -6"), 1.5)
    plate.shape(oval(x, y - 18 * scale, 14 * scale, 5 * scale), Tone.SUN, line=1.5, slip=(1, 1))


def phone(
    plate: Plate, x: float, y: float, high: float, tone: Tone = Tone.SKY, line: float = 1.9
) -> None:
    """Draw an old telephone standing at x, y."""
    scale = high / 60

    def put(path: str) -> str:
        return placed(path, x, y, scale)

    slip = SLIP
    plate.shape(
        put("M-30 0C-31 -14 -20 -18 -18 -34L18 -34C20 -18 31 -14 30 0Z"), tone, line=line, slip=slip
    )
    plate.shape(
        put(
            "M-38 -40C-40 -58 -18 -60 0 -60C18 -60 40 -58 38 -40C38 -35 22 -35 21 -40"
            "C21 -47 -21 -47 -21 -40C-22 -35 -38 -35 -38 -40Z"
        ),
        tone,
        line=line,
        slip=slip,
    )
    plate.shape(oval(x, y - 15 * scale, 10.5 * scale), Tone.CREAM, line=line * 0.8, slip=(0.6, 0.6))
    for n in range(8):
        turn = math.tau * n / 8
        plate.dot(x + 6.6 * scale * math.cos(turn), y + (-15 + 6.6 * math.sin(turn)) * scale, 1.1)


def pencil(plate: Plate, x: float, y: float, long: float, line: float = 1.5) -> None:
    """Draw a pencil with its point at x, y."""
    scale = long / 40

    def put(path: str) -> str:
        return placed(path, x, y, scale)

    slip = (0.9, 1.0)
    plate.shape(put("M0 0L3 -10L29 -37L37 -29L10 -3Z"), Tone.SUN, line=line, slip=slip)
    plate.shape(put("M0 0L3 -10L10 -3Z"), Tone.CREAM, line=line * 0.8, slip=(0, 0))
    plate.line(put("M25 -33L33 -25"), line * 0.8)
