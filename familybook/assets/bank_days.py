"""Bank holidays in England: days on which much is closed."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

_YEARS = range(1974, 2101)


def bank_holiday(day: date) -> str:
    """Return the name of the bank holiday a day is in England; empty for every other day."""
    if day.year not in _YEARS:
        return ""
    return _named(day.year).get(day, "")


@lru_cache(maxsize=16)
def _named(year: int) -> dict[date, str]:
    from holidays import country_holidays  # noqa: PLC0415 - slow to load

    return {
        day: str(name) for day, name in country_holidays("GB", subdiv="ENG", years=year).items()
    }
