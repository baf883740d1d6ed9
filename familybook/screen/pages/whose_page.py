"""Whose page it is: one of the family, shown first; somebody else is a press further."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.fields import Way
from familybook.core.person import Being, Person
from familybook.screen.editors.texts import Question
from familybook.screen.editors.whom import PersonEditor
from familybook.screen.editors.whose import WhoChips
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look


class WhosePage(PersonEditor):
    """The family as chips. Pets, those around us and helpers come up behind "Someone else"."""

    def __init__(
        self, look: Look, way: Way, question: Question, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, way, question, parent)
        self.others = WhoChips(look, self.someone_else)
        call_it(self.others, self.someone_else.button.accessibleName())
        self.others.chosen.connect(self._choose_other)
        column = self.someone_else.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(1, self.others)
        self.someone_else.button.toggled.connect(self._show_others)

    def show_people(self, chosen: tuple[str, ...]) -> None:
        """Show the family, and whoever was chosen; the others are offered behind."""
        everybody = self.around.everybody
        first = [one for one in everybody if _is_family(one) or one.id in chosen]
        self.chips.show_people(first, chosen)
        self.others.show_people([one for one in everybody if one not in first], ())
        self._show_others(self.someone_else.button.isChecked())
        self.someone_else.setVisible(self.around.meet is not None or bool(self.others.chips))

    def _show_others(self, on: bool) -> None:
        self.others.setVisible(on and bool(self.others.chips))

    def _choose_other(self, who: str, on: bool) -> None:
        self.someone_else.button.setFocus()
        self.someone_else.button.setChecked(False)
        self.choose(who, on)


def _is_family(person: Person) -> bool:
    return person.being is Being.PERSON and not (person.helper or person.around)
