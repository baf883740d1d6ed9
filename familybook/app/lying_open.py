"""What can be said of a spread that lies open: its pages, who is asked, what is worth a look."""

from __future__ import annotations

from dataclasses import replace

from familybook.app.agreeing import named_on
from familybook.app.laid_book import LaidBook
from familybook.core.agreeing import not_yet_to, stands
from familybook.core.allowing import Matter, leaving_out
from familybook.core.book import Book
from familybook.core.copies import OURS, book_for, kept_from
from familybook.core.ids import PageKey
from familybook.core.kind import Binds
from familybook.core.manuscript import title_of
from familybook.core.person import Person
from familybook.core.words import Words
from familybook.core.yes import Says, Yes
from familybook.paper.remarks import Remark, Trouble
from familybook.screen.looking.panel import Asked, OpenPage
from familybook.screen.looking.spreads import Spread
from familybook.screen.welcome.name_row import portrait

_SEEN_ELSEWHERE = frozenset({Trouble.NOT_YET, Trouble.NOT_ASKED, Trouble.LEFT_OUT})
"""What is asked or seen right there, beside the pages, or by name where the book is made."""


_PRINTED = (Matter.PHOTOS, Matter.NAMES)
"""What prints otherwise once somebody says no to it, or not yet."""


def as_printed(book: Book) -> Book:
    """Return a book without what nothing prints: only with another one must it be laid anew."""
    allows = book.allows
    noes = {
        one.id: {
            matter: allows[one.id][matter]
            for matter in _PRINTED
            if one.id in leaving_out(allows, matter)
        }
        for one in book.people
    }
    asked = replace(book, yes={}, allows=noes, given={}, stays_until=None)
    return replace(asked, happy=frozenset(), joins=frozenset())


def in_doubt(printed: Book, book: Book) -> Book:
    """Return what is printed of a book with each not yet to it: then it promises less."""
    doubted = {page.key: not_yet_to(book, page.key) for page in book.printed()}
    yes = {key: dict.fromkeys(who, Yes(Says.NOT_YET, "")) for key, who in doubted.items() if who}
    return replace(printed, yes=yes)


def left_out(book: Book) -> tuple[PageKey, ...]:
    """Return the pages the family left out: not its length, and none that a child keeps back."""
    kept = kept_from(book, OURS)
    return tuple(
        page.key
        for page in book.pages
        if page.key in book.put_away & book.decided and page.key not in kept and not page.kind.loose
    )


def open_pages(book: Book, spread: Spread, words: Words) -> tuple[OpenPage, ...]:
    """Return the pages that lie open; the cover stays, whatever is said."""
    return tuple(
        OpenPage(
            key=key,
            title=title_of(book, key, words),
            stays=book.place(key).kind.binds is Binds.FRONT,
            left_out=spread.left_out,
        )
        for key in spread.keys
    )


def spread_told(book: Book, spread: Spread, words: Words) -> str:
    """Return what a screen reader says of what lies open."""
    return spread.told([page.title for page in open_pages(book, spread, words)], words)


def naming(book: Book, spread: Spread) -> dict[Person, list[PageKey]]:
    """Return who is named on what lies open, and on which pages."""
    shown = book_for(book, OURS)
    found: dict[Person, list[PageKey]] = {}
    for key in spread.keys:
        for one in named_on(shown, key):
            found.setdefault(one, []).append(key)
    return {one: found[one] for one in shown.people if one in found}


def asked_on(book: Book, spread: Spread, words: Words) -> tuple[Asked, ...]:
    """Return who is asked about what lies open; about a page that is left out, nobody."""
    if spread.left_out:
        return ()
    return tuple(
        Asked(
            who=one.id,
            name=one.name,
            picture=portrait(one, words),
            stands=stands(book, keys, one.id),
        )
        for one, keys in naming(book, spread).items()
    )


def remarks_on(laid: LaidBook, spread: Spread) -> tuple[Remark, ...]:
    """Return what is worth a look on what lies open, and is not asked there."""
    return tuple(
        one
        for one in laid.remarks
        if one.page in spread.keys and one.trouble not in _SEEN_ELSEWHERE
    )
