"""Things of one width in rows, as many side by side as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from familybook.screen.kit.held import Held, measure_anew
from familybook.screen.look import Look


class EvenGrid(QLayout):
    """Rows of things that are all equally wide, and in each row equally high.

    `least` is the width at 100 % under which one less stands in a row; `most` how many at most.
    """

    def __init__(
        self,
        look: Look,
        parent: QWidget | None = None,
        *,
        least: int,
        most: int,
        gap: int = 4,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._least = least
        self._most = most
        self._gap = gap
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._least_size: QSize | None = None
        self.setContentsMargins(0, 0, 0, 0)

    def addWidget(self, widget: QWidget) -> None:
        """Add a thing; its item is made here, for Qt's own may be gone before ours."""
        self.addChildWidget(widget)
        self.addItem(Held(widget))

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item as Qt hands it over."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many things there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return a thing, or nothing past the end, as Qt asks for it."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give a thing away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Grow sideways."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Tell that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows at that width."""
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget what was worked out: something inside has changed."""
        self._heights.clear()
        self._least_size = None
        measure_anew(self._items)
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Place everything."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the size of full rows."""
        wide = self._look.px(self._least * self._most)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSize(self) -> QSize:
        """Return the width of the widest thing alone."""
        if self._least_size is None:
            wide = max((item.minimumSize().width() for item in self._shown()), default=0)
            self._least_size = QSize(wide, 0)
        return self._least_size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        shown = self._shown()
        if not shown:
            return 0
        gap = self._look.px(self._gap)
        least = max(self._look.px(self._least), *(item.minimumSize().width() for item in shown), 1)
        across = min(self._most, max(1, (rect.width() + gap) // (least + gap)))
        wide = (rect.width() - gap * (across - 1)) // across
        parent = self.parentWidget()
        mirrored = parent is not None and parent.isRightToLeft()
        y = rect.y()
        for start in range(0, len(shown), across):
            row = shown[start : start + across]
            high = max(_height(item, wide) for item in row)
            for number, item in enumerate(row):
                x = number * (wide + gap)
                left = rect.right() + 1 - x - wide if mirrored else rect.x() + x
                if move:
                    item.setGeometry(QRect(left, y, wide, high))
            y += high + gap
        return y - gap - rect.y()


def _height(item: QLayoutItem, wide: int) -> int:
    if item.hasHeightForWidth():
        return item.heightForWidth(wide)
    return item.sizeHint().height()
