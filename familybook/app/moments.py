"""Moments a book has kept, as people say them."""

from __future__ import annotations

from datetime import datetime

from familybook.core.words import Words


def moment_of(at: str, words: Words) -> str:
    """Return day and time of a moment in UTC, as the clock of this laptop shows them."""
    try:
        here = datetime.fromisoformat(at).astimezone()
    except ValueError:
        return ""
    return words("earlier-moment", day=words.day(here.date()), time=f"{here:%H:%M}")
