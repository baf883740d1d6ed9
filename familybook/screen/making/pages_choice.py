"""What a copy for one of us is made of; which pages, where whoever it is for chooses them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.copies import OURS
from familybook.core.drawing import Voice
from familybook.core.ids import PageKey
from familybook.editions import EDITIONS
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.labels import Label
from familybook.screen.kit.picks import PickChip
from familybook.screen.kit.spoken import describe_it
from familybook.screen.look import Look
from familybook.screen.making.asked import THE_BOOK, Asked
from familybook.screen.tokens import Hue, Type


@dataclass(frozen=True, slots=True)
class PageTick:
    """A page that may be in a copy, and whether it usually is."""

    key: PageKey
    title: str
    ticked: bool


class PagesChoice(QWidget):
    """Whose it has to be, and the pages to tick; at least one is in a copy."""

    chosen = Signal(object)
    """What is asked for now."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._asked = THE_BOOK
        self._usual: frozenset[PageKey] = frozenset()
        self.chips: dict[PageKey, PickChip] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        words = look.words
        self.whose = Label(look, words("edition-whose"), self, size=Type.SMALL, hue=Hue.SOFT)
        column.addWidget(self.whose)
        self._ticks = QWidget(self)
        inside = QVBoxLayout(self._ticks)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(look.px(4))
        name = Label(look, words("edition-inside"), self._ticks, size=Type.LABEL, voice=Voice.BOLD)
        inside.addWidget(name)
        why = words("edition-inside-why")
        inside.addWidget(Label(look, why, self._ticks, size=Type.SMALL, hue=Hue.SOFT))
        self._row = FlowLayout(gap=4)
        inside.addLayout(self._row)
        column.addWidget(self._ticks)
        self.show_asked(THE_BOOK)

    def show_pages(self, pages: Sequence[PageTick]) -> None:
        """Show the pages of a book; none of them once it is closed."""
        for chip in self.chips.values():
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._usual = frozenset(page.key for page in pages if page.ticked)
        self.chips = {page.key: self._chip(page) for page in pages}

    def _chip(self, page: PageTick) -> PickChip:
        chip = PickChip(self._look, page.title, self._ticks, picked=page.ticked)
        describe_it(chip, self._look.words("edition-inside"))
        chip.clicked.connect(partial(self._choose, page.key))
        self._row.addWidget(chip)
        return chip

    def show_asked(self, asked: Asked) -> None:
        """Show which pages are asked for, where that is a choice, and that it is for one of us."""
        self._asked = asked
        edition = EDITIONS[asked.edition]
        self.setVisible(asked.page is None and bool(edition.sides))
        self.whose.setVisible(asked.copy == OURS)
        self._ticks.setVisible(edition.chosen)
        for key, chip in self.chips.items():
            chip.setChecked(key in (asked.only or self._usual))

    def _choose(self, key: PageKey) -> None:
        ticked = frozenset(one for one, chip in self.chips.items() if chip.isChecked())
        if not ticked:  # a copy without a page is none
            self.chips[key].setChecked(True)
            return
        only = frozenset[PageKey]() if ticked == self._usual else ticked
        self.chosen.emit(replace(self._asked, only=only))
