"""Which pages of a book a print of it leaves out."""

from __future__ import annotations

from collections.abc import Collection

from familybook.core.book import Book
from familybook.core.ids import PageKey


def pages_left(book: Book, made: Book, printed: Collection[PageKey]) -> tuple[PageKey, ...]:
    """Return the pages on which something is said and which a print has not.

    A sheet that is never bound is left out of no book. Where the page of one child has its place,
    that of another one is not there.

    Args:
        book: all that was said.
        made: what of it the print may show.
        printed: the pages that it has.
    """
    return tuple(
        page.key
        for page in book.pages
        if not page.kind.loose
        and book.filled.get(page.key)
        and (page.key not in printed or _is_of_another(page.key, book, made))
    )


def _is_of_another(key: PageKey, book: Book, made: Book) -> bool:
    """Tell whether in place of one child's page there is an empty one, or that of another."""
    owner, now = book.page(key).owner(), made.page(key).owner()
    return book.place(key).kind.personal and (
        not made.filled.get(key) or (bool(now) and now != owner)
    )
