"""Shapes that several controls paint: focus ring, shadow, tick, drawings on their plaque."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from familybook.core.drawing import Drawing
from familybook.core.ids import PhotoId
from familybook.core.palette import Pattern, Tone
from familybook.drawings.parts.people import disc
from familybook.drawings.plate.lino import Plate
from familybook.screen import ink
from familybook.screen.look import Look
from familybook.screen.tokens import RING, Hue

_DISC = 20.0
"""Size of somebody's pattern disc as a drawing, in points."""

_SHADE = (120, 96, 50)

WRAPPED = int(Qt.TextFlag.TextWordWrap)


def round_pen(colour: QColor, width: float) -> QPen:
    """Return a pen with round ends and corners."""
    return QPen(
        colour,
        width,
        Qt.PenStyle.SolidLine,
        Qt.PenCapStyle.RoundCap,
        Qt.PenJoinStyle.RoundJoin,
    )


def inner(rect: QRect) -> QRectF:
    """Return where a control's shape stands: all of it but the room for the focus ring."""
    return QRectF(rect).adjusted(RING, RING, -RING, -RING)


def focus_ring(painter: QPainter, look: Look, shape: QRectF, radius: float) -> None:
    """Paint two tones round a shape, so that the ring is seen on any ground."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.colour(Hue.FOCUS_GAP), 2))
    painter.drawRoundedRect(shape.adjusted(-1, -1, 1, 1), radius + 1, radius + 1)
    painter.setPen(QPen(look.colour(Hue.FOCUS), 3))
    out = RING - 1.5
    painter.drawRoundedRect(shape.adjusted(-out, -out, out, out), radius + out, radius + out)


def shadow(painter: QPainter, look: Look, shape: QRectF, radius: float, *, lifted: bool) -> None:
    """Paint what lies under a sheet of paper; in dark themes there is none."""
    if look.tokens.dark:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(*_SHADE, 46 if lifted else 26))
    painter.drawRoundedRect(shape.translated(0, 4 if lifted else 3), radius, radius)


def squeeze(painter: QPainter, words: str, wide: float) -> None:
    """Make the letters as much smaller as it takes for words to fit: they are told whole."""
    needed = painter.fontMetrics().horizontalAdvance(words)
    if needed > wide > 0:
        font = painter.font()
        font.setPixelSize(max(1, int(font.pixelSize() * wide / needed)))
        painter.setFont(font)


def tick(painter: QPainter, box: QRectF, colour: QColor, width: float) -> None:
    """Paint a tick that fills the box."""
    path = QPainterPath(QPointF(box.x() + box.width() * 0.16, box.y() + box.height() * 0.55))
    path.lineTo(box.x() + box.width() * 0.41, box.y() + box.height() * 0.78)
    path.lineTo(box.x() + box.width() * 0.86, box.y() + box.height() * 0.25)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(round_pen(colour, width))
    painter.drawPath(path)


def plus(painter: QPainter, box: QRectF, colour: QColor, width: float) -> None:
    """Paint a plus that fills the box."""
    painter.setPen(round_pen(colour, width))
    middle, half = box.center(), box.width() / 2 - width / 2
    painter.drawLine(middle - QPointF(half, 0), middle + QPointF(half, 0))
    painter.drawLine(middle - QPointF(0, half), middle + QPointF(0, half))


def rendered(
    drawing: Drawing,
    size: QSize,
    pixel_ratio: float,
    photos: Mapping[PhotoId, QImage] | None = None,
) -> QImage:
    """Return a drawing as an image, as large as fits and in the middle."""
    image = QImage(size * pixel_ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(pixel_ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    ink.draw(painter, drawing, QRectF(0, 0, size.width(), size.height()), photos=photos)
    painter.end()
    return image


@lru_cache(maxsize=128)
def kept(drawing: Drawing, side: int, pixel_ratio: float) -> QImage:
    """Return a small drawing as an image, which is drawn once for all who show it."""
    return rendered(drawing, QSize(side, side), pixel_ratio)


def on_plaque(painter: QPainter, look: Look, box: QRectF, image: QImage) -> None:
    """Paint an image of a drawing; in dark themes on light paper, because its ink is dark."""
    if look.tokens.dark:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(Hue.PLAQUE))
        painter.drawRoundedRect(box, 10, 10)
        box = box.adjusted(3, 3, -3, -3)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(box, image)


@lru_cache(maxsize=256)
def disc_image(pattern: Pattern, tone: Tone, size: int, pixel_ratio: float) -> QImage:
    """Return somebody's pattern disc, as it is printed beside their name."""
    plate = Plate()
    disc(plate, _DISC / 2, _DISC / 2, _DISC / 2 - 1.6, pattern, tone)
    return rendered(plate.drawing(_DISC, _DISC), QSize(size, size), pixel_ratio)


_NAME_HUES = {
    Tone.BERRY: Hue.BERRY,
    Tone.SKY: Hue.SKY_DEEP,
    Tone.LEAF: Hue.LEAF,
    Tone.MINT: Hue.LEAF,
    Tone.SUN: Hue.SUN_DEEP,
    Tone.TINT: Hue.SUN_DEEP,
    Tone.CLAY: Hue.CLAY,
}


def name_hue(tone: Tone) -> Hue:
    """Return the colour of a person's edge: their tone, dark enough to be seen."""
    return _NAME_HUES.get(tone, Hue.LINE)
