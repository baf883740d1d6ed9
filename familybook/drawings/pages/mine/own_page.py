"""The pictures of a young child's page: sun, cloud and star; a hand; what is cosy."""

from __future__ import annotations

from dataclasses import dataclass

from familybook.core.drawing import Align, Drawing, Role, Voice
from familybook.core.letters import Letters
from familybook.drawings.pages.mine.cosy import nest
from familybook.drawings.pages.mine.hand import FINGERS, Held, Look, Near, hand
from familybook.drawings.parts.listed import Entry, Place
from familybook.drawings.parts.own_sky import Kept, sun_cloud_star
from familybook.drawings.parts.things import pencil
from familybook.drawings.plate.lino import NO_SLIP, Plate
from familybook.drawings.plate.paths import box
from familybook.drawings.plate.wording import height_of

_GAP, _NARROW = 20.0, 340.0
"""Between the hand and what is cosy; where a page is narrower, names want more room."""

_LITTLE, _NEST_BELOW = 0.8, 146.0
"""A hand that has the width of a narrow page, and what is cosy below it."""

_HAND = 0.64
_LEAD = 15.0
_NAME = 14.0
_NEST_PEN = 150.0


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnWords:
    """What stands on the page, and what its pictures show."""

    kept: tuple[Kept, ...]
    near: tuple[Near, ...]
    near_lead: str
    cosy: tuple[Entry, ...]
    cosy_lead: str
    more: str
    says: str
    hand_says: str
    look: Look
    from_right: bool


@dataclass(frozen=True, slots=True)
class OwnPage:
    """The drawings, and what they only number, in the order of its numbers."""

    drawings: tuple[Drawing, ...]
    told: tuple[tuple[int, int], ...]
    """Which list, the three of the sky first, then those near, then what is cosy; and the place
    in it, from 0."""


def own_page(words: OwnWords, wide: float, letters: Letters) -> OwnPage:
    """Draw the page of someone young."""
    sky = sun_cloud_star(
        words.kept, wide, letters, more=words.more, says=words.says, from_right=words.from_right
    )
    told = [(number, n) for number, left in enumerate(sky.told) for n in left]
    row, more = _hand_and_nest(words, wide, letters, len(told))
    return OwnPage((sky.drawing, row), (*told, *more))


def _hand_and_nest(
    words: OwnWords, wide: float, letters: Letters, numbered: int
) -> tuple[Drawing, list[tuple[int, int]]]:
    """Draw the hand, and beside it what is cosy; return also what is told below."""
    beside = _hand(words, wide * _HAND, letters, numbered)
    below = wide < _NARROW and any(finger < FINGERS for finger in beside.told)
    across = wide if below else wide * _HAND
    held = _hand(words, wide / _LITTLE, letters, numbered) if below else beside
    lines = letters.wrap(words.near_lead, _LEAD, across, Voice.HEAD)
    top = height_of(lines, _LEAD, letters, Voice.HEAD) + 10
    plate = Plate()
    plate.label(
        lines,
        (wide if words.from_right else 0, _LEAD),
        size=_LEAD,
        letters=letters,
        voice=Voice.HEAD,
        align=Align.RIGHT if words.from_right else Align.LEFT,
        role=Role.HEAD,
    )
    little = _LITTLE if below else 1.0
    plate.place(held.drawing, wide - across if words.from_right else 0, top, little)
    hand_ends = top + held.drawing.size[1] * little
    told = [(len(words.kept), n) for n in held.told]
    start = 0.0 if words.from_right or below else across + _GAP
    long = wide if below else wide - across - _GAP
    place = Place(left=start, right=start + long, size=14, letters=letters, most=3)
    y, high = (hand_ends + _GAP, _NEST_BELOW) if below else (0.0, max(hand_ends, _NEST_PEN))
    count = numbered + len(told) + 1
    cosy = nest(words.cosy_lead, words.cosy, place, high, more=words.more, first=count, says="")
    plate.place(cosy.drawing, 0, y)
    told += [(len(words.kept) + 1, n) for n in cosy.told]
    return plate.drawing(wide, y + high, words.hand_says), told


def _hand(words: OwnWords, wide: float, letters: Letters, numbered: int) -> Held:
    return hand(
        words.near,
        wide,
        letters,
        from_right=words.from_right,
        says="",
        sleeve=words.look,
        first_number=numbered + 1,
        more=words.more,
    )


def name_line(prompt: str, wide: float, letters: Letters, *, from_right: bool) -> Drawing:
    """Draw a line to write a name on, after its prompt."""
    plate = Plate()
    long = min(letters.width(prompt, _NAME), wide * 0.5)
    align = Align.RIGHT if from_right else Align.LEFT
    lines = letters.wrap(prompt, _NAME, wide * 0.5)
    plate.label(lines, (wide if from_right else 0, 24), size=_NAME, letters=letters, align=align)
    room = wide - long - 12
    plate.rule(0 if from_right else long + 12, 28, room)
    return plate.drawing(wide, 34 + (len(lines) - 1) * 20)


def drawing_frame(wide: float, high: float, says: str) -> Drawing:
    """Draw an empty frame to draw in, with a pencil that lies on its edge."""
    plate = Plate()
    plate.shape(box(2, 8, wide - 4, high - 12, 12), line=1.5, slip=NO_SLIP, wobble=1.4)
    pencil(plate, wide - 62, 34, 44)
    return plate.drawing(wide, high, says)
