"""Whose copy of a book is whose, and what is in it: for the window and for the command line."""

from __future__ import annotations

from collections.abc import Iterator

from familybook.core.book import Book
from familybook.core.copies import OURS, book_for, copy_with, is_shown, kept_from, not_in
from familybook.core.ids import CopyId, PageKey, PersonId
from familybook.core.person import Being, Person
from familybook.core.plans import Plan
from familybook.core.said import Said
from familybook.core.walk import every_said

Limits = frozenset[tuple[CopyId, ...] | None]
"""In which copies something may stand; None is in all."""


def owners(book: Book) -> tuple[Person, ...]:
    """Return who can have a copy of their own.

    That is the family; of the pets, and of those around it, only whom something is kept for.
    """
    kept = kept_from(book, OURS)
    named = {copy for one in book.people for copy in one.show_in or ()}
    named.update(copy for said in _answers(book) for copy in said.show_in or ())
    return tuple(
        one
        for one in book.people
        if CopyId(one.id) in named or _is_family(one) or kept - kept_from(book, CopyId(one.id))
    )


def owner_of(book: Book, copy: CopyId) -> Person | None:
    """Return whose own copy it is; nobody for everybody's."""
    return next((one for one in book.people if CopyId(one.id) == copy), None)


def copy_of(book: Book, who: PersonId) -> CopyId:
    """Return the copy of the book that is somebody's: their own only where it is another one."""
    own = CopyId(who)
    bound = {page.key for page in book.printed()}
    differs = (not_in(book, OURS) - not_in(book, own)) & bound
    is_owner = any(one.id == who for one in owners(book))
    return own if is_owner and (differs or not is_same(book, own, limits_of(book))) else OURS


def has_more(book: Book, copy: CopyId) -> bool:
    """Tell whether a copy has something that is kept for it, and that everybody's has not."""
    bound = {page.key for page in book.printed()}
    pages = (not_in(book, OURS) - not_in(book, copy)) & bound
    kept = (one for one in limits_of(book) if one is not None)
    return bool(pages) or any(copy in one and OURS not in one for one in kept)


def is_kept_from_all(book: Book, key: PageKey) -> bool:
    """Tell whether a page stands in no copy at all: nobody has said yet whose alone it is."""
    return key in not_in(book, copy_with(book, key))


def limits_of(book: Book) -> Limits:
    """Return every choice of copies there is in a book, of its people and of its answers."""
    whose = (one.show_in for one in book.people)
    return frozenset((*whose, *(said.show_in for said in _answers(book))))


def is_same(book: Book, copy: CopyId, limits: Limits) -> bool:
    """Tell whether a copy is as everybody's; only where it may not be, both are cut."""
    alike = all(is_shown(one, copy) == is_shown(one, OURS) for one in limits)
    absent = book.copies.get(copy, Plan()).absent == book.copies.get(OURS, Plan()).absent
    if alike and absent and not_in(book, copy) == not_in(book, OURS):
        return True
    own, ours = book_for(book, copy), book_for(book, OURS)
    return own.filled == ours.filled and own.people == ours.people


def _is_family(person: Person) -> bool:
    return person.being is Being.PERSON and not (person.helper or person.around)


def _answers(book: Book) -> Iterator[Said]:
    return (said for page in book.filled.values() for said in every_said(page))
