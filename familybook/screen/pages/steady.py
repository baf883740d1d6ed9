"""What keeps us steady: four jars on a shelf; one is open, and fills as things are picked."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from familybook.core.drawing import Drawing
from familybook.core.fields import AskPicks, Way, fields_of
from familybook.core.ids import PhotoId
from familybook.core.kind import Kind
from familybook.drawings.pages.jars import HIGH, WIDE, put_jar
from familybook.drawings.picks import pick_picture
from familybook.drawings.plate.lino import Plate
from familybook.screen.editors.columns import Columns
from familybook.screen.editors.grid import EvenGrid
from familybook.screen.editors.picks import offer_of
from familybook.screen.kit.spoken import call_it, describe_it
from familybook.screen.look import Look
from familybook.screen.pages.base import PageEditor
from familybook.screen.pages.card_picks import CardPicks
from familybook.screen.pages.parts import card_column
from familybook.screen.pages.sheets import Sheets
from familybook.screen.pages.tall_card import TallCard

JARS = ("good_day", "most_days", "when_tired", "free_nice")
_FULL = 6
"""More things than this make no jar any fuller."""


@lru_cache(maxsize=32)
def jar_picture(number: int, count: int) -> Drawing:
    """Return a jar with so many things in it."""
    plate = Plate()
    put_jar(plate, number, count)
    return plate.drawing(WIDE, HIGH)


class Shelf(QWidget):
    """The four jars: one is open."""

    chosen = Signal(str)

    def __init__(self, look: Look, area: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        call_it(self, look.words("pages-steady-which"))
        grid = EvenGrid(look, self, least=150, most=4, gap=4)
        self.jars: dict[str, TallCard] = {}
        for number, name in enumerate(JARS):
            text = look.words(f"{area}-{name.replace('_', '-')}")
            jar = TallCard(look, jar_picture(number, 0), text, self, wide_px=92, high_px=92)
            jar.setAutoExclusive(True)
            jar.clicked.connect(self._say)
            grid.addWidget(jar)
            self.jars[name] = jar

    def show_jar(self, name: str) -> None:
        """Show which jar is open."""
        self.jars[name].setChecked(True)

    def show_count(self, name: str, count: int) -> None:
        """Show how full a jar is."""
        jar = self.jars[name]
        jar.show_picture(jar_picture(JARS.index(name), min(count, _FULL)))
        describe_it(jar, self._look.words("pages-steady-count", count=count))

    def _say(self) -> None:
        self.chosen.emit(next(name for name, jar in self.jars.items() if jar.isChecked()))


class SteadyEditor(PageEditor):
    """The shelf, and under it what can go into the jar that is open."""

    def __init__(
        self,
        look: Look,
        kind: type[Kind],
        photos: Mapping[PhotoId, QImage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, kind, photos, parent)
        self.jar = JARS[0]
        self._page: Any = kind()
        row = Columns(look, gap=8)
        self.shelf = Shelf(look, kind.area, self)
        self.shelf.chosen.connect(self.show_jar)
        row.add(self.shelf, 330, 0)
        self.sheets = Sheets(self._sheet, self)
        row.add(self.sheets, 620, 1)
        self.column.addLayout(row)
        self.column.addStretch(1)
        self.show_jar(self.jar)

    def _sheet(self, name: str, parent: QWidget) -> QWidget:
        card, column = card_column(self.look, parent)
        asked = self.question(name)
        of = next(
            field.ask
            for field in fields_of(self.kind)
            if field.name == name and isinstance(field.ask, AskPicks)
        )
        offer = offer_of(self.look, of.of, best=of.best)
        picks = CardPicks(self.look, (name,), asked, offer, pick_picture, card)
        column.addWidget(self.take(picks, name))
        column.addStretch(1)
        return card

    def show_answers(self, page: Any) -> None:
        """Show what is in each jar."""
        self._page = page
        super().show_answers(page)
        for name in JARS:
            self.shelf.show_count(name, len(getattr(page, name)))

    def show_problem(self, way: Way, sentence: str) -> bool:
        """Show a kind sentence beside the answer, in its jar."""
        if way and way[0] in JARS:
            self.show_jar(str(way[0]))
        return super().show_problem(way, sentence)

    def show_jar(self, name: str) -> None:
        """Open one jar. Nothing is edited."""
        self.jar = name
        self.shelf.show_jar(name)
        if self.sheets.open(name):
            self.parts[name].show_value(getattr(self._page, name), self.around)
            self._keep_order()

    def first_focus(self) -> QWidget:
        """Return the jar that is open."""
        return self.shelf.jars[self.jar]
