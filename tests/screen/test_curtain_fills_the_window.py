"""The curtain's picture fills the window, whatever its shape."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from familybook.assets.words import words
from familybook.core.palette import COLOUR, Tone
from familybook.drawings.scenes.wide import wide_scene
from familybook.screen.look import Look
from familybook.screen.window.curtain import Curtain

SIZES = [QSize(1366, 768), QSize(640, 400), QSize(800, 1200), QSize(1900, 600)]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_view_reaches_every_corner(qtbot: QtBot, size: QSize, way: Qt.LayoutDirection) -> None:
    curtain = Curtain(Look(words()))
    qtbot.addWidget(curtain)
    curtain.setLayoutDirection(way)
    curtain.show_scene(wide_scene("kite", "green"))
    curtain.resize(size)

    shown = curtain.grab().toImage()

    right, bottom = shown.width() - 2, shown.height() - 2
    assert shown.pixelColor(1, 1) == QColor(COLOUR[Tone.MIST])
    assert shown.pixelColor(right, 1) == QColor(COLOUR[Tone.MIST])
    hills = [QColor(COLOUR[tone]) for tone in (Tone.LEAF, Tone.MINT)]
    assert shown.pixelColor(1, bottom) in hills
    assert shown.pixelColor(right, bottom) in hills


def test_the_curtain_speaks_of_a_book_only_while_one_is_open(qtbot: QtBot) -> None:
    """A book that was taken off this laptop, or closed, cannot be opened behind it."""
    spoken = words()
    curtain = Curtain(Look(spoken))
    qtbot.addWidget(curtain)
    curtain.show_scene(wide_scene("kite", "green"))
    assert curtain.open.text() == spoken("curtain-open")
    assert spoken("curtain-saved") in said_on(curtain)

    curtain.show_scene(None)
    curtain.show_saved("saved")

    assert curtain.open.text() == spoken("curtain-go-on")
    assert spoken("curtain-saved") not in said_on(curtain)
    assert spoken("curtain-rest") in said_on(curtain)


def said_on(curtain: Curtain) -> list[str]:
    return [one.text() for one in curtain.findChildren(QLabel)]
