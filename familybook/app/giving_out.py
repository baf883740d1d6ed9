"""Who gets which copy: shown, changed, and all of them made in one go away from the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from familybook.app.jobs import Job
from familybook.app.left_looking import LeftLooking
from familybook.app.library import Opened
from familybook.app.noting import note_print
from familybook.app.progress import StoppedError
from familybook.app.readers import edition_and_second, reader_of, waits_told
from familybook.app.sitting import Sitting
from familybook.app.who_gets import Gets, name_of, plan_of, who_gets
from familybook.core.book import Book
from familybook.core.ids import CopyId, PageKey, PersonId
from familybook.core.plans import Plan
from familybook.screen.making.asked import Making
from familybook.screen.making.copies_screen import CopiesScreen


class CopiesProgress(QObject):
    """Goes along with the making of all copies: it says on the window's thread how far that is."""

    moved = Signal(int, int, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop_wanted = False

    def stop(self) -> None:
        """Want the work to stop before its next page."""
        self._stop_wanted = True

    def __call__(self, copy: int, copies: int, done: int, of_all: int) -> None:
        """Say which copy it is, and how far that is.

        Raises:
            StoppedError: if it is to go on no more.
        """
        if self._stop_wanted:
            raise StoppedError
        self.moved.emit(copy, copies, done, of_all)


@dataclass(frozen=True, slots=True)
class _Making:
    """Copies under way: of which book, who has to wait, and what stops them."""

    opened: Opened
    missed: tuple[str, ...]
    job: Job
    progress: CopiesProgress


class GivingOut(QObject):
    """Fills the screen of who gets which, and does what it says.

    A book that closes stops its copies: none of them is left anywhere.
    """

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._making: _Making | None = None
        self._looking = LeftLooking(sitting)
        self._looking.found.connect(self._show_left)
        self._folder: Path | None = None
        sitting.rooms.make.copies_wanted.connect(self.show)
        sitting.session.changed.connect(self._refresh)
        sitting.book_closed.connect(self._forget)

    @cached_property
    def screen(self) -> CopiesScreen:
        """Return the screen, which is made when it is first wanted."""
        sitting = self._sitting
        screen = CopiesScreen(sitting.look)
        screen.count_wanted.connect(self._count)
        screen.edition_wanted.connect(self._choose_edition)
        screen.page_wanted.connect(self._choose_page)
        screen.person_wanted.connect(self._choose_person)
        screen.make_wanted.connect(self.make)
        screen.stop_wanted.connect(self.stop)
        screen.folder_wanted.connect(self._look_at)
        screen.happens_wanted.connect(sitting.rooms.path.happens_wanted)
        screen.back_wanted.connect(sitting.window.make_wanted)
        sitting.window.add_screen(screen)
        return screen

    def show(self) -> None:
        """Show who gets which copy."""
        sitting = self._sitting
        if not sitting.session.is_open or sitting.window.is_covered:
            return
        sitting.leave_page()
        self._fill()
        if self._making is None:
            self.screen.show_making(Making.READY)
        sitting.window.show_screen(self.screen)

    def _lines(self) -> tuple[Gets, ...]:
        sitting = self._sitting
        return who_gets(sitting.session.book, sitting.library.policy.offered_editions())

    def _fill(self) -> None:
        """Show what is known at once; what each leaves out is looked for away from the window."""
        sitting, lines = self._sitting, self._lines()
        book, words = sitting.session.book, sitting.look.words
        offered = sitting.library.policy.offered_editions()
        self.screen.show_readers([reader_of(book, one, words, offered) for one in lines])
        self._looking.look(book, lines)

    def _show_left(self, told: object) -> None:
        if isinstance(told, dict) and self._sitting.session.is_open:
            self.screen.show_left(told)

    def _refresh(self) -> None:
        shown = "screen" in vars(self) and self._sitting.window.current is self.screen
        if shown and self._sitting.session.is_open:
            self._fill()
            if self._making is None:  # what was told of copies is of other ones now
                self.screen.show_making(Making.READY)

    def _change(self, copy: str, plan: Plan, act: str) -> None:
        session = self._sitting.session
        if plan != plan_of(session.book, CopyId(copy)):
            session.edit(session.book.with_plan(CopyId(copy), plan), act)

    def _plan(self, copy: str) -> Plan:
        return plan_of(self._sitting.session.book, CopyId(copy))

    def _count(self, copy: str, count: int) -> None:
        self._change(copy, replace(self._plan(copy), count=count), "copies-act-count")

    def _choose_edition(self, copy: str, key: str) -> None:
        plan, (name, second) = self._plan(copy), edition_and_second(key)
        wanted = replace(plan, edition=name, second=second, count=max(1, plan.count))
        self._change(copy, wanted, "copies-act-edition")

    def _choose_page(self, copy: str, key: str, is_in: bool) -> None:
        plan, page = self._plan(copy), frozenset({PageKey(key)})
        without = plan.without - page if is_in else plan.without | page
        self._change(copy, replace(plan, without=without), "copies-act-page")

    def _choose_person(self, copy: str, who: str, is_in: bool) -> None:
        plan, one = self._plan(copy), frozenset({PersonId(who)})
        absent = plan.absent - one if is_in else plan.absent | one
        self._change(copy, replace(plan, absent=absent), "copies-act-person")

    def make(self) -> None:
        """Ask where, then make each copy that nobody has to say yes to first."""
        sitting = self._sitting
        if self._making is not None:
            return
        book, words = sitting.session.book, sitting.look.words
        wanted = [one for one in self._lines() if one.number]
        ready = [one for one in wanted if not waits_told(book, one, words)]
        missed = tuple(name_of(book, one.copy, words) for one in wanted if one not in ready)
        if not ready:
            none = words("copies-not-made", names=", ".join(missed)) if missed else ""
            self.screen.show_making(Making.TROUBLE, none or words("copies-none"))
            return
        folder = sitting.choosers.folder(words("copies-folder-title"))
        if folder is None:
            return
        if not sitting.save_now():
            self.screen.show_making(Making.TROUBLE, words("screen-not-saved"))
            return
        self._start(book, ready, folder, missed)

    def _start(
        self, book: Book, ready: Sequence[Gets], folder: Path, missed: tuple[str, ...]
    ) -> None:
        sitting = self._sitting
        opened, photos = sitting.opened, sitting.album.prints
        if opened is None or photos is None:
            return
        from familybook.app.all_copies import make_copies  # noqa: PLC0415 - the press is slow to load

        self.screen.show_making(Making.BUSY)
        progress = CopiesProgress(self)
        progress.moved.connect(self.screen.show_progress, Qt.ConnectionType.QueuedConnection)
        copies = [(one, book) for one in ready]
        work = partial(make_copies, copies, photos, folder, sitting.look.words, progress)
        job = sitting.worker.start(work)
        self._making = _Making(opened, missed, job, progress)
        job.done.connect(partial(self._finish, self._making))
        job.failed.connect(partial(self._fail, self._making))

    def stop(self) -> None:
        """Stop what is under way: nothing of it is left."""
        if self._making is not None:
            self._making.progress.stop()

    def _finish(self, making: _Making, made: object) -> None:
        from familybook.app.all_copies import MadeCopy  # noqa: PLC0415 - the press is slow to load

        self._end(making)
        copies = (
            [one for one in made if isinstance(one, MadeCopy)] if isinstance(made, tuple) else []
        )
        for one in copies:
            note_print(self._sitting, making.opened, one.path, one.gets.asked)
        if making.opened is not self._sitting.opened or not copies:
            return
        words = self._sitting.look.words
        self._folder = copies[0].path.parent
        told = [words("copies-where", folder=self._folder.name)]
        if making.missed:
            told.append(words("copies-not-made", names=", ".join(making.missed)))
        done = words("copies-done", count=len(copies))
        self.screen.show_making(Making.DONE, done, " ".join(told))
        self._tell_elsewhere(done)

    def _fail(self, making: _Making, error: BaseException) -> None:
        self._end(making)
        if isinstance(error, StoppedError):
            if making.opened is self._sitting.opened:
                self.screen.show_making(Making.STOPPED)
            return
        sentence = self._sitting.told(error)
        if making.opened is self._sitting.opened:
            self.screen.show_making(Making.TROUBLE, more=sentence)
            self._tell_elsewhere(self._sitting.look.words("copies-trouble"))

    def _end(self, making: _Making) -> None:
        self._making = None
        making.progress.deleteLater()

    def _tell_elsewhere(self, sentence: str) -> None:
        window = self._sitting.window
        if window.current is not self.screen:
            window.show_trouble(sentence)

    def _look_at(self) -> None:
        if self._folder is not None:
            self._sitting.choosers.look_at(self._folder)

    def _forget(self) -> None:
        """Make and show nothing more of the family whose book was closed."""
        self.stop()
        self._looking.forget()
        self._folder = None
        if "screen" in vars(self):
            self.screen.forget()
