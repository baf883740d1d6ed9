"""How people are named on paper: whoever is around the family by name only if nobody says no."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from familybook.core.allowing import Matter, saying_no
from familybook.core.book import Book
from familybook.core.person import Being, Person
from familybook.core.words import Words


def as_named(people: Iterable[Person], book: Book, words: Words) -> tuple[Person, ...]:
    """Return the people as the book prints their names.

    Once somebody says no to naming other people, those around the family are “a friend”. The
    book keeps their names: the no can be taken back.
    """
    if not saying_no(book.allows, Matter.NAMES):
        return tuple(people)
    friend = words("happens-a-friend")
    return tuple(replace(one, name=friend) if is_other(one) else one for one in people)


def with_asked(people: Iterable[Person], book: Book) -> tuple[Person, ...]:
    """Return the people so that nobody is still to be asked whom the book does not name."""
    if not saying_no(book.allows, Matter.NAMES):
        return tuple(people)
    return tuple(replace(one, agreed=True) if is_other(one) else one for one in people)


def is_other(person: Person) -> bool:
    """Tell whether somebody is one of the other people, who are not at the table themselves."""
    named = bool(person.name.strip())
    return person.around and person.being is Being.PERSON and named
