"""Prints a book as a PDF: the window, the command line and the tests all come through here."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from familybook.app.problems import translate
from familybook.assets.words import FluentWords, words
from familybook.core.book import Book
from familybook.core.copies import OURS
from familybook.core.edition import Edition
from familybook.core.errors import (
    CannotPrintError,
    DamagedBookError,
    NoRoomError,
    NoSuchCopyError,
    NoSuchEditionError,
    PrintOnBookError,
)
from familybook.core.ids import CopyId, PhotoId
from familybook.core.manuscript import manuscript
from familybook.core.strict import is_copy
from familybook.editions import EDITIONS, STANDARD
from familybook.paper import press
from familybook.paper.letters import TypeLetters
from familybook.paper.pictures import PhotoSource
from familybook.paper.press import Printed
from familybook.paper.remarks import Remark
from familybook.store.bookfile import BookFile
from familybook.store.places import ENDING


def words_of(book: Book) -> FluentWords:
    """Return the words a book is printed in: its language, with its pack's laid over."""
    return words(book.language, book.pack.words)


def edition_named(name: str) -> Edition:
    """Return the edition of that name.

    Raises:
        NoSuchEditionError: naming those there are.
    """
    if name not in EDITIONS:
        raise NoSuchEditionError(name=name, known=", ".join(EDITIONS))
    return EDITIONS[name]


def copy_named(name: str) -> CopyId:
    """Return the copy of that name.

    Raises:
        NoSuchCopyError: if nothing could have that name.
    """
    if not is_copy(name):
        raise NoSuchCopyError(name=name)
    return CopyId(name)


def photos_of(file: BookFile) -> PhotoSource:
    """Return where the press finds the photographs of an open book."""

    def photo(wanted: PhotoId) -> bytes:
        try:
            return file.photo(wanted)
        except DamagedBookError as error:
            # The press leaves room and remarks on it: the other pages still print.
            raise KeyError(wanted) from error

    return photo


def printed(
    book: Book,
    photos: PhotoSource,
    *,
    edition: Edition = STANDARD,
    copy: CopyId = OURS,
    grey: bool = False,
) -> Printed:
    """Return one copy of a book in print. Its file names no family."""
    spoken = words_of(book)
    leaves = manuscript(book, edition=edition, words=spoken, letters=TypeLetters(), copy=copy)
    return press.print_book(
        leaves, edition, spoken, photos, grey=grey, title=spoken("book-file-title")
    )


def print_book(
    book: Book,
    photos: PhotoSource,
    out: Path,
    *,
    edition: Edition = STANDARD,
    copy: CopyId = OURS,
    grey: bool = False,
) -> tuple[Remark, ...]:
    """Print one copy of a book to a file, and return what prints badly.

    The file is written beside and then put in place: `out` is always whole, old or new.

    Raises:
        PrintOnBookError: if `out` is a book.
        CannotPrintError: if nothing can be written there.
        NoRoomError: if the disk is full.
    """
    expect_no_book(out)
    made = printed(book, photos, edition=edition, copy=copy, grey=grey)
    write_beside(out, made.pdf)
    return made.remarks


def expect_no_book(out: Path) -> None:
    """Look that a print does not go over a book, by whatever name it has.

    Raises:
        PrintOnBookError: if it would.
    """
    if ENDING in (out.suffix.lower(), _real(out).suffix.lower()):
        raise PrintOnBookError(out)


def _real(out: Path) -> Path:
    """Return where a path leads, links followed.

    Raises:
        CannotPrintError: if they lead nowhere.
    """
    try:
        return out.resolve()
    except (OSError, RuntimeError) as error:  # links that go in a ring
        raise CannotPrintError(out) from error


def write_beside(out: Path, content: bytes) -> None:
    """Write a file so that whoever looks finds the old one or the whole new one.

    Raises:
        CannotPrintError: if nothing can be written there.
        NoRoomError: if the disk is full.
    """
    there = _real(out)
    if there.is_dir() or not there.parent.is_dir():
        raise CannotPrintError(out)
    try:
        if there.exists() and not there.is_file():
            there.write_bytes(content)  # a pipe or a device: nothing can be put in its place
            return
        _replace(there, content)
    except OSError as error:
        known = translate(error, out)
        raise known if isinstance(known, NoRoomError) else CannotPrintError(out) from error


def _replace(there: Path, content: bytes) -> None:
    part = there.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with part.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(there)
    finally:
        part.unlink(missing_ok=True)
