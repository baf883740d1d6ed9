"""The wall that picture frames hang on: smaller frames, so that they hang in one row."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from familybook.core.person import Person
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.look import Look
from familybook.screen.pages.frames import MOST_WIDE, NewFrame, WallFrame

_LEAST_WIDE = 48
_SEVERAL_ROWS = 72
_GAP = 4
_SPARE = 24
"""Frames grow only with this much to spare, or a scroll bar could come and go for ever."""


class Wall(QWidget):
    """Frames beside each other, the place for one more at the end."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.frames: list[WallFrame] = []
        self.new_frame = NewFrame(look, self)
        self._look = look
        self._side = 0
        self._flow = FlowLayout(self, gap=_GAP)
        self._flow.addWidget(self.new_frame)
        look.changed.connect(self.fit)

    def add(self) -> WallFrame:
        """Hang up one more frame."""
        frame = WallFrame(self._look, self)
        self._flow.removeWidget(self.new_frame)
        self._flow.addWidget(frame)
        self._flow.addWidget(self.new_frame)
        self.frames.append(frame)
        return frame

    def show_family(self, family: tuple[Person, ...]) -> None:
        """Show as many frames as there are people, as large as the row lets them be."""
        for number, frame in enumerate(self.frames):
            frame.setVisible(number < len(family))
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the frames in one row."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Choose how large the frames are."""
        best = self._best()
        tight = self._wide_at(best) + _SPARE > self.width()
        if not (best > self._side and tight and self._fits(self._side)):
            self._side = best
        for frame in self._shown():
            frame.show_side(self._side)

    def minimumSizeHint(self) -> QSize:
        """Return the least size: frames may hang in several rows."""
        return self._flow.minimumSize()

    def _shown(self) -> list[WallFrame | NewFrame]:
        return [*(one for one in self.frames if not one.isHidden()), self.new_frame]

    def _wide_at(self, side: int) -> int:
        shown = self._shown()
        return sum(one.wide_at(side) + _GAP for one in shown) - _GAP

    def _fits(self, side: int) -> bool:
        return side >= _LEAST_WIDE and self._wide_at(side) <= self.width()

    def _best(self) -> int:
        sides = range(MOST_WIDE, _LEAST_WIDE - 1, -4)
        return next((side for side in sides if self._fits(side)), _SEVERAL_ROWS)
