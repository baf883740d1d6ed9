"""Many answers told in few words, for a card with little room."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import shorten

from familybook.core.words import Words

_FEW = 3
_LONG = 40
"""Letters of one answer that a card has room for."""


def briefly(texts: Sequence[str], words: Words) -> str:
    """Return the first few of several texts, and how many more there are; long ones end early."""
    there = [text for text in texts if text.strip()]
    few = there if len(there) <= _FEW + 1 else there[:_FEW]
    told = ", ".join(_short(text) for text in few)
    if len(few) == len(there):
        return told
    return words("pages-some-and-more", some=told, count=len(there) - len(few))


def _short(text: str) -> str:
    if len(text) <= _LONG:
        return text
    return shorten(text, _LONG, placeholder=" …") if " " in text[:_LONG] else f"{text[:_LONG]}…"
