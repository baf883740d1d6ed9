"""The days to look back: lanterns on a string, one of them open, and the days put in at a press."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.drawing import Drawing
from familybook.core.fields import Way
from familybook.core.palette import Pattern
from familybook.drawings.parts.lantern import lantern
from familybook.drawings.plate.lino import Plate
from familybook.kinds.ahead import CheckIn
from familybook.screen.editors.base import Around, Editor
from familybook.screen.editors.columns import Columns
from familybook.screen.editors.day import DayEditor
from familybook.screen.editors.grid import EvenGrid
from familybook.screen.editors.making import question_of
from familybook.screen.editors.texts import TextEditor
from familybook.screen.editors.whom import PeopleEditor
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.pages.parts import card_column
from familybook.screen.pages.tall_card import TallCard

_WIDE, _HIGH = 96.0, 76.0


@lru_cache(maxsize=64)
def lantern_drawing(number: int, pattern: Pattern) -> Drawing:
    """Return one lantern on its piece of cord."""
    plate = Plate()
    plate.line(f"M4 7Q{_WIDE / 2} 13 {_WIDE - 4} 7", 1.8)
    lantern(plate, _WIDE / 2, 10, _HIGH - 14, shape=number, pattern=pattern)
    return plate.drawing(_WIDE, _HIGH)


class Note:
    """A soft sentence about a day to come: that it is past, or a bank holiday in England."""

    def __init__(self, look: Look, today: date) -> None:
        self._look = look
        self._today = today

    def __call__(self, day: date) -> str:
        """Return what there is to say; nothing for most days."""
        from familybook.assets.bank_days import bank_holiday  # noqa: PLC0415 - slow to load

        if day < self._today:
            return self._look.words("pages-ahead-past")
        name = bank_holiday(day)
        return self._look.words("pages-ahead-bank-holiday", name=name) if name else ""


class LanternCard(TallCard):
    """One lantern: how long after, and which day."""

    def __init__(self, look: Look, number: int, parent: QWidget) -> None:
        super().__init__(look, lantern_drawing(number, Pattern.PLAIN), "", parent)
        self._number = number
        self.setAutoExclusive(True)

    def show_day(self, title: str, day: str, pattern: Pattern) -> None:
        """Show which day it is, with the pattern of whoever remembers first."""
        self.show_picture(lantern_drawing(self._number, pattern))
        if (title, day) == (self.text(), self._sub):
            return
        self._sub = day
        self.setText(title)
        call_it(self, f"{title}, {day}" if day else title)
        self.updateGeometry()
        self.update()


class LanternString(QWidget):
    """All lanterns side by side; one of them is open, the arrows go from one to the next."""

    chosen = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        call_it(self, look.words("pages-ahead-string"))
        self._grid = EvenGrid(look, self, least=130, most=5, gap=2)
        self.cards: list[LanternCard] = []

    def show_days(self, days: list[tuple[str, str, Pattern]], at: int) -> None:
        """Show a lantern for each day; the one at that place is open."""
        while len(self.cards) < len(days):
            card = LanternCard(self._look, len(self.cards), self)
            card.clicked.connect(self._say)
            self._grid.addWidget(card)
            self.cards.append(card)
        for number, card in enumerate(self.cards):
            there = number < len(days)
            if there:
                card.show_day(*days[number])
            card.setVisible(there)
        if at < len(days):
            self.cards[at].setChecked(True)
        self.setVisible(bool(days))

    def _say(self) -> None:
        self.chosen.emit(next(n for n, card in enumerate(self.cards) if card.isChecked()))


class CheckInEditor(Editor):
    """One day to look back: which, who remembers, what nice thing goes with it."""

    taken_out = Signal()

    def __init__(
        self, look: Look, way: Way, area: str, note: Note, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, way, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card, inside = card_column(look, self)
        self.day = DayEditor(
            look, (*way, "day"), question_of(look, area, (*way, "day")), card, note=note
        )
        self.treat = TextEditor(
            look, (*way, "treat"), question_of(look, area, (*way, "treat")), card
        )
        asked = question_of(look, area, (*way, "who"))
        self.who = PeopleEditor(look, (*way, "who"), asked, card)
        for part in (self.day, self.treat, self.who):
            self.pass_on(part)
            inside.addWidget(part)
        self.out = Button(
            look, look.words("pages-ahead-take-out"), card, manner=Manner.PLAIN, icon=Icon.CROSS
        )
        self.out.clicked.connect(self.taken_out)
        row = Columns(look)
        row.add(self.out, 200, 0)
        inside.addLayout(row)
        column.addWidget(card)

    def show_value(self, value: CheckIn, around: Around) -> None:
        """Show one day."""
        self.around = around
        self.day.show_value(value.day, around)
        self.treat.show_value(value.treat, around)
        self.who.show_value(value.who, around)

    def show_problem(self, way: Way, sentence: str) -> bool:
        """Show a kind sentence beside one of the answers."""
        return any(part.show_problem(way, sentence) for part in (self.day, self.treat, self.who))
