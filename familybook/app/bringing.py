"""Books brought back from a folder of safe copies, with every key that this laptop has."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from familybook.app.copied_photos import Going, never_stops
from familybook.app.copies_of import Found, carry_over
from familybook.app.copying import Came, open_copy
from familybook.core.errors import DamagedBookError, FamilybookError, NoRoomError, NoSuchFileError
from familybook.core.sealed_errors import NeedsWordsError, WrongLaptopError
from familybook.store.bookfile import BookFile
from familybook.store.keys import LaptopKey
from familybook.store.parcel import Note, Parcel
from familybook.store.places import new_path
from familybook.store.sealed import ENDING, Keys, SealedReader
from familybook.store.shelf import books_on

MOST_COPIES = 1000
"""Copies looked at in one folder: those written last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """What came of a folder of safe copies, counted."""

    books: int = 0
    """Books that are on the shelf now and were not, or grew."""
    there: int = 0
    """Books that the shelf has already, as they are in the copy or newer."""
    shut: int = 0
    """Copies that none of our keys opens."""
    spoilt: int = 0
    """Copies that are damaged, or no copies at all."""


@dataclass(frozen=True, slots=True)
class _Copy:
    """A copy that one of our keys opens."""

    path: Path
    keys: Keys
    note: Note


def bring_back(
    folder: Path,
    key: LaptopKey,
    shelf: Path | None = None,
    looking: Going = never_stops,
    coming: Going = never_stops,
) -> Brought:
    """Put each book of a folder of safe copies on the shelf as its newest copy has it.

    Where it went on in two places, both come, and stand beside each other. Whichever key opened the
    copy, the book is this laptop's from then on. `looking` is told how many copies were looked at,
    `coming` how many books have come; where one raises, what was brought back until then stays.

    Raises:
        NoSuchFileError: if the folder cannot be read.
        NoRoomError: if the disk is full; what was brought back until then stays.
    """
    found: list[_Copy] = []
    came: list[Path] = []
    books = there = shut = spoilt = 0
    paths = _copies(folder)
    for number, path in enumerate(paths):
        looking(number, len(paths))
        try:
            found.append(_looked_at(path, key))
        except (WrongLaptopError, NeedsWordsError):
            shut += 1
        except (FamilybookError, OSError):
            spoilt += 1
    known = _known_marks(key, shelf)
    last = tuple(_last_of_each(found))
    for number, copy in enumerate(last):
        coming(number, len(last))
        if known.intersection(copy.note.passing.marks[-1:]):
            there += 1
            continue
        try:
            going = partial(_still, coming, number, len(last))
            arrived = open_copy(copy.path, copy.keys, shelf, key.book_key(), going)
        except NoRoomError:
            raise
        except (FamilybookError, OSError):
            spoilt += 1
            continue
        came.append(arrived.path)
        there += arrived.came is Came.SAME
        books += arrived.came is not Came.SAME
    _let_know(came, found, key)
    return Brought(books=books, there=there, shut=shut, spoilt=spoilt)


def _let_know(came: list[Path], found: list[_Copy], key: LaptopKey) -> None:
    """Let each book know its copies: they are thinned, and go with it."""
    oldest = sorted(found, key=lambda one: one.note.made_at)
    for path in came:
        carry_over(path, {}, key, tuple(Found(one.path, one.note) for one in oldest))


def _still(coming: Going, number: int, of_all: int, done: int, pictures: int) -> None:
    """Tell while the pictures of a book come in that it is still that book."""
    del done, pictures
    coming(number, of_all)


def _copies(folder: Path) -> list[Path]:
    """Return the sealed copies of a folder, the one written last first."""
    try:
        there = [path for path in folder.iterdir() if path.suffix.lower() == ENDING]
        when = {path: path.stat().st_mtime_ns for path in there if path.is_file()}
    except OSError as error:
        raise NoSuchFileError(folder) from error
    return sorted(when, key=lambda path: (when[path], path.name), reverse=True)[:MOST_COPIES]


def _looked_at(path: Path, key: LaptopKey) -> _Copy:
    """Return a copy with the key that opens it.

    Raises:
        FamilybookError: as the copy's reader does.
    """
    *others, last = (Keys(laptop=one) for one in key.seal_keys())
    for keys in others:
        try:
            return _Copy(path, keys, _note(path, keys))
        except WrongLaptopError:
            continue
    return _Copy(path, last, _note(path, last))


def _note(path: Path, keys: Keys) -> Note:
    with SealedReader(path, keys) as sealed:
        return Parcel(io.BufferedReader(sealed), path).note()


def _last_of_each(copies: list[_Copy]) -> Iterator[_Copy]:
    """Yield the copies of each book after which it went on in no other, the newest first.

    What a book was tells which copy came after which: the clock of a laptop may be wrong. A copy
    that does not say which book it is comes always.
    """
    newest = sorted(copies, key=lambda one: one.note.made_at, reverse=True)
    of_book: dict[str, list[_Copy]] = {}
    for copy in newest:
        of_book.setdefault(copy.note.passing.book, []).append(copy)
    for book, same in of_book.items():
        last = [one for one in same if not any(_goes_on(one, other, same) for other in same)]
        yield from same if not book else last or same[:1]


def _goes_on(copy: _Copy, other: _Copy, newest: list[_Copy]) -> bool:
    """Tell whether a book went on from a copy to another one."""
    ours, theirs = copy.note.passing.marks, other.note.passing.marks
    if other is copy or (ours and ours[-1] not in theirs):
        return False
    back = not ours or not theirs or theirs[-1] in ours  # it was again what it had been
    return not back or newest.index(other) < newest.index(copy)


def _known_marks(key: LaptopKey, shelf: Path | None) -> set[str]:
    """Return what the books on the shelf, as far as they can be read, are known to have been."""
    secret = key.book_key()
    there = books_on(new_path(shelf).parent, secret)
    return {mark for one in there for mark in one.passing.marks if _opens(one.path, secret)}


def _opens(path: Path, key: bytes) -> bool:
    """Tell whether the words of a book on the shelf are whole; one in use is left alone."""
    try:
        with BookFile.open(path, key, read_only=True) as file:
            file.book()
    except DamagedBookError:
        return False
    except FamilybookError:
        return True
    return True
