"""The wooden shelves, and the books on them in rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from familybook.core.drawing import Drawing
from familybook.screen.look import Look
from familybook.screen.tokens import Hue
from familybook.screen.welcome.spines import COVER, INK, SLOT, TOP, WIDE, WOOD, Spine


class Planks(QWidget):
    """Books in rows, each row on a wooden shelf."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._books: list[Spine] = []
        self._first: tuple[Drawing, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._place)

    @property
    def books(self) -> tuple[Spine, ...]:
        """Return what stands on the shelves."""
        return tuple(self._books)

    def show_books(self, books: Sequence[Spine], first: Sequence[Drawing] = ()) -> None:
        """Put other books on the shelves; where none is the family's, larger with these views."""
        self._first = tuple(first)
        for one in self._books:
            one.hide()
            one.deleteLater()
        self._books = list(books)
        for one in self._books:
            one.show()
        self._place()

    def _are_wide(self, wide: int) -> bool:
        """Tell whether there are views, and room for each beside the other."""
        return bool(self._first) and wide >= self._look.px(WIDE[1]) * len(self._books)

    def _slot(self, wide: int) -> int:
        return self._look.px(WIDE[1] if self._are_wide(wide) else SLOT)

    def _columns(self, wide: int) -> int:
        return max(1, min(wide // self._slot(wide), max(len(self._books), 1)))

    def _row_high(self) -> int:
        return max((one.sizeHint().height() for one in self._books), default=0) + 6

    def _rows(self, wide: int) -> int:
        columns = self._columns(wide)
        return (len(self._books) + columns - 1) // columns

    def hasHeightForWidth(self) -> bool:
        """Tell that books go into more rows where it is narrow."""
        return True

    def heightForWidth(self, wide: int) -> int:
        """Return the height of all rows."""
        return self._rows(wide) * self._row_high()

    def sizeHint(self) -> QSize:
        """Return one row of four."""
        return QSize(self._look.px(SLOT) * 4, self._row_high())

    def minimumSizeHint(self) -> QSize:
        """Return the size of one book."""
        return QSize(self._look.px(SLOT), self._row_high())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the books where they belong."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Stand the books the other way round from right to left."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place()

    def _place(self) -> None:
        columns = self._columns(self.width())
        large = self._are_wide(self.width())
        wide = min(self.width() / columns, self._slot(self.width()) * (1.05 if large else 1.35))
        high = self._row_high()
        views = self._first if large else (None,) * len(self._books)
        for book, view in zip(self._books, views, strict=False):
            book.stand_wide(view)
        aside = (self.width() - columns * wide) / 2 if large else 0.0
        for number, book in enumerate(self._books):
            x = aside + (number % columns) * wide
            left = self.width() - x - wide if self.isRightToLeft() else x
            book.setGeometry(round(left), number // columns * high, round(wide), high - 6)
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the wood."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dark = self._look.tokens.dark
        edge = self._look.colour(Hue.LINE) if dark else INK
        for row in range(self._rows(self.width())):
            y = row * self._row_high() + self._look.px(TOP + COVER[1]) + 3
            wood = QRectF(2, y, self.width() - 4, self._look.px(WOOD))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour(Hue.WOOD))
            painter.drawRoundedRect(wood.translated(2, 3), 5, 5)
            painter.setPen(QPen(edge, 2.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(wood, 5, 5)
            painter.setPen(QPen(QColor(42, 42, 53, 70), 1.4))
            for x, length in ((60, 90), (210, 40), (420, 130), (720, 60), (900, 110), (1130, 50)):
                end = min(x + length, self.width() - 20)
                if x < end:
                    painter.drawLine(x, int(y + 9), end, int(y + 9))
        painter.end()
