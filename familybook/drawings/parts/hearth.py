"""A fire in its hearth."""

from __future__ import annotations

from familybook.core.palette import Tone
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import oval


def fire(plate: Plate, x: float, y: float, high: float) -> None:
    """Draw a fire in its hearth, standing at x, y."""
    wide = high * 1.25
    plate.shape(
        f"M{x - wide} {y}L{x - wide} {y - high}L{x + wide} {y - high}L{x + wide} {y}Z",
        Tone.TINT,
        line=1.8,
    )
    inner = wide * 0.66
    plate.shape(
        f"M{x - inner} {y}L{x - inner} {y - high * 0.42}C{x - inner} {y - high * 0.92}"
        f" {x + inner} {y - high * 0.92} {x + inner} {y - high * 0.42}L{x + inner} {y}Z",
        Tone.STORM,
        line=1.8,
    )
    for side in (-1, 1):
        for n in range(1, 4):
            at = y - high * n / 4
            end = x + side * (inner + 3 if n < 3 else inner * 0.78)
            plate.line(f"M{x + side * wide} {at}L{end} {at}", 1.1)
    flame = high * 0.5
    plate.shape(
        f"M{x} {y - 10 - flame}C{x + flame * 0.5} {y - flame * 0.7} {x + flame * 0.7}"
        f" {y - 12} {x} {y - 9}C{x - flame * 0.7} {y - 12} {x - flame * 0.42} {y - flame * 0.6}"
        f" {x} {y - 10 - flame}Z",
        Tone.SUN,
        line=1.7,
    )
    plate.shape(
        f"M{x + 2} {y - 10 - flame * 0.5}C{x + flame * 0.3} {y - 18} {x + flame * 0.3} {y - 11}"
        f" {x} {y - 10}C{x - flame * 0.3} {y - 12} {x - flame * 0.2} {y - 22}"
        f" {x + 2} {y - 10 - flame * 0.5}Z",
        Tone.CLAY,
        line=1.3,
    )
    for side in (-1, 1):
        plate.shape(
            f"M{x - side * inner * 0.56} {y - 1}L{x + side * inner * 0.5} {y - 16}"
            f"L{x + side * inner * 0.54} {y - 8}L{x - side * inner * 0.5} {y + 5}Z",
            Tone.CLAY,
            line=1.5,
        )
        plate.shape(oval(x + side * inner * 0.52, y - 12, 4.5, 5), Tone.CREAM, line=1.3)
