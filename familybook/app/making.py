"""Making the book: counted, printed away from the window, saved where the family says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt

from familybook.app.album import Prints
from familybook.app.asking_first import AskingFirst
from familybook.app.first_side import FirstSide
from familybook.app.jobs import Job
from familybook.app.library import Opened
from familybook.app.looking import LookingOver
from familybook.app.noting import note_print
from familybook.app.owners import is_kept_from_all, owner_of
from familybook.app.printing_desk import PrintingDesk
from familybook.app.progress import Progress, StoppedError
from familybook.app.sitting import Sitting
from familybook.app.to_make import (
    ending_of,
    file_name,
    folder_of,
    pdf_path,
    show_choices,
)
from familybook.core.binding import SHEET
from familybook.core.book import Book
from familybook.core.copies import copy_with
from familybook.core.ids import PageKey
from familybook.core.imposition import Printing
from familybook.paper.remarks import Remark
from familybook.screen.kit.one_by_one import OneByOne
from familybook.screen.making.asked import THE_BOOK, Asked, Making
from familybook.screen.path.route import sides_of
from familybook.store.contents import photos_in


@dataclass(frozen=True, slots=True)
class _Print:
    """A print under way: of which book, with its own photographs, and where to."""

    opened: Opened
    book: Book
    photos: Prints
    path: Path
    asked: Asked
    job: Job
    progress: Progress


class BookMaker(QObject):
    """Fills the screen that makes the book, and does what it says.

    A print goes on when its book is closed: what it needs of the book, it takes along.
    """

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._screen = sitting.rooms.make
        self._made: Path | None = None
        self._cover = FirstSide(sitting)
        self._over = LookingOver(sitting)
        self._first = AskingFirst(sitting, self._go_on)
        self.printing = PrintingDesk(sitting, self._first)
        self._print: _Print | None = None
        self._failed = False
        self._once_seen = OneByOne(self._screen)
        sitting.rooms.path.make_wanted.connect(self.show)
        sitting.window.make_wanted.connect(self.show)
        sitting.book_closing.connect(self._take_along)
        sitting.book_closed.connect(self._forget)
        self._screen.path_wanted.connect(sitting.show_path)
        self._screen.save_wanted.connect(self.save)
        self._screen.stop_wanted.connect(self.stop)
        self._screen.asked_changed.connect(self._ask)
        sitting.rooms.page.print_wanted.connect(self.save_page)
        self._over.counted.connect(self._show_pages)
        self._screen.open_wanted.connect(self._look_at)

    def show(self) -> None:
        """Show what will print."""
        sitting = self._sitting
        if not sitting.session.is_open or sitting.window.is_covered:
            return
        sitting.leave_page()
        self._made = None
        self._first.forget()
        show_choices(self._screen, sitting)
        self._screen.show_making(Making.READY if self._print is None else Making.BUSY)
        sitting.window.show_screen(self._screen)
        self._look_at_asked(self._screen.asked)
        # The system is asked for its printers once all of this is seen.
        self._once_seen.begin((self.printing.offer,), after_paint=True)

    def come_back(self) -> None:
        """Go on with what is asked for after a visit, as far as it is still offered."""
        make = self._screen
        if self._sitting.window.current is make:
            asked = make.asked
            show_choices(make, self._sitting)
            kept = asked.copy in make.whose.cards and asked.edition in make.looks.editions.cards
            make.choices.ask(asked if kept else make.asked)

    def _ask(self, asked: Asked) -> None:
        """Show what else is asked for."""
        self._first.forget()
        if self._print is None:
            self._made = None
            self._screen.show_making(Making.READY)
        self._look_at_asked(asked)

    def _look_at_asked(self, asked: Asked) -> None:
        book, photos = self._sitting.session.book, self._sitting.album.prints
        if photos is None:
            return
        shaped = book.with_shape(asked.shape) if asked.shape else book
        if asked.page is None and self._print is not None:
            self._show_pages(sides_of(shaped))
        elif asked.page is None:
            self._screen.show_pages(self._sitting.look.words("make-counting"))
        self._screen.show_alone(self._only_for(book, asked))
        self._cover.lay(shaped, asked, photos)
        if self._print is None:
            self._over.begin(asked)

    def _show_pages(self, sides: int) -> None:
        asked, words = self._screen.asked, self._sitting.look.words
        folded = asked.printing not in (Printing.READING, Printing.SHOP)
        if not folded and asked.page is None:
            self._screen.choices.show_counted(words("path-length-pages", pages=sides))
        key = "make-pages-folded" if folded else "make-pages"
        said = words(key, pages=sides, sheets=sides // SHEET)
        self._screen.show_pages(said)

    def _only_for(self, book: Book, asked: Asked) -> str:
        """Return for whom alone a copy is, in words; nothing where it is everybody's."""
        owner = owner_of(book, asked.copy)
        return (
            ""
            if owner is None
            else self._sitting.look.words("make-copy-alone", name=owner.name.strip())
        )

    def save_page(self, key: PageKey) -> None:
        """Save one page alone, with what was just written on it.

        It is printed from a copy that has it: a page of one person alone, from their own.
        """
        self._sitting.writing_ended.emit()
        book = self._sitting.session.book
        if is_kept_from_all(book, key):
            self._tell_elsewhere("make-page-nobody")
            return
        self.save(Asked(page=key, copy=copy_with(book, key)))

    def save(self, asked: Asked = THE_BOOK) -> None:
        """Ask where, then print there what is saved in the book."""
        sitting = self._sitting
        if self._print is not None:
            self._tell_elsewhere("make-busy")
            return
        if self._first.holds(asked, self.show):
            return
        chosen = sitting.choosers.place_for_pdf(file_name(asked, sitting.look.words))
        if chosen is None:
            return
        if not sitting.save_now():
            self._screen.show_making(Making.TROUBLE, sitting.look.words("screen-not-saved"))
            self._tell_elsewhere("screen-not-saved")
            return
        opened, photos = sitting.opened, sitting.album.prints
        if opened is None or photos is None:
            return
        self._over.drop()
        self._screen.show_making(Making.BUSY)
        from familybook.app.asking import print_asked  # noqa: PLC0415 - the press is slow to load

        book, path = sitting.session.book, pdf_path(chosen, ending_of(asked))
        progress = Progress(self)
        progress.moved.connect(self._screen.show_progress, Qt.ConnectionType.QueuedConnection)
        job = sitting.worker.start(partial(print_asked, book, photos, path, asked, progress))
        self._print = _Print(opened, book, photos, path, asked, job, progress)
        job.done.connect(partial(self._finish, self._print))
        job.failed.connect(partial(self._fail, self._print))

    def _go_on(self, asked: Asked) -> None:
        """Print what waited for somebody's choice; a page alone from its own screen."""
        if asked.page not in (None, self._screen.asked.page):
            self._sitting.show_page(asked.page)
        self.save(asked)

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

    def stop(self) -> None:
        """Stop the print that is under way: before its next page, and nothing is kept of it."""
        if self._print is not None:
            self._print.progress.stop()

    def _finish(self, made: _Print, remarks: Sequence[Remark]) -> None:
        self._end(made)
        note_print(self._sitting, made.opened, made.path, made.asked)
        if made.opened is not self._sitting.opened:
            self._tell_later("make-done-before")
            return
        self._made = made.path
        words, name = self._sitting.look.words, made.path.name
        done = words("make-done") if made.asked.page is None else words("make-sheet-ready")
        alone = self._only_for(made.book, made.asked)
        where = words("make-where", name=name, folder=folder_of(made.path))
        lock = words("make-locked") if made.asked.password else ""
        told = " ".join(one for one in (where, alone, lock) if one)
        self._screen.show_making(Making.DONE, done, told)
        if made.asked == self._screen.asked and made.book is self._sitting.session.book:
            self._over.show(remarks, made.book)
        else:
            self._look_over_again()
        self._tell_made(made, name)

    def _tell_made(self, made: _Print, name: str) -> None:
        """Tell on another screen that it is made, and for whom alone, where that is so."""
        owner = owner_of(made.book, made.asked.copy)
        if made.asked.page is None:
            self._tell_elsewhere("make-done")
        elif owner is None:
            self._tell_elsewhere("make-sheet-done", name=name, folder=folder_of(made.path))
        else:
            self._tell_elsewhere("make-sheet-done-own", name=name, owner=owner.name.strip())

    def _look_over_again(self) -> None:
        """Look over what is asked for now: another thing was printed, or it could not be."""
        if self._sitting.window.current is self._screen:
            self._over.begin(self._screen.asked)

    def _end(self, made: _Print) -> None:
        self._print = None
        made.progress.deleteLater()

    def _fail(self, made: _Print, error: BaseException) -> None:
        self._end(made)
        if isinstance(error, StoppedError):
            self._screen.show_making(Making.STOPPED)
            self._tell_elsewhere("make-stopped")
            return
        self._failed = True
        sentence = self._sitting.told(error)
        if made.opened is not self._sitting.opened:
            self._tell_later("make-trouble-before")
            return
        self._screen.show_making(Making.TROUBLE, more=sentence)
        self._look_over_again()
        self._tell_elsewhere("make-trouble")

    def _tell_elsewhere(self, key: str, **facts: str) -> None:
        window = self._sitting.window
        if window.current is not self._screen:
            window.show_trouble(self._sitting.look.words(key, **facts))

    def _tell_later(self, key: str) -> None:
        """Tell of a book that was closed meanwhile; nothing of it is shown."""
        self._screen.show_making(Making.READY)
        self._sitting.window.show_trouble(self._sitting.look.words(key))

    def _take_along(self) -> None:
        if self._print is not None and self._print.opened is self._sitting.opened:
            self._print.photos.take_along(photos_in(self._print.book))

    def _forget(self) -> None:
        """Show nothing more of the family whose book was closed."""
        self._cover.drop()
        self._over.forget()
        self._first.forget()
        self._made = None
        self._screen.forget()

    def _look_at(self) -> None:
        if self._made is not None:
            self._sitting.choosers.look_at(self._made)
