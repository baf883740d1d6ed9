"""Whose copies of a book can be made: everybody's, and one for each person of the family."""

from __future__ import annotations

from collections.abc import Iterator

from familybook.app.choices import is_refused
from familybook.core.book import Book
from familybook.core.copies import OURS, book_for, copy_with, is_shown, kept_from, not_in
from familybook.core.drawing import Drawing
from familybook.core.ids import SECOND_HOME, CopyId, PageKey, PersonId
from familybook.core.person import Being, Person
from familybook.core.said import Said
from familybook.core.walk import every_said
from familybook.core.words import Words
from familybook.drawings.parts.named import with_pets
from familybook.drawings.parts.people import somebody
from familybook.drawings.picks import small_picture
from familybook.drawings.plate.lino import Plate
from familybook.screen.kit.one_of import Choice
from familybook.screen.making.asked import Asked

Limits = frozenset[tuple[CopyId, ...] | None]
"""In which copies something may stand; None is in all."""

_SIDE = 64
_HIGH = 52


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
    return own if is_owner and (differs or not _is_same(book, own, _limits(book))) else OURS


def has_more(book: Book, copy: CopyId) -> bool:
    """Tell whether a copy has something that is kept for it, and that everybody's has not."""
    bound = {page.key for page in book.printed()}
    pages = (not_in(book, OURS) - not_in(book, copy)) & bound
    kept = (one for one in _limits(book) if one is not None)
    return bool(pages) or any(copy in one and OURS not in one for one in kept)


def is_kept_from_all(book: Book, key: PageKey) -> bool:
    """Tell whether a page stands in no copy at all: nobody has said yet whose alone it is."""
    return key in not_in(book, copy_with(book, key))


def copies_of(book: Book, words: Words) -> tuple[Choice, ...]:
    """Return every copy to choose, everybody's first; it is the only one where nobody is named."""
    ours = Choice(
        key=OURS, title=words("make-copy-ours"), about=words("make-copy-ours-about"),
        picture=small_picture("house"),
    )  # fmt: skip
    found = [
        one
        for one in owners(book)
        if one.name.strip() and not is_refused(book, Asked(copy=CopyId(one.id)))
    ]
    limits = _limits(book)
    return (ours, *_second(book, limits, words), *(_own(book, one, limits, words) for one in found))


def _second(book: Book, limits: Limits, words: Words) -> Iterator[Choice]:
    """Yield the copy of a second home, where one was asked for or something is kept for it."""
    plan = book.copies.get(SECOND_HOME)
    if (plan is not None and plan.count) or has_more(book, SECOND_HOME):
        yield Choice(
            key=SECOND_HOME,
            title=words("copies-second-home"),
            about=_differs(book, SECOND_HOME, limits, words),
            picture=small_picture("house"),
        )


def _own(book: Book, person: Person, limits: Limits, words: Words) -> Choice:
    return Choice(
        key=person.id,
        title=words("make-copy-own", name=person.name.strip()),
        about=_differs(book, CopyId(person.id), limits, words),
        picture=_portrait(person, words),
    )


def _differs(book: Book, copy: CopyId, limits: Limits, words: Words) -> str:
    """Return in words what a copy has that everybody's has not."""
    more = (not_in(book, OURS) - not_in(book, copy)) & {page.key for page in book.printed()}
    if more:
        return words("make-copy-more", pages=len(more))
    return words("make-copy-same" if _is_same(book, copy, limits) else "make-copy-words")


def _limits(book: Book) -> Limits:
    """Return every choice of copies there is in a book, of its people and of its answers."""
    whose = (one.show_in for one in book.people)
    return frozenset((*whose, *(said.show_in for said in _answers(book))))


def _is_same(book: Book, copy: CopyId, limits: Limits) -> bool:
    """Tell whether a copy is as everybody's; only where it may not be, both are cut."""
    alike = all(is_shown(one, copy) == is_shown(one, OURS) for one in limits)
    if alike and not_in(book, copy) == not_in(book, OURS):
        return True
    own, ours = book_for(book, copy), book_for(book, OURS)
    return own.filled == ours.filled and own.people == ours.people


def _portrait(person: Person, words: Words) -> Drawing:
    (one,) = with_pets((person,), words)
    plate = Plate()
    somebody(plate, _SIDE / 2, (_SIDE + _HIGH) / 2, _HIGH, one)
    return plate.drawing(_SIDE, _SIDE)


def _is_family(person: Person) -> bool:
    return person.being is Being.PERSON and not (person.helper or person.around)


def _answers(book: Book) -> Iterator[Said]:
    return (said for page in book.filled.values() for said in every_said(page))
