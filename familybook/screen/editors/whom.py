"""Some of the people, or one of them; and somebody who is not in the book yet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familybook.core.fields import Way
from familybook.core.person import Being, Person
from familybook.core.said import NOTHING, How, Said
from familybook.screen.editors.base import Around, Editor
from familybook.screen.editors.picks import OwnWords
from familybook.screen.editors.texts import Question, question_label
from familybook.screen.editors.whose import WhoChips
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.gentle import GentleLine
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Label
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.tokens import Hue, Type


class SomeoneElse(QWidget):
    """A button that opens a line for the name of somebody who is not in the book yet."""

    named = Signal(str)

    def __init__(self, look: Look, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._column = column
        words = look.words("ask-someone-else")
        self.button = Button(
            look,
            words,
            self,
            manner=Manner.PLAIN,
            icon=Icon.PLUS,
            name=look.words("ask-someone-else-named", question=question) if question else words,
        )
        self.button.setCheckable(True)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column.addLayout(row)
        self._look = look
        self._own: OwnWords | None = None
        self.button.toggled.connect(self._open)

    @property
    def own(self) -> OwnWords:
        """Return the line for a name; it is made when it is first wanted."""
        if self._own is None:
            words = self._look.words
            hint = words("ask-someone-else-hint")
            asked = Question(text=words("ask-someone-else"), hint=hint)
            self._own = OwnWords(self._look, asked, self)
            self._own.hide()
            self._own.added.connect(self._say)
            self._column.addWidget(self._own)
            QWidget.setTabOrder(self.button, self._own.line)
            QWidget.setTabOrder(self._own.line, self._own.button)
        return self._own

    def _open(self, on: bool) -> None:
        if on or self._own is not None:
            self.own.setVisible(on)
        if on:
            self.own.line.setFocus()

    def _say(self, name: str) -> None:
        had_focus = self.own.isAncestorOf(self.focusWidget() or self)
        self.named.emit(name)
        if had_focus:
            self.button.setFocus()
        self.button.setChecked(False)


class _WhoEditor(Editor):
    """The people of the book as chips, and a way to name somebody else."""

    def __init__(
        self, look: Look, way: Way, question: Question, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, way, parent)
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(0, 0, 0, 0)
        self.inside.setSpacing(look.px(3))
        if question.text:
            self.inside.addWidget(question_label(look, question.text, self))
        self.chips = WhoChips(look, self)
        call_it(self.chips, question.text)
        self.chips.chosen.connect(self.choose)
        self.inside.addWidget(self.chips)
        if question.hint:
            hint = Label(look, question.hint, self, size=Type.SMALL, hue=Hue.SOFT)
            self.inside.addWidget(hint)
        self.someone_else = SomeoneElse(look, question.text, self)
        self.someone_else.named.connect(self._name)
        self.inside.addWidget(self.someone_else)

    def choose(self, who: str, on: bool) -> None:
        """Say that somebody was chosen, or is not any more."""
        raise NotImplementedError

    def show_people(self, chosen: tuple[str, ...]) -> None:
        """Show everybody of the book, some of them chosen."""
        self.chips.show_people(self.offered(chosen), chosen)
        self.someone_else.setVisible(self.around.meet is not None)

    def offered(self, chosen: tuple[str, ...]) -> tuple[Person, ...]:
        """Return who can be chosen."""
        del chosen
        return self.around.everybody

    def _name(self, name: str) -> None:
        there = self.around.named(name)
        if there is not None:
            self.choose(there.id, True)
        elif self.around.meet is not None:
            person = self.around.newcomer(name)
            say: Callable[[], None] = partial(self.choose, person.id, True)
            self.around.meet(person, say)


class PeopleEditor(_WhoEditor):
    """Some of the people in the book, as chips. Those who left the book stay in the answer.

    Without `pets`, a pet is only there if it was chosen before: it can neither be told nor rung.
    """

    def __init__(
        self,
        look: Look,
        way: Way,
        question: Question,
        parent: QWidget | None = None,
        *,
        pets: bool = True,
    ) -> None:
        super().__init__(look, way, question, parent)
        self._pets = pets
        self._value: tuple[Said, ...] = ()
        self._nobody = GentleLine(look, self)
        self._nobody.show_hue(Hue.SOFT)
        self.inside.insertWidget(self.inside.indexOf(self.someone_else), self._nobody)

    def show_value(self, value: Any, around: Around) -> None:
        """Show who was chosen."""
        self.around = around
        self._value = tuple(value)
        self.show_people(tuple(said.pick for said in self._value))
        nobody = "" if around.people else self.look.words("ask-nobody-yet")
        self._nobody.show_sentence(nobody)

    def offered(self, chosen: tuple[str, ...]) -> tuple[Person, ...]:
        """Return who can be chosen: pets only where they can do what is asked about."""
        everybody = self.around.everybody
        return tuple(
            one for one in everybody if self._pets or one.being is not Being.PET or one.id in chosen
        )

    def choose(self, who: str, on: bool) -> None:
        """Say that somebody was chosen, or is not any more."""
        left = tuple(said for said in self._value if said.pick != who)
        added = (Said("", self.around.adding, how=How.PICK, pick=who),) if on else ()
        self.says((*left, *added), "ask-act-picked" if on else "ask-act-took-out")


class PersonEditor(_WhoEditor):
    """One person of the book."""

    def __init__(
        self, look: Look, way: Way, question: Question, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, way, question, parent)
        self._said = NOTHING

    def show_value(self, value: Any, around: Around) -> None:
        """Show who it is about."""
        self.around = around
        self._said = value
        self.show_people((value.pick,))

    def choose(self, who: str, on: bool) -> None:
        """Say who it is about."""
        said = replace(self._said, pick=who, how=How.PICK) if on else self._said.emptied
        self.says(said, "ask-act-chose")
