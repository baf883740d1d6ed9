"""The pages that an edition is made of, and those that are one child's own."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from familybook.core.book import Book
from familybook.core.edition import Edition
from familybook.core.ids import CopyId, PageKey, PersonId
from familybook.core.template import Page


def pages_of(book: Book, edition: Edition) -> frozenset[PageKey]:
    """Return the pages that an edition is made of: not those that somebody put away."""
    areas = {area for side in edition.sides for area in side}
    away = book.put_away & book.decided
    return frozenset(
        page.key for page in book.pages if page.kind.area in areas and page.key not in away
    )


def with_pages(book: Book, keys: Collection[PageKey], reader: CopyId) -> Book:
    """Return the book with these pages, whatever its length; nothing of the others is in it.

    Of pages that are one child's it has the reader's own, else one that is empty.
    """
    personal = [page.key for page in book.pages if page.key in keys and page.kind.personal]
    away = book.put_away & book.decided
    own = [
        page.key
        for page in book.pages
        if personal
        and page.kind.personal
        and page.key not in away
        and book.page(page.key).owner() == PersonId(reader)
    ]
    kept = frozenset(keys) - set(personal) | set(own or personal[:1])
    filled = {key: page for key, page in book.filled.items() if key in kept}
    titles = {key: title for key, title in book.titles.items() if key in kept}
    if personal and not own:
        empty = personal[0]
        filled.pop(empty, None)
        titles.pop(empty, None)  # what another child called theirs is theirs
        if book.person(PersonId(reader)) is not None:
            filled[empty] = book.page(empty).begun_for(PersonId(reader))
    others = frozenset(page.key for page in book.pages) - kept
    return replace(
        book,
        filled=filled,
        titles=titles,
        put_away=book.put_away - kept | others,
    )


def with_own(book: Book, reader: CopyId) -> Book:
    """Return the book with the reader's own page, where its length has only another child's.

    One that somebody put away themselves stays away.
    """
    own = {
        page.key
        for page in book.pages
        if page.kind.personal
        and page.key not in book.decided
        and book.page(page.key).owner() == PersonId(reader)
    }
    has_personal = any(page.kind.personal for page in book.printed())
    return replace(book, put_away=book.put_away - own) if has_personal else book


def together_of(book: Book, edition: Edition) -> tuple[tuple[Page, ...], ...]:
    """Return the pages that are bound, in order; those that share a side as one."""
    shared = {area: side for side in edition.sides for area in side}
    pages = [
        page
        for page in book.printed()
        if page.kind.area not in edition.if_said or book.filled.get(page.key)
    ]
    sides = (
        tuple(one for one in pages if one.kind.area in shared.get(page.kind.area, ()))
        if len(shared.get(page.kind.area, ())) > 1
        else (page,)
        for page in pages
    )
    return tuple(dict.fromkeys(sides))
