"""The books on this laptop, by picture and colour: never a name."""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

from familybook.core.book import Sign
from familybook.core.errors import (
    BookInUseError,
    DamagedBookError,
    FamilybookError,
    NewerBookError,
    NotABookError,
    ShelfAwayError,
)
from familybook.store import cipher
from familybook.store.contents import sign_of
from familybook.store.faults import translated
from familybook.store.migrations import VERSION
from familybook.store.passing import HERE, PASSING, SAFE, Passing, passing_from_plain
from familybook.store.places import ENDING, is_away

STAYS = "stays_until"

_others: dict[Path, dict[Path, None]] = {}
"""Shelves beside the one at home, in order, by home."""


def know_shelf(folder: Path, shelf: Path) -> None:
    """Know, as long as this program runs, that books of this home stand on that shelf too."""
    _others.setdefault(folder, {})[shelf] = None


def shelves_of(folder: Path) -> tuple[Path, ...]:
    """Return every shelf of a home, its own first. None is made."""
    return (folder / "shelf", *_others.get(folder, ()))


def expect_shelves(folder: Path) -> None:
    """Look that every shelf of a home can be reached: a new key would shut away what it holds.

    Raises:
        ShelfAwayError: if one is on a drive that is not here.
    """
    for shelf in shelves_of(folder)[1:]:
        try:
            if is_away(shelf):
                raise ShelfAwayError(why="away")
            shelf.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise ShelfAwayError(why="away") from error


def is_any_away(folder: Path) -> bool:
    """Tell whether a shelf of a home is missed: books stood there, and its drive is away."""
    return any(is_away(shelf) for shelf in shelves_of(folder)[1:])


def files_on(shelves: Iterable[Path]) -> tuple[Path, ...]:
    """Return the files of books on some shelves, whatever may be in them."""
    return tuple(book for shelf in shelves for book in shelf.glob(f"*{ENDING}"))


def any_made_with(key: bytes, books: Iterable[Path]) -> bool:
    """Tell whether one of some files was made with a key, even one that is damaged."""
    for book in books:
        with suppress(OSError):
            if cipher.is_made_with(key, cipher.salt_of(book)):
                return True
    return False


class Standing(StrEnum):
    """Whether a book can be taken from the shelf."""

    READY = "ready"
    IN_USE = "in-use"
    NEWER = "newer"
    DAMAGED = "damaged"
    NOT_OURS = "not-ours"


@dataclass(frozen=True, slots=True, kw_only=True)
class OnShelf:
    """One book on the shelf; without a sign if it could not be read."""

    path: Path
    standing: Standing = Standing.READY
    sign: Sign | None = None
    opened_at: str = ""
    """When it was last opened, in UTC, as ISO 8601."""
    stays_until: date | None = None
    """Until when it was to stay longer, if somebody wished that."""
    passing: Passing = HERE
    safe_waits: bool = False
    """Whether its last safe copy could not be put into its folder."""


def books_on(shelf: Path, key: bytes) -> tuple[OnShelf, ...]:
    """Return the books on a shelf, the one opened last first. Nothing is written."""
    found = [looked_at(path, key) for path in shelf.glob(f"*{ENDING}") if path.is_file()]
    return tuple(sorted(found, key=lambda book: (book.opened_at, book.path.name), reverse=True))


def looked_at(path: Path, key: bytes) -> OnShelf:
    """Return how one book stands, wherever it is."""
    try:
        return _read(path, key)
    except BookInUseError:
        return OnShelf(path=path, standing=Standing.IN_USE)
    except NewerBookError:
        return OnShelf(path=path, standing=Standing.NEWER)
    except NotABookError:
        return OnShelf(path=path, standing=Standing.NOT_OURS)
    except DamagedBookError:
        return OnShelf(path=path, standing=Standing.DAMAGED)
    except FamilybookError:
        # A crash left a save half done, and it can be taken back only by opening the book.
        return OnShelf(path=path)


def _read(path: Path, key: bytes) -> OnShelf:
    db = cipher.connect(path, key, read_only=True)
    try:
        cipher.expect_version(db, path, VERSION)
        with translated(path):
            sql = "SELECT key, value FROM book WHERE key IN ('sign', 'opened_at', ?, ?, ?)"
            rows = db.execute(sql, [STAYS, PASSING, SAFE]).fetchall()
            facts = {name: json.loads(value) for name, value in rows}
    finally:
        cipher.disconnect(db)
    try:
        return OnShelf(
            path=path,
            sign=sign_of(facts["sign"]),
            opened_at=facts["opened_at"],
            stays_until=_day(facts.get(STAYS)),
            passing=passing_from_plain(facts.get(PASSING)),
            safe_waits=_waits(facts.get(SAFE)),
        )
    except (KeyError, TypeError) as error:
        raise NewerBookError(path) from error


def _day(told: Any) -> date | None:
    """Return a day; what is none keeps nobody from the book."""
    try:
        return date.fromisoformat(told)
    except (TypeError, ValueError):
        return None


def _waits(safe: Any) -> bool:
    return isinstance(safe, dict) and safe.get("waits") is True
