"""What lies on the path that is walked on the screen: a button for each stone."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from familybook.core.drawing import Drawing
from familybook.core.letters import EvenLetters
from familybook.core.palette import Pattern, Tone
from familybook.drawings.pages.steps.trail_things import bench, bridge, gate, hill, river, stone
from familybook.drawings.pages.steps.trail_way import Shape
from familybook.drawings.parts.people import disc
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import oval
from familybook.screen.kit.control import Control
from familybook.screen.kit.paint import WRAPPED, on_plaque, plus, rendered
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.pages.stops import ARROWS
from familybook.screen.tokens import Hue, Type

WIDE, HIGH = 108.0, 84.0
"""Size of what a stone is drawn as, in points."""

_FOOT = 62.0
_DISCS = 4
_SHOWN = 64
"""Letters under a stone; all of them stand beside its picture once it is chosen."""

_LETTERS = EvenLetters()

Faces = tuple[tuple[Pattern, Tone], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Footstone:
    """Something on the path: a step, the place for one more (number 0), or the gate (-1)."""

    number: int
    words: str
    says: str
    shape: Shape = Shape.STONE
    brave: bool = False
    faces: Faces = ()


@lru_cache(maxsize=128)
def step_drawing(number: int, shape: Shape, brave: bool, faces: Faces = ()) -> Drawing:
    """Return what a step is drawn as; without a number only its shape."""
    plate = Plate()
    x = WIDE / 2
    top = _FOOT - 24 if shape in {Shape.BRIDGE, Shape.HILL} else _FOOT - 8
    match shape:
        case Shape.BRIDGE:
            river(plate, x, _FOOT - 34, HIGH - 2)
            bridge(plate, x, _FOOT, 9)
            top = _FOOT - 34
        case Shape.HILL:
            hill(plate, x, HIGH - 8, 50, 70)
        case Shape.BENCH:
            bench(plate, x if not number else x - 14, _FOOT - 4)
            top = _FOOT + 3
        case Shape.STONE:
            if not number:
                plate.shape(oval(x, _FOOT - 16, 30, 21, -5), Tone.PAGE, line=2.0)
    if number:
        along = x + 22 if shape is Shape.BENCH else x
        lying = shape in {Shape.STONE, Shape.BENCH}
        stone(plate, number, along, top, _LETTERS, brave=brave, lying=lying)
    for n, (pattern, tone) in enumerate(faces[:_DISCS]):
        disc(plate, WIDE - 10 - n * 15, HIGH - 9, 7.5, pattern, tone)
    return plate.drawing(WIDE, HIGH)


@lru_cache(maxsize=1)
def gate_drawing() -> Drawing:
    """Return the gate that stands open."""
    plate = Plate()
    gate(plate, WIDE / 2 + 16, HIGH - 22, 12)
    return plate.drawing(WIDE, HIGH)


def shortened(text: str) -> str:
    """Return the first words of a step, as they stand under its stone."""
    return textwrap.shorten(text, _SHOWN, placeholder=" …") if text else "…"


class StoneButton(Control):
    """Something on the path: its picture, and its words on a small plate below."""

    size_of_words = Type.SMALL

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, "", parent)
        self.stone = Footstone(number=0, words="", says="")
        self._image: tuple[object, QImage] | None = None

    def show_stone(self, stone_there: Footstone) -> None:
        """Show something."""
        if stone_there != self.stone:
            self.stone, self._image = stone_there, None
            self.setText(stone_there.words)
            self.updateGeometry()
        self.answers = stone_there.number > 0
        self.setCheckable(self.answers)
        call_it(self, stone_there.says)
        self.update()

    def picture_size(self) -> QSize:
        """Return the size of the picture."""
        return QSize(self.look.px(round(WIDE)), self.look.px(round(HIGH)))

    def beside(self) -> int:
        """Return the width of the edges of the plate."""
        return self.look.px(16)

    def above(self) -> int:
        """Return the height of the picture and of the edges of the plate."""
        return self.picture_size().height() + self.look.px(12)

    def sizeHint(self) -> QSize:
        """Return the size at which words stand in a few short lines."""
        wide = max(self.look.px(136), self.minimumSizeHint().width())
        return QSize(wide, self.heightForWidth(wide))

    def radius(self, shape: QRectF) -> float:
        """Return the radius of the focus ring."""
        del shape
        return 14.0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the path."""
        if event.key() in ARROWS:
            event.ignore()
            return
        super().keyPressEvent(event)

    def paint(self, painter: QPainter, shape: QRectF) -> None:
        """Paint the picture and the plate with the words."""
        size = self.picture_size()
        box = QRectF(0, 0, size.width(), size.height())
        box.moveCenter(shape.center())
        box.moveTop(shape.y())
        if self.stone.number == 0:
            self._paint_new(painter, box)
        else:
            ratio = self.devicePixelRatioF()
            if self._image is None or self._image[0] != (size, ratio):
                self._image = ((size, ratio), rendered(self._drawing(), size, ratio))
            on_plaque(painter, self.look, box, self._image[1])
        inset = self.beside() / 2 - 1
        high = self.words_high(int(shape.width()) - self.beside()) + self.look.px(8)
        plate = QRectF(shape.x() + 1, box.bottom() + 2, shape.width() - 2, high)
        chosen = self.isChecked()
        edge = self.look.colour(Hue.LEAF if chosen else Hue.LINE)
        painter.setPen(QPen(edge, 2.8 if chosen else (2.0 if self.is_hot else 1.1)))
        painter.setBrush(self.look.colour(Hue.LEAF_TINT if chosen else Hue.CARD))
        painter.drawRoundedRect(plate, 10, 10)
        painter.setPen(self.look.colour(Hue.INK))
        painter.setFont(self.look.font(self.size_of_words, self.voice))
        words = plate.adjusted(inset, 0, -inset, 0)
        painter.drawText(words, WRAPPED | int(Qt.AlignmentFlag.AlignCenter), self.text())

    def _drawing(self) -> Drawing:
        one = self.stone
        if one.number < 0:
            return gate_drawing()
        return step_drawing(one.number, one.shape, one.brave, one.faces)

    def _paint_new(self, painter: QPainter, box: QRectF) -> None:
        """Paint the place of one more stone."""
        side = box.height() * 0.62
        round_ = QRectF(0, 0, side * 1.3, side)
        round_.moveCenter(box.center())
        painter.setBrush(self.look.colour(Hue.CARD))
        leaf = self.look.colour(Hue.LEAF)
        painter.setPen(QPen(leaf, 3.0 if self.is_hot else 2.2, Qt.PenStyle.DashLine))
        painter.drawEllipse(round_)
        mark = QRectF(0, 0, side * 0.42, side * 0.42)
        mark.moveCenter(box.center())
        plus(painter, mark, leaf, side / 11)
