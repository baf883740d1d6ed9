"""How long ago what a pack tells was checked. Months are told as months: nobody keeps the day."""

from __future__ import annotations

import re
from datetime import date

from familybook.core.pack import HelpNumber, Pack, PackPlace

LONGEST_MONTHS = 6
"""What was checked longer ago is worth another look."""

_MONTH = re.compile(r"([0-9]{4})-(0[1-9]|1[0-2])")
_YEAR = 12


def is_month(text: str) -> bool:
    """Tell whether this is a month, as `2026-11`."""
    return _MONTH.fullmatch(text) is not None


def months_since(checked_on: str, today: date) -> int | None:
    """Return how many months ago a month was, less than 0 for one to come; None if it is none."""
    found = _MONTH.fullmatch(checked_on)
    if found is None:
        return None
    return (today.year - int(found[1])) * _YEAR + today.month - int(found[2])


def is_old(checked_on: str, today: date) -> bool:
    """Tell whether something was checked over six months ago."""
    months = months_since(checked_on, today)
    return months is not None and months > LONGEST_MONTHS


def old_numbers(pack: Pack, today: date) -> tuple[HelpNumber, ...]:
    """Return the numbers of a pack that were checked over six months ago."""
    return tuple(one for one in pack.numbers if is_old(one.checked_on, today))


def old_places(pack: Pack, today: date) -> tuple[PackPlace, ...]:
    """Return the places of a pack that were checked over six months ago."""
    return tuple(one for one in pack.places if is_old(one.checked_on, today))
