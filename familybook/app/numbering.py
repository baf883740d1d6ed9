"""Numbers the path as the book prints: counts the sides of each page that was written on."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer

from familybook.app.jobs import Job
from familybook.app.sitting import Sitting
from familybook.app.wanted import Wanted
from familybook.core.book import Book
from familybook.core.ids import PageKey
from familybook.paper.pictures import PhotoSource

_QUIET_MS = 1_500
"""How long the path is looked at before anything is counted for it."""
_WIDE_PX = 16
"""Nobody sees the pages that are laid out to be counted."""


class Numbering(QObject):
    """Counts page by page while nothing else is wanted of the worker, and only on the path.

    All that was counted is told at once: the numbers change one time, not page by page.
    """

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._found: dict[PageKey, tuple[object, int]] = {}
        """What stood on a page when it was counted, and its sides."""
        self._job: Job | None = None
        self._pause = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._pause.timeout.connect(self.count)
        sitting.path_shown.connect(self._begin)
        sitting.page_opened.connect(self._rest)
        sitting.book_closed.connect(self._forget)

    def _begin(self) -> None:
        if not self._sitting.worker.is_at_once:
            self._pause.start()

    def _rest(self) -> None:
        """Leave the worker to the page that is open; what was counted is kept."""
        self._pause.stop()
        if self._job is not None:
            self._job.drop()
            self._job = None

    def _forget(self) -> None:
        self._rest()
        self._found.clear()

    def count(self) -> None:
        """Count the next page; once there is none, number the path."""
        sitting = self._sitting
        photos = sitting.album.prints
        on_path = sitting.window.current is sitting.rooms.path
        if not (sitting.session.is_open and on_path) or photos is None or self._job is not None:
            return
        book = sitting.session.book
        found = {key: one for key, one in self._found.items() if one[0] == book.page(key)}
        key = next((one for one in sitting.uncounted() if one not in found), None)
        if key is None:
            self._found = {}
            sitting.note_sides({key: sides for key, (_, sides) in found.items()})
            return
        self._job = job = sitting.worker.start(partial(_sides, book, key, photos))
        job.done.connect(partial(self._take, book, key))
        job.failed.connect(partial(self._take, book, key, 0))

    def _take(self, book: Book, key: PageKey, sides: object, error: object = None) -> None:
        """Keep what was counted, and go on."""
        del error  # whoever opens the page is told
        self._job = None
        if isinstance(sides, int):
            self._found[key] = (book.page(key), sides)
        self.count()


def _sides(book: Book, key: PageKey, photos: PhotoSource) -> int:
    from familybook.app.laying import lay  # noqa: PLC0415 - the press is slow to load

    return len(lay(Wanted(book=book, key=key, number=1, width_px=_WIDE_PX), photos))
