"""Our people: three rings, and beside them whoever was chosen, and who else."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familybook.core.fields import Way
from familybook.core.ids import PhotoId
from familybook.core.kind import Kind
from familybook.core.said import How, Said
from familybook.kinds.people import Near
from familybook.screen.editors.base import Editor, text_of
from familybook.screen.editors.choices import ChoiceEditor
from familybook.screen.editors.columns import Columns
from familybook.screen.editors.picks import Offer, OwnWords, Suggestions, offer_of
from familybook.screen.editors.texts import Question, TextEditor
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.choices import ChoiceCard
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Heading, Label
from familybook.screen.look import Look
from familybook.screen.pages.base import PageEditor
from familybook.screen.pages.parts import card_column
from familybook.screen.pages.rings import Rings
from familybook.screen.pages.seats import RINGS, Seat
from familybook.screen.tokens import Hue, Type

_NEW = "pages-people-pick-"
_BEINGS = {
    "pet": "pet",
    "next-door": "place",
    "school": "place",
    "library": "place",
    "cafe": "place",
    "club": "group",
    "faith": "group",
}
"""What the suggestions are drawn as; all others are people."""

_STOOL = "stool"


class RingEditor(Editor):
    """How near somebody is: three cards, one of them chosen."""

    def __init__(self, look: Look, way: Way, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, way, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.cards: dict[str, ChoiceCard] = {}
        for ring in RINGS:
            words = look.words(f"people-ring-pick-{ring}")
            sub = look.words(f"pages-people-{ring}-lead")
            card = ChoiceCard(look, None, words, self, sub=sub)
            card.setAccessibleName(f"{name} {words}")
            card.setAutoExclusive(True)
            card.clicked.connect(partial(self._choose, ring))
            column.addWidget(card)
            self.cards[ring] = card

    def show_ring(self, ring: str) -> None:
        """Show how near they are."""
        self.cards[ring].setChecked(True)

    def _choose(self, ring: str) -> None:
        pick = f"people-ring-pick-{ring}"
        self.says(Said("", self.around.adding, how=How.PICK, pick=pick), "ask-act-moved")


def ring_of(near: Near) -> int:
    """Return which ring somebody stands on; close by, if nobody has said."""
    name = near.ring.pick.removeprefix("people-ring-pick-")
    return RINGS.index(name) if name in RINGS else 1


class PeoplePageEditor(PageEditor):
    """Everybody on three rings. Nobody needs to drag: buttons put people nearer or further."""

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
        top = Columns(look, gap=14)
        self.rings = Rings(look, self)
        self.rings.chosen.connect(self.choose)
        near = QWidget(self)
        inside = QVBoxLayout(near)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(look.px(10))
        inside.addWidget(self.rings)
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
        editor = self.make("know_better", card)
        column.addWidget(editor)
        return card

    def _make_one(self, parent: QWidget) -> QWidget:
        look = self.look
        card, column = card_column(look, parent, edge=Hue.LEAF, thick=True)
        head = QHBoxLayout()
        self._name = Heading(look, "", card)
        head.addWidget(self._name, 1)
        self._out = Button(look, "", card, manner=Manner.PLAIN, icon=Icon.CROSS, name="-")
        self._out.clicked.connect(self._take_out)
        head.addWidget(self._out)
        column.addLayout(head)
        self._is_us = Label(look, look.words("pages-people-us"), card, hue=Hue.SOFT)
        column.addWidget(self._is_us)
        self._editors: dict[str, Editor] = {}
        self._near = RingEditor(look, (), self.question("circle", "ring").text, card)
        self._editors["ring"] = self._near
        rename = Question(text=look.words("pages-people-rename"))
        self._editors["name"] = TextEditor(look, (), rename, card, beside=372)
        being = self.question("circle", "being")
        self._editors["being"] = ChoiceEditor(look, (), being, offer_of(look, "people-being"), card)
        any_time = self.question("circle", "any_time")
        offer = offer_of(look, "people-any-time")
        self._editors["any_time"] = ChoiceEditor(look, (), any_time, offer, card)
        note = self.question("circle", "note")
        self._editors["note"] = TextEditor(look, (), note, card, beside=372)
        for editor in self._editors.values():
            editor.edited.connect(self.edited)
            column.addWidget(editor)
        return card

    def _make_new(self, parent: QWidget) -> QWidget:
        look = self.look
        card, column = card_column(look, parent)
        column.addWidget(Heading(look, look.words("pages-people-who"), card))
        picks = tuple((key, look.words(key)) for key in look.words.keys(_NEW))
        self.suggestions = Suggestions(look, Offer(picks=picks, at_first=6), card)
        self.suggestions.picked.connect(self._add_pick)
        column.addWidget(self.suggestions)
        asked = Question(text=look.words("pages-people-who"), hint=look.words("pages-people-own"))
        self.own = OwnWords(look, asked, card)
        self.own.added.connect(self.add)
        column.addWidget(self.own)
        note = self.question("circle").hint
        column.addWidget(Label(look, note, card, size=Type.SMALL, hue=Hue.SOFT))
        return card

    def show_answers(self, page: Any) -> None:
        """Show everybody, and whoever was chosen."""
        self._page = page
        super().show_answers(page)
        seats = self._seats()
        if self._chosen not in [seat.key for seat in seats]:
            self._chosen = ""
        self.rings.show_seats(seats, self._chosen)
        names = {text_of(near.name, self.around, self.look) for near in page.circle}
        picks = self.look.words.keys(_NEW)
        self.suggestions.show_taken(frozenset(k for k in picks if self.look.words(k) in names))
        self._show_one(next((seat for seat in seats if seat.key == self._chosen), None))

    def _seats(self) -> tuple[Seat, ...]:
        words = self.look.words
        ours = [
            Seat(
                key=one.id,
                name=one.name.strip() or words("pages-us-new"),
                ring=0,
                thing=one.being.value,
                who=one,
            )
            for one in self.around.family
        ]
        circle = [
            Seat(
                key=str(number),
                name=text_of(near.name, self.around, self.look) or words("pages-people-stool"),
                ring=ring_of(near),
                thing=near.being.pick.removeprefix("people-being-pick-") or "person",
            )
            for number, near in enumerate(self._page.circle)
        ]
        stool = Seat(key=_STOOL, name=words("pages-people-stool"), ring=1, thing="stool")
        return (*ours, *circle, stool)

    def _show_one(self, seat: Seat | None) -> None:
        self._one.setVisible(seat is not None)
        if seat is None:
            return
        if seat.name != self._name.text():
            self._name.setText(seat.name)
        ours = seat.who is not None
        self._is_us.setVisible(ours)
        self._out.setVisible(not ours)
        self._out.setAccessibleName(self.look.words("ask-take-out-named", words=seat.name))
        for editor in self._editors.values():
            editor.setVisible(not ours)
        if ours:
            return
        number = int(seat.key)
        near = self._page.circle[number]
        for name, editor in self._editors.items():
            editor.way = ("circle", number, name)
            if editor is self._near:
                self._near.around = self.around
                self._near.show_ring(RINGS[seat.ring])
            else:
                editor.show_value(getattr(near, name), self.around)

    def show_problem(self, way: Way, sentence: str) -> bool:
        """Show a kind sentence beside the answer."""
        inner = (*self._editors.values(), *self.parts.values())
        return any(one.show_problem(way, sentence) for one in inner)

    def choose(self, key: str) -> None:
        """Look at somebody on the rings; the stool is for someone new. Nothing is edited."""
        if key == _STOOL:
            self.own.line.setFocus()
            return
        self._chosen = key
        self.show_answers(self._page)

    def _add_pick(self, key: str) -> None:
        being = _BEINGS.get(key.removeprefix(_NEW), "person")
        self.add(self.look.words(key), being)

    def add(self, name: str, being: str = "person") -> None:
        """Say that somebody came, and stands on the ring the family uses least."""
        rings = [ring_of(near) for near in self._page.circle]
        ring = min((1, 2), key=rings.count)
        adding = self.around.adding
        pick = f"people-ring-pick-{RINGS[ring]}"
        near = Near(
            name=Said(name, adding),
            ring=Said("", adding, how=How.PICK, pick=pick),
            being=Said("", adding, how=How.PICK, pick=f"people-being-pick-{being}"),
        )
        number = len(self._page.circle)
        self._chosen = str(number)
        self.edited.emit(("circle", number), near, "ask-act-added")

    def _take_out(self) -> None:
        number = int(self._chosen)
        left = (*self._page.circle[:number], *self._page.circle[number + 1 :])
        self._chosen = ""
        self.edited.emit(("circle",), left, "ask-act-took-out")
        self.suggestions.setFocus()
