"""The books on this laptop: found, started, opened and kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from familybook.app.jobs import Work
from familybook.app.local_pack import local_pack
from familybook.app.policy import NO_POLICY
from familybook.app.shelving import (
    free_sign,
    practice_book,
    practice_path,
    shelf_book,
    side_by_side,
    versions_in,
)
from familybook.core.answers import begin
from familybook.core.book import Book
from familybook.core.errors import FamilybookError, NotABookError, ReadOnlyError
from familybook.core.person import next_person
from familybook.core.words import Words
from familybook.screen.welcome.spines import ShelfBook
from familybook.store.keys import laptop_key
from familybook.store.places import new_path, note_books, shelf
from familybook.store.sealed import is_sealed
from familybook.store.shelf import OnShelf, books_on, looked_at
from familybook.store.writer import Writer
from familybook.templates import TEMPLATES

TEMPLATE = "our-book"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What a file is: a sealed copy, a book that a colleague has, or else a book to be opened."""

    path: Path
    sealed: bool = False
    lent: OnShelf | None = None
    """How it stands, if a colleague has it."""
    book: Book | None = None
    """The book, once it is open."""

    @property
    def is_elsewhere(self) -> bool:
        """Tell whether it cannot be opened at once, for reading and writing."""
        return self.sealed or self.lent is not None


class Opened(QObject):
    """A book in hand: its writer, and what its writer says, on the window's own thread."""

    saved = Signal(object)
    """The book that is now safely on the disk."""
    problem = Signal(object)
    damaged = Signal()
    """A part of the book is damaged that is no words."""
    read_only = False
    lent_to = ""
    """What the colleague is called who has the book."""
    path: Path
    """Where the book is kept."""
    _saved_there = Signal(object)
    _problem_there = Signal(object)
    _damaged_there = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        queued = Qt.ConnectionType.QueuedConnection
        self._saved_there.connect(self.saved, queued)
        self._problem_there.connect(self.problem, queued)
        self._damaged_there.connect(self.damaged, queued)
        self.writer = Writer(
            self._saved_there.emit, self._problem_there.emit, self._damaged_there.emit
        )


class Library(QObject):
    """Finds and opens books. Everything it raises is a `FamilybookError`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.policy = NO_POLICY
        """What holds on this laptop."""
        self._found: tuple[OnShelf, ...] = ()

    def books(self, words: Words, today: date) -> tuple[ShelfBook, ...]:
        """Return what stands on the shelf, the made-up family's book last.

        Books made before a policy moved the shelf stay to be seen.
        """
        key = laptop_key().book_key()
        shelves = dict.fromkeys((shelf(self.policy.shelf).resolve(), shelf().resolve()))
        for folder in shelves:
            note_books(folder)
        books = [one for folder in shelves for one in books_on(folder, key)]
        self._found = side_by_side(books)
        several = versions_in(self._found)
        found = tuple(shelf_book(one, words, today, several) for one in self._found)
        return (*found, practice_book(words)) if self.policy.practice else found

    @property
    def found(self) -> tuple[OnShelf, ...]:
        """Return what stood on the shelf when it was last looked at with `books`."""
        return self._found

    def on_shelf(self, path: Path) -> OnShelf:
        """Return how a book stands on the shelf, when it was last looked at."""
        return next((one for one in self._found if one.path == path), OnShelf(path=path))

    def look_at(self, path: Path) -> OnShelf:
        """Return how a book stands now, wherever it is."""
        return looked_at(path, laptop_key().book_key())

    def open(self, path: Path, *, read_only: bool = False) -> tuple[Book, Opened]:
        """Open a book of this laptop; one that a colleague has, only to read."""
        opened = self.blank()
        return self.open_in(opened, path, read_only=read_only), opened

    def blank(self) -> Opened:
        """Return what is to hold a book in hand."""
        return Opened(self)

    def look_first(self, path: Path) -> Seen:
        """Return what a file is; what is wrong with it is told by opening it."""
        if is_sealed(path):
            return Seen(path=path, sealed=True)
        try:
            found = self.look_at(path)
        except (FamilybookError, OSError):
            return Seen(path=path)
        return Seen(path=path, lent=found if found.passing.lent_to else None)

    def open_in(self, opened: Opened, path: Path, *, read_only: bool = False) -> Book:
        """Open a book as `open` does, on whichever thread this is.

        What the laptop lets nobody write to is opened to be read.
        """
        opened.lent_to = self.look_at(path).passing.lent_to
        read_only = read_only or bool(opened.lent_to)
        opened.path, opened.read_only = path, read_only
        key = laptop_key().book_key()
        try:
            return opened.writer.open(path, key, read_only=read_only)
        except ReadOnlyError:
            if read_only:
                raise
        opened.read_only = True
        return opened.writer.open(path, key, read_only=True)

    def start(self, language: str) -> tuple[Book, Opened]:
        """Start a book with the next free picture and colour, and room for a first name."""
        opened = self.blank()
        return self.start_in(opened, language), opened

    def start_in(self, opened: Opened, language: str) -> Book:
        """Start a book as `start` does, on whichever thread this is: a pack may be on a share."""
        taken = [one.sign for one in self._found if one.sign is not None]
        sign = free_sign(taken)
        pack, shapes = local_pack(self.policy.pack), self.policy.shapes
        book = begin(TEMPLATES[TEMPLATE], language=language, sign=sign, pack=pack)
        if shapes and book.template.shape(book.shape).name not in shapes:
            book = book.with_shape(shapes[0])
        book = book.with_person(next_person(()))
        opened.path = new_path(self.policy.shelf)
        try:
            return opened.writer.create(opened.path, book, laptop_key().book_key())
        except ReadOnlyError as error:
            raise ReadOnlyError(opened.path.parent) from error

    def practice_to_make(self) -> Work | None:
        """Return the work that makes the made-up family's book; none once it is there."""
        path = practice_path()
        if path.exists():
            return None
        from familybook.app.practice import make_practice_book  # noqa: PLC0415 - once only

        return partial(make_practice_book, path, laptop_key().book_key())

    def practise(self) -> tuple[Book, Opened]:
        """Open the made-up family's book; make it first if it is not there."""
        opened = self.blank()
        return self.practise_in(opened), opened

    def practise_in(self, opened: Opened) -> Book:
        """Open the made-up family's book as `practise` does, on whichever thread this is.

        It is made anew if the laptop's key is another now: nobody's words are in it.
        """
        path = practice_path()
        if path.exists():
            try:
                return self.open_in(opened, path)
            except NotABookError:
                path.unlink()
        from familybook.app.practice import make_practice_book  # noqa: PLC0415 - once only

        make_practice_book(path, laptop_key().book_key())
        return self.open_in(opened, path)
