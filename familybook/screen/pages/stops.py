"""What can be stepped on in a picture: one stop for Tab, the arrows go from one to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from familybook.screen.kit.control import Control
from familybook.screen.kit.placed import Placed
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look

ARROWS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}
"""The keys that go along, and by how many stops."""


class Stops(Placed):
    """Buttons that stand in a picture, as high as its width makes it."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        call_it(self, name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._look_changed)

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.place()

    def stops(self) -> Sequence[Control]:
        """Return the buttons that show, in the order of the arrows."""
        raise NotImplementedError

    def come_to(self, stop: Control) -> None:
        """Somebody went on to a stop with the arrows."""
        raise NotImplementedError

    def show_stop(self, chosen: int | None, *, checked: bool = True) -> None:
        """Show which stop is chosen; that one, or else the first, is where Tab comes to."""
        for at, button in enumerate(self.stops()):
            button.setChecked(checked and at == chosen)
            reach = Qt.FocusPolicy.StrongFocus if at == (chosen or 0) else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(reach)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from one to the next with the arrows."""
        step, shown = ARROWS.get(Qt.Key(event.key()), 0), self.stops()
        at = next((n for n, button in enumerate(shown) if button.hasFocus()), -1)
        if not step or at < 0:
            super().keyPressEvent(event)
            return
        if self.isRightToLeft() and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = -step
        there = shown[(at + step) % len(shown)]
        there.setFocus(Qt.FocusReason.TabFocusReason)
        self.come_to(there)

    def hasHeightForWidth(self) -> bool:
        """Tell that it takes more height where there is less width."""
        return True
