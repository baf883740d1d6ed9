"""A book whose file somebody else changed: ours becomes a new book, whichever of them goes on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from familybook.app.changed_outside import keep_as_new, keep_written_since
from familybook.app.copies_of import NOTES
from familybook.app.jobs import Job
from familybook.app.library import Opened
from familybook.app.sitting import Sitting
from familybook.core.book import Book
from familybook.core.errors import FamilybookError
from familybook.core.ids import PhotoId
from familybook.store.bookfile import BookFile
from familybook.store.keys import laptop_key
from familybook.store.places import new_path
from familybook.store.writer import Writer


class OutsideDesk(QObject):
    """Keeps ours away from the window, while the family writes on, and then goes on as wished."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._job: Job | None = None
        sitting.book_closing.connect(self.finish)

    def keep(self) -> None:
        """Go on with the book as it is here, in a file of its own; the other one is left alone."""
        self._begin(self._go_on_with_ours)

    def use_other(self) -> None:
        """Go on with the other file; what we wrote here stands beside it as a new book."""
        self._begin(self._go_on_with_other)

    def finish(self) -> None:
        """Have it kept before the book is closed."""
        if self._job is not None:
            self._sitting.worker.finish(self._job, here=True)

    def _begin(self, go_on: Callable[[Opened, Path], None]) -> None:
        sitting, opened = self._sitting, self._sitting.opened
        if opened is None or self._job is not None:
            return
        sitting.writing_ended.emit()
        book = sitting.session.book
        try:
            place, key = new_path(sitting.library.policy.shelf), laptop_key().book_key()
        except (FamilybookError, OSError) as error:
            sitting.window.show_trouble(sitting.told(error))
            return
        sitting.window.show_act(sitting.look.words("screen-outside-busy"))
        self._job = job = sitting.worker.start(partial(_kept, book, opened.writer, place, key))
        job.done.connect(partial(self._note_kept, opened, book, place, go_on))
        job.failed.connect(self._tell_trouble)

    def _note_kept(
        self,
        opened: Opened,
        book: Book,
        place: Path,
        go_on: Callable[[Opened, Path], None],
        lost: tuple[PhotoId, ...],
    ) -> None:
        """Add what was written meanwhile, go on, and tell of photos that could not come along."""
        self._job, sitting = None, self._sitting
        if opened is not sitting.opened:
            return
        sitting.writing_ended.emit()
        try:
            now = sitting.session.book
            if now is not book:
                key = laptop_key().book_key()
                lost += keep_written_since(now, book, opened.writer.photo, place, key)
        except (FamilybookError, OSError) as error:
            self._tell_trouble(error)
            return
        go_on(opened, place)
        if lost:
            sitting.window.show_trouble(sitting.look.words("screen-outside-lost", count=len(lost)))

    def _go_on_with_ours(self, opened: Opened, place: Path) -> None:
        del opened
        page = self._sitting.here
        self._go_to(place)
        if page is not None and self._sitting.opened is not None:
            self._sitting.show_page(page)

    def _go_on_with_other(self, opened: Opened, place: Path) -> None:
        del place
        words = self._sitting.look.words
        self._go_to(opened.path)
        if self._sitting.opened is not None:
            self._sitting.window.show_act(words("screen-outside-both"))

    def _go_to(self, path: Path) -> None:
        self._sitting.let_go()
        self._sitting.show_shelf()
        self._sitting.open_book(path)

    def _tell_trouble(self, error: BaseException) -> None:
        self._job = None
        self._sitting.window.show_trouble(self._sitting.told(error))


def _kept(book: Book, writer: Writer, place: Path, key: bytes) -> tuple[PhotoId, ...]:
    """Keep a book as a new one, with what its own file can still give."""
    return keep_as_new(book, writer.photo, place, key, writer.look(_notes))


def _notes(file: BookFile) -> dict[str, Any]:
    """Return what is noted beside the words of an open book."""
    return {name: file.note(name) for name in NOTES}
