"""A book is taken off the laptop: all of it that we know of and can reach goes, and is told.

Its safe copies go first, while the book still knows where they are, then its snapshots and what
was set aside, then its own file. It can be stopped anywhere, and gone on with.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from familybook.app.copies_of import NOTES, folders_of, found_in, notes_of, others_of, spared
from familybook.app.last_safe_copy import book_of, forget_copied
from familybook.app.problems import translate
from familybook.app.safe_copies import Reach, take_away
from familybook.app.safe_note import safe_of
from familybook.core.errors import (
    BookInUseError,
    DamagedBookError,
    FamilybookError,
    LentBookError,
    NotABookError,
)
from familybook.store import leaving, places
from familybook.store.bookfile import BookFile
from familybook.store.crossing import forget_left_behind
from familybook.store.keys import LaptopKey
from familybook.store.made import MADE, Made, made_from_plain
from familybook.store.passing import HERE, PASSING, SAFE, Passing, passing_from_plain
from familybook.store.snapshots import snapshots_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What a book knows of what is elsewhere, and how much of it is here."""

    book: str = ""
    """Which book it is, as its safe copies say too."""
    safe: tuple[Path, ...] = ()
    made: tuple[Made, ...] = ()
    lent_to: str = ""
    passing: Passing = HERE
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
    unseen: tuple[Path, ...] = ()
    """Folders for safe copies that nobody could look into."""
    left: tuple[Path, ...] = ()
    """Files on this laptop that could not be deleted; the next start tries again."""
    strange: tuple[Path, ...] = ()
    """Files called as its earlier copies are, which hold something else."""
    elsewhere: int = 0
    """Files of it that have another name somewhere on the same disk, and are still there."""

    @property
    def is_all(self) -> bool:
        """Tell whether nothing of it is left on this laptop."""
        return not self.left and not self.elsewhere


def known_in(file: BookFile) -> Known:
    """Return what an open book knows."""
    notes = {name: file.note(name) for name in NOTES}
    return _known(notes, file.path, file.earlier.count())


def _known(held: Mapping[str, Any], path: Path, earlier: int, *, is_read: bool = True) -> Known:
    passing = passing_from_plain(held.get(PASSING))
    return Known(
        book=passing.book or book_of(path, places.home()) or "",
        safe=safe_of(held.get(SAFE)).paths,
        made=made_from_plain(held.get(MADE)),
        lent_to=passing.lent_to,
        passing=passing,
        earlier=earlier,
        is_read=is_read,
    )


def take_off(path: Path, key: LaptopKey) -> Gone:
    """Take a book that nobody has open off this laptop; one that was half gone goes on.

    Raises:
        LentBookError: if a colleague has it.
        BookInUseError: if it is open elsewhere.
        FamilybookError: if it is no book of this laptop, or has to stay. Nothing has changed.
    """
    gone = go_on(half_gone(path) or set_off(path, key), key)
    if path.is_symlink():  # the way to the book, and what an earlier version kept beside that
        taken = leaving.take_link(path, key.book_key())
        return replace(
            gone,
            left=(*gone.left, *taken.left),
            strange=(*gone.strange, *taken.strange),
            elsewhere=gone.elsewhere + taken.elsewhere,
        )
    return gone


def half_gone(path: Path) -> Path | None:
    """Return where the file of a book is that was being taken off; None if none was."""
    there = path.resolve()
    return None if there.exists() else leaving.half_way(there)


def set_off(path: Path, key: LaptopKey) -> Path:
    """Take a book off the shelf: from now on it goes, whatever happens. Raises as `take_off`."""
    there = path.resolve()
    _expect_may_go(there, key)
    return off_the_shelf(there)


def off_the_shelf(path: Path) -> Path:
    """Let a closed book that may go be one that goes, and return where its file is now.

    Raises:
        FamilybookError: if it has to stay; nothing has changed.
    """
    there = path.resolve()
    try:
        return leaving.begin(there)
    except OSError as error:
        raise translate(error, there) or BookInUseError(there) from error


def _expect_may_go(path: Path, key: LaptopKey) -> None:
    """Look that a book may go; one that is damaged is told of by its newest snapshot."""
    secret = key.book_key()
    try:
        with BookFile.open(path, secret) as file:
            passing = file.passing
    except DamagedBookError:
        passing = _passing_of_damaged(path, secret)
    except NotABookError:  # one of ours, perhaps, whose first bytes are gone
        if not is_ours(path, secret):
            raise
        passing = _passing_of_damaged(path, secret)
    if passing.lent_to:
        raise LentBookError(path)


def is_ours(path: Path, key: bytes) -> bool:
    """Tell whether a file that can be read by nobody was a book of this laptop."""
    return bool(snapshots_of(path, key)) or book_of(path, places.home()) is not None


def _passing_of_damaged(path: Path, key: bytes) -> Passing:
    held, _ = notes_of(path, key)
    return passing_from_plain(held.get(PASSING))


def known_before(path: Path, key: bytes) -> Known:
    """Return what is known of a closed book that may be taken off, or is half gone.

    Raises:
        FamilybookError: if it cannot be asked, or is no book of this laptop.
    """
    half = half_gone(path)
    if half is not None:
        return _known_of(half, path.resolve(), key)
    there = path.resolve()
    try:
        with BookFile.open(there, key, read_only=True) as file:
            return known_in(file)
    except DamagedBookError:
        return _known_of(there, there, key)
    except NotABookError:
        if not is_ours(there, key):
            raise
        return _known_of(there, there, key)


def go_on(going: Path, key: LaptopKey) -> Gone:
    """Take away all of a book that stands on no shelf any more."""
    path = going.with_name(going.name.removesuffix(leaving.GOING))
    known = _known_of(going, path, key.book_key())
    forget_left_behind(places.home())
    reach, unseen = _safe_copies_go(known, path, key)
    taken = leaving.take_files(going, key.book_key())
    if not taken.left:
        forget_copied(path, known.book, places.home())
    return Gone(
        known=known,
        safe=reach.gone,
        away=reach.away,
        unseen=unseen,
        left=taken.left,
        strange=taken.strange,
        elsewhere=taken.elsewhere + reach.elsewhere,
    )


def _safe_copies_go(known: Known, path: Path, key: LaptopKey) -> tuple[Reach, tuple[Path, ...]]:
    """Take away the safe copies a book knows, and those it does not: it may have come from one.

    What another version needs that stays goes with that one.
    """
    others = others_of(known.book, path, key)
    listed = tuple(one for one in known.safe if one not in others.known)
    found, unseen = found_in(folders_of(known.safe), known.book, key)
    own = spared(found, known.passing, others)
    more = tuple(one.path for one in own if one.path not in known.safe)
    if others.unsure:
        reach = take_away(listed, key, known.book)
        return replace(reach, away=(*reach.away, *more)), unseen
    return take_away((*listed, *more), key, known.book), unseen


def _known_of(going: Path, path: Path, key: bytes) -> Known:
    """Return what a closed book knows; of one that is damaged, what its newest snapshot does."""
    earlier = leaving.earlier_of(path, going, key)
    try:
        return _known(leaving.notes_in(going, key, NOTES), path, earlier)
    except (FamilybookError, MemoryError, ValueError):
        held = leaving.notes_in_snapshots(path, key, NOTES)
        return _known(held, path, earlier, is_read=False)


def go_on_with_all(shelves: Iterable[Path], key: LaptopKey) -> tuple[Gone, ...]:
    """Go on with every book that was being taken off when the laptop went out."""
    found: list[Gone] = []
    for going in leaving.left_half_way(shelves):
        with suppress(FamilybookError, OSError):
            found.append(go_on(going, key))
    return tuple(found)
