"""Words of ours in a picture, and the same in a second language beside them or under them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import NamedTuple

from familybook.core.drawing import Align, Drawing, Point, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.wording import height_of, pitch_of, runs_from_right

_APART = 16.0
_USUAL = 1.3
"""Height of a line of a Latin script, in sizes: a line of another one may need more."""


@dataclass(frozen=True, slots=True)
class Twin:
    """Words of ours; `other` is the same in the second language of a book that has two."""

    text: str
    other: str = ""


NOTHING = Twin("")
"""Nothing to say."""


class Second(NamedTuple):
    """The second language of some words: its lines, and the height that they add."""

    lines: tuple[str, ...] = ()
    beside: bool = True
    """Whether it stands at the end of the line that the first one begins; else under it."""
    high: float = 0.0


ONE = Second()
"""No second language."""


def second(
    other: str,
    used: float,
    room: float,
    *,
    size: float,
    letters: Letters,
    voice: Voice = Voice.BODY,
) -> Second:
    """Return how words stand by a line of which so much is used."""
    if not other:
        return ONE
    if used + _APART + letters.width(other, size, voice) <= room:
        more = pitch_of((other,), size, letters, voice) - size * _USUAL
        return Second((other,), beside=True, high=max(0.0, more))
    lines = letters.wrap(other, size, room, voice)
    return Second(lines, beside=False, high=height_of(lines, size, letters, voice))


def draw_second(
    plate: Plate,
    one: Second,
    between: tuple[float, float],
    y: float,
    *,
    size: float,
    letters: Letters,
    voice: Voice = Voice.BODY,
    tone: Tone = Tone.SOFT,
    role: Role = Role.WORDS,
    from_right: bool = False,
) -> None:
    """Set the second language of the line at y: at its end, or under it where it is read from.

    The line itself starts at the right with `from_right`.
    """
    if not one.lines:
        return
    left, right = between
    pitch = pitch_of(one.lines, size, letters, voice)
    at_right = not from_right if one.beside else runs_from_right("".join(one.lines))
    plate.label(
        one.lines,
        (right if at_right else left, y if one.beside else y + (pitch + size * _USUAL) / 2),
        size=size,
        letters=letters,
        voice=voice,
        tone=tone,
        align=Align.RIGHT if at_right else Align.LEFT,
        role=role,
    )


_SMALL = 12.4
_COLUMNS = 24.0
_ROW = 3.0
_MANY = 4
_MOST = 16
"""Rows of one drawing: more go on in another one, which may stand on the next page."""


def twins(
    told: Sequence[Twin], wide: float, letters: Letters, size: float = _SMALL
) -> Iterator[Drawing]:
    """Yield words with the second language at the end of their line: short ones two by two."""
    half = (wide - _COLUMNS) / 2
    narrow = [one for one in told if stands_beside(one, half, size, letters)]
    if len(narrow) < _MANY:
        narrow = []
    down = (len(narrow) + 1) // 2
    rows: list[tuple[Twin, ...]] = [*zip_longest(narrow[:down], narrow[down:], fillvalue=NOTHING)]
    rows += [(one,) for one in told if one not in narrow]
    for first in range(0, len(rows), _MOST):
        yield _table(rows[first : first + _MOST], wide, size, letters)


def stands_beside(one: Twin, room: float, size: float, letters: Letters) -> bool:
    """Tell whether words and their second language stand in one line."""
    return second(one.other, letters.width(one.text, size), room, size=size, letters=letters).beside


def _table(rows: Sequence[Sequence[Twin]], wide: float, size: float, letters: Letters) -> Drawing:
    plate, y = Plate(), 0.0
    for row in rows:
        each = (wide - _COLUMNS * (len(row) - 1)) / len(row)
        y += max(
            _row(plate, one, (n * (each + _COLUMNS), y), each, size, letters)
            for n, one in enumerate(row)
            if one.text
        )
    return plate.drawing(wide, y)


def _row(plate: Plate, one: Twin, at: Point, wide: float, size: float, letters: Letters) -> float:
    """Set words and their second language; return how high they are."""
    left, top = at
    lines = letters.wrap(one.text, size, wide)
    pitch = pitch_of(lines, size, letters)
    used = letters.width(lines[-1], size)
    other = second(one.other, used, wide, size=size, letters=letters)
    y = top + (pitch - size * 1.22) / 2 + size * 0.92
    flip = runs_from_right(one.text)
    plate.label(
        lines,
        (left + wide if flip else left, y),
        size=size,
        letters=letters,
        tone=Tone.SOFT,
        align=Align.RIGHT if flip else Align.LEFT,
    )
    last = y + pitch * (len(lines) - 1)
    between = (left, left + wide)
    draw_second(plate, other, between, last, size=size, letters=letters, from_right=flip)
    return pitch * len(lines) + other.high + _ROW
