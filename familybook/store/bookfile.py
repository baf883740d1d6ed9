"""One book in one encrypted file."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from familybook.core.book import Book
from familybook.core.errors import (
    DamagedBookError,
    FamilybookError,
    NoRoomError,
    ReadOnlyError,
)
from familybook.core.ids import PageKey, PhotoId
from familybook.store import cipher, history, photo_rows
from familybook.store.checking import damage_in
from familybook.store.contents import answers_of, facts_of, photos_in, to_json
from familybook.store.earlier import Earlier
from familybook.store.engine import Database
from familybook.store.faults import translated
from familybook.store.history import Visits
from familybook.store.moments import now
from familybook.store.opening import lay_down, opened, refuse_if
from familybook.store.passing import PASSING, Passing, passing_from_plain, passing_to_plain
from familybook.store.photos import Prepared
from familybook.store.room import expect_room, make_room
from familybook.store.tables import NOTES, read, write_answers, write_facts


class BookFile:
    """An open book on disk. It stays on the thread that opened it.

    While it is open for writing nobody else can open it, not even to read.
    """

    def __init__(self, path: Path, db: Database, key: bytes, *, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self._db = db
        self._key = key
        self._spoilt: set[PhotoId] = set()
        self._identity = cipher.identity(path)
        self._facts, self._answers, self._book = read(db, path)
        self._notes = {name: self._facts.pop(name) for name in NOTES if name in self._facts}
        self._is_lost = False
        self._began_at = now()
        self._visits = Visits(secrets.token_hex(8))
        self.earlier = Earlier(lambda: self._db, path, key, self._visits, self._saving)

    @classmethod
    def create(cls, path: Path, book: Book, key: bytes) -> BookFile:
        """Make the file of a new book and open it.

        It is made beside and moved into place, so that nobody ever meets half a book.

        Raises:
            BookExistsError: if there is a file of that name.
            NoSuchFileError: if there is no such folder.
            ReadOnlyError: if nothing can be written there.
            NoRoomError: if the disk is full.
        """
        lay_down(path, book, key)
        return cls.open(path, key)

    @classmethod
    def open(cls, path: Path, key: bytes, *, read_only: bool = False) -> BookFile:
        """Open a book: for a whole sitting, or only to look.

        Raises:
            NoSuchFileError: if there is no such file.
            NotABookError: if it is not a book of this laptop.
            NewerBookError: if a newer program made it.
            DamagedBookError: if its words cannot be read.
            BookInUseError: if it is open elsewhere.
            ReadOnlyError: if it can only be read, and more was asked.
        """
        try:
            return cls._open(path, key, read_only=read_only)
        except ReadOnlyError:
            if not read_only:
                raise
        # Its shape is older, or a crash cut off a save: only a writer can see to that first.
        cipher.disconnect(opened(path, key, read_only=False))
        return cls._open(path, key, read_only=True)

    @classmethod
    def _open(cls, path: Path, key: bytes, *, read_only: bool) -> BookFile:
        db = opened(path, key, read_only=read_only)
        try:
            file = cls(path, db, key, read_only=read_only)
            if not read_only:
                file._take_hold()
        except BaseException:
            cipher.disconnect(db)
            raise
        return file

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file. What was saved is in it; nothing else is kept."""
        cipher.disconnect(self._db)

    def book(self) -> Book:
        """Return the book as it stands in the file."""
        return self._book

    @property
    def stopped_at(self) -> PageKey | None:
        """The page that was open last, if one ever was."""
        page = self.note("stopped_at")
        return PageKey(page) if isinstance(page, str) else None

    def stop_at(self, page: PageKey) -> None:
        """Keep which page was open last. Raises as `save` does."""
        self.keep_note("stopped_at", page)

    @property
    def passing(self) -> Passing:
        """Return which book this is, and who has it now."""
        return passing_from_plain(self.note(PASSING))

    def keep_passing(self, passing: Passing) -> None:
        """Keep which book this is, and who has it now. Raises as `save` does."""
        self.keep_note(PASSING, passing_to_plain(passing))

    def note(self, name: str) -> Any:
        """Return what is noted under a name; None if nothing is."""
        return json.loads(self._notes.get(name, "null"))

    def keep_note(self, name: str, plain: Any) -> None:
        """Note something beside what is in the book. Raises as `save` does."""
        note = {name: to_json(plain)}
        with self._saving():
            write_facts(self._db, note, self._notes)
        self._notes |= note

    def save(self, book: Book) -> bool:
        """Write what differs from the file, all of it or nothing; tell whether anything did.

        Raises:
            NoRoomError: if the disk is full. The file holds what it held; try again later.
            ReadOnlyError: if the file can no longer be written to.
            BookInUseError: if another program holds it.
            AnswersError: if an answer is more than a book can hold.
        """
        facts = facts_of(book)
        answers = answers_of(book, self._book, self._answers)
        if facts == self._facts and answers == self._answers:
            self._book = book
            return False
        changes = (
            *history.fact_changes(self._facts, facts),
            *history.answer_changes(self._answers, answers),
        )
        with self._saving():
            write_facts(self._db, facts | {"changed_at": to_json(now())}, self._facts)
            write_answers(self._db, answers, self._answers)
            visited = self._visits.note(self._db, changes)
            photo_rows.mark(self._db, photos_in(book))
        if changes:
            self._visits.go_on(visited)
        self._facts, self._answers, self._book = facts, answers, book
        return True

    def add_photo(self, photo: Prepared) -> PhotoId:
        """Keep a photograph and return its id.

        One that no page shows any more stays for some weeks, unless others need its room.

        Raises:
            FullBookError: if the book holds as many as a book can.
            NoRoomError: if the disk is full.
            ReadOnlyError: if the file cannot be written to.
        """
        with self._saving():
            make_room(self._db, self.path, (photo,), self._began_at)
            photo_rows.put(self._db, photo)
            write_facts(self._db, {"changed_at": to_json(now())}, {})
        return photo.id

    def expect_room(self, photos: Iterable[Prepared]) -> None:
        """Look that there is room for photographs; raise `FullBookError` if there is not."""
        expect_room(self._db, self.path, photos, self._began_at)

    def photo(self, photo: PhotoId) -> bytes:
        """Return the JPEG that is printed.

        Raises:
            DamagedBookError: if the book does not hold it, or not whole.
        """
        with self._looking(photo):
            return photo_rows.printed(self._db, self.path, photo)

    def preview(self, photo: PhotoId) -> bytes:
        """Return the small JPEG that the screen shows. Raises as `photo` does."""
        with self._looking(photo):
            return photo_rows.preview(self._db, self.path, photo)

    def photo_size(self, photo: PhotoId) -> tuple[int, int]:
        """Return its width and height in pixels. Raises as `photo` does."""
        with self._looking(photo):
            return photo_rows.size(self._db, self.path, photo)

    @contextmanager
    def _looking(self, photo: PhotoId) -> Iterator[None]:
        """Look at a photograph; one that is known to be spoilt is not looked at again."""
        if photo in self._spoilt:
            raise DamagedBookError(self.path)
        try:
            yield
        except DamagedBookError as error:
            if error.__cause__ is not None:
                self._spoilt.add(photo)
                self.connect_anew()
            raise

    def connect_anew(self) -> None:
        """Go on with a new connection: after a spoilt page SQLCipher says it has no memory.

        Raises:
            FamilybookError: if that cannot be; the next save tries again.
        """
        cipher.disconnect(self._db)
        self._is_lost = True
        self._db = cipher.connect(self.path, self._key, read_only=self.read_only)
        if not self.read_only:
            self._lock()
            cipher.be_patient(self._db)
        self._is_lost = False

    def damage(self) -> list[str]:
        """Return what is wrong in the file, in the engine's own words; nothing if it is whole.

        It reads every byte: some 40 milliseconds for a dozen photographs.
        """
        return damage_in(self._db, self._book)

    def _take_hold(self) -> None:
        """Lock the file for this sitting, and let go of what was kept long enough."""
        self._lock()
        try:
            with self._saving():
                photo_rows.sweep(self._db)
                history.trim(self._db)
        except (FamilybookError, MemoryError):
            if self._is_lost:  # what nobody sees any more must not keep a book shut
                self.connect_anew()
        cipher.be_patient(self._db)

    def _lock(self) -> None:
        """Lock the file, and write to it: only that proves that it can be.

        A full disk is no reason to keep a family from their book; saving will tell.
        """
        try:
            with translated(self.path):
                self._db.execute("BEGIN EXCLUSIVE")
                write_facts(self._db, {"opened_at": to_json(now())}, {})
                photo_rows.mark(self._db, photos_in(self._book))
                self._db.commit()
        except NoRoomError:
            self._db.rollback()

    @contextmanager
    def _saving(self) -> Iterator[None]:
        """Look that the file can be written to; then all of it is saved, or nothing."""
        if self._is_lost:
            self.connect_anew()
        refuse_if(self.path, self.read_only)
        cipher.expect_still_there(self.path, self._identity)
        try:
            with translated(self.path), self._db.atomic():
                yield
        except (DamagedBookError, MemoryError):
            self._is_lost = True
            raise
        self._expect_done()

    def _expect_done(self) -> None:
        if self._db.conn.in_transaction:
            message = "a save returned before it was committed"
            raise RuntimeError(message)
        cipher.expect_still_there(self.path, self._identity)
