"""What is not needed any more is let go on the window's own thread, and on no other."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from familybook.core.sweeping import Sweep

OFTEN_MS = 500


class Sweeper(QObject):
    """Sweeps now and then; Python by itself never does while there is a window.

    It would on whichever thread asks for memory next. On the one that saves, or prints, it would
    take widgets apart while the window's own thread works with them, and the program would die.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._sweep = Sweep()
        now_and_then = QTimer(self, interval=OFTEN_MS)
        now_and_then.timeout.connect(self._sweep)
        now_and_then.start()
