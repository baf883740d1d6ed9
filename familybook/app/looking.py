"""Looks the book over before it is made: what the book tells at once, then what the press sees."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from familybook.app.agreeing import left_waiting
from familybook.app.arranging import put_away
from familybook.app.choices import as_made, bound_of, pages_of
from familybook.app.jobs import Job
from familybook.app.preflight import near_and_named
from familybook.app.progress import Progress
from familybook.app.said_no import noes_told, own_words_told
from familybook.app.sitting import Sitting
from familybook.app.wanted import Seen
from familybook.core.book import Book
from familybook.core.copies import book_for
from familybook.core.ids import PageKey, PersonId, PhotoId
from familybook.core.naming import is_unnamed
from familybook.core.person import Person
from familybook.paper.remarks import Remark, Trouble
from familybook.screen.making.asked import THE_BOOK, Asked
from familybook.screen.making.things import Thing
from familybook.screen.path.route import sides_of


class LookingOver(QObject):
    """Fills the list of things to look at on the screen that makes the book."""

    counted = Signal(int)
    """On how many sides it prints, as it will be bound."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._screen = sitting.rooms.make
        self._job: Job | None = None
        self._progress: Progress | None = None
        self._asking = False
        self._asked = THE_BOOK
        self._photos: dict[PageKey, PhotoId] = {}
        """Of each page the first photograph that is worth a look."""
        self._screen.page_wanted.connect(self._show_where)
        self._screen.said_yes.connect(self._note_yes)
        self._screen.first.leave_wanted.connect(self._leave_out)
        sitting.session.changed.connect(self._look_again)

    def begin(self, asked: Asked) -> None:
        """Look over what is asked for, as when its screen is opened."""
        self._asking = False
        self._asked = asked
        self._look()

    def _look_again(self) -> None:
        """Look once more: something was changed, or taken back, while all of it was shown."""
        if self._sitting.session.is_open and self._sitting.window.current is self._screen:
            self._look()

    def _look(self) -> None:
        """Look away from the window; until that is done, what was found before stays."""
        from familybook.app.asking import look_over_asked  # noqa: PLC0415 - the press is slow to load

        self.drop()
        book, photos = self._sitting.session.book, self._sitting.album.prints
        self._show_first(_not_yet_in(book, self._asked), book)
        if photos is None:
            return
        self._progress = Progress()
        work = partial(look_over_asked, book, photos, self._asked, self._progress)
        self._job = self._sitting.worker.start(work)
        self._job.done.connect(partial(self._found, book))
        self._job.failed.connect(partial(self._missed, book))

    def drop(self) -> None:
        """Want nothing more that is still being looked for: the worker is free at once."""
        if self._job is not None:
            self._job.drop()
        if self._progress is not None:
            self._progress.stop()
        self._job = self._progress = None

    def forget(self) -> None:
        """Show nothing more of the book that was closed."""
        self.drop()
        self._photos = {}
        self._screen.show_things(())
        self._screen.show_first(())

    def show(self, remarks: Sequence[Remark], book: Book) -> None:
        """Show what is worth a look in a book, and who is still to be asked.

        Those who have said yes stay to be seen, so that a yes can be taken back.
        """
        from familybook.app.check import things_told  # noqa: PLC0415 - the press is slow to load

        words = self._sitting.look.words
        self._photos = {one.page: one.photo for one in reversed(remarks) if one.photo}
        others = [one for one in remarks if one.trouble is not Trouble.NOT_YET]
        self._show_first([one for one in remarks if one.trouble is Trouble.NOT_YET], book)
        told = (*things_told(others, book, words), *own_words_told(book, self._asked, words))
        asked = self._to_ask(book)
        self._asking = self._asking or not all(one.agreed for one in asked)
        self._screen.show_things([Thing(*one) for one in told], asked if self._asking else ())

    def _show_first(self, not_yet: Sequence[Remark], book: Book) -> None:
        """Show who said no, or not yet: the book tells that at once, before any page is laid."""
        from familybook.app.check import things_told  # noqa: PLC0415 - the press is slow to load

        words = self._sitting.look.words
        told = [Thing(*one) for one in noes_told(book, self._asked, words)]
        for key, title, sentence in things_told(not_yet, book, words):
            leaves = self._asked.page is None and put_away(book, key) != book
            told.append(Thing(key, title, sentence, leaves=leaves))
        self._screen.show_first(told)

    def _leave_out(self, key: PageKey) -> None:
        """Leave a page out to which somebody says not yet; what is on it stays."""
        session = self._sitting.session
        session.edit(put_away(session.book, key), "look-act-out")
        rows = self._screen.first.rows
        (rows[0].go if rows else self._screen.look_through).setFocus()  # never on saving

    def _to_ask(self, book: Book) -> tuple[Person, ...]:
        """Return who is named in what is made and does not live here; “a friend” is nobody."""
        shown = book_for(book, self._asked.copy)
        named = near_and_named(shown, pages_of(shown, self._asked))
        return tuple(one for one in named if not is_unnamed(one, book))

    def _show_where(self, key: PageKey) -> None:
        """Open a page where something is worth a look, with the way back to this screen."""
        sitting, page = self._sitting, self._sitting.rooms.page
        sitting.show_page(key)
        page.show_return(sitting.look.words("make-return"), sitting.window.make_wanted.emit)
        photo = self._photos.get(key)
        if photo is not None and page.editor is not None:
            page.editor.show_photo(photo)

    def _note_yes(self, who: str, said_yes: bool) -> None:
        session = self._sitting.session
        person = session.book.person(PersonId(who))
        if person is not None:
            yes = replace(person, agreed=said_yes)
            session.edit(session.book.with_person(yes), "make-act-yes")

    def _found(self, book: Book, seen: Seen) -> None:
        self._job = None
        self.counted.emit(seen.sides)
        self.show(seen.remarks, book)

    def _missed(self, book: Book, error: BaseException) -> None:
        self._job = None
        self.counted.emit(sides_of(book))
        self._sitting.told(error)


def _not_yet_in(book: Book, asked: Asked) -> tuple[Remark, ...]:
    """Return the pages of a print to which somebody says not yet; what fills room is laid first."""
    made, seen = as_made(book, asked)
    shown = book_for(made, seen.copy)
    return tuple(left_waiting(replace(made, people=shown.people), bound_of(shown, seen)))
