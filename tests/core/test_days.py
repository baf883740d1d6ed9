from __future__ import annotations

import calendar
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familybook.core.days import (
    FIVE,
    Span,
    Unit,
    day_after,
    days_after,
    span_of,
    spans_between,
    spans_of,
)

OURS = spans_of(())
DAYS = st.dates(date(1950, 1, 1), date(2150, 12, 31))


@pytest.mark.parametrize(
    ("start", "months", "day"),
    [
        (date(2027, 1, 31), 3, date(2027, 4, 30)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2028, 2, 29), 48, date(2032, 2, 29)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2027, 11, 30), 3, date(2028, 2, 29)),
        (date(2026, 12, 31), 6, date(2027, 6, 30)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
    ],
)
def test_a_month_that_is_shorter_ends_on_its_last_day(start: date, months: int, day: date) -> None:
    assert day_after(start, Span(months, Unit.MONTH)) == day


@given(DAYS, st.integers(1, 999))
def test_months_never_leave_the_month_that_is_due(start: date, months: int) -> None:
    day = day_after(start, Span(months, Unit.MONTH))

    assert day is not None
    assert (day.year - start.year) * 12 + day.month - start.month == months
    last = calendar.monthrange(day.year, day.month)[1]
    assert day.day == min(start.day, last)


@given(DAYS, st.integers(1, 999))
def test_weeks_keep_the_day_of_the_week(start: date, weeks: int) -> None:
    day = day_after(start, Span(weeks, Unit.WEEK))

    assert day == start + timedelta(days=7 * weeks)
    assert day.weekday() == start.weekday()


@given(DAYS)
def test_the_five_days_come_one_after_the_other_within_a_year(start: date) -> None:
    days = days_after(start, OURS)

    assert len(days) == len(FIVE)
    assert list(days) == sorted(set(days))
    assert start < days[0]
    assert days[-1] <= start + timedelta(days=366)


@pytest.mark.parametrize("start", [date.max, date(9999, 6, 1)])
def test_days_past_the_end_of_the_calendar_are_left_out(start: date) -> None:
    days = days_after(start, OURS)

    assert all(start < day <= date.max for day in days)


@pytest.mark.parametrize(
    "written", ["", "w", "2", "0w", "-1m", "2d", "2 w", "\u0661w", "1000m", "2wm"]
)
def test_what_is_no_distance_is_none(written: str) -> None:
    assert span_of(written) is None


def test_a_pack_may_say_other_distances() -> None:
    assert spans_of(("1w", "nonsense", "9m", "1w")) == (Span(1, Unit.WEEK), Span(9, Unit.MONTH))


def test_a_pack_that_says_nothing_readable_has_our_five() -> None:
    assert spans_of(("soon", "later")) == OURS


@given(DAYS)
def test_days_that_were_put_in_stand_for_their_distances(start: date) -> None:
    assert spans_between(start, days_after(start, OURS), OURS) == OURS


@given(DAYS, st.integers(-3, 3))
def test_a_day_moved_to_a_weekend_keeps_its_name(start: date, by: int) -> None:
    moved = [day + timedelta(days=by) for day in days_after(start, OURS)]

    assert spans_between(start, moved, OURS) == OURS


@given(DAYS, st.lists(st.none() | DAYS, max_size=9))
def test_no_distance_is_used_twice(start: date, days: list[date | None]) -> None:
    found = spans_between(start, days, OURS)

    named = [span for span in found if span is not None]
    assert len(found) == len(days)
    assert len(named) == len(set(named))


def test_without_a_start_no_day_has_a_name() -> None:
    assert spans_between(None, [date(2027, 1, 1)], OURS) == (None,)
