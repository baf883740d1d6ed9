"""Looks the book over before it is made: what the book tells at once, then what the press sees."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from familybook.app.album import Prints
from familybook.app.jobs import Job
from familybook.app.sitting import Sitting
from familybook.core.book import Book
from familybook.paper.remarks import Remark
from familybook.screen.things import Thing


class LookingOver(QObject):
    """Fills the list of things to look at on the screen that makes the book."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._screen = sitting.rooms.make
        self._job: Job | None = None
        self._screen.page_wanted.connect(sitting.show_page)

    def look(self, book: Book, photos: Prints) -> None:
        """Look a book over, away from the window; until then what was found before stays."""
        from familybook.app.export import look_over  # noqa: PLC0415 - the press is slow to load

        self.drop()
        self._job = self._sitting.worker.start(partial(look_over, book, photos))
        self._job.done.connect(partial(self._found, book))
        self._job.failed.connect(self._missed)

    def drop(self) -> None:
        """Want nothing more that is still being looked for."""
        if self._job is not None:
            self._job.drop()
            self._job = None

    def forget(self) -> None:
        """Show nothing more of the book that was closed."""
        self.drop()
        self._screen.show_things(())

    def show(self, remarks: Sequence[Remark], book: Book) -> None:
        """Show what is worth a look in a book."""
        from familybook.app.check import things_told  # noqa: PLC0415 - the press is slow to load

        told = things_told(remarks, book, self._sitting.look.words)
        self._screen.show_things([Thing(*one) for one in told])

    def _found(self, book: Book, remarks: Sequence[Remark]) -> None:
        self._job = None
        self.show(remarks, book)

    def _missed(self, error: BaseException) -> None:
        self._job = None
        self._sitting.told(error)
