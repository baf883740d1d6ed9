"""Dates in a family's own way: the names a calendar shows, and what somebody typed."""

from __future__ import annotations

import calendar
import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache, partial
from typing import Any

_LEAST_LETTERS = 3
"""Letters of a month's name that say which month is meant."""

_NUMBER = re.compile(r"(\d{1,4})(\D*)")
_SHORT_YEAR = re.compile(r"(?<!\d)\d{1,2}(\D+)\d{1,2}\1\d{2}(?!\d)")
"""A date in numbers only, with the same between each two."""
_YEARS = range(1900, 2200)
_CENTURY = 2000
_DAYS_LONG = 2
"""Digits that a day or a short year has at most."""
_YEARS_LONG = 4


@dataclass(frozen=True, slots=True)
class Calendar:
    """What a calendar of one language shows."""

    weekdays: tuple[str, ...]
    """Short names, Monday first."""
    first: int
    """The day a week begins with, 0 for Monday."""
    months: tuple[tuple[str, ...], ...]
    """For each month, every way to write its name, case folded."""
    day_first: bool
    """Whether a date in numbers starts with the day, not the month."""


@lru_cache(maxsize=8)
def calendar_of(language: str) -> Calendar:
    """Return the calendar of a language; English for one that nobody knows."""
    from babel.dates import get_date_format, get_day_names, get_month_names  # noqa: PLC0415 - slow

    locale = _locale(language)
    days = get_day_names("abbreviated", "stand-alone", locale)
    named = [
        get_month_names(width, context, locale)
        for width in ("wide", "abbreviated")
        for context in ("format", "stand-alone")
    ]
    months = tuple(
        tuple(dict.fromkeys(_folded(str(names[month])).strip(".") for names in named))
        for month in range(1, 13)
    )
    short = str(get_date_format("short", locale).pattern)
    return Calendar(
        weekdays=tuple(str(days[number]) for number in range(7)),
        first=int(locale.first_week_day),
        months=months,
        day_first=short.find("d") < short.lower().find("m"),
    )


def month_title(language: str, month: date) -> str:
    """Return a month and its year, as this language writes them."""
    from babel.dates import format_skeleton  # noqa: PLC0415 - slow to load

    return str(format_skeleton("yMMMM", month, locale=_locale(language)))


def weeks_of(month: date, first: int) -> tuple[tuple[date | None, ...], ...]:
    """Return the weeks of a month, each from its first day on; None beside the month."""
    weeks = calendar.Calendar(first).monthdayscalendar(month.year, month.month)
    return tuple(
        tuple(date(month.year, month.month, day) if day else None for day in week) for week in weeks
    )


def read_day(
    text: str, language: str, today: date, *, joins: Iterable[str] = (), nearest: bool = False
) -> date | None:
    """Return the day that was typed, or None where it is other words.

    Without a year it is the next such day from today on, or with `nearest` the one nearest to
    today. `joins` are words that may stand between or end a number, as in "4th of May". Whatever
    says more than a day, as "12 May 10am" and "12-14 May" do, is other words.
    """
    known = calendar_of(language)
    endings = {"", *joins} | _endings(language)
    numbers: list[tuple[int, int]] = []
    months: list[int] = []
    also_weekdays: list[int] = []
    for part in _parts(text):
        number = _NUMBER.fullmatch(part)
        if number is not None:
            if number[2] not in endings:
                return None
            numbers.append((int(number[1]), len(number[1])))
        elif part in _weekdays(language):
            also_weekdays.append(_month_named(part, known))
        elif found := _month_named(part, known):
            months.append(found)
        elif part not in joins:
            return None
    # Mawrth is Tuesday in Welsh, and March.
    named = months or sorted({month for month in also_weekdays if month})
    coming = partial(_coming, today=today, nearest=nearest)
    if len(named) > 1:
        return None
    if named:
        return _with_month(named[0], numbers, coming)
    if len(numbers) > _DAYS_LONG and not _is_one_date(text, numbers):
        return None
    return _in_numbers(numbers, known, coming)


Coming = Callable[[int, int], date | None]
"""Gives the date of a day and month without a year."""


def _with_month(month: int, numbers: list[tuple[int, int]], coming: Coming) -> date | None:
    if len(numbers) == 1 and numbers[0][1] <= _DAYS_LONG:
        return coming(numbers[0][0], month)
    if len(numbers) == 2:  # noqa: PLR2004 - a day and a year
        day, year = numbers if numbers[0][1] <= _DAYS_LONG else reversed(numbers)
        if year[1] == _YEARS_LONG and day[1] <= _DAYS_LONG:
            return _date(day[0], month, year)
    return None


def _is_one_date(text: str, numbers: list[tuple[int, int]]) -> bool:
    """Tell whether three numbers are one date: the year is whole, or all stand alike."""
    if any(digits == _YEARS_LONG for _, digits in numbers):
        return True
    plain = "".join(one for one in text if unicodedata.category(one) != "Cf")
    return _SHORT_YEAR.search(plain) is not None


def _in_numbers(numbers: list[tuple[int, int]], known: Calendar, coming: Coming) -> date | None:
    match [one for one, _ in numbers]:
        case [year, month, day] if numbers[0][1] > _DAYS_LONG:
            return _date(day, month, (year, 4))
        case [a, b, _]:
            day, month = (a, b) if known.day_first else (b, a)
            return _date(day, month, numbers[2])
        case [a, b] if max(numbers[0][1], numbers[1][1]) <= _DAYS_LONG:
            day, month = (a, b) if known.day_first else (b, a)
            return coming(day, month)
        case _:
            return None


def _date(day: int, month: int, year: tuple[int, int]) -> date | None:
    number, digits = year
    if digits <= _DAYS_LONG:
        number += _CENTURY
    if number not in _YEARS:
        return None
    try:
        return date(number, month, day)
    except ValueError:
        return None


def _coming(day: int, month: int, today: date, *, nearest: bool) -> date | None:
    """Return the next such day, or the nearest; a 29 February may be some years off."""
    years = range(today.year - 8 * nearest, today.year + 9)
    days = [one for year in years if (one := _date(day, month, (year, 4))) is not None]
    if nearest:
        return min(days, key=lambda one: abs((one - today).days), default=None)
    return next((one for one in days if one >= today), None)


def _month_named(part: str, known: Calendar) -> int:
    """Return the month of that name, or of which it is a clear beginning; 0 for none."""
    for number, names in enumerate(known.months, start=1):
        if part in names:
            return number
    if len(part) < _LEAST_LETTERS:
        return 0
    begun = [
        number
        for number, names in enumerate(known.months, start=1)
        if any(name.startswith(part) for name in names)
    ]
    return begun[0] if len(begun) == 1 else 0


@lru_cache(maxsize=8)
def _weekdays(language: str) -> frozenset[str]:
    """Return every word that stands in the name of a day of the week."""
    from babel.dates import get_day_names  # noqa: PLC0415 - slow to load

    named = [
        get_day_names(width, context, _locale(language))
        for width in ("wide", "abbreviated", "short")
        for context in ("format", "stand-alone")
    ]
    return frozenset(
        part for names in named for name in names.values() for part in _parts(str(name))
    )


@lru_cache(maxsize=8)
def _endings(language: str) -> frozenset[str]:
    """Return what a language writes behind the numbers of a date, without a space."""
    from babel.dates import format_date  # noqa: PLC0415 - slow to load

    day, locale = date(2026, 12, 7), _locale(language)
    shown = (format_date(day, width, locale) for width in ("full", "long", "medium", "short"))
    found = (_NUMBER.fullmatch(part) for one in shown for part in _parts(str(one)))
    return frozenset(one[2] for one in found if one is not None)


def _parts(text: str) -> list[str]:
    """Return the words and numbers of a text, case folded, without what stands between them."""
    kept = (one if unicodedata.category(one)[0] in "LMN" else " " for one in _folded(text))
    return "".join(kept).split()


def _folded(text: str) -> str:
    return unicodedata.normalize("NFC", text.casefold().strip())


def _locale(language: str) -> Any:
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - slow to load

    try:
        return Locale.parse(language, sep="-")
    except UnknownLocaleError:
        return Locale.parse("en-GB", sep="-")
