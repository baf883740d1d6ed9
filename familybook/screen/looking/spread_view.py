"""Paper that lies open: one sheet, or two that face, as they will be bound."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from familybook.screen.kit.paper import Paper
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.tokens import Hue

_A4 = 297 / 210
_ROOM = 8
"""Round the paper, for its edge and its shadow."""
_FOLD = 0.07
"""Of a sheet's width: how far the shade of the fold reaches."""
_FADED = 0.4
_LEAST = 200


class SpreadView(Paper):
    """Shows what lies open, as large as its width and `tallest` allow.

    Paper stays white in every theme, because it prints so. What a screen reader hears of it is
    its name, and the words that are printed on it. A press on a sheet wants it large.
    """

    pressed = Signal(int)
    """The place of a sheet among those that lie open."""
    outgrown = Signal()
    """The sheets have another size than the dots they are shown with."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._sheets: tuple[QImage, ...] = ()
        self._count = 1
        self._faded = False
        self._tallest = 0
        self._is_large = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.update)

    @property
    def sheets(self) -> tuple[QImage, ...]:
        """Return what is shown, in the order of reading."""
        return self._sheets

    @property
    def is_faded(self) -> bool:
        """Whether it is shown as left out."""
        return self._faded

    def show_place(self, count: int, told: str, *, faded: bool = False) -> None:
        """Show that many bare sheets, whose dots come later, and say what they are."""
        self._count = max(1, count)
        self._faded = faded
        self._sheets = ()
        call_it(self, told)
        self.show_words("")
        self.updateGeometry()
        self.update()

    def show_sheets(self, sheets: Sequence[QImage]) -> None:
        """Show the sheets as they print, the first one on the side where reading starts."""
        self._sheets = tuple(sheets)
        self._count = max(1, len(sheets))
        self.updateGeometry()
        self.update()

    def show_tallest(self, tallest: int) -> None:
        """Be no higher than that, so that all of a sheet is seen at once."""
        tallest = max(tallest, self._look.px(_LEAST))
        if tallest != self._tallest:
            self._tallest = tallest
            self.updateGeometry()
            self.update()

    def show_large(self, *, large: bool) -> None:
        """Let one sheet have all the width, so that its words can be read; or both fit again."""
        if large is not self._is_large:
            self._is_large = large
            self.updateGeometry()
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell when the dots are too few, or too many: a page that is scaled is soft to read."""
        super().resizeEvent(event)
        if self._sheets and self._sheets[0].width() != self.sheet_px:
            self.outgrown.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell which sheet was pressed."""
        found = (at for at, box in enumerate(self.boxes()) if box.contains(event.position()))
        at = next(found, None)
        if at is not None and event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit(at)

    @property
    def sheet_px(self) -> int:
        """Return how wide a sheet is shown just now, in dots of the screen."""
        return max(1, round(self._box(self.width()).width() * self.devicePixelRatioF()))

    def hasHeightForWidth(self) -> bool:
        """Tell that sheets keep their proportions."""
        return True

    def heightForWidth(self, wide: int) -> int:
        """Return the height of a sheet and of the room round it."""
        return round(self._box(wide).height()) + 2 * _ROOM

    def sizeHint(self) -> QSize:
        """Return a middling size."""
        wide = self._look.px(520)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Return the least in which a page can be made out."""
        return QSize(160, 140)

    def _box(self, wide: int) -> QRectF:
        """Return the size of one sheet at a width: it is there for two, so that none jumps."""
        each = max(40, (wide - 2 * _ROOM) // (1 if self._is_large else 2))
        if self._tallest and not self._is_large:
            each = min(each, int((self._tallest - 2 * _ROOM) / _A4))
        return QRectF(0, 0, each, round(each * _A4))

    def boxes(self) -> list[QRectF]:
        """Return where each sheet lies, in the order of reading."""
        sheet = self._box(self.width())
        wide, high = sheet.width(), sheet.height()
        # On whole dots: a page that is drawn between two is soft to read.
        start = round((self.width() - wide * self._count) / 2)
        top = round((self.height() - high) / 2)
        places = [QRectF(start + at * wide, top, wide, high) for at in range(self._count)]
        return places[::-1] if self.isRightToLeft() else places

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what lies under the paper, the paper, and the fold between two sheets."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        boxes = self.boxes()
        whole = boxes[0].united(boxes[-1])
        if not self._look.tokens.dark:
            painter.fillRect(whole.translated(3, 4), QColor(60, 45, 20, 50))
        painter.fillRect(whole, QColor(Qt.GlobalColor.white))
        painter.setOpacity(_FADED if self.is_faded else 1)
        for box, sheet in zip(boxes, self._sheets, strict=False):
            painter.drawImage(box, sheet)
        painter.setOpacity(1)
        if len(boxes) > 1:
            self._paint_fold(painter, whole)
        style = Qt.PenStyle.DashLine if self.is_faded else Qt.PenStyle.SolidLine
        painter.setPen(QPen(self._look.colour(Hue.LINE), 2 if self.is_faded else 1, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for box in boxes:
            painter.drawRect(box)
        painter.end()

    def _paint_fold(self, painter: QPainter, whole: QRectF) -> None:
        reach = whole.width() / 2 * _FOLD
        middle = whole.center().x()
        shade = QLinearGradient(middle - reach, 0, middle + reach, 0)
        for at, alpha in ((0, 0), (0.5, 46), (1, 0)):
            shade.setColorAt(at, QColor(60, 45, 20, alpha))
        painter.fillRect(QRectF(middle - reach, whole.y(), 2 * reach, whole.height()), shade)
