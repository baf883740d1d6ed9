"""Paper as large as the window, with nothing else on the table."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from familybook.screen.kit.ground import Ground
from familybook.screen.kit.order import focusable
from familybook.screen.look import Look

_EDGE = 14


def table_of(widget: QWidget) -> QWidget:
    """Return what fills the window under the curtain: what covers it hides with it."""
    above = widget
    while (parent := above.parentWidget()) is not None:
        if isinstance(parent, QStackedWidget) and parent.parentWidget() is parent.window():
            break
        above = parent
    return above


class WholePage(Ground):
    """Covers the table with one thing. Esc leaves; Tab goes round inside it."""

    left = Signal()

    def __init__(self, look: Look, over: QWidget) -> None:
        super().__init__(look, table_of(over))
        self.setAutoFillBackground(True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        table = self.parentWidget()
        if table is not None:
            table.installEventFilter(self)
            self.setGeometry(table.rect())

    def showEvent(self, event: QShowEvent) -> None:
        """Let nothing behind it be met any more."""
        super().showEvent(event)
        table = self.parentWidget()
        if isinstance(table, Ground):
            table.alone = self

    def hideEvent(self, event: QHideEvent) -> None:
        """Let all be met again that lay behind it."""
        super().hideEvent(event)
        table = self.parentWidget()
        if isinstance(table, Ground) and not event.spontaneous():
            table.alone = None

    def eventFilter(self, thing: QObject, event: QEvent) -> bool:
        """Stay as large as the table."""
        table = self.parentWidget()
        if event.type() == QEvent.Type.Resize and thing is table and table is not None:
            self.setGeometry(table.rect())
        return super().eventFilter(thing, event)

    def event(self, event: QEvent) -> bool:
        """Keep Esc to itself: nothing else hears it while this is open."""
        is_key = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_key and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc; nothing goes on to what lies beneath."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go round inside."""
        order = [one for one in focusable(self) if one.isVisibleTo(self) and one.isEnabled()]
        now = self.focusWidget()
        if not order:
            return False
        at = order.index(now) if now in order else -1
        order[(at + (1 if forward else -1)) % len(order)].setFocus(
            Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        )
        return True
