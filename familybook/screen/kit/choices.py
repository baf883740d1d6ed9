"""Choices: a card with a picture, and one of a few side by side."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPen
from PySide6.QtWidgets import QWidget

from familybook.core.drawing import Drawing
from familybook.screen.kit.control import Control
from familybook.screen.kit.laid import draw_words
from familybook.screen.kit.paint import WRAPPED, kept, on_plaque, shadow, tick
from familybook.screen.kit.spoken import describe_it
from familybook.screen.look import Look
from familybook.screen.tokens import RING, Hue, Type

_LEADING = int(Qt.AlignmentFlag.AlignLeading)


class ChoiceCard(Control):
    """A picture and words on a card. Chosen is a tick, a thick edge and a tint.

    Without `ticks` it is a button that opens something. `sub` is a second, quieter line.
    """

    def __init__(  # noqa: PLR0913 - a card has picture, words, a second line and a manner
        self,
        look: Look,
        picture: Drawing | None,
        text: str,
        parent: QWidget | None = None,
        *,
        sub: str = "",
        ticks: bool = True,
        picture_px: int = 68,
    ) -> None:
        super().__init__(look, text, parent)
        self._picture = picture
        self._sub = sub
        self._picture_px = picture_px
        self._image: tuple[int, float, QImage] | None = None
        self.setCheckable(ticks)
        describe_it(self, sub)

    @property
    def is_ticked(self) -> bool:
        """Whether it has a tick: as long as it is chosen, where a tick says nothing else."""
        return self.isChecked()

    def show_sub(self, sub: str) -> None:
        """Show another second line."""
        self._sub = sub
        describe_it(self, sub)
        self.updateGeometry()
        self.update()

    def _side(self) -> int:
        return self.look.px(self._picture_px) if self._picture else 0

    def beside(self) -> int:
        """Return the width of picture, edges and tick."""
        return self._side() + self.look.px(28) + (self.look.px(30) if self.isCheckable() else 0)

    def above(self) -> int:
        """Return the height round the words."""
        return self.look.px(20)

    def words_high(self, wide: int) -> int:
        """Return the height of both lines of words, and at least that of the picture."""
        words = super().words_high(wide)
        if self._sub:
            metrics = self.look.metrics(Type.SMALL)
            box = QRect(0, 0, max(1, wide), 10_000)
            words += metrics.boundingRect(box, WRAPPED, self._sub).height() + 2
        return max(words, self._side() - self.look.px(4))

    def sizeHint(self) -> QSize:
        """Return the size with both lines of words unbroken."""
        hint = super().sizeHint()
        metrics = self.look.metrics(Type.SMALL)
        wide = max((metrics.horizontalAdvance(one) for one in self._sub.split("\n")), default=0)
        wide = max(hint.width(), wide + 4 + self.beside() + 2 * RING)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Return the size at which words still have room."""
        least = super().minimumSizeHint()
        return QSize(max(least.width(), self.look.px(140)), least.height())

    def paint(self, painter: QPainter, shape: QRectF) -> None:
        """Paint the card."""
        chosen, radius = self.isChecked(), self.radius(shape)
        shadow(painter, self.look, shape, radius, lifted=self.is_hot)
        width = 3.0 if chosen else (2.2 if self.is_hot else 1.4)
        painter.setPen(QPen(self.look.colour(Hue.LEAF if chosen else Hue.LINE), width))
        painter.setBrush(self.look.colour(Hue.LEAF_TINT if chosen else Hue.CARD))
        painter.drawRoundedRect(shape, radius, radius)
        self._paint_picture(painter, shape)
        self._paint_words(painter, shape)
        if self.isCheckable():
            self._paint_tick(painter, shape)

    def _paint_picture(self, painter: QPainter, shape: QRectF) -> None:
        if self._picture is None:
            return
        side = self._side()
        box = QRectF(shape.x() + self.look.px(8), shape.center().y() - side / 2, side, side)
        ratio = self.devicePixelRatioF()
        if self._image is None or self._image[:2] != (side, ratio):
            self._image = (side, ratio, kept(self._picture, side, ratio))
        on_plaque(painter, self.look, self.mirrored(shape, box), self._image[2])

    def _paint_words(self, painter: QPainter, shape: QRectF) -> None:
        start = shape.x() + self._side() + self.look.px(16)
        wide = int(shape.width()) - self.beside()
        title = super().words_high(wide)
        metrics = self.look.metrics(Type.SMALL)
        below = (
            metrics.boundingRect(QRect(0, 0, max(1, wide), 10_000), WRAPPED, self._sub).height()
            if self._sub
            else 0
        )
        top = shape.center().y() - (title + below) / 2
        painter.setPen(self.look.colour(Hue.INK))
        painter.setFont(self.look.font(self.size_of_words, self.voice))
        box = self.mirrored(shape, QRectF(start, top, wide + 2, title))
        draw_words(painter, box, _LEADING, self.text())
        painter.setFont(self.look.font(Type.SMALL))
        painter.setPen(self.look.colour(Hue.INK if self.isChecked() else Hue.SOFT))
        box = self.mirrored(shape, QRectF(start, top + title, wide + 2, below + 2))
        draw_words(painter, box, _LEADING, self._sub)

    def _paint_tick(self, painter: QPainter, shape: QRectF) -> None:
        side = float(self.look.px(23))
        box = QRectF(
            shape.right() - side - self.look.px(8), shape.y() + self.look.px(8), side, side
        )
        box = self.mirrored(shape, box)
        if self.is_ticked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.colour(Hue.LEAF))
            painter.drawEllipse(box)
            inset = side * 0.2
            mark = box.adjusted(inset, inset, -inset, -inset)
            tick(painter, mark, self.look.colour(Hue.ON_LEAF), side / 9)
        else:
            painter.setPen(QPen(self.look.colour(Hue.LINE), 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box.adjusted(1, 1, -1, -1))
