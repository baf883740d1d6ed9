"""The password of a file that is locked: how long it is, and how it is typed."""

from __future__ import annotations

import unicodedata

LEAST, LONGEST = 8, 42
"""Letters of a password: fewer are soon guessed."""

_MOST_BYTES = 127
"""What a file takes of a password: what is more is cut off, and then fewer letters open it."""

_UNTYPED = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "So", "Zl", "Zp"})
"""Kinds of letters that a reader drops, refuses or has no key for: signs, faces, unseen ones."""


def as_typed(password: str) -> str:
    """Return a password as a file takes it, whatever keyboard it comes from."""
    return unicodedata.normalize("NFKC", password).strip()


def is_long_enough(password: str) -> bool:
    """Tell whether a password is long enough, and not too long."""
    typed = as_typed(password)
    size = len(typed.encode("utf-8", "surrogatepass"))
    return LEAST <= len(typed) <= LONGEST and size <= _MOST_BYTES


def can_be_typed(password: str) -> bool:
    """Tell whether a password has only letters that can be typed wherever the file is opened."""
    return not any(unicodedata.category(one) in _UNTYPED for one in as_typed(password))
