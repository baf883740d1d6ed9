"""What is cosy: an armchair, and a short list under it or lines to write on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from familybook.core.drawing import Align, Drawing, Role, Voice
from familybook.core.palette import Tone
from familybook.drawings.parts.listed import Entry, Place, chosen, draw_list
from familybook.drawings.picks import small_picture
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.wording import fitted, numbers, pitch_of

_PICTURE = 58.0
_LEAD = 15.0
_PEN = 39.69
_MORE = 18.0


@dataclass(frozen=True, slots=True)
class Nest:
    """The drawing, and the numbers of what is told elsewhere, from 0."""

    drawing: Drawing
    told: tuple[int, ...]


def nest(
    lead: str,
    entries: Sequence[Entry],
    place: Place,
    high: float,
    *,
    more: str,
    first: int,
    says: str,
) -> Nest:
    """Draw what is cosy between the edges of a place.

    `more` leads to what is left out, which has numbers from `first`.
    """
    plate = Plate()
    top = _chair(plate, lead, place)
    if entries:
        told = _list(plate, entries, place, (top, high), more=more, first=first)
        return Nest(plate.drawing(place.right, high, says), told)
    y = top + place.letters.by_hand(_PEN) - 8
    while y < high:
        plate.rule(place.left, y, place.right - place.left)
        y += place.letters.by_hand(_PEN)
    return Nest(plate.drawing(place.right, high, says), ())


def _chair(plate: Plate, lead: str, place: Place) -> float:
    """Draw the armchair and the words under it; return where they end."""
    middle = (place.left + place.right) / 2
    wide = place.right - place.left
    plate.place(small_picture("armchair"), middle - _PICTURE / 2, 0, _PICTURE / 60)
    lines = fitted(lead, wide, size=_LEAD, letters=place.letters, voice=Voice.HEAD, most=3)
    lines = lines or place.letters.wrap(lead, _LEAD, wide, Voice.HEAD)
    plate.label(
        lines,
        (middle, _PICTURE + _LEAD),
        size=_LEAD,
        letters=place.letters,
        voice=Voice.HEAD,
        align=Align.CENTRE,
        role=Role.HEAD,
    )
    return _PICTURE + 8 + len(lines) * pitch_of(lines, _LEAD, place.letters, Voice.HEAD)


def _list(
    plate: Plate,
    entries: Sequence[Entry],
    place: Place,
    between: tuple[float, float],
    *,
    more: str,
    first: int,
) -> tuple[int, ...]:
    """Draw what there is room for between two heights; return which are left out."""
    top, end = between
    room = end - top
    fits = chosen(entries, place, room)
    if len(fits) < len(entries):
        room -= _MORE
        fits = chosen(entries, place, room)
        plate.label(
            (f"{more} {numbers(first, first + len(entries) - len(fits) - 1)}",),
            ((place.left + place.right) / 2, end - 3),
            size=12,
            letters=place.letters,
            tone=Tone.SOFT,
            align=Align.CENTRE,
            role=Role.ITEM,
        )
    draw_list(plate, [entries[n] for n in fits], place, top, room)
    return tuple(n for n in range(len(entries)) if n not in fits)
