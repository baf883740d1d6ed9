"""Things that can wait, done one after the other whenever the window has nothing else to do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QObject, QTimer


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

    def begin(self, things: Iterable[Callable[[], None]]) -> None:
        """Do these, and none of those that were left."""
        self._left = iter(things)
        self._pause.start()

    def _do_one(self) -> None:
        thing = next(self._left, None)
        if thing is None:
            self._pause.stop()
        else:
            thing()
