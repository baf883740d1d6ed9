"""The check-in days as a calendar file for a family's own phone. It names nobody unless wished."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from unicodedata import category

from icalendar import Alarm, Calendar, Event

from familybook.app.choices import for_now, waits_for
from familybook.app.out_file import expect_no_book, write_beside
from familybook.core.book import Book
from familybook.core.copies import OURS, book_for
from familybook.core.days import Span, spans_between, spans_of
from familybook.core.errors import FamilybookError
from familybook.core.ids import PageKey, PersonId
from familybook.core.kind import day_of
from familybook.core.naming import as_named
from familybook.core.words import Words
from familybook.kinds.ahead import Ahead, CheckIn
from familybook.kinds.together import Together
from familybook.plain.blocks import clean
from familybook.screen.making.asked import Asked

ENDING = ".ics"

_SPACE = uuid.UUID("6f1c2d0e-9a55-4d0b-8f57-0c1b4c7a8e21")
"""Ours alone: the same day has the same mark in every file, so a calendar shows it once."""

_EVENING_BEFORE = timedelta(hours=-6)
"""An event for a whole day begins at midnight: this is six in the evening before."""


class NoDaysError(FamilybookError):
    """No check-in of the book has a day yet."""

    key = "no-days"


@dataclass(frozen=True, slots=True)
class _Day:
    """A day to put into a calendar."""

    day: date
    span: Span | None
    asked: CheckIn


def write_calendar(book: Book, words: Words, out: Path, *, names: bool = False) -> None:
    """Write the check-in days of a book to a file; `out` is always whole, old or new.

    Raises:
        NoDaysError: if there are none.
        PrintOnBookError: if `out` is a book.
        CannotPrintError: if nothing can be written there.
        NoRoomError: if the disk is full.
    """
    expect_no_book(out)
    write_beside(out, calendar_of(book, words, names=names))


def calendar_of(book: Book, words: Words, *, names: bool = False) -> bytes:
    """Return the check-in days as iCalendar; with `names`, who remembers and the treats as well.

    Nothing in it tells when it was made, by whom, or for which family.

    Raises:
        NoDaysError: if there are none.
    """
    cut = book_for(book, OURS)
    named = for_now(book, (one for key in _pages(book) for one in waits_for(book, Asked(page=key))))
    book = replace(cut, people=as_named(cut.people, named, words))
    made = Calendar()
    made.add("prodid", "-//familybook//check-ins//EN")
    made.add("version", "2.0")
    seen: set[date] = set()
    for found in _days(book):
        if found.day in seen:
            continue
        seen.add(found.day)
        made.add_component(_event(found, book, words, names=names))
    if not seen:
        raise NoDaysError
    return bytes(made.to_ical())


def calendar_path(chosen: Path) -> Path:
    """Return where the file goes: a name with another ending gets ours as well."""
    if chosen.suffix.lower() == ENDING:
        return chosen
    path, number = chosen.with_name(chosen.name + ENDING), 2
    while path.exists():
        path, number = chosen.with_name(f"{chosen.name}-{number}{ENDING}"), number + 1
    return path


def _pages(book: Book) -> tuple[PageKey, ...]:
    return tuple(page.key for page in book.pages if issubclass(page.kind, Ahead))


def _days(book: Book) -> Iterator[_Day]:
    pages = [book.page(page.key) for page in book.pages]
    finished = next((day_of(one.finished_on) for one in pages if isinstance(one, Together)), None)
    for page in pages:
        if not isinstance(page, Ahead):
            continue
        days = [day_of(one.day) for one in page.check_ins]
        start = day_of(page.from_day) or finished
        spans = spans_between(start, days, spans_of(book.pack.check_ins))
        for day, span, asked in zip(days, spans, page.check_ins, strict=True):
            if day is not None:
                yield _Day(day, span, asked)


def _event(found: _Day, book: Book, words: Words, *, names: bool) -> Event:
    event = Event()
    event.add("uid", f"{uuid.uuid5(_SPACE, found.day.isoformat())}@familybook")
    # When it was made is asked for; the day itself tells nothing new.
    event.add("dtstamp", datetime.combine(found.day, time(), UTC))
    event.add("dtstart", found.day)
    if found.day < date.max:
        event.add("dtend", found.day + timedelta(days=1))
    event.add("summary", _summary(found, book, words, names=names))
    event.add("description", words("ahead-calendar-about"))
    event.add("transp", "TRANSPARENT")
    event.add_component(_alarm(words))
    return event


def _summary(found: _Day, book: Book, words: Words, *, names: bool) -> str:
    summary = words("ahead-calendar-summary")
    if found.span is not None:
        after = words(found.span.words_key, count=found.span.count)
        summary = words("ahead-calendar-summary-after", after=after)
    if not names:
        return summary
    people = {one.id: _on_one_line(one.name) for one in book.people}
    who = [name for said in found.asked.who if (name := people.get(PersonId(said.pick), ""))]
    more = (_on_one_line(found.asked.treat.text), ", ".join(who))
    return " \N{EN DASH} ".join((summary, *(one for one in more if one)))


def _on_one_line(text: str) -> str:
    """Return words as a calendar can take them: without controls, which would spoil the file.

    What turns a line round goes too: the calendar says more on that line.
    """
    spaced = "".join(" " if category(one) == "Cc" else one for one in text)
    return " ".join(clean(spaced).split())


def _alarm(words: Words) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", words("ahead-calendar-summary"))
    alarm.add("trigger", _EVENING_BEFORE)
    return alarm
