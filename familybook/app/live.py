"""The live preview: the page that is being edited, laid out anew as it will print."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from familybook.app.jobs import Job, Worker
from familybook.app.wanted import Dots, Laid, Wanted
from familybook.core.ids import PageKey
from familybook.paper.pictures import Made, PhotoSource

SOON_MS = 120
"""How long the preview of a page that was just opened waits: the page itself is painted first."""
PAUSE_MS = 250
LONGEST_MS = 1500
MOST_MADE = 24
"""Photographs, or parts of them, kept ready for the next look at the page."""


def image_of(dots: Dots) -> QImage:
    """Return dots as an image of its own."""
    wide, high, colours = dots
    return QImage(colours, wide, high, wide * 3, QImage.Format.Format_RGB888).copy()


class LivePage(QObject):
    """Lays a page out a moment after the last change, and during long typing now and then."""

    ready = Signal(object, object)
    """The key of the page, and its sides as images."""
    judged = Signal(object, object)
    """The key of the page, and the photographs that have few dots for their size on it."""
    failed = Signal(object)

    def __init__(
        self,
        worker: Worker,
        photos: PhotoSource,
        parent: QObject | None = None,
        *,
        pause_ms: int = PAUSE_MS,
        longest_ms: int = LONGEST_MS,
    ) -> None:
        super().__init__(parent)
        self._worker = worker
        self._photos = photos
        self._pause_ms = pause_ms
        self._made: Made = {}
        self._words = ""
        self._wanted: Wanted | None = None
        self._job: Job | None = None
        self._pause = QTimer(self, singleShot=True)
        self._longest = QTimer(self, singleShot=True, interval=longest_ms)
        self._pause.timeout.connect(self._start)
        self._longest.timeout.connect(self._start)

    @property
    def words(self) -> str:
        """Return what is printed on the page that is ready, its pictures in words."""
        return self._words

    def ask(self, wanted: Wanted, *, soon: bool = False) -> None:
        """Want a page; `soon` for one that was just opened."""
        self._wanted = wanted
        self._pause.start(min(SOON_MS, self._pause_ms) if soon else self._pause_ms)
        if not self._longest.isActive():
            self._longest.start()

    def stop(self) -> None:
        """Want nothing any more, and keep nothing of the page."""
        self._pause.stop()
        self._longest.stop()
        self._wanted = None
        self._made = {}
        self._words = ""
        if self._job is not None:
            self._job.drop()
            self._job = None

    def _start(self) -> None:
        self._pause.stop()
        self._longest.stop()
        if self._wanted is None:
            return
        if self._job is not None:
            # Still busy with an older one: the newest is laid when that is done.
            return
        from familybook.app.laying import laid  # noqa: PLC0415 - the press is slow to load

        if len(self._made) > MOST_MADE:
            self._made = {}
        wanted, self._wanted = self._wanted, None
        self._job = self._worker.start(partial(laid, wanted, self._photos, self._made))
        self._job.done.connect(partial(self._show, wanted.key))
        self._job.failed.connect(self._fail)

    def _show(self, key: PageKey, laid: Laid) -> None:
        self._job = None
        self._words = laid.words
        self.ready.emit(key, tuple(image_of(side) for side in laid.sides))
        self.judged.emit(key, laid.coarse)
        self._start()

    def _fail(self, error: object) -> None:
        self._job = None
        self.failed.emit(error)
        self._start()
