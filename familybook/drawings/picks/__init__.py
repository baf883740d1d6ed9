"""Small pictures beside suggestions: things and weather, never faces."""

from __future__ import annotations

from functools import cache

from familybook.core.drawing import Drawing
from familybook.core.palette import Tone
from familybook.drawings.picks.comfort import COMFORT
from familybook.drawings.picks.cuts import SIDE, print_cuts
from familybook.drawings.picks.helping import HELPING
from familybook.drawings.picks.household import HOUSEHOLD
from familybook.drawings.picks.indoors import INDOORS
from familybook.drawings.picks.meanings import MEANINGS
from familybook.drawings.picks.outdoors import OUTDOORS
from familybook.drawings.picks.playing import PLAYING
from familybook.drawings.picks.together import TOGETHER
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import pebble

PICTURES = INDOORS | OUTDOORS | TOGETHER | HELPING | HOUSEHOLD | COMFORT | PLAYING
"""Every small picture by its name."""

_GROUNDS = (Tone.TINT, Tone.MIST, Tone.HILL, Tone.BLUSH)


def pick_picture(key: str) -> Drawing | None:
    """Return the picture of a suggestion by its key, 60 points square, or None if it has none."""
    for name in (key, key.rpartition("-pick-")[2]):
        if name in MEANINGS:
            return small_picture(MEANINGS[name])
    return None


@cache
def small_picture(name: str) -> Drawing:
    """Draw a small picture on its patch of ground.

    Raises:
        KeyError: if there is no picture of that name.
    """
    cuts = PICTURES[name]
    plate = Plate()
    number = sum(map(ord, name))
    plate.ground(
        pebble(30, 31, 27, 26, seed=number, corners=10, rough=0.06),
        _GROUNDS[number % len(_GROUNDS)],
        wobble=1.0,
    )
    print_cuts(plate, cuts)
    return plate.drawing(SIDE, SIDE)
