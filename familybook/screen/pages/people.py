"""Our people: three rings, and beside them whoever was chosen, and who else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.fields import Way, with_answer
from familybook.core.ids import PersonId, PhotoId
from familybook.core.kind import Kind
from familybook.core.person import Being, Person
from familybook.core.said import NOTHING, How, Said
from familybook.kinds.people import Near
from familybook.screen.editors.columns import Columns
from familybook.screen.editors.texts import Question
from familybook.screen.kit.labels import Label
from familybook.screen.kit.more import show_whole
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.pages.base import PageEditor
from familybook.screen.pages.new_card import NewCard
from familybook.screen.pages.parts import card_column, row_head
from familybook.screen.pages.people_card import OtherPart
from familybook.screen.pages.rings import Rings
from familybook.screen.pages.seats import Seat
from familybook.screen.pages.who_sits import (
    BEINGS,
    as_picked,
    as_typed,
    is_family,
    put_on,
    ring_of,
    row_of,
    seats_of,
)
from familybook.screen.tokens import Hue

_NEW = "pages-people-pick-"
_STOOL = "stool"
_PERSON_OR_PET = tuple(being.value for being in Being)


class PeoplePageEditor(PageEditor):
    """Everybody on three rings. They go nearer or further by hand, or by buttons."""

    def __init__(
        self,
        look: Look,
        kind: type[Kind],
        photos: Mapping[PhotoId, QImage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, kind, photos, parent)
        self._page: Any = kind()
        self._chosen = ""
        self._one_wanted = QTimer(self, singleShot=True, interval=0)
        self._one_wanted.timeout.connect(self._show_whole_one)
        top = Columns(look, gap=14)
        self.rings = Rings(look, self)
        self.rings.chosen.connect(self.choose)
        self.rings.moved.connect(self._move)
        near = QWidget(self)
        inside = QVBoxLayout(near)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(look.px(10))
        inside.addWidget(self.rings)
        inside.addWidget(Label(look, look.words("pages-people-drag"), near, hue=Hue.SOFT))
        inside.addWidget(self._make_know_better(near))
        inside.addStretch(1)
        top.add(near, 600, 1)
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        self._one = self._make_one(side)
        column.addWidget(self._one)
        column.addWidget(self._make_new(side))
        column.addStretch(1)
        top.add(side, 372, 0)
        self.column.addLayout(top)
        self.column.addStretch(1)

    def _make_know_better(self, parent: QWidget) -> QWidget:
        card, column = card_column(self.look, parent)
        column.addWidget(self.make("know_better", card))
        return card

    def _make_one(self, parent: QWidget) -> QWidget:
        look = self.look
        card, column = card_column(look, parent, edge=Hue.LEAF, thick=True)
        head, self._name, self._out = row_head(look, card)
        self._out.clicked.connect(self._take_out)
        column.addLayout(head)
        self._is_us = Label(look, look.words("pages-people-us"), card, hue=Hue.SOFT)
        column.addWidget(self._is_us)
        self._other = OtherPart(look, self.question, card)
        self._other.edited.connect(self._change)
        self._other.named.connect(self._say_name)
        self._other.agreed.connect(self._say_agreed)
        column.addWidget(self._other)
        return card

    def _make_new(self, parent: QWidget) -> QWidget:
        look = self.look
        asked = Question(text=look.words("pages-people-who"), hint=look.words("pages-people-own"))
        self._new = NewCard(look, asked, _NEW, 6, parent)
        self.suggestions, self.own = self._new.suggestions, self._new.own
        self.suggestions.picked.connect(self._add_pick)
        self.own.added.connect(self.add)
        note = Label(look, self.question("circle").hint, self._new.card, hue=Hue.SOFT)
        self._new.column.addWidget(note)
        return self._new.card

    def show_answers(self, page: Any) -> None:
        """Show everybody, and whoever was chosen."""
        self._page = page
        super().show_answers(page)
        seats = seats_of(page.circle, self.around, self.look)
        if self._chosen not in [seat.key for seat in seats]:
            self._chosen = ""
        self.rings.show_seats(seats, self._chosen)
        self._new.show_taken({seat.name for seat in seats})
        self._show_one(next((seat for seat in seats if seat.key == self._chosen), None))

    def _show_one(self, seat: Seat | None) -> None:
        self._one.setVisible(seat is not None)
        if seat is None:
            return
        if seat.name != self._name.text():
            self._name.setText(seat.name)
        ours = seat.who is not None and is_family(seat.who)
        self._is_us.setVisible(ours)
        self._out.setVisible(not ours)
        call_it(self._out, self.look.words("ask-take-out-named", words=seat.name))
        number, near = self._row()
        self._other.show_other(number, near, seat, self.around)

    def show_problem(self, way: Way, sentence: str) -> bool:
        """Show a kind sentence beside the answer."""
        inner = (*self._other.editors.values(), *self.parts.values())
        return any(one.show_problem(way, sentence) for one in inner)

    def choose(self, key: str) -> None:
        """Look at somebody on the rings; the stool is for someone new. Nothing is edited."""
        if key == _STOOL:
            self.own.line.setFocus()
            return
        self._chosen = key
        self.show_answers(self._page)
        self._one_wanted.start()

    def _show_whole_one(self) -> None:
        show_whole(self._one)

    def _row(self) -> tuple[int, Near]:
        """Return the row of whoever was chosen; one past the end if they have none yet."""
        circle, person = self._page.circle, self.around.person(self._chosen)
        number = int(self._chosen) if self._chosen.isdigit() else row_of(circle, self._chosen)
        if number is not None:
            return number, circle[number]
        being = person.being if person is not None else Being.PERSON
        ring = 0 if person is not None and is_family(person) else 1
        return len(circle), self._near_of(self._picked(self._chosen), being.value, ring)

    def _person(self) -> Person | None:
        """Return the person of the book who was chosen, if it is one."""
        return self.around.person(self._row()[1].name.pick)

    def _change(self, way: Way, answer: Any, act: str) -> None:
        """Say an answer about whoever was chosen; a whole row of those who have none yet."""
        number, near = self._row()
        name = str(way[-1])
        if name == "being":
            self._say_being(number, near, answer, act)
        elif number < len(self._page.circle):
            self.edited.emit(way, answer, act)
        else:
            person = self._person()
            if person is None or not is_family(person):  # the family is known by itself
                self._chosen = str(number)
            self.edited.emit(("circle", number), replace(near, **{name: answer}), act)

    def _move(self, key: str, ring: int) -> None:
        """Say that somebody was put on another ring by hand."""
        self._chosen = key
        number, near = self._row()
        put = put_on(near.ring, ring, self.around.adding)
        self._change(("circle", number, "ring"), put, "ask-act-moved")

    def _say_being(self, number: int, near: Near, being: Said, act: str) -> None:
        """Say what somebody is drawn as: people and pets are in the book, places are names."""
        person = self.around.person(near.name.pick)
        wanted = being.pick.removeprefix("people-being-pick-") or "person"
        if person is not None and person.around and wanted not in _PERSON_OR_PET:
            self._say_place(number, replace(near, being=being), person, act)
            return
        if person is not None and wanted in _PERSON_OR_PET:
            person = replace(person, being=Being(wanted))
        elif person is None and wanted in _PERSON_OR_PET and near.name.text.strip():
            person = replace(self.around.newcomer(near.name.text), being=Being(wanted))
            person = replace(person, show_in=near.name.show_in)
            near = replace(near, name=as_picked(near.name, person))
        elif person is not None:
            near, person = replace(near, name=as_typed(near.name, person)), None
        near = replace(near, being=being)
        self._chosen = str(number)
        say = partial(self.edited.emit, ("circle", number), near, act)
        if person is None:
            say()
        else:
            self.meet(person, say)

    def _say_place(self, number: int, near: Near, person: Person, act: str) -> None:
        """Say that somebody around us is a place or a group, and nobody of the book any more.

        Whoever is named on other pages stays who they are, and is only drawn as a place.
        """
        name = as_typed(near.name, person)
        page = with_answer(self._page, ("circle", number), replace(near, name=name))
        self._chosen = str(number)
        if self.book is not None:
            book = self.book.with_page(self.key, page).without_person(person.id)
            if person.id not in book.gone():
                self.say_book(book, act)
                return
        self.edited.emit(("circle", number), near, act)

    def _say_name(self, name: str) -> None:
        person = self._person()
        number, near = self._row()
        if person is not None and self.book is not None:
            self.say_book(self.book.with_person(replace(person, name=name)), "ask-act-name")
        elif number < len(self._page.circle):
            said_by = near.name.said_by or self.around.adding
            said = replace(near.name, text=name, said_by=said_by)
            self.edited.emit(("circle", number, "name"), said, "ask-act-wrote")

    def _say_agreed(self, on: bool) -> None:
        person = self._person()
        if person is not None and self.book is not None:
            person = replace(person, agreed=on)
            self.say_book(self.book.with_person(person), "pages-people-act-agreed")

    def _add_pick(self, key: str) -> None:
        self.add(self.look.words(key), BEINGS.get(key.removeprefix(_NEW), "person"))

    def add(self, name: str, being: str = "person") -> None:
        """Say that somebody came, and stands on the ring the family uses least.

        A person or a pet comes into the book; whoever is there already is not put in again.
        """
        there = self.around.named(name) if being in _PERSON_OR_PET else None
        keys = {near.name.pick: str(number) for number, near in enumerate(self._page.circle)}
        if there is not None and (is_family(there) or there.id in keys):
            self.choose(keys.get(there.id, there.id))
            return
        rings = [ring_of(near) for near in self._page.circle]
        ring = min((1, 2), key=rings.count)
        number = len(self._page.circle)
        self._chosen = str(number)
        said = Said(name, self.around.adding)
        person = there
        if person is None and being in _PERSON_OR_PET:
            person = replace(self.around.newcomer(name), being=Being(being))
        if person is not None:
            said = self._picked(person.id)
        near = self._near_of(said, being, ring)
        say = partial(self.edited.emit, ("circle", number), near, "ask-act-added")
        if person is None:
            say()
        else:
            self.meet(person, say)

    def _picked(self, key: str) -> Said:
        return Said("", self.around.adding, how=How.PICK, pick=key)

    def _near_of(self, name: Said, being: str, ring: int) -> Near:
        return Near(
            name=name,
            ring=put_on(NOTHING, ring, self.around.adding),
            being=self._picked(f"people-being-pick-{being}"),
        )

    def _take_out(self) -> None:
        """Say that somebody goes: from the rings, and from the book who is only around us."""
        person = self._person()
        number, _ = self._row()
        left = (*self._page.circle[:number], *self._page.circle[number + 1 :])
        self._chosen = ""
        if person is not None and person.around and self.book is not None:
            book = self.book.with_page(self.key, replace(self._page, circle=left))
            self.say_book(book.without_person(PersonId(person.id)), "ask-act-left")
        else:
            self.edited.emit(("circle",), left, "ask-act-took-out")
        self.suggestions.setFocus()
