"""A book whose words are whole and some of the rest not: made anew, with photos of its snapshots.

While it is made anew the book is held, as by a sitting: nobody opens it in between.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from familybook.core.errors import DamagedBookError, FileProblemError, NoSuchFileError
from familybook.core.ids import PhotoId
from familybook.store import cipher, photo_rows, snapshots
from familybook.store.book_files import PART, place_for
from familybook.store.contents import photos_in, to_json
from familybook.store.engine import Database
from familybook.store.faults import translated
from familybook.store.migrations import VERSION, build
from familybook.store.moments import now
from familybook.store.photos import Prepared, prepare_kept
from familybook.store.setting_aside import swap
from familybook.store.tables import read, write_facts

_OF_WORDS = ("book", "answer")
"""The tables without which there is no book."""

_SPOILT = (DamagedBookError, MemoryError)
"""What reading a spoilt page raises, the first time and after."""

Reading = Callable[[], AbstractContextManager[Database]]


class StoppedMendingError(Exception):
    """Nobody waits for the book any more; it is as it was."""


@dataclass(frozen=True, slots=True)
class _Row:
    """What is known of a photograph beside its dots."""

    id: PhotoId
    added_at: str
    removed_at: str | None = None


def mend(
    path: Path, key: bytes, *, stop: Callable[[], bool] = lambda: False
) -> tuple[PhotoId, ...]:
    """Make a closed book anew from all of it that can be read, and set the damaged file aside.

    A photograph that cannot be read comes from the newest snapshot that has it. Returns those that
    no snapshot has either: their places stay as they are. A history that cannot be read is begun
    anew. `stop` is asked before each photograph whether to leave off.

    Raises:
        DamagedBookError: if its words are not whole.
        BookInUseError: if it, or one of its snapshots, is open elsewhere.
        NoRoomError: if the disk is full.
        ReadOnlyError: if nothing can be written there.
        StoppedMendingError: if `stop` said so.
    """
    part = place_for(path, PART)
    with snapshots.told(path):
        part.parent.mkdir(mode=0o700, exist_ok=True)
    try:
        with translated(path), _held(path, key) as db:
            lost = _make_anew(db, path, key, part, stop)
            if not snapshots.is_whole(part, key):
                raise DamagedBookError(path)
            if os.name == "nt":  # there, a file that is open keeps its name
                cipher.disconnect(db)
            swap(path, part)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return lost


@contextmanager
def _held(path: Path, key: bytes) -> Iterator[Database]:
    """Hold a book that nobody has open, and write nothing to it."""
    db = cipher.connect(path, key)
    try:
        if cipher.expect_version(db, path, VERSION) != VERSION:
            raise DamagedBookError(path)
        db.execute("BEGIN EXCLUSIVE")
        yield db
    finally:
        cipher.disconnect(db)


def _make_anew(
    held: Database, path: Path, key: bytes, part: Path, stop: Callable[[], bool]
) -> tuple[PhotoId, ...]:
    """Copy all that can be read into a new file; return the photographs that could not be."""
    facts, _, book = read(held, path)
    anew = cipher.create(part, cipher.key_for(path, key))
    try:
        build(anew)
        with anew.atomic():
            for table in _OF_WORDS:
                anew.table(table).insert_all(held.table(table).rows, replace=True)
            write_facts(anew, {"changed_at": to_json(now())}, facts)
        reading = _from_book(path, key)
        _copy_history(reading, anew)
        earlier = (one.path for one in snapshots.snapshots_of(path, key, none_open=True))
        files = [(path, reading), *((one, _from_snapshot(one, key)) for one in earlier)]
        lost = []
        for row in _photos(reading, photos_in(book)):
            if stop():
                raise StoppedMendingError
            if not _copy_photo(files, anew, row):
                lost.append(row.id)
        return tuple(lost)
    finally:
        cipher.disconnect(anew)


def _from_book(path: Path, key: bytes) -> Reading:
    return partial(_reading, partial(cipher.connect_beside, path, key), path)


def _from_snapshot(path: Path, key: bytes) -> Reading:
    return partial(_reading, partial(cipher.connect, path, key, read_only=True), path)


@contextmanager
def _reading(connect: Callable[[], Database], path: Path) -> Iterator[Database]:
    """Read what may be spoilt with a connection of its own: a spoilt page ends one."""
    db = connect()
    try:
        with translated(path):
            yield db
    finally:
        cipher.disconnect(db)


def _copy_history(reading: Reading, anew: Database) -> None:
    """Copy the history, all of it or nothing."""
    with suppress(*_SPOILT), reading() as db:
        rows = list(db.query("SELECT seq, sitting, at, page, field, old FROM change"))
        with anew.atomic():
            anew.table("change").insert_all(rows)


def _photos(reading: Reading, shown: set[PhotoId]) -> list[_Row]:
    """Return the photographs there are, as far as that can be read, and those on a page."""
    found = {one: _Row(one, now()) for one in shown}
    with suppress(*_SPOILT), reading() as db:
        sql = "SELECT photo_id FROM photo_print"
        found |= {one: _Row(PhotoId(one), now()) for (one,) in db.execute(sql).fetchall()}
    with suppress(*_SPOILT), reading() as db:
        sql = "SELECT id, added_at, removed_at FROM photo"
        found |= {row[0]: _Row(*row) for row in db.execute(sql).fetchall()}
    return list(found.values())


def _copy_photo(files: Iterable[tuple[Path, Reading]], anew: Database, row: _Row) -> bool:
    """Copy a photograph from the first file that has it whole; tell whether one has."""
    for path, reading in files:
        with suppress(*_SPOILT, NoSuchFileError):
            photo = _read(path, reading, row.id)
            with anew.atomic():
                photo_rows.put(anew, photo)
                sql = "UPDATE photo SET added_at = ?, removed_at = ? WHERE id = ?"
                anew.execute(sql, [row.added_at, row.removed_at, row.id])
            return True
    return False


def _read(path: Path, reading: Reading, photo: PhotoId) -> Prepared:
    with reading() as db:
        jpeg = photo_rows.printed(db, path, photo)
    if hashlib.sha256(jpeg).hexdigest() != photo:
        raise DamagedBookError(path)
    with suppress(*_SPOILT), reading() as db:
        width, height = photo_rows.size(db, path, photo)
        preview = photo_rows.preview(db, path, photo)
        return Prepared(id=photo, jpeg=jpeg, preview=preview, width=width, height=height)
    return _prepared_again(path, jpeg, photo)


def _prepared_again(path: Path, jpeg: bytes, photo: PhotoId) -> Prepared:
    """Make what stands beside a whole picture from the picture itself."""
    try:
        again = prepare_kept(jpeg, photo)
    except FileProblemError as error:
        raise DamagedBookError(path) from error
    if again.id != photo:
        raise DamagedBookError(path)
    return again
