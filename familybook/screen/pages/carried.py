"""A button that can also be taken by hand, and put down somewhere else in its picture."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from familybook.screen.kit.control import Control
from familybook.screen.look import Look

_FAR = 8
"""How far a hand may shake, at 100 %, and still only press."""


class Carried(Control):
    """Follows a mouse or a finger that holds it. Whoever lets go at once has pressed it."""

    carried = Signal(QPoint)
    """Where its middle is now, in what it stands in."""
    put_down = Signal(QPoint)
    """Where its middle was when it was let go."""
    kept = Signal()
    """Nothing comes of it: it goes back to where it stood."""

    may_be_carried = True

    def __init__(self, look: Look, text: str, parent: QWidget) -> None:
        super().__init__(look, text, parent)
        self._picture = parent
        self._held_at: QPoint | None = None
        self._is_spent = False
        self.is_carried = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note where it is held."""
        super().mousePressEvent(event)
        self._is_spent = False
        if event.button() is Qt.MouseButton.LeftButton and self.may_be_carried:
            self._held_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along with the hand."""
        at = event.position().toPoint()
        if self._is_spent:
            return
        if self._held_at is None or not (self.is_carried or self._is_far(at - self._held_at)):
            super().mouseMoveEvent(event)
            return
        if not self.is_carried:
            self._lift()
        self._go_to(self.mapToParent(at) - self._held_at)
        self.carried.emit(self.geometry().center())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put it down where it is; what was only pressed is pressed."""
        was_carried, spent = self.is_carried, self._is_spent
        self._rest()
        if was_carried or spent:
            self.setDown(False)
        super().mouseReleaseEvent(event)
        event.accept()
        if was_carried:
            self.put_down.emit(self.geometry().center())

    def event(self, event: QEvent) -> bool:
        """Keep Esc to itself while it is carried."""
        if event.type() is QEvent.Type.ShortcutOverride and self._lets_go(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to where it stood with Esc."""
        if self._lets_go(event):
            self.let_go()
            return
        super().keyPressEvent(event)

    def let_go(self) -> None:
        """Go back to where it stood, whatever the hand does until it opens."""
        if self.is_carried:
            self._rest()
            self._is_spent = True
            self.kept.emit()

    def _lets_go(self, event: QEvent) -> bool:
        return self.is_carried and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape

    def _is_far(self, moved: QPoint) -> bool:
        least = max(QApplication.startDragDistance(), self.look.px(_FAR))
        return moved.manhattanLength() >= least

    def _lift(self) -> None:
        self.is_carried = True
        self.setDown(False)
        self.raise_()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def _rest(self) -> None:
        self._held_at = None
        self.is_carried = self._is_spent = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _go_to(self, corner: QPoint) -> None:
        """Move, but never out of the picture."""
        room = self._picture.size() - self.size()
        x = min(max(0, corner.x()), max(0, room.width()))
        y = min(max(0, corner.y()), max(0, room.height()))
        self.move(x, y)
