"""The head of a sheet for one person: their name over a twig, and thanks at its foot."""

from __future__ import annotations

from collections.abc import Sequence

from familybook.core.drawing import Align, Drawing, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Pattern, Tone
from familybook.core.person import Person
from familybook.drawings.parts.people import disc, somebody
from familybook.drawings.parts.plants import flower
from familybook.drawings.parts.vine import vine
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import pebble
from familybook.drawings.plate.wording import fitted, height_of, pitch_of, runs_from_right

_SIZES = (32.0, 26.0, 21.0)
_DISC = 15.0
_TWIG = 46.0
_LINES = 2
_PEN_HIGH = 44.0
_THANKS = 26.0
_FIGURE = 58.0
_FLOWERS = 3
"""What stands beside the thanks where nobody is in the book yet."""


def greeting(
    words: str,
    look: tuple[Pattern, Tone],
    patterns: Sequence[Pattern],
    wide: float,
    *,
    letters: Letters,
    from_right: bool,
    pen: bool,
    says: str,
) -> Drawing | None:
    """Greet somebody over a twig of the family's leaves; None if the name is too long.

    With `pen` a line follows the words, to write the name on.
    """
    flip = runs_from_right(words) if words else from_right
    room = wide - 4 * _DISC
    edge = wide - 3 * _DISC if flip else 3 * _DISC
    for size in _SIZES:
        lines = fitted(words, room, size=size, letters=letters, voice=Voice.HEAD, most=_LINES)
        if lines is not None:
            break
    else:
        return None
    plate = Plate()
    high = max(_PEN_HIGH, height_of(lines, size, letters, Voice.HEAD))
    disc(plate, wide - _DISC - 3 if flip else _DISC + 3, 6 + high / 2, _DISC, *look)
    pitch = pitch_of(lines, size, letters, Voice.HEAD)
    first = 6 + (high - pitch * len(lines)) / 2 + pitch * 0.76
    plate.label(
        lines,
        (edge, first),
        size=size,
        letters=letters,
        voice=Voice.HEAD,
        align=Align.RIGHT if flip else Align.LEFT,
        role=Role.HEAD,
    )
    if pen:
        taken = letters.width(lines[0], size, Voice.HEAD) + 14
        plate.rule(4 if flip else edge + taken, first + 4, room - taken)
    vine(plate, (8, high + _TWIG / 2 + 12), (wide - 8, high + _TWIG / 2 + 12), patterns)
    return plate.drawing(wide, high + _TWIG + 18, says)


def thanks(
    words: str, people: Sequence[Person], wide: float, *, letters: Letters, says: str
) -> Drawing:
    """Say thank you, with the family beside the words."""
    plate = Plate()
    high = _FIGURE + 26
    flip = runs_from_right(words)
    count = len(people) or _FLOWERS
    apart = min(46.0, (wide * 0.55) / count)
    ground = apart * count + 30
    middle = ground / 2 + 4 if flip else wide - ground / 2 - 4
    if not people:
        for n in range(_FLOWERS):
            flower(plate, middle + (n - 1) * 26, high - 12, 1.5 + n % 2 * 0.5)
    else:
        patch = pebble(middle, high - 14, ground / 2, 13, seed=7, rough=0.04)
        plate.ground(patch, Tone.MEADOW)
        for n, one in enumerate(people):
            x = middle + (n - (count - 1) / 2) * apart
            somebody(plate, x, high - 12, min(_FIGURE, apart * 1.35), one)
    room = wide - ground - 20
    lines = letters.wrap(words, _THANKS, room, Voice.HEAD)
    pitch = pitch_of(lines, _THANKS, letters, Voice.HEAD)
    high = max(high, pitch * len(lines) + 12)
    plate.label(
        lines,
        (wide - 4 if flip else 4, (high - pitch * len(lines)) / 2 + pitch * 0.76),
        size=_THANKS,
        letters=letters,
        voice=Voice.HEAD,
        align=Align.RIGHT if flip else Align.LEFT,
        role=Role.HEAD,
    )
    return plate.drawing(wide, high, says)
