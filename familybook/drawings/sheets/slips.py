"""Slips to hand on: two to a sheet with a line to cut along; a long one has the sheet to itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from familybook.core.drawing import Align, Drawing, Point, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.drawings.parts.vine import vine
from familybook.drawings.picks import small_picture
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import box
from familybook.drawings.plate.wording import fitted, height_of, pitch_of
from familybook.drawings.sheets.leaflet import Part, Room, Set, columns, draw_set, high_of

_EDGE = 32.0
_PAD = 22.0
_PICTURE = 58.0
_GAP = 22.0
_HEADS = (24.0, 20.0, 16.0)
_LEAD = 14.0
_SIZES = (15.0, 14.0)
_TWIG = 44.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """What a slip says: its heading, and parts in two columns."""

    head: str
    lead: str
    first: tuple[Part, ...]
    second: tuple[Part, ...]
    picture: str
    says: str


def slips(
    sheet: Point, slip: Slip, *, letters: Letters, from_right: bool = False
) -> tuple[Drawing, ...]:
    """Draw two of the same slip on one sheet, or one large one that goes on over more sheets."""
    half = (sheet[0], sheet[1] / 2)
    wide, high = half[0] - 2 * _EDGE, half[1] - 2 * _EDGE
    room = _room((wide, high), slip, letters, from_right=from_right)
    found = _pairs(slip, room)
    if len(found) == 1:
        plate = Plate()
        for top in (_EDGE, half[1] + _EDGE):
            _slip(plate, (_EDGE, top, wide, high), slip, found[0], room)
        _cut(plate, sheet)
        return (plate.drawing(*sheet, slip.says),)
    high = sheet[1] - 2 * _EDGE
    room = _room((wide, high), slip, letters, from_right=from_right)
    made: list[Drawing] = []
    for pair in _pairs(slip, room):
        plate = Plate()
        _slip(plate, (_EDGE, _EDGE, wide, high), slip, pair, room)
        made.append(plate.drawing(*sheet, slip.says))
    return tuple(made)


_Pair = tuple[Sequence[Set], Sequence[Set]]
"""What stands in the two columns of a slip."""


def _pairs(slip: Slip, room: Room) -> list[_Pair]:
    """Return the columns of a slip: its two halves beside each other, else one long run."""
    first, second = (columns(parts, room, _SIZES) for parts in (slip.first, slip.second))
    if len(first) == len(second) == 1:
        return [(first[0], second[0])]
    run = columns((*slip.first, *slip.second), room, _SIZES)
    return list(zip_longest(run[::2], run[1::2], fillvalue=()))


def _room(size: Point, slip: Slip, letters: Letters, *, from_right: bool) -> Room:
    """Return the room of one column of a slip."""
    wide, high = size
    return Room(
        wide=(wide - 2 * _PAD - _GAP) / 2,
        high=high - 2 * _PAD - _head_high(slip, wide, letters) - _TWIG,
        letters=letters,
        from_right=from_right,
        side=0,
        gap=10,
    )


def _heads(slip: Slip, wide: float, letters: Letters) -> tuple[float, tuple[str, ...]]:
    room = wide - 2 * _PAD - _PICTURE - 12
    for size in _HEADS:
        lines = fitted(slip.head, room, size=size, letters=letters, voice=Voice.HEAD, most=2)
        if lines is not None:
            return size, lines
    return _HEADS[-1], letters.wrap(slip.head, _HEADS[-1], room, Voice.HEAD)


def _head_high(slip: Slip, wide: float, letters: Letters) -> float:
    size, lines = _heads(slip, wide, letters)
    lead = letters.wrap(slip.lead, _LEAD, wide - 2 * _PAD - _PICTURE - 12)
    words = height_of(lines, size, letters, Voice.HEAD) + height_of(lead, _LEAD, letters)
    return max(_PICTURE, words) + 12


def _slip(
    plate: Plate,
    place: tuple[float, float, float, float],
    slip: Slip,
    some: _Pair,
    room: Room,
) -> None:
    x, y, wide, high = place
    letters, from_right = room.letters, room.from_right
    plate.ground(box(x + 3, y + 4, wide - 4, high - 4, 16), Tone.TINT)
    plate.shape(box(x, y, wide - 3, high - 3, 14), Tone.PAGE, line=1.8, slip=(0, 0), wobble=1.4)
    left, right = x + _PAD, x + wide - _PAD
    picture = left if from_right else right - _PICTURE
    plate.place(small_picture(slip.picture), picture, y + _PAD - 6, _PICTURE / 60)
    size, lines = _heads(slip, wide, letters)
    lead = letters.wrap(slip.lead, _LEAD, wide - 2 * _PAD - _PICTURE - 12)
    top = y + _PAD - 2
    for words, type_size, voice, tone, role in (
        (lines, size, Voice.HEAD, Tone.INK, Role.HEAD),
        (lead, _LEAD, Voice.BODY, Tone.SOFT, Role.WORDS),
    ):
        pitch = pitch_of(words, type_size, letters, voice)
        plate.label(
            words,
            (right if from_right else left, top + pitch * 0.76),
            size=type_size,
            letters=letters,
            voice=voice,
            tone=tone,
            align=Align.RIGHT if from_right else Align.LEFT,
            role=role,
        )
        top += pitch * len(words)
    top = y + _PAD + _head_high(slip, wide, letters)
    for number, sets in enumerate(some):
        column = 1 - number if from_right else number
        at, down = left + column * (room.wide + _GAP), top
        for one in sets:
            draw_set(plate, one, at, down, room)
            down += one.high + room.gap
    low = y + high - _PAD - 13
    if top + max(high_of(sets, room) for sets in some) < low - _TWIG / 2:
        vine(plate, (left, low), (right, low), ())


def _cut(plate: Plate, sheet: Point) -> None:
    """Draw where to cut a sheet in two."""
    y = sheet[1] / 2
    plate.line(f"M{_EDGE} {y}h{sheet[0] - 2 * _EDGE}", 1.0, tone=Tone.RULE, wobble=0, dash=(5, 4))
