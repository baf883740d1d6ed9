"""Whom a page names, so that each of them can say yes to it; and whose yes a page waits for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from familybook.core.agreeing import waiting
from familybook.core.book import Book
from familybook.core.fields import Ask, AskPeople, AskPerson, AskPicks, AskRows, fields_of
from familybook.core.ids import ALL_OF_US, PageKey, PersonId
from familybook.core.person import Being, Person, everybody_in_order
from familybook.core.said import Said
from familybook.core.walk import walk
from familybook.paper.remarks import Remark, Trouble


def named_on(book: Book, key: PageKey) -> tuple[Person, ...]:
    """Return who is asked about a page of a book that is cut for its copy: everybody named on it.

    Those are whose words stand there, who was picked, and who is in a photograph. A page with a
    part for each of the family names them all.
    """
    page = book.page(key)
    named = {who for ask, said in walk(page) for who in _named(ask, said)}
    each = any(
        isinstance(field.ask, AskRows) and field.ask.each_person for field in fields_of(type(page))
    )
    if each or ALL_OF_US in named:
        named.update(one.id for one in book.people if not (one.helper or one.around))
    return tuple(
        one
        for one in everybody_in_order(book.people)
        if one.id in named and one.being is Being.PERSON and one.name.strip()
    )


def _named(ask: Ask | None, said: Said) -> Iterator[PersonId]:
    yield from said.said_by
    yield from said.snap.who
    if isinstance(ask, AskPeople | AskPerson | AskPicks):
        yield PersonId(said.pick)


def left_waiting(book: Book, keys: Iterable[PageKey]) -> Iterator[Remark]:
    """Yield a remark for each of these pages to which somebody says not yet."""
    for key in keys:
        if waiting(book, key):
            yield Remark(trouble=Trouble.NOT_YET, page=key)
