"""Whose words an answer is: shown as pattern discs, changed one tap away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from familybook.core.ids import ALL_OF_US, PersonId
from familybook.core.palette import Pattern, Tone
from familybook.core.person import Person
from familybook.core.said import Said
from familybook.screen.editors.base import Around, names_of
from familybook.screen.kit.control import Control
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.picks import WhoChip, paint_disc
from familybook.screen.kit.spoken import call_it, describe_it
from familybook.screen.kit.tips import show_tip
from familybook.screen.look import Look
from familybook.screen.tokens import Hue, Type

_MOST_DISCS = 3


def everybody(look: Look) -> Person:
    """Return all of us together, as one more name to choose."""
    return Person(id=ALL_OF_US, name=look.words("ask-all"), pattern=Pattern.PLAIN, tone=Tone.CREAM)


class WhoseButton(Control):
    """The marks of those whose words these are, or "Who?"; opens the names when pressed."""

    size_of_words = Type.SMALL

    def __init__(self, look: Look, parent: QWidget | None = None, *, about: str = "") -> None:
        super().__init__(look, look.words("ask-who"), parent)
        # Tab comes to it after the fields: only this tells a screen reader which one it is about.
        describe_it(self, about)
        self._speakers: tuple[Person, ...] = ()
        self.setCheckable(True)
        self.show_whose(Said(), Around())

    def show_whose(self, said: Said, around: Around) -> None:
        """Show whose words an answer is."""
        everyone = ALL_OF_US in said.said_by
        speakers = (everybody(self.look),) if everyone else around.speakers(said)
        if speakers == self._speakers and self.accessibleName() != self.text():
            return
        self._speakers = speakers
        names = names_of(said, around, self.look)
        call_it(
            self,
            self.look.words("ask-whose", names=names)
            if names
            else self.look.words("ask-whose-nobody"),
        )
        show_tip(self, names)
        self.updateGeometry()
        self.update()

    def _disc(self) -> int:
        return self.look.px(28)

    def _step(self) -> int:
        return self.look.px(20)

    def beside(self) -> int:
        """Return the width of the discs, or of the dotted edge."""
        if not self._speakers:
            return self.look.px(18)
        discs = min(_MOST_DISCS, len(self._speakers))
        metrics = self.look.metrics(self.size_of_words, self.voice)
        words = metrics.horizontalAdvance(self.text())
        return self._disc() + self._step() * (discs - 1) + self.look.px(10) - words - 2

    def heightForWidth(self, wide: int) -> int:
        """Return the height of a control: there is never more than one line."""
        del wide
        return self.look.tokens.target

    def radius(self, shape: QRectF) -> float:
        """Return round ends."""
        return shape.height() / 2

    def paint(self, painter: QPainter, shape: QRectF) -> None:
        """Paint the discs, or the question."""
        radius = self.radius(shape)
        if not self._speakers or self.isChecked() or self.is_hot:
            style = Qt.PenStyle.SolidLine if self.isChecked() else Qt.PenStyle.DotLine
            painter.setPen(QPen(self.look.colour(Hue.LINE), 1.6, style))
            painter.setBrush(self.look.colour(Hue.CARD))
            painter.drawRoundedRect(shape, radius, radius)
        if not self._speakers:
            painter.setPen(self.look.colour(Hue.INK))
            painter.setFont(self.look.font(self.size_of_words, self.voice))
            painter.drawText(shape, Qt.AlignmentFlag.AlignCenter, self.text())
            return
        side = float(min(self._disc(), shape.height() - 4))
        shown = self._speakers[:_MOST_DISCS]
        wide = side + self._step() * (len(shown) - 1)
        x, y = shape.center().x() - wide / 2, shape.center().y() - side / 2
        for person in shown:
            box = self.mirrored(shape, QRectF(x, y, side, side))
            paint_disc(painter, self.look, person, box)
            x += self._step()


class WhoChips(QWidget):
    """The people of a book as chips; says which one was pressed."""

    chosen = Signal(str, bool)

    def __init__(self, look: Look, parent: QWidget | None = None, *, says: str = "") -> None:
        """`says` is a words key with `$name`: what a screen reader hears of a chip."""
        super().__init__(parent)
        self._look = look
        self._says = says
        self._chips: list[WhoChip] = []
        self._flow = FlowLayout(self)

    @property
    def chips(self) -> tuple[WhoChip, ...]:
        """The chips, in the order of the people."""
        return tuple(self._chips)

    def show_people(self, people: Sequence[Person], chosen: Sequence[str]) -> None:
        """Show people, some of them chosen. The same people keep their chips, and the focus."""
        named = [self._named(one) for one in people]
        if [chip.person.id for chip in self._chips] != [one.id for one in named]:
            self._flow.clear()
            self._chips = [self._chip(one) for one in named]
        for chip, person in zip(self._chips, named, strict=True):
            if chip.person != person:
                chip.show_person(person, self._name_of(person))
            chip.setChecked(chip.person.id in chosen)

    def _named(self, person: Person) -> Person:
        if person.name.strip():
            return person
        nameless = self._look.words("ask-someone")
        return Person(
            id=person.id, name=nameless, being=person.being, pattern=person.pattern,
            tone=person.tone,
        )  # fmt: skip

    def _chip(self, person: Person) -> WhoChip:
        chip = WhoChip(self._look, person, self, name=self._name_of(person))
        chip.clicked.connect(self._say)
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _name_of(self, person: Person) -> str:
        return self._look.words(self._says, name=person.name) if self._says else ""

    def _say(self) -> None:
        chip = self.sender()
        if isinstance(chip, WhoChip):
            self.chosen.emit(chip.person.id, chip.isChecked())


def with_speaker(said_by: tuple[PersonId, ...], who: str, *, on: bool) -> tuple[PersonId, ...]:
    """Return whose words these are after one name was put on or off.

    All of us together stands alone: a single name takes its place, and the other way round.
    """
    person = PersonId(who)
    left = tuple(one for one in said_by if one != person)
    if not on:
        return left
    if person == ALL_OF_US:
        return (ALL_OF_US,)
    return (*(one for one in left if one != ALL_OF_US), person)
