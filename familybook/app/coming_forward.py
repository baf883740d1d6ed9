"""A book that is open already: the window that has it comes forward, and nothing else happens."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from familybook.app.laptop import let_others_come_forward
from familybook.app.sitting import Sitting
from familybook.core.errors import BookInUseError
from familybook.store import knocks

LOOK_MS = 2000
"""How often we look ourselves: not every disk tells what changes on it."""

WAIT_MS = 20_000
"""How long a knock stays that nobody heard."""


class ComingForward(QObject):
    """Knocks at a book that is open elsewhere, and hears who knocks at the one open here."""

    came = Signal()
    """Somebody knocked, and the window came forward."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._path: Path | None = None
        self._watcher: QFileSystemWatcher | None = None
        self._now_and_then = QTimer(self, interval=LOOK_MS)
        self._now_and_then.timeout.connect(self._look)
        self._knocked: set[Path] = set()
        self._patience = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._patience.timeout.connect(self._give_up)
        sitting.refused.connect(self._knock)
        sitting.book_opened.connect(self._listen)
        sitting.book_closed.connect(self._stop)
        sitting.window.closing.connect(self._give_up)

    def _knock(self, error: BaseException) -> None:
        if isinstance(error, BookInUseError):
            let_others_come_forward()
            if knocks.knock(error.path):
                self._knocked.add(error.path)
                self._patience.start()

    def _give_up(self) -> None:
        """Take back the knocks that nobody heard: whoever has those books is no window."""
        for path in self._knocked:
            knocks.take(path)
        self._knocked.clear()

    def _listen(self) -> None:
        """Hear from now on who knocks at the open book; what lies there from before is no knock."""
        self._stop()
        opened = self._sitting.opened
        if opened is None:
            return
        self._path = opened.path
        knocks.take(self._path)
        self._knocked.discard(self._path)
        self._watcher = QFileSystemWatcher([str(knocks.place_of(self._path).parent)], self)
        self._watcher.directoryChanged.connect(self._look)
        self._now_and_then.start()

    def _stop(self) -> None:
        self._now_and_then.stop()
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        if self._path is not None:
            knocks.take(self._path)
            self._path = None

    def _look(self) -> None:
        if self._path is not None and knocks.take(self._path):
            come_forward(self._sitting.window)
            self.came.emit()


def come_forward(window: QWidget) -> None:
    """Put a window before all others, or have the laptop point at it; it stays as it looks."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)
