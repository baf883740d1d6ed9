"""Things that can wait, done one after the other whenever the window has nothing else to do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_UNPAINTED_MS = 500
"""A window that is not painted by then has nothing new to show."""


class OneByOne(QObject):
    """Does things in the pauses of the window, each short enough not to be felt.

    What was begun and is not wanted any more is left: `begin` starts with other things.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left: Iterator[Callable[[], None]] = iter(())
        self._pause = QTimer(self, interval=0)
        self._pause.timeout.connect(self._do_one)

    @property
    def is_busy(self) -> bool:
        """Whether there is anything left to do."""
        return self._pause.isActive()

    def begin(self, things: Iterable[Callable[[], None]], *, after_paint: bool = False) -> None:
        """Do these, and none of those that were left; `after_paint` once the window is painted."""
        self._left = iter(things)
        home = self.parent()
        if after_paint and isinstance(home, QWidget):
            home.window().installEventFilter(self)
            self._pause.start(_UNPAINTED_MS)
        else:
            self._pause.start(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin as soon as the window has been painted."""
        if event.type() is QEvent.Type.UpdateRequest:
            watched.removeEventFilter(self)
            if self.is_busy:
                self._pause.start(0)
        return False

    def _do_one(self) -> None:
        self._pause.setInterval(0)
        thing = next(self._left, None)
        if thing is None:
            self._pause.stop()
        else:
            thing()
