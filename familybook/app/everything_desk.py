"""One press gives a family all that is held about them, wherever they are asked about copies."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from familybook.app.everything import gather, write_everything
from familybook.app.jobs import Job
from familybook.app.library import Opened
from familybook.app.noting import note_made
from familybook.app.sitting import Sitting
from familybook.store.made import Made, What
from familybook.store.writer import Writer

_ENDING = ".zip"


class EverythingDesk(QObject):
    """Asks where, and writes it there away from the window."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._job: Job | None = None
        sitting.book_closing.connect(self.finish)

    def finish(self) -> None:
        """Wait until all is written: a book that is closed tells nothing any more."""
        if self._job is not None:
            self._sitting.worker.finish(self._job)

    def show(self) -> None:
        """Put together all that is in the open book, saved or just said."""
        sitting, words = self._sitting, self._sitting.look.words
        if self._job is not None:
            sitting.window.show_act(words("everything-busy"))
            return
        chosen = sitting.choosers.place_for_copy(f"{words('everything-file')}{_ENDING}")
        opened = sitting.opened
        if chosen is None or opened is None:
            return
        if not sitting.save_all():
            sitting.window.show_trouble(words("screen-not-saved"))
            return
        out = chosen if chosen.suffix.lower() == _ENDING else Path(f"{chosen}{_ENDING}")
        sitting.window.show_act(words("everything-busy"))
        job = sitting.worker.start(partial(_written, opened.writer, out))
        self._job = job
        job.done.connect(partial(self._tell, opened, out))
        job.failed.connect(self._tell_trouble)

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


def _written(writer: Writer, out: Path) -> None:
    """Read the book on the thread that has it, and write beside that."""
    write_everything(writer.look(gather), writer.photo, out)
