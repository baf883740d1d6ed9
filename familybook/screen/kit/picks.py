"""Pills: a ready-made answer to pick, and a person who is adding."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPen
from PySide6.QtWidgets import QWidget

from familybook.core.drawing import Drawing, Voice
from familybook.core.person import Person
from familybook.screen.kit.control import Control
from familybook.screen.kit.laid import draw_words
from familybook.screen.kit.paint import (
    disc_image,
    name_hue,
    on_plaque,
    plus,
    rendered,
    tick,
)
from familybook.screen.kit.spoken import call_it, describe_it
from familybook.screen.look import Look
from familybook.screen.tokens import Hue


class Pill(Control):
    """A control with round ends: something small on the near side, words on the far side."""

    wider = 0
    """How much more room than usual there is before the words."""

    def beside(self) -> int:
        """Return the width of the round ends and of what stands before the words."""
        return self.look.px(50 + self.wider)

    def above(self) -> int:
        """Return the height round the words."""
        return 10

    def radius(self, shape: QRectF) -> float:
        """Return half the height of one line."""
        return min(shape.height() / 2, self.look.px(22))

    def words_box(self, shape: QRectF) -> QRectF:
        """Return where the words stand."""
        before, after = self.look.px(36 + self.wider), self.look.px(13)
        box = QRectF(shape.x() + before, shape.y(), shape.width() - before - after, shape.height())
        return self.mirrored(shape, box)


class PickChip(Pill):
    """A suggestion: its small picture, or a plus, before it is picked; a tick after."""

    voice = Voice.BODY

    def __init__(
        self,
        look: Look,
        text: str,
        parent: QWidget | None = None,
        *,
        picked: bool = False,
        picture: Drawing | None = None,
    ) -> None:
        super().__init__(look, text, parent)
        self._picture = picture
        self._image: tuple[int, float, QImage] | None = None
        self.wider = 12 if picture else 0
        self.setCheckable(True)
        self.setChecked(picked)

    def paint(self, painter: QPainter, shape: QRectF) -> None:
        """Paint the pill with its plus or tick."""
        picked, radius = self.isChecked(), self.radius(shape)
        width = 3.0 if picked else (2.2 if self.is_hot else 1.5)
        painter.setPen(QPen(self.look.colour(Hue.LEAF if picked else Hue.LINE), width))
        painter.setBrush(self.look.colour(Hue.LEAF_TINT if picked else Hue.CARD))
        painter.drawRoundedRect(shape, radius, radius)
        self._paint_mark(painter, shape)
        painter.setPen(self.look.colour(Hue.INK))
        painter.setFont(self.look.font(self.size_of_words, self.voice))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        draw_words(painter, self.words_box(shape), flags, self.text())

    def _paint_mark(self, painter: QPainter, shape: QRectF) -> None:
        picked = self.isChecked()
        if self._picture is not None and not picked:
            self._paint_picture(painter, shape, self._picture)
            return
        side = float(self.look.px(15))
        mark = QRectF(shape.x() + self.look.px(14), shape.center().y() - side / 2, side, side)
        mark = self.mirrored(shape, mark)
        colour = self.look.colour(Hue.LEAF_HOT if picked else Hue.LEAF)
        (tick if picked else plus)(painter, mark, colour, self.look.tokens.text / 42)

    def _paint_picture(self, painter: QPainter, shape: QRectF, picture: Drawing) -> None:
        side, ratio = self.look.px(36), self.devicePixelRatioF()
        if self._image is None or self._image[:2] != (side, ratio):
            self._image = (side, ratio, rendered(picture, QSize(side, side), ratio))
        box = QRectF(shape.x() + self.look.px(7), shape.center().y() - side / 2, side, side)
        on_plaque(painter, self.look, self.mirrored(shape, box), self._image[2])


class WhoChip(Pill):
    """A name with its pattern: filled and solid when chosen, empty and dotted when not.

    `name` is what a screen reader says, as "Mum is adding".
    """

    def __init__(
        self,
        look: Look,
        person: Person,
        parent: QWidget | None = None,
        *,
        chosen: bool = False,
        name: str = "",
    ) -> None:
        super().__init__(look, person.name, parent)
        self.show_person(person, name)
        self.setCheckable(True)
        self.setChecked(chosen)

    @property
    def person(self) -> Person:
        """Return whose chip it is."""
        return self._person

    def show_person(self, person: Person, name: str = "") -> None:
        """Show somebody else, or the same person under another name."""
        self._person = person
        self.setText(person.name)
        call_it(self, name or person.name)
        describe_it(self, self.look.words("ask-agreed") if self._tick_wide() else "")
        self._look_changed()

    def beside(self) -> int:
        """Return the width of the round ends, the disc, and the quiet tick of a yes."""
        return self.look.px(54) + self._tick_wide()

    def _tick_wide(self) -> int:
        """Return the room for a tick: somebody around us said yes to being named."""
        return self.look.px(20) if self._person.around and self._person.agreed else 0

    def paint(self, painter: QPainter, shape: QRectF) -> None:
        """Paint disc and name."""
        chosen, radius = self.isChecked(), self.radius(shape)
        edge = self.look.colour(name_hue(self._person.tone))
        style = Qt.PenStyle.SolidLine if chosen else Qt.PenStyle.DotLine
        painter.setPen(QPen(edge, 2.8 if chosen else (2.2 if self.is_hot else 1.7), style))
        painter.setBrush(self.look.colour(Hue.CARD))
        painter.drawRoundedRect(shape, radius, radius)
        side = min(float(self.look.px(30)), shape.height() - 8)
        box = QRectF(shape.x() + self.look.px(6), shape.center().y() - side / 2, side, side)
        paint_disc(painter, self.look, self._person, self.mirrored(shape, box), filled=chosen)
        painter.setFont(self.look.font(self.size_of_words, self.voice))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        words = self.words_box(shape).adjusted(self.look.px(6), 0, self.look.px(4), 0)
        if self.isRightToLeft():
            words = self.words_box(shape).adjusted(-self.look.px(4), 0, -self.look.px(6), 0)
        if self._tick_wide():
            self._paint_tick(painter, shape)
            left, right = (self._tick_wide(), 0) if self.isRightToLeft() else (0, self._tick_wide())
            words.adjust(left, 0, -right, 0)
        painter.setPen(self.look.colour(Hue.INK))
        draw_words(painter, words, flags, self.text())

    def _paint_tick(self, painter: QPainter, shape: QRectF) -> None:
        side = float(self.look.px(13))
        end = shape.right() - side - self.look.px(13)
        mark = self.mirrored(shape, QRectF(end, shape.center().y() - side / 2, side, side))
        tick(painter, mark, self.look.colour(Hue.LEAF_HOT), self.look.tokens.text / 60)


def paint_disc(
    painter: QPainter, look: Look, person: Person, box: QRectF, *, filled: bool = True
) -> None:
    """Paint somebody's pattern disc, or only its edge."""
    edge = look.colour(name_hue(person.tone))
    if filled:
        device = painter.device()
        ratio = device.devicePixelRatio() if device is not None else 1.0
        painter.drawImage(box, disc_image(person.pattern, person.tone, round(box.width()), ratio))
        if not look.tokens.dark:
            return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(edge, 2))
    painter.drawEllipse(box.adjusted(2, 2, -2, -2))
