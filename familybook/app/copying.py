"""Copies of a book: made from its file, and opened again into a file of this laptop.

A copy is read and looked at whole before anything is written. What is written is a file made by
our own code beside the shelf's others, and stands among them only once it is whole.
"""

from __future__ import annotations

import io
import re
import secrets
import time
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from enum import StrEnum, auto
from pathlib import Path
from stat import S_ISREG
from typing import IO, Any

from familybook.app.answers_file import parse, to_text
from familybook.app.copied_photos import (
    CopiedPhotos,
    Going,
    as_named,
    expect_soon_done,
    never_stops,
)
from familybook.app.export import checked_words
from familybook.app.out_file import expect_no_book
from familybook.app.problems import translate
from familybook.app.versions import last_shared, versions_of
from familybook.core.answers import fill, to_plain_book
from familybook.core.book import Book, new_book
from familybook.core.errors import (
    AnswersError,
    BookExistsError,
    CannotPrintError,
    DamagedBookError,
    NoRoomError,
    NoSuchFileError,
)
from familybook.core.ids import PhotoId
from familybook.core.sealed_errors import (
    CrowdedCopyError,
    DamagedCopyError,
    LargeCopyError,
    NewerCopyError,
)
from familybook.store.bookfile import BookFile
from familybook.store.contents import photos_in
from familybook.store.landing import move_into_place, write_whole
from familybook.store.moments import now
from familybook.store.parcel import Note, Parcel, name_of, pack
from familybook.store.passing import mark_of
from familybook.store.places import new_path
from familybook.store.sealed import Keys, SealedReader, SealedWriter
from familybook.templates import TEMPLATES

_PART = ".copy"
"""How the file of a book ends while a copy is being put into it."""
_HALF_MADE = re.compile(rf"\.[0-9a-f]{{16}}{re.escape(_PART)}(-journal)?")
_LEFT_BEHIND_S = 3600
"""How long nobody takes to open a copy."""


class Came(StrEnum):
    """What a copy is to the books on the shelf."""

    NEW = auto()
    SAME = auto()
    """The shelf has it already, word for word."""
    GREW = auto()
    """It grew from the book on the shelf, and is that book now."""
    BESIDE = auto()
    """Both have changed: it stands beside the book on the shelf."""
    OLDER = auto()
    """The book on the shelf grew from it: it stands beside that one."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """Where a copy is now, and what it is to the other books."""

    path: Path
    came: Came


def seal(
    file: BookFile, out: Path, keys: Keys, note: Note | None = None, *, anew: bool = False
) -> None:
    """Write a sealed copy of a book, and open it again before it gets its name.

    Raises:
        BookExistsError: if it is to be made `anew`, and there is a file of that name.
        CannotPrintError: if nothing can be written there.
        NoRoomError: if the disk is full.
        FamilybookError: if it could not be opened again.
    """

    def write(part: IO[bytes]) -> None:
        sealed = SealedWriter(part, keys)
        _pack(sealed, file, note)
        sealed.finish()

    def check(part: Path) -> None:
        with SealedReader(part, keys) as sealed:
            _expect_opens(sealed, part, out)

    expect_no_book(out, may_be_copy=True)
    _land(out, write, check, anew=anew)


def write_plain(file: BookFile, out: Path) -> None:
    """Write what a family may keep and anybody can open: a zip of JSON and photographs.

    Raises as `seal` does.
    """

    def check(part: Path) -> None:
        with part.open("rb") as opened:
            _expect_opens(opened, part, out)

    expect_no_book(out)
    _land(out, lambda part: _pack(part, file, None), check)


def take_back(path: Path, key: bytes) -> None:
    """Note of a book that it is here again. Raises as opening a book does."""
    with BookFile.open(path, key) as file:
        if file.passing.lent_to:
            file.keep_passing(file.passing.taken_back())


def _pack(out: Any, file: BookFile, note: Note | None) -> None:
    book = file.book()
    held: list[PhotoId] = []
    for photo in sorted(photos_in(book)):
        with suppress(DamagedBookError):  # a spoilt photograph keeps no book from its copy
            file.photo(photo)
            held.append(photo)
    text = to_text(to_plain_book(book, name_of))
    pack(out, text.encode("utf-8", "replace"), held, file.photo, note)


def _land(
    out: Path,
    write: Callable[[IO[bytes]], None],
    check: Callable[[Path], None],
    *,
    anew: bool = False,
) -> None:
    """Write a file beside, look at it, then give it its name; `anew`, only if nobody has it."""
    there = out.resolve()
    if there.is_dir() or not there.parent.is_dir():
        raise CannotPrintError(out)
    try:
        write_whole(there, write, check, anew=anew)
    except OSError as error:
        known = translate(error, out)
        raise known if isinstance(known, NoRoomError) else CannotPrintError(out) from error


def open_copy(
    path: Path, keys: Keys, folder: Path | None, key: bytes, going: Going = never_stops
) -> Arrived:
    """Put a copy on the shelf, and tell what it is to the books there.

    Args:
        path: the sealed copy.
        keys: what may open it.
        folder: the shelf, or none for the usual one.
        key: the key of this laptop's books.
        going: told how far it is; where it raises, nothing has come.

    Raises:
        FamilybookError: if it cannot be opened, or a version of it is in use.
        OSError: if it cannot be read.
    """
    with SealedReader(path, keys) as sealed:
        parcel, book = _read(sealed, path)
        note = parcel.note()
        there = versions_of(note.passing.book, new_path(folder).parent, key)
        mark = mark_of(book)
        for one, was in there:
            if was == mark:
                if note.passing.came_at not in ("", one.passing.came_at):  # it was elsewhere
                    take_back(one.path, key)
                return Arrived(one.path, Came.SAME)
        came = Came.NEW if not there else Came.BESIDE
        if any(mark in one.passing.marks for one, _ in there):
            came = Came.OLDER
        else:
            for one, was in there:
                if was == last_shared(note, {was, *one.passing.marks}):
                    _grow(one.path, key, parcel, note, going)
                    return Arrived(one.path, Came.GREW)
        return Arrived(_put_on_shelf(new_path(folder), key, parcel, note, going), came)


def _expect_opens(inside: IO[bytes] | SealedReader, part: Path, out: Path) -> None:
    """Look that what was written can be opened again."""
    try:
        _read(inside, part)
    except (CrowdedCopyError, DamagedCopyError, NewerCopyError) as error:
        raise LargeCopyError(out) from error


def open_at(path: Path, keys: Keys, place: Path, key: bytes, going: Going = never_stops) -> None:
    """Put a copy into a new book at a place of one's own. Raises as `open_copy` does."""
    if place.exists():
        raise BookExistsError(place)
    if not place.parent.is_dir():
        raise NoSuchFileError(place.parent)
    with SealedReader(path, keys) as sealed:
        parcel, _ = _read(sealed, path)
        _put_on_shelf(place, key, parcel, parcel.note(), going)


def _read(inside: IO[bytes] | SealedReader, path: Path) -> tuple[Parcel, Book]:
    """Return an opened copy and the book in it, all of it looked at."""
    opened = io.BufferedReader(inside) if isinstance(inside, SealedReader) else inside
    parcel = Parcel(opened, path)
    try:
        book = _book_in(parcel, as_named)
    except AnswersError as error:
        # It is whole, and one of ours made it: one that knows more than this.
        raise NewerCopyError(path) from error
    expect_soon_done(parcel, book, path)
    return parcel, book


def _book_in(parcel: Parcel, take: Callable[[str, str], PhotoId]) -> Book:
    plain = parse(parcel.book_json(), "book.json")
    named = plain.get("template") if isinstance(plain, dict) else None
    if not isinstance(named, str) or named not in TEMPLATES:
        raise AnswersError(place="template", reason="template", known=", ".join(TEMPLATES))
    return fill(new_book(TEMPLATES[named]), plain, take, checked_words, strict=False)


def _grow(path: Path, key: bytes, parcel: Parcel, note: Note, going: Going) -> None:
    """Let a book on the shelf be what it grew into on another laptop."""
    with BookFile.open(path, key) as file:
        _keep_as_it_was(file)
        photos = _photos(file, parcel, going)
        try:
            book = _book_in(parcel, photos.take)
        except BaseException:
            photos.let_go()
            raise
        file.save(book)
        passing = file.passing.taken_back()
        for mark in (*note.passing.marks, mark_of(book)):
            passing = passing.marked(mark)
        file.keep_passing(passing)


def _photos(file: BookFile, parcel: Parcel, going: Going) -> CopiedPhotos:
    return CopiedPhotos(file, parcel, len(photos_in(_book_in(parcel, as_named))), going)


def _keep_as_it_was(file: BookFile) -> None:
    """Keep a snapshot; where a part that is no words is damaged, the words come first."""
    try:
        file.earlier.snapshot()
    except DamagedBookError:
        file.connect_anew()


def _put_on_shelf(place: Path, key: bytes, parcel: Parcel, note: Note, going: Going) -> Path:
    """Make the file of a book, whole, and only then put it on the shelf."""
    part = place.with_name(f".{secrets.token_hex(8)}{_PART}")
    _sweep(place.parent)
    try:
        book = _book_in(parcel, as_named)
        with closing(BookFile.create(part, new_book(book.template), key)) as file:
            book = _book_in(parcel, _photos(file, parcel, going).take)
            file.save(book)
            passing = note.passing.known().taken_back().came(now()).marked(mark_of(book))
            file.keep_passing(passing)
        move_into_place(part, place)
    finally:
        part.unlink(missing_ok=True)
        part.with_name(f"{part.name}-journal").unlink(missing_ok=True)
    return place


def _sweep(folder: Path) -> None:
    """Take away what an earlier copy left behind when the laptop went out.

    The folder may be anybody's: only a name that we give goes, and only a file.
    """
    for left in folder.glob(f".*{_PART}*"):
        with suppress(OSError):
            there = left.lstat()
            is_left = time.time() - there.st_mtime > _LEFT_BEHIND_S and S_ISREG(there.st_mode)
            if is_left and _HALF_MADE.fullmatch(left.name):
                left.unlink()
