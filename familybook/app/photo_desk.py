"""Photographs on their way into the book: made ready, then put where they belong."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from familybook.app.jobs import Job
from familybook.app.pasted import PASTED, prepare_pasted
from familybook.app.sitting import Sitting
from familybook.app.spot import Spot
from familybook.core.errors import FamilybookError
from familybook.core.fields import Way
from familybook.core.ids import PageKey, PhotoId
from familybook.core.said import How, Said, Snap
from familybook.store.photos import Prepared, prepare_bytes, prepare_photo
from familybook.store.writer import Writer

_MOMENT_MS = 300
"""What takes no longer needs no words."""


class _Coming:
    """One photograph on its way: into which book, and to which place in it."""

    def __init__(self, writer: Writer, key: PageKey, spot: Spot, job: Job) -> None:
        self.writer = writer
        self.key = key
        self.spot = spot
        self.job = job


class PhotoDesk(QObject):
    """Takes photographs into the book they were chosen for, and into no other.

    Where one belongs is followed through every edit meanwhile. All are in before a book closes.
    """

    problem = Signal(object, object, str)
    """Page, way, and a kind sentence about the photograph for it."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._coming: list[_Coming] = []
        sitting.session.changed.connect(self._follow)
        sitting.book_closing.connect(self._finish)
        sitting.rooms.page.foot.stop_wanted.connect(self.stop)

    def choose(self, way: Way) -> None:
        """Ask for a photograph for a place on the page that is open."""
        path = self._sitting.choosers.photo()
        if path is not None:
            self.take(way, str(path), None)

    def take(self, way: Way, path: str, raw: object) -> None:
        """Take what was dropped or pasted: a path, bytes, or a picture."""
        sitting = self._sitting
        key, opened = sitting.here, sitting.opened
        if key is None or opened is None:
            return
        editor = sitting.rooms.page.editor
        if editor is not None:
            editor.await_photo()
        spot = Spot(way, sitting.session.book.page(key))
        if path:
            job = sitting.worker.start(partial(prepare_photo, Path(path)))
        elif isinstance(raw, bytes):
            job = sitting.worker.start(partial(prepare_bytes, raw, PASTED))
        elif isinstance(raw, QImage):
            job = sitting.worker.start(partial(prepare_pasted, raw))
        else:
            return
        coming = _Coming(opened.writer, key, spot, job)
        self._coming.append(coming)
        QTimer.singleShot(_MOMENT_MS, self, partial(self._tell_coming, coming))
        job.done.connect(partial(self._stick, coming))
        job.failed.connect(partial(self._tell, coming))

    def stop(self) -> None:
        """Take no photograph that is still on its way."""
        if not self._coming:
            return
        for coming in self._coming:
            coming.job.drop()
        self._coming.clear()
        self._sitting.window.show_act(self._sitting.look.words("photo-stopped"))

    def put_back(self, key: PageKey, way: Way, photo: PhotoId) -> None:
        """Put a photograph that was taken out of some page into a place."""
        page = self._sitting.session.book.page(key)
        spot = Spot(way, page)
        try:
            stuck = self._stuck(spot.answer_in(page), photo)
            self._sitting.answer(key, *spot.with_row(page, stuck), "earlier-photo-act")
        except LookupError:
            self._sitting.window.show_trouble(self._sitting.look.words("photo-no-place"))

    def _follow(self) -> None:
        book = self._sitting.session.book
        for coming in self._coming:
            try:
                coming.spot.follow(book.page(coming.key))
            except LookupError:  # the page itself was taken back
                coming.spot.way = None

    def _finish(self) -> None:
        """Have all that are on their way in the book: it is about to be closed."""
        for coming in tuple(self._coming):
            self._sitting.worker.finish(coming.job, here=True)

    def _tell_coming(self, coming: _Coming) -> None:
        """Say that one is on its way, while its page is open; there it can be stopped."""
        sitting = self._sitting
        if coming in self._coming and sitting.window.current is sitting.rooms.page:
            sitting.rooms.page.foot.show_wait(sitting.look.words("photo-coming"))

    def _stick(self, coming: _Coming, photo: Prepared) -> None:
        sitting = self._sitting
        if coming.spot.way is None:
            self._tell_gone(coming)
            return
        try:
            found = coming.writer.add_photo(photo)
        except (FamilybookError, OSError) as error:
            self._tell(coming, error)
            return
        self._coming.remove(coming)
        page = sitting.session.book.page(coming.key)
        stuck = self._stuck(coming.spot.answer_in(page), found)
        sitting.answer(coming.key, *coming.spot.with_row(page, stuck), "ask-act-photo")

    def _stuck(self, there: object, photo: PhotoId) -> Said:
        """Return an answer with a photograph in it; what another picture showed is not said of it.

        Its caption stays, and so does which copies may show it.
        """
        adding = self._sitting.session.adding
        if not isinstance(there, Said):
            return Said("", adding, how=How.PHOTO, photo=photo)
        return replace(
            there,
            text="" if there.photo or there.strokes else there.text,
            said_by=there.said_by or adding,
            how=How.PHOTO,
            pick="",
            photo=photo,
            strokes=(),
            snap=Snap(caption=there.snap.caption),
        )

    def _tell(self, coming: _Coming, error: BaseException) -> None:
        sentence = self._sitting.told(error)
        if coming.spot.way is None:
            self._tell_gone(coming)
            return
        self._coming.remove(coming)
        self._sitting.window.show_act("")
        self.problem.emit(coming.key, coming.spot.way, sentence)

    def _tell_gone(self, coming: _Coming) -> None:
        self._coming.remove(coming)
        self._sitting.window.show_trouble(self._sitting.look.words("photo-no-place"))
