"""What is asked before a print: one sentence a choice, and yes, no or later from each, by name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familybook.core.allowing import Matter, Reply
from familybook.core.drawing import Drawing, Voice
from familybook.core.ids import PersonId
from familybook.screen.editors.columns import Columns
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.cards import Card
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.labels import Heading, Label
from familybook.screen.kit.pictures import PictureView
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.tokens import Hue, Type

_NAME, _REPLIES, _FACE = 230, 430, 44
_WORDS = {Reply.YES: "yes", Reply.NO: "no", Reply.NOT_SURE: "later"}


@dataclass(frozen=True, slots=True)
class AskedOf:
    """One choice, and whose it is: who they are, their name and their picture."""

    who: PersonId
    name: str
    picture: Drawing
    matter: Matter


class AskRow(QWidget):
    """Somebody's face and name, and the three things they can say, each one press."""

    replied = Signal(str)

    def __init__(self, look: Look, asked: AskedOf, parent: QWidget) -> None:
        super().__init__(parent)
        words, name = look.words, asked.name
        self.asked = asked
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
        self.buttons: dict[Reply, Button] = {}
        says = QWidget(self)
        flow = FlowLayout(says, gap=8)
        for reply, key in _WORDS.items():
            make = reply is Reply.NOT_SURE and asked.matter is Matter.MAKE
            text = words("make-ask-later-make" if make else f"make-ask-{key}")
            what = words(f"happens-{asked.matter}")
            told = words("make-ask-button", name=name, what=what, reply=text)
            button = Button(look, text, says, name=told)
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
        self.setVisible(bool(asked))

    def show_replies(self, replies: Mapping[PersonId, Mapping[Matter, Reply]]) -> None:
        """Show what each of them says by now."""
        for row in self.rows:
            row.show_reply(replies.get(row.asked.who, {}).get(row.asked.matter))

    def go_on(self, replies: Mapping[PersonId, Mapping[Matter, Reply]]) -> None:
        """Hand the focus to the first who has not said yet."""
        for row in self.rows:
            if row.asked.matter not in replies.get(row.asked.who, {}):
                row.buttons[Reply.YES].setFocus()
                return

    def _add(self, part: QWidget) -> None:
        self._parts.append(part)
        self._column.addWidget(part)
        part.show()
