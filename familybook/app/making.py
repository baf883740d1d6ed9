"""Making the book: counted, printed away from the window, saved where the family says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from familybook.app.album import Prints
from familybook.app.jobs import Job
from familybook.app.library import Opened
from familybook.app.live import image_of
from familybook.app.looking import LookingOver
from familybook.app.sitting import Sitting
from familybook.core.book import Book
from familybook.paper.remarks import Remark
from familybook.screen.make_screen import Making
from familybook.store.contents import photos_in

COVER_PX = 700
ENDING = ".pdf"


@dataclass(frozen=True, slots=True)
class _Print:
    """A print under way: of which book, with its own photographs, and where to."""

    opened: Opened
    book: Book
    photos: Prints
    path: Path
    job: Job


class BookMaker(QObject):
    """Fills the screen that makes the book, and does what it says.

    A print goes on when its book is closed: what it needs of the book, it takes along.
    """

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._screen = sitting.rooms.make
        self._made: Path | None = None
        self._cover: Job | None = None
        self._over = LookingOver(sitting)
        self._print: _Print | None = None
        self._failed = False
        sitting.rooms.path.make_wanted.connect(self.show)
        sitting.window.make_wanted.connect(self.show)
        sitting.book_closing.connect(self._take_along)
        sitting.book_closed.connect(self._forget)
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
        printed = book.printed()
        count = sum(2 if page.kind.spread else 1 for page in printed)
        self._screen.show_book(words("make-pages", pages=count))
        self._screen.show_making(Making.READY if self._print is None else Making.BUSY)
        sitting.window.show_screen(self._screen)
        if printed and sitting.album.prints is not None:
            self._lay_cover(book, sitting.album.prints, words("make-pages", pages=count))
        if self._print is None:
            self._over.begin()

    def _lay_cover(self, book: Book, photos: Prints, pages: str) -> None:
        from familybook.app.laying import lay  # noqa: PLC0415 - the press is slow to load
        from familybook.app.wanted import Wanted  # noqa: PLC0415 - as above

        self._drop_cover()
        wanted = Wanted(book=book, key=book.printed()[0].key, number=1, width_px=COVER_PX)
        self._cover = self._sitting.worker.start(partial(lay, wanted, photos))
        self._cover.done.connect(partial(self._show_cover, pages))
        self._cover.failed.connect(self._miss_cover)

    def _show_cover(self, pages: str, sides: object) -> None:
        self._cover = None
        if isinstance(sides, tuple):
            self._screen.show_book(pages, [image_of(side) for side in sides[:1]])

    def _miss_cover(self, error: BaseException) -> None:
        self._cover = None
        self._sitting.told(error)

    def _drop_cover(self) -> None:
        if self._cover is not None:
            self._cover.drop()
            self._cover = None

    def save(self, grey: bool) -> None:
        """Ask where, then print there what is saved in the book."""
        sitting = self._sitting
        if self._print is not None:
            return
        chosen = sitting.choosers.place_for_pdf(sitting.look.words("make-file"))
        if chosen is None:
            return
        if not sitting.save_now():
            self._screen.show_making(Making.TROUBLE, sitting.look.words("screen-not-saved"))
            return
        opened, photos = sitting.opened, sitting.album.prints
        if opened is None or photos is None:
            return
        self._over.drop()
        self._screen.show_making(Making.BUSY)
        from familybook.app.export import Wish, print_book  # noqa: PLC0415 - the press is slow to load

        book, path = sitting.session.book, pdf_path(chosen)
        job = sitting.worker.start(partial(print_book, book, photos, path, Wish(grey=grey)))
        self._print = _Print(opened, book, photos, path, job)
        job.done.connect(partial(self._finish, self._print))
        job.failed.connect(partial(self._fail, self._print))

    @property
    def is_busy(self) -> bool:
        """Whether a book is being made."""
        return self._print is not None

    def wait(self) -> bool:
        """Wait until the book that is being made is there; tell whether it could be."""
        self._failed = False
        if self._print is not None:
            self._sitting.worker.finish(self._print.job)
        return not self._failed

    def _finish(self, made: _Print, remarks: Sequence[Remark]) -> None:
        self._print = None
        if made.opened is not self._sitting.opened:
            self._tell_later("make-done-before")
            return
        self._made = made.path
        where = self._sitting.look.words("make-where", name=made.path.name)
        self._screen.show_making(Making.DONE, more=where)
        self._over.show(remarks, made.book)
        self._tell_elsewhere("make-done")

    def _fail(self, made: _Print, error: BaseException) -> None:
        self._print = None
        self._failed = True
        sentence = self._sitting.told(error)
        if made.opened is not self._sitting.opened:
            self._tell_later("make-trouble-before")
            return
        self._screen.show_making(Making.TROUBLE, more=sentence)
        self._tell_elsewhere("make-trouble")

    def _tell_elsewhere(self, key: str) -> None:
        window = self._sitting.window
        if window.current is not self._screen:
            window.show_trouble(self._sitting.look.words(key))

    def _tell_later(self, key: str) -> None:
        """Tell of a book that was closed meanwhile; nothing of it is shown."""
        self._screen.show_making(Making.READY)
        self._sitting.window.show_trouble(self._sitting.look.words(key))

    def _take_along(self) -> None:
        if self._print is not None and self._print.opened is self._sitting.opened:
            self._print.photos.take_along(photos_in(self._print.book))

    def _forget(self) -> None:
        """Show nothing more of the family whose book was closed."""
        self._drop_cover()
        self._over.forget()
        self._made = None
        self._screen.forget()

    def _look_at(self) -> None:
        if self._made is not None:
            self._sitting.choosers.look_at(self._made)


def pdf_path(chosen: Path) -> Path:
    """Return where the book goes: a name that is no PDF's gets the ending, over no other file."""
    if chosen.suffix.lower() == ENDING:
        return chosen
    path, number = chosen.with_name(chosen.name + ENDING), 2
    while path.exists():
        path, number = chosen.with_name(f"{chosen.name}-{number}{ENDING}"), number + 1
    return path
