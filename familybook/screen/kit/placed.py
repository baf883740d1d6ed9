"""A widget that places what is in it by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class Placed(QWidget):
    """Places its parts at every new size, and the other way round from right to left."""

    def place(self) -> None:
        """Put every part where it belongs at this size."""
        raise NotImplementedError

    def mirrored(self, box: QRect) -> QRect:
        """Return where a part stands: where it was given, or on the other side."""
        if not self.isRightToLeft():
            return box
        left = self.width() - box.x() - box.width()
        return QRect(left, box.y(), box.width(), box.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew."""
        super().resizeEvent(event)
        self.place()

    def changeEvent(self, event: QEvent) -> None:
        """Place everything the other way round from right to left."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.place()
