"""Looks, away from the window, for what each copy leaves out: what is known at once comes first."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from familybook.app.copy_pages import Known
from familybook.app.jobs import Job
from familybook.app.progress import Progress
from familybook.app.readers import all_left_out, known_at_once
from familybook.app.sitting import Sitting
from familybook.app.who_gets import Gets
from familybook.core.book import Book


class LeftLooking(QObject):
    """Says what each copy leaves out, in words.

    Copies that must be laid out for that come one by one, so that nothing else waits for all.
    """

    found = Signal(object)
    """Of some copies, what each leaves out."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._known: Known = {}
        self._job: Job | None = None
        self._progress: Progress | None = None

    def look(self, book: Book, lines: Sequence[Gets]) -> None:
        """Look for what these copies leave out; what was looked for before is wanted no more."""
        self.drop()
        work = partial(known_at_once, book, lines)
        self._job = self._sitting.worker.start(work)
        self._job.done.connect(partial(self._go_on, book, lines))
        self._job.failed.connect(self._sitting.told)

    def _go_on(self, book: Book, lines: Sequence[Gets], at_once: Sequence[Gets]) -> None:
        later = [(one,) for one in lines if one.number and one not in at_once]
        self._tell(book, [tuple(at_once), *later])

    def _tell(self, book: Book, some: Sequence[Sequence[Gets]], told: object = None) -> None:
        """Tell what was found, and look for the next."""
        if isinstance(told, dict):
            self.found.emit(told)
        photos = self._sitting.album.prints
        if not some or photos is None:
            self._job = self._progress = None
            return
        words = self._sitting.look.words
        self._progress = Progress()
        work = partial(all_left_out, book, some[0], words, photos, self._progress, self._known)
        self._job = self._sitting.worker.start(work)
        self._job.done.connect(partial(self._tell, book, some[1:]))
        self._job.failed.connect(self._sitting.told)

    def drop(self) -> None:
        """Want nothing more that is still looked for."""
        if self._job is not None:
            self._job.drop()
        if self._progress is not None:
            self._progress.stop()
        self._job = self._progress = None

    def forget(self) -> None:
        """Know nothing more of the book that was closed."""
        self.drop()
        self._known = {}
