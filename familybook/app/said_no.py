"""What somebody said no to, by name, to be read before the book is made. It stops nobody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from familybook.app.choices import as_made, is_for_others, leaves_photos_out, others_named, pages_of
from familybook.core.allowing import Matter, leaving_out, saying_no
from familybook.core.book import Book
from familybook.core.copies import book_for
from familybook.core.ids import PageKey, PersonId
from familybook.core.manuscript import title_of
from familybook.core.naming import called, is_unnamed
from familybook.core.walk import every_said
from familybook.core.words import Words
from familybook.kinds.passon import names_in
from familybook.screen.making.asked import Asked

NoTold = tuple[PageKey | None, str, str]
"""The page it is about, or None for the screen on which each says; its title; the sentence."""


def noes_told(book: Book, asked: Asked, words: Words) -> tuple[NoTold, ...]:
    """Return a sentence for each no that has to do with what is made."""
    return tuple(_noes(book, asked, words))


def names_of(book: Book, people: Iterable[PersonId], words: Words) -> str:
    """Return what people are called, in the order of the book."""
    those = frozenset(people)
    return ", ".join(called(one, words) for one in book.people if one.id in those)


def _noes(book: Book, asked: Asked, words: Words) -> Iterator[NoTold]:
    happens = words("happens-title")
    made, seen = as_made(book, asked)
    for matter, key in _TOLD.items():
        no = saying_no(book.allows, matter)
        unsure = leaving_out(book.allows, matter) - no
        if (no or unsure) and _has_effect(made, seen, matter):
            for said, who in (("no", no), ("yet", unsure)):
                if who:
                    yield (
                        None,
                        happens,
                        words(f"make-{said}-{key}", names=names_of(book, who, words)),
                    )


_TOLD = {
    Matter.MAKE: "book",
    Matter.PHOTOS: "photos",
    Matter.NAMES: "names",
    Matter.SHARE: "share",
}
"""The matters of which a no, or a not yet, is told before a print, and the end of its sentence."""


def _has_effect(book: Book, asked: Asked, matter: Matter) -> bool:
    """Tell whether a no to a matter, or a not yet, would change what is made."""
    match matter:
        case Matter.PHOTOS:
            return leaves_photos_out(book, asked)
        case Matter.NAMES:
            return any(is_unnamed(one, book) for one in others_named(book, asked))
        case Matter.SHARE:
            return is_for_others(book, asked)
        case _:
            return True


def own_words_told(book: Book, asked: Asked, words: Words) -> Iterator[NoTold]:
    """Yield the pages whose own words name somebody else, though one of us said no to that."""
    shown = book_for(book, asked.copy)
    others = [one for one in shown.people if is_unnamed(one, book)]
    if not others:
        return
    for key in pages_of(shown, asked):
        if names_in((said.text for said in every_said(shown.page(key))), others):
            title = title_of(shown, key, words)
            yield key, title, words("make-no-names-own", page=title)
