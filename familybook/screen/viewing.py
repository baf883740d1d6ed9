"""The part of a photograph that is shown, for the screen."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter, QTransform

from familybook.core.drawing import WHOLE, View
from familybook.drawings.plate.viewing import cut_of


def turned_image(image: QImage, turn: float) -> QImage:
    """Return a photograph turned clockwise, on the upright sheet that just holds it."""
    if not turn:
        return image
    smooth = Qt.TransformationMode.SmoothTransformation
    return image.transformed(QTransform().rotate(turn), smooth)


def seen(image: QImage, view: View) -> QImage:
    """Return what a view shows of a photograph."""
    if view == WHOLE or image.isNull():
        return image
    cut = cut_of((image.width(), image.height()), view)
    wide, high = (max(1, round(2 * half)) for half in cut.half)
    part = QImage(wide, high, QImage.Format.Format_RGB32)
    part.fill(Qt.GlobalColor.white)
    painter = QPainter(part)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.translate(wide / 2 - cut.middle[0], high / 2 - cut.middle[1])
    painter.rotate(view.turn)
    painter.drawImage(QPointF(-image.width() / 2, -image.height() / 2), image)
    painter.end()
    return part
