"""Tools of the drawing pad: pots of colour and widths of pens."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from familybook.core.palette import COLOUR, Tone
from familybook.screen.kit.control import Control
from familybook.screen.kit.paint import tick
from familybook.screen.kit.spoken import call_it
from familybook.screen.kit.tips import show_tip
from familybook.screen.look import Look
from familybook.screen.tokens import RING, Hue

_BRIGHT = frozenset({Tone.YELLOW})
"""On these a tick is dark."""


class _Pot(Control):
    """One tool: a pot of colour, a pen's width, or the rubber; ticked when it is in hand."""

    def __init__(self, look: Look, name: str, parent: QWidget, group: str) -> None:
        super().__init__(look, "", parent)
        call_it(self, f"{group}: {name}" if group else name)
        show_tip(self, name)
        self.setCheckable(True)

    def beside(self) -> int:
        """Return the width of the pot."""
        return self.look.tokens.target - 2 * RING

    def heightForWidth(self, wide: int) -> int:
        """Return its height: it is round."""
        del wide
        return self.look.tokens.target

    def radius(self, shape: QRectF) -> float:
        """Return round corners."""
        return shape.height() / 2

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from tool to tool with the arrows too."""
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Down: 1,
        }
        step = steps.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        self.focusNextPrevChild((step > 0) != self.isRightToLeft())

    def paint_ground(self, painter: QPainter, shape: QRectF) -> None:
        """Paint the round ground, its edge thick when the tool is in hand."""
        on = self.isChecked()
        edge = Hue.LEAF if on else Hue.LINE
        painter.setPen(QPen(self.look.colour(edge), 3 if on else (2.2 if self.is_hot else 1.4)))
        painter.setBrush(QColor("#FFFFFF"))
        painter.drawEllipse(shape)


class ColourPot(_Pot):
    """A colour to draw with, in its true colour."""

    def __init__(self, look: Look, tone: Tone, name: str, parent: QWidget) -> None:
        super().__init__(look, name, parent, look.words("pad-pens"))
        self.tone = tone

    def paint(self, painter: QPainter, shape: QRectF) -> None:
        """Paint the colour, with a tick when it is in hand."""
        self.paint_ground(painter, shape)
        pot = shape.adjusted(5, 5, -5, -5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(COLOUR[self.tone]))
        painter.drawEllipse(pot)
        if self.isChecked():
            inset = pot.width() * 0.28
            mark = pot.adjusted(inset, inset, -inset, -inset)
            told = COLOUR[Tone.INK if self.tone in _BRIGHT else Tone.PAGE]
            tick(painter, mark, QColor(told), max(2.4, pot.width() / 11))


class WidthPot(_Pot):
    """A width to draw with, as a dot of that size."""

    def __init__(self, look: Look, width: float, name: str, parent: QWidget) -> None:
        super().__init__(look, name, parent, look.words("pad-widths"))
        self.pen_width = width

    def paint(self, painter: QPainter, shape: QRectF) -> None:
        """Paint the dot."""
        self.paint_ground(painter, shape)
        radius = self.look.px(3) + self.pen_width * self.look.px(330)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(COLOUR[Tone.INK]))
        painter.drawEllipse(shape.center(), radius, radius)
