"""Drawings in light: one value, drawn as the paper's ink draws it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import assert_never

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QPolygonF,
)

from familybook import assets
from familybook.core.drawing import Align, Drawing, Fill, Label, Picture, Ring, Voice
from familybook.core.ids import PhotoId
from familybook.core.palette import COLOUR, GREY
from familybook.screen.viewing import seen

_FILES = {
    Voice.HEAD: "fraunces/Fraunces_600SemiBold.ttf",
    Voice.BODY: "atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_400Regular.ttf",
    Voice.BOLD: "atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_700Bold.ttf",
    Voice.ITALIC: "atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_400Regular_Italic.ttf",
}

OTHER_SCRIPTS = (
    "Noto Sans",
    "Vazirmatn",
    "Noto Naskh Arabic",
    "Noto Sans Gurmukhi",
    "Noto Sans Bengali",
)
"""Families for letters that ours lack, in the order in which paper tries them."""


@cache
def families() -> dict[Voice, str]:
    """Load our typefaces and return the family of each voice. Needs a running application."""
    loaded: dict[Voice, str] = {}
    for voice, file in _FILES.items():
        number = QFontDatabase.addApplicationFont(str(assets.root() / "typefaces" / file))
        loaded[voice] = QFontDatabase.applicationFontFamilies(number)[0]
    return loaded


def font_of(voice: Voice, size: float) -> QFont:
    """Return a voice's font, `size` in logical pixels."""
    font = QFont([families()[voice], *OTHER_SCRIPTS])
    font.setPixelSize(max(1, round(size)))
    if voice is Voice.BOLD:
        font.setWeight(QFont.Weight.Bold)
    elif voice is Voice.HEAD:
        font.setWeight(QFont.Weight.DemiBold)
    font.setItalic(voice is Voice.ITALIC)
    return font


def _path(rings: tuple[Ring, ...]) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for ring in rings:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in ring]))
        path.closeSubpath()
    return path


def draw(
    painter: QPainter,
    drawing: Drawing,
    area: QRectF,
    *,
    photos: Mapping[PhotoId, QImage] | None = None,
    grey: bool = False,
) -> None:
    """Draw into `area`, as large as fits and in its middle, without changing the proportions."""
    wide, high = drawing.size
    scale = min(area.width() / wide, area.height() / high)
    colours = GREY if grey else COLOUR
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(
        area.x() + (area.width() - wide * scale) / 2, area.y() + (area.height() - high * scale) / 2
    )
    painter.scale(scale, scale)
    for mark in drawing.marks:
        match mark:
            case Fill():
                path = _path(mark.rings)
                painter.save()
                if mark.inside:
                    painter.setClipPath(_path(mark.inside), Qt.ClipOperation.IntersectClip)
                painter.fillPath(path, QColor(colours[mark.tone]))
                painter.restore()
            case Picture():
                _draw_photo(painter, mark, photos or {}, grey=grey)
            case _ as unreachable:
                assert_never(unreachable)
    for label in drawing.labels:
        _draw_label(painter, label, colours[label.tone])
    painter.restore()


def _draw_photo(
    painter: QPainter, mark: Picture, photos: Mapping[PhotoId, QImage], *, grey: bool
) -> None:
    image = photos.get(mark.photo)
    if image is None or image.isNull():
        return
    image = seen(image, mark.view)
    if grey:
        image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    box = QRectF(*mark.box)
    fills = min if mark.whole else max
    scale = fills(box.width() / image.width(), box.height() / image.height())
    wide, high = min(image.width(), box.width() / scale), min(image.height(), box.height() / scale)
    source = QRectF((image.width() - wide) / 2, (image.height() - high) / 2, wide, high)
    target = QRectF(0, 0, wide * scale, high * scale)
    target.moveCenter(box.center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if mark.inside:
        painter.setClipPath(_path(mark.inside), Qt.ClipOperation.IntersectClip)
    painter.drawImage(target, image, source)
    painter.restore()


def _draw_label(painter: QPainter, label: Label, colour: str) -> None:
    font = font_of(label.voice, 100)
    metrics = QFontMetricsF(font)
    scale = label.size / 100
    painter.setPen(QColor(colour))
    for number, line in enumerate(label.lines):
        length = metrics.horizontalAdvance(line) * scale
        shift = {Align.LEFT: 0.0, Align.CENTRE: length / 2, Align.RIGHT: length}[label.align]
        painter.save()
        painter.translate(label.at[0] - shift, label.at[1] + number * label.pitch)
        painter.scale(scale, scale)
        painter.setFont(font)
        painter.drawText(QPointF(0, 0), line)
        painter.restore()
