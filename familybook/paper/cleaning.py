"""What typed text becomes before it is set: one form of each letter, and nothing invisible."""

from __future__ import annotations

import re
import unicodedata

from familybook.paper.scripts import IGNORABLE

_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_SPACES = re.compile("[\t\x1c-\x1f]")
_NEVER_TEXT = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    "\U0001fffe\U0001ffff\U000e0001\U0010fffe\U0010ffff]"
)

MOST_MARKS = 8
"""Marks one letter may carry: more than any language asks, and no tower over the page."""


def clean(text: str) -> str:
    """Return the text in NFC, with one kind of line end and without controls.

    Joiners and marks of direction stay: Persian, Punjabi and emoji families need them.
    """
    if text.isascii() and text.isprintable():
        return text
    text = _SPACES.sub(" ", _BREAKS.sub("\n", text))
    return _unpiled(unicodedata.normalize("NFC", _NEVER_TEXT.sub("", text)))


def says_something(text: str) -> bool:
    """Tell whether any letter of a cleaned text can be seen."""
    return any(not one.isspace() and ord(one) not in IGNORABLE for one in text)


def _unpiled(text: str) -> str:
    """Take marks away that stand upon too many others."""
    kept: list[str] = []
    pile = 0
    for letter in text:
        pile = pile + 1 if unicodedata.category(letter) in ("Mn", "Me") else 0
        if pile <= MOST_MARKS:
            kept.append(letter)
    return "".join(kept)
