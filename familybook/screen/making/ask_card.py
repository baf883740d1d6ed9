"""What is asked before a print: one sentence a choice, and yes, no or later from each, by name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familybook.core.allowing import Matter, Reply
from familybook.core.drawing import Drawing, Voice
from familybook.core.ids import PersonId
from familybook.screen.editors.columns import Columns
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.cards import Card
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.labels import Heading, Label
from familybook.screen.kit.paint import focus_ring, inner, tick
from familybook.screen.kit.pictures import PictureView
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.tokens import Hue, Type

_NAME, _REPLIES, _FACE, _TICK = 230, 430, 44, 18
_WORDS = {Reply.YES: "yes", Reply.NO: "no", Reply.NOT_SURE: "later"}


@dataclass(frozen=True, slots=True)
class AskedOf:
    """One choice, and whose it is: who they are, their name and their picture."""

    who: PersonId
    name: str
    picture: Drawing
    matter: Matter


class ReplyButton(Button):
    """One thing they can say; once it is said, it has a tick and a thick edge."""

    def beside(self) -> int:
        """Return the width of edges, and of the tick whether it is there or not."""
        return super().beside() + self.look.px(_TICK + 2)

    def _colours(self) -> tuple[QColor, QPen, QColor]:
        ground, edge, words = super()._colours()
        if self.isChecked():
            edge = QPen(self.look.colour(Hue.LEAF), 3.0)
        return ground, edge, words

    def paint(self, painter: QPainter, shape: QRectF) -> None:
        """Paint the button, and the tick before its words."""
        super().paint(painter, shape)
        if self.isChecked():
            side = float(self.look.px(_TICK))
            start = shape.x() + self.look.px(8)
            box = self.mirrored(shape, QRectF(start, shape.center().y() - side / 2, side, side))
            tick(painter, box, self.look.colour(Hue.LEAF), 2.6)


class AskRow(QWidget):
    """Somebody's face and name, and the three things they can say, each one press.

    It takes the focus itself, so that the focus is with who is asked and on no answer: Enter says
    nothing for anybody.
    """

    replied = Signal(str)

    def __init__(self, look: Look, asked: AskedOf, parent: QWidget) -> None:
        super().__init__(parent)
        words, name = look.words, asked.name
        self.asked = asked
        self._look = look
        what = words(f"happens-{asked.matter}")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        call_it(self, words("make-ask-who", name=name, what=what))
        row = Columns(look, self, gap=8)
        whose = QWidget(self)
        line = QHBoxLayout(whose)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.px(8))
        face = PictureView(look, asked.picture, whose, wide=_FACE, high=_FACE)
        call_it(face, "")
        line.addWidget(face)
        line.addWidget(Label(look, name, whose, voice=Voice.BOLD), 1)
        row.add(whose, _NAME, 0)
        self.buttons: dict[Reply, ReplyButton] = {}
        says = QWidget(self)
        flow = FlowLayout(says, gap=8)
        for reply, key in _WORDS.items():
            make = reply is Reply.NOT_SURE and asked.matter is Matter.MAKE
            text = words("make-ask-later-make" if make else f"make-ask-{key}")
            told = words("make-ask-button", name=name, what=what, reply=text)
            button = ReplyButton(look, text, says, name=told)
            button.setCheckable(True)
            button.clicked.connect(partial(self._reply, reply))
            self.buttons[reply] = button
            flow.addWidget(button)
        row.add(says, _REPLIES)

    def show_reply(self, reply: Reply | None) -> None:
        """Show what they said."""
        for one, button in self.buttons.items():
            button.setChecked(one is reply)

    def _reply(self, reply: Reply, checked: bool = False) -> None:
        del checked
        self.replied.emit(reply.value)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show who is asked."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the focus went on."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a ring round it while it has the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            focus_ring(painter, self._look, inner(self.rect()), float(self._look.px(8)))
            painter.end()


class AskCard(Card):
    """Asks whoever has not said yet, in place; it is not there while nothing waits."""

    replied = Signal(str, str, str)
    """Who says what to which matter."""
    not_now = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, edge=Hue.LEAF, thick=True)
        self.rows: list[AskRow] = []
        self._parts: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 8, 14, 14)
        column.setSpacing(look.px(6))
        self.heading = Heading(look, look.words("make-ask"), self)
        column.addWidget(self.heading)
        column.addWidget(Label(look, look.words("make-ask-lead"), self, hue=Hue.SOFT))
        self._column = QVBoxLayout()
        self._column.setSpacing(look.px(6))
        column.addLayout(self._column)
        acts = FlowLayout(gap=8)
        self.later = Button(look, look.words("make-ask-not-now"), self, manner=Manner.PLAIN)
        self.later.clicked.connect(self.not_now)
        acts.addWidget(self.later)
        column.addLayout(acts)
        self.hide()

    def show_asked(self, asked: Sequence[AskedOf], heading: str) -> None:
        """Ask these, matter by matter; with none of them the card goes away."""
        self.heading.setText(heading)
        call_it(self, heading)
        if tuple(asked) == tuple(row.asked for row in self.rows):
            return
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts, self.rows = [], []
        before: Matter | None = None
        for one in asked:
            if one.matter is not before:
                sentence = self.look.words(f"happens-{one.matter}")
                self._add(Label(self.look, sentence, self, size=Type.LABEL, voice=Voice.BOLD))
                before = one.matter
            row = AskRow(self.look, one, self)
            row.replied.connect(partial(self.replied.emit, one.who, one.matter.value))
            self.rows.append(row)
            self._add(row)
        self.later.raise_()  # read after all that is asked, which was made later
        self.setVisible(bool(asked))

    def show_replies(self, replies: Mapping[PersonId, Mapping[Matter, Reply]]) -> None:
        """Show what each of them says by now."""
        for row in self.rows:
            row.show_reply(replies.get(row.asked.who, {}).get(row.asked.matter))

    def go_on(self, replies: Mapping[PersonId, Mapping[Matter, Reply]]) -> None:
        """Hand the focus to the first who has not said yet, and to none of their answers."""
        for row in self.rows:
            if row.asked.matter not in replies.get(row.asked.who, {}):
                row.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _add(self, part: QWidget) -> None:
        self._parts.append(part)
        self._column.addWidget(part)
        part.show()
