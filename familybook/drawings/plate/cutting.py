"""Where to cut: dashes and marks that are exactly where they say."""

from __future__ import annotations

from familybook.core.drawing import Box, Point, Ring
from familybook.core.palette import Tone
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.placing import placed

TICK = 12.0
"""How long a mark is."""

OFF = 4.0
"""How far it stands off."""

_CUT = 1.0
_DASH, _GAP = 5.0, 4.0


def cut_marks(plate: Plate, at: Point, card: Point, count: tuple[int, int]) -> None:
    """Draw where to cut cards of one size that stand at a place, so many across and down.

    Dashes stand between them and marks beside them; no hand wobbles here.
    """
    left, top = at
    across, down = count
    right, low = left + across * card[0], top + down * card[1]
    for n in range(across + 1):
        x = left + n * card[0]
        plate.fill(_dashes((x - _CUT / 2, top, _CUT, low - top), upright=True), Tone.RULE)
        marks = ((x - _CUT / 2, top - OFF - TICK), (x - _CUT / 2, low + OFF))
        plate.fill(tuple(_ring((*mark, _CUT, TICK)) for mark in marks), Tone.INK)
    for n in range(down + 1):
        y = top + n * card[1]
        plate.fill(_dashes((left, y - _CUT / 2, right - left, _CUT), upright=False), Tone.RULE)
        marks = ((left - OFF - TICK, y - _CUT / 2), (right + OFF, y - _CUT / 2))
        plate.fill(tuple(_ring((*mark, TICK, _CUT)) for mark in marks), Tone.INK)
    _scissors(plate, left + card[0] * 0.5, top - OFF - 2)


def _ring(place: Box) -> Ring:
    x, y, wide, high = place
    return ((x, y), (x + wide, y), (x + wide, y + high), (x, y + high))


def _dashes(place: Box, *, upright: bool) -> tuple[Ring, ...]:
    x, y, wide, high = place
    long = high if upright else wide
    starts = [n * (_DASH + _GAP) for n in range(int(long / (_DASH + _GAP)) + 1)]
    pieces = [(start, min(_DASH, long - start)) for start in starts if start < long]
    return tuple(
        _ring((x, y + start, wide, piece) if upright else (x + start, y, piece, high))
        for start, piece in pieces
    )


def _scissors(plate: Plate, x: float, y: float) -> None:
    """Draw scissors that cut to the right along the line under them."""
    for path in ("M0 2L20 -6", "M0 -6L20 2"):
        plate.line(placed(path, x, y, 0.8), 1.4, wobble=0.2)
    for path in (
        "M0 2C-3 -2 -10 -1 -9 3C-8 8 -1 7 0 2Z",
        "M0 -6C-3 -2 -10 -3 -9 -7C-8 -12 -1 -11 0 -6Z",
    ):
        plate.line(placed(path, x, y, 0.8), 1.2, wobble=0.2)
