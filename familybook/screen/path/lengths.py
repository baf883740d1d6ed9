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


def lengths_of(
    book: Book, words: Words, offered: Collection[str] = (), *, sides: int = 0
) -> tuple[Choice, ...]:
    """Return every length of the book's template; the one it has with the `sides` there are.

    If it is longer than planned now, another length is about as long as planned only: what is
    written is laid out otherwise there. Where only some are `offered`, the one it has stays.
    """
    now = length_of(book)
    found = []
    grows = sides not in (0, sides_of(book))
    for shape in book.template.shapes:
        if offered and shape.name not in (*offered, now):
            continue
        is_now = shape.name == now
        pages = sides_of(book if is_now else book.with_shape(shape.name))
        told = "path-length-about" if grows and not is_now else "path-length-pages"
        found.append(
            Choice(
                key=shape.name,
                title=words(f"path-length-{shape.name}"),
                about=words(told, pages=sides or pages if is_now else pages),
                picture=booklet(pages),
            )
        )
    return tuple(found)
