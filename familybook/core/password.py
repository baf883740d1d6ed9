"""The password of a file that is locked: how long it is, and how it is typed."""

from __future__ import annotations

import unicodedata

LEAST, LONGEST = 8, 42
"""Letters of a password: fewer are soon guessed, and a file takes no more than 127 bytes."""


def as_typed(password: str) -> str:
    """Return a password as a file takes it, whatever keyboard it comes from."""
    return unicodedata.normalize("NFKC", password).strip()


def is_long_enough(password: str) -> bool:
    """Tell whether a password is long enough, and not too long."""
    return LEAST <= len(as_typed(password)) <= LONGEST
