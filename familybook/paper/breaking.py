"""Where a line may end: at spaces, after hyphens, and between Chinese or Japanese letters."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from familybook.paper.scripts import clings

LONGEST_PIECE = 500
"""Letters HarfBuzz is given at once: it refuses very long buffers, and no word is this long."""

_NO_START = frozenset("、。，．・：；？！）］｝〕〉》」』】〙〗ー〜…‥,.:;?!)]}’”%°»।॥؟،؛۔")  # noqa: RUF001 -- these very letters
_NO_END = frozenset("（［｛〔〈《「『【〘〖([{‘“«")  # noqa: RUF001 -- these very letters
_HYPHENS = frozenset("-\u2010\u2013\u2014/")
_TIED = frozenset("\u00a0\u202f\u2007\u2060")
_FALLS_AWAY = " \u200b"
_EMOJI = range(0x1F000, 0x1FB00)


class Piece(NamedTuple):
    """Letters that stay on one line: `text[start:end]`; from `trim` on they may hang over it."""

    start: int
    end: int
    trim: int


@lru_cache(maxsize=8192)
def _wide(letter: str) -> bool:
    return unicodedata.east_asian_width(letter) in "WF" and ord(letter) not in _EMOJI


def _may_break(text: str, start: int, at: int) -> bool:
    """Tell whether a line may end between two letters that are no spaces."""
    left, right = text[at - 1], text[at]
    if right in _NO_START or right == " " or clings(right) or left in _TIED:
        return False
    if _wide(left) or _wide(right):
        return left not in _NO_END
    inside = at - 2 >= start and text[at - 2].isalnum()
    return left in _HYPHENS and inside and right.isalpha()


def pieces(text: str) -> Iterator[Piece]:
    """Yield the text, whole, in pieces a line may end after."""
    start = at = 0
    count = len(text)
    while at < count:
        letter = text[at]
        at += 1
        if letter in _FALLS_AWAY or (letter.isspace() and letter not in _TIED):
            while at < count and text[at] == " ":
                at += 1
            ends = True
        elif at == count:
            ends = True
        elif at - start >= LONGEST_PIECE:
            ends = not clings(text[at]) or at - start >= 2 * LONGEST_PIECE
        else:
            ends = _may_break(text, start, at)
        if ends or at == count:
            yield Piece(start, at, start + len(text[start:at].rstrip(_FALLS_AWAY)))
            start = at
