"""Things side by side where there is room, and under each other where there is not."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from familybook.screen.kit.held import Held, measure_anew
from familybook.screen.look import Look


class Columns(QLayout):
    """A row that turns into a column when it is narrower than its parts need.

    Each part is given how wide it wants to be at 100 %, and its share of what is left over;
    a share of 0 stays that wide.
    """

    def __init__(self, look: Look, parent: QWidget | None = None, *, gap: int = 16) -> None:
        super().__init__(parent)
        self._look = look
        self._gap = gap
        self._parts: list[tuple[QLayoutItem, int, int]] = []
        self._waiting: tuple[int, int] = (0, 1)
        self._heights: dict[int, int] = {}
        self._least_size: QSize | None = None
        self.setContentsMargins(0, 0, 0, 0)

    def add(self, part: QWidget | QLayout, wide: int, share: int = 1) -> None:
        """Add a part at the end, `wide` logical pixels at 100 %."""
        self._waiting = (wide, share)
        if isinstance(part, QLayout):
            self.addChildLayout(part)
            self.addItem(part)
        else:
            # An item made by Qt may be gone before we let go of it.
            self.addChildWidget(part)
            self.addItem(Held(part))

    def widen(self, index: int, wide: int) -> None:
        """Let a part want another width than it was added with."""
        item, before, share = self._parts[index]
        if wide != before:
            self._parts[index] = (item, wide, share)
            self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item as Qt hands it over."""
        self._parts.append((item, *self._waiting))
        self._waiting = (0, 1)

    def count(self) -> int:
        """Return how many parts there are."""
        return len(self._parts)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return a part, or nothing past the end, as Qt asks for it."""
        return self._parts[index][0] if 0 <= index < len(self._parts) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give a part away."""
        return self._parts.pop(index)[0] if 0 <= index < len(self._parts) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Grow sideways."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Tell that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at that width."""
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget what was worked out: something inside has changed."""
        self._heights.clear()
        self._least_size = None
        measure_anew(item for item, _, _ in self._parts)
        super().invalidate()

    def is_row(self, width: int) -> bool:
        """Tell whether the parts stand side by side at that width."""
        return sum(self._wants()) + self._space() * (len(self._shown()) - 1) <= width

    def setGeometry(self, rect: QRect) -> None:
        """Place the parts."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the size of the row."""
        wide = sum(self._wants()) + self._space() * max(0, len(self._shown()) - 1)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSize(self) -> QSize:
        """Return the width of the widest part alone."""
        if self._least_size is None:
            wide = max((item.minimumSize().width() for item, _, _ in self._shown()), default=0)
            self._least_size = QSize(wide, 0)
        return self._least_size

    def _shown(self) -> list[tuple[QLayoutItem, int, int]]:
        return [part for part in self._parts if not part[0].isEmpty()]

    def _space(self) -> int:
        return self._look.px(self._gap)

    def _wants(self) -> list[int]:
        return [
            max(self._look.px(wide), item.minimumSize().width()) for item, wide, _ in self._shown()
        ]

    def _place(self, rect: QRect, *, move: bool) -> int:
        shown = self._shown()
        if not shown:
            return 0
        if self.is_row(rect.width()):
            return self._place_row(rect, shown, move=move)
        y = rect.y()
        for item, _, _ in shown:
            high = _height(item, rect.width())
            if move:
                item.setGeometry(QRect(rect.x(), y, rect.width(), high))
            y += high + self._space()
        return y - self._space() - rect.y()

    def _place_row(
        self, rect: QRect, shown: list[tuple[QLayoutItem, int, int]], *, move: bool
    ) -> int:
        wants = self._wants()
        shares = [share for _, _, share in shown]
        left = rect.width() - sum(wants) - self._space() * (len(shown) - 1)
        widths = [
            want + left * share // (sum(shares) or 1)
            for want, share in zip(wants, shares, strict=True)
        ]
        high = max(_height(item, wide) for (item, _, _), wide in zip(shown, widths, strict=True))
        if move:
            high = max(high, rect.height())
            self._move_row(rect, shown, widths, high)
        return high

    def _move_row(
        self, rect: QRect, shown: list[tuple[QLayoutItem, int, int]], widths: list[int], high: int
    ) -> None:
        parent = self.parentWidget()
        mirrored = parent is not None and parent.isRightToLeft()
        x = rect.x()
        for (item, _, _), wide in zip(shown, widths, strict=True):
            at = rect.x() + rect.right() - x - wide + 1 if mirrored else x
            grows = item.expandingDirections() & Qt.Orientation.Vertical
            own = high if grows else min(high, _height(item, wide))
            item.setGeometry(QRect(at, rect.y(), wide, own))
            x += wide + self._space()


def _height(item: QLayoutItem, wide: int) -> int:
    if item.hasHeightForWidth():
        return max(item.heightForWidth(wide), item.minimumSize().height())
    widget = item.widget()
    if widget is not None and widget.sizePolicy().verticalPolicy() == QSizePolicy.Policy.Fixed:
        return item.sizeHint().height()
    return max(item.sizeHint().height(), item.minimumSize().height())
