"""Suggestions to pick from, and own words beside them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familybook.core.drawing import Drawing
from familybook.core.fields import Way
from familybook.core.joining import words_first
from familybook.core.said import How, Said
from familybook.screen.editors.base import Around
from familybook.screen.editors.grid import EvenGrid
from familybook.screen.editors.many import ManyEditor
from familybook.screen.editors.said_line import SaidLine
from familybook.screen.editors.texts import Question
from familybook.screen.editors.writing import Line
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.gentle import GentleLine
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Heading
from familybook.screen.kit.order import put_in_order
from familybook.screen.kit.picks import PickChip
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look

PictureOf = Callable[[str], Drawing | None]
"""Gives the drawing of a pick, by its key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What can be picked: keys with their words, how many show at first, how many fit well."""

    picks: tuple[tuple[str, str], ...]
    at_first: int = 8
    best: int | None = None


def offer_of(look: Look, of: str, *, best: int | None = None, at_first: int = 8) -> Offer:
    """Return the suggestions whose keys start with `of` and `-pick-`."""
    keys = look.words.keys(f"{of}-pick-")
    picks = tuple((key, look.words(key)) for key in keys)
    return Offer(picks=picks, best=best, at_first=at_first)


class Suggestion(PickChip):
    """A suggestion. Two quick taps pick one, for the next one moves under the finger."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Leave the second tap alone."""
        event.accept()


class Suggestions(QWidget):
    """The suggestions nobody has picked yet; some at first, the others on request."""

    picked = Signal(str)

    def __init__(
        self,
        look: Look,
        offer: Offer,
        parent: QWidget | None = None,
        *,
        picture_of: PictureOf | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._offer = offer
        self._all = False
        self._taken: frozenset[str] = frozenset()
        self._shown: tuple[frozenset[str], bool] | None = None
        self._picture_of = picture_of
        self._flow = FlowLayout(self)
        self._chips: dict[str, Suggestion] = {}
        self._more = Button(
            look,
            look.words("ask-more"),
            self,
            manner=Manner.PLAIN,
            icon=Icon.DOWN,
            name=look.words("ask-more-named"),
        )
        self._more.clicked.connect(self._show_all)
        self._flow.addWidget(self._more)

    def show_taken(self, keys: frozenset[str]) -> None:
        """Leave away what was picked."""
        if (keys, self._all) == self._shown:
            return
        self._shown = (keys, self._all)
        self._taken = keys
        left = [key for key, _ in self._offer.picks if key not in keys]
        shown = left if self._all else left[: self._offer.at_first]
        self._make_chips(frozenset(shown))
        for key, chip in self._chips.items():
            chip.setVisible(key in shown)
        self._more.setVisible(len(shown) < len(left))

    def _make_chips(self, keys: frozenset[str]) -> None:
        """Make what is seen for the first time, in its place among the others."""
        at, made = 0, bool(keys - self._chips.keys())
        for key, words in self._offer.picks:
            if key in keys and key not in self._chips:
                picture = self._picture_of(key) if self._picture_of else None
                chip = Suggestion(self._look, words, self, picture=picture)
                chip.setCheckable(False)
                chip.clicked.connect(partial(self.picked.emit, key))
                self._flow.insert_widget(at, chip)
                self._chips[key] = chip
            at += key in self._chips
        if made:
            put_in_order(self)

    def _show_all(self) -> None:
        self._all = True
        before = {key for key, chip in self._chips.items() if not chip.isHidden()}
        self.show_taken(self._taken)
        keys = (key for key, _ in self._offer.picks if key not in before | self._taken)
        first = next(keys, "")
        if first:
            self._chips[first].setFocus()


class OwnWords(QWidget):
    """A line for words of our own: Enter, Add, or going on adds them."""

    added = Signal(str)
    too_long = Signal()

    def __init__(self, look: Look, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(2))
        name = look.words("ask-add-named", question=question.text)
        self.line = Line(look, name, self, hint=question.hint or look.words("ask-own"))
        row.addWidget(self.line, 1)
        self.button = Button(look, look.words("ask-add"), self, name=name)
        row.addWidget(self.button)
        self.line.entered.connect(self.add)
        self.line.left.connect(self.add)
        self.line.too_long.connect(self.too_long)
        self.button.clicked.connect(self.add)

    def add(self) -> None:
        """Say what stands in the line, and empty it."""
        words = self.line.text().strip()
        self.line.show_text("")
        if words:
            self.added.emit(words)


class PicksEditor(ManyEditor):
    """What was picked, with whose it is; then suggestions and a line for own words."""

    def __init__(  # noqa: PLR0913 - what is asked, what is offered, and how both are shown
        self,
        look: Look,
        way: Way,
        question: Question,
        offer: Offer,
        parent: QWidget | None = None,
        *,
        across: int = 1,
        picture_of: PictureOf | None = None,
    ) -> None:
        super().__init__(look, way, parent)
        self._shown_as = picture_of
        self._question = question
        self._offer = offer
        self._lines: list[SaidLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(5))
        if question.text:
            self._column.addWidget(Heading(look, question.text, self))
        self._place = QWidget(self)
        call_it(self._place, look.words("ask-picked"))
        self._grid = EvenGrid(look, self._place, least=330, most=across)
        self._column.addWidget(self._place)
        self._best = GentleLine(look, self)
        self._column.addWidget(self._best)
        self._problem = GentleLine(look, self)
        self._suggest = self._suggestions()
        self._column.addWidget(self._suggest)
        self.own = OwnWords(look, question, self)
        self.own.added.connect(self.add_own)
        self.own.too_long.connect(self._say_too_long)
        self._column.addWidget(self._problem)
        self._column.addWidget(self.own)
        self._words_first = False

    def _suggestions(self) -> QWidget:
        self.suggestions = Suggestions(self.look, self._offer, self, picture_of=self._shown_as)
        self.suggestions.picked.connect(self.pick)
        return self.suggestions

    def show_value(self, value: Any, around: Around) -> None:
        """Show what was picked and what can be picked."""
        self.around = around
        self._value = tuple(value)
        self._offer_first(words=words_first(around.joins))
        self._problem.show_sentence("")
        while len(self._lines) < len(self._value):
            self._add_line()
        for number, line in enumerate(self._lines):
            there = number < len(self._value)
            if there:
                line.show_said(self._value[number], around)
            line.setVisible(there)
        self._place.setVisible(bool(self._value))
        self.show_picked(frozenset(said.pick for said in self._value))
        best = self._offer.best
        over = best is not None and len(self._value) > best
        self._best.show_sentence(self.look.words("ask-best", best=best) if over else "")

    def _offer_first(self, *, words: bool) -> None:
        """Put the line for own words before what can be picked, or after it."""
        if words == self._words_first:
            return
        self._words_first = words
        at = self._column.indexOf(self._suggest)
        parts = (self._problem, self.own) if words else (self._suggest,)
        if not words:
            at = self._column.indexOf(self._problem)
        for number, part in enumerate(parts):
            self._column.removeWidget(part)
            self._column.insertWidget(at + number, part)
        put_in_order(self)

    def show_picked(self, keys: frozenset[str]) -> None:
        """Show which suggestions were picked."""
        self.suggestions.show_taken(keys)

    def show_problem(self, way: Way, sentence: str) -> bool:
        """Show a kind sentence over the line for own words."""
        if way[: len(self.way)] != self.way:
            return False
        self._problem.show_sentence(sentence)
        return True

    def pick(self, key: str) -> None:
        """Say that a suggestion was picked by whoever is adding."""
        said = Said("", self.around.adding, how=How.PICK, pick=key)
        self.says((*self._value, said), "ask-act-picked")

    def drop(self, key: str) -> None:
        """Say that a suggestion is not picked any more."""
        self.says(tuple(one for one in self._value if one.pick != key), "ask-act-took-out")

    def add_own(self, words: str) -> None:
        """Say that own words were added by whoever is adding."""
        self.says((*self._value, Said(words, self.around.adding)), "ask-act-added")

    def _add_line(self) -> None:
        number = len(self._lines)
        line = SaidLine(self.look, self._question.text, self._place, hint=self._question.hint)
        line.edited.connect(partial(self._change, number))
        line.taken_out.connect(partial(self._take_out, number))
        line.left.connect(partial(self._drop_if_empty, number))
        self._grid.addWidget(line)
        self._lines.append(line)

    def _say_too_long(self) -> None:
        self._problem.show_sentence(self.look.words("ask-too-long"))
