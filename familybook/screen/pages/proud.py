"""We are proud: things on a shelf; the one that is chosen is told, or gets a picture, below."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.drawing import Drawing
from familybook.core.fields import AskPicture, Way, fields_of
from familybook.core.ids import PhotoId
from familybook.core.kind import Kind
from familybook.core.palette import Pattern, Tone
from familybook.core.said import NOTHING, Said
from familybook.drawings.pages.keepsakes import keepsake, no_keepsake
from familybook.kinds.proud import Proud
from familybook.screen.editors.base import Editor, text_of
from familybook.screen.editors.columns import Columns
from familybook.screen.editors.grid import EvenGrid
from familybook.screen.editors.picture import PictureEditor
from familybook.screen.editors.texts import TextEditor
from familybook.screen.kit.more import show_whole
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.pages.base import PageEditor
from familybook.screen.pages.footstones import shortened
from familybook.screen.pages.new_card import NewCard
from familybook.screen.pages.parts import card_column, row_head
from familybook.screen.pages.tall_card import TallCard
from familybook.screen.tokens import Hue

_NEW = "pages-proud-pick-"
_PRINT, _PAPER = 226, 452


class ProudEditor(PageEditor):
    """The shelf with a thing for each of what we did; under it the one that was chosen."""

    def __init__(
        self,
        look: Look,
        kind: type[Kind],
        photos: Mapping[PhotoId, QImage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, kind, photos, parent)
        self._drawn: dict[int, tuple[tuple[tuple[Pattern, Tone] | None, Said], Drawing]] = {}
        """What each thing on the shelf was last drawn as: it is not drawn for every letter."""
        self._page: Any = kind()
        self._chosen = 0
        self.things: list[TallCard] = []
        self._shelf = QWidget(self)
        call_it(self._shelf, look.words("pages-proud-shelf"))
        self._grid = EvenGrid(look, self._shelf, least=132, most=6, gap=2)
        self.column.addWidget(self._shelf)
        self._editors: dict[str, Editor] = {}
        self.panel = self._make_panel()
        self.column.addWidget(self.panel)
        self.column.addWidget(self._make_new())
        sides = Columns(look, gap=10)
        for name in ("noticed", "picture"):
            card, column = card_column(look, self)
            column.addWidget(self.make(name, card))
            column.addStretch(1)
            sides.add(card, 420, 1)
        self.column.addLayout(sides)
        self.column.addStretch(1)
        self._panel_wanted = QTimer(self, singleShot=True, interval=0)
        self._panel_wanted.timeout.connect(partial(show_whole, self.panel))

    def _make_panel(self) -> QWidget:
        look = self.look
        card, column = card_column(look, self, edge=Hue.LEAF, thick=True)
        head, self._title, self.out = row_head(look, card)
        self.out.clicked.connect(self._take_out)
        column.addLayout(head)
        self._parts = Columns(look, gap=16)
        words = QWidget(card)
        stack = QVBoxLayout(words)
        stack.setContentsMargins(0, 0, 0, 0)
        text = TextEditor(look, (), self.question("proud", "text"), words, beside=150)
        who = next(field for field in fields_of(Proud) if field.name == "who")
        asked = self.maker(who, ("proud", 0, "who"), words)
        self._editors = {"text": self.take(text), "who": self.take(asked)}
        for editor in self._editors.values():
            stack.addWidget(editor)
        stack.addStretch(1)
        question = self.question("proud", "picture")
        self._picture = PictureEditor(look, ("proud", 0, "picture"), question, AskPicture(), card)
        self._picture.laid_out.connect(self._make_room)
        self._editors["picture"] = self.take(self._picture)
        self._parts.add(words, 400, 1)
        self._parts.add(self._picture, _PRINT, 0)
        column.addLayout(self._parts)
        return card

    def _make_room(self, draws: bool) -> None:
        """Give a drawing more room than a photograph."""
        self._parts.widen(1, _PAPER if draws else _PRINT)

    def _make_new(self) -> QWidget:
        words = self.look.words("pages-proud-own")
        asked = replace(self.question("proud"), hint=words)
        self._new = NewCard(self.look, asked, _NEW, 8, self)
        self.suggestions, self.own = self._new.suggestions, self._new.own
        self.suggestions.picked.connect(self._add_pick)
        self.own.added.connect(self.add)
        return self._new.card

    def show_answers(self, page: Any) -> None:
        """Show the shelf, and the thing that was chosen."""
        self._page = page
        super().show_answers(page)
        if self._chosen > len(page.proud):
            self._chosen = 0
        self._show_shelf()
        self._new.show_taken({self._text(row) for row in page.proud})
        self.panel.setVisible(self._chosen > 0)
        if self._chosen:
            self._show_panel(page.proud[self._chosen - 1])

    def _show_shelf(self) -> None:
        rows, words = self._page.proud, self.look.words
        while len(self.things) < len(rows) + 1:
            self._add_thing()
        for number, card in enumerate(self.things):
            card.setVisible(number <= len(rows))
            if number > len(rows):
                continue
            new = number == len(rows)
            text = "" if new else self._text(rows[number])
            shown = words("pages-proud-new") if new else shortened(text)
            says = words(
                "pages-proud-thing",
                number=number + 1,
                words=text or words("pages-proud-no-words"),
            )
            card.show_picture(no_keepsake() if new else self._picture_of(number, rows[number]))
            card.answers = not new
            card.setCheckable(not new)
            card.setChecked(not new and number == self._chosen - 1)
            if card.text() != shown:
                card.setText(shown)
                card.updateGeometry()
            call_it(card, shown if new else says)

    def _picture_of(self, number: int, row: Proud) -> Drawing:
        # As in the book: who did it, else whose words it is in.
        ids = [said.pick for said in row.who] or row.text.said_by
        people = (self.around.person(one) for one in ids)
        looks = [(one.pattern, one.tone) for one in people if one is not None]
        # A photograph is seen below, when its thing is chosen.
        sketch = row.picture if row.picture.strokes else NOTHING
        wanted = (looks[0] if looks else None, sketch)
        if number not in self._drawn or self._drawn[number][0] != wanted:
            self._drawn[number] = (wanted, keepsake(number, *wanted))
        return self._drawn[number][1]

    def _add_thing(self) -> None:
        card = TallCard(self.look, no_keepsake(), "", self._shelf, wide_px=92, high_px=84)
        card.clicked.connect(partial(self.choose, len(self.things) + 1))
        self._grid.addWidget(card)
        self.things.append(card)

    def _show_panel(self, row: Proud) -> None:
        number, words = self._chosen, self.look.words
        title = shortened(self._text(row)) if row.text else words("pages-proud-new")
        if self._title.text() != title:
            self._title.setText(title)
        for name, editor in self._editors.items():
            editor.way = ("proud", number - 1, name)
            editor.show_value(getattr(row, name), self.around)
        call_it(self.out, words("ask-take-out-named", words=title))

    def _text(self, row: Proud) -> str:
        return text_of(row.text, self.around, self.look).strip()

    def show_problem(self, way: Way, sentence: str) -> bool:
        """Show a kind sentence; about a picture, beside the thing it belongs to."""
        if way[:1] == ("proud",) and isinstance(way[1], int) and way[1] < len(self._page.proud):
            self._go_to(way[1] + 1)
        inner = (*self._editors.values(), *self.parts.values())
        return any(one.show_problem(way, sentence) for one in inner)

    def _go_to(self, number: int) -> None:
        if number != self._chosen:
            self._picture.start_anew(("proud", number - 1, "picture"))
        self._chosen = number
        self.show_answers(self._page)

    def choose(self, number: int) -> None:
        """Look at a thing, or begin one more. Nothing is edited."""
        if number > len(self._page.proud):
            self.own.line.setFocus()
            show_whole(self.own)
            return
        self._go_to(number)
        self._panel_wanted.start()

    def _add_pick(self, key: str) -> None:
        self.add(self.look.words(key))

    def add(self, text: str) -> None:
        """Say that one more thing stands on the shelf."""
        number = len(self._page.proud)
        self._picture.start_anew(("proud", number, "picture"))
        self._chosen = number + 1
        row = Proud(text=Said(text, self.around.adding))
        self.edited.emit(("proud", number), row, "ask-act-added")

    def _take_out(self) -> None:
        here = self._chosen - 1
        left = (*self._page.proud[:here], *self._page.proud[here + 1 :])
        self._chosen = 0
        self._picture.start_anew(("proud", here, "picture"))
        self.edited.emit(("proud",), left, "ask-act-took-out")
        self.own.line.setFocus()
