"""What a family can do with the path: other places, put away, one more page."""

from __future__ import annotations

from dataclasses import replace

from familybook.core.book import Book, Progress
from familybook.core.ids import PageKey
from familybook.core.kind import Binds
from familybook.core.template import Page


def staying(book: Book) -> frozenset[PageKey]:
    """Return the pages that keep their place, and those that share a side with one.

    The covers, the plan and what is inside the back have their places; loose sheets are not
    bound at all.
    """
    loose = {page.key for page in book.pages if page.kind.loose}
    placed = {
        page.key
        for pages in book.together()
        for page in pages
        if any(one.kind.binds is not Binds.ANYWHERE for one in pages)
    }
    return frozenset(loose | placed)


def moved(book: Book, key: PageKey, steps: int) -> Book:
    """Return the book with a page earlier (-1) or later (1) among those that print.

    Pages that share a side go together. At either end, and for a page that stays, it is the same
    book.
    """
    stays = staying(book)
    sides = [pages for pages in book.together() if pages[0].key not in stays]
    at = next((n for n, pages in enumerate(sides) if key in [page.key for page in pages]), None)
    if at is None or not 0 <= at + steps < len(sides):
        return book
    sides[at], sides[at + steps] = sides[at + steps], sides[at]
    order = iter([page for pages in sides for page in pages])
    free = {page.key for pages in sides for page in pages}
    pages = tuple(next(order) if page.key in free else page for page in book.pages)
    return replace(book, pages=pages)


def put_away(book: Book, key: PageKey) -> Book:
    """Return the book without a page in print; what is on it stays.

    Only the cover is always there.
    """
    if book.place(key).kind.binds is Binds.FRONT:
        return book
    return book.with_put_away(key, away=True)


def brought_back(book: Book, key: PageKey) -> Book:
    """Return the book with a page in print again."""
    return book.with_put_away(key, away=False)


def with_happy(book: Book, key: PageKey, happy: bool) -> Book:
    """Return the book with a page marked as one the family is happy with, or not."""
    return replace(book, happy=book.happy | {key} if happy else book.happy - {key})


def with_one_more(book: Book, offered: PageKey) -> tuple[Book, PageKey]:
    """Return the book with one more of the pages its template offers, and that page's new key.

    It stands behind the last one of its chapter, or before the chapter that closes the book; its
    key was never used before.

    Raises:
        KeyError: if the template offers no such page.
    """
    offer = next((page for page in book.template.more if page.key == offered), None)
    if offer is None:
        raise KeyError(offered)
    used = {page.key for page in book.pages}
    number = 2 if offered in used else 1
    while f"{offered}-{number}" in used:
        number += 1
    key = PageKey(f"{offered}-{number}")
    at = _place_for(book, offer)
    pages = (*book.pages[:at], Page(key, offer.kind, offer.chapter), *book.pages[at:])
    return replace(book, pages=pages), key


def _place_for(book: Book, page: Page) -> int:
    """Return where one more page stands, counted among all pages."""
    bound = [(at, there) for at, there in enumerate(book.pages) if not there.kind.loose]
    same = [at for at, there in bound if there.chapter == page.chapter]
    if same:
        return same[-1] + 1
    closing = {there.chapter for _, there in bound if there.kind.binds in _CLOSING}
    last = [at for at, there in bound if there.chapter in closing and at]
    return last[0] if last else bound[-1][0] + 1 if bound else 0


_CLOSING = (Binds.INSIDE_BACK, Binds.BACK)


def carry_on_at(book: Book, stopped_at: PageKey | None) -> PageKey | None:
    """Return where to carry on: where we stopped, else what is next to do."""
    there = [page.key for page in book.pages if page.key not in book.put_away]
    return stopped_at if stopped_at in there else next_to_do(book)


def next_to_do(book: Book) -> PageKey | None:
    """Return what is next: the first page begun, else the first new one, else the first."""
    there = [page.key for page in book.printed()]
    for wanted in (Progress.SOME, Progress.NEW):
        found = [key for key in there if book.progress(key) is wanted]
        if found:
            return found[0]
    return there[0] if there else None
