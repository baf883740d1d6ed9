"""Numbers in words, so that a phone can ring them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache

_HYPHEN = "\u2010\u2011-"
_BLANK = " \u00a0\u2009\u202f"
_GAP = rf"(?:[{_BLANK}]|[{_HYPHEN}](?=[0-9]{{3}}))"
"""What parts a number: one blank, or a hyphen; after a hyphen two figures are another ending."""

_BEFORE = rf"(?<![\w.,/+*#(])(?<![0-9][{_BLANK}{_HYPHEN}])"
_AFTER = rf"(?!\w|[*#]|[{_BLANK}]{{0,2}}[\u2012-\u2015*#/+.({_HYPHEN}]?[{_BLANK}]{{0,2}}[+(]?\d)"
_GROUPS = rf"(?:{_GAP}[0-9]{{2,}})*"
_ONE = re.compile(rf"(?:\+?[0-9]+|\(0[0-9]{{2,5}}\)[{_BLANK}]?[0-9]{{2,}}){_GROUPS}")
"""One number and nothing else."""

_NUMBER = re.compile(
    rf"{_BEFORE}(?:(?:\+|0)[0-9]+|\(0[0-9]{{2,5}}\)[{_BLANK}]?[0-9]{{2,}}){_GROUPS}{_AFTER}"
)
"""A long number as it is written: it begins with 0 or with its country."""

_AFTER_NAME = re.compile(r"(?<=[:;\u061b] )[0-9]{3,6}$")
"""A short number after whose it is."""

_BETWEEN = re.compile(r"[^0-9+]")
_SHORT = 6
_LONG = 8
_BY_ITSELF = frozenset({"101", "111", "112", "911", "999"})
"""Numbers that are whole: what follows one is another."""

_FREE = "08"
"""How numbers begin of which some are only as long as `_LONG`."""

_LONGEST = 11
_LONGEST_ABROAD = 15


@dataclass(frozen=True, slots=True)
class Part:
    """Some of a text; `ring` is what a phone dials for it, nothing where it is no number."""

    text: str
    ring: str = ""


def dialled(text: str) -> str:
    """Return the one number a text is, as a phone dials it.

    Nothing where it is more than that, or where anybody could be in doubt: a wrong number is worse
    than none.
    """
    bare = text.strip(f"{_BLANK}\u2066\u2067\u2068\u2069\u200e\u200f\u2060")
    if not _ONE.fullmatch(bare):
        return ""
    first, *others = re.findall(r"[0-9]+", bare)
    if others and (first in _BY_ITSELF or _is_followed("".join((first, *others)), others[-1])):
        return ""
    ring = _BETWEEN.sub("", bare)
    abroad = ring.startswith(("+", "00"))
    shortest = _LONG if ring[0] in "+0" else min(map(len, _BY_ITSELF))
    return ring if shortest <= len(ring) <= (_LONGEST_ABROAD if abroad else _LONGEST) else ""


def _is_followed(figures: str, last: str) -> bool:
    """Tell whether a short free number may stand before another, as in 0800 1111 999."""
    before = figures.removesuffix(last)
    return last in _BY_ITSELF and before.startswith(_FREE) and len(before) == _LONG


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
        ring = dialled(found.group())
        if found.start() < end or not ring:
            continue
        if found.start() > end:
            yield Part(text[end : found.start()])
        yield Part(found.group(), ring)
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
    spaced = "|".join(f"{_GAP}?".join(map(re.escape, one)) for one in longer)
    return re.compile(f"{_BEFORE}(?:{spaced}){_AFTER}") if spaced else None
