"""Starting together: our names, all of one size; how we like to join in; this screen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familybook.core.drawing import Drawing
from familybook.core.ids import PersonId
from familybook.core.joining import Joins
from familybook.core.person import Being, Person, next_person
from familybook.screen.editors.columns import Columns
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.fields import LineField
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Heading, Label
from familybook.screen.kit.left_card import LeftCard
from familybook.screen.kit.order import put_in_order
from familybook.screen.kit.pictures import PictureView
from familybook.screen.kit.screen import Screen
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.tokens import Hue, Type
from familybook.screen.welcome.name_row import NameRow
from familybook.screen.welcome.this_screen import ThisScreen
from familybook.screen.welcome.ways_in import WaysIn

NOBODY: Mapping[PersonId, str] = {}


class StartScreen(Screen):
    """Shows who is in the book; says how they shall be, with the act and its burst."""

    help_topic = "names"
    people_edited = Signal(object, str, str)
    field_left = Signal()
    path_wanted = Signal()
    next_wanted = Signal()
    joins_chosen = Signal(object)
    """How the family likes to join in, all ways of it."""
    happens_wanted = Signal()
    """Everybody is to be asked what is all right for them."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        words = look.words
        self._people: tuple[Person, ...] = ()
        self._others: tuple[Person, ...] = ()
        self._gone: Mapping[PersonId, str] = {}
        self._rows: list[NameRow] = []
        self._left: dict[PersonId, tuple[int, LeftCard]] = {}
        """Who was taken out while this screen is shown: where they stood, and what stands there."""
        self.add_title(words("start-title"), words("start-lead"))
        self.title_row.addWidget(self._shelf_side(), 0, Qt.AlignmentFlag.AlignVCenter)
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Heading(look, words("start-name"), holder))
        self._by_itself: set[PersonId] = set()
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        column.addLayout(self._list)
        adding = FlowLayout(gap=4)
        self.add_person = Button(look, words("start-add-person"), holder, icon=Icon.PLUS)
        self.add_pet = Button(look, words("start-add-pet"), holder, icon=Icon.PET)
        adding.addWidget(self.add_person)
        adding.addWidget(self.add_pet)
        column.addLayout(adding)
        self.comers: list[Button] = []
        """One for each who can be brought back."""
        self._back_place = QWidget(holder)
        self._back = FlowLayout(self._back_place, gap=4)
        self._back_place.hide()
        column.addWidget(self._back_place)
        column.addStretch(1)
        both = Columns(look, gap=24)
        both.add(holder, 480, 3)
        both.add(self._ways_side(), 560, 4)
        self.content.addLayout(both)
        self.content.addStretch(1)
        self.add_person.clicked.connect(partial(self._add, Being.PERSON))
        self.add_pet.clicked.connect(partial(self._add, Being.PET))
        bar = self.foot.bar
        self.back = Button(look, words("screen-back"), bar)
        self.back.clicked.connect(self.path_wanted)
        self.next = Button(look, words("start-next"), bar, manner=Manner.MAIN)
        self.next.clicked.connect(self.next_wanted)
        bar.add(self.back, rank=2)
        self.foot.finish()
        bar.add(self.next, at_end=True)

    @property
    def by_itself(self) -> frozenset[PersonId]:
        """Return whose row came only because Enter was pressed: nobody asked for one more."""
        return frozenset(self._by_itself)

    @property
    def fields(self) -> tuple[LineField, ...]:
        """Return where the names are written."""
        return tuple(row.field for row in self._rows)

    def _shelf_side(self) -> QWidget:
        side = QWidget(self)
        row = QHBoxLayout(side)
        row.setContentsMargins(0, 0, 4, 0)
        self._picture = PictureView(self.look, None, side, wide=52, high=52)
        row.addWidget(self._picture)
        self._sign = Label(self.look, "", side, size=Type.LABEL, hue=Hue.SOFT)
        row.addWidget(self._sign, 1)
        return side

    def _ways_side(self) -> QWidget:
        """Return how we like to join in, and this screen."""
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        words = self.look.words
        column.addWidget(Heading(self.look, words("start-joins"), side))
        self.ways = WaysIn(self.look, side)
        self.ways.chosen.connect(self.joins_chosen)
        column.addWidget(self.ways)
        column.addSpacing(6)
        column.addWidget(Heading(self.look, words("start-screen"), side))
        self.screen_part = ThisScreen(self.look, side)
        column.addWidget(self.screen_part)
        column.addStretch(1)
        return side

    def show_joins(self, joins: Joins) -> None:
        """Show how the family likes to join in."""
        self.ways.show_joins(joins)

    def show_sign(self, sentence: str, picture: Drawing | None) -> None:
        """Say how the shelf knows this book."""
        self._sign.setText(sentence)
        self._picture.show_drawing(picture)
        call_it(self._picture, "")

    def show_people(
        self, people: tuple[Person, ...], gone: Mapping[PersonId, str] = NOBODY
    ) -> None:
        """Show everyone at the table, in order; rows that stay keep their cursor.

        Those around the family have a page of their own. `gone` are those who left the book, each
        with the title of a page they are still meant on, if they are.
        """
        self._people = tuple(one for one in people if not one.around)
        self._others = tuple(one for one in people if one.around)
        self._show_gone(gone)
        kept = {row.person.id: row for row in self._rows}
        rows: list[NameRow] = []
        last = len(self._people) - 1
        for number, person in enumerate(self._people):
            row = kept.pop(person.id, None) or self._make_row(person)
            row.show_person(person, first=number == 0, last=number == last)
            rows.append(row)
        for row in kept.values():
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        if rows != self._rows:
            for number, row in enumerate(rows):
                self._list.insertWidget(number, row)
        self._rows = rows
        self._keep_places()
        put_in_order(self.body)

    def _keep_places(self) -> None:
        """Let nobody's row come under the hand that has just taken somebody out."""
        there = {one.id for one in self._people}
        for who in [one for one in self._left if one in there]:
            self._forget_left(who)
        for who, (at, card) in sorted(self._left.items(), key=lambda one: one[1][0]):
            self._list.insertWidget(at, card)
            page = self._gone.get(who)
            card.more.setText(self.look.words("start-left-on", page=page) if page else "")
            card.more.setVisible(bool(page))

    def _forget_left(self, who: PersonId) -> None:
        _, card = self._left.pop(who)
        self._list.removeWidget(card)
        card.hide()
        card.deleteLater()

    def hideEvent(self, event: QHideEvent) -> None:
        """Close the gaps once the screen is left."""
        super().hideEvent(event)
        if not event.spontaneous():
            for who in tuple(self._left):
                self._forget_left(who)

    def _show_gone(self, gone: Mapping[PersonId, str]) -> None:
        """Offer to bring back whoever left and is still meant on a page."""
        if gone == self._gone:
            return
        self._gone = dict(gone)
        self._back.clear()
        self.comers = []
        for who, page in gone.items():
            if page:
                words = self.look.words("start-bring-back", page=page)
                button = Button(self.look, words, self._back_place, icon=Icon.PERSON)
                button.clicked.connect(partial(self._bring_back, who))
                self._back.addWidget(button)
                button.show()
                self.comers.append(button)
        self._back_place.setVisible(bool(self.comers))

    def _make_row(self, person: Person) -> NameRow:
        row = NameRow(self.look, person, self)
        row.named.connect(partial(self._name, person.id))
        row.left.connect(self.field_left)
        row.entered.connect(partial(self._go_on, row))
        row.asked.connect(partial(self._do, person.id))
        row.show()
        return row

    def _name(self, who: PersonId, name: str) -> None:
        people = tuple(replace(one, name=name) if one.id == who else one for one in self._people)
        self._say(people, "ask-act-name", f"name {who}")

    def _go_on(self, row: NameRow) -> None:
        """Go from a name to the next one; after the last, to one more person."""
        at = self._rows.index(row)
        if at + 1 < len(self._rows):
            self._rows[at + 1].field.setFocus()
        elif row.field.text().strip():
            self._add(Being.PERSON)
            self._by_itself.add(self._rows[-1].person.id)
        else:
            self.next.setFocus()

    def _add(self, being: Being, checked: bool = False) -> None:
        del checked
        there = (*self._people, *self._others)
        person = next_person(there, being=being, gone=self._gone)
        self._put_in(person)

    def _bring_back(self, who: PersonId, checked: bool = False) -> None:
        """Put somebody back in who left: what was said about them is theirs again."""
        del checked
        there = (*self._people, *self._others)
        self._put_in(replace(next_person(there, gone=self._gone), id=who))

    def _put_in(self, person: Person) -> None:
        self._say((*self._people, person), "ask-act-person")
        row = next((one for one in self._rows if one.person.id == person.id), None)
        if row is not None:
            row.field.setFocus()

    def _do(self, who: PersonId, what: str) -> None:
        people = list(self._people)
        at = next(number for number, one in enumerate(people) if one.id == who)
        if what == "out":
            self._take_out(people.pop(at), at, tuple(people))
            return
        person = people.pop(at)
        people.insert(at + (1 if what == "down" else -1), person)
        self._say(tuple(people), "ask-act-moved")

    def _take_out(self, person: Person, at: int, left: tuple[Person, ...]) -> None:
        """Take somebody out, and put a card where they stood, with the way back for them."""
        row = self._rows[at]
        card = LeftCard(self.look, row.parentWidget())
        card.show_left(person.name, "", row)
        card.back_wanted.connect(partial(self._put_back, person, at))
        self._left[person.id] = (self._list.indexOf(row), card)
        self._say(left, "ask-act-left")
        card.back.setFocus()

    def _put_back(self, person: Person, at: int) -> None:
        self._say((*self._people[:at], person, *self._people[at:]), "ask-act-person")
        next(one for one in self._rows if one.person.id == person.id).field.setFocus()

    def _say(self, people: tuple[Person, ...], act: str, burst: str = "") -> None:
        self.people_edited.emit((*people, *self._others), act, burst)

    def first_focus(self) -> QWidget | None:
        """Return the first name not yet written, or the button for one more."""
        empty = (row.field for row in self._rows if not row.person.name)
        return next(empty, self.next if self._rows else self.add_person)
