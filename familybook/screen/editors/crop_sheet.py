"""A photograph with the part that will be shown: pulled at its corners, or moved by arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from familybook.core.drawing import WHOLE, Point, View
from familybook.core.palette import COLOUR, Tone
from familybook.drawings.plate.viewing import between, moved_by, resized, sheet_of, shown
from familybook.screen.kit.spoken import call_it, describe_it
from familybook.screen.look import Look
from familybook.screen.tokens import Hue
from familybook.screen.viewing import turned_image

STEP = 0.04
"""How far an arrow key moves or pulls, in parts of the upright sheet."""

_HIGH = 320
_WIDE = 420
_EDGE = 14
_REACH = 24
"""How near to a corner a finger takes hold of it."""

_DOT = 9
_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class CropSheet(QWidget):
    """Shows all of a photograph as it is turned, what is cut away in shade."""

    changed = Signal(object)
    """The view now, when somebody let go or pressed a key."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._image = QImage()
        self._turned = QImage()
        self._painted: tuple[int, int, float] | None = None
        self._view = WHOLE
        self._corner: Point | None = None
        self._grip: QPointF | None = None
        self._pulled: View | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        call_it(self, look.words("photo-crop-sheet"))
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    @property
    def size_in_dots(self) -> Point:
        """Return the size of the photograph as it is shown here."""
        return float(max(1, self._image.width())), float(max(1, self._image.height()))

    @property
    def view(self) -> View:
        """Return what is shown: while somebody pulls, what will be."""
        return self._pulled or self._view

    def show_photo(self, image: QImage, view: View) -> None:
        """Show a photograph, and which part of it."""
        self._image = image
        self._view = shown(self.size_in_dots, view)
        says = self._look.words(
            "photo-crop-says",
            wide=round(self._view.box[2] * 100),
            high=round(self._view.box[3] * 100),
            turn=round(self._view.turn),
        )
        describe_it(self, says)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size in which a face can be made out."""
        return QSize(self._look.px(_WIDE), self._look.px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        """Return the least size in which corners can be told apart."""
        return QSize(200, self._look.px(_HIGH))

    def _sheet(self) -> QRectF:
        """Return where the whole sheet stands, corner dots and all."""
        room = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        wide, high = sheet_of(self.size_in_dots, self._view.turn)
        scale = min(room.width() / wide, room.height() / high)
        box = QRectF(0, 0, wide * scale, high * scale)
        box.moveCenter(room.center())
        return box

    def _part(self) -> QRectF:
        sheet = self._sheet()
        left, top, wide, high = self.view.box
        return QRectF(
            sheet.x() + left * sheet.width(),
            sheet.y() + top * sheet.height(),
            wide * sheet.width(),
            high * sheet.height(),
        )

    def _on_sheet(self, at: QPointF) -> Point:
        sheet = self._sheet()
        return (at.x() - sheet.x()) / sheet.width(), (at.y() - sheet.y()) / sheet.height()

    # Mouse and finger.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a corner, or of the part itself."""
        if event.button() != Qt.MouseButton.LeftButton or self._image.isNull():
            return
        part, at = self._part(), event.position()
        corners = (part.topLeft(), part.topRight(), part.bottomLeft(), part.bottomRight())
        near = min(corners, key=lambda corner: (corner - at).manhattanLength())
        if (near - at).manhattanLength() <= 2 * self._look.px(_REACH):
            opposite = QPointF(
                part.left() + part.right() - near.x(), part.top() + part.bottom() - near.y()
            )
            self._corner = self._on_sheet(opposite)
        elif part.contains(at):
            self._grip = at

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pull the corner, or move the part."""
        size, at = self.size_in_dots, event.position()
        if self._corner is not None:
            self._pulled = between(size, self._view.turn, self._corner, self._on_sheet(at))
        elif self._grip is not None:
            sheet = self._sheet()
            across = (at.x() - self._grip.x()) / sheet.width()
            down = (at.y() - self._grip.y()) / sheet.height()
            self._pulled = moved_by(size, self._view, across, down)
        else:
            inside = self._part().contains(at)
            self.setCursor(Qt.CursorShape.SizeAllCursor if inside else Qt.CursorShape.ArrowCursor)
            return
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go: that is what is shown from now on."""
        del event
        pulled, self._pulled = self._pulled, None
        self._corner = self._grip = None
        self._take(pulled)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the part with the arrows; with Shift make it wider, narrower, higher, lower."""
        if event.key() not in _WAYS:
            super().keyPressEvent(event)
            return
        across, down = (way * STEP for way in _WAYS[Qt.Key(event.key())])
        size = self.size_in_dots
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._take(resized(size, self._view, across, -down))
        else:
            self._take(moved_by(size, self._view, across, down))

    def _take(self, view: View | None) -> None:
        if view is not None and view != self._view:
            self._view = view
            self.changed.emit(view)
        self.update()

    # Painting.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show it larger or smaller."""
        super().resizeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the photograph, the shade, the part's edge and its corners."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        sheet, part = self._sheet(), self._part()
        key = (self._image.cacheKey(), self._image.width(), self._view.turn)
        if key != self._painted:
            self._painted, self._turned = key, turned_image(self._image, self._view.turn)
        painter.drawImage(sheet, self._turned)
        shade = QPainterPath()
        shade.addRect(sheet)
        shade.addRect(part)
        painter.fillPath(shade, QColor(30, 26, 34, 150))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(COLOUR[Tone.INK]), 4))
        painter.drawRect(part)
        painter.setPen(QPen(QColor(COLOUR[Tone.PAGE]), 2))
        painter.drawRect(part)
        self._paint_thirds(painter, part)
        self._paint_corners(painter, part)
        if self.hasFocus():
            painter.setPen(QPen(self._look.colour(Hue.FOCUS), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 8, 8)
        painter.end()

    def _paint_thirds(self, painter: QPainter, part: QRectF) -> None:
        """Paint faint lines, by which a straight edge is seen to be straight."""
        painter.setPen(QPen(QColor(255, 255, 255, 110), 1))
        for third in (1, 2):
            x = part.x() + part.width() * third / 3
            y = part.y() + part.height() * third / 3
            painter.drawLine(QPointF(x, part.top()), QPointF(x, part.bottom()))
            painter.drawLine(QPointF(part.left(), y), QPointF(part.right(), y))

    def _paint_corners(self, painter: QPainter, part: QRectF) -> None:
        painter.setPen(QPen(QColor(COLOUR[Tone.INK]), 2))
        painter.setBrush(QColor(COLOUR[Tone.SUN]))
        dot = self._look.px(_DOT)
        for corner in (part.topLeft(), part.topRight(), part.bottomLeft(), part.bottomRight()):
            painter.drawEllipse(corner, dot, dot)
