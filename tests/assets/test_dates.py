from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from familybook.assets.bank_days import bank_holiday
from familybook.assets.dates import calendar_of, month_title, read_day, weeks_of
from familybook.assets.words import words
from familybook.core.errors import NoSuchLanguageError

TODAY = date(2026, 11, 23)
JOINS = tuple(words("en-GB")("ask-day-joins").split())
LANGUAGES = ("en-GB", "cy", "pl", "ur", "pa", "ar", "ro", "es", "so", "de")
DAYS = st.dates(date(1950, 1, 1), date(2150, 12, 31))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("4 May", date(2027, 5, 4)),
        ("4th of May", date(2027, 5, 4)),
        ("the 1st of Dec", date(2026, 12, 1)),
        ("Sat 18 April 2027", date(2027, 4, 18)),
        ("April 18, 2027", date(2027, 4, 18)),
        ("7/12", date(2026, 12, 7)),
        ("7.12.26", date(2026, 12, 7)),
        ("07-12-2026", date(2026, 12, 7)),
        ("7/12 2026", date(2026, 12, 7)),
        ("Mon 7 12 26", date(2026, 12, 7)),
        ("1st Dec 2026", date(2026, 12, 1)),
        ("2026-12-07", date(2026, 12, 7)),
        ("23 November", date(2026, 11, 23)),
        ("22 November", date(2027, 11, 22)),
        ("29 Feb", date(2028, 2, 29)),
    ],
)
def test_a_date_is_understood_as_people_write_it(text: str, day: date) -> None:
    assert read_day(text, "en-GB", TODAY, joins=JOINS) == day


@pytest.mark.parametrize(
    "text",
    [
        "", "soon", "18", "31/2", "30 Feb 2027", "before 4 May", "May", "4 5 6 7", "10.30",
        "when the clocks change", "7/13/2026", "12:30", "0 May", "4 May 99999", "4 May June",
    ],
)  # fmt: skip
def test_other_words_stay_words(text: str) -> None:
    assert read_day(text, "en-GB", TODAY, joins=JOINS) is None


@pytest.mark.parametrize(
    "text",
    [
        "12 May 10am", "Tuesday 12 May, 3pm", "12-14 May", "24/25 December", "5 & 6 Dec",
        "20 Dec 7pm", "20 Dec 7", "May 12 10", "1st or 2nd May", "7/12 3", "7/12 10", "7/12/3",
        "12 May 19:30", "10 7/12", "7/12 3pm",
    ],
)  # fmt: skip
@pytest.mark.parametrize("nearest", [False, True])
def test_words_that_say_more_than_a_day_stay_words(text: str, nearest: bool) -> None:
    assert read_day(text, "en-GB", TODAY, joins=JOINS, nearest=nearest) is None


def test_a_korean_date_has_its_own_endings() -> None:
    shown = words("ko").day(date(2026, 12, 7))

    assert read_day(shown, "ko", TODAY) == date(2026, 12, 7)


def test_a_welsh_march_is_no_tuesday() -> None:
    assert read_day("4 Mawrth 2027", "cy", TODAY) == date(2027, 3, 4)
    assert read_day("Mawrth, 5 Ionawr 2027", "cy", TODAY) == date(2027, 1, 5)


def test_an_american_writes_the_month_first() -> None:
    assert read_day("12/7/2026", "en-US", TODAY) == date(2026, 12, 7)


def test_a_day_of_the_past_is_meant_where_the_nearest_one_is_asked_for() -> None:
    assert read_day("22 November", "en-GB", TODAY, nearest=True) == date(2026, 11, 22)
    assert read_day("4 January", "en-GB", TODAY, nearest=True) == date(2027, 1, 4)


@pytest.mark.parametrize("language", LANGUAGES)
@given(day=DAYS)
def test_a_date_in_full_is_read_back(language: str, day: date) -> None:
    shown = words(language).day(day)
    joins = ("de", "a", "of")

    assert read_day(shown, language, TODAY, joins=joins) == day


@given(st.text(max_size=40))
def test_nothing_that_is_typed_upsets_it(text: str) -> None:
    found = read_day(text, "en-GB", TODAY)

    assert found is None or isinstance(found, date)


@given(DAYS)
def test_a_month_holds_each_of_its_days_once_under_its_weekday(day: date) -> None:
    for first in (0, 6):
        weeks = weeks_of(day, first)
        days = [one for week in weeks for one in week if one is not None]
        assert [one.day for one in days] == list(range(1, len(days) + 1))
        assert all(
            one is None or (one.weekday() - first) % 7 == column
            for week in weeks
            for column, one in enumerate(week)
        )


def test_a_week_begins_as_the_language_has_it() -> None:
    assert calendar_of("en-GB").first == 0
    assert calendar_of("en-US").first == 6


def test_a_month_has_its_title_in_words() -> None:
    assert month_title("en-GB", date(2026, 12, 7)) == "December 2026"


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 12, 25), "Christmas Day"),
        (date(2027, 3, 26), "Good Friday"),
        (date(2026, 11, 23), ""),
        (date(1066, 10, 14), ""),
        (date(9999, 12, 25), ""),
    ],
)
def test_bank_holidays_in_england_are_known(day: date, name: str) -> None:
    assert bank_holiday(day) == name


def test_saint_andrew_is_no_holiday_in_england() -> None:
    assert bank_holiday(date(2026, 11, 30)) == ""


CODES = st.from_regex(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}", fullmatch=True)


@given(CODES)
@example("en-12345678")
@example("zh-Hant-HK-x1")
@example("ca-ES-valencia")
def test_a_code_that_is_taken_can_say_a_day(code: str) -> None:
    try:
        spoken = words(code, {code: "ahead-title = { 1234.5 } days\n"})
    except NoSuchLanguageError:
        return

    assert spoken.day(date(2026, 12, 7))
    assert spoken("ahead-title").endswith(" days")
