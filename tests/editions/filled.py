"""A book in which each question has an answer of its own, to be found again in print."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from typing import Any, TypeVar

from familybook.assets.pack import starter
from familybook.core.answers import begin
from familybook.core.book import Book
from familybook.core.fields import (
    AskLine,
    AskList,
    AskPeople,
    AskPerson,
    AskPicks,
    AskProse,
    Field,
    Group,
    fields_of,
)
from familybook.core.ids import PageKey, PersonId
from familybook.core.kind import Kind
from familybook.core.person import Person
from familybook.core.said import How, Said
from familybook.templates.our_book import OUR_BOOK

GROWN_UP, CHILD, SIBLING = (PersonId(f"p{number}") for number in (1, 2, 3))
PEOPLE = tuple(
    Person(id=one, name=name)
    for one, name in ((GROWN_UP, "Mum"), (CHILD, "Little"), (SIBLING, "Big"))
)
_IN_WORDS = AskLine | AskProse | AskList | AskPicks
_BASE = 26
G = TypeVar("G", bound=Group)


class Told:
    """What was answered where: each answer is one word, which nothing else has in it."""

    def __init__(self, by: PersonId) -> None:
        self.by = by
        self.hard: dict[str, str] = {}
        """By the word, the question; answers to what asks for something hard."""
        self.other: dict[str, str] = {}
        self._number = count(1000)

    def page(self, kind: type[Kind]) -> Kind:
        """Return a page of a kind with an answer to each question."""
        return self._filled(kind, kind.area, hard=False)

    def _filled(self, group: type[G], where: str, *, hard: bool) -> G:
        changes = {
            field.name: held
            for field in fields_of(group)
            for held in self._held(field, f"{where}.{field.name}", hard=hard or field.hard)
        }
        return replace(group(), **changes)

    def _held(self, field: Field, where: str, *, hard: bool) -> Iterator[Any]:
        if field.of is not None:
            row = self._filled(field.of, where, hard=hard)
            yield (row,) if field.holds_rows else row
        elif isinstance(field.ask, AskPerson):
            yield Said(pick=self.by, how=How.PICK)
        elif isinstance(field.ask, AskPeople):
            yield (Said(pick=SIBLING, how=How.PICK),)
        elif isinstance(field.ask, _IN_WORDS):
            said = self._said(where, hard=hard)
            yield (said,) if field.holds_many else said

    def _said(self, where: str, *, hard: bool) -> Said:
        word = _word(next(self._number))
        (self.hard if hard else self.other)[word] = where
        return Said(word, (self.by,))


def _word(number: int) -> str:
    letters = ""
    while number:
        number, last = divmod(number, _BASE)
        letters += chr(ord("a") + last)
    return f"Zq{letters}"


def told_by(by: PersonId) -> tuple[Book, Told]:
    """Return a book all of whose answers are somebody's, and what they are."""
    told = Told(by)
    book = replace(begin(OUR_BOOK, pack=starter()), people=PEOPLE)
    for page in OUR_BOOK.pages:
        if page.key != "mine-2":
            book = book.with_page(PageKey(page.key), told.page(page.kind))
    return book, told
