"""What was asked for on the screen that makes the book, printed as the command line prints it.

Slow to load; import it late.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from familybook.app.export import Watch, made_of, print_book, printed, remarks_of
from familybook.app.wanted import Seen
from familybook.app.wish import Wish, shape_named
from familybook.core.book import Book
from familybook.core.imposition import Printing
from familybook.editions import EDITIONS
from familybook.paper import preview
from familybook.paper.pictures import PhotoSource
from familybook.paper.press import Printed
from familybook.paper.remarks import Remark
from familybook.screen.making.asked import Asked


def asked_book(book: Book, asked: Asked) -> Book:
    """Return the book in the length that was asked for."""
    return shape_named(book, asked.shape)


def look_over_asked(book: Book, photos: PhotoSource, asked: Asked, watch: Watch) -> Seen:
    """Return what a print would be like; nothing is kept of it. `watch` may stop it."""
    book, wish = asked_book(book, asked), _wish(asked)
    made = made_of(book, photos, wish, watch)
    count = len(made.begins)
    if isinstance(made, Printed):
        count = len(made.sides) or preview.count(made.pdf)
    return Seen(remarks_of(book, wish, made), count)


def print_asked(
    book: Book, photos: PhotoSource, out: Path, asked: Asked, watch: Watch
) -> tuple[Remark, ...]:
    """Print it to a file, and return what is worth a look; `watch` goes along and may stop it."""
    return print_book(asked_book(book, asked), photos, out, _wish(asked), watch)


def ready_for_paper(
    book: Book, photos: PhotoSource, asked: Asked, watch: Watch
) -> tuple[bytes, int]:
    """Return the PDF a printer is given, in no file, and how many sides it has.

    A book that folds is on sheets of two pages already; each two sides are one sheet.
    """
    wish = replace(_wish(asked), small=False, password="")
    if asked.page is None and wish.edition.folds:
        wish = replace(wish, printing=Printing.TWO_SIDED)
    elif asked.page is None:
        wish = replace(wish, printing=Printing.READING)
    pdf = printed(asked_book(book, asked), photos, wish, watch).pdf
    return pdf, preview.count(pdf)


def _wish(asked: Asked) -> Wish:
    if asked.page is not None:
        return Wish(
            copy=asked.copy,
            grey=asked.grey,
            page=asked.page,
            small=asked.small,
            password=asked.password,
        )
    return Wish(
        edition=EDITIONS[asked.edition],
        copy=asked.copy,
        grey=asked.grey,
        printing=asked.printing,
        second=asked.second if EDITIONS[asked.edition].twice else "",
        only=asked.only,  # of these alone the choices were asked
        small=asked.small,
        password=asked.password,
    )
