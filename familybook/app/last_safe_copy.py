"""The last safe copy of a book that cannot be read any more, found without the book's own help.

Which file of the shelf is which book is kept beside the shelf. Both names are made by chance and
tell nothing of any family; the copies themselves open with this laptop's keys only.
"""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from familybook.app.copied_photos import Going, never_stops
from familybook.app.copying import open_at
from familybook.core.book import Sign
from familybook.core.errors import FamilybookError
from familybook.store.book_files import PART, place_for
from familybook.store.contents import sign_of
from familybook.store.keys import LaptopKey
from familybook.store.landing import write_whole
from familybook.store.parcel import Parcel
from familybook.store.passing import Passing
from familybook.store.sealed import ENDING, Keys, SealedReader
from familybook.store.setting_aside import swap
from familybook.store.shelf import shelves_of
from familybook.store.small_files import read_json
from familybook.store.snapshots import told

MOST_COPIES = 300
"""Copies looked at in one folder: those written last."""
_NAME = "copied-books.json"
_PIECE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class SafeCopy:
    """A whole safe copy of a book, and what the book looks like on the shelf."""

    path: Path
    keys: Keys
    at: str
    """When it was made, in UTC, as ISO 8601."""
    sign: Sign | None
    passing: Passing


def _of_nobody_else(passing: Passing) -> bool:
    del passing
    return False


def note_copied(path: Path, book: str, home: Path) -> None:
    """Keep which book a file is. On a full disk that is not kept; nothing else is the worse."""
    held = _held(home)
    if held.get(path.name) != book:
        shelves = (path.parent, *shelves_of(home))
        there = {
            name: one for name, one in held.items() if any((on / name).exists() for on in shelves)
        }
        text = json.dumps(there | {path.name: book}).encode()
        with suppress(OSError):
            write_whole(home / _NAME, lambda file: file.write(text))


def book_of(path: Path, home: Path) -> str | None:
    """Return which book a file is, if that was ever kept."""
    return _held(home).get(path.name)


def forget_copied(path: Path, book: str, home: Path) -> None:
    """Keep no more which book a file was, now that it has left this laptop.

    Files that are not here any more, and were the same book, are forgotten too.
    """
    held = _held(home)
    shelves = (path.parent, *shelves_of(home))
    stay = {
        name: one
        for name, one in held.items()
        if name != path.name and (one != book or any((on / name).exists() for on in shelves))
    }
    if stay != held:
        text = json.dumps(stay).encode()
        with suppress(OSError):
            write_whole(home / _NAME, lambda file: file.write(text))


def _held(home: Path) -> dict[str, str]:
    held = read_json(home / _NAME)
    some = held.items() if isinstance(held, dict) else ()
    return {name: book for name, book in some if isinstance(book, str)}


def last_safe_copy(
    path: Path,
    folder: Path | None,
    key: LaptopKey,
    home: Path,
    of_others: Callable[[Passing], bool] = _of_nobody_else,
) -> SafeCopy | None:
    """Return the newest whole safe copy of a book that cannot be read, if its folder is there.

    Two versions of one book may stand side by side. What is `of_others`, which still stand here,
    comes after all that can only be of this one.
    """
    book = book_of(path, home)
    if not book or folder is None:
        return None
    found = (_looked_into(one, book, key) for one in _written_last(folder))
    newest = sorted(filter(None, found), key=lambda one: one.at, reverse=True)
    own_first = sorted(newest, key=lambda one: of_others(one.passing))
    return next((one for one in own_first if _is_whole(one)), None)


def _written_last(folder: Path) -> list[Path]:
    with suppress(OSError):
        there = {one: one.stat().st_mtime_ns for one in folder.glob(f"*{ENDING}") if one.is_file()}
        return sorted(there, key=lambda one: there[one], reverse=True)[:MOST_COPIES]
    return []


def _looked_into(path: Path, book: str, key: LaptopKey) -> SafeCopy | None:
    for keys in _keys_of(key):
        with suppress(FamilybookError, OSError), SealedReader(path, keys) as sealed:
            parcel = Parcel(io.BufferedReader(sealed), path)
            note = parcel.note()
            if note.passing.book == book:
                return SafeCopy(path, keys, note.made_at, _sign_in(parcel), note.passing)
    return None


def _keys_of(key: LaptopKey) -> Iterator[Keys]:
    return (Keys(laptop=one) for one in key.seal_keys())


def _sign_in(parcel: Parcel) -> Sign | None:
    with suppress(ValueError, RecursionError, TypeError):
        held: Any = json.loads(parcel.book_json())
        sign = held.get("sign") if isinstance(held, Mapping) else None
        return sign_of(sign) if isinstance(sign, Mapping) else None
    return None


def _is_whole(copy: SafeCopy) -> bool:
    with suppress(FamilybookError, OSError), SealedReader(copy.path, copy.keys) as sealed:
        while sealed.read(_PIECE):
            pass
        return True
    return False


def bring(path: Path, copy: SafeCopy, key: LaptopKey, going: Going = never_stops) -> None:
    """Let the book of a safe copy take the place of a damaged one, which is set aside.

    `going` is told before each picture how many are in, and may end it: then all is as it was.

    Raises:
        FamilybookError: if the copy cannot be opened any more, or nothing can be written.
    """
    part = place_for(path, PART)
    with told(path):
        part.parent.mkdir(mode=0o700, exist_ok=True)
    try:
        open_at(copy.path, copy.keys, part, key.book_key(), going)
        swap(path, part)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
