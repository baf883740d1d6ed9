"""The hold of an open book: its connection, its lock, and what of the file cannot be read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from familybook.core.errors import ChangedBookError, DamagedBookError, FamilybookError, NoRoomError
from familybook.store import cipher
from familybook.store.contents import to_json
from familybook.store.engine import Database
from familybook.store.faults import translated
from familybook.store.moments import now
from familybook.store.opening import refuse_if
from familybook.store.tables import OPENED, is_whole, opened_at, write_facts

BESIDE = ("change", "photo")
"""The tables that may be spoilt: a book opens without its history, and without its photographs."""


class Hold:
    """One connection, and another after a spoilt page: then SQLCipher says it has no memory.

    Another also after anything that was taken back. SQLCipher then looks at the page it holds, the
    first, before it has decrypted it; now and then what it sees there looks like a page of another
    kind, and a whole file is called malformed until it is opened again.

    The lock is given up for that moment, and another window may open the book, save, and close it.
    Whoever opens a book writes the moment of it: another moment than ours means they were there.
    Their words are then looked at, with `is_as_known`, and never written over.
    """

    def __init__(
        self,
        path: Path,
        db: Database,
        key: bytes,
        *,
        read_only: bool,
        is_as_known: Callable[[Database], bool],
    ) -> None:
        self.path = path
        self.read_only = read_only
        self._db: Database | None = db
        self.spoilt: frozenset[str] = frozenset()
        """Which tables cannot be read, of those without which a book opens."""
        self.is_lost = False
        """Whether the connection is of no use any more."""
        self._key = key
        self._identity = cipher.identity(path)
        self._is_as_known = is_as_known
        self._ours = ""
        """The moment of our opening; nothing before the file was locked."""
        self._seen: str | None = None
        """The moment that stands in the file, as far as we know: ours, or that of another window
        which changed no word of it."""

    @property
    def db(self) -> Database:
        """The connection. Raises as `anew` does, where there is none since the last trouble."""
        if self._db is None:
            self.anew()
        assert self._db is not None  # noqa: S101 - `anew` raises otherwise
        return self._db

    def close(self) -> None:
        """Let the file go; after trouble as it is, with the journal that makes it whole."""
        if self._db is not None:
            cipher.disconnect(self._db, as_it_is=self.is_lost)

    def look_beside(self) -> None:
        """Find out which tables beside the words are spoilt, and go on without those."""
        if not all(is_whole(self.db, table) for table in BESIDE):
            self._let_go()
            self.spoilt = frozenset(one for one in BESIDE if not self._reads(one))
            self.anew()

    def _reads(self, table: str) -> bool:
        db = cipher.connect(self.path, self._key, read_only=True)
        try:
            return is_whole(db, table)
        finally:
            cipher.disconnect(db)

    def anew(self) -> None:
        """Go on with a new connection.

        Raises:
            ChangedBookError: if somebody else changed the book meanwhile. It can still be read.
            FamilybookError: if that cannot be; the next save tries again.
        """
        self.is_lost = True
        cipher.expect_still_there(self.path, self._identity)
        self._let_go()
        self._db = cipher.connect(self.path, self._key, read_only=self.read_only)
        if not self.read_only:
            with translated(self.path):
                self._db.execute("BEGIN EXCLUSIVE")
                self._db.commit()
            self._expect_as_known(self._db)
            cipher.be_patient(self._db)
        self.is_lost = False

    def _expect_as_known(self, db: Database) -> None:
        """Look that nobody changed the book while it was not locked."""
        if not self._ours:
            return
        with translated(self.path):
            there = opened_at(db)
        if there not in (self._seen, self._ours) and not self._is_as_known(db):
            raise ChangedBookError(self.path)
        self._seen = there

    def _let_go(self) -> None:
        self.is_lost = True
        if self._db is not None:
            cipher.disconnect(self._db, as_it_is=True)
        self._db = None

    def lock(self) -> None:
        """Lock the file, and write to it: only that proves that it can be.

        A full disk is no reason to keep a family from their book; saving will tell.
        """
        try:
            with translated(self.path):
                self.db.execute("BEGIN EXCLUSIVE")
                self._seen, self._ours = opened_at(self.db), to_json(now())
                self._write_moment()
                self.db.commit()
        except NoRoomError:
            self.db.rollback()
            self.anew()
        else:
            self._seen = self._ours

    def _write_moment(self) -> None:
        """Write that it was us who opened the file last, unless that stands there."""
        if self._ours != self._seen:
            write_facts(self.db, {OPENED: self._ours}, {})

    @contextmanager
    def saving(self) -> Iterator[None]:
        """Look that the file can be written to; then all of it is saved, or nothing."""
        if self.is_lost:
            self.anew()
        refuse_if(self.path, self.read_only)
        cipher.expect_still_there(self.path, self._identity)
        try:
            with translated(self.path), self.db.atomic():
                self._write_moment()
                yield
        except BaseException:
            self.is_lost = True
            with suppress(FamilybookError):  # held by others just now: the next save tries again
                self.anew()
            raise
        self._expect_done()
        self._seen = self._ours

    def tidy(self) -> None:
        """Write the whole file anew, so that nothing is left of what is gone.

        Raises:
            FamilybookError: if that cannot be; then it is as it was.
        """
        try:
            with translated(self.path):
                self.db.execute("VACUUM")
        except BaseException:
            self.anew()
            raise

    def _expect_done(self) -> None:
        if self.db.conn.in_transaction:
            message = "a save returned before it was committed"
            raise RuntimeError(message)
        cipher.expect_still_there(self.path, self._identity)

    def expect_whole(self, *tables: str) -> None:
        """Raise `DamagedBookError` if one of some tables cannot be read."""
        if self.spoilt.intersection(tables):
            raise DamagedBookError(self.path)
