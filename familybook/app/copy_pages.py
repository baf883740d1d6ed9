"""Which pages a copy prints: those that only fill the room left over, once it has been laid out."""

from __future__ import annotations

from collections.abc import Callable, MutableMapping
from dataclasses import dataclass, replace

from familybook.app.who_gets import Gets
from familybook.app.wish import Wish
from familybook.core.book import Book
from familybook.core.copies import book_for
from familybook.core.edition import Leaves
from familybook.core.errors import NoSecondLanguageError, NotAgreedError
from familybook.core.ids import CopyId, PageKey, PhotoId
from familybook.core.manuscript import together_in, waiting

PhotoSource = Callable[[PhotoId], bytes]
"""Gives the JPEG bytes of a photograph; raises KeyError when there are none."""

Watch = Callable[[int, int], None]
"""Told how far the laying out is; what it raises ends it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Laid:
    """What was found when a copy was laid out, and of what."""

    wish: Wish
    shown: Book
    pages: frozenset[PageKey]


Known = MutableMapping[CopyId, Laid]
"""What was found last, copy by copy: it holds until something else would print."""


def unwatched(done: int, of_all: int) -> None:
    """Let it go on."""
    del done, of_all


def must_be_laid(book: Book, gets: Gets) -> bool:
    """Tell whether a copy must be laid out before its pages are known."""
    edition = gets.edition
    folds = edition.on_paper and edition.leaves is Leaves.FOLDED
    return folds and bool(waiting(_shown(book, gets)))


def _shown(book: Book, gets: Gets) -> Book:
    from familybook.app.export import wished  # noqa: PLC0415 - the press is slow to load

    return book_for(wished(book, gets.wish), gets.wish.whose)


def pages_in(
    book: Book,
    gets: Gets,
    photos: PhotoSource,
    watch: Watch = unwatched,
    known: Known | None = None,
) -> frozenset[PageKey]:
    """Return the pages that a copy prints; a length's others where there is room for them.

    Args:
        book: the book.
        gets: who gets what.
        photos: where the photographs are.
        watch: told how far the laying out is, where that is needed.
        known: what was found before; what is found now is put there.
    """
    shown, wish = _shown(book, gets), gets.wish
    bound = frozenset(page.key for side in together_in(shown, wish.edition) for page in side)
    if not wish.edition.on_paper:
        return bound | frozenset(waiting(shown))
    if not must_be_laid(book, gets):
        return bound
    # Who is named, and what is promised, is told by the book as a whole.
    named = replace(shown, allows=book.allows, yes=book.yes)
    before = known.get(gets.copy) if known is not None else None
    if before is not None and before.wish == wish and before.shown == named:
        return before.pages
    pages = _laid_out(book, wish, photos, watch) or bound
    if known is not None:
        known[gets.copy] = Laid(wish=wish, shown=named, pages=pages)
    return pages


def _laid_out(book: Book, wish: Wish, photos: PhotoSource, watch: Watch) -> frozenset[PageKey]:
    """Return the pages of a print; none of one that cannot be made."""
    from familybook.app.export import printed  # noqa: PLC0415 - the press is slow to load

    try:
        return frozenset(printed(book, photos, wish, watch).begins)
    except (NotAgreedError, NoSecondLanguageError):
        return frozenset()
