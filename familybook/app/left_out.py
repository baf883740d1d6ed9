"""What one copy leaves out of a book, in plain words. They are told only where the book is open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from familybook.app.who_gets import Gets
from familybook.core.book import Book
from familybook.core.copies import book_for, nothing_hidden
from familybook.core.fields import answer_at, fields_of
from familybook.core.ids import PageKey, PersonId
from familybook.core.kind import Kind
from familybook.core.manuscript import title_of
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
    numbers: tuple[Said, ...] = ()
    """Whose number is left out, one for each."""
    photos: int = 0
    drawings: int = 0
    answers: int = 0
    """Other answers on pages that it has."""


def left_out(book: Book, gets: Gets) -> LeftOut:
    """Return what a copy leaves out of the book as it is bound now."""
    from familybook.app.export import wished  # noqa: PLC0415 - the press is slow to load

    edition = gets.edition
    if edition.blank:
        return LeftOut(all=True, pages=_left_pages(book, gets))
    wish, whole = gets.wish, nothing_hidden(book)
    made = book_for(wished(book, wish), wish.whose)
    bound = {page.key for page in made.printed()}
    there = [page.key for page in book.printed() if page.key in bound]
    pages = [(whole.page(key), made.page(key)) for key in there]
    gone = tuple(_gone_numbers(pages))
    photos = sum(_count(one, "photo") - _count(other, "photo") for one, other in pages)
    drawings = sum(_count(one, "strokes") - _count(other, "strokes") for one, other in pages)
    others = sum(len(_said(one)) - len(_said(other)) for one, other in pages)
    others -= photos + drawings + sum(many for _, many in gone)
    known = {one.id for one in made.people}
    return LeftOut(
        pages=tuple(page.key for page in book.printed() if page.key not in bound),
        people=tuple(one.id for one in book.people if one.id not in known),
        numbers=tuple(said for said, _ in gone),
        photos=max(0, photos),
        drawings=max(0, drawings),
        answers=max(0, others),
    )


def _left_pages(book: Book, gets: Gets) -> tuple[PageKey, ...]:
    return tuple(page.key for page in book.printed() if page.key in gets.plan.without)


def _said(page: Kind) -> list[Said]:
    return list(every_said(page))


def _count(page: Kind, what: str) -> int:
    return sum(bool(getattr(said, what)) for said in every_said(page))


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
    titles = [title_of(book, key, words) for key in left.pages]
    names = [one.name.strip() for one in book.people if one.id in left.people and one.name.strip()]
    told = [*_few(titles, "copies-left-more-pages", words), *_few(names, "copies-left-more", words)]
    whose = [named for one in left.numbers if (named := _whose(book, one))]
    told += _few(
        [words("copies-left-number", name=one) for one in whose], "copies-left-more", words
    )
    for what, count in (
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
