"""A drawing as a widget."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from familybook.core.drawing import Drawing
from familybook.core.ids import PhotoId
from familybook.screen.kit.paint import on_plaque, rendered
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look


class PictureView(QWidget):
    """A drawing, on light paper in dark themes. What the drawing says is its name.

    `wide` and `high` are pixels at 100 %; without them it takes the room it is given.
    """

    def __init__(
        self,
        look: Look,
        drawing: Drawing | None = None,
        parent: QWidget | None = None,
        *,
        wide: int = 0,
        high: int = 0,
        plaque: bool = True,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._asked = (wide, high)
        self._plaque = plaque
        self._drawing: Drawing | None = None
        self._photos: Mapping[PhotoId, QImage] = {}
        self._image: tuple[QSize, float, QImage] | None = None
        self.show_drawing(drawing)
        self._look_changed()
        look.changed.connect(self._look_changed)

    def show_drawing(
        self, drawing: Drawing | None, photos: Mapping[PhotoId, QImage] | None = None
    ) -> None:
        """Show another drawing, with its photographs."""
        self._drawing = drawing
        self._photos = photos or {}
        self._image = None
        call_it(self, drawing.says if drawing else "")
        self.update()

    def _look_changed(self) -> None:
        wide, high = self._asked
        if wide and high:
            self.setFixedSize(self._look.px(wide), self._look.px(high))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size asked for, else the drawing's own."""
        wide, high = self._asked
        if not (wide and high) and self._drawing is not None:
            wide, high = round(self._drawing.size[0]), round(self._drawing.size[1])
        return QSize(self._look.px(wide), self._look.px(high))

    def paintEvent(self, event: object) -> None:
        """Paint the drawing, rendered once for each size."""
        del event
        if self._drawing is None:
            return
        size, ratio = self.size(), self.devicePixelRatioF()
        if self._image is None or self._image[:2] != (size, ratio):
            self._image = (size, ratio, rendered(self._drawing, size, ratio, self._photos))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self._plaque:
            on_plaque(painter, self._look, box, self._image[2])
        else:
            painter.drawImage(box, self._image[2])
        painter.end()
