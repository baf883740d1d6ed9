"""How far long work is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from familybook.app.jobs import Worker


class StoppedError(Exception):
    """Somebody wanted the work to stop, and it did. It left nothing behind."""


class Progress(QObject):
    """Goes along with a piece of work: it says on the window's thread how far that is.

    The work calls it between one part and the next, with how many are done and of how many.
    """

    moved = Signal(int, int)
    """Connect to it queued: it is said on the worker's thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop_wanted = False

    def stop(self) -> None:
        """Want the work to stop before its next part."""
        self._stop_wanted = True

    def __call__(self, done: int, of_all: int) -> None:
        """Say how far the work is.

        Raises:
            StoppedError: if it is to go on no more.
        """
        if self._stop_wanted:
            raise StoppedError
        self.moved.emit(done, of_all)


def going_on(worker: Worker, progress: Progress, done: int, of_all: int) -> None:
    """Say how far work is; a worker that is being closed waits for it no longer.

    Raises:
        StoppedError: if it is to go on no more.
    """
    if worker.is_closed:
        progress.stop()
    progress(done, of_all)
