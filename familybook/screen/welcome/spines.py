"""What stands on the shelf: books by picture and colour words, and the place for a new one."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from pathlib import Path

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from familybook.core.drawing import Drawing, Voice
from familybook.core.palette import COLOUR, Tone
from familybook.screen.kit.control import Control
from familybook.screen.kit.paint import WRAPPED, plus, rendered
from familybook.screen.kit.spoken import call_it, describe_it
from familybook.screen.look import Look
from familybook.screen.tokens import Hue, Type

INK = QColor(COLOUR[Tone.INK])
COVER = (190, 258)
"""Width and height of a cover, at 100 %."""
SLOT = 214
WIDE = (440, 500)
"""Width of a cover and of its slot where only a first book can be started, at 100 %."""
TOP = 12
WOOD = 20
"""Height of the wood under the books, at 100 %."""

_PAGE = QColor("#FFFDF8")
_SEEN = 0.69
"""How much of the cover of a book to come is a view: it ends behind the trees far off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShelfBook:
    """A book as it stands on the shelf. `name` is its picture and colour, as `green kite`."""

    place: Path
    name: str
    picture: Drawing
    colour: Tone
    when: str = ""
    practise: bool = False


class Spine(Control):
    """What all that stands on the shelf shares: a cover, and a line under it."""

    size_of_words = Type.LABEL

    def __init__(self, look: Look, text: str, under: str, parent: QWidget) -> None:
        super().__init__(look, text, parent)
        self._under = under
        self._scene: Drawing | None = None
        self._view: tuple[QSize, float, QImage] | None = None
        describe_it(self, under)

    def stand_wide(self, scene: Drawing | None) -> None:
        """Stand larger, with a view all over the cover; as always without one."""
        if scene is not self._scene:
            self._scene, self._view = scene, None
            self.update()

    def paint_scene(self, painter: QPainter, cover: QRectF, radius: float) -> None:
        """Paint the view over the cover."""
        if self._scene is None:
            return
        wide, high = self._scene.size
        scale = max(cover.width() / wide, cover.height() / high)
        size, ratio = QSize(ceil(wide * scale), ceil(high * scale)), self.devicePixelRatioF()
        if self._view is None or self._view[:2] != (size, ratio):
            self._view = (size, ratio, rendered(self._scene, size, ratio))
        outline = QPainterPath()
        outline.addRoundedRect(cover, radius, radius)
        top = cover.center().y() - size.height() / 2
        painter.save()
        painter.setClipPath(outline)
        painter.drawImage(QPointF(cover.x(), top), self._view[2])
        painter.restore()

    def cover(self) -> QRectF:
        """Return where the cover stands."""
        wide, high = (self.look.px(part) for part in COVER)
        if self._scene is not None:
            wide = self.look.px(WIDE[0])
        lift = 5 if self.is_hot else 0
        return QRectF((self.width() - wide) / 2, self.look.px(TOP) - lift, wide, high)

    def sizeHint(self) -> QSize:
        """Return the size of cover, shelf and the line under it."""
        high = self.look.px(TOP + COVER[1] + WOOD + 16) + self._under_high()
        return QSize(self.look.px(SLOT), high)

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def heightForWidth(self, wide: int) -> int:
        """Return the same height for any width."""
        del wide
        return self.sizeHint().height()

    def _under_high(self) -> int:
        metrics = self.look.metrics(Type.SMALL)
        box = QRect(0, 0, self.look.px(SLOT) - 12, 10_000)
        return metrics.boundingRect(box, WRAPPED, self._under or "x").height() + 4

    def ring_box(self, shape: QRectF) -> QRectF:
        """Return the cover with a little room round it."""
        del shape
        return self.cover().adjusted(-6, -5, 10, 6)

    def paint_under(self, painter: QPainter) -> None:
        """Paint the line under the shelf."""
        painter.setFont(self.look.font(Type.SMALL))
        painter.setPen(self.look.colour(Hue.SOFT))
        top = self.look.px(TOP + COVER[1] + WOOD + 14)
        box = QRectF(6, top, self.width() - 12, self.height() - top)
        flags = WRAPPED | int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        painter.drawText(box, flags, self._under)


class BookSpine(Spine):
    """One book on the shelf; the ribboned one is the made-up family's."""

    def __init__(self, look: Look, book: ShelfBook, parent: QWidget) -> None:
        super().__init__(look, book.name, book.when, parent)
        self._book = book
        self._image: tuple[int, float, QImage] | None = None
        call_it(self, look.words("shelf-open-named", name=book.name))

    def paint(self, painter: QPainter, shape: QRectF) -> None:
        """Paint pages, cover, picture, plate and ribbon."""
        del shape
        cover = self.cover()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(60, 45, 20, 50))
        painter.drawRoundedRect(cover.translated(5, 5), 8, 8)
        painter.setBrush(_PAGE)
        pages = 8 if not self.isRightToLeft() else -8
        painter.setPen(QPen(INK, 1.2))
        painter.drawRoundedRect(cover.adjusted(pages, 5, pages, 3), 6, 6)
        edge = cover.left() if self.isRightToLeft() else cover.right()
        painter.drawLine(
            QPointF(edge + pages / 2, cover.y() + 7), QPointF(edge + pages / 2, cover.bottom() + 2)
        )
        painter.setPen(QPen(INK, 2.4))
        painter.setBrush(QColor(COLOUR[self._book.colour]))
        painter.drawRoundedRect(cover, 7, 7)
        painter.setPen(QPen(QColor(42, 42, 53, 90), 2))
        x = int(cover.right() - 16 if self.isRightToLeft() else cover.x() + 16)
        painter.drawLine(x, int(cover.y() + 2), x, int(cover.bottom() - 2))
        if self._scene is None:
            self._paint_picture(painter, cover)
        else:
            self._paint_wide(painter, cover)
        self._paint_plate(painter, cover)
        if self._book.practise:
            self._paint_ribbon(painter, cover)
        self.paint_under(painter)

    def _paint_wide(self, painter: QPainter, cover: QRectF) -> None:
        self.paint_scene(painter, cover, 7)
        painter.setPen(QPen(INK, 2.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cover, 7, 7)

    def _paint_picture(self, painter: QPainter, cover: QRectF) -> None:
        side, ratio = self.look.px(142), self.devicePixelRatioF()
        if self._image is None or self._image[:2] != (side, ratio):
            self._image = (side, ratio, rendered(self._book.picture, QSize(side, side), ratio))
        shift = -6 if self.isRightToLeft() else 6
        box = QRectF(
            cover.center().x() - side / 2 + shift, cover.y() + self.look.px(24), side, side
        )
        painter.drawImage(box, self._image[2])

    def _paint_plate(self, painter: QPainter, cover: QRectF) -> None:
        near, far = (12, 26) if self.isRightToLeft() else (26, 12)
        plate = QRectF(
            cover.x() + near,
            cover.bottom() - self.look.px(62),
            min(cover.width(), self.look.px(COVER[0])) - near - far,
            self.look.px(44),
        )
        if self._scene is not None:  # the view has its thing on the other side
            plate.moveRight(cover.right() - far)
        painter.setPen(QPen(INK, 1.6))
        painter.setBrush(_PAGE)
        painter.drawRoundedRect(plate, 6, 6)
        painter.setFont(self.look.font(self.size_of_words, Voice.BOLD))
        painter.drawText(plate, WRAPPED | int(Qt.AlignmentFlag.AlignCenter), self.text())

    def _paint_ribbon(self, painter: QPainter, cover: QRectF) -> None:
        painter.save()
        outline = QPainterPath()
        outline.addRoundedRect(cover, 7, 7)
        painter.setClipPath(outline)
        reach = self.look.px(38)
        painter.translate(cover.right() - reach, cover.y() + reach)
        painter.rotate(45)
        band = QRectF(-200, -self.look.px(14), 400, self.look.px(28))
        painter.setPen(QPen(INK, 1.8))
        painter.setBrush(QColor(COLOUR[Tone.SUN]))
        painter.drawRect(band)
        painter.setFont(self.look.font(Type.SMALL, Voice.BOLD))
        painter.drawText(band, int(Qt.AlignmentFlag.AlignCenter), self.look.words("shelf-practise"))
        painter.restore()
        painter.setPen(QPen(INK, 2.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cover, 7, 7)


class NewBook(Spine):
    """The place where the next book will stand."""

    def paint(self, painter: QPainter, shape: QRectF) -> None:
        """Paint a dashed cover with a plus."""
        del shape
        cover = self.cover()
        pen = QPen(self.look.colour(Hue.LEAF), 2.4, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(self.look.colour(Hue.CARD))
        painter.drawRoundedRect(cover, 12, 12)
        side = self.look.px(64)
        middle = cover.center()
        if self._scene is not None:
            seen = cover.width() * _SEEN
            near = cover.adjusted(0, 0, seen - cover.width(), 0)
            self.paint_scene(painter, self.mirrored(cover, near), 12)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(cover, 12, 12)
            cover = self.mirrored(cover, cover.adjusted(seen, 0, 0, 0))
            middle = cover.center()
        disc = QRectF(
            middle.x() - side / 2,
            middle.y() - side / 2 - self.look.px(18),
            side,
            side,
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour(Hue.LEAF))
        painter.drawEllipse(disc)
        inset = side * 0.26
        mark = disc.adjusted(inset, inset, -inset, -inset)
        plus(painter, mark, self.look.colour(Hue.ON_LEAF), side / 13)
        painter.setFont(self.look.font(Type.BODY, Voice.BOLD))
        painter.setPen(self.look.colour(Hue.INK))
        words = QRectF(cover.x() + 8, disc.bottom() + 8, cover.width() - 16, self.look.px(60))
        flags = WRAPPED | int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        painter.drawText(words, flags, self.text())
        self.paint_under(painter)
