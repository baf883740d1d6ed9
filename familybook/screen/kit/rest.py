"""Brings layouts to rest: how high words are is known when their width is, in several rounds."""

from __future__ import annotations

from collections.abc import Callable
from weakref import WeakSet

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from shiboken6 import isValid

_ROUNDS = 8
"""More than any page needs: a layout that never comes to rest is left as it is."""


class AtRest(QObject):
    """Does something once everything has its place, and before it is painted.

    What scrolls a screen to where it is to be seen would otherwise be seen to jump, and be
    painted twice. Where nothing is painted it is done as soon as the window has time.
    """

    def __init__(self, owner: QObject, deed: Callable[[], None]) -> None:
        super().__init__(owner)
        self._deed = deed
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.do)

    def start(self) -> None:
        """Want it done."""
        _WAITING.add(self)
        self._soon.start()

    def do(self) -> None:
        """Do it, if it is still to be done."""
        if self in _WAITING:
            _WAITING.discard(self)
            self._soon.stop()
            self._deed()


_WAITING: WeakSet[AtRest] = WeakSet()


def come_to_rest() -> None:
    """Lay out what waits for it, as often as it asks for it."""
    for _ in range(_ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def settle() -> None:
    """Lay everything out, and do what waited for that."""
    come_to_rest()
    waiting = [one for one in _WAITING if isValid(one)]
    for one in waiting:
        one.do()
    if waiting:
        come_to_rest()
