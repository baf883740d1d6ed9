"""The real page as it will print, shown as sheets of paper."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from familybook.screen.kit.paper import Paper
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.tokens import Hue

_GAP = 12
_SHADOW = 8
_A4 = 297 / 210


class PageView(Paper):
    """Shows the sides of one page, under each other or, where there is room, side by side.

    What a screen reader hears of them is the words on them.
    """

    def __init__(
        self, look: Look, parent: QWidget | None = None, *, beside: bool = False, widest: int = 0
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._beside = beside
        self._widest = widest
        self._sides: tuple[QImage, ...] = ()
        call_it(self, look.words("screen-our-page"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.update)

    @property
    def sides(self) -> tuple[QImage, ...]:
        """Return what is shown."""
        return self._sides

    def show_sides(self, sides: Sequence[QImage], says: str = "") -> None:
        """Show other sides, and say what is on them."""
        self._sides = tuple(sides)
        self.show_words(says)
        # No taller than they are: what scrolls them must not go on below the last sheet.
        self.setMinimumHeight(self.heightForWidth(self.width()))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Tell that sheets keep their proportions."""
        return True

    def heightForWidth(self, wide: int) -> int:
        """Return the height of all sheets."""
        boxes = self._boxes(wide)
        return round(boxes[-1].bottom()) + _SHADOW if boxes else 0

    def sizeHint(self) -> QSize:
        """Return a middling size."""
        return QSize(self._look.px(250), self.heightForWidth(self._look.px(250)))

    def minimumSizeHint(self) -> QSize:
        """Return the least in which a page can be made out."""
        return QSize(120, 160)

    def _boxes(self, wide: int) -> list[QRectF]:
        shapes = [image.height() / max(1, image.width()) for image in self._sides] or [_A4]
        columns = len(shapes) if self._beside and wide >= self._look.px(560) else 1
        columns = min(columns, 2)
        each = (wide - _SHADOW - 4 - (columns - 1) * _GAP) / columns
        if self._widest:
            each = min(each, self._widest)
        start = 2 + (wide - _SHADOW - 4 - each * columns - (columns - 1) * _GAP) / 2
        boxes: list[QRectF] = []
        y = 2.0
        for number, shape in enumerate(shapes):
            column = number % columns
            if column == 0 and boxes:
                y = boxes[-1].bottom() + _GAP
            x = start + column * (each + _GAP)
            boxes.append(QRectF(x, y, each, each * shape))
        return boxes

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the sheets their height."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(event.size().width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheets; paper stays white in every theme, because it prints so."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        boxes = self._boxes(self.width())
        for number, box in enumerate(boxes):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(60, 45, 20, 50))
            painter.drawRect(box.translated(3, 4))
            painter.setPen(QPen(self._look.colour(Hue.LINE), 1))
            painter.setBrush(QColor(Qt.GlobalColor.white))
            painter.drawRect(box)
            if number < len(self._sides):
                painter.drawImage(box, self._sides[number])
        painter.end()
