"""The pages of a print, laid out away from the window: a file that is only in memory."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from familybook.app.jobs import Job
from familybook.app.progress import Progress
from familybook.app.sitting import Sitting
from familybook.screen.making.asked import Asked


class ReadyPages(QObject):
    """Makes pages ready for a printer, and keeps them until they are dropped."""

    ready = Signal()
    missed = Signal(object)
    """They could not be made, and why."""
    laid = Signal(int, int)
    """How many pages of all are laid out."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self.pdf, self.sides = b"", 0
        self._job: Job | None = None
        self._progress: Progress | None = None

    @property
    def is_working(self) -> bool:
        """Whether they are being laid out."""
        return self._job is not None

    def make(self, asked: Asked) -> None:
        """Lay out what is asked for, of the open book."""
        from familybook.app.asking import ready_for_paper  # noqa: PLC0415 - the press is slow

        self.drop()
        sitting, photos = self._sitting, self._sitting.album.prints
        if photos is None:
            return
        self._progress = Progress(self)
        self._progress.moved.connect(self.laid, Qt.ConnectionType.QueuedConnection)
        work = partial(ready_for_paper, sitting.session.book, photos, asked, self._progress)
        self._job = sitting.worker.start(work)
        self._job.done.connect(self._take)
        self._job.failed.connect(self._miss)

    def _take(self, made: tuple[bytes, int]) -> None:
        self._job = None
        self.pdf, self.sides = made
        self.ready.emit()

    def _miss(self, error: BaseException) -> None:
        self._job = None
        self.missed.emit(error)

    def drop(self) -> None:
        """Keep none of them, and want no more that are being laid out."""
        if self._job is not None:
            self._job.drop()
        if self._progress is not None:
            self._progress.stop()
            self._progress.deleteLater()
        self._job = self._progress = None
        self.pdf, self.sides = b"", 0
