"""Opening the practice book, which is made away from the window the first time."""

from __future__ import annotations

from PySide6.QtCore import QObject

from familybook.app.jobs import Job
from familybook.app.shelving import practice_path
from familybook.app.sitting import Sitting
from familybook.core.errors import FamilybookError


class Practising(QObject):
    """Opens the made-up family's book when its spine on the shelf is pressed."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._shelf = sitting.window.shelf
        self._job: Job | None = None
        self._shelf.practise_wanted.connect(self.begin)

    def begin(self) -> None:
        """Open the book; where there is none yet, have it made, and say so in one calm sentence."""
        if self._job is not None:
            return
        sitting = self._sitting
        try:
            work = sitting.library.practice_to_make()
        except (FamilybookError, OSError) as error:
            self._shelf.show_notice(sitting.told(error))
            return
        if work is None:
            sitting.book_wanted.emit(practice_path())
            return
        self._shelf.show_notice(sitting.look.words("shelf-practise-making"), good=True)
        self._job = sitting.worker.start(work)
        self._job.done.connect(self._open)
        self._job.failed.connect(self._tell)

    def _open(self) -> None:
        """Open what was made, if the shelf is still there and nobody opened another meanwhile."""
        self._job = None
        shelf_is_shown = self._shelf.isVisible() and self._sitting.opened is None
        self._shelf.show_notice("")
        if shelf_is_shown:
            self._sitting.book_wanted.emit(practice_path())

    def _tell(self, error: BaseException) -> None:
        self._job = None
        self._shelf.show_notice(self._sitting.told(error))
