"""What is damaged in a book, and what would print badly, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from familybook.app.export import photos_of, printed, words_of
from familybook.core.book import Book
from familybook.core.copies import nothing_hidden
from familybook.core.ids import PageKey
from familybook.core.words import Words
from familybook.paper.remarks import Remark
from familybook.store.bookfile import BookFile

MOST_REMARKS = 40
"""Sentences that anybody reads; the others are counted."""

_NO_PHOTO = "no photograph "


def damage_told(file: BookFile, words: Words) -> Iterator[str]:
    """Yield a sentence for each way in which the file is damaged; nothing if it is whole."""
    found = file.damage()
    lost = sum(line.startswith(_NO_PHOTO) for line in found)
    if len(found) > lost:
        yield words("cli-damage")
    if lost:
        yield words("cli-damage-photo", count=lost)


def remarks_told(
    remarks: Iterable[Remark], book: Book, words: Words, *, most: int = MOST_REMARKS
) -> Iterator[str]:
    """Yield a sentence for each thing that prints badly, without anything the family wrote."""
    spoken = words_of(book)
    told = (
        words(
            f"remark-{remark.trouble}",
            page=_name_of(book, remark.page, spoken),
            letters=remark.letters,
        )
        for remark in remarks
    )
    different = list(dict.fromkeys(told))
    yield from different[:most]
    if len(different) > most:
        yield words("remark-more", count=len(different) - most)


def _name_of(book: Book, key: PageKey, words: Words) -> str:
    """Return our name for a page: the family's own title is theirs, and a terminal may be kept."""
    kind = book.place(key).kind
    ours = words(f"{kind.area}-title")
    return f"{ours} ({key})" if kind is book.template.own else ours


def print_remarks(file: BookFile) -> tuple[Remark, ...]:
    """Return what would print badly in any copy."""
    return printed(nothing_hidden(file.book()), photos_of(file)).remarks
