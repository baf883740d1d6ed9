"""Who sees what. What a copy may not show is gone before anything is composed."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from functools import partial
from typing import TypeVar

from familybook.core.absent import without_people
from familybook.core.allowing import Matter, leaving_out
from familybook.core.book import Book
from familybook.core.ids import CopyId, PageKey
from familybook.core.kind import Binds
from familybook.core.person import Person
from familybook.core.pictured import without_photos_of
from familybook.core.said import Said
from familybook.core.walk import mapped

OURS = CopyId("ours")
"""The family's own copy: all that is not kept for other copies or for none."""

CHILD = CopyId("child")
"""The copy of a child the book does not name; who is named has a copy by the id of a person."""

T = TypeVar("T")


def is_shown(show_in: tuple[CopyId, ...] | None, copy: CopyId) -> bool:
    """Tell whether something may stand in a copy."""
    return show_in is None or copy in show_in


def cut(value: T, copy: CopyId, people: Collection[Person] = ()) -> T:
    """Return the same page or answer without what the copy may not show.

    Where a copy does not show one of the people, nothing in it is about them: nobody is picked
    whom it does not have, no row is theirs, and no photograph shows them.
    """
    hidden = frozenset(one.id for one in people if not is_shown(one.show_in, copy))
    return mapped(without_people(value, hidden), partial(_shown, copy))


def _shown(copy: CopyId, said: Said) -> Said | None:
    return said if is_shown(said.show_in, copy) else None


def people_for(book: Book, copy: CopyId) -> tuple[Person, ...]:
    """Return the people, with those that a copy goes without shown nowhere."""
    plan = book.copies.get(copy)
    absent = plan.absent if plan is not None else frozenset()
    return tuple(replace(one, show_in=()) if one.id in absent else one for one in book.people)


def book_for(book: Book, copy: CopyId) -> Book:
    """Return the book as one copy may show it; a page it may not have is not bound in it.

    A photograph of somebody who said no to photographs, or is not sure, and gave no yes to this
    one, is in no copy.
    """
    kept, everybody = not_in(book, copy), people_for(book, copy)
    unseen = leaving_out(book.allows, Matter.PHOTOS)
    return replace(
        book,
        people=tuple(one for one in everybody if is_shown(one.show_in, copy)),
        filled={
            key: without_photos_of(cut(page, copy, everybody), unseen)
            for key, page in book.filled.items()
            if key not in kept
        },
        titles={key: title for key, title in book.titles.items() if key not in kept},
        put_away=book.put_away | kept,
        yes={},  # a yes is said at the table, and stands on no paper
        allows={},
        copies={},
        given={},
        stays_until=None,
    )


def kept_from(book: Book, copy: CopyId) -> frozenset[PageKey]:
    """Return the pages that somebody keeps out of a copy as a whole."""
    family = {one.id for one in book.people if not (one.helper or one.around)}
    return frozenset(key for key, page in book.filled.items() if not page.stands_in(copy, family))


def not_in(book: Book, copy: CopyId) -> frozenset[PageKey]:
    """Return the pages a copy does not have: kept out of it by somebody, or left out by all.

    Every copy has its cover.
    """
    plan = book.copies.get(copy)
    left = plan.without if plan is not None else frozenset()
    covers = {page.key for page in book.pages if page.kind.binds is Binds.FRONT}
    return kept_from(book, copy) | left - covers


def copy_with(book: Book, key: PageKey) -> CopyId:
    """Return a copy that has the page, to look at it: ours where it can be, else somebody's own."""
    own = (CopyId(one.id) for one in book.people)
    found = (copy for copy in (OURS, CHILD, *own) if key not in not_in(book, copy))
    return next(found, OURS)


def nothing_hidden(book: Book) -> Book:
    """Return the book as if every copy might show everything, for whoever looks after it."""
    return replace(
        book,
        people=tuple(replace(one, show_in=None) for one in book.people),
        filled={key: mapped(page, _open).opened() for key, page in book.filled.items()},
        copies={},
        allows={},  # a no to a photograph or a name takes it off paper, not out of the book
    )


def _open(said: Said) -> Said:
    return replace(said, show_in=None)
