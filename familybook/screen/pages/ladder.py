"""If we want more help again: the ladder on the near side, one rung open beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache, partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.drawing import Drawing
from familybook.core.fields import Way
from familybook.core.ids import PhotoId
from familybook.core.kind import Kind
from familybook.core.palette import Tone
from familybook.core.said import NOTHING
from familybook.drawings.pages.ladder_stand import LOOKS
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import box
from familybook.screen.editors.columns import Columns
from familybook.screen.editors.groups import first_field
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.choices import ChoiceCard
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Heading, Label
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.pages.base import PageEditor
from familybook.screen.pages.parts import card_column
from familybook.screen.pages.sheets import Sheets
from familybook.screen.tokens import Hue, Type

STEPS = ("us", "our_people", "near", "ring")
_SIDE = 48.0


@cache
def rung_picture(number: int) -> Drawing:
    """Return a piece of ladder with the rung of that number, the lowest one being 0."""
    plate = Plate()
    tone, pattern = LOOKS[number]
    plate.shape(box(8, 19, 32, 10, 1), tone, line=1.5, pattern=pattern)
    for x in (8.0, 40.0):
        plate.shape(f"M{x - 3.4} 2h6.8v44h-6.8Z", Tone.SUN, line=1.6)
    return plate.drawing(_SIDE, _SIDE)


class Rungs(QWidget):
    """The rungs, the first one at the bottom; danger is told at the top."""

    chosen = Signal(str)

    def __init__(self, look: Look, area: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        call_it(self, look.words("pages-ladder-which"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        danger, inside = card_column(look, self, edge=Hue.CLAY, thick=True)
        inside.addWidget(Heading(look, look.words(f"{area}-danger"), danger))
        inside.addWidget(Label(look, look.words(f"{area}-danger-do"), danger, size=Type.SMALL))
        self.cards: dict[str, ChoiceCard] = {}
        for number, name in enumerate(STEPS):
            text = look.words(f"{area}-{name.replace('_', '-')}")
            card = ChoiceCard(look, rung_picture(number), text, self, picture_px=48)
            card.setAutoExclusive(True)
            card.clicked.connect(partial(self.chosen.emit, name))
            self.cards[name] = card
        column.addWidget(danger)
        for card in reversed(self.cards.values()):
            column.addWidget(card)
        column.addStretch(1)

    def in_order(self) -> list[QWidget]:
        """Return the rungs from the first one up."""
        return list(self.cards.values())

    def show_rung(self, name: str) -> None:
        """Show which rung is open."""
        self.cards[name].setChecked(True)


class LadderEditor(PageEditor):
    """The ladder, and beside it what we do on the rung that is open; under it, what we can say."""

    def __init__(
        self,
        look: Look,
        kind: type[Kind],
        photos: Mapping[PhotoId, QImage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, kind, photos, parent)
        self.rung = STEPS[0]
        self._page: Any = kind()
        self._said = NOTHING
        row = Columns(look, gap=8)
        self.rungs = Rungs(look, kind.area, self)
        self.rungs.chosen.connect(self.show_rung)
        row.add(self.rungs, 260, 0)
        self.sheets = Sheets(self._sheet, self)
        row.add(self.sheets, 520, 1)
        self.column.addLayout(row)
        self.column.addWidget(self._say_card())
        helped, inside = card_column(look, self)
        inside.addWidget(self.make("helped_last_time", helped))
        self.column.addWidget(helped)
        self.column.addWidget(self._next_card())
        self.column.addStretch(1)
        self.show_rung(self.rung)

    def _sheet(self, name: str, parent: QWidget) -> QWidget:
        card, column = card_column(self.look, parent)
        column.addWidget(self.make(name, card))
        column.addStretch(1)
        return card

    def _say_card(self) -> QWidget:
        card, column = card_column(self.look, self)
        column.addWidget(self.make("say_this", card))
        below = FlowLayout()
        self.begin = Button(
            self.look,
            self.look.words("pages-ladder-begin"),
            card,
            manner=Manner.PLAIN,
            icon=Icon.PENCIL,
        )
        self.begin.clicked.connect(self._begin)
        below.addWidget(self.begin)
        column.addLayout(below)
        return card

    def _next_card(self) -> QWidget:
        """Return what happens next, as the pack tells it; a family cannot change it."""
        self.next_card, column = card_column(self.look, self)
        heading = self.look.words(f"{self.kind.area}-print-next")
        column.addWidget(Heading(self.look, heading, self.next_card))
        self.next_steps = Label(self.look, "", self.next_card)
        column.addWidget(self.next_steps)
        return self.next_card

    def show_answers(self, page: Any) -> None:
        """Show every rung, what we can say, and what happens next where the pack knows."""
        self._page = page
        super().show_answers(page)
        self._said = page.say_this
        self.begin.setVisible(not self._said)
        steps = self.around.pack.steps
        self.next_steps.setText("\n".join(f"{n}. {text}" for n, text in enumerate(steps, 1)))
        self.next_card.setVisible(bool(steps))

    def show_problem(self, way: Way, sentence: str) -> bool:
        """Show a kind sentence beside the answer, on its rung."""
        if way and way[0] in STEPS:
            self.show_rung(str(way[0]))
        return super().show_problem(way, sentence)

    def show_rung(self, name: str) -> None:
        """Open one rung. Nothing is edited."""
        self.rung = name
        self.rungs.show_rung(name)
        if self.sheets.open(name):
            self.parts[name].show_value(getattr(self._page, name), self.around)
            self._keep_order()

    def first_focus(self) -> QWidget:
        """Return the rung that is open."""
        return self.rungs.cards[self.rung]

    def _begin(self) -> None:
        """Put the words of the beginning in, with gaps to fill."""
        if not self._said:
            words = self.look.words("pages-ladder-begin-words")
            said = replace(self._said, text=words, said_by=self.around.adding)
            self.edited.emit(("say_this",), said, "ask-act-wrote")
            first_field(self.parts["say_this"])
