"""The people round our home: real buttons, on three rings or, where room is small, on shelves."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPen
from PySide6.QtWidgets import QWidget

from familybook.core.drawing import Drawing
from familybook.core.ids import PersonId
from familybook.core.person import Being, Person
from familybook.drawings.parts.named import with_pets
from familybook.drawings.parts.people import figure, somebody
from familybook.drawings.parts.things import building, home, pennants, stool
from familybook.drawings.plate.lino import Plate
from familybook.screen.kit.paint import WRAPPED, on_plaque, rendered, tick
from familybook.screen.kit.spoken import call_it, describe_it
from familybook.screen.look import Look
from familybook.screen.pages.carried import Carried
from familybook.screen.tokens import Hue, Type

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


class SeatButton(Carried):
    """One of ours: a picture with its name on a small plate. It can be put on another ring."""

    size_of_words = Type.SMALL

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, "", parent)
        self.seat = Seat(key="", name="", ring=0, thing="person")
        self._image: tuple[object, QImage] | None = None
        self.setCheckable(True)

    def show_seat(self, seat: Seat, says: str) -> None:
        """Show somebody or something."""
        if seat != self.seat:
            self.let_go()
            self.seat, self._image = seat, None
            self.may_be_carried = seat.thing != "stool"
            self.setText(seat.name)
            self.answers = seat.thing != "stool"
            self.setCheckable(self.answers)
            self.updateGeometry()
        call_it(self, says)
        agreed = seat.who is not None and seat.who.around and seat.who.agreed
        describe_it(self, self.look.words("ask-agreed") if agreed else "")
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
