"""The plate inside a book that says whose it is: everybody in one frame, and what they promise."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from familybook.core.drawing import Align, Drawing, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.core.person import Person
from familybook.drawings.parts.people import somebody
from familybook.drawings.parts.plants import leaf
from familybook.drawings.plate.lino import NO_SLIP, Plate
from familybook.drawings.plate.paths import box
from familybook.drawings.plate.wording import fitted, height_of, pitch_of

MOST = 18
"""People one plate holds."""

_NAME = 14.0
_HEAD = 17.0
_FOOT = 14.0
_SIDE = 24.0
_TOP = 17.0
_BOTTOM = 21.0
"""Under the last words, so that they stand clear of the inner line."""
_PEN = 30.0
_HIGH = {6: 58.0, 12: 50.0, MOST: 44.0}
"""How high people are, by how many there are at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plated:
    """What a plate says over its people and under them, and the room it has."""

    head: str
    foot: str
    wide: float
    letters: Letters
    from_right: bool = False


def bookplate(people: Sequence[Person], plated: Plated, says: str) -> Drawing | None:
    """Draw the plate with everybody's name, or return None if a name is too long for it.

    With nobody there are lines to write on.
    """
    names = _names(people, plated)
    if names is None:
        return None
    across, lines = names
    head = plated.letters.wrap(plated.head, _HEAD, plated.wide - 2 * _SIDE, Voice.HEAD)
    foot = plated.letters.wrap(plated.foot, _FOOT, plated.wide - 2 * _SIDE, Voice.BODY)
    tall = next((high for most, high in _HIGH.items() if len(people) <= most), 0.0)
    rows = [lines[n : n + across] for n in range(0, len(lines), across)]
    middle = (
        sum(tall + 5 + _row_high(row, plated.letters) + 6 for row in rows)
        or 2 * plated.letters.by_hand(_PEN) + 6
    )
    headed = height_of(head, _HEAD, plated.letters, Voice.HEAD)
    high = _TOP + headed + 6 + middle + 4 + height_of(foot, _FOOT, plated.letters) + _BOTTOM
    plate = Plate()
    _frame(plate, plated.wide, high)
    y = _centred(plate, head, _TOP, _HEAD, Voice.HEAD, plated) + 6
    for number, row in enumerate(rows):
        _stand(plate, people[number * across :], row, (y, tall), plated)
        y += tall + 5 + _row_high(row, plated.letters) + 6
    if not rows:
        for n in (1, 2):
            plate.rule(
                plated.wide * 0.16, y + n * plated.letters.by_hand(_PEN) - 4, plated.wide * 0.68
            )
        y += middle
    _centred(plate, foot, y + 4, _FOOT, Voice.BODY, plated)
    return plate.drawing(plated.wide, high, says)


def _names(
    people: Sequence[Person], plated: Plated
) -> tuple[int, tuple[tuple[str, ...], ...]] | None:
    """Return how many stand in a row, so that each has room for the name, and the names."""
    if len(people) > MOST:
        return None
    rows = max(1, math.ceil(len(people) / 6))
    for across in range(max(1, math.ceil(len(people) / rows)), 0, -1):
        room = (plated.wide - 2 * _SIDE) / across - 8
        lines = tuple(
            fitted(
                " ".join(one.name.split()),
                room,
                size=_NAME,
                letters=plated.letters,
                voice=Voice.BOLD,
                most=3,
            )
            for one in people
        )
        whole = tuple(one for one in lines if one is not None)
        if len(whole) == len(lines) and math.ceil(len(people) / across) <= 4:
            return across, whole
    return None if people else (1, ())


def _row_high(row: Sequence[tuple[str, ...]], letters: Letters) -> float:
    return max(height_of(lines, _NAME, letters, Voice.BOLD) for lines in row)


def _stand(
    plate: Plate,
    people: Sequence[Person],
    row: Sequence[tuple[str, ...]],
    at: tuple[float, float],
    plated: Plated,
) -> None:
    """Draw a row of people and their names."""
    top, tall = at
    each = min(130.0, (plated.wide - 2 * _SIDE) / len(row))
    start = (plated.wide - each * len(row)) / 2
    for n, (person, lines) in enumerate(zip(people, row, strict=False)):
        place = len(row) - 1 - n if plated.from_right else n
        x = start + each * (place + 0.5)
        somebody(plate, x, top + tall, tall * (1, 0.93, 0.97)[n % 3], person)
        plate.label(
            lines,
            (x, top + tall + 5 + pitch_of(lines, _NAME, plated.letters, Voice.BOLD) * 0.72),
            size=_NAME,
            letters=plated.letters,
            voice=Voice.BOLD,
            align=Align.CENTRE,
            role=Role.ITEM,
        )


def _centred(
    plate: Plate, lines: Sequence[str], top: float, size: float, voice: Voice, plated: Plated
) -> float:
    pitch = pitch_of(lines, size, plated.letters, voice)
    plate.label(
        lines,
        (plated.wide / 2, top + pitch * 0.78),
        size=size,
        letters=plated.letters,
        voice=voice,
        align=Align.CENTRE,
        role=Role.HEAD if voice is Voice.HEAD else Role.WORDS,
    )
    return top + pitch * len(lines)


def _frame(plate: Plate, wide: float, high: float) -> None:
    """Draw the frame: two lines, and two leaves in each corner."""
    plate.shape(box(2, 3, wide - 5, high - 7, 14), Tone.CREAM, line=1.9)
    plate.shape(box(9, 10, wide - 19, high - 21, 10), None, line=1.0, knock=None, slip=NO_SLIP)
    for x, y, angle in (
        (6, 7, 45),
        (wide - 8, 7, 135),
        (wide - 8, high - 9, 225),
        (6, high - 9, 315),
    ):
        leaf(plate, x, y, 25, angle - 23, line=1.3)
        leaf(plate, x, y, 25, angle + 23, fill=Tone.MINT, line=1.3)
