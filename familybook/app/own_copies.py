"""Whose copies of a book can be chosen: everybody's, and one for each person of the family."""

from __future__ import annotations

from collections.abc import Iterator

from familybook.app.choices import is_refused
from familybook.app.owners import Limits, has_more, is_same, limits_of, owners
from familybook.core.book import Book
from familybook.core.copies import OURS, not_in
from familybook.core.drawing import Drawing
from familybook.core.ids import SECOND_HOME, CopyId
from familybook.core.person import Person
from familybook.core.words import Words
from familybook.drawings.parts.named import with_pets
from familybook.drawings.parts.people import somebody
from familybook.drawings.picks import small_picture
from familybook.drawings.plate.lino import Plate
from familybook.screen.kit.one_of import Choice
from familybook.screen.making.asked import Asked

_SIDE = 64
_HIGH = 52


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
    limits = limits_of(book)
    return (ours, *_second(book, limits, words), *(_own(book, one, limits, words) for one in found))


def _second(book: Book, limits: Limits, words: Words) -> Iterator[Choice]:
    """Yield the copy of a second home, where one was asked for or something is kept for it."""
    plan = book.copies.get(SECOND_HOME)
    if (plan is not None and plan.count) or has_more(book, SECOND_HOME):
        yield Choice(
            key=SECOND_HOME,
            title=words("copies-second-home"),
            about=_differs(book, SECOND_HOME, limits, words),
            picture=small_picture("houses"),
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
    return words("make-copy-same" if is_same(book, copy, limits) else "make-copy-words")


def _portrait(person: Person, words: Words) -> Drawing:
    (one,) = with_pets((person,), words)
    plate = Plate()
    somebody(plate, _SIDE / 2, (_SIDE + _HIGH) / 2, _HIGH, one)
    return plate.drawing(_SIDE, _SIDE)
