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
    FullBookError,
    ReadOnlyError,
)
from familybook.core.ids import PhotoId
from familybook.store import cipher, history, photo_rows
from familybook.store.checking import damage_in
from familybook.store.contents import Answers, Facts, answers_of, facts_of, photos_in, to_json
from familybook.store.earlier import Earlier
from familybook.store.engine import Database
from familybook.store.history import Change, Visited, Visits
from familybook.store.hold import Hold
from familybook.store.moments import now
from familybook.store.notes import Noted
from familybook.store.opening import lay_down, opened
from familybook.store.passing import PASSING
from familybook.store.photos import Prepared
from familybook.store.room import expect_room, make_room
from familybook.store.tables import FORGETTING, notes_taken_out, read, write_answers, write_facts


class BookFile(Noted):
    """An open book on disk. It stays on the thread that opened it.

    While it is open for writing nobody else can open it, not even to read.
    """

    def __init__(self, path: Path, db: Database, key: bytes, *, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self._hold = Hold(path, db, key, read_only=read_only, is_as_known=self._is_as_known)
        self._spoilt: set[PhotoId] = set()
        self._facts, self._answers, self._book = read(db, path)
        self._notes = notes_taken_out(self._facts)
        self._began_at = now()
        self._visits = Visits(secrets.token_hex(8))
        self.earlier = Earlier(self._hold, key, self._visits)

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
        except BaseException:
            cipher.disconnect(db)
            raise
        try:
            file._hold.look_beside()
            if not read_only:
                file._take_hold()
        except BaseException:
            file.close()
            raise
        return file

    @property
    def _db(self) -> Database:
        """The connection, which may be another after something was spoilt."""
        return self._hold.db

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
        self._hold.close()

    def book(self) -> Book:
        """Return the book as it stands in the file."""
        return self._book

    def note(self, name: str) -> Any:
        """Return what is noted under a name; None if nothing is."""
        return json.loads(self._notes.get(name, "null"))

    def keep_note(self, name: str, plain: Any) -> None:
        """Note something beside what is in the book. Raises as `save` does."""
        note = {name: to_json(plain)}
        with self._hold.saving():
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
        there = {page.key for page in book.pages}
        changes = (
            *history.title_changes(self._facts, facts),
            *history.answer_changes(self._answers, answers),
        )
        noted = tuple(one for one in changes if one.spot[0] in there)
        moment = {"changed_at": to_json(now())}
        try:
            visited = self._write(book, facts | moment, answers, noted)
        except FullBookError:
            self._let_history_give_way()
            visited = self._write(book, facts | moment, answers, ())
        if changes:
            self._visits.go_on(visited)
        self._facts, self._answers, self._book = facts, answers, book
        self._notes |= moment
        return True

    def _write(
        self, book: Book, facts: Facts, answers: Answers, noted: tuple[Change, ...]
    ) -> Visited:
        """Write what differs, all of it or nothing; beside the words as far as that is whole."""
        spoilt = self._hold.spoilt
        with self._hold.saving():
            write_facts(self._db, facts, self._facts)
            write_answers(self._db, answers, self._answers)
            if "photo" not in spoilt:
                photo_rows.mark(self._db, photos_in(book))
            if "change" in spoilt:
                return {}
            if book.pages != self._book.pages:
                history.forget_all_but(self._db, {page.key for page in book.pages})
            return self._visits.note(self._db, noted)

    def _let_history_give_way(self) -> None:
        """What a family says now comes before what once stood there."""
        if "change" not in self._hold.spoilt:
            with self._hold.saving():
                history.forget_everything(self._db)

    def add_photo(self, photo: Prepared) -> PhotoId:
        """Keep a photograph and return its id.

        One that no page shows any more stays for some weeks, unless others need its room.

        Raises:
            FullBookError: if the book holds as many as a book can.
            DamagedBookError: if it can take none before it is mended.
            NoRoomError: if the disk is full.
            ReadOnlyError: if the file cannot be written to.
        """
        self._hold.expect_whole("photo")
        with self._hold.saving():
            make_room(self._db, self.path, (photo,), self._began_at)
            photo_rows.put(self._db, photo)
            write_facts(self._db, {"changed_at": to_json(now())}, {})
        return photo.id

    def expect_room(self, photos: Iterable[Prepared]) -> None:
        """Look that there is room for photographs. Raises as `add_photo` does."""
        self._hold.expect_whole("photo")
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
        """Go on with a new connection. Raises as `Hold.anew` does."""
        self._hold.anew()

    def damage(self) -> list[str]:
        """Return what is wrong in the file, in the engine's own words; nothing if it is whole.

        It reads every byte: some 40 milliseconds for a dozen photographs.
        """
        return damage_in(self._db, self._book)

    def _is_as_known(self, db: Database) -> bool:
        """Tell whether the words are as this window knows them; their notes are then ours too."""
        facts, answers, _ = read(db, self.path)
        notes = notes_taken_out(facts)
        known = self._facts, self._answers, self._notes.get(PASSING)
        if (facts, answers, notes.get(PASSING)) != known:
            return False
        self._notes = notes
        return True

    def _take_hold(self) -> None:
        """Lock the file for this sitting, and let go of what was kept long enough."""
        self._hold.lock()
        try:
            with self._hold.saving():
                if "photo" not in self._hold.spoilt:
                    photo_rows.mark(self._db, photos_in(self._book))
                    photo_rows.sweep(self._db)
                if "change" not in self._hold.spoilt:
                    history.forget_all_but(self._db, {page.key for page in self._book.pages})
                    history.trim(self._db)
        except (FamilybookError, MemoryError):
            if self._hold.is_lost:  # what nobody sees any more must not keep a book shut
                self.connect_anew()
        cipher.be_patient(self._db)
        if self.note(FORGETTING) is True:
            self.earlier.forget_copies()
