"""A book whose file somebody else changed: ours becomes a new book, whichever of them goes on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from familybook.app.changed_outside import keep_as_new, keep_written_since
from familybook.app.copies_of import NOTES
from familybook.app.jobs import Job, Work
from familybook.app.library import Opened
from familybook.app.sitting import Sitting
from familybook.core.book import Book
from familybook.core.errors import FamilybookError
from familybook.core.ids import PhotoId
from familybook.store.bookfile import BookFile
from familybook.store.keys import laptop_key
from familybook.store.places import new_path
from familybook.store.writer import Writer

_GoOn = Callable[[Opened, Path], None]


@dataclass(frozen=True, slots=True)
class _Ours:
    """Ours on its way into a file of its own: what is kept there already, and what is missing."""

    opened: Opened
    book: Book
    place: Path
    key: bytes
    go_on: _GoOn
    lost: tuple[PhotoId, ...] = ()


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
        """Have it kept before the book is closed, with what was written meanwhile."""
        while self._job is not None:
            self._sitting.worker.finish(self._job, here=True)

    def _begin(self, go_on: _GoOn) -> None:
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
        work = partial(_kept, book, opened.writer, place, key)
        self._keep(work, _Ours(opened, book, place, key, go_on))

    def _keep(self, work: Work, ours: _Ours) -> None:
        self._job = job = self._sitting.worker.start(work)
        job.done.connect(partial(self._note_kept, ours))
        job.failed.connect(self._tell_trouble)

    def _note_kept(self, ours: _Ours, lost: tuple[PhotoId, ...]) -> None:
        """Have kept what was written meanwhile; once all is, go on, and tell of lost photos."""
        self._job, sitting = None, self._sitting
        if ours.opened is not sitting.opened:
            return
        sitting.writing_ended.emit()
        now, lost = sitting.session.book, ours.lost + lost
        if now is not ours.book:
            photo_of = ours.opened.writer.photo
            since = partial(keep_written_since, now, ours.book, photo_of, ours.place, ours.key)
            self._keep(since, replace(ours, book=now, lost=lost))
            return
        ours.go_on(ours.opened, ours.place)
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
