"""A book as text: every page, read out in order, and everything else it keeps."""

from __future__ import annotations

from collections.abc import Iterator

from familybook.core.book import Book
from familybook.core.copies import nothing_hidden
from familybook.core.kind import Context
from familybook.core.manuscript import Leaf, compose, context_of
from familybook.core.walk import every_said
from familybook.core.words import Words
from familybook.editions import STANDARD
from familybook.plain.blocks import NarrowLetters, clean, lines_of, underlined


def book_text(book: Book, words: Words) -> str:
    """Return everything a book says: pages put away and answers for some copies among it.

    What a page does not print, such as the title of a quiet cover, is told after the pages.
    """
    everything = nothing_hidden(book)
    context = context_of(everything, edition=STANDARD, words=words, letters=NarrowLetters())
    pages: list[str] = []
    for page in book.pages:
        leaf = compose(everything, page.key, context)
        pages += _page(leaf, words, put_away=page.key in book.put_away)
    also = _also(everything, context, pages)
    only = _only(book, context)
    lines = [
        *pages,
        *_section(words, "plain-also", also),
        *_section(words, "plain-only", only),
    ]
    return "\n".join(lines).rstrip("\n") + "\n"


def _page(leaf: Leaf, words: Words, *, put_away: bool) -> Iterator[str]:
    yield from underlined(leaf.title, "=")
    if put_away:
        yield words("plain-put-away")
        yield ""
    if leaf.lead:
        yield leaf.lead
        yield ""
    yield from lines_of(leaf.blocks, words)
    yield ""


def _section(words: Words, key: str, found: list[str]) -> Iterator[str]:
    if not found:
        return
    yield from underlined(words(key), "=")
    yield words(f"{key}-lead")
    yield ""
    for text in found:
        yield f"  - {text}"
    yield ""


def _flat(text: str) -> str:
    return " ".join(clean(text).split())


def _also(book: Book, context: Context, pages: list[str]) -> list[str]:
    """Return the words that no page above shows, each once."""
    told = _flat(" ".join(pages))
    found: dict[str, None] = {}
    for page in book.filled.values():
        for said in every_said(page):
            for text in (_flat(context.text(said)), _flat(said.snap.caption)):
                if text and text not in told:
                    found[text] = None
    for person in book.people:
        name = _flat(person.name)
        if name and name not in told:
            found[name] = None
    return list(found)


def _only(book: Book, context: Context) -> list[str]:
    """Return the words that only some copies show, and which."""
    found: list[str] = []
    for page in book.filled.values():
        for said in every_said(page):
            text = _flat(context.text(said))
            if said.show_in is None or not text:
                continue
            key = "plain-only-in" if said.show_in else "plain-only-in-none"
            found.append(context.words(key, words=text, copies=", ".join(said.show_in)))
    return found
