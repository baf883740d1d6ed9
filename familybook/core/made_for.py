"""What of a book an edition prints. All else is gone before anything is composed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, TypeVar

from familybook.core.absent import without_people
from familybook.core.answers import begin
from familybook.core.at_table import all_said_yes
from familybook.core.book import Book
from familybook.core.copies import OURS, book_for
from familybook.core.edition import Edition
from familybook.core.fields import Group
from familybook.core.for_children import for_children
from familybook.core.ids import CopyId, PageKey, PersonId
from familybook.core.kind import Kind
from familybook.core.own_sides import pages_of, with_own, with_pages
from familybook.core.said import How, Said
from familybook.core.walk import mapped

T = TypeVar("T", bound=Group)


def made_for(
    book: Book,
    edition: Edition,
    reader: CopyId = OURS,
    only: frozenset[PageKey] = frozenset(),
) -> Book:
    """Return the book as an edition may print it; with `only`, no others of its pages."""
    if edition.blank:
        book = _emptied(book)
    if edition.gentle:
        book = for_children(book, reader)
    if edition.sides:
        book = _of_its_sides(book, edition, reader, only)
    elif only:
        book = with_only(book, only)
    else:
        book = with_own(book, reader)
    # What is left out comes last: no wish brings it back.
    made = _without(book, [page.key for page in book.pages if page.kind.area in edition.without])
    made = _without_answers(made, edition, reader)
    if not edition.helpers:
        made = _without_helpers(made)
    if not edition.photos:
        made = _without_photos(made)
    return _hushed(made) if edition.quiet else made


def is_agreed(book: Book, edition: Edition) -> bool:
    """Tell whether everybody said yes to an edition that is made with everybody's yes only."""
    return edition.agreed is None or all_said_yes(book, edition.agreed)


def with_only(book: Book, only: Collection[PageKey]) -> Book:
    """Return the book with only these of its pages; none of the others fills room either."""
    others = frozenset(page.key for page in book.pages) - frozenset(only)
    put_away = book.put_away - frozenset(only) | others
    return replace(book, put_away=put_away, decided=book.decided | others)


def left_out(book: Book, keys: Collection[PageKey]) -> Book:
    """Return the book without some of its pages; nothing that stands on them is on another."""
    return _without(book, keys)


def _of_its_sides(book: Book, edition: Edition, reader: CopyId, only: frozenset[PageKey]) -> Book:
    """Return the book of an edition that is made of some pages; any child's stands for their own.

    Unless its reader may choose others, it has no others, whatever is wished for.
    """
    if edition.chosen:
        return with_pages(book, only or pages_of(book, edition), reader)
    made = with_pages(book, pages_of(book, edition), reader)
    if not only:
        return made
    personal = any(page.kind.personal for page in book.pages if page.key in only)
    own = {page.key for page in made.printed() if page.kind.personal and personal}
    return with_only(made, own | only & {page.key for page in made.printed()})


def _emptied(book: Book) -> Book:
    """Return a book of the same length in which nobody has said anything."""
    new = begin(book.template, language=book.language, pack=book.pack)
    new = replace(new, copies=book.copies)
    return new.with_shape(book.shape) if book.shape else new


def _without(book: Book, keys: Collection[PageKey]) -> Book:
    filled = {key: page for key, page in book.filled.items() if key not in keys}
    titles = {key: title for key, title in book.titles.items() if key not in keys}
    put_away = book.put_away | frozenset(keys)
    return replace(book, filled=filled, titles=titles, put_away=put_away)


def _without_answers(book: Book, edition: Edition, reader: CopyId) -> Book:
    """Return the book without what was said to questions that an edition has not.

    Words under a picture stay, though it is not shown; not of one that the reader may not see.
    """
    ways = [tuple(one.split(".")) for one in sorted(edition.unasked)]
    if not ways:
        return book
    filled = {**book.filled, **book_for(book, reader).filled}
    for key, page in filled.items():
        for area, *way in ways:
            if area == page.area:
                filled[key] = _unanswered(filled[key], way)
    return replace(book, filled=filled)


def _unanswered(value: T, way: Sequence[str]) -> T:
    """Return a page, or a row of it, without what was said to one of its questions."""
    name, *others = way
    held: Any = getattr(value, name)
    if not others:
        pictured = isinstance(held, Said) and (held.photo or held.strokes)
        unseen = {"photo": None, "strokes": (), "how": How.WORDS}
        held = replace(held, **unseen) if pictured else getattr(type(value)(), name)
    elif isinstance(held, tuple):
        held = tuple(_unanswered(row, others) for row in held)
    else:
        held = _unanswered(held, others)
    changed: T = replace(value, **{name: held})
    return changed


def _without_helpers(book: Book) -> Book:
    """Return the book without those who help for their work, and what they alone said."""
    helpers = frozenset(one.id for one in book.people if one.helper)
    people = tuple(one for one in book.people if not one.helper)
    filled = {key: without_people(page, helpers) for key, page in book.filled.items()}
    made = replace(book, people=people, filled=filled)
    return _mapped(made, partial(_unless_only_of, helpers))


def _unless_only_of(helpers: Collection[PersonId], said: Said) -> Said | None:
    return None if said.said_by and set(said.said_by) <= set(helpers) else said


def _without_photos(book: Book) -> Book:
    """Return the book without photographs; a page that had nothing else is not bound."""
    made = _mapped(book, lambda said: None if said.photo else said)
    bare = [key for key, page in book.filled.items() if page and not made.filled[key]]
    return _without(made, bare)


def _mapped(book: Book, change: Callable[[Said], Said | None]) -> Book:
    filled = {key: mapped(page, change) for key, page in book.filled.items()}
    return replace(book, filled=filled)


def _hushed(book: Book) -> Book:
    """Return the book without whatever tells at a glance what it is."""
    pages: dict[PageKey, Kind] = {}
    for place in book.pages:
        page = book.page(place.key)
        hushed = page.hushed()
        if hushed is not page:
            pages[place.key] = hushed
    return replace(book, filled={**book.filled, **pages})
