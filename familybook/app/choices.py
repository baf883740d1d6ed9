"""What each of us says is all right: who is asked, what a no takes along, what a print waits for.

A print waits for a choice it depends on that somebody has not made yet, and for nothing else. “Not
sure yet” is an answer too: what it is about is left out for now.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial

from familybook.app.preflight import near_and_named
from familybook.core.allowing import Matter, Reply, leaving_out
from familybook.core.at_table import all_said_yes, asked_in
from familybook.core.book import Book
from familybook.core.copies import book_for, cut, not_in, people_for
from familybook.core.ids import COUNCIL, CopyId, PageKey, PersonId
from familybook.core.made_for import made_for
from familybook.core.manuscript import waiting
from familybook.core.naming import is_other
from familybook.core.person import Person
from familybook.core.pictured import photos_on
from familybook.core.said import Said
from familybook.core.walk import mapped
from familybook.editions import EDITIONS
from familybook.kinds.helper import HelperSheets
from familybook.kinds.us import Frame, Us
from familybook.screen.making.asked import Asked


@dataclass(frozen=True, slots=True)
class Waits:
    """A choice that a print waits for: whose it is, and about what."""

    who: PersonId
    matter: Matter


def bound_of(book: Book, asked: Asked) -> tuple[PageKey, ...]:
    """Return the pages that are bound in a print, of a book that is cut for its copy."""
    return tuple(page.key for page in book.printed()) if asked.page is None else (asked.page,)


def pages_of(book: Book, asked: Asked) -> tuple[PageKey, ...]:
    """Return the pages that may be in a print, of a book that is cut for its copy.

    Those that fill the room that is left over are asked about too, whether there is room or not.
    """
    bound = bound_of(book, asked)
    return bound if asked.page is not None else (*bound, *waiting(book))


def waits_for(book: Book, asked: Asked) -> tuple[Waits, ...]:
    """Return the choices a print depends on and somebody has not made, matter by matter.

    Whoever is at the table is asked, also somebody whom the edition does not have.
    """
    if asked.page is None and EDITIONS[asked.edition].blank:
        return ()  # nothing of anybody is in it
    made, seen = as_made(book, asked)
    return tuple(
        Waits(one.id, matter)
        for matter, concerned in _CONCERNS.items()
        for one in concerned(book, made, seen)
        if matter not in book.allows.get(one.id, {})
    )


def as_made(book: Book, asked: Asked) -> tuple[Book, Asked]:
    """Return what of a book the edition prints that is asked for, and for whose copy it is."""
    shaped = book.with_shape(asked.shape) if asked.shape else book
    if asked.page is not None:
        return shaped, asked
    edition = EDITIONS[asked.edition]
    copy = edition.copy or asked.copy
    return made_for(shaped, edition, copy, asked.only), replace(asked, copy=copy)


def for_now(book: Book, waits: Iterable[Waits]) -> Book:
    """Return the book as if each of them had said “not sure yet”: it is left out for now."""
    for one in waits:
        book = book.with_reply(one.who, one.matter, Reply.NOT_SURE)
    return book


def said_of(text: str, book: Book) -> tuple[PersonId, Matter, Reply] | None:
    """Return who says what, from `p1:photos=yes`; None where nobody could say that."""
    who, _, told = text.partition(":")
    matter, _, reply = told.partition("=")
    known = any(one.id == who for one in asked_in(book))
    if not known or matter not in list(Matter) or reply not in list(Reply):
        return None
    return PersonId(who), Matter(matter), Reply(reply)


def goes_to_others(book: Book, copy: CopyId) -> bool:
    """Tell whether a copy is that of somebody who does not belong to the family."""
    owner = next((one for one in book.people if CopyId(one.id) == copy), None)
    return owner is not None and (owner.around or owner.helper)


def is_for_others(book: Book, asked: Asked) -> bool:
    """Tell whether a print is for somebody else: a copy of their own, or a sheet for who helps."""
    sheet = asked.page is not None and issubclass(book.place(asked.page).kind, HelperSheets)
    return sheet or goes_to_others(book, asked.copy)


def is_refused(book: Book, asked: Asked) -> bool:
    """Tell whether what is asked for is for the council or somebody else, and not all said yes.

    Where nobody is at the table, nobody said yes. The sheets for those who help are then made:
    there is nobody whose words would go out with them.
    """
    _, asked = as_made(book, asked)
    if asked.copy == COUNCIL:
        return not all_said_yes(book, Matter.COUNCIL)
    if goes_to_others(book, asked.copy) and not asked_in(book):
        return True
    return is_for_others(book, asked) and bool(leaving_out(book.allows, Matter.SHARE))


def _make_together(book: Book, made: Book, asked: Asked) -> Iterable[Person]:
    """One page alone is no book yet."""
    del made
    return asked_in(book) if asked.page is None else ()


def _pictured(book: Book, made: Book, asked: Asked) -> Iterable[Person]:
    """Whoever is in a photograph that prints, and gave no yes to that very one."""
    shown = book_for(made, asked.copy)
    pages = (shown.page(key) for key in pages_of(shown, asked) if key in shown.filled)
    there = {who for page in pages for _, those in photos_on(page) for who in those}
    return (one for one in asked_in(book) if one.id in there)


def _all_where_somebody_is_named(book: Book, made: Book, asked: Asked) -> Iterable[Person]:
    """Everybody, where somebody else is named who has not said yes to it.

    Nobody, once one of us said no, or not yet: those are “a friend” already.
    """
    if leaving_out(book.allows, Matter.NAMES):
        return ()
    return asked_in(book) if any(not one.agreed for one in others_named(made, asked)) else ()


def others_named(book: Book, asked: Asked) -> Iterable[Person]:
    """Return the other people that are named in a print."""
    shown = book_for(book, asked.copy)
    return filter(is_other, near_and_named(shown, pages_of(shown, asked)))


def _all_for_the_council(book: Book, made: Book, asked: Asked) -> Iterable[Person]:
    del made
    return asked_in(book) if asked.copy == COUNCIL else ()


def _all_for_others(book: Book, made: Book, asked: Asked) -> Iterable[Person]:
    """Everybody, where what prints goes to somebody else; one who said no or not yet is enough."""
    del made
    if leaving_out(book.allows, Matter.SHARE):
        return ()
    return asked_in(book) if is_for_others(book, asked) else ()


_CONCERNS: dict[Matter, Callable[[Book, Book, Asked], Iterable[Person]]] = {
    Matter.MAKE: _make_together,
    Matter.PHOTOS: _pictured,
    Matter.NAMES: _all_where_somebody_is_named,
    Matter.COUNCIL: _all_for_the_council,
    Matter.SHARE: _all_for_others,
}
"""Of each matter, whose choice a print depends on: in a book, and what of it is printed."""


def leaves_photos_out(book: Book, asked: Asked) -> bool:
    """Tell whether a photograph is left out of a print because somebody in it said so."""
    unseen = leaving_out(book.allows, Matter.PHOTOS)
    kept, everybody = not_in(book, asked.copy), people_for(book, asked.copy)
    keys = (key for key in pages_of(book_for(book, asked.copy), asked) if key not in kept)
    pages = (cut(book.page(key), asked.copy, everybody) for key in keys)
    return any(those & unseen for page in pages for _, those in photos_on(page))


def with_reply(book: Book, who: PersonId, matter: Matter, reply: Reply) -> Book:
    """Return the book with what somebody says; with a no to photographs, without theirs.

    Their frame is then without its photograph, and of others that show them, the family is asked
    again. Nobody else's frame is touched.
    """
    book = book.with_reply(who, matter, reply)
    if (matter, reply) != (Matter.PHOTOS, Reply.NO):
        return book
    for key, page in book.filled.items():
        left = mapped(page, partial(_not_agreed, who))
        if isinstance(left, Us):
            frames = tuple(_without_photo(frame, who) for frame in left.frames)
            left = replace(left, frames=frames)
        book = book.with_page(key, left)
    return book


def _not_agreed(who: PersonId, said: Said) -> Said:
    agreed = tuple(one for one in said.snap.agreed if one != who)
    if agreed == said.snap.agreed:
        return said
    return replace(said, snap=replace(said.snap, agreed=agreed))


def _without_photo(frame: Frame, who: PersonId) -> Frame:
    if frame.who.pick != who or not frame.picture.photo:
        return frame
    return replace(frame, picture=frame.picture.emptied)
