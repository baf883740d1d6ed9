"""Days to look back on, counted from a start; what a shorter month lacks becomes its last day."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

FIVE = ("2w", "6w", "3m", "6m", "12m")
"""When a family looks back if no pack says otherwise: soon and often first, then a year on."""

_WRITTEN = re.compile(r"([1-9][0-9]{0,2})([wm])")
_LEAST_SLACK = 3
_SLACK = 7
"""A day still counts as its distance if it is off by at most a seventh of it."""


class Unit(StrEnum):
    """What a distance is counted in."""

    WEEK = "w"
    MONTH = "m"


@dataclass(frozen=True, slots=True)
class Span:
    """How long after the start: some weeks or some months."""

    count: int
    unit: Unit

    @property
    def words_key(self) -> str:
        """The key of its name in words, which takes `$count`."""
        return "ahead-after-weeks" if self.unit is Unit.WEEK else "ahead-after-months"


def span_of(written: str) -> Span | None:
    """Return what `2w` or `6m` means; None for anything else."""
    found = _WRITTEN.fullmatch(written.strip())
    return None if found is None else Span(int(found[1]), Unit(found[2]))


def spans_of(written: Iterable[str]) -> tuple[Span, ...]:
    """Return the distances that can be read, each once; our five if none can."""
    found = dict.fromkeys(span for one in written if (span := span_of(one)) is not None)
    return tuple(found) or tuple(span for one in FIVE if (span := span_of(one)) is not None)


def day_after(start: date, span: Span) -> date | None:
    """Return the day that long after the start; None past the end of the calendar."""
    if span.unit is Unit.WEEK:
        try:
            return start + timedelta(weeks=span.count)
        except OverflowError:
            return None
    months = start.year * 12 + start.month - 1 + span.count
    year, month = divmod(months, 12)
    if year > date.max.year:
        return None
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(start.day, last))


def days_after(start: date, spans: Iterable[Span]) -> tuple[date, ...]:
    """Return the day of each distance that the calendar still has."""
    return tuple(day for span in spans if (day := day_after(start, span)) is not None)


def spans_between(
    start: date | None, days: Sequence[date | None], spans: Iterable[Span]
) -> tuple[Span | None, ...]:
    """Return which distance each day stands for; None where it is far from all of them.

    A day may be moved a little, as to a weekend. No distance is used twice: the nearest has it.
    """
    found: list[Span | None] = [None] * len(days)
    if start is None:
        return tuple(found)
    for span in spans:
        due = day_after(start, span)
        if due is None:
            continue
        slack = max(_LEAST_SLACK, (due - start).days // _SLACK)
        near = [
            (abs((day - due).days), number)
            for number, day in enumerate(days)
            if day is not None and found[number] is None and abs((day - due).days) <= slack
        ]
        if near:
            found[min(near)[1]] = span
    return tuple(found)
