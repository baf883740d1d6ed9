"""The two pictures of a recovery sheet: its characters, large, and the cupboard it is kept in."""

from __future__ import annotations

from collections.abc import Sequence

from familybook.core.drawing import Align, Drawing, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Pattern, Tone
from familybook.drawings.plate.lino import NO_SLIP, Plate
from familybook.drawings.plate.paths import box, oval, pebble

_ACROSS = 4
_EDGE = 16.0
_GAP = 12.0
_HIGH = 62.0
_SIZE = 34.0
_WIDEST = "WWWW"
_BESIDE = 14.0
_SMALL = 12.0
_TAG = 10.0


def characters(groups: Sequence[str], wide: float, *, letters: Letters, says: str) -> Drawing:
    """Draw the groups in boxes, each with its number: they are copied one after the other."""
    plate = Plate()
    rows = -(-len(groups) // _ACROSS)
    high = 2 * _EDGE + rows * _HIGH + (rows - 1) * _GAP
    plate.ground(box(2, 2, wide - 4, high - 4, 14), Tone.TINT, wobble=2.0)
    slot = (wide - 2 * _EDGE - (_ACROSS - 1) * _GAP) / _ACROSS
    size = _SIZE * min(1.0, (slot - _BESIDE) / letters.width(_WIDEST, _SIZE, Voice.BOLD))
    for number, group in enumerate(groups):
        x = _EDGE + number % _ACROSS * (slot + _GAP)
        y = _EDGE + number // _ACROSS * (_HIGH + _GAP)
        plate.shape(box(x, y, slot, _HIGH, 6), line=1.8, slip=NO_SLIP, wobble=0.8)
        _draw_tag(plate, number + 1, x, y, letters)
        plate.label(
            (group,),
            (x + slot / 2, y + _HIGH / 2 + size * 0.36),
            size=size,
            letters=letters,
            voice=Voice.BOLD,
            align=Align.CENTRE,
            role=Role.ITEM,
        )
    _draw_key(plate, wide - _EDGE - slot / 2, high - _EDGE - _HIGH / 2)
    return plate.drawing(wide, high, says)


def _draw_tag(plate: Plate, number: int, x: float, y: float, letters: Letters) -> None:
    plate.shape(oval(x + 3, y + 3, _TAG), Tone.SUN, line=1.4, slip=(0.8, 0.9), wobble=0.4)
    plate.label(
        (str(number),),
        (x + 3, y + 3 + _SMALL * 0.35),
        size=_SMALL,
        letters=letters,
        voice=Voice.BOLD,
        align=Align.CENTRE,
        role=Role.ITEM,
    )


def _draw_key(plate: Plate, x: float, y: float) -> None:
    """Draw a key with a leaf for its label, where an eighth group would stand."""
    plate.shape(oval(x - 26, y, 15), Tone.SUN, line=2.2)
    plate.shape(oval(x - 26, y, 5.5), line=1.8, slip=NO_SLIP)
    plate.line(f"M{x - 11} {y}L{x + 38} {y}", 3.0, taper=False)
    plate.line(f"M{x + 22} {y}L{x + 22} {y + 11}", 3.0, taper=False)
    plate.line(f"M{x + 34} {y}L{x + 34} {y + 14}", 3.0, taper=False)


def cupboard(wide: float = 150.0) -> Drawing:
    """Draw a cupboard with a lock, the sheet inside behind its open door."""
    plate = Plate()
    plate.ground(pebble(75, 80, 70, 66, seed=3), Tone.HILL)
    plate.shape(box(38, 16, 74, 122, 3), Tone.CREAM, line=2.2)
    plate.shape(box(46, 24, 58, 106, 2), Tone.TINT, line=1.6, slip=NO_SLIP)
    for y in (62, 98):
        plate.line(f"M46 {y}L104 {y}", 2.0)
    for x, high, tone, pattern in (
        (52, 26, Tone.MINT, Pattern.STRIPES),
        (61, 30, Tone.SKY, Pattern.DOTS),
        (70, 24, Tone.CLAY, Pattern.PLAIN),
        (79, 29, Tone.SUN, Pattern.PLAIN),
    ):
        plate.shape(box(x, 98 - high, 8, high, 1), tone, line=1.4, pattern=pattern)
    plate.shape(box(58, 30, 24, 32, 1), line=1.8)
    for y, long in ((38, 14), (44, 14), (50, 9)):
        plate.line(f"M63 {y}L{63 + long} {y}", 1.4)
    plate.shape("M38 16L14 26L14 148L38 138Z", Tone.SUN, line=2.2)
    plate.shape(oval(21, 86, 3.4, 4.2), line=1.6, slip=NO_SLIP)
    plate.line("M21 88L21 94", 1.8)
    plate.line("M44 138L44 145M106 138L106 145", 2.4)
    return plate.drawing(wide, 156)
