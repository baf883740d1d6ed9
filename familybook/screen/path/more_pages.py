"""More pages: those a family can add, each with its picture, and those that are put away."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familybook.core.book import Book, Progress
from familybook.core.drawing import Drawing, Voice
from familybook.core.ids import PageKey
from familybook.core.words import Words
from familybook.screen.kit.choices import ChoiceCard
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.labels import RunIn
from familybook.screen.kit.picks import PickChip
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.path.route import Stone
from familybook.screen.tokens import Type


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A page that can be added any number of times, by the key its template gives it."""

    key: PageKey
    title: str
    about: str
    picture: Drawing


def offers_of(book: Book, words: Words) -> tuple[Offer, ...]:
    """Return what the book's template has to add."""
    return tuple(
        Offer(
            key=page.key,
            title=words(f"path-more-{page.key}"),
            about=words(f"path-more-{page.key}-sub"),
            picture=page.kind().mark(),
        )
        for page in book.template.more
    )


def is_as_new(stone: Stone, offered: Collection[PageKey]) -> bool:
    """Tell whether a page put away is just like one that is offered anew."""
    kind = PageKey(stone.key.partition("-")[0])
    return stone.progress is Progress.NEW and kind in offered


class OfferCards(QWidget):
    """A card for each page that can be added."""

    wanted = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._row = FlowLayout(self, gap=6)
        self._offers: tuple[Offer, ...] = ()
        self._cards: dict[PageKey, ChoiceCard] = {}

    @property
    def cards(self) -> dict[PageKey, ChoiceCard]:
        """Return the cards by the keys of their pages."""
        return dict(self._cards)

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Show what can be added."""
        if tuple(offers) == self._offers:
            return
        self._offers = tuple(offers)
        self._row.clear()
        self._cards = {}
        for one in offers:
            card = ChoiceCard(
                self._look, one.picture, one.title, self, sub=one.about, ticks=False, picture_px=64
            )
            card.clicked.connect(partial(self._want, one.key))
            self._row.addWidget(card)
            self._cards[one.key] = card

    def _want(self, key: PageKey, checked: bool = False) -> None:
        del checked
        self.wanted.emit(key)


class PutAway(QWidget):
    """A chip for each page that is put away: a press brings it back."""

    brought_back = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._row = FlowLayout(self, gap=2)
        title = look.words("path-away")
        call_it(self, title)
        self._title = RunIn(look, title, self, size=Type.LABEL, voice=Voice.BOLD)
        self._title.setMinimumHeight(look.tokens.target + 4)
        self._title.setContentsMargins(0, 0, look.px(10), 0)
        self._row.addWidget(self._title)
        self._stones: tuple[Stone, ...] = ()
        self._chips: dict[PageKey, PickChip] = {}

    @property
    def chips(self) -> dict[PageKey, PickChip]:
        """Return the chips by the keys of their pages."""
        return dict(self._chips)

    def show_stones(self, stones: Sequence[Stone]) -> None:
        """Show which pages are put away; nothing where there are none."""
        self.setVisible(bool(stones))
        if tuple(stones) == self._stones:
            return
        self._stones = tuple(stones)
        for chip in self._chips.values():
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {}
        for stone in stones:
            chip = PickChip(self._look, stone.title, self)
            chip.setCheckable(False)
            call_it(chip, self._look.words("path-bring-back", title=stone.title))
            chip.clicked.connect(partial(self._bring_back, stone.key))
            self._row.addWidget(chip)
            self._chips[stone.key] = chip

    def _bring_back(self, key: PageKey, checked: bool = False) -> None:
        del checked
        self.brought_back.emit(key)
