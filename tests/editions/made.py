"""Each edition of three books, printed once for all tests: practice, empty and overfull."""

from __future__ import annotations

import os
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from familybook.app.export import photos_of, printed
from familybook.app.practice import make_practice_book
from familybook.app.wish import Wish
from familybook.assets.pack import starter
from familybook.core.allowing import Matter, Reply
from familybook.core.answers import begin
from familybook.core.book import Book
from familybook.core.edition import Output
from familybook.core.ids import PageKey, PhotoId
from familybook.core.imposition import Printing
from familybook.editions import EDITIONS
from familybook.paper.press import Printed
from familybook.store.bookfile import BookFile
from familybook.store.cipher import KEY_BYTES
from familybook.store.contents import photos_in
from familybook.templates.our_book import OUR_BOOK
from tests.contact_sheets import nobodys, overfull


@cache
def practice() -> tuple[Book, dict[PhotoId, bytes]]:
    """Return the practice book and its photographs."""
    with TemporaryDirectory() as folder:
        path, key = Path(folder) / "practice.familybook", os.urandom(KEY_BYTES)
        make_practice_book(path, key)
        with BookFile.open(path, key, read_only=True) as file:
            book, photo = file.book(), photos_of(file)
            return book, {one: photo(one) for one in photos_in(book)}


def willing(book: Book) -> Book:
    """Return the book to which everybody said yes, whatever was asked."""
    yes = dict.fromkeys(Matter, Reply.YES)
    return replace(book, allows={one.id: yes for one in book.people})


@cache
def book_called(name: str) -> Book:
    """Return a book: practice, empty, or overfull, with thirteen answers to each question.

    By the code of a language: an empty one in it.
    """
    if name == "practice":
        return willing(practice()[0])
    if name == "overfull":
        return willing(overfull())
    return begin(OUR_BOOK, language="en-GB" if name == "empty" else name, pack=starter())


PRINTED = tuple(name for name, one in EDITIONS.items() if one.output is Output.PDF)
"""Every edition that is a PDF, by its name."""

SHORT = frozenset(map(PageKey, ("cover", "us", "strengths", "weather", "numbers", "checkins")))
"""Pages of every sort: a cover, a spread, drawings with words, photographs, lists, pen lines."""


@cache
def made(
    name: str,
    edition: str,
    printing: Printing = Printing.READING,
    only: frozenset[PageKey] = SHORT,
) -> Printed:
    """Return a book in an edition; without pages named, of some of every sort."""
    photos = practice()[1].__getitem__ if name == "practice" else nobodys
    wish = Wish(edition=EDITIONS[edition], printing=printing, only=only)
    return printed(book_called(name), photos, wish)
