"""How people are named on paper: whoever is around the family by name only if nobody says no."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from familybook.core.allowing import Matter, leaving_out, saying_no
from familybook.core.book import Book
from familybook.core.person import Being, Person
from familybook.core.words import Words


def as_named(people: Iterable[Person], book: Book, words: Words) -> tuple[Person, ...]:
    """Return the people as the book prints their names.

    Once somebody says no to naming other people, those around the family are “a friend”; while
    somebody is not sure, those of them are who have not said yes to it themselves. The book keeps
    their names: each answer can be taken back.
    """
    return tuple(
        replace(one, name=words("happens-a-friend")) if is_unnamed(one, book) else one
        for one in people
    )


def with_asked(people: Iterable[Person], book: Book) -> tuple[Person, ...]:
    """Return the people so that nobody is still to be asked whom the book does not name."""
    return tuple(replace(one, agreed=True) if is_unnamed(one, book) else one for one in people)


def is_unnamed(person: Person, book: Book) -> bool:
    """Tell whether somebody is “a friend” on the paper of a book."""
    if not is_other(person):
        return False
    said = book.allows
    if saying_no(said, Matter.NAMES):
        return True
    return not person.agreed and bool(leaving_out(said, Matter.NAMES))


def called(person: Person, words: Words) -> str:
    """Return what somebody is called on the screen: by their pattern, where they have no name."""
    pattern = words(f"pages-pattern-{person.pattern}")
    return person.name.strip() or words("happens-unnamed", pattern=pattern)


def is_other(person: Person) -> bool:
    """Tell whether somebody is one of the other people, who are not at the table themselves."""
    named = bool(person.name.strip())
    return person.around and person.being is Being.PERSON and named
