"""Picture frames on a wall: one for each person or pet."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from familybook.core.drawing import Drawing
from familybook.core.ids import PersonId
from familybook.core.palette import COLOUR, Pattern, Tone
from familybook.core.person import Person
from familybook.core.said import NOTHING, Said
from familybook.core.words import Words
from familybook.drawings.parts.named import with_pets
from familybook.drawings.parts.people import somebody
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.sketch import strokes_within
from familybook.screen.editors.base import Around
from familybook.screen.kit.control import Control
from familybook.screen.kit.paint import WRAPPED, disc_image, plus, rendered
from familybook.screen.kit.spoken import call_it
from familybook.screen.kit.tips import show_tip
from familybook.screen.look import Look
from familybook.screen.tokens import Hue, Type
from familybook.screen.viewing import seen

_WOOD = QColor("#D9B27C")
MOST_WIDE = 104
"""Width of a frame with room all round, at 100 %."""

_CORD = 18
_SMALL_BELOW = 72
_BESIDE = 22
"""Room on both sides of a frame, and of a name on its plate."""
_FIGURE = 120.0


def figure_drawing(person: Person, words: Words) -> Drawing:
    """Return a person or pet with their pattern, as the book draws them."""
    plate = Plate()
    (who,) = with_pets((person,), words)
    somebody(plate, _FIGURE / 2, _FIGURE - 4, _FIGURE * 0.86, who, 2.0)
    return plate.drawing(_FIGURE, _FIGURE)


def sketch_drawing(said: Said) -> Drawing:
    """Return a drawing of somebody's own, filling a frame."""
    plate = Plate()
    for mark in strokes_within(said.strokes, (4, 4, _FIGURE - 8, _FIGURE - 8)):
        plate.fill(mark.rings, mark.tone)
    return plate.drawing(_FIGURE, _FIGURE)


def _words_at(side: int) -> Type:
    """Return how large the name under a frame is: smaller frames, smaller names."""
    return Type.LABEL if side >= _SMALL_BELOW else Type.SMALL


class _OnTheWall(Control):
    """Something that hangs on the wall, its words on a plate below."""

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(look, text, parent)
        self._side = MOST_WIDE
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_side(self, side: int) -> None:
        """Show the frame that wide, at 100 %."""
        if side != self._side:
            self._side = side
            self.size_of_words = _words_at(side)
            self.updateGeometry()

    def wide_at(self, side: int) -> int:
        """Return how wide it stands with a frame that wide: no word of the name is cut."""
        metrics = self.look.metrics(_words_at(side), self.voice)
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return max(self.look.px(side), longest) + _BESIDE

    def hasHeightForWidth(self) -> bool:
        """Tell that a frame has one size."""
        return False

    def sizeHint(self) -> QSize:
        """Return the size of cord, frame and plate."""
        px, wide = self.look.px, self.wide_at(self._side)
        words = self.words_high(wide - _BESIDE + 2)
        high = px(_CORD + self._side + 8) + max(px(34), words + px(8))
        return QSize(wide, high + 12)

    def minimumSizeHint(self) -> QSize:
        """Return the size of cord, frame and plate."""
        return self.sizeHint()

    def radius(self, shape: QRectF) -> float:
        """Return the radius of the focus ring."""
        del shape
        return 10.0

    def _frame(self, shape: QRectF) -> QRectF:
        side = self.look.px(self._side)
        return QRectF(shape.center().x() - side / 2, shape.y() + self.look.px(_CORD), side, side)

    def _paint_cord(self, painter: QPainter, shape: QRectF, frame: QRectF) -> None:
        nail = QPointF(shape.center().x(), shape.y() + 4)
        painter.setPen(QPen(self.look.colour(Hue.LINE), 1.6))
        painter.drawLine(nail, QPointF(frame.x() + frame.width() * 0.2, frame.y()))
        painter.drawLine(nail, QPointF(frame.right() - frame.width() * 0.2, frame.y()))
        painter.setBrush(self.look.colour(Hue.LINE))
        painter.drawEllipse(nail, 3, 3)


class WallFrame(_OnTheWall):
    """Somebody's frame: a photograph, a drawing or their pattern; chosen, its plate is green."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent)
        self.person = Person(id=PersonId(""))
        self._said = NOTHING
        self._photo: QImage | None = None
        self._image: tuple[object, QImage] | None = None
        self.setCheckable(True)
        self.setAutoExclusive(True)

    def show_person(self, person: Person, said: Said, around: Around) -> None:
        """Show somebody's frame."""
        photo = around.photos.get(said.photo) if said.photo else None
        if photo is not None:
            photo = seen(photo, said.snap.view)
        name = person.name.strip() or self.look.words("pages-us-new")
        key = "empty"
        if said.photo:
            key = "photo"
        elif said.strokes:
            key = "drawing"
        if (person, said, photo) != (self.person, self._said, self._photo):
            self._image = None
        self.person, self._said, self._photo = person, said, photo
        if name != self.text():
            self.setText(name)
            self.updateGeometry()
        call_it(self, self.look.words(f"pages-us-frame-{key}", name=name))
        self.update()

    def paint(self, painter: QPainter, shape: QRectF) -> None:
        """Paint cord, frame, picture and plate."""
        frame = self._frame(shape)
        self._paint_cord(painter, shape, frame)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(60, 45, 20, 40))
        painter.drawRect(frame.translated(3, 5))
        painter.setBrush(_WOOD)
        painter.drawRect(frame.translated(1.5, 1.5))
        edge = self.look.colour(Hue.LINE) if self.look.tokens.dark else QColor(COLOUR[Tone.INK])
        painter.setPen(QPen(edge, 2.6 if self.is_hot else 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame)
        inset = frame.width() * 0.085
        picture = frame.adjusted(inset, inset, -inset, -inset)
        painter.setBrush(QColor("#FFFDF8"))
        painter.setPen(QPen(QColor(COLOUR[Tone.INK]), 1.4))
        painter.drawRect(picture)
        self._paint_picture(painter, picture.adjusted(1, 1, -1, -1))
        self._paint_plate(painter, shape, frame)

    def _paint_picture(self, painter: QPainter, box: QRectF) -> None:
        if self._photo is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            side = min(self._photo.width(), self._photo.height())
            left, top = (self._photo.width() - side) / 2, (self._photo.height() - side) / 2
            painter.drawImage(box, self._photo, QRectF(left, top, side, side))
            return
        size, ratio = box.size().toSize(), self.devicePixelRatioF()
        if self._image is None or self._image[0] != (size, ratio):
            drawing = (
                sketch_drawing(self._said)
                if self._said.strokes
                else figure_drawing(self.person, self.look.words)
            )
            self._image = ((size, ratio), rendered(drawing, size, ratio))
        painter.drawImage(box.topLeft(), self._image[1])

    def _paint_plate(self, painter: QPainter, shape: QRectF, frame: QRectF) -> None:
        chosen = self.isChecked()
        top = frame.bottom() + self.look.px(8)
        plate = QRectF(shape.x() + 2, top, shape.width() - 4, shape.bottom() - top - 1)
        edge = self.look.colour(Hue.LEAF if chosen else Hue.LINE)
        painter.setPen(QPen(edge, 2.8 if chosen else 1.4))
        painter.setBrush(self.look.colour(Hue.LEAF_TINT if chosen else Hue.CARD))
        painter.drawRoundedRect(plate, 8, 8)
        painter.setPen(self.look.colour(Hue.INK))
        painter.setFont(self.look.font(self.size_of_words, self.voice))
        painter.drawText(plate, WRAPPED | int(Qt.AlignmentFlag.AlignCenter), self.text())


class NewFrame(_OnTheWall):
    """An empty place on the wall: press it to put up one more frame."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, look.words("pages-us-add"), parent)

    def paint(self, painter: QPainter, shape: QRectF) -> None:
        """Paint a dashed frame with a plus."""
        frame = self._frame(shape)
        self._paint_cord(painter, shape, frame)
        leaf = self.look.colour(Hue.LEAF)
        painter.setPen(QPen(leaf, 2.8 if self.is_hot else 2.2, Qt.PenStyle.DashLine))
        painter.setBrush(self.look.colour(Hue.CARD))
        painter.drawRoundedRect(frame, 8, 8)
        side = frame.width() * 0.36
        round_ = QRectF(0, 0, side, side)
        round_.moveCenter(frame.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(leaf)
        painter.drawEllipse(round_)
        inset = side * 0.27
        mark = round_.adjusted(inset, inset, -inset, -inset)
        plus(painter, mark, self.look.colour(Hue.ON_LEAF), side / 11)
        top = frame.bottom() + self.look.px(8)
        below = QRectF(shape.x(), top, shape.width(), shape.bottom() - top)
        painter.setPen(self.look.colour(Hue.INK))
        painter.setFont(self.look.font(self.size_of_words, self.voice))
        painter.drawText(below, WRAPPED | int(Qt.AlignmentFlag.AlignCenter), self.text())


class PatternPot(Control):
    """One of the six patterns a person can have."""

    def __init__(self, look: Look, pattern: Pattern, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent)
        self.pattern = pattern
        self._tone = Tone.TINT
        name = look.words(f"pages-pattern-{pattern.value}")
        call_it(self, f"{look.words('pages-us-look')}: {name}")
        show_tip(self, name)
        self.setCheckable(True)

    def show_tone(self, tone: Tone) -> None:
        """Show the pattern in a person's colour."""
        self._tone = tone
        self.update()

    def beside(self) -> int:
        """Return the width of the disc."""
        return self.look.tokens.target - 10

    def heightForWidth(self, wide: int) -> int:
        """Return its height: it is round."""
        del wide
        return self.look.tokens.target

    def radius(self, shape: QRectF) -> float:
        """Return round corners."""
        return shape.height() / 2

    def paint(self, painter: QPainter, shape: QRectF) -> None:
        """Paint the disc, with a thick edge when it is the person's own."""
        chosen = self.isChecked()
        width = 3.4 if chosen else (2.2 if self.is_hot else 1.4)
        side = min(shape.width(), shape.height())
        box = QRectF(0, 0, side, side)
        box.moveCenter(shape.center())
        painter.setPen(QPen(self.look.colour(Hue.LEAF if chosen else Hue.LINE), width))
        painter.setBrush(QColor("#FFFDF8"))
        painter.drawEllipse(box)
        inner = box.adjusted(5, 5, -5, -5)
        size, ratio = round(inner.width()), self.devicePixelRatioF()
        painter.drawImage(inner, disc_image(self.pattern, self._tone, size, ratio))
