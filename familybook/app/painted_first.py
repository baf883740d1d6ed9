"""A screen that comes is painted before the worker begins anything for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer

from familybook.app.jobs import Worker
from familybook.screen.window.main_window import MainWindow
from familybook.screen.window.stage import Stage


class PaintedFirst(QObject):
    """Holds the worker back from when another screen is shown until that is painted.

    What a screen asks of the worker is asked while it is filled. Python lets one thread work at a
    time, so whoever pressed would wait for both.
    """

    def __init__(self, window: MainWindow, worker: Worker) -> None:
        super().__init__(worker)
        self._window, self._worker = window, worker
        stage = window.findChild(Stage)
        if stage is not None:
            stage.currentChanged.connect(self._hold)

    def _hold(self) -> None:
        self._worker.hold()
        self._window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Let the worker go on as soon as the window has been painted."""
        if event.type() is QEvent.Type.UpdateRequest:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._worker, self._worker.go_on)
        return False
