"""What was once in an open book: read, copied, and removed for good where a family wishes so."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from familybook.core.errors import FamilybookError
from familybook.core.ids import PageKey, PhotoId
from familybook.store import history, photo_rows, snapshots
from familybook.store.book_files import earlier_files
from familybook.store.contents import to_json
from familybook.store.engine import Database
from familybook.store.faults import translated
from familybook.store.history import Version, Visits
from familybook.store.hold import Hold
from familybook.store.moments import now
from familybook.store.ours import parted
from familybook.store.photo_rows import Removed
from familybook.store.tables import FORGETTING, write_facts

Rows = Mapping[str, tuple[dict[str, Any], ...]]
"""Every row of some tables, by table."""


class Earlier:
    """Earlier versions, removed photographs and snapshots of one open book."""

    def __init__(self, hold: Hold, key: bytes, visits: Visits) -> None:
        self._hold = hold
        self._path = hold.path
        self._key = key
        self._visits = visits

    @property
    def _db(self) -> Database:
        """The connection of the book, which may be another after something was spoilt."""
        return self._hold.db

    def end_visit(self) -> None:
        """Let the next change of a field begin a visit of its own."""
        self._visits.end()

    def versions(self, page: PageKey, field: str) -> tuple[Version, ...]:
        """Return what stood in a field before, newest first. What changes next is a new visit."""
        self._visits.end()
        if "change" in self._hold.spoilt:
            return ()
        with translated(self._path):
            return history.versions(self._db, page, field)

    def rows(self) -> Rows:
        """Return all that the tables of the book hold; of photographs, whatever is not pictures."""
        with translated(self._path):
            return {
                table: tuple(self._db.table(table).rows)
                for table in ("book", "answer", "change", "photo")
                if table not in self._hold.spoilt
            }

    def removed_photos(self) -> tuple[Removed, ...]:
        """Return the photographs that no page shows any more, the one removed last first."""
        if "photo" in self._hold.spoilt:
            return ()
        with translated(self._path):
            return photo_rows.removed(self._db)

    def count(self) -> int:
        """Return how many copies from earlier sittings there are, with what was set aside."""
        return len(parted(earlier_files(self._path), self._key, self._path).ours)

    def snapshot(self, stop: Callable[[], bool] | None = None) -> bool:
        """Keep a copy of the book as it is, if there is no whole one; tell if one was made.

        Raises as `snapshots.take` does.
        """
        with translated(self._path):
            at = snapshots.changed_at(self._db)
        same = [one for one in snapshots.snapshots_of(self._path, self._key) if one.at == at]
        if any(snapshots.is_whole(one.path, self._key, stop=stop) for one in same):
            return False
        snapshots.take(self._db, self._path, self._key, stop=stop)
        return True

    def remove_for_good(self, page: PageKey, *fields: str) -> tuple[Path, ...]:
        """Forget all that ever stood in some fields, but not what stands there now.

        Photographs that stood there and are on no page any more go with it.

        All snapshots go, and one of the book as it is now is made. Returns those that could not
        be deleted.

        Raises:
            NoRoomError: if the disk is full.
            ReadOnlyError: if the file can no longer be written to.
            DamagedBookError: if not all can be found before the book is mended.
        """

        def forget() -> None:
            for one in photo_rows.removed(self._db):
                if any(history.names(self._db, page, field, one.id) for field in fields):
                    self._let_go(one.id)
            for field in fields:
                history.forget(self._db, page, field)

        return self._forget(forget)

    def remove_photo_for_good(self, photo: PhotoId) -> tuple[Path, ...]:
        """Let go of a photograph that no page shows, and of all that names it. As above."""

        def forget() -> None:
            if any(one.id == photo for one in photo_rows.removed(self._db)):
                self._let_go(photo)

        return self._forget(forget)

    def take_out(self, photos: Iterable[PhotoId]) -> None:
        """Take out photographs that came in just now, and that no page has shown."""
        with self._hold.saving():
            photo_rows.let_go(self._db, photos)

    def _let_go(self, photo: PhotoId) -> None:
        photo_rows.let_go(self._db, (photo,))
        history.forget_all_with(self._db, photo)

    def _forget(self, forget: Callable[[], object]) -> tuple[Path, ...]:
        self._visits.end()
        self._hold.expect_whole("change", "photo")
        with self._hold.saving():
            forget()
            write_facts(self._db, {"changed_at": to_json(now()), FORGETTING: to_json(True)}, {})
        return self.forget_copies()

    def forget_copies(self) -> tuple[Path, ...]:
        """Let what was removed for good go from the copies too; return those that stay.

        A laptop that went out before that was done does it when the book is opened again.
        """
        left = snapshots.drop(self._path, self._key)
        with suppress(FamilybookError):  # a full disk, say: what was forgotten is overwritten
            self._hold.tidy()
            if not left:
                with self._hold.saving():
                    write_facts(self._db, {FORGETTING: to_json(False)}, {})
            snapshots.take(self._db, self._path, self._key)
        return left
