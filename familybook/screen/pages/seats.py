"""The people round our home: real buttons, on three rings or, where room is small, on shelves."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPen
from PySide6.QtWidgets import QWidget

from familybook.core.drawing import Drawing
from familybook.core.ids import PersonId
from familybook.core.person import Being, Person
from familybook.drawings.parts.named import with_pets
from familybook.drawings.parts.people import figure, somebody
from familybook.drawings.parts.things import building, home, pennants, stool
from familybook.drawings.plate.lino import Plate
from familybook.screen.kit.control import Control
from familybook.screen.kit.paint import WRAPPED, on_plaque, rendered, tick
from familybook.screen.look import Look
from familybook.screen.tokens import Hue, Type

RINGS = ("home", "close", "further")
_SHEET = 56.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """Somebody or something on a ring."""

    key: str
    name: str
    ring: int
    thing: str
    """person, pet, place, group or stool."""
    who: Person | None = None
    """One of the people of the book."""


def seat_drawing(thing: str, who: Person | None) -> Drawing:
    """Return what stands on the ring."""
    # What is kept for the next time holds nobody's name.
    return _drawn(thing, None if who is None else replace(who, id=_NOBODY, name=""))


@cache
def _drawn(thing: str, who: Person | None) -> Drawing:
    plate = Plate()
    x, y = _SHEET / 2, _SHEET - 3
    if who is not None:
        somebody(plate, x, y, 48, who, 1.5)
    elif thing == "pet":
        somebody(plate, x, y, 44, Person(id=_NOBODY, being=Being.PET), 1.5)
    elif thing == "place":
        building(plate, x, y, 46)
    elif thing == "group":
        pennants(plate, x, y - 2, 40)
    elif thing == "stool":
        stool(plate, x, y, 40)
    else:
        figure(plate, x, y, 48, line=1.5)
    return plate.drawing(_SHEET, _SHEET)


@cache
def home_drawing() -> Drawing:
    """Return our house."""
    plate = Plate()
    home(plate, 40, 72, 62)
    return plate.drawing(80, 78)


class SeatButton(Control):
    """One of ours: a picture with its name on a small plate."""

    size_of_words = Type.SMALL

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, "", parent)
        self.seat = Seat(key="", name="", ring=0, thing="person")
        self._image: tuple[object, QImage] | None = None
        self.setCheckable(True)

    def show_seat(self, seat: Seat, says: str) -> None:
        """Show somebody or something."""
        if seat != self.seat:
            self.seat, self._image = seat, None
            self.setText(seat.name)
            self.setCheckable(seat.thing != "stool")
            self.updateGeometry()
        self.setAccessibleName(says)
        agreed = seat.who is not None and seat.who.around and seat.who.agreed
        self.setAccessibleDescription(self.look.words("ask-agreed") if agreed else "")
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Tell that a seat has one size."""
        return False

    def _side(self) -> int:
        return self.look.px(50)

    def _words_wide(self) -> int:
        metrics = self.look.metrics(self.size_of_words, self.voice)
        return min(metrics.horizontalAdvance(self.text()) + 2, self.look.px(124))

    def sizeHint(self) -> QSize:
        """Return the size of picture and plate."""
        wide = max(self._side(), self._words_wide() + self.look.px(18)) + 12
        high = self._side() + self.words_high(self._words_wide()) + self.look.px(6) + 12
        return QSize(max(wide, self.look.tokens.target), high)

    def minimumSizeHint(self) -> QSize:
        """Return the size of picture and plate."""
        return self.sizeHint()

    def radius(self, shape: QRectF) -> float:
        """Return the radius of the focus ring."""
        del shape
        return 14.0

    def _drawing(self) -> Drawing:
        """Return what stands here, a pet as what its name tells."""
        who = self.seat.who
        if who is None and self.seat.thing == "pet":
            who = Person(id=_NOBODY, name=self.seat.name, being=Being.PET)
        if who is None:
            return seat_drawing(self.seat.thing, None)
        (who,) = with_pets((who,), self.look.words)
        return seat_drawing(self.seat.thing, who)

    def paint(self, painter: QPainter, shape: QRectF) -> None:
        """Paint the picture and the plate."""
        side = self._side()
        box = QRectF(shape.center().x() - side / 2, shape.y(), side, side)
        ratio = self.devicePixelRatioF()
        if self._image is None or self._image[0] != (side, ratio):
            drawing = self._drawing()
            self._image = ((side, ratio), rendered(drawing, QSize(side, side), ratio))
        on_plaque(painter, self.look, box, self._image[1])
        plate = QRectF(shape.x(), box.bottom(), shape.width(), shape.bottom() - box.bottom())
        chosen = self.isChecked()
        if self.seat.thing != "stool":
            edge = self.look.colour(Hue.LEAF if chosen else Hue.LINE)
            painter.setPen(QPen(edge, 2.8 if chosen else (2.0 if self.is_hot else 1.1)))
            painter.setBrush(self.look.colour(Hue.LEAF_TINT if chosen else Hue.CARD))
            painter.drawRoundedRect(plate, 10, 10)
        if self.accessibleDescription():
            mark = QRectF(box.right() - side * 0.3, box.y(), side * 0.3, side * 0.3)
            tick(painter, self.mirrored(shape, mark), self.look.colour(Hue.LEAF_HOT), 2.2)
        painter.setPen(self.look.colour(Hue.INK))
        painter.setFont(self.look.font(self.size_of_words, self.voice))
        painter.drawText(plate, WRAPPED | int(Qt.AlignmentFlag.AlignCenter), self.text())


_NOBODY = PersonId("p0")


@dataclass(frozen=True, slots=True)
class Split:
    """How far from the middle the seats of each ring stand, and where each ring ends."""

    seats: tuple[float, float, float]
    ends: tuple[float, float, float]


SPLITS = (
    Split((0.34, 0.62, 0.865), (0.48, 0.76, 0.985)),
    Split((0.42, 0.68, 0.88), (0.56, 0.79, 0.985)),
    Split((0.48, 0.73, 0.89), (0.62, 0.82, 0.985)),
    Split((0.54, 0.78, 0.90), (0.68, 0.86, 0.985)),
    Split((0.30, 0.54, 0.84), (0.43, 0.68, 0.985)),
)
_TURNS = 48
_FULLEST = 0.5
"""More of the sheet than this cannot be seats without one lying on another."""


@dataclass(frozen=True, slots=True)
class Table:
    """Where everything stands: the seats, and whether they stand on rings."""

    places: tuple[QRect, ...]
    high: int
    heads: tuple[int, ...] = ()
    """Without rings: where each shelf begins."""
    split: Split = SPLITS[0]


def on_rings(sizes: list[tuple[int, QSize]], wide: int, high: int, middle: QSize) -> Table | None:
    """Return places on three rings, or nothing where some would lie on each other.

    `sizes` are ring and size of each seat.
    """
    if sum(size.width() * size.height() for _, size in sizes) > _FULLEST * wide * high:
        return None
    tables = (_split_rings(sizes, wide, high, middle, split) for split in SPLITS)
    return next((table for table in tables if table is not None), None)


def _split_rings(
    sizes: list[tuple[int, QSize]], wide: int, high: int, middle: QSize, split: Split
) -> Table | None:
    centre = QPoint(wide // 2, high // 2)
    taken = [QRect(centre - QPoint(middle.width() // 2, middle.height() // 2), middle)]
    whole = QRect(0, 0, wide, high)
    places: dict[int, QRect] = {}
    for ring in range(len(RINGS)):
        seats = [(n, size) for n, (own, size) in enumerate(sizes) if own == ring]
        if not seats:
            continue
        found = _one_ring(seats, split.seats[ring], whole, taken)
        if found is None:
            return None
        places.update(found)
        taken += found.values()
    return Table(tuple(places[n] for n in range(len(sizes))), high, split=split)


def _one_ring(
    seats: list[tuple[int, QSize]], far: float, whole: QRect, taken: list[QRect]
) -> dict[int, QRect] | None:
    """Return places on one ring: each where it is free, and as far from the others as can be."""
    found: dict[int, QRect] = {}
    for number, (n, size) in enumerate(seats):
        free = [
            place
            for place in _spots(size, far, whole, number * 2 * math.pi / len(seats))
            if not any(place.intersects(one) for one in (*taken, *found.values()))
        ]
        if not free:
            return None
        if not found:
            found[n] = free[0]
            continue
        others = [one.center() for one in found.values()]
        found[n] = max(free, key=lambda place: min(_apart(place, one) for one in others))
    return found


def _spots(size: QSize, far: float, whole: QRect, start: float) -> list[QRect]:
    """Return the spots of one ring, and a little within and without it."""
    spots = []
    for nearer in (0.0, 0.05, -0.05):
        for turn in range(_TURNS):
            angle = math.pi + start + turn * 2 * math.pi / _TURNS
            x = whole.center().x() + whole.width() / 2 * (far + nearer) * math.cos(angle)
            y = whole.center().y() + whole.height() / 2 * (far + nearer) * math.sin(angle)
            x = min(max(0.0, x - size.width() / 2), whole.width() - size.width())
            y = min(max(0.0, y - size.height() / 2), whole.height() - size.height())
            spots.append(QRect(QPoint(round(x), round(y)), size))
    return spots


def _apart(place: QRect, other: QPoint) -> float:
    return math.dist(place.center().toTuple(), other.toTuple())


def on_shelves(sizes: list[tuple[int, QSize]], wide: int, head: int, gap: int) -> Table:
    """Return places on three shelves, each under its own heading."""
    places: dict[int, QRect] = {}
    heads: list[int] = []
    y = gap
    for ring in range(len(RINGS)):
        heads.append(y)
        y += head
        x, row = gap, 0
        for n, (own, size) in enumerate(sizes):
            if own != ring:
                continue
            if x > gap and x + size.width() > wide - gap:
                x, y, row = gap, y + row + gap, 0
            places[n] = QRect(QPoint(x, y), size)
            x += size.width() + gap
            row = max(row, size.height())
        y += row + 2 * gap
    return Table(tuple(places[n] for n in range(len(sizes))), y, tuple(heads))


def ring_box(whole: QRectF, end: float) -> QRectF:
    """Return the box a ring fills that ends so far from the middle."""
    wide, high = whole.width() * end, whole.height() * end
    box = QRectF(0, 0, wide, high)
    box.moveCenter(whole.center())
    return box
