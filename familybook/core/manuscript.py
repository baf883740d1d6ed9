"""A book, a copy, an edition and words make leaves: everything composed, nothing laid out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from familybook.core.blocks import Block
from familybook.core.book import Book
from familybook.core.copies import OURS, book_for
from familybook.core.drawing import Drawing
from familybook.core.edition import Edition
from familybook.core.ids import CopyId, PageKey
from familybook.core.kind import Context
from familybook.core.letters import Letters
from familybook.core.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """One page of the template, composed. It may print on more than one sheet side.

    `lead` is our own quiet line under the title. A `cover` has no title line, number or mark.
    """

    key: PageKey
    title: str
    lead: str
    blocks: tuple[Block, ...]
    mark: Drawing
    spread: bool = False
    cover: bool = False


def context_of(
    book: Book, *, edition: Edition, words: Words, letters: Letters, copy: CopyId = OURS
) -> Context:
    """Return what the pages of one copy may look at."""
    shown = book_for(book, copy)
    return Context(
        words=words,
        letters=letters,
        edition=edition,
        people={one.id: one for one in shown.people},
        pages=shown.filled,
        pack=shown.pack,
    )


def title_of(book: Book, key: PageKey, words: Words) -> str:
    """Return the family's own title of a page, else ours."""
    own = book.titles.get(key, "")
    return own if own.strip() else words(f"{book.place(key).kind.area}-title")


def compose(book: Book, key: PageKey, context: Context) -> Leaf:
    """Return one page, composed. `book` must be the one `context` was made from, already cut."""
    place = book.place(key)
    page = book.page(key)
    lead = f"{place.kind.area}-lead"
    return Leaf(
        key=key,
        title=title_of(book, key, context.words),
        lead=context.words(lead) if context.words.has(lead) else "",
        blocks=tuple(page.compose(context)),
        mark=page.mark(),
        spread=place.kind.spread,
        cover=place.kind.cover,
    )


def manuscript(
    book: Book, *, edition: Edition, words: Words, letters: Letters, copy: CopyId = OURS
) -> Iterator[Leaf]:
    """Yield every page that prints in one copy, in order."""
    shown = book_for(book, copy)
    context = context_of(book, edition=edition, words=words, letters=letters, copy=copy)
    for page in shown.printed():
        yield compose(shown, page.key, context)
