"""The safe copies of one book, found by looking into folders, whatever the book knows of them.

A book that was brought back does not know what was kept of it before. What another version of it
needs, which still stands here, is that one's: it goes when the last version does.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from familybook.app.last_safe_copy import book_of
from familybook.app.safe_copies import safe_folder
from familybook.app.safe_note import Safe, safe_of, safe_to_plain
from familybook.core.errors import BookInUseError, FamilybookError
from familybook.store import leaving, places
from familybook.store.bookfile import BookFile
from familybook.store.keys import LaptopKey
from familybook.store.made import MADE
from familybook.store.parcel import Note, Parcel
from familybook.store.passing import PASSING, SAFE, Passing, passing_from_plain
from familybook.store.sealed import ENDING, Keys, SealedReader
from familybook.store.shares import Going, says_yes, while_it_goes_on
from familybook.store.shelf import files_on, shelves_of

NOTES = (PASSING, SAFE, MADE)


@dataclass(frozen=True, slots=True)
class Found:
    """A safe copy that a key of this laptop opens."""

    path: Path
    note: Note


@dataclass(frozen=True, slots=True)
class Others:
    """What the other versions of a book that stand here know."""

    known: frozenset[Path] = frozenset()
    """Their safe copies."""
    marks: frozenset[str] = frozenset()
    any: bool = False
    """Whether there are other versions at all."""
    last: frozenset[str] = frozenset()
    """What each of them was when it went anywhere last."""
    unsure: bool = False
    """Whether a book is open that may be one of them."""

    def have(self, passing: Passing) -> bool:
        """Tell whether a safe copy is of one of them as it was kept last."""
        return bool(self.last.intersection(passing.marks[-1:]))


def found_in(
    folders: Iterable[Path], book: str, key: LaptopKey
) -> tuple[tuple[Found, ...], tuple[Path, ...]]:
    """Return all safe copies of a book in some folders, the oldest first.

    With them go the folders that nobody could look into: they are away, or do not get on.
    """
    found: list[Found] = []
    unseen: list[Path] = []
    for folder in dict.fromkeys(folders) if book else ():
        try:
            if not says_yes(folder.is_dir):
                raise FileNotFoundError(folder)
            found.extend(while_it_goes_on(partial(_in_folder, folder, book, key)))
        except OSError:
            unseen.append(folder)
    return tuple(sorted(found, key=lambda one: one.note.made_at)), tuple(unseen)


def _in_folder(folder: Path, book: str, key: LaptopKey, get_on: Going) -> list[Found]:
    found: list[Found] = []
    for path in sorted(folder.iterdir()):
        get_on()
        if path.suffix.lower() == ENDING and (note := _note(path, key)) is not None:
            found += [Found(path, note)] if note.passing.book == book else []
    return found


def _note(path: Path, key: LaptopKey) -> Note | None:
    for seal_key in key.seal_keys():
        with (
            suppress(FamilybookError, OSError),
            SealedReader(path, Keys(laptop=seal_key)) as sealed,
        ):
            return Parcel(io.BufferedReader(sealed), path).note()
    return None


def notes_of(path: Path, key: bytes) -> tuple[dict[str, Any], bool]:
    """Return the notes of a closed book, and whether it could be asked itself.

    One that is damaged is told of by its newest snapshot.

    Raises:
        BookInUseError: if it is open.
    """
    try:
        return leaving.notes_in(path, key, NOTES), True
    except BookInUseError:
        raise
    except (FamilybookError, MemoryError, ValueError):
        return leaving.notes_in_snapshots(path, key, NOTES), False


def others_of(book: str, path: Path, key: LaptopKey) -> Others:
    """Return what the other versions of a book know that stand here, whole or damaged."""
    known: set[Path] = set()
    marks: set[str] = set()
    last: set[str] = set()
    some = unsure = False
    for other in _others(path):
        try:
            held, _ = notes_of(other, key.book_key())
        except BookInUseError:
            held = {}
            unsure = unsure or book_of(other, places.home()) is None
        passing = passing_from_plain(held.get(PASSING))
        if book and book == (passing.book or book_of(other, places.home())):
            some = True
            known.update(safe_of(held.get(SAFE)).paths)
            marks.update(passing.marks)
            last.update(passing.marks[-1:])
    return Others(frozenset(known), frozenset(marks), any=some, last=frozenset(last), unsure=unsure)


def _others(path: Path) -> Iterator[Path]:
    shelves = dict.fromkeys((path.parent, *shelves_of(places.home())))
    return (one for one in files_on(shelves) if one.resolve() != path.resolve())


def spared(found: Iterable[Found], passing: Passing, others: Others) -> tuple[Found, ...]:
    """Return those of the copies found that are a book's own, and no other version's."""
    return tuple(one for one in found if not others.any or _is_own(one, passing, others))


def _is_own(one: Found, passing: Passing, others: Others) -> bool:
    last = one.note.passing.marks[-1:]
    is_line = any(mark in passing.marks for mark in last)
    return is_line and one.path not in others.known and not others.marks.intersection(last)


def carry_over(
    path: Path, held: Mapping[str, Any], key: LaptopKey, found: Iterable[Found] | None = None
) -> None:
    """Let a book that came back know what was known of it before, and what was kept of it.

    Where that cannot be noted now, its copies are found when it is taken off.

    Args:
        path: the closed book, as it is now.
        held: the notes that were there before.
        key: the key of this laptop.
        found: copies of any books, the oldest first; without them the usual folder is looked at.
    """
    with suppress(FamilybookError, OSError), BookFile.open(path, key.book_key()) as file:
        _carry(file, held)
        book = file.passing.book
        safe, were = safe_of(file.note(SAFE)), safe_of(held.get(SAFE))
        listed = tuple(dict.fromkeys((*were.paths, *safe.paths)))
        if found is None:
            found, _ = found_in(folders_of(listed), book, key)
        of_it = tuple(one for one in found if book and one.note.passing.book == book)
        own = spared(of_it, file.passing, others_of(book, path, key))
        wanted = {*listed, *(one.path for one in own)}
        there = tuple(one.path for one in of_it if one.path in wanted)
        paths = (*(one for one in listed if one not in there), *there)
        if paths != safe.paths:
            file.keep_note(SAFE, safe_to_plain(Safe(paths, waits=safe.waits or were.waits)))


def _carry(file: BookFile, held: Mapping[str, Any]) -> None:
    """Note again who has a book, and what was made of it."""
    before = passing_from_plain(held.get(PASSING))
    if before.lent_to and before.book == file.passing.book:
        file.keep_passing(file.passing.lent(before.lent_to, before.lent_at))
    if held.get(MADE) and held[MADE] != file.note(MADE):
        file.keep_note(MADE, held[MADE])


def folders_of(listed: Iterable[Path]) -> tuple[Path, ...]:
    """Return where safe copies of a book may lie: in the usual folder, and beside known ones."""
    folder = safe_folder()
    usual = () if folder is None else (folder,)
    return tuple(dict.fromkeys((*usual, *(one.parent for one in listed))))
