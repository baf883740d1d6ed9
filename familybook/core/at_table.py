"""Who sits at the table: each of them is asked, whether they have a name in the book or not."""

from __future__ import annotations

from familybook.core.allowing import Matter, Reply
from familybook.core.book import Book
from familybook.core.person import Being, Person, everybody_in_order


def asked_in(book: Book) -> tuple[Person, ...]:
    """Return who is asked: everybody at the table. A child may leave their name empty."""
    return tuple(
        one
        for one in everybody_in_order(book.people)
        if one.being is Being.PERSON and not one.around
    )


def all_said_yes(book: Book, matter: Matter) -> bool:
    """Tell whether everybody said yes to a matter. Where there is nobody, nobody did."""
    asked = asked_in(book)
    return bool(asked) and all(
        book.allows.get(one.id, {}).get(matter) is Reply.YES for one in asked
    )
