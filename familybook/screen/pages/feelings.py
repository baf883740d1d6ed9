"""How each of us feels: a name, and then small weather and plants to pick."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.drawing import Drawing
from familybook.core.fields import Way
from familybook.core.said import NOTHING, How, Said
from familybook.drawings.pages.letters.feelings import feeling_picture
from familybook.kinds.letters import FEELINGS, Feeling
from familybook.screen.editors.base import Around, Editor
from familybook.screen.editors.picks import offer_of
from familybook.screen.editors.texts import Question, question_label
from familybook.screen.editors.whose import WhoChips
from familybook.screen.kit.gentle import GentleLine
from familybook.screen.look import Look
from familybook.screen.pages.card_picks import CardPicks
from familybook.screen.tokens import Hue


def picture_of_feeling(key: str) -> Drawing | None:
    """Return the picture of a feeling by its whole key."""
    return feeling_picture(key.rpartition("-pick-")[2])


class FeelingsEditor(Editor):
    """One person at a time, and what they feel. Whoever has felt nothing yet has no row."""

    def __init__(
        self,
        look: Look,
        way: Way,
        question: Question,
        asked: Question,
        parent: QWidget | None = None,
    ) -> None:
        """`asked` is what stands over the feelings themselves."""
        super().__init__(look, way, parent)
        self._value: tuple[Feeling, ...] = ()
        self._chosen: str | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        column.addWidget(question_label(look, question.text, self))
        self.chips = WhoChips(look, self, says="pages-letters-feels")
        self.chips.chosen.connect(self._choose)
        column.addWidget(self.chips)
        self._nobody = GentleLine(look, self)
        self._nobody.show_hue(Hue.SOFT)
        column.addWidget(self._nobody)
        self.picks = CardPicks(
            look, (*way, 0, "picks"), asked, offer_of(look, FEELINGS), picture_of_feeling, self
        )
        self.picks.edited.connect(self._change)
        column.addWidget(self.picks)

    def show_value(self, value: Any, around: Around) -> None:
        """Show what somebody feels: whoever was chosen, else whoever is adding."""
        self._value = tuple(value)
        self.around = around = around.with_rows(self._value)
        there = [one.id for one in around.family]
        if self._chosen not in there:
            adding = [one for one in around.adding if one in there]
            self._chosen = next(iter((*adding, *there)), "")
        self.chips.show_people(around.family, (self._chosen or "",))
        self._nobody.show_sentence("" if there else self.look.words("ask-nobody-yet"))
        number = self._number()
        self.picks.way = (*self.way, number, "picks")
        self.picks.show_value(self._row().picks, around)

    def show_problem(self, way: Way, sentence: str) -> bool:
        """Show a kind sentence by the feelings; at somebody else's, go to them first."""
        if way[: len(self.way)] != self.way:
            return False
        number = way[len(self.way)] if len(way) > len(self.way) else self._number()
        if isinstance(number, int) and number < len(self._value):
            self._go_to(self._value[number].who.pick)
        return self.picks.show_problem(self.picks.way, sentence)

    def _number(self) -> int:
        """Return which row is theirs; one past the end if they have none yet."""
        found = (n for n, row in enumerate(self._value) if row.who.pick == self._chosen)
        return next(found, len(self._value))

    def _row(self) -> Feeling:
        number = self._number()
        if number < len(self._value):
            return self._value[number]
        if not self._chosen:
            return Feeling()
        return Feeling(who=Said(pick=self._chosen, how=How.PICK))

    def _choose(self, who: str, on: bool) -> None:
        del on
        self._go_to(who)

    def _go_to(self, who: str) -> None:
        self.picks.own.add()
        self._chosen = who
        self.show_value(self._value, self.around)

    def _change(self, way: Way, answer: Any, act: str) -> None:
        number = self._number()
        if number < len(self._value):
            answer = self._theirs(answer)
            self.edited.emit(way, answer, act)
        else:
            row = replace(self._row(), picks=self._theirs(answer))
            self.edited.emit((*self.way, number), row, act)

    def _theirs(self, answer: Any) -> Any:
        """Return what was added as said by whoever feels it."""
        person = self.around.person(self._chosen or "")
        if person is None or not isinstance(answer, tuple):
            return answer
        before = self._row().picks
        return tuple(
            one if one in before or one == NOTHING else replace(one, said_by=(person.id,))
            for one in answer
        )
