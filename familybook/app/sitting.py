"""One sitting at the table: the window shows the session, and the session does what it says."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial, reduce
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from familybook.app import log
from familybook.app.album import Album
from familybook.app.choosers import Choosers
from familybook.app.jobs import Worker
from familybook.app.library import Library, Opened
from familybook.app.needs import Needs
from familybook.app.problems import explain_in_window, is_expected
from familybook.app.session import TYPED, Saving, Session
from familybook.app.signs import name_of
from familybook.app.those_who_left import show_names
from familybook.core.book import Book
from familybook.core.errors import FamilybookError
from familybook.core.fields import Way, field_at, with_answer
from familybook.core.ids import PageKey
from familybook.core.person import Person
from familybook.core.today import today
from familybook.drawings.parts.signs import sign
from familybook.drawings.scenes.wide import wide_scene
from familybook.screen.kit.faces import say
from familybook.screen.path.route import Lengths, Route, RouteKeeper, sides_of
from familybook.screen.window.main_window import MainWindow
from familybook.screen.window.rooms import Rooms


class Sitting(QObject):
    """Opens books, goes from page to page, and puts every edit into the session."""

    page_opened = Signal(object)
    """A page is about to be shown."""
    page_left = Signal()
    path_shown = Signal()
    """The path is shown, or shown anew."""
    writing_ended = Signal()
    """Whatever was written and not said yet is to be said now: the page stays open."""
    book_opened = Signal()
    book_closing = Signal()
    """Whatever is on its way into the book, or out of it, is to get there now."""
    book_wanted = Signal(object)
    """The book of a path is to be opened, away from the window."""
    new_wanted = Signal()
    """A new book is to be begun, away from the window."""
    refused = Signal(object)
    """What kept a book from being opened."""
    book_spoilt = Signal()
    """A part of the open book turned out to be damaged; its words are not."""
    book_closed = Signal()
    """The book was let go: nothing of it is to be seen any more."""

    def __init__(
        self, window: MainWindow, rooms: Rooms, worker: Worker, choosers: Choosers
    ) -> None:
        super().__init__(window)
        self.window = window
        self.rooms = rooms
        self.look = window.look
        self.worker = worker
        self.choosers = choosers
        self.session = Session(self)
        self.library = Library(self)
        self.needs = Needs(window.shelf)
        self.album = Album()
        self.here: PageKey | None = None
        self.takes_elsewhere: Callable[[Path], bool] | None = None
        """Takes a path that is no book to be opened at once, and tells whether it did."""
        self._opened: Opened | None = None
        self._way = RouteKeeper()
        self._wire_window()
        self._wire_session()

    def _wire_window(self) -> None:
        window, rooms = self.window, self.rooms
        window.shelf.start_wanted.connect(self.start_book)
        window.shelf.open_wanted.connect(self.choose_book)
        rooms.start.field_left.connect(self.session.end_burst)
        rooms.path.page_chosen.connect(self.show_page)
        rooms.path.close_wanted.connect(self.close_book)
        rooms.path.names_wanted.connect(self.show_names)
        rooms.path.title_left.connect(self.session.end_burst)
        rooms.page.page_chosen.connect(self.show_page)
        rooms.page.path_wanted.connect(self.show_path)
        window.head.adding_chosen.connect(self.session.let_add)
        window.stone_wanted.connect(self._show_stone)
        window.covered.connect(self._cover)
        window.turn_wanted.connect(self._turn)

    def _wire_session(self) -> None:
        session = self.session
        session.changed.connect(self.show_book)
        session.people_changed.connect(self._show_people)
        session.adding_changed.connect(self._show_people)
        session.saved.connect(self._show_saving)

    @property
    def route(self) -> Route:
        """Return the way through the open book."""
        return self._way.of(self.session.book, self.look.words)

    @property
    def sides(self) -> int:
        """Return on how many sides the open book prints, as far as that is known."""
        return sides_of(self.session.book, self._way.lengths(self.session.book))

    def uncounted(self) -> list[PageKey]:
        """Return the pages of which nobody knows yet on how many sides they print."""
        return self._way.uncounted(self.session.book)

    def note_sides(self, lengths: Lengths) -> None:
        """Know on how many sides pages print, and number the path as they do."""
        if self.session.is_open and self._way.note(self.session.book, lengths):
            self.show_book()

    def show_shelf(self, notice: str = "", *, good: bool = False) -> None:
        """Show what stands on the shelf, and one sentence, which may be good news."""
        try:
            books = self.library.books(self.look.words, today())
        except (FamilybookError, OSError) as error:
            notice, good, books = self.told(error), False, ()
        self.window.show_book("", None, None)
        self.window.head.show_people((), ())
        self.window.head.show_saving("")
        self.window.shelf.show_books(books)
        self.window.shelf.show_notice(notice, good=good)
        self.needs.show()
        self.window.show_screen(self.window.shelf)

    def open_book(self, path: Path, *, read_only: bool = False) -> None:
        """Open a book and show its path before going on; what keeps it shut is told on the shelf.

        Where nothing has to follow, `book_wanted` has it opened away from the window.
        """
        if read_only or self.takes_elsewhere is None or not self.takes_elsewhere(path):
            self._take(partial(self.library.open, path, read_only=read_only))

    def practise(self) -> None:
        """Open the made-up family's book."""
        self._take(self.library.practise)

    def choose_book(self) -> None:
        """Open a book file from anywhere."""
        path = self.choosers.book()
        if path is not None:
            self.book_wanted.emit(path)

    def start_book(self) -> None:
        """Want a new book, with the names first."""
        self.new_wanted.emit()

    def _take(self, source: Callable[[], tuple[Book, Opened]]) -> None:
        try:
            book, opened = source()
        except (FamilybookError, OSError) as error:
            self.refuse(error)
            return
        self.take(book, opened)

    def refuse(self, error: BaseException) -> None:
        """Tell on the shelf what keeps a book shut."""
        self.window.shelf.show_notice(self.told(error))
        self.refused.emit(error)

    def take(self, book: Book, opened: Opened) -> None:
        """Take a book that is open in hand, and show its path."""
        self._opened = opened
        self.album.show_book(opened.writer)
        opened.saved.connect(partial(self._note_saved, opened))
        opened.problem.connect(partial(self._note_problem, opened))
        opened.damaged.connect(self.book_spoilt)
        self.here = None
        self.session.open(book, opened.writer, read_only=opened.read_only)
        self.book_opened.emit()
        picture = sign(book.sign.picture, book.sign.colour)
        curtain = wide_scene(book.sign.picture, book.sign.colour)
        self.window.show_book(self.look.words("screen-book"), picture, curtain)
        self.rooms.start.show_sign(
            self.look.words("start-sign", name=name_of(book.sign, self.look.words)), picture
        )
        self.show_path()

    @property
    def opened(self) -> Opened | None:
        """The book in hand, with its writer; None on the shelf."""
        return self._opened

    def close_book(self) -> None:
        """Save, close the book and go back to the shelf."""
        if not self.save_all():
            self.window.show_trouble(self.look.words("screen-not-saved"))
            return
        kept = self.let_go()
        self.show_shelf("" if kept else self.look.words("screen-not-kept"))

    def save_all(self) -> bool:
        """Save also what is still on its way into the book; tell whether all is on the disk."""
        self.writing_ended.emit()
        self.book_closing.emit()
        return self.save_now()

    def let_go(self) -> bool:
        """Let the book go as it is, and forget what was shown; tell whether all was kept."""
        self.leave_page()
        kept = self.session.close()
        self.album.show_book(None)
        self._way.forget()
        if self._opened is not None:
            self._opened.deleteLater()
            self._opened = None
            self.book_closed.emit()
        return kept

    def _cover(self) -> None:
        self.writing_ended.emit()
        self.save_now()

    def show_names(self) -> None:
        """Show who is in the book."""
        show_names(self.rooms.start, self.session.book, self.look.words)
        self.window.show_screen(self.rooms.start)

    def show_path(self) -> None:
        """Show the way through the book."""
        self.leave_page()
        self.path_shown.emit()
        self.rooms.path.show_arranging(False)
        self.window.show_screen(self.rooms.path)

    def show_page(self, key: PageKey) -> None:
        """Open a page."""
        self.leave_page()
        self.here = key
        self.page_opened.emit(key)
        self.show_book()
        self.window.show_screen(self.rooms.page)
        stone = self.route.stone(key)
        if stone is not None:
            words = self.look.words("screen-page-now", title=stone.title, number=stone.number)
            say(self.window, words)

    def leave_page(self) -> None:
        """Leave the page that is open; what was written there is said first."""
        if self.here is not None:
            self.page_left.emit()
        self.here = None
        self.session.end_burst()

    def _turn(self, way: int) -> None:
        if self.window.current is self.rooms.page:
            self.rooms.page.go(way)

    def _show_stone(self, number: int) -> None:
        if not self.session.is_open or self.window.is_covered:
            return
        for stone in self.route.stones[number - 1 : number]:
            self.show_page(stone.key)

    def answer(self, key: PageKey, way: Way, answer: Any, act: str, *newcomers: Person) -> None:
        """Put an answer into a page, and who is new in it into the book; typing is one act."""
        book = reduce(Book.with_person, newcomers, self.session.book)
        try:
            page = with_answer(book.page(key), way, answer)
        except LookupError as error:
            self.window.show_trouble(self.told(error))
            return
        burst = f"{key} {field_at(way, answer)}" if act in TYPED else ""
        self.session.edit(book.with_page(key, page), act, burst, page=key)

    def edit_book(self, book: Book, act: str) -> None:
        """Go on with a book whose people or titles changed."""
        self.session.edit(book, act, f"{self.here} book" if act in TYPED else "", page=self.here)

    def show_book(self) -> None:
        """Show the book as it is now, on whichever screen is open; nothing else is touched."""
        if not self.session.is_open:
            return
        if self.here is None:
            if self.window.current is self.rooms.path:
                self.path_shown.emit()
            return
        route = self.route
        if route.stone(self.here) is None:
            self.show_path()
        else:
            self.rooms.page.show_route(route)

    def _show_people(self) -> None:
        if not self.session.is_open:
            return
        self.window.head.show_people(self.session.book.people, self.session.adding)
        if self.window.current is self.rooms.start:
            show_names(self.rooms.start, self.session.book, self.look.words)

    def _show_saving(self, saving: str) -> None:
        words = self.look.words(f"screen-saved-{saving}")
        trouble = saving == Saving.NOT_YET
        self.window.head.show_saving(words, trouble=trouble)
        self.window.show_saved(saving)

    def _note_saved(self, opened: Opened, book: Book) -> None:
        if opened is self._opened and book is self.session.book:
            self.session.note_saved()

    def _note_problem(self, opened: Opened, problem: BaseException) -> None:
        del problem  # the desk for it tells it
        if opened is self._opened:
            self.session.note_not_saved()

    def save_now(self) -> bool:
        """Save what is not saved yet; tell whether all is on the disk."""
        if self._opened is None:
            return True
        saved = self._opened.writer.flush()
        if saved:
            self.session.note_saved()
        return saved

    def told(self, error: BaseException) -> str:
        """Return an error in words; one that we did not expect goes into the log, unsaid."""
        if not is_expected(error):
            with suppress(OSError):
                log.note(error)
        return explain_in_window(error, self.look.words)
