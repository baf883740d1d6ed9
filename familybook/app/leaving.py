"""A book is taken off the laptop: all of it that we know of and can reach goes, and is told.

Its safe copies go first, while the book still knows where they are, then its snapshots and what
was set aside, then its own file. It can be stopped anywhere, and gone on with.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from familybook.app.problems import translate
from familybook.app.safe_copies import take_away
from familybook.app.safe_note import safe_of
from familybook.core.errors import BookInUseError, DamagedBookError, FamilybookError, LentBookError
from familybook.store import leaving, places
from familybook.store.bookfile import BookFile
from familybook.store.crossing import forget_left_behind
from familybook.store.keys import LaptopKey
from familybook.store.made import MADE, Made, made_from_plain
from familybook.store.passing import PASSING, SAFE, passing_from_plain

_NOTES = (PASSING, SAFE, MADE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What a book knows of what is elsewhere, and how much of it is here."""

    book: str = ""
    """Which book it is, as its safe copies say too."""
    safe: tuple[Path, ...] = ()
    made: tuple[Made, ...] = ()
    lent_to: str = ""
    earlier: int = 0
    """How many snapshots there are, with what was set aside."""
    is_read: bool = True
    """Whether the book itself could be asked; else a snapshot was, which may be older."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gone:
    """What went, and what could not be reached."""

    known: Known
    safe: tuple[Path, ...] = ()
    """Safe copies that are gone."""
    away: tuple[Path, ...] = ()
    """Safe copies that may still be there, as on a stick that is not in."""
    left: tuple[Path, ...] = ()
    """Files on this laptop that could not be deleted; the next start tries again."""


def known_in(file: BookFile) -> Known:
    """Return what an open book knows."""
    notes = {name: file.note(name) for name in _NOTES}
    return _known(notes, file.path)


def _known(held: Mapping[str, Any], path: Path, *, is_read: bool = True) -> Known:
    passing = passing_from_plain(held.get(PASSING))
    return Known(
        book=passing.book,
        safe=safe_of(held.get(SAFE)).paths,
        made=made_from_plain(held.get(MADE)),
        lent_to=passing.lent_to,
        earlier=leaving.earlier_of(path),
        is_read=is_read,
    )


def take_off(path: Path, key: LaptopKey) -> Gone:
    """Take a book that nobody has open off this laptop; one that was half gone goes on.

    Raises:
        LentBookError: if a colleague has it.
        BookInUseError: if it is open elsewhere.
        FamilybookError: if it is no book of this laptop, or has to stay. Nothing has changed.
    """
    there = path.resolve()
    half = None if there.exists() else leaving.half_way(there)
    return go_on(_begin(there, key) if half is None else half, key)


def _begin(path: Path, key: LaptopKey) -> Path:
    """Look that a book may go, and take it off the shelf."""
    with suppress(DamagedBookError), BookFile.open(path, key.book_key()) as file:
        if file.passing.lent_to:
            raise LentBookError(path)
    try:
        return leaving.begin(path)
    except OSError as error:
        raise translate(error, path) or BookInUseError(path) from error


def go_on(going: Path, key: LaptopKey) -> Gone:
    """Take away all of a book that stands on no shelf any more."""
    path = going.with_name(going.name.removesuffix(leaving.GOING))
    known = _known_of(going, path, key.book_key())
    forget_left_behind(places.home())
    reach = take_away(known.safe, key, known.book)
    left = leaving.take_files(going)
    return Gone(known=known, safe=reach.gone, away=reach.away, left=left)


def _known_of(going: Path, path: Path, key: bytes) -> Known:
    """Return what a closed book knows; of one that is damaged, what its newest snapshot does."""
    try:
        return _known(leaving.notes_in(going, key, _NOTES), path)
    except (FamilybookError, MemoryError):
        return _known(leaving.notes_in_snapshots(path, key, _NOTES), path, is_read=False)


def go_on_with_all(shelves: Iterable[Path], key: LaptopKey) -> tuple[Gone, ...]:
    """Go on with every book that was being taken off when the laptop went out."""
    found: list[Gone] = []
    for going in leaving.left_half_way(shelves):
        with suppress(FamilybookError, OSError):
            found.append(go_on(going, key))
    return tuple(found)
