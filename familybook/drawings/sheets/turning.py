"""How a pile of paper goes through a printer twice and becomes a book: four small pictures."""

from __future__ import annotations

from familybook.core.drawing import Drawing
from familybook.core.palette import Tone
from familybook.drawings.plate.lino import NO_SLIP, Plate
from familybook.drawings.plate.paths import box, pebble

WIDE, HIGH = 150.0, 130.0
_LARGER = 1.35
_SHEETS = 3
_STEP = 5.0


def printing() -> Drawing:
    """Draw a printer, and the first sides that come out of it."""
    plate = _plate()
    _printer(plate)
    for number in range(_SHEETS):
        _sheet(plate, 42 + number * 3, 92 + number * 7, printed=True)
    return _enlarged(plate)


def turning() -> Drawing:
    """Draw a pile that is turned over from right to left, as a page is."""
    plate = _plate()
    _pile(plate, 12, printed=True)
    _pile(plate, 84, printed=False)
    plate.line("M46 40C58 12 96 12 106 38", 2.4)
    plate.line("M97 31L106.5 39L112 27", 2.4)
    return _enlarged(plate)


def back_in() -> Drawing:
    """Draw the pile on its way into the printer, white where it is printed next."""
    plate = _plate()
    _printer(plate)
    for number in range(_SHEETS):
        _sheet(plate, 48 - number * 2, 12 + number * 5, printed=False)
    plate.line("M118 14V40", 2.4)
    plate.line("M110 33L118 42L126 33", 2.4)
    return _enlarged(plate)


def folding() -> Drawing:
    """Draw sheets that are folded in the middle, with two staples in the fold."""
    plate = _plate()
    for number in range(_SHEETS, -1, -1):
        down = number * _STEP
        left = f"M75 {34 + down}L18 {22 + down}L18 {88 + down}L75 {102 + down}Z"
        right = f"M75 {34 + down}L132 {22 + down}L132 {88 + down}L75 {102 + down}Z"
        plate.shape(left, Tone.CREAM, line=1.8, slip=NO_SLIP)
        plate.shape(right, Tone.CREAM, line=1.8, slip=NO_SLIP)
    for x in (30, 88):
        lift = 6 if x > WIDE / 2 else -6
        for row in range(3):
            y = 44 + row * 13
            plate.line(f"M{x} {y - lift / 2}L{x + 32} {y + lift / -2 - lift}", 1.4, tone=Tone.SOFT)
    plate.line("M75 46V56", 3.4, taper=False)
    plate.line("M75 80V90", 3.4, taper=False)
    return _enlarged(plate)


def _enlarged(plate: Plate) -> Drawing:
    whole = Plate()
    whole.place(plate.drawing(WIDE, HIGH), 0, 0, _LARGER)
    return whole.drawing(WIDE * _LARGER, HIGH * _LARGER)


def _plate() -> Plate:
    plate = Plate()
    plate.ground(pebble(WIDE / 2, HIGH / 2, WIDE * 0.46, HIGH * 0.44, seed=5), Tone.HILL)
    return plate


def _printer(plate: Plate) -> None:
    plate.shape(box(26, 46, 98, 46, 8), Tone.SKY, line=2.2)
    plate.shape(box(40, 34, 70, 14, 3), Tone.MIST, line=1.8)
    plate.shape(box(36, 78, 78, 12, 3), Tone.INK, line=1.4, slip=NO_SLIP)
    plate.dot(112, 60, 3.2, Tone.SUN)


def _sheet(plate: Plate, x: float, y: float, *, printed: bool) -> None:
    plate.shape(box(x, y, 60, 22, 1.5), line=1.6, slip=NO_SLIP)
    if printed:
        plate.line(f"M{x + 30} {y + 4}V{y + 18}", 1.0, tone=Tone.SOFT)
        for side in (8, 36):
            plate.line(f"M{x + side} {y + 9}h15M{x + side} {y + 14}h11", 1.4)


def _pile(plate: Plate, x: float, *, printed: bool) -> None:
    for number in range(_SHEETS, -1, -1):
        down = number * _STEP
        plate.shape(box(x, 54 + down, 54, 40, 1.5), line=1.8, slip=NO_SLIP)
    if printed:
        plate.line(f"M{x + 27} 58V90", 1.0, tone=Tone.SOFT)
        plate.shape(box(x + 7, 62, 14, 9, 2), Tone.SUN, line=1.2)
        plate.line(f"M{x + 6} 80h15M{x + 33} 66h15M{x + 33} 74h15M{x + 33} 82h10", 1.4)
