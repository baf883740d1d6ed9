"""Once a book is closed nothing of it is held, whatever was to stay."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from familybook.app.sitting import Sitting
from familybook.core.sweeping import let_all_go

AFTER_MS = 1500
"""So long after a book was closed the shelf has been painted, and what was deleted is gone."""


class LettingGo(QObject):
    """Lets go of all that was of a book, soon after it was closed, on the window's own thread.

    Its screens hold themselves, and what was opened while the program got ready was to stay.
    """

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._soon = QTimer(self, interval=AFTER_MS, singleShot=True)
        self._soon.timeout.connect(self.let_go)
        sitting.book_closed.connect(self._soon.start)

    def let_go(self) -> None:
        """Let go of it now; while something is laid out, a little later."""
        if not let_all_go():
            self._soon.start()
        elif not self._sitting.session.is_open:
            gc.freeze()  # the program itself stays: nobody need look through it again
