"""When the weather changes: one sky at a time; signs on the near side, what we do beyond."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.fields import Way
from familybook.core.ids import PhotoId
from familybook.core.kind import Kind
from familybook.drawings.picks import pick_picture
from familybook.screen.editors.base import Around, Editor
from familybook.screen.editors.columns import Columns
from familybook.screen.editors.making import question_of
from familybook.screen.editors.picks import PicksEditor, offer_of
from familybook.screen.editors.texts import TextEditor
from familybook.screen.editors.whom import PeopleEditor
from familybook.screen.kit.labels import Label
from familybook.screen.look import Look
from familybook.screen.pages.base import PageEditor
from familybook.screen.pages.parts import card_column
from familybook.screen.pages.skies import SKIES, Arrows, Skies
from familybook.screen.tokens import Hue, Type

_BEST = 5


class BandEditor(Editor):
    """One kind of weather: its signs, what we do, whom we tell, who notices first."""

    def __init__(self, look: Look, way: Way, area: str, parent: QWidget | None = None) -> None:
        super().__init__(look, way, parent)
        self._area = area
        sky = str(way[0])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        halves = Columns(look, gap=4)
        self.parts: dict[str, Editor] = {}
        halves.add(self._half(sky, "signs"), 390, 1)
        halves.add(Arrows(look, self), 34, 0)
        halves.add(self._half(sky, "does"), 390, 1)
        column.addLayout(halves)
        card, inside = card_column(look, self)
        people = Columns(look, gap=20)
        for name in ("noticed_by", "tell"):
            people.add(self._people(sky, name, card), 380, 1)
        inside.addLayout(people)
        column.addWidget(card)

    def _half(self, sky: str, name: str) -> QWidget:
        card, column = card_column(self.look, self)
        way = (*self.way, name)
        question = question_of(self.look, self._area, way)
        offer = offer_of(self.look, f"{self._area}-{sky}-{name}", best=_BEST, at_first=6)
        editor = PicksEditor(self.look, way, question, offer, card, picture_of=pick_picture)
        self.pass_on(editor)
        self.parts[name] = editor
        column.addWidget(editor)
        if (sky, name) == ("stormy", "does"):
            danger = self.look.words("pages-weather-danger")
            column.addWidget(Label(self.look, danger, card, size=Type.LABEL, hue=Hue.CLAY))
        column.addStretch(1)
        return card

    def _people(self, sky: str, name: str, parent: QWidget) -> QWidget:
        del sky
        way = (*self.way, name)
        question = question_of(self.look, self._area, way)
        editor = PeopleEditor(self.look, way, question, parent, pets=name != "tell")
        self.pass_on(editor)
        self.parts[name] = editor
        return editor

    def show_value(self, value: Any, around: Around) -> None:
        """Show one kind of weather."""
        self.around = around
        for name, part in self.parts.items():
            part.show_value(getattr(value, name), around)

    def show_problem(self, way: Way, sentence: str) -> bool:
        """Show a kind sentence beside one of the answers."""
        return any(part.show_problem(way, sentence) for part in self.parts.values())


class WeatherEditor(PageEditor):
    """The skies on the near side, one of them open; under it our word, and words that help."""

    def __init__(
        self,
        look: Look,
        kind: type[Kind],
        photos: Mapping[PhotoId, QImage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, kind, photos, parent)
        self.sky = "cloudy"
        self._page: Any = None
        top = Columns(look, gap=8)
        self.skies = Skies(look, self)
        self.skies.chosen.connect(self.show_sky)
        top.add(self.skies, 176, 0)
        bands = QWidget(self)
        self._bands = QVBoxLayout(bands)
        self._bands.setContentsMargins(0, 0, 0, 0)
        top.add(bands, 700, 1)
        self.column.addLayout(top)
        self.column.addWidget(self._words_card())
        self.column.addStretch(1)
        self.show_sky(self.sky)

    def _words_card(self) -> QWidget:
        card, column = card_column(self.look, self)
        signal = TextEditor(self.look, ("signal",), self.question("signal"), card, beside=330)
        self.take(signal, "signal")
        column.addWidget(signal)
        column.addSpacing(self.look.px(6))
        sides = Columns(self.look, gap=20)
        for name in ("say_help", "say_not"):
            editor = self.make(name, card)
            sides.add(editor, 380, 1)
        column.addLayout(sides)
        return card

    def show_sky(self, sky: str) -> None:
        """Open one kind of weather, made when it is first opened. Nothing is edited."""
        self.sky = sky
        self.skies.show_sky(sky)
        if sky not in self.parts:
            band = BandEditor(self.look, (sky,), self.kind.area, self)
            self._bands.addWidget(self.take(band, sky))
        if self._page is not None:
            self.parts[sky].show_value(getattr(self._page, sky), self.around)
        for one in SKIES:
            if one in self.parts:
                self.parts[one].setVisible(one == sky)
        self._keep_order()

    def show_answers(self, page: Any) -> None:
        """Show what the page holds."""
        self._page = page
        super().show_answers(page)

    def first_focus(self) -> QWidget:
        """Return the sky that is open."""
        return self.skies.cards[self.sky]
