"""What somebody said no to, by name, to be read before the book is made. It stops nobody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from familybook.core.allowing import Matter, saying_no
from familybook.core.book import Book
from familybook.core.copies import book_for, cut, is_left_out, kept_from
from familybook.core.ids import PageKey, PersonId
from familybook.core.manuscript import title_of
from familybook.core.naming import is_other
from familybook.core.walk import every_said
from familybook.core.words import Words
from familybook.kinds.passon import names_in
from familybook.screen.making.asked import Asked

NoTold = tuple[PageKey | None, str, str]
"""The page it is about, or None for the screen on which each says; its title; the sentence."""


def noes_told(book: Book, asked: Asked, words: Words) -> tuple[NoTold, ...]:
    """Return a sentence for each no that has to do with what is made."""
    return tuple(_noes(book, asked, words))


def names_of(book: Book, people: Iterable[PersonId]) -> str:
    """Return the names of people in the order of the book."""
    those = frozenset(people)
    return ", ".join(
        one.name.strip() for one in book.people if one.id in those and one.name.strip()
    )


def pages_of(book: Book, asked: Asked) -> tuple[PageKey, ...]:
    """Return the pages that are in a print, of a book that is cut for its copy."""
    return tuple(page.key for page in book.printed()) if asked.page is None else (asked.page,)


def _noes(book: Book, asked: Asked, words: Words) -> Iterator[NoTold]:
    happens = words("happens-title")
    shown = book_for(book, asked.copy)
    keys = pages_of(shown, asked)

    def no(key: str, matter: Matter) -> NoTold:
        names = names_of(book, saying_no(book.allows, matter))
        return None, happens, words(key, names=names)

    if saying_no(book.allows, Matter.MAKE):
        yield no("make-no-book", Matter.MAKE)
    if _left_out(book, asked, keys):
        yield no("make-no-photos", Matter.PHOTOS)
    if saying_no(book.allows, Matter.NAMES) and any(is_other(one) for one in shown.people):
        yield no("make-no-names", Matter.NAMES)


def own_words_told(book: Book, asked: Asked, words: Words) -> Iterator[NoTold]:
    """Yield the pages whose own words name somebody else, though one of us said no to that."""
    if not saying_no(book.allows, Matter.NAMES):
        return
    shown = book_for(book, asked.copy)
    others = [one for one in shown.people if is_other(one)]
    for key in pages_of(shown, asked):
        if names_in((said.text for said in every_said(shown.page(key))), others):
            title = title_of(shown, key, words)
            yield key, title, words("make-no-names-own", page=title)


def _left_out(book: Book, asked: Asked, keys: Iterable[PageKey]) -> bool:
    """Tell whether a photograph is left out of a print because somebody in it said no."""
    unseen = saying_no(book.allows, Matter.PHOTOS)
    kept = kept_from(book, asked.copy)
    pages = (cut(book.page(key), asked.copy, book.people) for key in keys if key not in kept)
    return any(is_left_out(said, unseen) for page in pages for said in every_said(page))
