"""A stone on the meadow: a page, with its title underneath."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from familybook.core.drawing import Voice
from familybook.screen.kit.control import Control
from familybook.screen.kit.paint import WRAPPED
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.path.route import Stone
from familybook.screen.path.stones import paint_stone
from familybook.screen.tokens import Hue, Type

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)

_STONE = (73.0, 45.0)
_OVER = 11
"""Room over a stone for its flower."""


class PathStone(Control):
    """A page: its stone, and its title underneath."""

    size_of_words = Type.SMALL

    def __init__(self, look: Look, stone: Stone, parent: QWidget) -> None:
        super().__init__(look, stone.title, parent)
        self.stone = stone
        self._chosen = False
        self.show_stone(stone)

    def show_stone(self, stone: Stone) -> None:
        """Show how the page stands now."""
        self.stone = stone
        self.setText(stone.title)
        call_it(self, stone.told(self.look.words))
        self.update()

    def show_chosen(self, chosen: bool) -> None:
        """Show it as the one that is being moved."""
        self._chosen = chosen
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the meadow, which knows what lies where."""
        if event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def stone_box(self) -> QRectF:
        """Return where the stone lies."""
        wide, high = (self.look.px(part) for part in _STONE)
        wide = round(wide * 1.35) if self.stone.spread else wide
        return QRectF((self.width() - wide) / 2, self.look.px(_OVER), wide, high)

    def ring_box(self, shape: QRectF) -> QRectF:
        """Return the stone with a little room round it."""
        del shape
        side = self.look.px(8)
        return self.stone_box().adjusted(-side, -4, side, 1)

    def radius(self, shape: QRectF) -> float:
        """Return the radius of the ring round the stone."""
        return min(shape.height() / 2, self.look.px(22))

    def beside(self) -> int:
        """Return nothing: the title takes all the width."""
        return 0

    def words_top(self) -> int:
        """Return where the title begins."""
        return self.look.px(_OVER + _STONE[1] + 4)

    def heightForWidth(self, wide: int) -> int:
        """Return the height of stone and title."""
        return self.words_top() + self.words_high(wide - 4) + 4

    def paint(self, painter: QPainter, shape: QRectF) -> None:
        """Paint stone and title."""
        del shape
        box = self.stone_box()
        if self.is_hot:
            box.translate(0, -2)
        paint_stone(
            painter,
            self.look,
            box,
            self.stone.painted,
            self.stone.progress,
            mark=self.stone.mark,
            here=self._chosen,
            seed=len(self.text()),
            size=17,
            loose=self.stone.loose,
        )
        painter.setFont(self.look.font(self.size_of_words, Voice.BOLD))
        painter.setPen(self.look.colour(Hue.INK))
        words = QRectF(2, self.words_top(), self.width() - 4, self.height() - self.words_top())
        flags = WRAPPED | int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        painter.drawText(words, flags, self.text())
