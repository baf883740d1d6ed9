"""What fills the window: the table, the curtain over it, or a view for the whole table."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QStackedWidget, QWidget
from shiboken6 import isValid

from familybook.core.drawing import Drawing
from familybook.screen.kit.faces import tell_by
from familybook.screen.look import Look
from familybook.screen.window.curtain import Curtain


class _ShownOnly(QAccessibleWidget):
    """Lets a screen reader find what is in front, and nothing that lies behind it."""

    def __init__(self, front: QWidget) -> None:
        super().__init__(front, QAccessible.Role.LayeredPane)
        self._front = front

    def _shown(self) -> QWidget | None:
        return self._front.currentWidget() if isinstance(self._front, QStackedWidget) else None

    def childCount(self) -> int:
        return 0 if self._shown() is None else 1

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes none: nothing is there
        shown = self._shown()
        if index != 0 or shown is None:
            return None
        return QAccessible.queryAccessibleInterface(shown)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return 0 if child.object() is self._shown() else -1


class Front(QStackedWidget):
    """Shows the table or what lies over it, and goes back to the same place."""

    risen = Signal()
    """The curtain was lifted."""
    open_wanted = Signal()
    """The curtain is to be lifted."""

    def __init__(self, look: Look, table: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tell_by(Front, _ShownOnly)
        self.look = look
        self.setMinimumSize(1, 1)
        self._table = table
        self.addWidget(table)
        self._curtain: Curtain | None = None
        self._lock: Callable[[], object] | None = None
        self._scene: Drawing | None = None
        self._saving = "saved"
        self._before: tuple[QWidget, QWidget | None] | None = None
        self._turned_from: QWidget | None = None

    @property
    def is_covered(self) -> bool:
        """Whether the curtain is down."""
        return self._curtain is not None and self.currentWidget() is self._curtain

    @property
    def is_turned(self) -> bool:
        """Whether a view for the whole table is shown, or waits behind the curtain."""
        under = self._before[0] if self.is_covered and self._before else self.currentWidget()
        return under is not self._table

    def show_scene(self, scene: Drawing | None) -> None:
        """Take the picture for the curtain."""
        self._scene = scene
        if self._curtain is not None:
            self._curtain.show_scene(scene)

    def offer_lock(self, lock: Callable[[], object]) -> None:
        """Offer on the curtain to lock the laptop too."""
        self._lock = lock

    def show_saved(self, saving: str) -> None:
        """Say on the curtain whether the last words are safe: `saved`, `saving` or `not-yet`."""
        self._saving = saving
        if self._curtain is not None:
            self._curtain.show_saved(saving)

    def show_line(self, sentence: str) -> None:
        """Say one sentence on the curtain."""
        if self._curtain is not None:
            self._curtain.show_line(sentence)

    def fall(self) -> None:
        """Let the curtain fall over whatever is shown."""
        if self._curtain is None:
            self._curtain = Curtain(self.look, self, lock=self._lock)
            self._curtain.show_scene(self._scene)
            self._curtain.show_saved(self._saving)
            self._curtain.open_wanted.connect(self.open_wanted)
            self.addWidget(self._curtain)
        under = self.currentWidget() or self._table
        self._before = (under, QApplication.focusWidget())
        self.setCurrentWidget(self._curtain)
        self._curtain.open.setFocus(Qt.FocusReason.OtherFocusReason)

    def rise(self) -> None:
        """Show what was there before the curtain fell."""
        under, focus = self._before or (self._table, None)
        self._before = None
        self.setCurrentWidget(under)
        give_back(under, focus)
        self.risen.emit()

    def turn(self, view: QWidget, focus: QWidget) -> None:
        """Show a view for everybody at the table."""
        if self.indexOf(view) < 0:
            self.addWidget(view)
        self._turned_from = QApplication.focusWidget()
        self.setCurrentWidget(view)
        focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn_back(self) -> None:
        """Show the table again, as it was left."""
        self.setCurrentWidget(self._table)
        give_back(self._table, self._turned_from)
        self._turned_from = None


def give_back(place: QWidget, focus: QWidget | None) -> None:
    """Give something its focus back, if it is still there."""
    if focus is not None and isValid(focus) and place.isAncestorOf(focus):
        focus.setFocus(Qt.FocusReason.OtherFocusReason)
