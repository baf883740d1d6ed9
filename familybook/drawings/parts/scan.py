"""A code to scan with a phone: dark on bare paper, with the white round it that it needs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from familybook.core.drawing import Drawing, Fill, Point, Ring
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.drawings.plate.code_squares import Squares, code_squares

QUIET = 4
"""Squares of white on each side, without which a phone does not find it."""

_DOWN, _RIGHT, _UP, _LEFT = range(4)
_STEPS = ((0, 1), (1, 0), (0, -1), (-1, 0))
_Side = tuple[int, int, int]
"""Where a side begins, across and down, and which way it goes."""

_LEFT_TO_RIGHT, _POP = "\u2066", "\u2069"
_PIECES = re.compile(r"[^./?&=_-]*[./?&=_-]*")


@lru_cache(maxsize=64)
def code(web: str, wide: float) -> Drawing:
    """Draw the code of an address, `wide` without the white, which comes round it."""
    squares = code_squares(web)
    one = wide / len(squares)
    off = QUIET * one
    whole = wide + 2 * off
    paper: Ring = ((0, 0), (whole, 0), (whole, whole), (0, whole))
    dark = tuple(tuple((off + x * one, off + y * one) for x, y in ring) for ring in _edges(squares))
    marks = (Fill((paper,), Tone.PAGE), Fill(dark, Tone.INK))
    return Drawing(size=(whole, whole), marks=marks)


def _edges(squares: Squares) -> Iterator[Ring]:
    """Yield the outlines of what is dark, one way round, and of the holes in it, the other way.

    Squares that stood by themselves would leave hairs of light between them.
    """
    sides = dict.fromkeys(_sides(squares))
    while sides:
        yield tuple(_round(sides, next(iter(sides))))


def _sides(squares: Squares) -> Iterator[_Side]:
    """Yield each side between dark and light, by where it begins and which way it goes."""
    last = len(squares)

    def dark(row: int, column: int) -> bool:
        return 0 <= row < last and 0 <= column < last and squares[row][column]

    for row in range(last):
        for column in range(last):
            if not squares[row][column]:
                continue
            if not dark(row - 1, column):
                yield (column, row, _RIGHT)
            if not dark(row, column + 1):
                yield (column + 1, row, _DOWN)
            if not dark(row + 1, column):
                yield (column + 1, row + 1, _LEFT)
            if not dark(row, column - 1):
                yield (column, row + 1, _UP)


def _round(sides: dict[_Side, None], start: _Side) -> Iterator[Point]:
    """Yield the corners of an outline, and take its sides away."""
    x, y, turn = start
    yield x, y
    while (x, y, turn) in sides:
        del sides[x, y, turn]
        right, down = _STEPS[turn]
        x, y = x + right, y + down
        onward = next((one for one in _ways_on(turn) if (x, y, one) in sides), None)
        if onward is None:
            return
        if onward != turn:
            yield x, y
        turn = onward


def _ways_on(turn: int) -> Sequence[int]:
    """Return the ways that may follow: round the same square first, then straight, then away."""
    return (turn - 1) % 4, turn, (turn + 1) % 4


def address_lines(
    lead: str,
    address: str,
    size: float,
    room: float,
    letters: Letters,
    *,
    from_right: bool = False,
) -> tuple[str, ...]:
    """Return words and an address in lines; a long address breaks only at its stops and slashes."""
    together = f"{lead} {_isolated(address, from_right=from_right)}"
    if letters.width(together, size) <= room:
        return (together,)
    parts = [""]
    for piece in filter(None, _PIECES.findall(address)):
        if parts[-1] and letters.width(parts[-1] + piece, size) > room:
            parts.append("")
        parts[-1] += piece
    told = (
        _isolated(line, from_right=from_right)
        for part in parts
        for line in letters.wrap(part, size, room)
    )
    return (*letters.wrap(lead, size, room), *told)


def _isolated(address: str, *, from_right: bool) -> str:
    """Return an address that reads from left to right among words that do not."""
    return f"{_LEFT_TO_RIGHT}{address}{_POP}" if from_right else address
