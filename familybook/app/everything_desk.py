"""One press shows a family all that is held about them, to read; one more saves it for them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import QObject

from familybook.app.everything import gather, write_everything
from familybook.app.everything_seen import Readable, readable
from familybook.app.jobs import Job, Work
from familybook.app.library import Opened
from familybook.app.noting import note_made
from familybook.app.sitting import Sitting
from familybook.screen.kit.screen import Screen
from familybook.screen.making.everything_screen import EverythingScreen
from familybook.store.made import Made, What
from familybook.store.writer import Writer

_ENDING = ".zip"


class EverythingDesk(QObject):
    """Shows it to be read; asks where it is to go, and writes it there away from the window."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._job: Job | None = None
        sitting.book_closing.connect(self.finish)
        sitting.book_closed.connect(self._forget)

    @cached_property
    def screen(self) -> EverythingScreen:
        """Return the screen on which it is read, which is made when it is first wanted."""
        screen = EverythingScreen(self._sitting.look)
        screen.back_wanted.connect(self._leave)
        screen.save_wanted.connect(self.save)
        self._sitting.window.add_screen(screen)
        return screen

    def finish(self) -> None:
        """Wait until all is written: a book that is closed tells nothing any more."""
        if self._job is not None:
            self._sitting.worker.finish(self._job)

    def show(self) -> None:
        """Put together all that is in the open book, saved or just said, and show it."""
        opened = self._ready()
        if opened is None:
            return
        asked_on = self._sitting.window.current
        self._begin(partial(_read, opened.writer), partial(self._show, opened, asked_on))

    def save(self) -> None:
        """Ask where all of it shall go, and put it there."""
        sitting, words = self._sitting, self._sitting.look.words
        opened = self._ready()
        if opened is None:
            return
        chosen = sitting.choosers.place_for_copy(f"{words('everything-file')}{_ENDING}")
        if chosen is None or opened is not sitting.opened:
            return
        out = chosen if chosen.suffix.lower() == _ENDING else Path(f"{chosen}{_ENDING}")
        self._begin(partial(_written, opened.writer, out), partial(self._tell, opened, out))

    def _ready(self) -> Opened | None:
        """Return the open book once all of it is on the disk, if nothing else is under way."""
        sitting, words = self._sitting, self._sitting.look.words
        if self._job is not None:
            sitting.window.show_act(words("everything-busy"))
            return None
        if sitting.opened is not None and not sitting.save_all():
            sitting.window.show_trouble(words("screen-not-saved"))
            return None
        return sitting.opened

    def _begin(self, work: Work, done: Callable[..., None]) -> None:
        sitting = self._sitting
        sitting.window.show_act(sitting.look.words("everything-busy"))
        self._job = job = sitting.worker.start(work)
        job.done.connect(done)
        job.failed.connect(self._tell_trouble)

    def _show(self, opened: Opened, asked_on: Screen, held: Readable) -> None:
        """Show what was read, if it is still waited for where it was asked for."""
        self._job = None
        window = self._sitting.window
        if opened is self._sitting.opened and window.current is asked_on:
            window.show_act("")
            self.screen.show_held(held.body, held.pictures, held.places)
            window.visit(self.screen)

    def _leave(self) -> None:
        self._sitting.window.go_back()
        self.screen.show_held("", {})

    def _forget(self) -> None:
        """Show nothing of a family whose book is closed."""
        if "screen" in self.__dict__:
            self.screen.show_held("", {})

    def _tell(self, opened: Opened, out: Path, done: object) -> None:
        del done
        self._job = None
        sitting = self._sitting
        made = Made(what=What.EVERYTHING, place=str(out.absolute()))
        note_made(sitting, opened, made)
        folder = out.parent.name or str(out.parent)
        told = sitting.look.words("everything-saved", name=out.name, folder=folder)
        sitting.window.show_act(told)

    def _tell_trouble(self, error: BaseException) -> None:
        self._job = None
        self._sitting.window.show_trouble(self._sitting.told(error))


def _read(writer: Writer) -> Readable:
    return readable(writer.look(gather))


def _written(writer: Writer, out: Path) -> None:
    """Read the book on the thread that has it, and write beside that."""
    write_everything(writer.look(gather), writer.photo, out)
