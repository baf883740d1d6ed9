"""Three rings round our home, with everybody on them."""

from __future__ import annotations

import math
from functools import partial

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QScrollArea, QWidget

from familybook.core.drawing import Voice
from familybook.screen.kit.control import Control
from familybook.screen.kit.paint import on_plaque, rendered
from familybook.screen.look import Look
from familybook.screen.pages.seating import (
    RINGS,
    Table,
    Wish,
    on_rings,
    on_shelves,
    ring_at,
    ring_box,
)
from familybook.screen.pages.seats import Seat, SeatButton, home_drawing
from familybook.screen.pages.stops import Stops
from familybook.screen.tokens import Hue, Type

_HEIGHTS = (490, 570, 660)
_LEAST_WIDE = 480
_TAG_SPOTS = 40
_IN_SIGHT = 70
"""How much is seen above and below somebody who is carried."""
_HOME = 74
_GROUNDS = (Hue.CARD, Hue.SUN_TINT, Hue.HILL)
"""The grounds of the rings, as they are in the book."""


class Rings(Stops):
    """Shows who is near and who is further out; says who was chosen, and who was moved.

    Tab comes to one of them, the arrows go from one to the next. Where not all have room on the
    rings, they stand on three shelves with the same names.
    """

    chosen = Signal(str)
    moved = Signal(str, int)
    """Somebody was put on another ring by hand."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, look.words("pages-people-rings"), parent)
        self.buttons: list[SeatButton] = []
        self._seats: tuple[Seat, ...] = ()
        self._table_of: tuple[object, Table] | None = None
        self._put: dict[str, tuple[int, float, float]] = {}
        """On which ring somebody was put by hand, and how far across and down the picture."""
        self._over: int | None = None
        """The ring over which somebody is carried."""

    def stops(self) -> list[SeatButton]:
        """Return the buttons of everybody who is there."""
        return self.buttons[: len(self._seats)]

    def show_seats(self, seats: tuple[Seat, ...], chosen: str) -> None:
        """Show everybody, one of them chosen."""
        if seats == self._seats:
            self._show_chosen(chosen)
            return
        self._seats = seats
        while len(self.buttons) < len(seats):
            self._add_button()
        for number, button in enumerate(self.buttons):
            button.setVisible(number < len(seats))
            if number < len(seats):
                button.show_seat(seats[number], self._says(seats[number]))
        self._show_chosen(chosen)
        self.updateGeometry()
        self.place()

    def _says(self, seat: Seat) -> str:
        if seat.thing == "stool":
            return self._look.words("pages-people-stool-says")
        return self._look.words(f"pages-people-{RINGS[seat.ring]}", name=seat.name)

    def _show_chosen(self, chosen: str) -> None:
        keys = [seat.key for seat in self._seats]
        self.show_stop(keys.index(chosen) if chosen in keys else None)

    def _add_button(self) -> None:
        button = SeatButton(self._look, self)
        button.clicked.connect(self._say)
        button.carried.connect(self._carry)
        button.put_down.connect(partial(self._put_down, button))
        button.kept.connect(self._lay_back)
        self.buttons.append(button)

    def _say(self) -> None:
        button = self.sender()
        if isinstance(button, SeatButton):
            self.chosen.emit(button.seat.key)

    def _carry(self, middle: QPoint) -> None:
        """Show over which ring somebody is carried, and let it come into sight."""
        self._over = ring_at(self._table(self.width()), self.width(), middle)
        self.update()
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        inside = None if area is None else area.widget()
        if area is not None and inside is not None:
            at = self.mapTo(inside, middle)
            area.ensureVisible(at.x(), at.y(), 0, self._look.px(_IN_SIGHT))

    def _put_down(self, button: SeatButton, middle: QPoint) -> None:
        ring = ring_at(self._table(self.width()), self.width(), middle)
        self._lay_back()
        if ring != button.seat.ring:
            across, down = middle.x() / self.width(), middle.y() / self.height()
            across = 1 - across if self.isRightToLeft() else across
            self._put[_who(button.seat)] = (ring, across, down)
            self.moved.emit(button.seat.key, ring)

    def _lay_back(self) -> None:
        self._over = None
        self.place()

    def come_to(self, stop: Control) -> None:
        """Say who was come to; the stool is only taken when it is pressed."""
        if isinstance(stop, SeatButton) and stop.seat.thing != "stool":
            self.chosen.emit(stop.seat.key)

    # Where everything stands.

    def _table(self, wide: int) -> Table:
        sizes = [
            (seat.ring, button.sizeHint())
            for seat, button in zip(self._seats, self.buttons, strict=False)
        ]
        key = (
            wide,
            self._look.tokens,
            tuple((ring, size.toTuple()) for ring, size in sizes),
            tuple(self._put.items()),
        )
        if self._table_of is None or self._table_of[0] != key:
            self._table_of = (key, self._new_table(sizes, wide))
        return self._table_of[1]

    def _new_table(self, sizes: list[tuple[int, QSize]], wide: int) -> Table:
        home = QSize(self._look.px(_HOME), self._look.px(_HOME))
        for high in _HEIGHTS if wide >= self._look.px(_LEAST_WIDE) else ():
            tall = self._look.px(high)
            table = on_rings(sizes, wide, tall, home, self._wished(wide, tall))
            if table is not None:
                return table
        return on_shelves(sizes, wide, self._look.px(34), self._look.px(8))

    def _wished(self, wide: int, high: int) -> tuple[Wish, ...]:
        """Return where those should stand who were put there by hand, while they are there."""
        put = ((n, seat.ring, self._put.get(_who(seat))) for n, seat in enumerate(self._seats))
        return tuple(
            (n, round(there[1] * wide), round(there[2] * high))
            for n, ring, there in put
            if there is not None and there[0] == ring
        )

    def heightForWidth(self, wide: int) -> int:
        """Return the height of the rings, or of the shelves."""
        return self._table(wide).high

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(self._look.px(640), self._look.px(_HEIGHTS[0]))

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest seat."""
        widest = (button.sizeHint().width() for button in self.stops())
        return QSize(max(widest, default=0) + 2 * self._look.px(8), 0)

    def place(self) -> None:
        """Seat everybody."""
        table = self._table(self.width())
        for button, place in zip(self.buttons, table.places, strict=False):
            if not button.is_carried:
                button.setGeometry(self.mirrored(place))
        self.update()

    def paintEvent(self, event: object) -> None:
        """Paint rings and home, or shelves."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        table = self._table(self.width())
        if table.heads:
            self._paint_shelves(painter, table)
        else:
            self._paint_rings(painter, table)
        painter.end()

    def _paint_rings(self, painter: QPainter, table: Table) -> None:
        whole = QRectF(0, 0, self.width(), table.high)
        for ring in (2, 1, 0):
            painter.setPen(self._edge(ring, dashed=ring > 0))
            painter.setBrush(self._look.colour(_GROUNDS[ring]))
            painter.drawEllipse(ring_box(whole, table.split.ends[ring]))
        side = self._look.px(_HOME)
        box = QRectF(0, 0, side, side)
        box.moveCenter(whole.center())
        ratio = self.devicePixelRatioF()
        on_plaque(painter, self._look, box, rendered(home_drawing(), QSize(side, side), ratio))
        for number, tag in enumerate(self.tags()):
            self._paint_name(painter, tag, number)

    def _edge(self, ring: int, *, dashed: bool = False) -> QPen:
        """Return the edge of a ring: a strong one where somebody would be put."""
        if ring == self._over:
            return QPen(self._look.colour(Hue.LEAF), 3.6)
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        return QPen(self._look.colour(Hue.LINE), 1.7, style)

    def tags(self) -> list[QRectF]:
        """Return where the names of the rings stand: each on its line, where it lies on nobody."""
        table = self._table(self.width())
        whole = QRectF(0, 0, self.width(), table.high)
        places = [QRectF(self.mirrored(one)).adjusted(-4, -2, 4, 2) for one in table.places]
        seats = len(places)
        for number, end in enumerate(table.split.ends):
            places.append(self._tag(ring_box(whole, end), number, places))
        return places[seats:]

    def _tag(self, ring: QRectF, number: int, places: list[QRectF]) -> QRectF:
        words = self._look.words(f"people-ring-pick-{RINGS[number]}")
        metrics = self._look.metrics(Type.SMALL, Voice.BOLD)
        wide, high = metrics.horizontalAdvance(words) + self._look.px(18), metrics.height() + 6
        tags = []
        for turn in range(_TAG_SPOTS):
            angle = math.radians(270 + 10 * number) + turn * 2 * math.pi / _TAG_SPOTS
            x = ring.center().x() + ring.width() / 2 * math.cos(angle) - wide / 2
            y = ring.center().y() + ring.height() / 2 * math.sin(angle) - high / 2
            x = min(max(1.0, x), self.width() - wide - 1)
            y = min(max(1.0, y), self.height() - high - 1)
            tags.append(QRectF(x, y, wide, high))
        free = [tag for tag in tags if not any(tag.intersects(place) for place in places)]
        return (free or tags)[0]

    def _paint_name(self, painter: QPainter, tag: QRectF, number: int) -> None:
        high = tag.height()
        painter.setPen(QPen(self._look.colour(Hue.LINE), 1.1))
        painter.setBrush(self._look.colour(Hue.CARD))
        painter.drawRoundedRect(tag, high / 2, high / 2)
        painter.setPen(self._look.colour(Hue.INK))
        painter.setFont(self._look.font(Type.SMALL, Voice.BOLD))
        words = self._look.words(f"people-ring-pick-{RINGS[number]}")
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_shelves(self, painter: QPainter, table: Table) -> None:
        ends = (*table.heads[1:], table.high)
        for ring, (top, end) in enumerate(zip(table.heads, ends, strict=True)):
            shelf = QRectF(2, top - 2, self.width() - 4, end - top - self._look.px(6))
            painter.setPen(self._edge(ring))
            painter.setBrush(self._look.colour(_GROUNDS[ring]))
            painter.drawRoundedRect(shelf, 14, 14)
            painter.setPen(self._look.colour(Hue.INK))
            painter.setFont(self._look.font(Type.LABEL, Voice.HEAD))
            at = QPointF(shelf.x() + self._look.px(12), top)
            box = QRectF(at, QSize(round(shelf.width()) - self._look.px(24), self._look.px(30)))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            painter.drawText(box, flags, self._look.words(f"people-ring-pick-{RINGS[ring]}"))


def _who(seat: Seat) -> str:
    """Return what stays the same of somebody who is moved."""
    return seat.key if seat.who is None else seat.who.id
