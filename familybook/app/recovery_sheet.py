"""The recovery sheet in print: one side of A4 with the key of this laptop, and nobody's name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from familybook.app.out_file import expect_no_book, write_beside
from familybook.core.blocks import (
    Beside,
    Block,
    Bullet,
    Columns,
    Figure,
    Heading,
    Item,
    Listing,
    Paragraph,
    PenLines,
    Space,
)
from familybook.core.drawing import Drawing
from familybook.core.edition import Edition
from familybook.core.ids import PageKey, PhotoId
from familybook.core.manuscript import Leaf
from familybook.core.palette import Tone
from familybook.core.words import Words
from familybook.drawings.sheets.recovery import characters, cupboard
from familybook.editions import STANDARD
from familybook.paper import press
from familybook.paper.letters import TypeLetters
from familybook.paper.preview import count

_SMALL = 12.0
_APART = 6.0

_EDITIONS = (
    STANDARD,
    replace(STANDARD, body=12.5, leading=17, heading=15, title=23),
    replace(STANDARD, body=11, leading=14.5, heading=13.5, title=20, top=36, bottom=34),
)


def sheet_pdf(groups: Sequence[str], words: Words, day: date, *, grey: bool = False) -> bytes:
    """Return the sheet as a PDF: one side, in smaller type where a language says more."""
    pdf = b""
    for edition in _EDITIONS:
        pdf = _in_print(edition, groups, words, day, grey=grey)
        if count(pdf) == 1:
            break
    return pdf


def _in_print(
    edition: Edition, groups: Sequence[str], words: Words, day: date, *, grey: bool
) -> bytes:
    leaf = Leaf(
        key=PageKey("sheet"),
        title=words("sheet-title"),
        lead=words("sheet-lead"),
        blocks=tuple(_blocks(groups, words, day)),
        mark=Drawing(size=(0, 0)),
        loose=True,
    )
    title = words("sheet-title")
    return press.print_leaf(leaf, edition, words, _no_photo, grey=grey, title=title).pdf


def save_sheet(pdf: bytes, out: Path) -> None:
    """Write the sheet into a file that only its owner can read.

    Raises:
        FamilybookError: as when a book is printed.
    """
    expect_no_book(out)
    write_beside(out, pdf)


def _no_photo(photo: PhotoId) -> bytes:
    raise KeyError(photo)


def _blocks(groups: Sequence[str], words: Words, day: date) -> Iterator[Block]:
    wide, _ = STANDARD.column
    yield Figure(characters(groups, wide, letters=TypeLetters(), says=words("sheet-print-says")))
    yield Paragraph(text=words("sheet-print-letters"), tone=Tone.SOFT, size=_SMALL)
    yield PenLines(count=1, prompt=words("sheet-print-which"))
    yield Beside(cupboard(), tuple(_list(words, "keep")))
    yield Space(_APART)
    yield Columns((tuple(_list(words, "use", Bullet.NUMBER)), tuple(_list(words, "lost"))))
    yield Paragraph(text=words("sheet-print-day", day=words.day(day)), tone=Tone.SOFT, size=_SMALL)


def _list(words: Words, part: str, bullet: Bullet = Bullet.DOT) -> Iterator[Block]:
    yield Heading(words(f"sheet-print-{part}"))
    yield Listing(
        items=tuple(Item(text=words(key)) for key in words.keys(f"sheet-print-{part}-")),
        bullet=bullet,
    )
