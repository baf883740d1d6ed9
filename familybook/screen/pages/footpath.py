"""The path on the screen: stones one after the other, and the gate where we are now."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from familybook.screen.kit.control import Control
from familybook.screen.kit.paint import round_pen
from familybook.screen.look import Look
from familybook.screen.pages.footstones import Footstone, StoneButton
from familybook.screen.pages.stops import Stops
from familybook.screen.tokens import Hue

_CELL = 140
_MOST = 8
_SWAY = 18
_EDGE = 10
_ROAD = 26


@dataclass(frozen=True, slots=True)
class _Laid:
    """Where everything lies at one width, as it is read from left to right."""

    places: tuple[QRect, ...]
    rows: tuple[range, ...]
    high: int


class Footpath(Stops):
    """Shows the stones of a path and says which was stepped on.

    Tab comes to one of them, the arrows go on along the path.
    """

    chosen = Signal(int)
    """The number of a stone; 0 for the place of one more, -1 for the gate."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, look.words("pages-steps-path"), parent)
        self.buttons: list[StoneButton] = []
        self._stones: tuple[Footstone, ...] = ()

    def stops(self) -> list[StoneButton]:
        """Return the buttons of what lies on the path."""
        return self.buttons[: len(self._stones)]

    def show_stones(self, stones: tuple[Footstone, ...], chosen: int) -> None:
        """Show what lies on the path, one stone of it chosen; 0 for none."""
        if stones != self._stones:
            self._stones = stones
            while len(self.buttons) < len(stones):
                self._add_button()
            for number, button in enumerate(self.buttons):
                button.setVisible(number < len(stones))
                if number < len(stones):
                    button.show_stone(stones[number])
            self.updateGeometry()
            self.place()
        numbers = [one.number for one in stones]
        at = numbers.index(chosen) if chosen in numbers else None
        self.show_stop(at, checked=chosen > 0)

    def _add_button(self) -> None:
        button = StoneButton(self._look, self)
        button.clicked.connect(self._say)
        self.buttons.append(button)

    def _say(self) -> None:
        button = self.sender()
        if isinstance(button, StoneButton):
            self.chosen.emit(button.stone.number)

    def button_of(self, number: int) -> StoneButton | None:
        """Return the button of a stone."""
        shown = self.stops()
        return next((one for one in shown if one.stone.number == number), None)

    def come_to(self, stop: Control) -> None:
        """Say which stone was come to; one more is only put down when it is pressed."""
        if isinstance(stop, StoneButton) and stop.stone.number > 0:
            self.chosen.emit(stop.stone.number)

    # Where everything lies.

    def _laid(self, wide: int) -> _Laid:
        px, edge = self._look.px, self._look.px(_EDGE)
        shown = self.stops()
        room = max(1, wide - 2 * edge)
        least = max((one.minimumSizeHint().width() for one in shown), default=1)
        most = max(1, min(_MOST, room // max(px(_CELL), least)))
        rows = -(-len(shown) // most) or 1
        each = -(-len(shown) // rows)
        cell = room // max(1, each if rows > 1 else max(each, min(most, 5)))
        places: list[QRect] = []
        ranges: list[range] = []
        y = edge
        for first in range(0, len(shown), max(1, each)):
            row = range(first, min(first + each, len(shown)))
            deepest = 0
            for n in row:
                wide_one = min(cell - px(6), max(px(_CELL + 40), least))
                high = shown[n].heightForWidth(wide_one)
                x = edge + (n - first) * cell + (cell - wide_one) // 2
                sway = px(_SWAY) if n % 2 else 0
                places.append(QRect(x, y + sway, wide_one, high))
                deepest = max(deepest, sway + high)
            ranges.append(row)
            y += deepest + px(14)
        return _Laid(tuple(places), tuple(ranges), y + edge - px(8))

    def heightForWidth(self, wide: int) -> int:
        """Return the height of all rows."""
        return self._laid(wide).high

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        wide = self._look.px(700)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest stone."""
        shown = self.stops()
        widest = max((one.minimumSizeHint().width() for one in shown), default=0)
        return QSize(widest + 2 * self._look.px(_EDGE) + self._look.px(6), 0)

    def place(self) -> None:
        """Put every button on its stone."""
        for button, place in zip(self.buttons, self._laid(self.width()).places, strict=False):
            button.setGeometry(self.mirrored(place))
        self.update()

    def paintEvent(self, event: object) -> None:
        """Paint the land and the path under the stones."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        laid = self._laid(self.width())
        land = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(self._look.colour(Hue.HAIR), 1.2))
        painter.setBrush(self._look.colour(Hue.HILL))
        painter.drawRoundedRect(land, 16, 16)
        outline = QPainterPath()
        outline.addRoundedRect(land, 16, 16)
        painter.setClipPath(outline)
        road = self._road(laid)
        wide = self._look.px(_ROAD)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(round_pen(self._look.colour(Hue.LINE), wide + 3))
        painter.drawPath(road)
        painter.setPen(round_pen(self._look.colour(Hue.ROAD), wide))
        painter.drawPath(road)
        painter.end()

    def _road(self, laid: _Laid) -> QPainterPath:
        """Return the middle of the path: off at the end of a row, back at the start of the next."""
        road = QPainterPath()
        down = self._look.px(50)
        beyond = self._look.px(_ROAD)
        ends = (
            (self.width() + beyond, -beyond)
            if self.isRightToLeft()
            else (
                -beyond,
                self.width() + beyond,
            )
        )
        for row in laid.rows:
            places = [self.mirrored(laid.places[n]) for n in row]
            points = [QPointF(one.center().x(), one.y() + down) for one in places]
            start = QPointF(ends[0], points[0].y() + self._look.px(6))
            last = row is laid.rows[-1]
            stops = (
                [start, *points]
                if last
                else [
                    start,
                    *points,
                    QPointF(ends[1], points[-1].y() + self._look.px(6)),
                ]
            )
            road.moveTo(stops[0])
            for before, after in pairwise(stops):
                middle = (before.x() + after.x()) / 2
                road.cubicTo(QPointF(middle, before.y()), QPointF(middle, after.y()), after)
        return road
