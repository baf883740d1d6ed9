"""What stands in a layout of ours, with its sizes remembered until it changes."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLayoutItem, QWidget, QWidgetItem


class Held(QWidgetItem):
    """A widget in a layout. It is asked for a size once, not at every look at the layout.

    Qt's own layouts hold widgets so, and its plain item, all it offers for layouts of ours, does
    not. Qt calls `invalidate` before it lays out anew: when the widget says that its size changed.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._hint: QSize | None = None
        self._least: QSize | None = None
        self._most: QSize | None = None
        self._heights: dict[int, int] = {}

    def invalidate(self) -> None:
        """Measure anew."""
        self._hint = self._least = self._most = None
        self._heights.clear()

    def sizeHint(self) -> QSize:
        """Return the size the widget wants."""
        if self._hint is None:
            self._hint = super().sizeHint()
        return self._hint

    def minimumSize(self) -> QSize:
        """Return the least size of the widget."""
        if self._least is None:
            self._least = super().minimumSize()
        return self._least

    def maximumSize(self) -> QSize:
        """Return the largest size of the widget."""
        if self._most is None:
            self._most = super().maximumSize()
        return self._most

    def heightForWidth(self, wide: int) -> int:
        """Return how high the widget is in a width."""
        if wide not in self._heights:
            self._heights[wide] = super().heightForWidth(wide)
        return self._heights[wide]


def measure_anew(items: Iterable[QLayoutItem]) -> None:
    """Forget the sizes of what stands in a layout. Layouts in it are told by Qt itself."""
    for item in items:
        if isinstance(item, Held):
            item.invalidate()
