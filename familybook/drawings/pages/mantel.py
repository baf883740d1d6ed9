"""A mantelpiece: a thing for each of what we are proud of, its words in front, a picture above."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from familybook.core.drawing import Align, Drawing, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Pattern, Tone
from familybook.core.said import NOTHING, Said
from familybook.drawings.pages.keepsakes import (
    HIGH,
    KEEPSAKES,
    TONES,
    framed,
    place_for_one,
    standing_frame,
)
from familybook.drawings.parts.hearth import fire
from familybook.drawings.parts.listed import Look
from familybook.drawings.parts.people import disc
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import box, pebble
from familybook.drawings.plate.wording import fitted, height_of, number_disc, runs_from_right

MOST = 8
"""Things on one mantelpiece and the shelf below it."""

_ON_ONE = 4
_LINES = 4
_PEN = 28.35
_PICTURE = 176.0
_SMALLER = 0.76
_FRAME = (196.0, 142.0)
_ASIDE = 14.0
_CAPTION, _CAPTION_LINES = 14.0, 4
_ABOVE = 8.0
_BELOW = 11.0
_BETWEEN = 12.0
_SPEAKER = 12.0
_NAMES = 19.0
_DISC = 5.6
_APART = 12.4
_DISCS = 6
_SMALLEST_FIRE = 96.0
_FIRE_UNDER_TWO = 150.0
"""Height that must be left for a fire: under the mantelpiece, or under a second shelf."""
_PLACES = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Pride:
    """What we are proud of: its words, who did it, and the picture it has."""

    text: str
    looks: tuple[Look, ...] = ()
    names: str = ""
    picture: Said = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """Where the mantelpiece stands: how wide it is, and what is told and asked on it."""

    wide: float
    letters: Letters
    picture: Said | None = None
    """What hangs above: a picture, or with `NOTHING` room to stick one in. None: nothing."""
    prompt: str = ""
    caption: str = ""
    """What stands beside the picture that hangs above, and `by` whose it is."""
    by: str = ""
    by_looks: tuple[Look, ...] = ()
    first: int = 0
    """How many things stood on mantelpieces before."""
    first_number: int = 1
    fire: float = 0.0
    """Height that is left for the fire."""
    smaller: float = 1.0
    """How much smaller the picture hangs than it would."""


@dataclass(frozen=True, slots=True)
class Mantel:
    """A mantelpiece, and which of its things it only numbers."""

    drawing: Drawing
    told: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a thing in lines, None where they do not fit; and the room they have."""

    lines: tuple[str, ...] | None
    high: float
    size: float
    wide: float


def mantel(prides: Sequence[Pride], room: Room, says: str) -> Mantel:
    """Draw up to `MOST` things; without any, places for some and lines to write on."""
    plate = Plate()
    count = len(prides) or _PLACES
    rows = math.ceil(count / _ON_ONE)
    size = 18.0 if count <= 2 else 16.0 if count == 3 else 14.0
    scale = 1.3 if count <= 2 else 1.12 if rows == 1 else 0.84
    wall = _PICTURE * _scale(room, rows)
    y = _ABOVE + (wall if room.picture is not None else 0.0) + HIGH * scale
    _wall(plate, y, room)
    if room.picture is not None:
        _hang(plate, room, _scale(room, rows))
    told: list[int] = []
    first = 0
    for row in range(rows):
        each = math.ceil((count - first) / (rows - row))
        _shelf(plate, y, room.wide, row)
        cell = room.wide / each
        deep = 0.0
        for n in range(first, first + each):
            x = (n - first + 0.5) * cell
            if not prides:
                place_for_one(plate, x, y - 2, scale)
                deep = max(deep, _to_write(plate, x, y, cell, room.letters))
                continue
            _stand(plate, prides[n], room.first + n, (x, y - 2), scale)
            words = _words(prides[n], cell - 14, size, room.letters)
            number = room.first_number + len(told)
            if words.lines is None:
                told.append(n)
            _label(plate, prides[n], words, number, (x, y + _BELOW), room.letters)
            deep = max(deep, words.high)
        y += _BELOW + deep
        first += each
        if row < rows - 1:
            y += _BETWEEN + HIGH * scale
    if room.fire >= (_SMALLEST_FIRE if rows == 1 else _FIRE_UNDER_TWO):
        fire(plate, room.wide / 2, y + room.fire, min(room.fire - 8, 150.0))
        y += room.fire
    return Mantel(plate.drawing(room.wide, y + 4, says), tuple(told))


def _wall(plate: Plate, y: float, room: Room) -> None:
    middle, high = y / 2 + 6, y / 2
    plate.ground(
        pebble(room.wide / 2, middle, room.wide / 2 - 8, high, seed=21, corners=12, rough=0.05),
        Tone.BLUSH,
    )


def _shelf(plate: Plate, y: float, wide: float, row: int) -> None:
    """Draw the mantelpiece, and under it a plain board."""
    if row:
        plate.line(f"M12 {y}C{wide * 0.3} {y + 2} {wide * 0.7} {y - 2} {wide - 12} {y}", 2.4)
        return
    plate.shape(box(3, y - 1, wide - 6, 8, 2), Tone.CLAY, line=1.9)


def _scale(room: Room, rows: int) -> float:
    return room.smaller * (1.0 if rows == 1 else _SMALLER)


def _hang(plate: Plate, room: Room, scale: float) -> None:
    """Hang the picture on the wall, or draw where to stick one."""
    x, wide, high = room.wide / 2, _FRAME[0] * scale, _FRAME[1] * scale
    picture = room.picture or NOTHING
    plate.line(f"M{x - 60} {_ABOVE + 18}L{x} {_ABOVE}L{x + 60} {_ABOVE + 18}", 1.1)
    plate.dot(x, _ABOVE, 2.2)
    left, top = x - wide / 2, _ABOVE + 16
    if picture:
        plate.shape(box(left, top, wide, high, 3), Tone.SUN, line=1.9)
        framed(plate, box(left + 11, top + 11, wide - 22, high - 22), picture)
        _caption(plate, room, left + wide + _ASIDE, top + high / 2)
        return
    plate.shape(box(left, top, wide, high, 3), Tone.PAGE, line=1.5, dash=(6, 4))
    lines = fitted(room.prompt, left - 30, size=_SPEAKER, letters=room.letters, most=4)
    if lines:
        first = top + high / 2 - height_of(lines, _SPEAKER, room.letters) / 2 + _SPEAKER
        plate.label(
            lines, (left + wide + 12, first), size=_SPEAKER, letters=room.letters, tone=Tone.SOFT
        )


def captioned(room: Room) -> bool:
    """Tell whether the words of the picture that hangs above stand whole beside it."""
    return _caption_lines(room) is not None


def _caption_lines(room: Room) -> tuple[str, ...] | None:
    aside = (room.wide - _FRAME[0]) / 2 - _ASIDE - _DISC
    by = room.letters.width(room.by, _SPEAKER, Voice.BOLD) + len(room.by_looks) * _APART + 5
    if room.by_looks and by > aside:
        return None
    if not room.caption.strip():
        return ()
    return fitted(room.caption, aside, size=_CAPTION, letters=room.letters, most=_CAPTION_LINES)


def _caption(plate: Plate, room: Room, x: float, middle: float) -> None:
    """Set the words of the picture beside it, where its maker's hand would write them."""
    lines = _caption_lines(room)
    if lines is None:
        return
    high = height_of(lines, _CAPTION, room.letters) if lines else 0.0
    names = _NAMES if room.by_looks else 0.0
    top = middle - (high + names) / 2
    if lines:
        plate.label(
            lines,
            (x, top + high / len(lines) * 0.76),
            size=_CAPTION,
            letters=room.letters,
            role=Role.WORDS,
        )
    if room.by_looks:
        pride = Pride(text="", looks=room.by_looks, names=room.by)
        wide = room.letters.width(room.by, _SPEAKER, Voice.BOLD) + 5
        wide += min(len(room.by_looks), _DISCS) * _APART
        _names(plate, pride, (x + wide / 2, top + high + 13), wide + 1, room.letters)


def _stand(plate: Plate, pride: Pride, number: int, at: tuple[float, float], scale: float) -> None:
    """Stand a thing on the shelf; what has a picture is a frame."""
    if pride.picture.photo or pride.picture.strokes:
        standing_frame(plate, *at, scale, pride.picture)
        return
    pattern, tone = pride.looks[0] if pride.looks else (Pattern.PLAIN, TONES[number % len(TONES)])
    KEEPSAKES[number % len(KEEPSAKES)](plate, *at, scale, pattern, tone)


def _words(pride: Pride, wide: float, size: float, letters: Letters) -> _Words:
    """Return the words of a thing in lines, and how high they are with the names under them."""
    names = _NAMES if pride.looks else 0.0
    lines = fitted(pride.text, wide, size=size, letters=letters, voice=Voice.BOLD, most=_LINES)
    if not pride.text:
        return _Words((), names, size, wide)
    if lines is None:
        return _Words(None, 28.0 + names, size, wide)
    return _Words(lines, height_of(lines, size, letters, Voice.BOLD) + names, size, wide)


def _label(
    plate: Plate,
    pride: Pride,
    words: _Words,
    number: int,
    at: tuple[float, float],
    letters: Letters,
) -> None:
    """Set the words of a thing, or the number they are told under, and who did it."""
    x, y = at
    high = words.high - (_NAMES if pride.looks else 0.0)
    if words.lines is None:
        number_disc(plate, number, x, y + 14, letters)
    elif words.lines:
        pitch = high / len(words.lines)
        plate.label(
            words.lines,
            (x, y + (pitch - words.size * 1.22) / 2 + words.size * 0.95),
            size=words.size,
            letters=letters,
            voice=Voice.BOLD,
            align=Align.CENTRE,
            role=Role.ITEM,
        )
    _names(plate, pride, (x, y + high + 13), words.wide, letters)


def _names(
    plate: Plate, pride: Pride, at: tuple[float, float], room: float, letters: Letters
) -> None:
    """Draw the discs of those who did it, and their names where there is room."""
    x, y = at
    looks, names = pride.looks[:_DISCS], pride.names
    wide = letters.width(names, _SPEAKER, Voice.BOLD) + 5 if names else 0.0
    if len(looks) * _APART + wide > room:
        names, wide = "", 0.0
    start = x - (len(looks) * _APART + wide) / 2
    flip = runs_from_right(names)
    for n, (pattern, tone) in enumerate(looks):
        left = start + (wide if flip else 0.0) + (n + 0.5) * _APART
        disc(plate, left, y - 4, _DISC, pattern, tone)
    if names:
        plate.label(
            (names,),
            (start if flip else start + len(looks) * _APART + 5, y),
            size=_SPEAKER,
            letters=letters,
            voice=Voice.BOLD,
            tone=Tone.SOFT,
        )


def _to_write(plate: Plate, x: float, y: float, cell: float, letters: Letters) -> float:
    """Draw lines to write on under a place."""
    for n in (1, 2):
        plate.rule(x - cell / 2 + 8, y + 6 + n * letters.by_hand(_PEN), cell - 16)
    return 2 * letters.by_hand(_PEN) + 4
