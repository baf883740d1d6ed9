"""How the shelf shows a book: a picture and a colour, never a name."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import NamedTuple

from familybook.core.drawing import Drawing
from familybook.core.palette import Tone
from familybook.drawings.picks import PICTURES
from familybook.drawings.picks.cuts import SIDE, Cut, Cuts, ink, print_cuts
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import pebble


class SignColour(NamedTuple):
    """The tones of one colour: the book's cover, the thing on it, the patch behind the thing."""

    cover: Tone
    thing: Tone
    patch: Tone


COLOURS: dict[str, SignColour] = {
    "green": SignColour(Tone.MINT, Tone.LEAF, Tone.TINT),
    "blue": SignColour(Tone.SKY, Tone.DUSK, Tone.TINT),
    "yellow": SignColour(Tone.SUN, Tone.SUN, Tone.MINT),
    "pink": SignColour(Tone.BLUSH, Tone.BERRY, Tone.MIST),
    "orange": SignColour(Tone.CLAY, Tone.CLAY, Tone.TINT),
    "white": SignColour(Tone.CREAM, Tone.SKY, Tone.HILL),
}
"""Every colour a book can have, by its word."""

_BOAT: Cuts = (
    Cut("M28 7L27 37L9 37C17 28 24 18 28 7Z", Tone.CREAM),
    Cut("M33 12C36 22 42 31 50 37L33 37Z", Tone.SUN),
    ink("M30 4L30 41", 2.8),
    Cut("M5 40L55 39C53 47 48 52 43 53L17 53C11 52 7 47 5 40Z", Tone.SUN, 2.3),
    ink("M3 56C9 53 13 53 18 56C23 59 27 58 31 56C36 53 41 53 46 56C50 58 54 58 57 56", 2.0),
)
_TENT: Cuts = (
    ink("M27 5L34 15M34 5L27 15", 2.2),
    Cut("M30 10C36 26 44 40 53 52L8 52C17 40 25 26 30 10Z", Tone.SUN, 2.3),
    Cut("M30 11C33 28 37 42 41 52L20 52C24 42 28 28 30 11Z", Tone.CREAM),
    Cut("M30 28C32 38 33 46 34 52L26 52C27 46 28 38 30 28Z", Tone.DUSK, 1.8),
    ink("M3 53L57 52", 2.3),
)

_PICTURES: dict[str, tuple[Cuts, Tone]] = {
    "kite": (PICTURES["kite"], Tone.SUN),
    "boat": (_BOAT, Tone.SUN),
    "house": (PICTURES["house"], Tone.CLAY),
    "tent": (_TENT, Tone.SUN),
    "tree": (PICTURES["tree"], Tone.LEAF),
    "moon": (PICTURES["moon"], Tone.SUN),
    "sun": (PICTURES["sun"], Tone.SUN),
    "umbrella": (PICTURES["umbrella"], Tone.BERRY),
    "lantern": (PICTURES["lantern"], Tone.SUN),
    "bird": (PICTURES["bird"], Tone.SKY),
}

SIGN_PICTURES: tuple[str, ...] = tuple(_PICTURES)
"""Every picture a book can have, by its word."""


@cache
def sign(picture: str, colour: str) -> Drawing:
    """Draw a book's picture in its colour, 60 points square.

    A picture or colour of a newer program shows as the first one we know.
    """
    tones = COLOURS.get(colour, COLOURS["green"])
    plate = Plate()
    seed = len(_known(picture))
    plate.ground(pebble(30, 31, 28, 27, seed=seed, corners=10, rough=0.06), tones.patch)
    print_cuts(plate, sign_cuts(picture, colour))
    return plate.drawing(SIDE, SIDE)


def sign_cuts(picture: str, colour: str) -> Cuts:
    """Return the pieces of a book's picture in its colour, to be printed at any size."""
    cuts, main = _PICTURES[_known(picture)]
    tones = COLOURS.get(colour, COLOURS["green"])
    return tuple(replace(cut, tone=tones.thing) if cut.tone is main else cut for cut in cuts)


def _known(picture: str) -> str:
    return picture if picture in _PICTURES else SIGN_PICTURES[0]
