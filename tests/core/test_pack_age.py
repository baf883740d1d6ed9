from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familybook.core.pack import HelpNumber, Pack, PackPlace
from familybook.core.pack_age import is_month, is_old, months_since, old_numbers, old_places
from familybook.core.today import GIVEN, today

days = st.dates(date(1000, 1, 1), date(9999, 12, 31))


@pytest.mark.parametrize(
    ("checked_on", "day", "old"),
    [
        ("2026-05", date(2026, 11, 30), False),
        ("2026-05", date(2026, 12, 1), True),
        ("2026-11", date(2026, 11, 1), False),
        ("2025-12", date(2026, 6, 30), False),
        ("2025-12", date(2026, 7, 1), True),
        ("2027-03", date(2026, 11, 23), False),
        ("1999-12", date(2026, 11, 23), True),
        ("", date(2026, 11, 23), False),
        ("last spring", date(2026, 11, 23), False),
        ("2025-13", date(2026, 11, 23), False),
        ("2025-00", date(2026, 11, 23), False),
        ("2020-01-05", date(2026, 11, 23), False),
        ("\u0662\u0660\u0662\u0660-\u0660\u0661", date(2026, 11, 23), False),
    ],
)
def test_what_was_checked_over_six_months_ago_is_old(checked_on: str, day: date, old: bool) -> None:
    assert is_old(checked_on, day) is old


@given(days, days)
def test_the_day_of_the_month_does_not_matter(checked: date, day: date) -> None:
    month = f"{checked:%Y-%m}".rjust(7, "0")

    assert months_since(month, day) == months_since(month, day.replace(day=1))
    assert is_old(month, day) == is_old(month, day.replace(day=28))


@given(days, st.integers(0, 40))
def test_months_are_counted_one_by_one(checked: date, count: int) -> None:
    total = checked.year * 12 + checked.month - 1 + count
    if total // 12 > date.max.year:
        return
    later = date(total // 12, total % 12 + 1, 1)

    assert months_since(f"{checked.year:04}-{checked.month:02}", later) == count
    assert is_old(f"{checked.year:04}-{checked.month:02}", later) == (count > 6)


@given(st.text(max_size=12))
def test_what_is_no_month_is_never_old(text: str) -> None:
    assert is_month(text) or not is_old(text, date.max)


def test_numbers_and_places_are_told_apart() -> None:
    pack = Pack(
        numbers=(
            HelpNumber(key="a", name="A", number="1", checked_on="2020-01"),
            HelpNumber(key="b", name="B", number="2", checked_on="2026-11"),
        ),
        places=(PackPlace(key="c", name="C", checked_on="2020-01"), PackPlace(key="d", name="D")),
    )

    assert [one.key for one in old_numbers(pack, date(2026, 11, 23))] == ["a"]
    assert [one.key for one in old_places(pack, date(2026, 11, 23))] == ["c"]


def test_the_day_can_be_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(GIVEN, "2031-02-03")

    assert today() == date(2031, 2, 3)


@pytest.mark.parametrize("given", ["", "soon", "2031-02-30"])
def test_without_a_day_the_clock_is_asked(monkeypatch: pytest.MonkeyPatch, given: str) -> None:
    monkeypatch.setenv(GIVEN, given)

    before = datetime.now(UTC).astimezone().date()
    found = today()
    assert before <= found <= datetime.now(UTC).astimezone().date()
