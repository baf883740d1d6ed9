"""What is to be printed of a book, and how; and what each part of it is called by name."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from familybook.assets.second import second_languages
from familybook.core.book import Book
from familybook.core.copies import OURS
from familybook.core.edition import Edition
from familybook.core.errors import (
    NoSecondLanguageError,
    NoSuchCopyError,
    NoSuchEditionError,
    NoSuchPageError,
    NoSuchPrintingError,
    NoSuchShapeError,
)
from familybook.core.ids import CopyId, PageKey
from familybook.core.imposition import Printing
from familybook.core.strict import is_copy
from familybook.editions import EDITIONS, STANDARD


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is to be printed of a book, and how."""

    edition: Edition = STANDARD
    copy: CopyId = OURS
    grey: bool = False
    page: PageKey | None = None
    """One page alone; None for all that is bound."""
    printing: Printing = Printing.READING
    """What the file is for: to be read, or for a printer to make a book of."""
    only: frozenset[PageKey] = frozenset()
    """The pages that are bound in this print; none for all of them."""
    without: frozenset[PageKey] = frozenset()
    """Pages left out of this print."""
    second: str = ""
    """The second language, where our words stand in two; without one, the first that there is."""
    small: bool = False
    """Whether it is for reading on a screen, and so small that it can be mailed."""
    password: str = field(default="", repr=False)
    """What alone opens the file; nothing for a file that anybody can open."""

    @property
    def whose(self) -> CopyId:
        """Return whose copy it is: an edition for one reader is theirs, whoever is asked for."""
        return self.edition.copy or self.copy


AS_IT_IS = Wish()


def edition_named(name: str, offered: Collection[str] = tuple(EDITIONS)) -> Edition:
    """Return the edition of that name, if it is offered here.

    Raises:
        NoSuchEditionError: naming those there are.
    """
    if name not in offered:
        raise NoSuchEditionError(name=name, known=", ".join(offered))
    return EDITIONS[name]


def copy_named(name: str) -> CopyId:
    """Return the copy of that name.

    Raises:
        NoSuchCopyError: if nothing could have that name.
    """
    if not is_copy(name):
        raise NoSuchCopyError(name=name)
    return CopyId(name)


def shape_named(book: Book, name: str) -> Book:
    """Return the book in the length of that name; without a name, as it is.

    Raises:
        NoSuchShapeError: naming those there are.
    """
    known = [shape.name for shape in book.template.shapes]
    if name and name not in known:
        raise NoSuchShapeError(name=name, known=", ".join(known))
    return book.with_shape(name) if name else book


def page_named(book: Book, name: str) -> PageKey:
    """Return the key of that page of the book.

    Raises:
        NoSuchPageError: naming those there are.
    """
    known = [page.key for page in book.pages]
    if name not in known:
        raise NoSuchPageError(name=name, known=", ".join(known))
    return PageKey(name)


def pages_named(book: Book, names: str) -> frozenset[PageKey]:
    """Return the keys of those pages of the book, named with commas between them.

    Raises:
        NoSuchPageError: naming those there are.
    """
    return frozenset(page_named(book, one.strip()) for one in names.split(",") if one.strip())


def second_named(book: Book, edition: Edition, name: str) -> str:
    """Return the second language of a print, by its code; nothing for prints of one language.

    Raises:
        NoSecondLanguageError: naming those there are, also where none is named that is needed.
    """
    if not edition.twice:
        return ""
    known = second_languages(book.language, book.pack.words)
    if name not in known:
        raise NoSecondLanguageError(name=name, known=", ".join(known))
    return name


def printing_named(name: str) -> Printing:
    """Return what a print of that name is made for.

    Raises:
        NoSuchPrintingError: naming those there are.
    """
    if name not in list(Printing):
        raise NoSuchPrintingError(name=name, known=", ".join(Printing))
    return Printing(name)
