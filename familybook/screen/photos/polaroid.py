"""A photograph as a small print with white edges: pressed, dropped on or pasted into."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from familybook.core.palette import COLOUR, Tone
from familybook.screen.kit.control import Control
from familybook.screen.kit.icons import Icon, draw_icon
from familybook.screen.kit.paint import WRAPPED
from familybook.screen.kit.spoken import call_it, describe_it
from familybook.screen.look import Look
from familybook.screen.photos.pasting import holds_picture, picture_in
from familybook.screen.tokens import Hue, Theme

_TILT = -1.8
_EDGE = 10


class Polaroid(Control):
    """The print itself: pressed, dropped on or pasted into, it says so."""

    given = Signal(str, object)
    """A path, or the bytes of a picture, or the picture itself."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, look.words("photo-add"), parent)
        self._image = QImage()
        self._is_over = False
        self._icon = Icon.CAMERA
        self.setAcceptDrops(True)
        describe_it(self, look.words("photo-add-says"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_image(self, image: QImage, caption: str, name: str) -> None:
        """Show a photograph, or an icon for none, with words under it."""
        self._image = image
        self.setText(caption)
        call_it(self, name)
        self.update()

    def show_icon(self, icon: Icon) -> None:
        """Show another icon where there is no photograph."""
        self._icon = icon
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Tell that a print has one size."""
        return False

    def sizeHint(self) -> QSize:
        """Return the size of a print."""
        return QSize(self.look.px(214), self.look.px(232))

    def minimumSizeHint(self) -> QSize:
        """Return the size of a print."""
        return self.sizeHint()

    def radius(self, shape: QRectF) -> float:
        """Return the radius of the focus ring."""
        del shape
        return 12.0

    def paint(self, painter: QPainter, shape: QRectF) -> None:
        """Paint the print, a little askew, held by a strip of tape."""
        px = self.look.px
        plain = self.look.tokens.theme is Theme.CONTRAST
        painter.save()
        painter.translate(shape.center())
        if not plain:
            painter.rotate(-_TILT if self.isRightToLeft() else _TILT)
        wide, high = shape.width() - px(14), shape.height() - px(16)
        print_ = QRectF(-wide / 2, -high / 2 + px(3), wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(60, 45, 20, 40))
        painter.drawRoundedRect(print_.translated(2, 4), 4, 4)
        lit = self.is_hot or self._is_over
        edge = Hue.LEAF if self._is_over else Hue.LINE
        painter.setPen(QPen(self.look.colour(edge), 2.4 if lit else 1.2))
        painter.setBrush(QColor("#FFFDF8"))
        painter.drawRoundedRect(print_, 4, 4)
        edge_px = px(_EDGE)
        self._paint_picture(painter, print_.adjusted(edge_px, edge_px, -edge_px, -px(42)))
        painter.setPen(QColor(COLOUR[Tone.INK]))
        painter.setFont(self.look.font(self.size_of_words, self.voice))
        under = QRectF(print_.x() + 6, print_.bottom() - px(40), print_.width() - 12, px(38))
        painter.drawText(under, WRAPPED | int(Qt.AlignmentFlag.AlignCenter), self.text())
        if not plain:
            painter.translate(0, print_.y())
            painter.rotate(4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(244, 182, 63, 165))
            painter.drawRect(QRectF(-px(32), -px(9), px(64), px(18)))
        painter.restore()

    def _paint_picture(self, painter: QPainter, box: QRectF) -> None:
        if self._image.isNull():
            painter.setBrush(QColor(COLOUR[Tone.MIST]))
            pen = QPen(QColor(COLOUR[Tone.SKY_DEEP]), 1.6, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawRect(box)
            side = min(box.height() * 0.5, float(self.look.px(64)))
            middle = QRectF(0, 0, side, side)
            middle.moveCenter(box.center())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(COLOUR[Tone.MINT]))
            painter.drawEllipse(box.center() + QPointF(2, 4), side * 0.72, side * 0.68)
            draw_icon(painter, self._icon, middle, QColor(COLOUR[Tone.INK]), right_to_left=False)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setBrush(QColor(COLOUR[Tone.MIST]))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRect(box)
        size = self._image.size().scaled(box.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        whole = QRectF(0, 0, size.width(), size.height())
        whole.moveCenter(box.center())
        painter.drawImage(whole, self._image)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste a picture; all else is pressing."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
            return
        super().keyPressEvent(event)

    def paste(self) -> None:
        """Take the picture from the clipboard, if there is one."""
        self._take(QGuiApplication.clipboard().mimeData())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome a picture."""
        if holds_picture(event.mimeData()):
            self._is_over = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        super().dragLeaveEvent(event)
        self._is_over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the picture that was dropped."""
        self._is_over = False
        self.update()
        if self._take(event.mimeData()):
            event.acceptProposedAction()

    def _take(self, mime: QMimeData) -> bool:
        picture = picture_in(mime)
        if picture is not None:
            self.given.emit(*picture)
        return picture is not None
