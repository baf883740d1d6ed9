"""Words beside the pointer, for those who see: a screen reader has said them already."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

_TIP = "tip"


class _Tips(QObject):
    """Shows the tip of whatever the pointer rests on.

    Qt's own tip is also what a screen reader is told of a widget without a description: there it
    would say the name, or all that stands in a field, a second time.
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice a pointer that rests."""
        if event.type() is not QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return False
        if isinstance(watched, QWidget):
            QToolTip.showText(event.globalPos(), tip_of(watched), watched)
        return True


@cache
def _tips() -> _Tips:
    return _Tips()


def show_tip(widget: QWidget, text: str) -> None:
    """Show words while the pointer rests on a widget; none for no words."""
    if widget.property(_TIP) is None:
        widget.installEventFilter(_tips())
    widget.setProperty(_TIP, text)


def tip_of(widget: QWidget) -> str:
    """Return what is shown while the pointer rests on a widget."""
    return str(widget.property(_TIP) or "")
