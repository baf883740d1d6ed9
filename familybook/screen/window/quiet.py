"""Notices that nobody has touched the window for a while."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow

QUIET_MINUTES = 5
"""How long it may be quiet before the curtain falls, where no policy says otherwise."""

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class Quiet(QObject):
    """Waits from touch to touch of a window; while it waits, `came` says that it was too long."""

    came = Signal()
    touched = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.came)
        self.take(QUIET_MINUTES)

    @property
    def minutes(self) -> float:
        """Return how long it waits."""
        return self._timer.interval() / 60_000

    @property
    def is_waiting(self) -> bool:
        """Whether quiet would be noticed."""
        return self._timer.isActive()

    def take(self, minutes: float) -> None:
        """Take so many minutes for too long."""
        self._timer.setInterval(round(minutes * 60_000))

    def watch(self, window: QWindow) -> None:
        """Notice touches of a window."""
        window.installEventFilter(self)

    def wait(self) -> None:
        """Wait from now on."""
        self._timer.start()

    def stop(self) -> None:
        """Wait no more."""
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice a touch."""
        if event.type() in _TOUCHES:
            self.touched.emit()
        return super().eventFilter(watched, event)
