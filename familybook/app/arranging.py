"""What a family can do with the path: other places, put away, one more page."""

from __future__ import annotations

from dataclasses import replace

from familybook.core.book import Book, Progress
from familybook.core.ids import PageKey
from familybook.core.kind import Binds
from familybook.core.template import Page

OWN_CHAPTER = "own"


def staying(book: Book) -> frozenset[PageKey]:
    """Return the pages that keep their place: covers, the plan, what is inside the back."""
    return frozenset(page.key for page in book.pages if page.kind.binds is not Binds.ANYWHERE)


def moved(book: Book, key: PageKey, steps: int) -> Book:
    """Return the book with a page earlier (-1) or later (1) among those that print.

    At either end, and for a page that stays, it is the same book.
    """
    stays = staying(book)
    order = [page.key for page in book.printed() if page.key not in stays]
    if key not in order or not 0 <= order.index(key) + steps < len(order):
        return book
    other = order[order.index(key) + steps]
    places = {page.key: page for page in book.pages}
    swap = {key: places[other], other: places[key]}
    return replace(book, pages=tuple(swap.get(page.key, page) for page in book.pages))


def put_away(book: Book, key: PageKey) -> Book:
    """Return the book without a page in print; what is on it stays.

    Only the cover is always there.
    """
    if book.place(key).kind.binds is Binds.FRONT:
        return book
    return replace(book, put_away=book.put_away | {key})


def brought_back(book: Book, key: PageKey) -> Book:
    """Return the book with a page in print again."""
    return replace(book, put_away=book.put_away - {key})


def with_happy(book: Book, key: PageKey, happy: bool) -> Book:
    """Return the book with a page marked as one the family is happy with, or not."""
    return replace(book, happy=book.happy | {key} if happy else book.happy - {key})


def with_one_more(book: Book) -> tuple[Book, PageKey]:
    """Return the book with an own page at the end, and that page's key, never used before."""
    used = {page.key for page in book.pages}
    number = 1
    while f"own-{number}" in used:
        number += 1
    key = PageKey(f"own-{number}")
    return book.with_own_page(Page(key, book.template.own, OWN_CHAPTER)), key


def carry_on_at(book: Book, stopped_at: PageKey | None) -> PageKey | None:
    """Return where to carry on: where we stopped, else what is next to do."""
    there = [page.key for page in book.printed()]
    return stopped_at if stopped_at in there else next_to_do(book)


def next_to_do(book: Book) -> PageKey | None:
    """Return what is next: the first page begun, else the first new one, else the first."""
    there = [page.key for page in book.printed()]
    for wanted in (Progress.SOME, Progress.NEW):
        found = [key for key in there if book.progress(key) is wanted]
        if found:
            return found[0]
    return there[0] if there else None
