"""What a page is called in a sentence: two may have one title, and then say whose they are."""

from __future__ import annotations

from familybook.core.book import Book
from familybook.core.ids import PageKey
from familybook.core.lines import one_line
from familybook.core.manuscript import title_of
from familybook.core.words import Words


def page_name(book: Book, key: PageKey, words: Words) -> str:
    """Return the family's own title of a page, else whose page it is, else our title."""
    owner = book.person(book.page(key).owner())
    name = "" if owner is None else one_line(owner.name).strip()
    if name and not book.titles.get(key, "").strip():
        return words("copies-page-of", name=name)
    return title_of(book, key, words)
