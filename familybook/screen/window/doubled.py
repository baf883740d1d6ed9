"""The second press of a double click, which is for the screen that was there at the first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QMouseEvent, QWindow
from PySide6.QtWidgets import QApplication, QStackedWidget

_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})
_NEAR = 24
"""How far, in dots, a hand that shakes may move between the two presses."""


class Doubled(QObject):
    """Keeps a press that follows too soon from a screen that was not there when it began.

    Many people press everything twice, at one place. A quick press elsewhere is meant, and
    what comes from the keyboard is never kept back.
    """

    def __init__(self, parent: QObject, *stacks: QStackedWidget) -> None:
        """Know whenever one of these stacks shows something else."""
        super().__init__(parent)
        for one in stacks:
            one.currentChanged.connect(self.begin_anew)
        self._last = -1
        """When something was pressed or let go, by the window system; -1 once that is over."""
        self._where = QPointF()
        """Where the last press was, on the whole desk."""
        self._is_new = False

    def watch(self, window: QWindow) -> None:
        """Look at the presses in a window before anybody has them."""
        window.installEventFilter(self)

    def begin_anew(self) -> None:
        """Know that something else is shown than at the last press."""
        self._is_new = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep back a press that was not meant for what is shown now."""
        kind = event.type()
        if isinstance(event, QMouseEvent):
            if kind in _PRESSES:
                if self._is_kept(event.timestamp(), event.globalPosition()):
                    return True
                self._last, self._is_new = event.timestamp(), False
                self._where = event.globalPosition()
            elif kind is QEvent.Type.MouseButtonRelease and not self._is_new:
                self._last = event.timestamp()
        return super().eventFilter(watched, event)

    def _is_kept(self, now: int, where: QPointF) -> bool:
        soon = 0 <= now - self._last < QApplication.doubleClickInterval()
        near = (where - self._where).manhattanLength() <= _NEAR
        return self._is_new and self._last >= 0 and soon and near
