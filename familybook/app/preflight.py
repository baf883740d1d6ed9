"""What is worth a look in the book itself before it is printed: no press needed, and never a block.

Nothing here tells what a family wrote: only what is the matter, and on which page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from familybook.core.book import Book
from familybook.core.fields import (
    Ask,
    AskNumbers,
    AskPeople,
    AskPerson,
    AskPicks,
    AskPlace,
)
from familybook.core.ids import PageKey, PersonId, is_person_id
from familybook.core.kind import day_of
from familybook.core.pack_age import is_old
from familybook.core.person import Being, Person
from familybook.core.said import Said
from familybook.core.walk import walk
from familybook.kinds.ahead import Ahead
from familybook.kinds.passon import PassOn, names_on
from familybook.kinds.people import OurPeople
from familybook.paper.remarks import Remark, Trouble


def preflight(
    book: Book, keys: Iterable[PageKey], today: date, everybody: Iterable[Person] = ()
) -> tuple[Remark, ...]:
    """Return what is worth a look on these pages of a book, already cut for the copy made.

    `everybody` are the people of the book before that: what goes out without names has none of
    theirs either.
    """
    found: dict[Remark, None] = {}
    people = (*book.people, *everybody)
    for key in keys:
        for trouble, is_there in _LOOKS.items():
            if is_there(book, key, today):
                found[Remark(trouble=trouble, page=key)] = None
        if isinstance(book.page(key), PassOn) and names_on(book.filled, people):
            found[Remark(trouble=Trouble.NAMED, page=key)] = None
    return tuple(found)


def near_and_named(book: Book, keys: Iterable[PageKey]) -> tuple[Person, ...]:
    """Return those named on these pages who are around the family or helping: they are asked.

    On the rings of our people everybody around us stands, whether an answer names them or not.
    """
    pages = [book.page(key) for key in keys]
    named = {who for page in pages for ask, said in walk(page) for who in _named(ask, said)}
    if any(isinstance(page, OurPeople) for page in pages):
        named.update(one.id for one in book.people if one.around)
    return tuple(
        one
        for one in book.people
        if one.id in named
        and (one.helper or one.around)
        and one.being is Being.PERSON
        and one.name.strip()
    )


def _names_somebody_not_asked(book: Book, key: PageKey, today: date) -> bool:
    """Tell whether somebody is named who does not live here and has not said yes."""
    del today
    return any(not one.agreed for one in near_and_named(book, [key]))


def _named(ask: Ask | None, said: Said) -> Iterator[PersonId]:
    """Yield whose words an answer is, and whom it picks."""
    yield from said.said_by
    if isinstance(ask, AskPeople | AskPerson | AskPicks):
        yield PersonId(said.pick)


def _shows_somebody_not_asked(book: Book, key: PageKey, today: date) -> bool:
    """Tell whether somebody is in a photograph and has not said yes to it."""
    del today
    people = {one.id for one in book.people if one.being is Being.PERSON}
    return any(
        said.photo and (people & set(said.snap.who)) - set(said.snap.agreed)
        for _, said in walk(book.page(key))
    )


def _is_about_somebody_gone(book: Book, key: PageKey, today: date) -> bool:
    """Tell whether somebody is picked, or has a part of the page, who left the book."""
    del today
    there = {one.id for one in book.people}
    picked = (said.pick for _, said in walk(book.page(key), bare=False))
    return any(is_person_id(one) and one not in there for one in picked)


def _looks_back_on_a_past_day(book: Book, key: PageKey, today: date) -> bool:
    page = book.page(key)
    days = [day_of(one.day) for one in page.check_ins] if isinstance(page, Ahead) else []
    return any(day is not None and day < today for day in days)


def _has_an_old_number(book: Book, key: PageKey, today: date) -> bool:
    picked = (said.pick for ask, said in walk(book.page(key)) if isinstance(ask, AskNumbers))
    found = (book.pack.number(key) for key in picked)
    return any(one is not None and is_old(one.checked_on, today) for one in found)


def _has_an_old_place(book: Book, key: PageKey, today: date) -> bool:
    picked = (said.pick for ask, said in walk(book.page(key)) if isinstance(ask, AskPlace))
    found = (book.pack.place(key) for key in picked)
    return any(one is not None and is_old(one.checked_on, today) for one in found)


_LOOKS: dict[Trouble, Callable[[Book, PageKey, date], bool]] = {
    Trouble.NOT_ASKED: _names_somebody_not_asked,
    Trouble.NOT_ASKED_PHOTO: _shows_somebody_not_asked,
    Trouble.GONE: _is_about_somebody_gone,
    Trouble.PAST_DAY: _looks_back_on_a_past_day,
    Trouble.OLD_NUMBER: _has_an_old_number,
    Trouble.OLD_PLACE: _has_an_old_place,
}
"""What is looked for on each page, in the order it is told."""
