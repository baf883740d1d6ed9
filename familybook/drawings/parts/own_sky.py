"""A sun, a cloud and a star beside each other, with what belongs to each under it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from familybook.core.drawing import Align, Drawing, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.drawings.parts.listed import Entry, Place, chosen, draw_list, needed
from familybook.drawings.parts.sky import cloud, sun
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import pebble
from familybook.drawings.plate.wording import fitted, numbers, pitch_of

_GAP = 16.0
_APART = 2.0
"""White after each entry: the same in all lists, however many they hold."""

_PICTURE = 66.0
_LEAD = 15.0
_SIZE = 14.0
_PEN = 39.69
_PEN_LINES = 1
_MOST = 4
_MOST_HIGH = 150.0
_MORE = 18.0
_GROUNDS = (Tone.TINT, Tone.MIST, Tone.BLUSH)


@dataclass(frozen=True, slots=True)
class Kept:
    """What belongs to one of them: its lead, and what was said."""

    lead: str
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Shone:
    """The drawing, and the numbers of what is told below it, for each from 0."""

    drawing: Drawing
    told: tuple[tuple[int, ...], ...]


def sun_cloud_star(
    kept: Sequence[Kept], wide: float, letters: Letters, *, more: str, says: str, from_right: bool
) -> Shone:
    """Draw the three, with short lists or lines to write on; `more` leads to what is left out."""
    plate = Plate()
    across = (wide - _GAP * (len(kept) - 1)) / len(kept)
    lefts = [n * (across + _GAP) for n in range(len(kept))]
    if from_right:
        lefts.reverse()
    places = [
        Place(left=left + 2, right=left + across, size=_SIZE, letters=letters, most=_MOST)
        for left in lefts
    ]
    leads = [_lead(one.lead, across, letters) for one in kept]
    top = _PICTURE + max(len(lines) * _pitch(lines, letters) for lines in leads) + 6
    high = _height(kept, places)
    told: list[tuple[int, ...]] = []
    first = 1
    for n, (one, place) in enumerate(zip(kept, places, strict=True)):
        _picture(plate, n, lefts[n] + across / 2)
        _set_lead(plate, leads[n], lefts[n] + across / 2, letters)
        if not one.entries:
            _lines(plate, place, top, high)
            told.append(())
            continue
        fits, room = chosen(one.entries, place, high), high
        if len(fits) < len(one.entries):
            room -= _MORE
            fits = chosen(one.entries, place, room)
            last = first + len(one.entries) - len(fits) - 1
            _set_more(plate, f"{more} {numbers(first, last)}", place, top + high)
        here = [one.entries[k] for k in fits]
        draw_list(plate, here, place, top, min(room, needed(here, place) + _APART * len(here)))
        told.append(tuple(k for k in range(len(one.entries)) if k not in fits))
        first += len(told[-1])
    return Shone(plate.drawing(wide, top + high + 4, says), tuple(told))


def _height(kept: Sequence[Kept], places: Sequence[Place]) -> float:
    """Return the height of the lists: what the longest needs, within reason."""
    wants = [
        needed(one.entries, place)
        + 6
        + (_MORE if len(one.entries) > _MOST or _is_long(one, place) else 0)
        for one, place in zip(kept, places, strict=True)
        if one.entries
    ]
    least = (
        40.0 if all(one.entries for one in kept) else places[0].letters.by_hand(_PEN) * _PEN_LINES
    )
    return min(_MOST_HIGH, max(least, *wants)) if wants else least


def _is_long(one: Kept, place: Place) -> bool:
    return len(chosen(one.entries, place, _MOST_HIGH)) < len(one.entries)


def _lead(text: str, across: float, letters: Letters) -> tuple[str, ...]:
    return fitted(
        text, across, size=_LEAD, letters=letters, voice=Voice.HEAD, most=2
    ) or letters.wrap(text, _LEAD, across, Voice.HEAD)


def _pitch(lines: Sequence[str], letters: Letters) -> float:
    return pitch_of(lines, _LEAD, letters, Voice.HEAD)


def _set_lead(plate: Plate, lines: Sequence[str], x: float, letters: Letters) -> None:
    plate.label(
        lines,
        (x, _PICTURE + _LEAD * 0.9),
        size=_LEAD,
        letters=letters,
        voice=Voice.HEAD,
        align=Align.CENTRE,
        role=Role.HEAD,
    )


def _lines(plate: Plate, place: Place, top: float, high: float) -> None:
    y = top + place.letters.by_hand(_PEN) - 6
    while y < top + high:
        plate.rule(place.left + 4, y, place.right - place.left - 8)
        y += place.letters.by_hand(_PEN)


def _set_more(plate: Plate, more: str, place: Place, y: float) -> None:
    plate.label(
        (more,),
        ((place.left + place.right) / 2, y - 2),
        size=12,
        letters=place.letters,
        tone=Tone.SOFT,
        align=Align.CENTRE,
        role=Role.ITEM,
    )


def _picture(plate: Plate, number: int, x: float) -> None:
    y = 32.0
    plate.ground(pebble(x, y, 58, 30, seed=number + 3), _GROUNDS[number])
    match number:
        case 0:
            sun(plate, x, y, 16)
        case 1:
            cloud(plate, x + 4, y + 4, 0.85, Tone.PAGE)
        case _:
            star_shape(plate, x, y, 24)


def star_shape(
    plate: Plate, x: float, y: float, radius: float, tone: Tone = Tone.SUN, line: float = 1.8
) -> None:
    """Draw a round-cornered star with five points."""
    corners = [
        (
            x + radius * (1.0 if n % 2 == 0 else 0.5) * math.cos(math.tau * n / 10 - 1.52),
            y + radius * (1.0 if n % 2 == 0 else 0.5) * math.sin(math.tau * n / 10 - 1.52),
        )
        for n in range(10)
    ]
    middles = [
        ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
        for a, b in zip(corners, (*corners[1:], corners[0]), strict=True)
    ]
    path = f"M{middles[-1][0]:.2f} {middles[-1][1]:.2f}"
    for corner, middle in zip(corners, middles, strict=True):
        tip = (
            corner[0] + (x - corner[0]) * -0.06,
            corner[1] + (y - corner[1]) * -0.06,
        )
        path += f"Q{tip[0]:.2f} {tip[1]:.2f} {middle[0]:.2f} {middle[1]:.2f}"
    plate.shape(path + "Z", tone, line=line)
