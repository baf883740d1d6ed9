"""Making the book: counted, printed away from the window, saved where the family says."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from familybook.app.jobs import Job
from familybook.app.live import image_of
from familybook.app.sitting import Sitting
from familybook.screen.make_screen import Making

COVER_PX = 700


class BookMaker(QObject):
    """Fills the screen that makes the book, and does what it says."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._screen = sitting.rooms.make
        self._made: Path | None = None
        self._job: Job | None = None
        sitting.rooms.path.make_wanted.connect(self.show)
        sitting.window.make_wanted.connect(self.show)
        self._screen.path_wanted.connect(sitting.show_path)
        self._screen.save_wanted.connect(self.save)
        self._screen.open_wanted.connect(self._look_at)

    def show(self) -> None:
        """Show what will print."""
        sitting = self._sitting
        if not sitting.session.is_open or sitting.window.is_covered:
            return
        sitting.leave_page()
        self._made = None
        book, words = sitting.session.book, sitting.look.words
        count = sum(2 if page.kind.spread else 1 for page in book.printed())
        self._screen.show_book(words("make-pages", pages=count))
        self._screen.show_making(Making.READY)
        sitting.window.show_screen(self._screen)
        printed = book.printed()
        if not printed:
            return
        from familybook.app.laying import Wanted, lay  # noqa: PLC0415 - the press is slow to load

        wanted = Wanted(book=book, key=printed[0].key, number=1, width_px=COVER_PX)
        job = sitting.worker.start(partial(lay, wanted, sitting.album.print_ready))
        job.done.connect(partial(self._show_cover, words("make-pages", pages=count)))
        job.failed.connect(sitting.told)

    def _show_cover(self, pages: str, sides: object) -> None:
        if isinstance(sides, tuple):
            self._screen.show_book(pages, [image_of(side) for side in sides[:1]])

    def save(self, grey: bool) -> None:
        """Ask where, then print there what is saved in the book."""
        sitting = self._sitting
        if self._job is not None:
            return
        path = sitting.choosers.place_for_pdf(sitting.look.words("make-file"))
        if path is None:
            return
        if not path.suffix:
            path = path.with_suffix(".pdf")
        if not sitting.save_now():
            self._screen.show_making(Making.TROUBLE, sitting.look.words("screen-not-saved"))
            return
        self._screen.show_making(Making.BUSY)
        from familybook.app.export import print_book  # noqa: PLC0415 - the press is slow to load

        work = partial(print_book, sitting.session.book, sitting.album.print_ready, path, grey=grey)
        self._job = sitting.worker.start(work)
        self._job.done.connect(partial(self._finish, path))
        self._job.failed.connect(self._fail)

    def _finish(self, path: Path, remarks: object) -> None:
        del remarks
        self._job = None
        self._made = path
        words = self._sitting.look.words
        self._screen.show_making(Making.DONE, more=words("make-where", name=path.name))

    def _fail(self, error: BaseException) -> None:
        self._job = None
        self._screen.show_making(Making.TROUBLE, more=self._sitting.told(error))

    def _look_at(self) -> None:
        if self._made is not None:
            self._sitting.choosers.look_at(self._made)
