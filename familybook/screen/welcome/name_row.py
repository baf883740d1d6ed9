"""One person or pet in the list of names, and how they are drawn there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from familybook.core.drawing import Drawing, Voice
from familybook.core.person import Person
from familybook.core.words import Words
from familybook.drawings.parts.named import with_pets
from familybook.drawings.parts.people import somebody
from familybook.drawings.plate.lino import Plate
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.cards import Card
from familybook.screen.kit.fields import LineField
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.pictures import PictureView
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look

LONGEST_NAME = 40


def portrait(person: Person, words: Words) -> Drawing:
    """Draw somebody for a row of names; silent, because the name stands beside it."""
    plate = Plate()
    (who,) = with_pets((person,), words)
    somebody(plate, 30, 57, 52, who, line=1.5)
    return plate.drawing(60, 60)


class NameRow(Card):
    """One person or pet: their picture, their name, and what can be done with the row."""

    named = Signal(str)
    left = Signal()
    entered = Signal()
    asked = Signal(str)

    def __init__(self, look: Look, person: Person, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.person = person
        words = look.words
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 8)
        row.setSpacing(2)
        self._picture = PictureView(look, portrait(person, look.words), self, wide=52, high=52)
        self.field = LineField(
            look,
            words("start-name"),
            self,
            hint=words("start-name-hint"),
            longest=LONGEST_NAME,
            bare=True,
            voice=Voice.BOLD,
        )
        self.field.textEdited.connect(self.named)
        self.field.left.connect(self.left)
        self.field.returnPressed.connect(self.entered)
        row.addWidget(self._picture)
        row.addWidget(self.field, 1)
        self._buttons = {
            what: Button(
                look, "", self, manner=Manner.PLAIN, icon=icon, name=words(f"start-{what}")
            )
            for what, icon in (("up", Icon.UP), ("down", Icon.DOWN), ("out", Icon.CROSS))
        }
        for what, button in self._buttons.items():
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            button.setSizePolicy(policy)
            button.clicked.connect(partial(self._ask, what))
            row.addWidget(button)
        self.show_person(person, first=False, last=False)

    def show_person(self, person: Person, *, first: bool, last: bool) -> None:
        """Show somebody's picture and name, and where the row can go."""
        if (person.being, person.pattern, person.tone) != (
            self.person.being,
            self.person.pattern,
            self.person.tone,
        ):
            self._picture.show_drawing(portrait(person, self.look.words))
        self.person = person
        self.field.show_text(person.name)
        words = self.look.words
        name = person.name or words("start-someone")
        for what, button in self._buttons.items():
            call_it(button, words(f"start-{what}-named", name=name))
        self._buttons["up"].setVisible(not first)
        self._buttons["down"].setVisible(not last)

    def _ask(self, what: str, checked: bool = False) -> None:
        del checked
        self.asked.emit(what)
