from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from familybook.screen.window.settled import Settled

pytestmark = pytest.mark.gui


class InRounds(QWidget):
    """Takes several rounds to lay out, as words do whose height hangs on their width."""

    def __init__(self) -> None:
        super().__init__()
        self.rounds = 0
        self.seen: list[int] = []

    def lay_out_in(self, rounds: int) -> None:
        self.rounds = rounds
        self.seen.clear()
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest and self.rounds:
            self.rounds -= 1
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        del event
        self.seen.append(self.rounds)


def test_a_window_is_painted_only_once_it_is_laid_out(qtbot: QtBot) -> None:
    window = InRounds()
    qtbot.addWidget(window)
    Settled(window)
    with qtbot.waitExposed(window):
        window.show()

    window.lay_out_in(5)
    qtbot.waitUntil(lambda: bool(window.seen))

    assert window.seen[0] == 0
