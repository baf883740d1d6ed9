"""The first side of what is asked for, shown on the screen that makes it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from familybook.app.album import Prints
from familybook.app.jobs import Job
from familybook.app.live import image_of
from familybook.app.sitting import Sitting
from familybook.core.book import Book
from familybook.core.copies import book_for
from familybook.editions import EDITIONS
from familybook.screen.making.asked import Asked

COVER_PX = 700


class FirstSide(QObject):
    """Lays it out away from the window; what is not wanted any more is dropped."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._job: Job | None = None

    def lay(self, book: Book, asked: Asked, photos: Prints) -> None:
        """Lay out the first side of a book as it is asked for, or a page alone."""
        from familybook.app.laying import lay  # noqa: PLC0415 - the press is slow to load
        from familybook.app.wanted import Wanted  # noqa: PLC0415 - as above

        self.drop()
        bound = book_for(book, asked.copy).printed()
        key = asked.page or (bound[0].key if bound else None)
        if key is None:
            return
        wanted = Wanted(
            book=book,
            key=key,
            number=1,
            width_px=COVER_PX,
            copy=asked.copy,
            edition=None if asked.page else EDITIONS[asked.edition],
        )
        self._job = self._sitting.worker.start(partial(lay, wanted, photos))
        self._job.done.connect(self._show)
        self._job.failed.connect(self._miss)

    def _show(self, sides: object) -> None:
        self._job = None
        if isinstance(sides, tuple):
            self._sitting.rooms.make.show_cover([image_of(side) for side in sides[:1]])

    def _miss(self, error: BaseException) -> None:
        self._job = None
        self._sitting.told(error)

    def drop(self) -> None:
        """Want it no more."""
        if self._job is not None:
            self._job.drop()
            self._job = None
