"""Has all in place before it is painted: nobody sees a screen while it is being laid out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from familybook.screen.kit.rest import settle


class Settled(QObject):
    """Lets a window be painted only once everything in it has its place.

    How high words are is known when their width is, so a page is laid out in several rounds. Qt
    paints between them: cards would be seen squashed, then jump.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lay out what waits for it, as often as it asks for it, just before the window paints."""
        if event.type() is QEvent.Type.UpdateRequest:
            settle()
        return super().eventFilter(watched, event)
