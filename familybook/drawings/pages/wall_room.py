"""How much room a wall of picture frames takes, and whose words it can hold."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from familybook.core.drawing import Voice
from familybook.core.letters import Letters
from familybook.drawings.parts.frames import HIGH, Portrait
from familybook.drawings.plate.wording import fitted, height_of

MOST = 6
"""Frames on one wall."""

NAME, WORDS = 16.0, 14.0
RAIL = 8.0
BETWEEN = 14.0
BELOW_FRAME, BELOW_NAME = 11.0, 3.0
PEN = 26.0
SCALES = {1: 2.3, 2: 1.75, 3: 1.2, 4: 1.2, 5: 1.0, 6: 1.0}

_HANG = 34.0
_MOST_LINES = {1: 14, 2: 14, 3: 14, 4: 10, 5: 10, 6: 10}
_FEW_LINES = 4
"""Words of so many lines always stand under their frame, if they can."""

_SHRINKS = (1.0, 0.93, 0.86, 0.8, 0.75, 0.7)
_SNUG = (0.65, 0.6, 0.55, 0.5)


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
    return lines_of(replace(one, told=True), count, wall) is not None


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
    lines = {n: lines_of(one, count, wall) for n, one in enumerate(hung)}
    told = [n for n, found in lines.items() if found is None]
    yield tuple(told)
    long = {n: len(found[1]) for n, found in lines.items() if found and len(found[1]) > _FEW_LINES}
    for n in sorted(long, key=lambda n: -long[n]):
        told.append(n)
        yield tuple(sorted(told))


def wall_high(hung: Sequence[Hung], wall: Wall) -> float:
    """Return how high a wall is."""
    count = len(hung)
    scale = SCALES[count] * wall.shrink
    y = RAIL
    for row in rows(count):
        low = row_top(y, scale) + HIGH * scale + BELOW_FRAME
        y = low + max(_words_high(hung[n], count, wall) for n in row) + BETWEEN
    return y - BETWEEN + 4


def rows(count: int) -> list[range]:
    """Return who hangs in each row."""
    columns = columns_for(count)
    return [range(n, min(n + columns, count)) for n in range(0, count, columns)]


def row_top(y: float, scale: float) -> float:
    """Return where the frames of a row begin that hangs below `y`."""
    return y + (_HANG if y == RAIL else _HANG - 12) * max(1.0, scale * 0.8)


def _words_high(one: Hung, count: int, wall: Wall) -> float:
    name, words = lines_of(one, count, wall) or ((), ())
    high = height_of(name, NAME, wall.letters, Voice.HEAD) if one.name else PEN + 18
    if one.told:
        return high
    if one.words:
        return high + BELOW_NAME + height_of(words, WORDS, wall.letters)
    return high + BELOW_NAME + (2 if one.name else 1) * PEN + 4


def lines_of(one: Hung, count: int, wall: Wall) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """Return a name and words in lines, or None where they have no room under their frame."""
    room = wall.wide / columns_for(count) - BETWEEN
    letters = wall.letters
    name = fitted(one.name, room, size=NAME, letters=letters, voice=Voice.HEAD, most=2)
    said = "" if one.told else one.words
    words = fitted(said, room, size=WORDS, letters=letters, most=_MOST_LINES[count])
    if name is None or words is None:
        return None
    most = _MOST_LINES[count] * WORDS * 1.4
    return None if height_of(words, WORDS, letters) > most else (name, words)


def row_names(hung: Sequence[Hung], wall: Wall) -> tuple[tuple[str, ...], ...] | None:
    """Return the names under small frames in lines; None if one has no room: then none stands."""
    room = wall.wide / max(len(hung), 4) - 6
    letters = wall.letters
    names = [
        fitted(one.name, room, size=WORDS, letters=letters, voice=Voice.HEAD, most=2)
        for one in hung
    ]
    there = tuple(name for name in names if name is not None)
    return there if len(there) == len(names) else None
