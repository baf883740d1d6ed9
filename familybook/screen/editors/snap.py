"""What belongs to a picture: words under it, what can be seen, who is in it and happy with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.ids import PersonId
from familybook.core.person import Being, Person
from familybook.core.said import Said, Snap
from familybook.screen.editors.base import Around
from familybook.screen.editors.texts import question_label
from familybook.screen.editors.whose import WhoChips
from familybook.screen.editors.writing import Line
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.gentle import GentleLine
from familybook.screen.kit.labels import Label
from familybook.screen.kit.picks import PickChip
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.tokens import Hue, Type


class HappyTicks(QWidget):
    """A quiet tick for each one in a photograph: happy with it, or not said yet."""

    ticked = Signal(str, bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._people: tuple[Person, ...] = ()
        self.ticks: dict[PersonId, PickChip] = {}
        self._flow = FlowLayout(self)

    def show_people(self, people: Sequence[Person], happy: Sequence[PersonId]) -> None:
        """Show who is in it, and who of them is happy. The same people keep their ticks."""
        if tuple(people) != self._people:
            self._people = tuple(people)
            self._flow.clear()
            self.ticks = {one.id: self._tick(one) for one in people}
        for who, tick in self.ticks.items():
            tick.setChecked(who in happy)

    def _tick(self, person: Person) -> PickChip:
        name = person.name.strip() or self._look.words("ask-someone")
        tick = PickChip(self._look, self._look.words("photo-happy", name=name), self)
        tick.clicked.connect(partial(self._say, person.id))
        self._flow.addWidget(tick)
        tick.show()
        return tick

    def _say(self, who: PersonId) -> None:
        self.ticked.emit(who, self.ticks[who].isChecked())


class SnapEditor(QWidget):
    """The words and the people of a picture. It says the whole answer, changed."""

    changed = Signal(object, str)
    """The answer now, and the act."""

    def __init__(
        self, look: Look, parent: QWidget | None = None, *, caption: bool = True, who: bool = True
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._said = Said()
        self._asks_caption = caption
        self._asks_who = who
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(2))
        self._caption_words, self.caption = self._line("photo-caption")
        self._seen_words, self.seen = self._line("photo-seen")
        self._who_words = question_label(look, look.words("photo-who"), self)
        self._who = WhoChips(look, self)
        call_it(self._who, look.words("photo-who"))
        self._ask = Label(look, look.words("photo-happy-ask"), self, size=Type.SMALL, hue=Hue.SOFT)
        self.happy = HappyTicks(look, self)
        self._problem = GentleLine(look, self)
        for part in (
            self._caption_words,
            self.caption,
            self._seen_words,
            self.seen,
            self._problem,
            self._who_words,
            self._who,
            self._ask,
            self.happy,
        ):
            column.addWidget(part)
        self.caption.wrote.connect(self._write_caption)
        self.seen.wrote.connect(self._write_seen)
        self._who.chosen.connect(self._change_who)
        self.happy.ticked.connect(self._change_happy)

    def _line(self, key: str) -> tuple[Label, Line]:
        words = self._look.words
        label = question_label(self._look, words(key), self)
        line = Line(self._look, words(key), self, hint=words(f"{key}-hint"), longest=300)
        line.too_long.connect(self._say_too_long)
        return label, line

    def _say_too_long(self) -> None:
        self._problem.show_sentence(self._look.words("ask-too-long"))

    def show_said(self, said: Said, around: Around) -> None:
        """Show what belongs to a picture; nothing while there is none."""
        self._said = said
        holds = bool(said.photo or said.strokes)
        self.setVisible(holds)
        if not holds:
            return
        self.caption.show_text(said.snap.caption)
        self.seen.show_text(said.text)
        for part in (self._caption_words, self.caption):
            part.setVisible(self._asks_caption or bool(said.snap.caption))
        people = around.people if said.photo and self._asks_who else ()
        self._who.show_people(people, said.snap.who)
        there = [one for one in people if one.id in said.snap.who and one.being is not Being.PET]
        self.happy.show_people(there, said.snap.agreed)
        for one in (self._who_words, self._who):
            one.setVisible(bool(people))
        for two in (self._ask, self.happy):
            two.setVisible(bool(there))

    def _write_caption(self, text: str) -> None:
        self._problem.show_sentence("")
        self._say_snap(replace(self._said.snap, caption=text), "ask-act-wrote")

    def _write_seen(self, text: str) -> None:
        self._problem.show_sentence("")
        self.changed.emit(replace(self._said, text=text), "ask-act-wrote")

    def _change_who(self, who: str, on: bool) -> None:
        snap, person = self._said.snap, PersonId(who)
        left = tuple(one for one in snap.who if one != person)
        agreed = tuple(one for one in snap.agreed if one != person)
        added = (person,) if on else ()
        self._say_snap(replace(snap, who=(*left, *added), agreed=agreed), "ask-act-in-photo")

    def _change_happy(self, who: str, on: bool) -> None:
        snap, person = self._said.snap, PersonId(who)
        left = tuple(one for one in snap.agreed if one != person)
        added = (person,) if on else ()
        self._say_snap(replace(snap, agreed=(*left, *added)), "ask-act-in-photo")

    def _say_snap(self, snap: Snap, act: str) -> None:
        self.changed.emit(replace(self._said, snap=snap), act)
