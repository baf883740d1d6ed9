"""Near us: tick places to try, add our own; then what makes the first visit easy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from familybook.core.fields import Way, fields_of
from familybook.core.ids import PhotoId
from familybook.core.kind import Kind
from familybook.core.pack import PackPlace
from familybook.core.said import How, Said
from familybook.core.web import web_in_words
from familybook.drawings.parts.buildings import Place, place_picture
from familybook.drawings.parts.named import drawn_as
from familybook.kinds.near import Visit
from familybook.screen.editors.base import Editor, text_of
from familybook.screen.editors.columns import Columns
from familybook.screen.editors.picks import OwnWords
from familybook.screen.editors.places import PlaceCards, building_of
from familybook.screen.editors.texts import Question, TextEditor
from familybook.screen.kit.labels import Heading, Label
from familybook.screen.kit.more import is_in_sight, show_whole
from familybook.screen.kit.pictures import PictureView
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.pages.base import PageEditor
from familybook.screen.pages.briefly import briefly
from familybook.screen.pages.chooser import Chooser, Entry
from familybook.screen.pages.parts import card_column, row_head
from familybook.screen.tokens import Hue

_FACTS = ("when", "what_for", "how_to_get_there", "first_time")


class NearEditor(PageEditor):
    """The buildings of the pack to tick; every place to try as a card; one of them open below."""

    def __init__(
        self,
        look: Look,
        kind: type[Kind],
        photos: Mapping[PhotoId, QImage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, kind, photos, parent)
        self._page: Any = kind()
        self._chosen = 0
        card, column = card_column(look, self)
        asked = self.question("places")
        column.addWidget(Heading(look, asked.text, card))
        self.offered = PlaceCards(look, card)
        self.offered.pressed.connect(self._press)
        column.addWidget(self.offered)
        own = Question(
            text=look.words("near-places-add"), hint=look.words("near-places-place-hint")
        )
        self.own = OwnWords(look, own, card)
        self.own.added.connect(self._add_own)
        column.addWidget(self.own)
        self.column.addWidget(card)
        self.street = Chooser(look, "", self)
        self.street.chosen.connect(self.choose)
        self.column.addWidget(self.street)
        self._editors: dict[str, Editor] = {}
        self.panel = self._make_panel()
        self.column.addWidget(self.panel)
        self.column.addStretch(1)

    def _make_panel(self) -> QWidget:
        look = self.look
        card, column = card_column(look, self, edge=Hue.LEAF, thick=True)
        head, self._name, self._out = row_head(look, card)
        self._picture = PictureView(look, None, card, wide=64, high=64)
        head.insertWidget(0, self._picture)
        self._out.clicked.connect(self._take_out)
        column.addLayout(head)
        self._known = Label(look, "", card, hue=Hue.SOFT)
        column.addWidget(self._known)
        rename = Question(text=look.words("pages-near-place"))
        name = TextEditor(look, ("places", 0, "place"), rename, card, beside=210)
        name.edited.connect(self._rename)
        self._editors["place"] = name
        column.addWidget(name)
        fields = {field.name: field for field in fields_of(Visit)}
        for pair in (("when", "what_for"), ("how_to_get_there", "first_time")):
            halves = Columns(look, gap=20)
            for one in pair:
                asked = self.question("places", one)
                editor = TextEditor(look, ("places", 0, one), asked, card, beside=370)
                halves.add(self._listen(one, editor), 370, 1)
            column.addLayout(halves)
        who = self.maker(fields["who_with"], ("places", 0, "who_with"), card)
        column.addWidget(self._listen("who_with", who))
        return card

    def _listen(self, name: str, editor: Editor) -> Editor:
        editor.edited.connect(self.edited)
        self._editors[name] = editor
        return editor

    def show_answers(self, page: Any) -> None:
        """Show what can be ticked, every place to try, and the one that was chosen."""
        self._page = page
        super().show_answers(page)
        rows = page.places
        picked = frozenset(row.place.pick for row in rows)
        self.offered.show_places(self.around.pack.places, picked)
        self._chosen = max(0, min(self._chosen, len(rows) - 1))
        self.street.show_entries([self._entry(row) for row in rows], self._chosen)
        self.street.setVisible(bool(rows))
        self.panel.setVisible(bool(rows))
        if rows:
            self._show_panel(rows[self._chosen])

    def _show_panel(self, row: Visit) -> None:
        entry = self._entry(row)
        if entry.text != self._name.text():
            self._name.setText(entry.text)
        self._picture.show_drawing(entry.picture)
        call_it(self._out, self.look.words("ask-take-out-named", words=entry.text))
        known = self._known_of(row)
        if known is not None and known.example:
            known = None
        for name, editor in self._editors.items():
            editor.way = ("places", self._chosen, name)
            value = getattr(row, name)
            if name == "place" and value.pick and known is None:
                value = replace(value, pick="", how=How.WORDS)
            editor.show_value(value, self.around)
        self._editors["place"].setVisible(known is None)
        facts = [getattr(known, name).strip() for name in _FACTS] if known is not None else []
        facts.append(web_in_words(known.web) if known is not None else "")
        told = "\n".join(fact for fact in facts if fact)
        if told:
            told = f"{self.look.words('pages-near-known')}\n{told}"
        self._known.setText(told)
        self._known.setVisible(bool(told))

    def _known_of(self, row: Visit) -> PackPlace | None:
        return self.around.pack.place(row.place.pick)

    def _entry(self, row: Visit) -> Entry:
        known = self._known_of(row)
        name = text_of(row.place, self.around, self.look).strip()
        picture = building_of(known)
        if known is None or not known.picture:
            among = {one.value for one in Place}
            drawn = drawn_as(name, among, self.look.words, "near-drawn-")
            picture = place_picture(Place(drawn or Place.OTHER))
        when = text_of(row.when, self.around, self.look).strip()
        if not when and known is not None and not known.example:
            when = known.when
        name = name or self.look.words("pages-near-own")
        short, under = (briefly([text], self.look.words) for text in (name, when))
        return Entry(picture, short, under, whole=name, whole_sub=when)

    def show_problem(self, way: Way, sentence: str) -> bool:
        """Show a kind sentence beside the answer, at the place it belongs to."""
        if way[:1] == ("places",) and len(way) > 1 and isinstance(way[1], int):
            self.choose(way[1])
        return any(one.show_problem(way, sentence) for one in self._editors.values())

    def choose(self, number: int) -> None:
        """Look at one of the places. Words not added yet stay with the one before."""
        self.finish()
        self._chosen = number
        self.show_answers(self._page)
        if not is_in_sight(self.panel):  # else the cards stay where they were pressed
            show_whole(self.panel)

    def _press(self, key: str, on: bool) -> None:
        rows = self._page.places
        if on:
            self._add(Said("", self.around.adding, how=How.PICK, pick=key), "ask-act-picked")
        else:
            left = tuple(row for row in rows if row.place.pick != key)
            self.edited.emit(("places",), left, "ask-act-took-out")

    def _add_own(self, name: str) -> None:
        self._add(Said(name, self.around.adding), "ask-act-added")

    def _add(self, place: Said, act: str) -> None:
        self._chosen = len(self._page.places)
        self.edited.emit(("places", self._chosen), Visit(place=place), act)

    def _rename(self, way: Way, value: Any, act: str) -> None:
        """Give a place its own name; an example stays what it is an example of."""
        pick = self._page.places[self._chosen].place.pick
        known = self.around.pack.place(pick)
        if known is not None and known.example and not value.pick:
            value = replace(value, pick=pick, how=How.PICK)
        self.edited.emit(way, value, act)

    def _take_out(self) -> None:
        rows = self._page.places
        left = (*rows[: self._chosen], *rows[self._chosen + 1 :])
        self.edited.emit(("places",), left, "ask-act-took-out")
        self.own.line.setFocus()
