"""Picking strengths for each other: choose somebody, then press what they are good at."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.fields import Way
from familybook.core.ids import PersonId
from familybook.core.palette import Pattern, Tone
from familybook.core.person import Person
from familybook.core.said import How, Said
from familybook.drawings.pages.strengths.sprigs import sprig_picture
from familybook.drawings.picks import pick_picture
from familybook.kinds.strengths import Leaves
from familybook.screen.editors.base import Around, Editor
from familybook.screen.editors.grid import EvenGrid
from familybook.screen.editors.picks import PicksEditor, offer_of
from familybook.screen.editors.texts import Question
from familybook.screen.kit.labels import Heading, Label
from familybook.screen.kit.more import show_whole
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.pages.card_picks import CardPicks
from familybook.screen.pages.tall_card import TallCard
from familybook.screen.tokens import Hue

_BEST = 3


class ForEachEditor(Editor):
    """A sprig for each of us. The one that was chosen grows with what is picked under it."""

    def __init__(
        self, look: Look, way: Way, question: Question, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, way, parent)
        self._rows: tuple[Leaves, ...] = ()
        self._chosen = PersonId("")
        self.people: list[TallCard] = []
        self._picks: dict[tuple[PersonId, str], PicksEditor] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(5))
        column.addWidget(Heading(look, question.text, self))
        self._row = QWidget(self)
        call_it(self._row, question.text)
        self._grid = EvenGrid(look, self._row, least=124, most=8, gap=2)
        column.addWidget(self._row)
        self._nobody = Label(look, look.words("ask-nobody-yet"), self, hue=Hue.SOFT)
        column.addWidget(self._nobody)
        self._place = QWidget(self)
        self._stack = QVBoxLayout(self._place)
        self._stack.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._place)
        self._picks_wanted = QTimer(self, singleShot=True, interval=0)
        self._picks_wanted.timeout.connect(partial(show_whole, self._place))

    def show_value(self, value: Any, around: Around) -> None:
        """Show everybody's sprig; what can be picked comes once somebody is chosen."""
        self.around, self._rows = around.with_rows(value), tuple(value)
        family = self.around.family
        if self._person() is None:
            self._chosen = PersonId("")
        self._show_people(family)
        self._nobody.setVisible(not family)
        person = self._person()
        self._place.setVisible(person is not None)
        if person is not None:
            self._show_picks(person)

    def choose(self, who: PersonId) -> None:
        """Choose whom something is picked for."""
        self._chosen = who
        self.show_value(self._rows, self.around)
        self._picks_wanted.start()

    def show_problem(self, way: Way, sentence: str) -> bool:
        """Show a kind sentence over the words of whoever it is about."""
        number = way[len(self.way)] if len(way) > len(self.way) else -1
        if way[: len(self.way)] != self.way or not isinstance(number, int):
            return False
        if 0 <= number < len(self._rows):
            self._chosen = PersonId(self._rows[number].who.pick)
            self.show_value(self._rows, self.around)
        return any(one.show_problem(way, sentence) for one in self._picks.values())

    def _show_people(self, family: tuple[Person, ...]) -> None:
        while len(self.people) < len(family):
            self._add_card()
        for number, card in enumerate(self.people):
            card.setVisible(number < len(family))
        for person, card in zip(family, self.people, strict=False):
            name = self._name(person)
            said = [one for one in self._row_of(person.id).picks if one]
            looks = tuple(self._pattern(one) for one in said)
            card.show_picture(sprig_picture(person.pattern, person.tone, looks))
            if card.text() != name:
                card.setText(name)
                card.updateGeometry()
            says = self.look.words("pages-strengths-sprig", name=name, count=len(said))
            call_it(card, says)
            card.setChecked(person.id == self._chosen)

    def _add_card(self) -> None:
        number = len(self.people)
        bare = sprig_picture(Pattern.PLAIN, Tone.CREAM, ())
        card = TallCard(self.look, bare, "", self._row, wide_px=92, high_px=88)
        card.clicked.connect(partial(self._press, number))
        self._grid.addWidget(card)
        self.people.append(card)

    def _press(self, number: int) -> None:
        self.choose(self.around.family[number].id)

    def _show_picks(self, person: Person) -> None:
        name = self._name(person)
        key = (person.id, name)
        if key not in self._picks:
            self._picks[key] = self._make_picks(person.id, name)
        for other, editor in self._picks.items():
            editor.setVisible(other == key)
            editor.way = (*self.way, self._number(other[0]), "picks")
            editor.show_value(self._row_of(other[0]).picks, self.around)

    def _make_picks(self, who: PersonId, name: str) -> PicksEditor:
        """Return the picks of one person, which ask by their name."""
        question = Question(
            text=self.look.words("pages-strengths-for", name=name),
            hint=self.look.words("strengths-for-each-picks-hint"),
        )
        offer = offer_of(self.look, "petals-text", best=_BEST)
        way = (*self.way, 0, "picks")
        editor = CardPicks(self.look, way, question, offer, pick_picture, self._place)
        editor.edited.connect(partial(self._change, who))
        self._stack.addWidget(editor)
        return editor

    def _change(self, who: PersonId, way: Way, answer: Any, act: str) -> None:
        """Say what changed; the first pick for somebody comes with their row."""
        number = self._number(who)
        if number < len(self._rows):
            self.edited.emit(way, answer, act)
            return
        self.edited.emit((*self.way, number), replace(self._row_of(who), picks=answer), act)

    def _pattern(self, said: Said) -> Pattern:
        speakers = self.around.speakers(said)
        return speakers[0].pattern if speakers else Pattern.PLAIN

    def _name(self, person: Person) -> str:
        return person.name.strip() or self.look.words("pages-us-new")

    def _person(self) -> Person | None:
        return next((one for one in self.around.family if one.id == self._chosen), None)

    def _number(self, who: PersonId) -> int:
        """Return which row is theirs; one past the end if they have none yet."""
        return next((n for n, row in enumerate(self._rows) if row.who.pick == who), len(self._rows))

    def _row_of(self, who: PersonId) -> Leaves:
        number = self._number(who)
        if number < len(self._rows):
            return self._rows[number]
        return Leaves(who=Said(pick=who, how=How.PICK))
