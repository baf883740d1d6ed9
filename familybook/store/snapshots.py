"""Copies of a book from earlier sittings, beside it: for mistakes, and for a disk gone bad.

They are sealed as the book is, and their names say no more than its own. They never leave the
laptop: what travels is made anew from the book as it stands.
"""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from familybook.core.errors import (
    BookInUseError,
    DamagedBookError,
    FamilybookError,
    NoRoomError,
    ReadOnlyError,
)
from familybook.store import cipher
from familybook.store.book_files import ENDING, PART, earlier_files, folder_of, place_for
from familybook.store.engine import Database, SQLError, dbapi2
from familybook.store.faults import translated
from familybook.store.landing import move_into_place
from familybook.store.migrations import VERSION
from familybook.store.ours import parted

SITTINGS = 3
"""So many of the newest are kept."""
WEEKS = 6
"""And of so many weeks the newest of each."""

_STEPS_BETWEEN_LOOKS = 5
"""Of the engine's steps; a photograph takes three or four."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """A copy of a book as it once was."""

    path: Path
    at: str
    """When the book last changed before this was made, in UTC, as ISO 8601."""


class InterruptedSnapshotError(Exception):
    """Somebody waits for the book; the copy is to be made later."""


def take(
    db: Database, path: Path, key: bytes, *, stop: Callable[[], bool] | None = None
) -> Snapshot:
    """Copy an open book through its own connection, and look that the copy is whole.

    Only then do older ones go that nobody needs. `stop` is asked meanwhile whether to leave off.

    Raises:
        NoRoomError: if the disk is full.
        ReadOnlyError: if nothing can be written there, or not so that it can be read again.
        DamagedBookError: if the book is not whole.
        InterruptedSnapshotError: if `stop` said so.
    """
    part = place_for(path, PART)
    try:
        with told(path):
            part.parent.mkdir(mode=0o700, exist_ok=True)
            _copy(db, path, part, stop)
            with translated(path):
                counts = _counts(db)
            at = _expect_same(part, key, counts)
            made = part.with_suffix(ENDING)
            move_into_place(part, made)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    thin(path, key)
    return Snapshot(path=made, at=at)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Raise what the disk refuses as what a person can be told; so is a folder that is a link."""
    if folder_of(path).is_symlink():
        raise ReadOnlyError(folder_of(path))
    try:
        yield
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        raise (NoRoomError() if full else ReadOnlyError(folder_of(path))) from error


def _copy(db: Database, path: Path, part: Path, stop: Callable[[], bool] | None) -> None:
    with _interruptible(db, stop), translated(path):
        db.execute("VACUUM INTO ?", [str(part)])
    with part.open("r+b") as file:
        os.fsync(file.fileno())


@contextmanager
def _interruptible(db: Database, stop: Callable[[], bool] | None) -> Iterator[None]:
    """Ask meanwhile whether to leave off; then raise `InterruptedSnapshotError`."""
    if stop is not None:
        db.conn.set_progress_handler(stop, _STEPS_BETWEEN_LOOKS)
    try:
        yield
    except SQLError as error:
        if getattr(error, "sqlite_errorcode", 0) != dbapi2.SQLITE_INTERRUPT:
            raise
        raise InterruptedSnapshotError from error
    finally:
        db.conn.set_progress_handler(None, 0)


def _counts(db: Database) -> dict[str, int]:
    """Return how many rows each table has."""
    names = db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {name: db.table(name).count for (name,) in names}


def _expect_same(part: Path, key: bytes, counts: dict[str, int]) -> str:
    """Look that a copy is whole and holds as much; return when it last changed.

    Raises:
        ReadOnlyError: if it is not; the book is none the worse for it.
    """
    try:
        db = cipher.connect(part, key, read_only=True)
        try:
            with translated(part):
                _expect_whole(db, part)
                if _counts(db) != counts:
                    raise DamagedBookError(part)
                return changed_at(db)
        finally:
            cipher.disconnect(db)
    except (FamilybookError, MemoryError) as error:
        raise ReadOnlyError(part.parent) from error


def _expect_whole(db: Database, path: Path) -> None:
    cipher.expect_version(db, path, VERSION)
    if db.execute("PRAGMA quick_check").fetchone()[0] != "ok":
        raise DamagedBookError(path)


def changed_at(db: Database) -> str:
    """Return when a book last changed; books from before that was noted tell it by their words."""
    sql = "SELECT value FROM book WHERE key = ?"
    for fact in ("changed_at", "opened_at"):
        row = db.execute(sql, [fact]).fetchone()
        if fact == "opened_at":
            (written,) = db.execute("SELECT max(changed_at) FROM answer").fetchone()
            if written:
                return str(written)
        if row is not None:
            return str(json.loads(row[0]))
    return ""


def snapshots_of(path: Path, key: bytes, *, none_open: bool = False) -> tuple[Snapshot, ...]:
    """Return the snapshots of a book that can be read, the newest first.

    One that is open is passed over, or, if there may be `none_open`, raises `BookInUseError`.
    """
    found = (_looked_at(one, key, none_open=none_open) for one in earlier_files(path, ENDING))
    return tuple(sorted(filter(None, found), key=lambda one: one.at, reverse=True))


def _looked_at(path: Path, key: bytes, *, none_open: bool) -> Snapshot | None:
    try:
        db = cipher.connect(path, key, read_only=True)
        try:
            with translated(path):
                cipher.expect_version(db, path, VERSION)
                return Snapshot(path=path, at=changed_at(db))
        finally:
            cipher.disconnect(db)
    except BookInUseError:
        if none_open:
            raise
        return None
    except FamilybookError:
        return None


def newest_whole(path: Path, key: bytes) -> Snapshot | None:
    """Return the newest snapshot of a book that is whole, every byte of it looked at."""
    return next((one for one in snapshots_of(path, key) if is_whole(one.path, key)), None)


def is_whole(path: Path, key: bytes, *, stop: Callable[[], bool] | None = None) -> bool:
    """Tell whether a closed file is a book of ours and whole.

    `stop` is asked meanwhile whether to leave off; that raises `InterruptedSnapshotError`.
    """
    try:
        db = cipher.connect(path, key, read_only=True)
        try:
            with _interruptible(db, stop), translated(path):
                _expect_whole(db, path)
        finally:
            cipher.disconnect(db)
    except (FamilybookError, MemoryError):
        return False
    return True


def thin(path: Path, key: bytes) -> None:
    """Let go of the snapshots that nobody needs any more; those that cannot be read stay.

    What a crash left half made goes too.
    """
    for part in parted(earlier_files(path, PART), key, path).ours:
        with suppress(OSError):
            part.unlink()
    found = snapshots_of(path, key)
    kept = to_keep(tuple(one.at for one in found), datetime.now(UTC))
    for one in found:
        if one.at not in kept:
            with suppress(OSError):
                one.path.unlink()


def to_keep(moments: Iterable[str], today: datetime) -> frozenset[str]:
    """Return which moments to keep: the newest few, and of each of some weeks the newest."""
    newest_first = sorted(set(moments), reverse=True)
    since = (today - timedelta(weeks=WEEKS)).isoformat()
    weeks: dict[tuple[int, int], str] = {}
    for moment in newest_first:
        if moment >= since:
            year, week, _ = datetime.fromisoformat(moment).isocalendar()
            weeks.setdefault((year, week), moment)
    return frozenset((*newest_first[:SITTINGS], *weeks.values()))


def drop(path: Path, key: bytes) -> tuple[Path, ...]:
    """Delete all snapshots of a book, and what was set aside; return what could not be."""
    left = []
    for one in parted(earlier_files(path), key, path).ours:
        try:
            one.unlink()
        except OSError:
            left.append(one)
    return tuple(left)
