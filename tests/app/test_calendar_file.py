from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event

from familybook.app.calendar_file import NoDaysError, calendar_of, calendar_path, write_calendar
from familybook.app.cli import main
from familybook.assets.words import words
from familybook.core.allowing import Matter, Reply
from familybook.core.book import Book, new_book
from familybook.core.errors import PrintOnBookError
from familybook.core.ids import PageKey
from familybook.core.person import next_person
from familybook.core.said import Said
from familybook.kinds.ahead import Ahead, CheckIn
from familybook.templates.our_book import OUR_BOOK
from tests.families import picked

WORDS = words()
KEY = PageKey("ahead")
DAYS = st.dates(date(1990, 1, 1), date(2200, 12, 31))
NAMES = st.text("abcdefghijklmnopqrstuvwxyzżółćਨਾ ", min_size=3, max_size=20).map(
    lambda name: f"Zq{name.strip()}x"
)


def book_with(days: list[str], names: tuple[str, ...] = ("Zebedee",), treat: str = "") -> Book:
    book = new_book(OUR_BOOK)
    for name in names:
        book = book.with_person(next_person(book.people, name))
    who = tuple(picked(one.id) for one in book.people)
    rows = tuple(CheckIn(day=Said(day), who=who, treat=Said(treat)) for day in days)
    return book.with_page(KEY, Ahead(from_day=Said("2026-11-23"), check_ins=rows))


def events(made: bytes) -> list[Event]:
    return [one for one in Calendar.from_ical(made).walk("VEVENT") if isinstance(one, Event)]


def test_each_day_is_a_whole_day_with_a_word_the_evening_before() -> None:
    made = calendar_of(book_with(["2026-12-07", "2027-02-23"]), WORDS)

    first, second = events(made)
    assert first.decoded("dtstart") == date(2026, 12, 7)
    assert first.decoded("dtend") == date(2026, 12, 8)
    assert str(first["summary"]) == "Our check-in day: Two weeks"
    assert str(second["summary"]) == "Our check-in day: Three months"
    (alarm,) = first.walk("VALARM")
    at = datetime.combine(date(2026, 12, 7), time()) + alarm.decoded("trigger")
    assert at.date() == date(2026, 12, 6)


@given(st.lists(DAYS, min_size=1, max_size=8), st.lists(NAMES, min_size=1, max_size=4))
def test_it_names_nobody(days: list[date], names: list[str]) -> None:
    book = book_with([day.isoformat() for day in days], tuple(names), treat=f"tea with {names[0]}")

    made = calendar_of(book, WORDS)

    flat = made.replace(b"\r\n ", b"").decode()
    assert not [name for name in names if name in flat]
    assert {one.decoded("dtstart") for one in events(made)} == set(days)


@given(st.lists(DAYS, min_size=1, max_size=8))
def test_made_again_it_is_the_same_to_the_byte(days: list[date]) -> None:
    book = book_with([day.isoformat() for day in days])

    made = calendar_of(book, WORDS)

    marks = [str(one["uid"]) for one in events(made)]
    assert made == calendar_of(book, WORDS)
    assert len(set(marks)) == len(marks) == len(set(days))


@given(DAYS)
def test_it_does_not_tell_when_it_was_made(day: date) -> None:
    (event,) = events(calendar_of(book_with([day.isoformat()]), WORDS))

    assert event.decoded("dtstamp") == datetime.combine(day, time(), UTC)
    assert not {"created", "last-modified", "organizer", "attendee", "location"} & {
        key.lower() for key in event
    }


def test_names_and_treats_are_in_it_where_they_are_wished_for() -> None:
    book = book_with(["2026-12-07"], ("Mum", "Gran"), treat="chips; salt, vinegar")

    (event,) = events(calendar_of(book, WORDS, names=True))

    summary = str(event["summary"])
    assert (
        summary
        == "Our check-in day: Two weeks \N{EN DASH} chips; salt, vinegar \N{EN DASH} Mum, Gran"
    )


@given(st.text(min_size=1, max_size=40))
def test_whatever_the_treat_is_it_stays_on_its_line(treat: str) -> None:
    made = calendar_of(
        book_with(["2026-12-07"], treat=f"{treat}\r\nATTACH:x\x00\x1b"), WORDS, names=True
    )

    lines = made.decode().replace("\r\n ", "").split("\r\n")
    assert not any(category(letter) == "Cc" for line in lines for letter in line)
    assert [line for line in lines if line.startswith("ATTACH")] == []
    assert len(events(made)) == 1


def test_a_treat_that_is_kept_back_from_our_copy_is_not_in_it() -> None:
    row = CheckIn(day=Said("2026-12-07"), treat=Said("a secret", show_in=()))
    book = new_book(OUR_BOOK).with_page(KEY, Ahead(check_ins=(row,)))

    assert b"secret" not in calendar_of(book, WORDS, names=True)


@pytest.mark.parametrize("days", [[], [""], ["when the swifts come back"]])
def test_without_a_date_there_is_no_file(days: list[str], tmp_path: Path) -> None:
    out = tmp_path / "days.ics"

    with pytest.raises(NoDaysError):
        write_calendar(book_with(days), WORDS, out)

    assert not out.exists()


def test_it_never_goes_over_a_book(tmp_path: Path) -> None:
    with pytest.raises(PrintOnBookError):
        write_calendar(book_with(["2026-12-07"]), WORDS, tmp_path / "ours.familybook")


@pytest.mark.parametrize(
    ("chosen", "path"), [("a.ics", "a.ics"), ("a", "a.ics"), ("a.b", "a.b.ics"), ("a.ICS", "a.ICS")]
)
def test_a_name_without_the_ending_gets_it(chosen: str, path: str, tmp_path: Path) -> None:
    assert calendar_path(tmp_path / chosen) == tmp_path / path


def test_a_file_that_is_there_is_not_written_over_by_a_name_made_up(tmp_path: Path) -> None:
    (tmp_path / "days.ics").write_text("mine", "utf-8")

    assert calendar_path(tmp_path / "days") == tmp_path / "days-2.ics"


@pytest.mark.parametrize("day", ["9999-12-31", "0001-01-01"])
def test_the_ends_of_the_calendar_can_be_written(day: str) -> None:
    (event,) = events(calendar_of(book_with([day]), WORDS))

    assert event.decoded("dtstart") == date.fromisoformat(day)


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path, answers = tmp_path / "ours.familybook", tmp_path / "answers.json"
    rows: list[dict[str, Any]] = [
        {"day": {"text": "2026-12-07"}, "who": [{"pick": "p1", "how": "pick"}]}
    ]
    plain = {
        "familybook": 1,
        "people": [{"id": "p1", "name": "Zebedee"}],
        "pages": {"ahead": {"check_ins": rows}},
    }
    answers.write_text(json.dumps(plain), "utf-8")
    assert main(["new", str(path)]) == 0
    assert main(["fill", str(path), str(answers)]) == 0
    return path


def test_the_command_writes_the_days(book: Path, tmp_path: Path) -> None:
    out = tmp_path / "days.ics"

    assert main(["calendar", str(book), "--out", str(out)]) == 0
    plain = out.read_bytes()
    assert main(["calendar", str(book), "--out", str(out), "--names"]) == 0

    assert b"Zebedee" not in plain
    assert b"Zebedee" in out.read_bytes()
    assert events(plain)[0].decoded("dtstart") == date(2026, 12, 7)
    assert timedelta(days=1) == events(plain)[0].decoded("dtend") - date(2026, 12, 7)


def test_the_command_says_so_where_there_is_no_day(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "new.familybook"
    assert main(["new", str(path)]) == 0

    code = main(["calendar", str(path), "--out", str(tmp_path / "days.ics")])

    assert code == 1
    assert capsys.readouterr().err == "There are no check-in days in this book yet.\n"


def test_the_command_leaves_the_book_alone(book: Path) -> None:
    before = book.read_bytes()

    assert main(["calendar", str(book), "--out", str(book)]) == 1

    assert book.read_bytes() == before


@pytest.mark.parametrize("reply", [None, Reply.NOT_SURE, Reply.NO])
def test_a_calendar_with_names_has_a_friend_for_whom_nobody_agreed(reply: Reply | None) -> None:
    book = book_with(["2026-12-07"], ("Mum", "Quillwort"))
    mum, other = book.people
    book = book.with_person(replace(other, around=True))
    said = book if reply is None else book.with_reply(mum.id, Matter.NAMES, reply)

    told = calendar_of(said, WORDS, names=True)
    assert b"Mum" in told
    assert b"a friend" in told
    assert b"Quillwort" not in told
    yes = book.with_reply(mum.id, Matter.NAMES, Reply.YES)
    assert b"Quillwort" in calendar_of(yes, WORDS, names=True)
