"""What one copy leaves out of a book, in plain words. They are told only where the book is open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from familybook.app.copy_pages import Known, PhotoSource, Watch, pages_in, unwatched
from familybook.app.page_names import page_name
from familybook.app.who_gets import Gets
from familybook.core.book import Book
from familybook.core.copies import book_for, not_in, nothing_hidden
from familybook.core.fields import answer_at, fields_of
from familybook.core.ids import PageKey, PersonId
from familybook.core.kind import Kind
from familybook.core.left_behind import pages_left
from familybook.core.naming import is_unnamed
from familybook.core.said import Said
from familybook.core.walk import every_said
from familybook.core.words import Words

MOST = 4
"""Pages, or names, that anybody takes in at once; of more, the others are counted."""

_NUMBERS = (("ours", "name", "number"), ("helps", "who", "reach"))
"""Rows with a number: the field they stand in, whose it is, and the number itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """What is in the book and not in one copy of it."""

    all: bool = False
    """Whether nothing of what was said is in it."""
    pages: tuple[PageKey, ...] = ()
    people: tuple[PersonId, ...] = ()
    unnamed: tuple[PersonId, ...] = ()
    """Who is there, but not by name."""
    numbers: tuple[Said, ...] = ()
    """Whose number is left out, one for each."""
    photos: int = 0
    drawings: int = 0
    answers: int = 0
    """Other answers on pages that it has."""


def left_out(
    book: Book,
    gets: Gets,
    photos: PhotoSource,
    watch: Watch = unwatched,
    known: Known | None = None,
) -> LeftOut:
    """Return what a copy leaves out of all that was said.

    Args:
        book: the book.
        gets: who gets what.
        photos: where the photographs are, for a copy that must be laid out to be known.
        watch: told how far that is; what it raises ends it.
        known: which pages of which copies are known already.
    """
    from familybook.app.export import wished  # noqa: PLC0415 - the press is slow to load

    chosen = _left_by_choice(book, gets)
    if gets.edition.blank:
        return LeftOut(all=True, pages=chosen)
    wish, whole = gets.wish, nothing_hidden(book)
    made = book_for(wished(book, wish), wish.whose)
    bound = pages_in(book, gets, photos, watch, known)
    gone_pages = {*pages_left(book, made, bound), *chosen}
    there = [key for key in bound if key in book.filled and key not in gone_pages]
    pages = [(whole.page(key), made.page(key)) for key in there]
    gone = tuple(_gone_numbers(pages))
    answers = sum(_gone_answers(one, other) for one, other in pages)
    seen = {one.id for one in made.people}
    return LeftOut(
        pages=tuple(page.key for page in book.pages if page.key in gone_pages),
        people=tuple(one.id for one in book.people if one.id not in seen),
        unnamed=tuple(one.id for one in made.people if is_unnamed(one, book)),
        numbers=tuple(said for said, _ in gone),
        photos=sum(_gone(one, other, "photo") for one, other in pages),
        drawings=sum(_gone(one, other, "strokes") for one, other in pages),
        answers=max(0, answers - sum(many for _, many in gone)),
    )


def _left_by_choice(book: Book, gets: Gets) -> tuple[PageKey, ...]:
    """Return the pages of the book that a copy was chosen to go without, whatever is on them."""
    without = not_in(replace(book, filled={}), gets.wish.whose)
    return tuple(page.key for page in book.printed() if page.key in without)


def _gone(whole: Kind, made: Kind, what: str) -> int:
    """Return how many pictures of a sort are on a page, and not in what a copy has of it."""
    there, here = (
        sum(bool(getattr(said, what)) for said in every_said(one)) for one in (whole, made)
    )
    return max(0, there - here)


def _gone_answers(whole: Kind, made: Kind) -> int:
    """Return how many answers without a picture a copy has not of a page."""
    said = Counter(
        (one.text, one.pick) for one in every_said(whole) if not (one.photo or one.strokes)
    )
    return (said - Counter((one.text, one.pick) for one in every_said(made))).total()


def _gone_numbers(pages: Sequence[tuple[Kind, Kind]]) -> Iterator[tuple[Said, int]]:
    """Yield whose number is in the first of two pages and not in the other.

    With it goes how many answers of its row are not there either, the number among them.
    """
    for whole, made in pages:
        there = {(one.text, one.pick) for one in every_said(made)}
        for rows, name, number in _NUMBERS:
            if not any(field.name == rows and field.holds_rows for field in fields_of(type(whole))):
                continue
            for row in getattr(whole, rows):
                said = answer_at(row, (number,))
                if said.text.strip() and (said.text, said.pick) not in there:
                    gone = [one for one in every_said(row) if (one.text, one.pick) not in there]
                    yield answer_at(row, (name,)), len(gone)


def left_out_told(book: Book, left: LeftOut, words: Words) -> str:
    """Return in words what a copy leaves out; nothing where it is the whole book."""
    if left.all:
        return words("copies-left-all")
    titles = [page_name(book, key, words) for key in left.pages]
    names = [one.name.strip() for one in book.people if one.id in left.people and one.name.strip()]
    told = [*_few(titles, "copies-left-more-pages", words), *_few(names, "copies-left-more", words)]
    whose = [named for one in left.numbers if (named := _whose(book, one))]
    told += _few(
        [words("copies-left-number", name=one) for one in whose], "copies-left-more", words
    )
    for what, count in (
        ("names", len(left.unnamed)),
        ("numbers", len(left.numbers) - len(whose)),
        ("photos", left.photos),
        ("drawings", left.drawings),
        ("answers", left.answers),
    ):
        told += [words(f"copies-left-{what}", count=count)] if count else []
    return words("copies-left", what=", ".join(told)) if told else ""


def _few(some: Sequence[str], more: str, words: Words) -> list[str]:
    if len(some) <= MOST:
        return list(some)
    return [*some[: MOST - 1], words(more, count=len(some) - MOST + 1)]


def _whose(book: Book, said: Said) -> str:
    """Return the name of whoever has a number; nothing where nobody wrote it."""
    person = book.person(PersonId(said.pick))
    return said.text.strip() or (person.name.strip() if person is not None else "")
