from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.app.program import new_window, show_within

pytestmark = pytest.mark.gui


@pytest.mark.parametrize("room", [(911, 512), (1366, 728), (1280, 800), (1920, 500)])
def test_the_window_fills_a_screen_with_less_room_than_it_likes(
    qapp: QApplication, home: Path, qtbot: QtBot, room: tuple[int, int]
) -> None:
    window = new_window(qapp, home / "settings.json")
    qtbot.addWidget(window)

    show_within(window, QSize(*room))

    assert window.isMaximized()
    least = window.minimumSizeHint()
    assert least.width() <= room[0]
    assert least.height() <= room[1]


def test_the_window_leaves_the_rest_of_a_large_screen_alone(
    qapp: QApplication, home: Path, qtbot: QtBot
) -> None:
    window = new_window(qapp, home / "settings.json")
    qtbot.addWidget(window)

    show_within(window, QSize(1920, 1040))

    assert not window.isMaximized()
    assert window.size() == QSize(1366, 720)
