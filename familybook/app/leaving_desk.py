"""Ours to keep: the book is taken off this laptop when the family says so, twice."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import QObject

from familybook.app.everything_desk import EverythingDesk
from familybook.app.jobs import Job
from familybook.app.leaving import (
    Gone,
    Known,
    go_on_with_all,
    half_gone,
    known_in,
    off_the_shelf,
    take_off,
)
from familybook.app.leaving_told import (
    books_in,
    goes_told,
    made_seen,
    others_keep,
    stays_told,
    unreached_told,
    went_told,
)
from familybook.app.making import BookMaker
from familybook.app.safe_desk import SafeDesk
from familybook.app.shelving import practice_path
from familybook.app.sitting import Sitting
from familybook.core.errors import FamilybookError
from familybook.drawings.scenes.going_home import going_home
from familybook.screen.making.keep_screen import KeepScreen
from familybook.screen.making.taking_off import GoneScreen
from familybook.store.crossing import LEFT_BEHIND_S, forget_left_behind
from familybook.store.keys import laptop_key
from familybook.store.leaving import left_half_way
from familybook.store.places import home
from familybook.store.shelf import shelves_of


class LeavingDesk(QObject):
    """Asks, takes the book off away from the window, and tells how it went."""

    def __init__(self, sitting: Sitting, safe: SafeDesk, maker: BookMaker) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._safe = safe
        self._maker = maker
        self._everything = EverythingDesk(sitting)
        self._job: Job | None = None

    @cached_property
    def screen(self) -> GoneScreen:
        """Return the page that tells how it went, which is made when it is first wanted."""
        screen = GoneScreen(self._sitting.look, going_home())
        screen.shelf_wanted.connect(self._leave)
        self._sitting.window.add_screen(screen)
        return screen

    def serve(self, keep: KeepScreen) -> None:
        """Do what is asked for on the screen with the copies."""
        keep.here.all_wanted.connect(self._everything.show)
        keep.here.taking_off.wanted.connect(partial(self._ask, keep))
        keep.here.taking_off.said_yes.connect(partial(self._take, keep))

    def show_made(self, keep: KeepScreen) -> None:
        """Show what was made of the open book, wherever that is now."""
        made = (self._known() or Known()).made
        book, words = self._sitting.session.book, self._sitting.look.words
        keep.show_made(made_seen(made, book, words), books_in(made))

    def _known(self) -> Known | None:
        """Return what the open book knows of what is elsewhere."""
        opened = self._sitting.opened
        if opened is None:
            return None
        try:
            return opened.writer.look(known_in)
        except (FamilybookError, OSError) as error:
            self._sitting.told(error)
            return None

    def _ask(self, keep: KeepScreen) -> None:
        """Ask once more, and tell what goes and what stays; or tell why it cannot go now."""
        words = self._sitting.look.words
        why = self._stays_because()
        if why:
            keep.here.taking_off.tell(why)
            return
        self._everything.finish()  # what it writes stays where it is, and is told
        self._safe.finish()
        known = self._known() or Known()
        made = made_seen(known.made, self._sitting.session.book, words)
        stays = (*(line for line, _ in made), *others_keep(words))
        keep.here.taking_off.ask(goes_told(known, words), stays, [place for _, place in made])

    def _stays_because(self) -> str:
        """Return why the open book cannot go now, in words; nothing if it can."""
        words, opened = self._sitting.look.words, self._sitting.opened
        if opened is None:
            return words("leave-cannot")
        if opened.lent_to:
            return words("leave-lent", name=opened.lent_to)
        if opened.path == practice_path():
            return words("leave-practice")
        if opened.read_only:
            return words("leave-cannot")
        return words("make-busy") if self._maker.is_busy else ""

    def _take(self, keep: KeepScreen) -> None:
        """Take the open book off: it is let go first, and no safe copy is made of it any more."""
        sitting, opened = self._sitting, self._sitting.opened
        if opened is None or self._stays_because():
            return
        path = opened.path
        keep.here.taking_off.forget()
        sitting.save_all()  # whatever was on its way: nothing of it is to come later
        if sitting.opened is not opened:
            return  # another file has its name, and ours was being kept as a new book
        self._safe.let_go(path)
        sitting.let_go()
        sitting.window.show_book("", None, None)
        sitting.window.head.show_people((), ())
        sitting.window.head.show_saving("")
        self.screen.show_busy()
        sitting.window.show_screen(self.screen)
        try:
            off_the_shelf(path)  # at once: whatever happens now, the next start goes on
        except FamilybookError as error:
            self._tell_kept(path, error)
            return
        self._job = job = sitting.worker.start(partial(_gone, path))
        job.done.connect(self._tell)
        job.failed.connect(partial(self._tell_kept, path))

    def finish(self) -> None:
        """Take off what is being taken off, before anything else that waits: the window closes."""
        if self._job is not None:
            self._sitting.worker.finish(self._job, here=True)

    def _tell(self, gone: Gone) -> None:
        words, self._job = self._sitting.look.words, None
        self.screen.show_gone(
            went_told(gone, words),
            unreached_told(gone, words),
            stays_told(gone.known, words),
            all_went=gone.is_all,
        )

    def _tell_kept(self, path: Path, error: BaseException) -> None:
        """Tell why the book is still here, and open it again; or what stopped its going."""
        self._job, words = None, self._sitting.look.words
        why = self._sitting.told(error)
        if not path.exists():
            went = words("leave-begun") if half_gone(path) else ""
            self._sitting.show_shelf(f"{went} {why}".strip())
            return
        told = f"{words('leave-kept')} {why}"
        self._sitting.open_book(path)
        self._sitting.window.show_trouble(told)

    def _leave(self) -> None:
        self.screen.forget()
        self._sitting.show_shelf()

    def go_on(self) -> None:
        """Go on with books that were being taken off when the laptop went out, and tell of it."""
        job = self._sitting.worker.start(_gone_on)
        job.done.connect(self._tell_later)
        job.failed.connect(self._sitting.told)

    def _tell_later(self, some: tuple[Gone, ...]) -> None:
        window, words = self._sitting.window, self._sitting.look.words
        if not some:
            return
        unreached = [line for gone in some for line in unreached_told(gone, words)]
        half = "leave-half-left" if not all(gone.is_all for gone in some) else "leave-half"
        told = " ".join((words(half), *unreached))
        if window.current is window.shelf:
            self._sitting.show_shelf(told, good=not unreached)
        else:
            window.show_act(told)


def _gone(path: Path) -> Gone:
    return take_off(path, laptop_key())


def _gone_on() -> tuple[Gone, ...]:
    """Go on with what is there; without any, no key is asked for."""
    shelves = shelves_of(home())
    forget_left_behind(home(), older_than_s=LEFT_BEHIND_S)
    return go_on_with_all(shelves, laptop_key()) if left_half_way(shelves) else ()
