"""One of a few, each a card with its picture, its words and a quieter line."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from familybook.core.drawing import Drawing
from familybook.screen.kit.choices import ChoiceCard
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.spoken import call_it, describe_it
from familybook.screen.look import Look


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Something to choose, by its key."""

    key: str
    title: str
    about: str = ""
    picture: Drawing


class OneOf(QWidget):
    """A card for each choice, side by side, of which one is chosen: a radio group."""

    chosen = Signal(str)

    def __init__(
        self, look: Look, parent: QWidget | None = None, *, name: str, picture_px: int = 46
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._picture_px = picture_px
        self._shown: tuple[Choice, ...] = ()
        self._now = ""
        self._row = FlowLayout(self, gap=2)
        self._group = QButtonGroup(self)
        self._cards: dict[str, ChoiceCard] = {}
        call_it(self, name)

    @property
    def choices(self) -> tuple[Choice, ...]:
        """Return what can be chosen."""
        return self._shown

    @property
    def cards(self) -> dict[str, ChoiceCard]:
        """Return the cards by their keys."""
        return dict(self._cards)

    def show_choices(self, choices: Sequence[Choice], now: str) -> None:
        """Show what can be chosen, and what is; nothing is, where `now` is none of it."""
        shown = tuple(choices)
        if _without_abouts(shown) != _without_abouts(self._shown):
            self._make(shown)
        elif shown != self._shown:
            self._shown = shown
            for one in shown:
                self._cards[one.key].show_sub(one.about)
                _name(self._cards[one.key], one)
            self._row.invalidate()
            self.updateGeometry()
        self._now = now
        if now in self._cards:
            self._cards[now].setChecked(True)
        else:
            self._group.setExclusive(False)
            for card in self._cards.values():
                card.setChecked(False)
            self._group.setExclusive(True)
        self._let_tab_in()

    def show_only(self, keys: Collection[str]) -> None:
        """Show some of the choices; the others are not offered just now."""
        for key, card in self._cards.items():
            card.setVisible(key in keys)
        self._row.invalidate()
        self.updateGeometry()
        self._let_tab_in()

    def _let_tab_in(self) -> None:
        """Let Tab come to the chosen one, or to any where it is none of those shown.

        Qt lets it come to the one that was last in focus, even if that is not shown any more.
        """
        shown = [card for card in self._cards.values() if not card.isHidden()]
        none = not any(card.isChecked() for card in shown)
        for card in shown:
            by_tab = none or card.isChecked()
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if by_tab else Qt.FocusPolicy.ClickFocus)

    def _make(self, choices: tuple[Choice, ...]) -> None:
        """Make the cards anew: the one in focus stays in focus, and Tab comes to them as before."""
        focused = next((key for key, card in self._cards.items() if card.hasFocus()), None)
        before = self._before()
        self._row.clear()
        self._shown, self._cards = choices, {}
        for one in choices:
            card = ChoiceCard(
                self._look,
                one.picture,
                one.title,
                self,
                sub=one.about,
                picture_px=self._picture_px,
            )
            _name(card, one)
            card.clicked.connect(partial(self._choose, one.key))
            card.setAutoExclusive(True)  # so a screen reader hears that one is chosen
            self._group.addButton(card)
            self._row.addWidget(card)
            card.show()
            self._cards[one.key] = card
        if focused in self._cards:
            self._cards[focused].setFocus()
        if before is not None:
            for here, there in pairwise([before, *self._cards.values()]):
                QWidget.setTabOrder(here, there)

    def _before(self) -> QWidget | None:
        """Return what Tab comes to before the cards, if there are any."""
        first = next(iter(self._cards.values()), None)
        found: QWidget | None = first
        while found is not None:
            found = found.previousInFocusChain()
            if found is first:
                return None
            if found is not None and found.focusPolicy() != Qt.FocusPolicy.NoFocus:
                return found
        return None

    def _choose(self, key: str, checked: bool = False) -> None:
        del checked
        self._let_tab_in()
        if key != self._now:
            self._now = key
            self.chosen.emit(key)


def _without_abouts(choices: Sequence[Choice]) -> list[Choice]:
    """Return what the cards are made of: their quieter lines may change while they stay."""
    return [replace(one, about="") for one in choices]


def _name(card: ChoiceCard, choice: Choice) -> None:
    """Let a screen reader hear all that stands on a card as its name."""
    call_it(card, f"{choice.title}, {choice.about}" if choice.about else choice.title)
    describe_it(card, "")
