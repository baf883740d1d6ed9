"""A wall of picture frames: who each is, in their own words underneath."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from familybook.core.drawing import Align, Drawing, Point, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.drawings.parts.frames import HIGH, Portrait, frame, hang, shapes_for
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import pebble
from familybook.drawings.plate.wording import fitted, height_of

MOST = 6
"""Frames on one wall."""

_NAME = 16.0
_WORDS = 14.0
_RAIL = 8.0
_HANG = 34.0
_BETWEEN = 14.0
_BELOW_FRAME = 11.0
_BELOW_NAME = 3.0
_GROUNDS = (Tone.BLUSH, Tone.MIST, Tone.HILL, Tone.TINT, Tone.BLUSH, Tone.MEADOW)
_SCALES = {1: 2.3, 2: 1.75, 3: 1.2, 4: 1.2, 5: 1.0, 6: 1.0}
_MOST_LINES = {1: 14, 2: 14, 3: 14, 4: 10, 5: 10, 6: 10}
_FEW_LINES = 4
"""Words of so many lines always stand under their frame, if they can."""

_SHRINKS = (1.0, 0.93, 0.86, 0.8, 0.75, 0.7)
_SNUG = (0.65, 0.6, 0.55, 0.5)
_PEN = 26.0
_WIDEST = 124.0
"""Width of a frame for pets; the widest."""

_LARGEST_IN_ROW = 0.62
_LARGEST_TO_FILL = 0.9
_ALONE = 1.15


@dataclass(frozen=True, slots=True, kw_only=True)
class Hung:
    """Somebody on the wall; without words there are lines to write on."""

    name: str
    words: str
    portrait: Portrait
    told: bool = False
    """Whether their words are told below the wall."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wall:
    """How wide a wall is, how its words are set, and how large its frames may be."""

    wide: float
    letters: Letters
    shrink: float = 1.0
    snug: bool = False
    """Whether frames may be smaller still, so that what stands below them has room."""
    name_prompt: str = ""


def columns_for(count: int) -> int:
    """Return how many frames hang beside each other."""
    return count if count <= 3 else 2 if count == 4 else 3


def walls_of(hung: Sequence[Hung], wall: Wall) -> list[list[int]]:
    """Return who hangs on each wall, shared evenly: all whose names fit under their frames."""
    there = list(range(len(hung)))
    while True:
        pages = math.ceil(len(there) / MOST)
        walls: list[list[int]] = []
        for page in range(pages):
            first = sum(map(len, walls))
            walls.append(there[first : first + math.ceil((len(there) - first) / (pages - page))])
        fitting = [n for some in walls for n in some if _named(hung[n], len(some), wall)]
        if fitting == there:
            return walls
        there = fitting


def _named(one: Hung, count: int, wall: Wall) -> bool:
    return _lines(replace(one, told=True), count, wall) is not None


def hung_within(
    hung: Sequence[Hung], wall: Wall, room: Callable[[Sequence[int]], float]
) -> tuple[Wall, tuple[int, ...]] | None:
    """Return how large the frames can be, and whose words are told below: as few as can be.

    `room` is the height there is for the wall when the words of those are told below it.
    """
    for told in _to_tell(hung, wall):
        left = room(told)
        for shrink in (*_SHRINKS, *(_SNUG if wall.snug else ())):
            smaller = replace(wall, shrink=shrink)
            if wall_high(without(hung, told), smaller) <= left:
                return smaller, told
    return None


def without(hung: Sequence[Hung], told: Sequence[int]) -> list[Hung]:
    """Return those on a wall with some whose words are told below it."""
    return [replace(one, told=True) if n in told else one for n, one in enumerate(hung)]


def least(hung: Sequence[Hung], wall: Wall) -> tuple[Wall, tuple[int, ...]]:
    """Return the smallest a wall can be, and whose words are then told below."""
    return replace(wall, shrink=_SHRINKS[-1]), list(_to_tell(hung, wall))[-1]


def _to_tell(hung: Sequence[Hung], wall: Wall) -> Iterator[tuple[int, ...]]:
    """Yield whose words are told below: those that have no room, then ever more, longest first."""
    count = len(hung)
    lines = {n: _lines(one, count, wall) for n, one in enumerate(hung)}
    told = [n for n, found in lines.items() if found is None]
    yield tuple(told)
    long = {n: len(found[1]) for n, found in lines.items() if found and len(found[1]) > _FEW_LINES}
    for n in sorted(long, key=lambda n: -long[n]):
        told.append(n)
        yield tuple(sorted(told))


def wall_high(hung: Sequence[Hung], wall: Wall) -> float:
    """Return how high a wall is."""
    count = len(hung)
    scale = _SCALES[count] * wall.shrink
    y = _RAIL
    for row in _rows(count):
        low = _row_top(y, scale) + HIGH * scale + _BELOW_FRAME
        y = low + max(_words_high(hung[n], count, wall) for n in row) + _BETWEEN
    return y - _BETWEEN + 4


def _rows(count: int) -> list[range]:
    columns = columns_for(count)
    return [range(n, min(n + columns, count)) for n in range(0, count, columns)]


def _row_top(y: float, scale: float) -> float:
    return y + (_HANG if y == _RAIL else _HANG - 12) * max(1.0, scale * 0.8)


def _words_high(one: Hung, count: int, wall: Wall) -> float:
    name, words = _lines(one, count, wall) or ((), ())
    high = height_of(name, _NAME, wall.letters, Voice.HEAD) if one.name else _PEN + 18
    if one.told:
        return high
    if one.words:
        return high + _BELOW_NAME + height_of(words, _WORDS, wall.letters)
    return high + _BELOW_NAME + (2 if one.name else 1) * _PEN + 4


def _lines(one: Hung, count: int, wall: Wall) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    room = wall.wide / columns_for(count) - _BETWEEN
    letters = wall.letters
    name = fitted(one.name, room, size=_NAME, letters=letters, voice=Voice.HEAD, most=2)
    said = "" if one.told else one.words
    words = fitted(said, room, size=_WORDS, letters=letters, most=_MOST_LINES[count])
    if name is None or words is None:
        return None
    most = _MOST_LINES[count] * _WORDS * 1.4
    return None if height_of(words, _WORDS, letters) > most else (name, words)


def hang_all(hung: Sequence[Hung], wall: Wall, says: str) -> Drawing:
    """Draw up to `MOST` frames whose words fit, in one or two rows."""
    count = len(hung)
    columns = columns_for(count)
    scale = _SCALES[count] * wall.shrink
    shapes = shapes_for([one.portrait for one in hung])
    plate = Plate()
    y = _RAIL
    for row in _rows(count):
        top = _row_top(y, scale)
        ends: list[float] = []
        for n in row:
            x = _middle(n - row.start, len(row), columns, wall.wide)
            _ground(plate, x, top, scale, n)
            if y > _RAIL:
                plate.dot(x, y, 2.4)
            hang(plate, x, top, y, scale, shapes[n])
            frame(plate, (x, top), scale, shapes[n], hung[n].portrait, n)
            low = top + HIGH * scale + _BELOW_FRAME
            ends.append(_words(plate, hung[n], count, x, low, wall))
        y = max(ends) + _BETWEEN
    plate.line(f"M2 {_RAIL}C{wall.wide * 0.3} 5 {wall.wide * 0.65} 10 {wall.wide - 2} 6", 2.6)
    return plate.drawing(wall.wide, y - _BETWEEN + 4, says)


def row_names(hung: Sequence[Hung], wall: Wall) -> tuple[tuple[str, ...], ...] | None:
    """Return the names under small frames in lines; None if one has no room: then none stands."""
    room = wall.wide / max(len(hung), 4) - 6
    letters = wall.letters
    names = [
        fitted(one.name, room, size=_WORDS, letters=letters, voice=Voice.HEAD, most=2)
        for one in hung
    ]
    there = tuple(name for name in names if name is not None)
    return there if len(there) == len(names) else None


def hang_row(hung: Sequence[Hung], wall: Wall, says: str) -> Drawing:
    """Draw up to `MOST` small frames beside each other, with names only, for half a page."""
    cell = wall.wide / max(len(hung), 4)
    names = row_names(hung, wall) or ((),) * len(hung)
    largest = _LARGEST_IN_ROW if any(one.name for one in hung) else _LARGEST_TO_FILL
    scale = min(largest, (cell - 6) / _WIDEST)
    shapes = shapes_for([one.portrait for one in hung])
    top, low = _RAIL + 22, _RAIL + 22 + HIGH * scale + 7
    plate = Plate()
    ends = [low]
    for n, one in enumerate(hung):
        x = (wall.wide - cell * len(hung)) / 2 + (n + 0.5) * cell
        _ground(plate, x, top, scale, n)
        hang(plate, x, top, _RAIL, scale, shapes[n])
        frame(plate, (x, top), scale, shapes[n], one.portrait, n)
        if names[n] and one.name:
            ends.append(_set(plate, names[n], (x, low), _WORDS, Voice.HEAD, wall))
        elif not one.name:
            plate.rule(x - cell / 2 + 8, low + _PEN, cell - 16)
            ends.append(low + _PEN + 4)
    plate.line(f"M2 {_RAIL}C{wall.wide * 0.3} 5 {wall.wide * 0.65} 10 {wall.wide - 2} 6", 2.6)
    return plate.drawing(wall.wide, max(ends) + 2, says)


def _middle(place: int, in_row: int, columns: int, wide: float) -> float:
    """Return the middle of a place; a row that is not full stands in the middle."""
    cell = wide / columns
    return (columns - in_row) * cell / 2 + (place + 0.5) * cell


def _ground(plate: Plate, x: float, top: float, scale: float, number: int) -> None:
    across = min(72 * scale, 116.0)
    plate.ground(
        pebble(x + 4, top + HIGH * scale / 2 + 4, across, 70 * scale, seed=number + 3),
        _GROUNDS[number % len(_GROUNDS)],
    )


def _words(plate: Plate, one: Hung, count: int, x: float, y: float, wall: Wall) -> float:
    """Set a name and words under a frame, or lines for them; return where they end."""
    room = wall.wide / columns_for(count) - _BETWEEN - 12
    name, words = _lines(one, count, wall) or ((), ())
    if one.name:
        y = _set(plate, name, (x, y), _NAME, Voice.HEAD, wall)
    else:
        y = _name_to_write(plate, x, y, room, wall)
    if one.told:
        return y
    y += _BELOW_NAME
    if one.words:
        return _set(plate, words, (x, y), _WORDS, Voice.BODY, wall)
    for _ in range(2 if one.name else 1):
        y += _PEN
        plate.rule(x - room / 2, y, room)
    return y + 4


def _set(
    plate: Plate, lines: tuple[str, ...], at: Point, size: float, voice: Voice, wall: Wall
) -> float:
    """Set lines under a place; return where they end."""
    x, y = at
    high = height_of(lines, size, wall.letters, voice)
    pitch = high / len(lines)
    plate.label(
        lines,
        (x, y + (pitch - size * 1.22) / 2 + size * 0.95),
        size=size,
        letters=wall.letters,
        voice=voice,
        align=Align.CENTRE,
        role=Role.HEAD if voice is Voice.HEAD else Role.WORDS,
    )
    return y + high


def _name_to_write(plate: Plate, x: float, y: float, room: float, wall: Wall) -> float:
    plate.rule(x - room / 2, y + _PEN, room)
    prompt = wall.name_prompt
    if prompt and wall.letters.width(prompt, 12) <= room:
        plate.label(
            (prompt,),
            (x, y + _PEN + 15),
            size=12,
            letters=wall.letters,
            tone=Tone.SOFT,
            align=Align.CENTRE,
        )
    return y + _PEN + 18


def hang_one(portrait: Portrait, says: str) -> Drawing:
    """Draw one frame alone, for words to stand beside it."""
    plate = Plate()
    (shape,) = shapes_for([portrait])
    hang(plate, 80, 26, 4, _ALONE, shape)
    plate.dot(80, 4, 2.4)
    frame(plate, (80, 26), _ALONE, shape, portrait)
    return plate.drawing(160, 30 + HIGH * _ALONE, says)
