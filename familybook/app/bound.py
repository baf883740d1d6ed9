"""The whole book as it will be bound, to be looked through. Slow to load; import it late."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from familybook.app.export import printed, remarks_of, words_of
from familybook.app.laid_book import LaidBook
from familybook.app.laying import lay
from familybook.app.wanted import Dots, Wanted
from familybook.app.wish import AS_IT_IS
from familybook.core.book import Book
from familybook.core.ids import PageKey
from familybook.paper import preview
from familybook.paper.pictures import PhotoSource
from familybook.plain.aloud import pages_aloud


def lay_bound(book: Book, photos: PhotoSource) -> LaidBook:
    """Return the family's own copy, printed as `print_book` prints it."""
    made = printed(book, photos)
    return LaidBook(
        pdf=made.pdf,
        sides=made.sides,
        remarks=remarks_of(book, AS_IT_IS, made),
        right_to_left=words_of(book).right_to_left,
    )


def sides_seen(laid: LaidBook, sides: Iterable[int], width_px: int) -> tuple[Dots, ...]:
    """Return some sides of a book, counted from 1, that wide."""
    return tuple(preview.render(laid.pdf, side - 1, width_px) for side in sides)


def words_on(book: Book, keys: Collection[PageKey]) -> str:
    """Return what is printed on some pages, their pictures in words."""
    told = pages_aloud(book, keys, words_of(book))
    return "\n".join(told[key] for key in keys if key in told)


def page_seen(book: Book, key: PageKey, photos: PhotoSource, width_px: int) -> tuple[Dots, ...]:
    """Return a page that is left out of a book, as it would print: at most what faces."""
    return lay(Wanted(book=book, key=key, number=1, width_px=width_px), photos)[:2]
