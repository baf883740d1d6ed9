"""Numbers in words, so that a phone can ring them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache

_GAP = r"[ \u00a0\u2009\u202f()\u2010\u2011-]{0,2}"
_BEFORE, _AFTER = r"(?<![\w.,/+])", r"(?!\w)"
_NUMBER = re.compile(rf"{_BEFORE}(?:\+|0)\d(?:{_GAP}\d){{7,13}}{_AFTER}")
"""A long number as it is written: it begins with 0 or with its country."""

_AFTER_NAME = re.compile(r"(?<=[:;\u061b] )\d{3,6}$")
"""A short number after whose it is."""

_BETWEEN = re.compile(r"[^\d+]")
_SHORTEST = 3
_SHORT = 6
_LONGEST = 15


@dataclass(frozen=True, slots=True)
class Part:
    """Some of a text; `ring` is what a phone dials for it, nothing where it is no number."""

    text: str
    ring: str = ""


def dialled(text: str) -> str:
    """Return a number as a phone dials it; nothing where the text is more than a number."""
    bare = text.strip(" \u2066\u2067\u2068\u2069\u200e\u200f\u2060")
    digits = _BETWEEN.sub("", bare)
    is_number = all(not letter.isalpha() for letter in bare) and "/" not in bare
    return digits if is_number and _SHORTEST <= len(digits) <= _LONGEST else ""


def parts(text: str, known: Collection[str] = ()) -> Iterator[Part]:
    """Yield a text in parts: the numbers in it, and what is between them.

    Args:
        text: what is shown.
        known: numbers of this book as they are dialled. A short one, such as 999, is a number only
            where it stands alone or after a name: in a sentence it may be a count.
    """
    alone = dialled(text)
    if alone and (alone in known or _NUMBER.fullmatch(text.strip())):
        yield Part(text, alone)
        return
    end = 0
    for found in sorted(_found(text, frozenset(known)), key=re.Match.start):
        if found.start() < end:
            continue
        if found.start() > end:
            yield Part(text[end : found.start()])
        yield Part(found.group(), _BETWEEN.sub("", found.group()))
        end = found.end()
    if end < len(text):
        yield Part(text[end:])


def _found(text: str, known: frozenset[str]) -> Iterator[re.Match[str]]:
    yield from _NUMBER.finditer(text)
    yield from (one for one in _AFTER_NAME.finditer(text) if one.group() in known)
    pattern = _pattern(known)
    if pattern is not None:
        yield from pattern.finditer(text)


@lru_cache(maxsize=16)
def _pattern(known: frozenset[str]) -> re.Pattern[str] | None:
    """Return what finds the longer of the known numbers, however they are spaced."""
    longer = sorted(one for one in known if len(one) > _SHORT)
    spaced = "|".join(_GAP.join(map(re.escape, one)) for one in longer)
    return re.compile(f"{_BEFORE}(?:{spaced}){_AFTER}") if spaced else None
