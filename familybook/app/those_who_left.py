"""Who left a book and is still meant on its pages: they can be brought back."""

from __future__ import annotations

from familybook.app.check import handy_title
from familybook.core.book import Book
from familybook.core.ids import PersonId
from familybook.core.walk import walk
from familybook.core.words import Words
from familybook.screen.welcome.start import StartScreen


def show_names(start: StartScreen, book: Book, words: Words) -> None:
    """Show who is in a book, and who can be brought back."""
    start.show_people(book.people, left_on(book, words))


def left_on(book: Book, words: Words) -> dict[PersonId, str]:
    """Return who left the book, and the title of the first page that is theirs or about them.

    The title is empty where something is only kept for them.
    """
    found = dict.fromkeys(sorted(book.gone()), "")
    if not found:
        return {}
    for page in book.pages:
        for _, said in walk(book.page(page.key), bare=False):
            for who in (*said.said_by, *said.snap.who, PersonId(said.pick)):
                if found.get(who) == "":
                    found[who] = handy_title(book, page.key, words)
    return found
