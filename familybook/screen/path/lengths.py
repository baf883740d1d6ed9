"""How long a book can be, in words, in pages, and as a small booklet."""

from __future__ import annotations

from collections.abc import Collection

from familybook.core.book import Book
from familybook.core.words import Words
from familybook.drawings.parts.booklets import booklet
from familybook.screen.kit.one_of import Choice
from familybook.screen.path.route import sides_of


def length_of(book: Book) -> str:
    """Return the name of the length a book has."""
    return book.template.shape(book.shape).name


def lengths_of(book: Book, words: Words, offered: Collection[str] = ()) -> tuple[Choice, ...]:
    """Return every length of the book's template; the one it has with the pages there are.

    Where only some are `offered`, the one it has stays.
    """
    now = length_of(book)
    found = []
    for shape in book.template.shapes:
        if offered and shape.name not in (*offered, now):
            continue
        pages = sides_of(book if shape.name == now else book.with_shape(shape.name))
        found.append(
            Choice(
                key=shape.name,
                title=words(f"path-length-{shape.name}"),
                about=words("path-length-pages", pages=pages),
                picture=booklet(pages),
            )
        )
    return tuple(found)
