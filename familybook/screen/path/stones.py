"""Stepping stones: a page of the book, its state told by shape as well as colour."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from familybook.core.book import Progress
from familybook.core.drawing import Drawing, Voice
from familybook.core.palette import COLOUR, Tone
from familybook.screen.kit.paint import rendered, round_pen, tick
from familybook.screen.look import Look
from familybook.screen.tokens import Hue

_INK = QColor(COLOUR[Tone.INK])
_LARGE = 60
_MARK = 0.78
"""How large the paper of a mark is in its stone."""


def stone_path(box: QRectF, seed: int) -> QPainterPath:
    """Return the outline of a stone: never quite round."""
    return _stone(box.width(), box.height(), seed).translated(box.topLeft())


@lru_cache(maxsize=256)
def _stone(wide: float, high: float, seed: int) -> QPainterPath:
    """Return the outline of a stone of a size; the same few are painted again and again."""
    box, count = QRectF(0, 0, wide, high), 10
    points: list[QPointF] = []
    for number in range(count):
        turn = number * math.tau / count
        bulge = 1 + 0.045 * math.sin(turn * 2 + seed * 1.7) + 0.03 * math.sin(turn * 3 + seed)
        points.append(
            box.center()
            + QPointF(
                box.width() / 2 * bulge * math.cos(turn), box.height() / 2 * bulge * math.sin(turn)
            )
        )
    path = QPainterPath((points[-1] + points[0]) / 2)
    for number in range(count):
        path.quadTo(points[number], (points[number] + points[(number + 1) % count]) / 2)
    path.closeSubpath()
    return path


def sheet_path(box: QRectF) -> QPainterPath:
    """Return the outline of a loose sheet of paper: upright, one corner turned up."""
    wide, fold = box.height() * 0.86, box.height() * 0.22
    sheet = QRectF(box.center().x() - wide / 2, box.y(), wide, box.height())
    path = QPainterPath(sheet.topLeft())
    path.lineTo(sheet.topRight())
    path.lineTo(sheet.right(), sheet.bottom() - fold)
    path.lineTo(sheet.right() - fold, sheet.bottom())
    path.lineTo(sheet.bottomLeft())
    path.closeSubpath()
    path.moveTo(sheet.right(), sheet.bottom() - fold)
    path.lineTo(sheet.right() - fold, sheet.bottom() - fold)
    path.lineTo(sheet.right() - fold, sheet.bottom())
    return path


def paint_stone(  # noqa: PLR0913 - a stone has a place, a number, a state and a shape
    painter: QPainter,
    look: Look,
    box: QRectF,
    text: str,
    progress: Progress,
    *,
    mark: Drawing | None = None,
    here: bool = False,
    seed: int = 0,
    size: float = 15,
    loose: bool = False,
) -> None:
    """Paint a stone: bare, with a sprout (some done), with a flower (happy with this).

    A loose sheet is a sheet of paper, and has the same signs. A mark stands in place of words.
    """
    ground, words = _colours(look, progress, here=here)
    path = sheet_path(box) if loose else stone_path(box, seed)
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    if not look.tokens.dark:
        painter.drawPath(path.translated(2.4, 2.6))
    painter.drawPath(path)
    edge = _INK if not look.tokens.dark else look.colour(Hue.INK if here else Hue.LINE)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(edge, _edge(look) if here else 1.8))
    painter.drawPath(path)
    painter.setPen(words)
    painter.setFont(look.font(size, Voice.BOLD))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
    if mark is not None:
        _paint_mark(painter, box, mark)
    large = box.width() >= _LARGE
    x = box.center().x() + box.width() * (0.36 if large else 0.44)
    y = box.center().y() - box.height() * 0.36
    match progress:
        case Progress.SOME:
            _sprout(painter, look, QPointF(x, y), box.height() * 0.44)
        case Progress.HAPPY:
            _flower(painter, QPointF(x, y), box.height() * (0.3 if large else 0.27))
        case Progress.NEW:
            pass
    painter.restore()


def _paint_mark(painter: QPainter, box: QRectF, mark: Drawing) -> None:
    """Paint a small picture on light paper: its ink is dark, whatever the stone is."""
    side = box.height() * _MARK
    paper = QRectF(0, 0, side, side)
    paper.moveCenter(box.center())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(COLOUR[Tone.CREAM]))
    painter.drawEllipse(paper)
    device = painter.device()
    ratio = 1.0 if device is None else device.devicePixelRatio()
    inside = side * 0.76
    picture = QRectF(0, 0, inside, inside)
    picture.moveCenter(box.center())
    painter.drawImage(picture, _mark_image(mark, round(inside), ratio))


@lru_cache(maxsize=32)
def _mark_image(mark: Drawing, side: int, ratio: float) -> QImage:
    """Return a small picture of a page: it shows nothing of what stands on it."""
    return rendered(mark, QSize(side, side), ratio)


def _edge(look: Look) -> float:
    """Return how thick the edge of the stone is where we are: told apart without any colour."""
    return 4.0 if look.tokens.dark else 2.6


def _colours(look: Look, progress: Progress, *, here: bool) -> tuple[QColor, QColor]:
    if here:
        return look.colour(Hue.SUN), look.colour(Hue.ON_SUN)
    if progress is Progress.HAPPY:
        return look.colour(Hue.LEAF), look.colour(Hue.ON_LEAF)
    ground = Hue.LEAF_TINT if progress is Progress.SOME else Hue.CARD
    return look.colour(ground), look.colour(Hue.INK)


def _sprout(painter: QPainter, look: Look, at: QPointF, high: float) -> None:
    painter.save()
    painter.translate(at)
    painter.scale(high / 24, high / 24)
    painter.setPen(round_pen(_INK if not look.tokens.dark else look.colour(Hue.INK), 2.2))
    painter.drawLine(QPointF(0, 6), QPointF(0, -6))
    painter.setBrush(QColor(COLOUR[Tone.LEAF]))
    for side in (-1, 1):
        leaf = QPainterPath(QPointF(0, -5))
        leaf.cubicTo(side * 2, -14, side * 9, -16, side * 13, -14)
        leaf.cubicTo(side * 12, -8, side * 7, -4, 0, -5)
        painter.drawPath(leaf)
    painter.restore()


def _flower(painter: QPainter, at: QPointF, radius: float) -> None:
    painter.save()
    painter.translate(at)
    painter.setPen(QPen(_INK, 1.7))
    painter.setBrush(QColor(COLOUR[Tone.SUN]))
    for number in range(6):
        turn = number * math.tau / 6
        middle = QPointF(radius * 0.66 * math.cos(turn), radius * 0.66 * math.sin(turn))
        painter.drawEllipse(middle, radius * 0.5, radius * 0.5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(COLOUR[Tone.CREAM]))
    painter.drawEllipse(QPointF(0, 0), radius * 0.62, radius * 0.62)
    side = radius * 0.8
    tick(painter, QRectF(-side / 2, -side / 2, side, side), _INK, 1.8)
    painter.restore()
