"""A place for a photograph, as a small print with white edges: by button, by drop or by paste."""

from __future__ import annotations

from itertools import pairwise

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
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from familybook.core.palette import COLOUR, Tone
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.cards import Notice
from familybook.screen.kit.control import Control
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.gentle import GentleLine
from familybook.screen.kit.icons import Icon, draw_icon
from familybook.screen.kit.paint import WRAPPED
from familybook.screen.look import Look
from familybook.screen.photos.pasting import holds_picture, picture_in
from familybook.screen.tokens import Hue, Theme

_TILT = -1.8
_EDGE = 10


class Polaroid(Control):
    """The print itself: pressed, dropped on or pasted into, it says so."""

    given = Signal(str, object)
    """A path, or the bytes of a picture."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, look.words("photo-add"), parent)
        self._image = QImage()
        self._is_over = False
        self.setAcceptDrops(True)
        self.setAccessibleDescription(look.words("photo-add-says"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_image(self, image: QImage, caption: str, name: str) -> None:
        """Show a photograph, or a camera for none, with words under it."""
        self._image = image
        self.setText(caption)
        self.setAccessibleName(name)
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
            draw_icon(painter, Icon.CAMERA, middle, QColor(COLOUR[Tone.INK]), right_to_left=False)
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


class PhotoSlot(QWidget):
    """A photograph with what can be done about it; trouble is told here, in its place."""

    help_topic = "photo"

    wanted = Signal()
    """Somebody wants to choose a photograph."""
    given = Signal(str, object)
    draw_wanted = Signal()
    taken_out = Signal()
    crop_wanted = Signal(bool)
    """Somebody wants to crop or turn it, or has done so."""
    frame_wanted = Signal()
    """Somebody wants a frame on paper, to stick one in by hand."""

    def __init__(
        self,
        look: Look,
        parent: QWidget | None = None,
        *,
        may_draw: bool = True,
        may_leave: bool = False,
        face: bool = False,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._may_draw = may_draw
        self._may_leave = may_leave
        self._draw_words = look.words("photo-draw-face" if face else "photo-draw")
        self._notice: Notice | None = None
        self._lay_out()
        self.draw.setVisible(may_draw)
        self.print.clicked.connect(self.wanted)
        self.print.given.connect(self.given)
        self.choose.clicked.connect(self.wanted)
        self.draw.clicked.connect(self.draw_wanted)
        self.take_out.clicked.connect(self.taken_out)
        self.crop.clicked.connect(self.crop_wanted)
        self.leave.clicked.connect(self.frame_wanted)

    def _lay_out(self) -> None:
        """Put the print, and what can be done with it beside."""
        look = self._look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(4))
        row = FlowLayout(gap=6)
        self.print = Polaroid(look, self)
        row.addWidget(self.print)
        self._buttons = QWidget(self)
        buttons = QVBoxLayout(self._buttons)
        buttons.setContentsMargins(0, look.px(14), 0, 0)
        buttons.setSpacing(0)
        self.choose = Button(look, look.words("photo-choose"), self._buttons, icon=Icon.CAMERA)
        self.draw = Button(look, self._draw_words, self._buttons, icon=Icon.PENCIL)
        self.take_out = Button(
            look,
            look.words("photo-take-out"),
            self._buttons,
            manner=Manner.PLAIN,
            icon=Icon.CROSS,
        )
        self.crop = Button(look, look.words("photo-crop"), self._buttons, icon=Icon.CROP)
        self.crop.setCheckable(True)
        self.leave = Button(look, look.words("photo-frame"), self._buttons, icon=Icon.PAGE)
        self.leave.setAccessibleDescription(look.words("photo-frame-says"))
        for button in (self.choose, self.crop, self.draw, self.leave, self.take_out):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        buttons.addStretch(1)
        row.addWidget(self._buttons)
        self._column.addLayout(row)
        self._coarse = GentleLine(look, self)
        self._column.addWidget(self._coarse)

    def show_photo(
        self, image: QImage | None, *, is_there: bool, seen: str, left_open: bool = False
    ) -> None:
        """Show a photograph; `is_there` with no image yet is one on its way.

        `left_open` is a frame on paper and no photograph.
        """
        words = self._look.words
        if left_open:
            says = words("photo-frame-says")
            self.print.show_image(QImage(), words("photo-frame-there"), says)
        elif not is_there:
            self.print.show_image(QImage(), words("photo-add"), words("photo-add"))
        else:
            caption = "" if image is not None else words("photo-coming")
            name = words("photo-there", words=seen) if seen else words("photo-there-plain")
            self.print.show_image(image or QImage(), caption, name)
        choose = words("photo-change" if is_there else "photo-choose")
        if choose != self.choose.text():
            self.choose.show_text(choose)
        self.take_out.setVisible(is_there or left_open)
        self.crop.setVisible(is_there and image is not None)
        self.leave.setVisible(self._may_leave and not is_there and not left_open)

    def show_coarse(self, coarse: bool) -> None:
        """Say that the photograph has few dots for its size on paper; it may stay."""
        self._coarse.show_sentence(self._look.words("photo-coarse") if coarse else "")

    def show_problem(self, sentence: str) -> None:
        """Say what happened, and what can be done; an empty sentence goes away."""
        if self._notice is not None:
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None
        if not sentence:
            return
        words = self._look.words
        again = Button(self._look, words("photo-again"), icon=Icon.CAMERA)
        draw = Button(self._look, self._draw_words, icon=Icon.PENCIL)
        later = Button(self._look, words("photo-not-now"), manner=Manner.PLAIN)
        again.clicked.connect(self.wanted)
        draw.clicked.connect(self.draw_wanted)
        later.clicked.connect(self._close_notice)
        actions = (again, draw, later) if self._may_draw else (again, later)
        self._notice = Notice(self._look, sentence, self, actions=actions)
        if not self._may_draw:
            draw.deleteLater()
        self._column.insertWidget(0, self._notice)
        self._notice.show()
        order = (self.print, *actions, self.choose)
        for here, there in pairwise(order):
            QWidget.setTabOrder(here, there)
        again.setFocus()

    def _close_notice(self) -> None:
        self.show_problem("")
        self.print.setFocus()
