"""A book on its way from the laptop to the house of the family."""

from __future__ import annotations

from functools import cache

from familybook.core.drawing import Drawing
from familybook.core.palette import Tone
from familybook.drawings.picks import PICTURES
from familybook.drawings.picks.cuts import Cut, ink, print_cuts
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import pebble

_WIDE, _HIGH = 252.0, 76.0
_LAPTOP = (
    Cut("M9 14L51 14L51 44L9 44Z", Tone.SKY, 2.3),
    Cut("M15 20L45 20L45 38L15 38Z", Tone.PAGE, 1.6),
    ink("M19 32C23 24 27 26 30 30C33 33 37 28 41 27", 1.9),
    Cut("M3 52L10 44L50 44L57 52Z", Tone.CREAM, 2.2),
)
_HOUSE = (
    Cut("M40 20L40 7L47 7L47 27Z", Tone.CREAM),
    Cut("M11 55L11 30L30 12L49 30L49 55Z", Tone.SUN, 2.3),
    Cut("M3 33L30 6L57 33L52 38L30 17L8 38Z", Tone.CLAY, 2.3),
    Cut("M25 55L25 40L35 40L35 55Z", Tone.CREAM, 1.8),
    Cut("M15 36L22 36L22 43L15 43ZM38 36L45 36L45 43L38 43Z", Tone.SKY, 1.6),
)


@cache
def going_home() -> Drawing:
    """Draw the laptop, the book above the way, and the house; it is silent."""
    plate = Plate()
    plate.ground(pebble(30, 44, 27, 26, seed=3, corners=10, rough=0.06), Tone.TINT, wobble=1.0)
    plate.ground(pebble(126, 30, 26, 25, seed=4, corners=10, rough=0.06), Tone.MIST, wobble=1.0)
    plate.ground(pebble(222, 44, 28, 27, seed=5, corners=10, rough=0.06), Tone.MINT, wobble=1.0)
    plate.line("M58 40C68 22 80 14 94 12", 1.7, dash=(3.4, 3.0), wobble=0.4)
    plate.line("M158 12C172 14 184 22 194 40", 1.7, dash=(3.4, 3.0), wobble=0.4)
    for cuts, x, y in ((_LAPTOP, 0.0, 14.0), (PICTURES["book"], 96.0, 0.0), (_HOUSE, 192.0, 14.0)):
        piece = Plate()
        print_cuts(piece, cuts)
        plate.place(piece.drawing(60, 60), x, y)
    return plate.drawing(_WIDE, _HIGH)
