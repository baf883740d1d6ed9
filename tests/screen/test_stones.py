from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from familybook.core.book import Progress
from familybook.core.drawing import Drawing
from familybook.core.palette import COLOUR, Tone
from familybook.screen.path.stones import paint_stone
from familybook.screen.tokens import Hue, Theme
from tests.screen.paging import a_look

BOX = QRectF(20, 20, 73, 45)


def _edge_dots(theme: Theme, *, here: bool) -> int:
    """Return how many dots of a stone are painted as an edge."""
    look = a_look(theme=theme)
    image = QImage(QSize(120, 90), QImage.Format.Format_RGB32)
    image.fill(look.colour(Hue.ROAD))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_stone(painter, look, BOX, "", Progress.NEW, here=here)
    painter.end()
    edge = look.colour(Hue.INK if here else Hue.LINE)
    return sum(
        _near(QColor(image.pixel(x, y)), edge)
        for x in range(image.width())
        for y in range(image.height())
    )


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("progress", Progress)
def test_a_picture_on_a_stone_lies_on_light_paper(
    qtbot: QtBot, theme: Theme, progress: Progress
) -> None:
    del qtbot
    look = a_look(theme=theme)
    image = QImage(QSize(120, 90), QImage.Format.Format_RGB32)
    image.fill(look.colour(Hue.ROAD))
    nothing = Drawing(size=(16.0, 16.0))
    painter = QPainter(image)

    paint_stone(painter, look, BOX, "", progress, mark=nothing)
    painter.end()

    assert _near(QColor(image.pixel(BOX.center().toPoint())), QColor(COLOUR[Tone.CREAM]))


def _near(one: QColor, other: QColor) -> bool:
    apart = (one.red() - other.red(), one.green() - other.green(), one.blue() - other.blue())
    return max(map(abs, apart)) < 40


@pytest.mark.parametrize("theme", [Theme.DUSK, Theme.CONTRAST])
def test_the_stone_where_we_are_is_told_apart_without_its_colour(
    qtbot: QtBot, theme: Theme
) -> None:
    del qtbot

    assert _edge_dots(theme, here=True) > 1.5 * _edge_dots(theme, here=False)
