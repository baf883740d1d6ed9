"""A layout in which things run on and wrap, in the direction of reading."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from familybook.screen.kit.held import Held, measure_anew


class FlowLayout(QLayout):
    """Chips and buttons one after the other; a thing wider than the room gets all of it."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 2) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._highs: dict[int, int] = {}
        """How high it is in each width asked for, until something in it changes."""
        self.setContentsMargins(0, 0, 0, 0)

    def addWidget(self, widget: QWidget) -> None:
        """Add a widget at the end.

        Its item is made here, because one made by Qt may be gone before we let go of it.
        """
        self.insert_widget(len(self._items), widget)

    def insert_widget(self, index: int, widget: QWidget) -> None:
        """Add a widget before the one at a place."""
        self.addChildWidget(widget)
        self._items.insert(index, Held(widget))
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Add something at the end."""
        self._items.append(item)
        self._highs.clear()

    def count(self) -> int:
        """Return how many things there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return one thing, or none past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove one thing and return it."""
        self._highs.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def clear(self) -> None:
        """Take everything out and let it go."""
        while (item := self.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def expandingDirections(self) -> Qt.Orientation:
        """Tell that it wants no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Tell that it wraps."""
        return True

    def heightForWidth(self, wide: int) -> int:
        """Return the height of all lines."""
        if wide not in self._highs:
            margins = self.contentsMargins()
            inside = wide - margins.left() - margins.right()
            high = self._lay_out(QRect(0, 0, inside, 0), move=False)
            self._highs[wide] = high + margins.top() + margins.bottom()
        return self._highs[wide]

    def invalidate(self) -> None:
        """Measure anew: something in it has another size, or is seen now."""
        self._highs.clear()
        measure_anew(self._items)
        super().invalidate()

    def sizeHint(self) -> QSize:
        """Return the size with everything in one line."""
        hints = [item.sizeHint() for item in self._shown()]
        wide = sum(hint.width() + self._gap for hint in hints)
        return self._framed(QSize(wide, max((hint.height() for hint in hints), default=0)))

    def minimumSize(self) -> QSize:
        """Return the size of the largest thing."""
        size = QSize(0, 0)
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return self._framed(size)

    def _framed(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size.grownBy(margins)

    def setGeometry(self, rect: QRect) -> None:
        """Put everything where it belongs."""
        super().setGeometry(rect)
        self._lay_out(rect.marginsRemoved(self.contentsMargins()), move=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lay_out(self, rect: QRect, *, move: bool) -> int:
        parent = self.parentWidget()
        mirror = parent is not None and parent.isRightToLeft()
        x = y = line = 0
        for item in self._shown():
            wide = min(item.sizeHint().width(), max(rect.width(), item.minimumSize().width()))
            high = (
                item.heightForWidth(wide) if item.hasHeightForWidth() else item.sizeHint().height()
            )
            if x and x + wide > rect.width():
                x, y, line = 0, y + line + self._gap, 0
            if move:
                left = rect.right() + 1 - x - wide if mirror else rect.x() + x
                item.setGeometry(QRect(left, rect.y() + y, wide, high))
            x += wide + self._gap
            line = max(line, high)
        return y + line
