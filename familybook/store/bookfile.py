"""One book in one encrypted file."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from familybook.core.book import Book
from familybook.core.errors import (
    BookExistsError,
    DamagedBookError,
    NoRoomError,
    NoSuchFileError,
    ReadOnlyError,
)
from familybook.core.ids import PageKey, PhotoId
from familybook.store import cipher
from familybook.store.checking import damage_in
from familybook.store.contents import answers_of, facts_of, photos_in, to_json
from familybook.store.engine import Database
from familybook.store.faults import translated
from familybook.store.landing import expect_room_for_journal, move_into_place
from familybook.store.migrations import VERSION, bring_up_to_date, build
from familybook.store.passing import PASSING, Passing, passing_from_plain, passing_to_plain
from familybook.store.photos import Prepared
from familybook.store.room import expect_room
from familybook.store.tables import NOTES, now, read, sweep_photos, write_answers, write_facts


class BookFile:
    """An open book on disk. It stays on the thread that opened it.

    While it is open for writing nobody else can open it, not even to read.
    """

    def __init__(self, path: Path, db: Database, *, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self._db = db
        self._identity = cipher.identity(path)
        self._facts, self._answers, self._book = read(db, path)
        self._notes = {name: self._facts.pop(name) for name in NOTES if name in self._facts}

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
        if path.exists():
            raise BookExistsError(path)
        if not path.parent.is_dir():
            raise NoSuchFileError(path.parent)
        expect_room_for_journal(path)
        part = path.with_name(f".{secrets.token_hex(8)}.part")
        try:
            with translated(path):
                _make(part, book, key)
            cipher.expect_cipher(part)
            move_into_place(part, path)
        finally:
            part.unlink(missing_ok=True)
            part.with_name(f"{part.name}-journal").unlink(missing_ok=True)
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
        cipher.disconnect(_opened(path, key, read_only=False))
        return cls._open(path, key, read_only=True)

    @classmethod
    def _open(cls, path: Path, key: bytes, *, read_only: bool) -> BookFile:
        db = _opened(path, key, read_only=read_only)
        try:
            file = cls(path, db, read_only=read_only)
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
        page = json.loads(self._notes.get("stopped_at", "null"))
        return PageKey(page) if isinstance(page, str) else None

    def stop_at(self, page: PageKey) -> None:
        """Keep which page was open last. Raises as `save` does."""
        self._keep_note("stopped_at", page)

    @property
    def passing(self) -> Passing:
        """Return which book this is, and who has it now."""
        return passing_from_plain(json.loads(self._notes.get(PASSING, "null")))

    def keep_passing(self, passing: Passing) -> None:
        """Keep which book this is, and who has it now. Raises as `save` does."""
        self._keep_note(PASSING, passing_to_plain(passing))

    def _keep_note(self, name: str, plain: Any) -> None:
        self._expect_writable()
        note = {name: to_json(plain)}
        with translated(self.path), self._db.atomic():
            write_facts(self._db, note, self._notes)
        self._expect_done()
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
        self._expect_writable()
        with translated(self.path), self._db.atomic():
            write_facts(self._db, facts, self._facts)
            write_answers(self._db, answers, self._answers)
        self._expect_done()
        self._facts, self._answers, self._book = facts, answers, book
        return True

    def add_photo(self, photo: Prepared) -> PhotoId:
        """Keep a photograph and return its id. Unused ones go when the book is next opened.

        Raises:
            FullBookError: if the book holds as many as a book can.
            NoRoomError: if the disk is full.
            ReadOnlyError: if the file cannot be written to.
        """
        self._expect_writable()
        self.expect_room((photo,))
        facts = {"id": photo.id, "width": photo.width, "height": photo.height, "added_at": now()}
        with translated(self.path), self._db.atomic():
            self._db.table("photo").insert(facts, ignore=True)
            for table, jpeg in (("photo_print", photo.jpeg), ("photo_preview", photo.preview)):
                self._db.table(table).insert({"photo_id": photo.id, "jpeg": jpeg}, ignore=True)
        self._expect_done()
        return photo.id

    def expect_room(self, photos: Iterable[Prepared]) -> None:
        """Look that there is room for photographs; raise `FullBookError` if there is not."""
        expect_room(self._db, self.path, photos)

    def photo(self, photo: PhotoId) -> bytes:
        """Return the JPEG that is printed.

        Raises:
            DamagedBookError: if the book does not hold it, or not whole.
        """
        jpeg: bytes = self._one("SELECT jpeg FROM photo_print WHERE photo_id = ?", photo)[0]
        return jpeg

    def preview(self, photo: PhotoId) -> bytes:
        """Return the small JPEG that the screen shows. Raises as `photo` does."""
        jpeg: bytes = self._one("SELECT jpeg FROM photo_preview WHERE photo_id = ?", photo)[0]
        return jpeg

    def photo_size(self, photo: PhotoId) -> tuple[int, int]:
        """Return its width and height in pixels. Raises as `photo` does."""
        width, height = self._one("SELECT width, height FROM photo WHERE id = ?", photo)
        return width, height

    def damage(self) -> list[str]:
        """Return what is wrong in the file, in the engine's own words; nothing if it is whole.

        It reads every byte: some 40 milliseconds for a dozen photographs.
        """
        return damage_in(self._db, self._book)

    def _one(self, sql: str, photo: PhotoId) -> tuple[Any, ...]:
        with translated(self.path):
            row: tuple[Any, ...] | None = self._db.execute(sql, [photo]).fetchone()
        if row is None:
            raise DamagedBookError(self.path)
        return row

    def _take_hold(self) -> None:
        """Lock the file for this sitting, and write to it: only that proves that it can be.

        A full disk is no reason to keep a family from their book; saving will tell.
        """
        try:
            with translated(self.path):
                self._db.execute("BEGIN EXCLUSIVE")
                write_facts(self._db, {"opened_at": to_json(now())}, {})
                sweep_photos(self._db, photos_in(self._book))
                self._db.commit()
        except NoRoomError:
            self._db.rollback()
        cipher.be_patient(self._db)

    def _expect_writable(self) -> None:
        _refuse_if(self.path, self.read_only)
        self._expect_there()

    def _expect_there(self) -> None:
        """Look that the file was not taken away or replaced.

        SQLite looks only when it opens its journal, and ours stays open: it would go on saving
        into a file that nobody can find again.
        """
        try:
            _refuse_if(self.path, cipher.identity(self.path) != self._identity)
        except OSError as error:
            raise NoSuchFileError(self.path) from error

    def _expect_done(self) -> None:
        if self._db.conn.in_transaction:
            message = "a save returned before it was committed"
            raise RuntimeError(message)
        self._expect_there()


def _opened(path: Path, key: bytes, *, read_only: bool) -> Database:
    """Connect to a book in its newest shape."""
    db = cipher.connect(path, key, read_only=read_only)
    try:
        version = cipher.expect_version(db, path, VERSION)
        if version < VERSION:
            _refuse_if(path, read_only)
            bring_up_to_date(db, path)
    except BaseException:
        cipher.disconnect(db)
        raise
    return db


def _refuse_if(path: Path, cannot_be_written: bool) -> None:
    if cannot_be_written:
        raise ReadOnlyError(path)


def _make(part: Path, book: Book, key: bytes) -> None:
    db = cipher.create(part, key)
    try:
        build(db)
        with db.atomic():
            write_facts(db, facts_of(book) | {"opened_at": to_json(now())}, {})
            write_answers(db, answers_of(book, book, {}), {})
    finally:
        cipher.disconnect(db)
