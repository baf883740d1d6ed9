"""All that is held, made ready to be read in the window, with its pictures as images."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from familybook.app.everything import Gathered
from familybook.app.export import words_of
from familybook.plain import html
from familybook.plain.everything import everything_read

_WIDE = 320
"""Width of a picture, in dots."""


@dataclass(frozen=True, slots=True)
class Readable:
    """A page in words, where its parts are, and its pictures by the names it calls them by."""

    body: str
    places: tuple[tuple[str, str], ...] = ()
    """What can be gone to: its name in the page, and its heading."""
    pictures: dict[str, QImage] = field(default_factory=dict)


def readable(gathered: Gathered) -> Readable:
    """Return what was gathered, to be read. It reads and shows nothing itself."""
    held = gathered.holdings
    found: dict[str, QImage] = {}
    body, places = everything_read(held, words_of(held.book))
    for sought, drawn in ((html.PICTURE, _photo), (html.SKETCH, _sketch)):
        body = sought.sub(lambda one, drawn=drawn: _named(one, drawn, found), body)  # type: ignore[misc]  # bound for this round
    return Readable(body, places, found)


def _named(
    one: re.Match[str], drawn: Callable[[re.Match[str]], QImage], found: dict[str, QImage]
) -> str:
    """Keep a picture under a name, and return what shows it: its words, and the picture."""
    name = f"held-{len(found)}.png"
    found[name] = drawn(one)
    return html.named_picture(name, one[1])


def _photo(one: re.Match[str]) -> QImage:
    image = QImage.fromData(base64.b64decode(one[2]))
    return image.scaledToWidth(
        min(_WIDE, max(1, image.width())), Qt.TransformationMode.SmoothTransformation
    )


def _sketch(one: re.Match[str]) -> QImage:
    wide, high = (float(part) for part in one[2].split()[2:])
    image = QImage(_WIDE, max(1, round(_WIDE * high / wide)), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(_WIDE / wide, _WIDE / wide)
    for thick, points in html.STROKE.findall(one[3]):
        pen = QPen(QColor(html.INK), float(thick))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        pairs = (point.split(",") for point in points.split())
        painter.drawPolyline(QPolygonF([QPointF(float(x), float(y)) for x, y in pairs]))
    painter.end()
    return image
