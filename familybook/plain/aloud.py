"""What is printed on a page, to be heard: its words in order, and its pictures in words."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from itertools import groupby

from familybook.core.book import Book
from familybook.core.copies import OURS, book_for
from familybook.core.ids import PageKey
from familybook.core.manuscript import Leaf, compose, context_of
from familybook.core.words import Words
from familybook.editions import STANDARD
from familybook.plain.blocks import NarrowLetters, clean, lines_of

_NEW = re.compile(r"^  \S")
"""How a line begins that says something of its own; others go on with the one before."""
_NEVER_BROKEN = 10_000_000
"""More letters than any answer has."""
_MARK = re.compile(r"^\s*(-|->)\s+")
_RULE = re.compile(r"^-+$")
_RESTS = (".", "!", "?", "…", "”", ":", ";", ",", "]", "\u06d4", "\u061f", "\u0964")
"""After these a voice rests by itself."""


def leaf_aloud(leaf: Leaf, words: Words) -> str:
    """Return what stands on a page, one sentence or answer a line."""
    told = [leaf.title, leaf.lead]
    for there, lines in groupby(lines_of(leaf.blocks, words, _NEVER_BROKEN), key=bool):
        if there:
            told += _sentences(lines)
    return "\n".join(_rested(line) for line in told if _has_letters(line))


def pages_aloud(book: Book, keys: Collection[PageKey], words: Words) -> dict[PageKey, str]:
    """Return what stands on some pages of the family's own copy."""
    shown = book_for(book, OURS)
    context = context_of(book, edition=STANDARD, words=words, letters=NarrowLetters())
    found = [page.key for page in shown.pages if page.key in keys]
    return {key: leaf_aloud(compose(shown, key, context), words) for key in found}


def _sentences(lines: Iterable[str]) -> list[str]:
    """Return what belongs together in one line each: a paragraph, or an answer of a list."""
    told: list[str] = []
    for line in lines:
        if _RULE.match(line):
            continue
        bare = _MARK.sub("", line).strip()
        if told and not _NEW.match(line):
            told[-1] = f"{told[-1]} {bare}"
        else:
            told.append(bare)
    return told


def _has_letters(line: str) -> bool:
    """Tell whether there is more to say than a number in a picture."""
    return any(letter.isalpha() for letter in line)


def _rested(line: str) -> str:
    line = clean(line).strip()
    return line if line.endswith(_RESTS) else f"{line}."
