"""Who helps with what: pick a kind of help, then who does it; a card for each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.drawing import Drawing
from familybook.core.fields import Way, fields_of, with_answer
from familybook.core.ids import PhotoId
from familybook.core.kind import Kind
from familybook.core.person import Person
from familybook.drawings.picks import pick_picture, small_picture
from familybook.kinds.helps import Help
from familybook.screen.editors.base import Around, Editor, text_of
from familybook.screen.editors.columns import Columns
from familybook.screen.editors.grid import EvenGrid
from familybook.screen.editors.picks import PicksEditor, offer_of
from familybook.screen.kit.choices import ChoiceCard
from familybook.screen.kit.more import is_in_sight, show_whole
from familybook.screen.kit.picks import PickChip
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.pages.base import PageEditor
from familybook.screen.pages.briefly import briefly
from familybook.screen.pages.chooser import Chooser, Entry
from familybook.screen.pages.parts import card_column, row_head
from familybook.screen.tokens import Hue

_ASKED_NEXT = ("said_yes", "reach", "make_sheet", "show_number", "said_yes_on")
"""What is asked only once something else is said stands last: it comes under no hand."""

_KEEP_THEIR_PLACE = ("make_sheet", "show_number")


class KindPicks(PicksEditor):
    """Kinds of help as cards with pictures, ticked where picked; own words under them."""

    def _suggestions(self) -> QWidget:
        place = QWidget(self)
        grid = EvenGrid(self.look, place, least=150, most=2, gap=0)
        self.cards: dict[str, ChoiceCard] = {}
        for key, words in self._offer.picks:
            card = ChoiceCard(self.look, pick_picture(key), words, place, picture_px=36)
            card.clicked.connect(partial(self._press, key))
            grid.addWidget(card)
            self.cards[key] = card
        return place

    def show_value(self, value: Any, around: Around) -> None:
        """Tick what was picked; words of our own stand in lines."""
        super().show_value(value, around)
        for line in self._lines:
            line.setVisible(bool(line.said) and line.said.pick not in self.cards)
        self._place.setVisible(any(said.pick not in self.cards for said in value))

    def show_picked(self, keys: frozenset[str]) -> None:
        """Tick what was picked."""
        for key, card in self.cards.items():
            card.setChecked(key in keys)

    def _press(self, key: str) -> None:
        (self.pick if self.cards[key].isChecked() else self.drop)(key)


class HelpsEditor(PageEditor):
    """Every helping hand as a card; the one that is looked at is open below."""

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
        self.hands = Chooser(look, look.words("helps-helps-add"), self)
        self.hands.chosen.connect(self.choose)
        self.hands.new_wanted.connect(self._start_new)
        _keep_place(self.hands.new)
        self.column.addWidget(self.hands)
        self._editors: dict[str, Editor] = {}
        self.panel = self._make_panel()
        self.column.addWidget(self.panel)
        self.column.addStretch(1)

    def _make_panel(self) -> QWidget:
        look = self.look
        card, column = card_column(look, self, edge=Hue.LEAF, thick=True)
        head, self._name, self._out = row_head(look, card)
        self._out.clicked.connect(self._take_out)
        _keep_place(self._out)
        column.addLayout(head)
        halves = Columns(look, gap=16)
        halves.add(self._make_kinds(card), 384, 1)
        halves.add(self._make_questions(card), 366, 1)
        column.addLayout(halves)
        return card

    def _make_kinds(self, parent: QWidget) -> QWidget:
        offer = offer_of(self.look, "helps-kind", best=1, at_first=14)
        asked = self.question("helps", "kind")
        picks = KindPicks(self.look, ("helps", 0, "kind"), asked, offer, parent)
        return self._listen("kind", picks)

    def _make_questions(self, parent: QWidget) -> QWidget:
        place = QWidget(parent)
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.look.px(6))
        fields = {field.name: field for field in fields_of(Help)}
        self._agreed = PickChip(self.look, self.look.words("ask-agreed"), place)
        self._agreed.clicked.connect(self._say_agreed)
        for name in ("who", "will_do", "when", *_ASKED_NEXT):
            editor = self.maker(fields[name], ("helps", 0, name), place)
            column.addWidget(self._listen(name, editor))
            if name in _KEEP_THEIR_PLACE:
                _keep_place(editor)
            if name == "who":
                column.addWidget(self._agreed, 0, Qt.AlignmentFlag.AlignLeading)
        _keep_place(self._agreed)
        column.addStretch(1)
        return place

    def _listen(self, name: str, editor: Editor) -> Editor:
        editor.edited.connect(self._change)
        self._editors[name] = editor
        return editor

    def show_answers(self, page: Any) -> None:
        """Show every card, and the one that was chosen."""
        self._page = page
        super().show_answers(page)
        self._chosen = min(self._chosen, len(page.helps))
        row = self._row()
        entries = [self._entry(one) for one in page.helps]
        if self._chosen == len(entries):
            entries.append(self._entry(row))  # it has its card before the first word of it
        self.hands.show_entries(entries, self._chosen)
        self.hands.new.setVisible(self._chosen < len(page.helps))
        for name, editor in self._editors.items():
            editor.way = ("helps", self._chosen, name)
            editor.show_value(getattr(row, name), self.around)
        self._show_head(row)
        self._show_later(row)

    def _show_head(self, row: Help) -> None:
        is_new = self._chosen == len(self._page.helps)
        entry = self._entry(row)
        name = self.look.words("pages-helps-new") if is_new else entry.text
        if name != self._name.text():
            self._name.setText(name)
        self._out.setVisible(not is_new)
        whole = name if is_new else entry.whole
        call_it(self._out, self.look.words("ask-take-out-named", words=whole))
        person = self._person(row)
        self._agreed.setVisible(person is not None)
        self._agreed.setChecked(person is not None and person.agreed)

    def _show_later(self, row: Help) -> None:
        """Ask what makes sense by now: the day of a yes, and whether a number is printed."""
        self._editors["said_yes_on"].setVisible(bool(row.said_yes or row.said_yes_on))
        self._editors["show_number"].setVisible(bool(row.reach or row.show_number))
        self._editors["make_sheet"].setVisible(bool(row))

    def _row(self) -> Help:
        if self._chosen < len(self._page.helps):
            found: Help = self._page.helps[self._chosen]
            return found
        return Help()

    def _person(self, row: Help) -> Person | None:
        """Return who helps, if it is somebody around us: they are asked about being named."""
        person = self.around.person(row.who.pick)
        return person if person is not None and person.around else None

    def _entry(self, row: Help) -> Entry:
        words = partial(text_of, around=self.around, look=self.look)
        kinds = [text for said in row.kind if (text := words(said).strip())]
        who = [text] if (text := words(row.who).strip()) else []
        named = who or kinds or [self.look.words("pages-helps-new")]
        under = kinds if who else []
        return Entry(
            _picture(row),
            briefly(named, self.look.words),
            briefly(under, self.look.words),
            whole=", ".join(named),
            whole_sub=", ".join(under),
        )

    def show_problem(self, way: Way, sentence: str) -> bool:
        """Show a kind sentence beside the answer, on the card it belongs to."""
        if way[:1] == ("helps",) and len(way) > 1 and isinstance(way[1], int):
            self.choose(way[1])
        return any(one.show_problem(way, sentence) for one in self._editors.values())

    def choose(self, number: int) -> None:
        """Look at one of the cards. Words not added yet stay with the one before."""
        self.finish()
        self._chosen = number
        self.show_answers(self._page)
        if not is_in_sight(self.panel):  # else the cards stay where they were pressed
            show_whole(self.panel)

    def _start_new(self) -> None:
        self.finish()
        self.choose(len(self._page.helps))
        first = next(iter(self._editors.values()))
        if isinstance(first, KindPicks):
            next(iter(first.cards.values())).setFocus()

    def _change(self, way: Way, answer: Any, act: str) -> None:
        """Say an answer; the first one about a new helping hand comes as a whole row."""
        if self._chosen < len(self._page.helps):
            self.edited.emit(way, answer, act)
            return
        row = with_answer(Help(), way[2:], answer)
        self.edited.emit(("helps", self._chosen), row, act)

    def _say_agreed(self, on: bool) -> None:
        person = self._person(self._row())
        if person is not None and self.book is not None:
            book = self.book.with_person(replace(person, agreed=on))
            self.say_book(book, "pages-people-act-agreed")

    def _take_out(self) -> None:
        rows = self._page.helps
        self.edited.emit(
            ("helps",), (*rows[: self._chosen], *rows[self._chosen + 1 :]), "ask-act-took-out"
        )
        there = self.first_focus() if self.hands.new.isHidden() else self.hands.new
        if there is not None:
            there.setFocus()


def _keep_place(part: QWidget) -> None:
    """Let the place of something that is not asked yet be there already."""
    policy = part.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    part.setSizePolicy(policy)


def _picture(row: Help) -> Drawing:
    pictures = (pick_picture(said.pick) for said in row.kind)
    return next((one for one in pictures if one is not None), small_picture("mittens"))
