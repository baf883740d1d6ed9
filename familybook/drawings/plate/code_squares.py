"""Which squares of a QR code are dark: ISO/IEC 18004, bytes, error level M, versions 1 to 6.

That is all we print. These versions have blocks of one length, one small target at most and no
version number, so they need little. A package for it brings the network modules of Python along.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache
from itertools import groupby, pairwise, zip_longest

Squares = tuple[tuple[bool, ...], ...]
"""Rows of squares from the top; True is dark."""

_BLOCKS = ((1, 16, 10), (1, 28, 16), (1, 44, 26), (2, 32, 18), (2, 43, 24), (4, 27, 16))
"""Of each version: blocks, bytes of words in each, and bytes that mend each."""

_HEAD = 2
"""Bytes that the way of writing and the count take, with the end."""

_PADS = (0xEC, 0x11)
_FIELD, _MENDS_FORMAT, _FORMAT_MASK = 0x11D, 0x537, 0x5412
_LOOKS_LIKE_A_TARGET = ("10111010000", "00001011101")
_RUN = 5

_MASKS: tuple[Callable[[int, int], bool], ...] = (
    lambda row, column: (row + column) % 2 == 0,
    lambda row, _: row % 2 == 0,
    lambda _, column: column % 3 == 0,
    lambda row, column: (row + column) % 3 == 0,
    lambda row, column: (row // 2 + column // 3) % 2 == 0,
    lambda row, column: row * column % 2 + row * column % 3 == 0,
    lambda row, column: (row * column % 2 + row * column % 3) % 2 == 0,
    lambda row, column: ((row + column) % 2 + row * column % 3) % 2 == 0,
)

LONGEST = 4 * 27 - _HEAD
"""Bytes that the largest of them holds."""


@lru_cache(maxsize=64)
def code_squares(text: str) -> Squares:
    """Return the squares of the smallest code for a text: 21 by 21 up to 41 by 41.

    Raises:
        ValueError: if the text has more than `LONGEST` bytes.
    """
    held = text.encode()
    for version, (blocks, room, mends) in enumerate(_BLOCKS, 1):
        if len(held) + _HEAD <= blocks * room:
            bits = _bits(_in_blocks(_padded(held, blocks * room), blocks, mends))
            sheet = _Sheet(version)
            sheet.write(bits)
            return min((sheet.masked(mask) for mask in range(len(_MASKS))), key=_unevenness)
    raise ValueError(text)


def _padded(held: bytes, room: int) -> bytes:
    """Return the bytes after how they are written and their count, with what fills the room."""
    whole = (0b0100 << 8 | len(held)) << 8 * len(held) | int.from_bytes(held, "big")
    words = (whole << 4).to_bytes(len(held) + _HEAD, "big")
    return words + bytes(_PADS[at % 2] for at in range(room - len(words)))


def _in_blocks(words: bytes, blocks: int, mends: int) -> Iterator[int]:
    """Yield the first byte of each block, the second of each, then so what mends them."""
    room = len(words) // blocks
    parts = [words[at * room : (at + 1) * room] for at in range(blocks)]
    mending = [_mending(part, mends) for part in parts]
    for several in (parts, mending):
        for column in zip(*several, strict=True):
            yield from column


def _times(one: int, other: int) -> int:
    product = 0
    while other:
        if other & 1:
            product ^= one
        one = one << 1 ^ (_FIELD if one & 0x80 else 0)
        other >>= 1
    return product


@cache
def _divisor(degree: int) -> tuple[int, ...]:
    factors, root = [1], 1
    for _ in range(degree):
        shifted = [_times(factor, root) for factor in factors]
        factors = [one ^ two for one, two in zip_longest(factors, [0, *shifted], fillvalue=0)]
        root = _times(root, 2)
    return tuple(factors[1:])


def _mending(words: bytes, count: int) -> bytes:
    """Return the bytes from which a reader finds those it could not see: Reed and Solomon's."""
    divisor, rest = _divisor(count), [0] * count
    for word in words:
        factor = word ^ rest[0]
        rest = [one ^ _times(by, factor) for one, by in zip([*rest[1:], 0], divisor, strict=True)]
    return bytes(rest)


def _bits(words: Iterable[int]) -> Iterator[bool]:
    for word in words:
        for at in range(7, -1, -1):
            yield bool(word >> at & 1)


class _Sheet:
    """What every code of a version has, and the words in what it leaves free."""

    def __init__(self, version: int) -> None:
        self.side = 17 + 4 * version
        last = self.side - 1
        self._fixed: dict[tuple[int, int], bool] = {}
        for at in range(self.side):
            self._fixed[6, at] = self._fixed[at, 6] = at % 2 == 0
        for top, left in ((3, 3), (3, last - 3), (last - 3, 3)):
            self._target(top, left, 4)
        if version > 1:
            self._target(last - 6, last - 6, 2)
        self._say_mask(0)
        self._free: dict[tuple[int, int], bool] = {}

    def _target(self, row: int, column: int, reach: int) -> None:
        """Set rings round a middle: dark where they are not 2 or 4 away, or 1 in a small one."""
        light = (2, 4) if reach > _HEAD else (1,)
        for y in range(row - reach, row + reach + 1):
            for x in range(column - reach, column + reach + 1):
                if 0 <= x < self.side and 0 <= y < self.side:
                    self._fixed[y, x] = max(abs(y - row), abs(x - column)) not in light

    def _say_mask(self, mask: int) -> None:
        """Set which mask there is, twice; level M is 0."""
        rest = mask
        for _ in range(10):
            rest = rest << 1 ^ (rest >> 9) * _MENDS_FORMAT
        told = (mask << 10 | rest) ^ _FORMAT_MASK
        last = self.side - 1
        for at in range(15):
            bit = bool(told >> at & 1)
            down = at + (at > 5) if at < 8 else last - 14 + at
            along = last - at if at < 8 else (7 if at == 8 else 14 - at)
            self._fixed[down, 8] = self._fixed[8, along] = bit
        self._fixed[last - 7, 8] = True

    def write(self, bits: Iterator[bool]) -> None:
        """Write words two columns at a time from the right, up and down in turn."""
        rows = range(self.side)
        for turn, right in enumerate((*range(self.side - 1, 6, -2), 5, 3, 1)):
            for row in rows if turn % 2 else reversed(rows):
                for column in (right, right - 1):
                    if (row, column) not in self._fixed:
                        self._free[row, column] = next(bits, False)

    def masked(self, mask: int) -> Squares:
        """Return the squares, with the words turned over where a mask says so."""
        self._say_mask(mask)
        turns = _MASKS[mask]
        words = {at: bit ^ turns(*at) for at, bit in self._free.items()}
        squares = self._fixed | words
        side = range(self.side)
        return tuple(tuple(squares[row, column] for column in side) for row in side)


def _unevenness(squares: Squares) -> int:
    """Return how hard a code is to scan: long runs, large blots, false targets, too dark."""
    rows = _lines(squares) + _lines(tuple(zip(*squares, strict=True)))
    runs = [len(list(run)) for row in rows for _, run in groupby(row)]
    blots = sum(
        len({*above, *below}) == 1
        for first, second in pairwise(squares)
        for above, below in zip(pairwise(first), pairwise(second), strict=True)
    )
    targets = sum(
        row.startswith(one, at)
        for row in rows
        for at in range(len(row))
        for one in _LOOKS_LIKE_A_TARGET
    )
    dark = sum(map(sum, squares)) / len(squares) ** 2
    return (
        sum(run - 2 for run in runs if run >= _RUN)
        + 3 * blots
        + 40 * targets
        + 10 * int(abs(dark - 0.5) * 20)
    )


def _lines(squares: Squares) -> list[str]:
    return ["".join("01"[dark] for dark in row) for row in squares]
