"""A card with its picture over its words: skies and scenes."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPen
from PySide6.QtWidgets import QWidget

from familybook.core.drawing import Drawing, Voice
from familybook.screen.kit.control import Control
from familybook.screen.kit.paint import WRAPPED, on_plaque, rendered, shadow, tick
from familybook.screen.kit.spoken import describe_it
from familybook.screen.look import Look
from familybook.screen.tokens import RING, Hue, Type

_MIDDLE = WRAPPED | int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)


class TallCard(Control):
    """One of a few, with a picture over a word and a quieter line under it."""

    size_of_words = Type.LABEL
    voice = Voice.HEAD

    def __init__(  # noqa: PLR0913 - a card has a picture, its size, words and a second line
        self,
        look: Look,
        picture: Drawing,
        text: str,
        parent: QWidget | None = None,
        *,
        sub: str = "",
        wide_px: int = 90,
        high_px: int = 78,
    ) -> None:
        super().__init__(look, text, parent)
        self._picture = picture
        self._sub = sub
        self._size_px = (wide_px, high_px)
        self._image: tuple[QSize, float, QImage] | None = None
        self.setCheckable(True)
        describe_it(self, sub)

    @property
    def picture(self) -> Drawing:
        """Return what is shown over the words."""
        return self._picture

    def show_picture(self, picture: Drawing) -> None:
        """Show another picture."""
        if picture != self._picture:
            self._picture, self._image = picture, None
            self.update()

    def prepare(self) -> None:
        """Draw the picture now, so that painting need not."""
        self._seen()

    def _seen(self) -> QImage:
        size, ratio = self._picture_size(), self.devicePixelRatioF()
        if self._image is None or self._image[:2] != (size, ratio):
            self._image = (size, ratio, rendered(self._picture, size, ratio))
        return self._image[2]

    def _picture_size(self) -> QSize:
        return QSize(self.look.px(self._size_px[0]), self.look.px(self._size_px[1]))

    def beside(self) -> int:
        """Return the width of the edges."""
        return self.look.px(16)

    def above(self) -> int:
        """Return the height of the picture and the edges."""
        return self._picture_size().height() + self.look.px(20)

    def _sub_high(self, wide: int) -> int:
        if not self._sub:
            return 0
        box = QRect(0, 0, max(1, wide), 10_000)
        return self.look.metrics(Type.SMALL).boundingRect(box, WRAPPED, self._sub).height()

    def words_high(self, wide: int) -> int:
        """Return the height of both lines."""
        return super().words_high(wide) + self._sub_high(wide)

    def minimumSizeHint(self) -> QSize:
        """Return the size at which picture and words have room."""
        least = super().minimumSizeHint()
        wide = max(least.width(), self._picture_size().width() + self.look.px(16) + 2 * RING)
        return QSize(wide, self.heightForWidth(wide))

    def paint(self, painter: QPainter, shape: QRectF) -> None:
        """Paint the card."""
        chosen, radius = self.isChecked(), self.radius(shape)
        shadow(painter, self.look, shape, radius, lifted=self.is_hot)
        width = 3.0 if chosen else (2.2 if self.is_hot else 1.4)
        painter.setPen(QPen(self.look.colour(Hue.LEAF if chosen else Hue.LINE), width))
        painter.setBrush(self.look.colour(Hue.LEAF_TINT if chosen else Hue.CARD))
        painter.drawRoundedRect(shape, radius, radius)
        size = self._picture_size()
        words = self.words_high(int(shape.width()) - self.beside())
        top = shape.y() + max(self.look.px(7), (shape.height() - size.height() - words) / 2 - 2)
        box = QRectF(shape.center().x() - size.width() / 2, top, size.width(), size.height())
        on_plaque(painter, self.look, box, self._seen())
        self._paint_words(painter, shape, box.bottom() + self.look.px(3))
        if chosen:
            self._paint_tick(painter, shape)

    def _paint_words(self, painter: QPainter, shape: QRectF, top: float) -> None:
        side = self.beside() / 2
        wide = shape.width() - 2 * side
        title = super().words_high(int(wide))
        painter.setPen(self.look.colour(Hue.INK))
        painter.setFont(self.look.font(self.size_of_words, self.voice))
        painter.drawText(QRectF(shape.x() + side, top, wide, title + 2), _MIDDLE, self.text())
        painter.setPen(self.look.colour(Hue.INK if self.isChecked() else Hue.SOFT))
        painter.setFont(self.look.font(Type.SMALL))
        below = QRectF(shape.x() + side, top + title, wide, self._sub_high(int(wide)) + 2)
        painter.drawText(below, _MIDDLE, self._sub)

    def _paint_tick(self, painter: QPainter, shape: QRectF) -> None:
        side = float(self.look.px(23))
        near = QRectF(shape.right() - side - 8, shape.y() + 8, side, side)
        box = self.mirrored(shape, near)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour(Hue.LEAF))
        painter.drawEllipse(box)
        inset = side * 0.2
        mark = box.adjusted(inset, inset, -inset, -inset)
        tick(painter, mark, self.look.colour(Hue.ON_LEAF), side / 9)
