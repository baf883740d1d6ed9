"""The six words that open a sealed copy: short, kind, and told apart by their first four letters.

They are read out on the phone and typed by somebody else, so they are read forgivingly. A word
is never taken out of the list, nor changed: a copy sealed with it would stay shut.
"""

from __future__ import annotations

import re
import secrets
import unicodedata
from collections.abc import Sequence
from functools import cache

from familybook import assets

COUNT = 6
"""Words that open a copy: 66 bits by chance."""
ENOUGH = 4
"""Letters that tell each word from all others."""

_NOT_LETTERS = re.compile(r"[^a-z]+")


@cache
def word_list() -> tuple[str, ...]:
    """Return all words there are, in order."""
    path = assets.root() / "six-words" / "en-GB.txt"
    return tuple(path.read_text("ascii").split())


@cache
def _by_start() -> dict[str, str]:
    return {word[:ENOUGH]: word for word in word_list()}


def new_words() -> tuple[str, ...]:
    """Return six words by chance."""
    return tuple(secrets.choice(word_list()) for _ in range(COUNT))


def heard(text: str) -> tuple[str, ...]:
    """Return what somebody typed, word by word, in small plain letters."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return tuple(word for word in _NOT_LETTERS.split(plain) if word)


def meant(typed: str) -> str:
    """Return the word of the list that was meant by one typed; empty if there is none.

    Its first four letters are enough, and what follows them may be misspelled.
    """
    word = "".join(heard(typed))
    return _by_start().get(word[:ENOUGH], "")


def phrase(words: Sequence[str]) -> str:
    """Return six words as they seal a copy; empty if they are not six of the list."""
    found = [meant(word) for word in words]
    return " ".join(found) if len(found) == COUNT and all(found) else ""
