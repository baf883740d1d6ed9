"""What we love about each other: a row of flowers; pick one, and pick or write its petals."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import lru_cache, partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.drawing import Drawing
from familybook.core.fields import Way
from familybook.core.ids import ALL_OF_US, PersonId, PhotoId
from familybook.core.kind import Kind
from familybook.core.palette import Pattern, Tone
from familybook.core.person import Person
from familybook.core.said import How, Said
from familybook.drawings.parts.flowers import Bloom, Look, bloom, portrait_of, stalk
from familybook.drawings.parts.frames import Portrait
from familybook.drawings.parts.named import pet_of
from familybook.drawings.picks import pick_picture
from familybook.drawings.plate.lino import Plate
from familybook.kinds.petals import Petal
from familybook.screen.editors.base import Around
from familybook.screen.editors.grid import EvenGrid
from familybook.screen.editors.picks import PicksEditor, offer_of
from familybook.screen.editors.texts import Question
from familybook.screen.kit.gentle import GentleLine
from familybook.screen.kit.labels import Label
from familybook.screen.kit.more import show_whole
from familybook.screen.kit.one_by_one import OneByOne
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look as ScreenLook
from familybook.screen.pages.base import PageEditor
from familybook.screen.pages.card_picks import CardPicks
from familybook.screen.pages.parts import card_column
from familybook.screen.pages.tall_card import TallCard
from familybook.screen.tokens import Hue

_WIDE, _HIGH = 110.0, 128.0
_BEST = 5

_FEW, _AT_ONCE = 5, 2
"""So few flowers are drawn before the page is seen; of more, the first two, the others later."""


@lru_cache(maxsize=64)
def flower_drawing(petals: tuple[Look, ...], middle: Portrait) -> Drawing:
    """Return somebody's flower as it has grown so far."""
    plate = Plate()
    stalk(plate, _WIDE / 2, 70, _HIGH - 4)
    bloom(plate, _WIDE / 2, 51, 47, Bloom(petals=petals, middle=middle))
    return plate.drawing(_WIDE, _HIGH)


def _draw(card: TallCard, petals: tuple[Look, ...], middle: Portrait) -> None:
    card.show_picture(flower_drawing(petals, middle))
    card.prepare()


def _look(said: Said, around: Around) -> Look:
    if ALL_OF_US in said.said_by:
        return Pattern.PLAIN, Tone.CREAM
    speakers = around.speakers(said)
    return (speakers[0].pattern, speakers[0].tone) if speakers else (Pattern.PLAIN, Tone.MINT)


class PetalsEditor(PageEditor):
    """A flower for each of us. The one that is chosen grows with what is picked under it."""

    def __init__(
        self,
        look: ScreenLook,
        kind: type[Kind],
        photos: Mapping[PhotoId, QImage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, kind, photos, parent)
        self._page: Any = kind()
        self._chosen = PersonId("")
        self.flowers: list[TallCard] = []
        self._others = OneByOne(self)
        self._row = QWidget(self)
        call_it(self._row, self.question("flowers").text)
        self._grid = EvenGrid(look, self._row, least=124, most=8, gap=2)
        self.column.addWidget(self._row)
        self._nobody = Label(look, look.words("ask-nobody-yet"), self, hue=Hue.SOFT)
        self.column.addWidget(self._nobody)
        self.panel, self._inside = card_column(look, self, edge=Hue.LEAF, thick=True)
        self._prompts = Label(look, "", self.panel, hue=Hue.SOFT)
        self._inside.addWidget(self._prompts)
        self._place = QWidget(self.panel)
        self._stack = QVBoxLayout(self._place)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._inside.addWidget(self._place)
        self.room = GentleLine(look, self)
        self.room.show_hue(Hue.SOFT)
        self.column.addWidget(self.room)
        self.column.addWidget(self.panel)
        self.column.addStretch(1)
        self._picks: dict[PersonId, PicksEditor] = {}
        self._asked: dict[PersonId, str] = {}
        """The name that each one's picks ask with."""
        self._panel_wanted = QTimer(self, singleShot=True, interval=0)
        self._panel_wanted.timeout.connect(partial(show_whole, self.panel))

    def show_answers(self, page: Any) -> None:
        """Show everybody's flower, and what was said about whoever is chosen."""
        self._page = page
        self.around = self.around.with_rows(page.flowers)
        family = self.around.family
        if self._person() is None:
            others = [one for one in family if one.id not in self.around.adding]
            self._chosen = next((one.id for one in (*others, *family)), PersonId(""))
        self._show_row(family)
        self._nobody.setVisible(not family)
        self.panel.setVisible(bool(family))
        person = self._person()
        if person is not None:
            self._show_panel(person)
        self.room.show_sentence(self._soft_note(family))

    def _show_row(self, family: tuple[Person, ...]) -> None:
        while len(self.flowers) < len(family):
            self._add_flower()
        for number, card in enumerate(self.flowers):
            card.setVisible(number < len(family))
        later: list[Callable[[], None]] = []
        at_once = _FEW if len(family) <= _FEW else _AT_ONCE
        for number, (person, card) in enumerate(zip(family, self.flowers, strict=False)):
            name = self._name(person)
            said = [one for one in self._row_of(person.id).text if one]
            middle = replace(portrait_of(person), pet=pet_of(person.name, self.look.words))
            looks = tuple(_look(one, self.around) for one in said)
            draw = partial(_draw, card, looks, middle)
            if number < at_once or person.id == self._chosen:
                draw()
            else:
                later.append(draw)
            if card.text() != name:
                card.setText(name)
                card.updateGeometry()
            says = self.look.words("pages-petals-flower", name=name, count=len(said))
            call_it(card, says)
            card.setChecked(person.id == self._chosen)
        self._others.begin(later, after_paint=bool(later))

    def _add_flower(self) -> None:
        number = len(self.flowers)
        bare = flower_drawing((), Portrait())
        card = TallCard(self.look, bare, "", self._row, wide_px=100, high_px=116)
        card.setAutoExclusive(True)
        card.clicked.connect(partial(self._choose, number))
        self._grid.addWidget(card)
        self.flowers.append(card)

    def _show_panel(self, person: Person) -> None:
        name = self._name(person)
        self._prompts.setText(self.look.words("pages-petals-prompts", name=name))
        if self._asked.get(person.id) != name:
            self._ask_with(person.id, name)
        for other, editor in self._picks.items():
            editor.setVisible(other == person.id)
            editor.way = ("flowers", self._number(other), "text")
            editor.show_value(self._row_of(other).text, self.around)

    def _ask_with(self, who: PersonId, name: str) -> None:
        """Ask about somebody by a new name; words not added yet stay in their line."""
        before = self._picks.pop(who, None)
        self._picks[who] = picks = self._make_picks(who, name)
        self._asked[who] = name
        if before is not None:
            picks.own.line.show_text(before.own.line.text())
            before.blockSignals(True)
            before.setParent(None)
            before.deleteLater()

    def _make_picks(self, who: PersonId, name: str) -> PicksEditor:
        """Return the picks of one person, which ask by their name."""
        about = self.look.words("pages-petals-about", name=name)
        question = Question(text=about, hint=self.question("flowers", "text").hint)
        offer = offer_of(self.look, "petals-text", best=_BEST)
        way = ("flowers", 0, "text")
        editor = CardPicks(self.look, way, question, offer, pick_picture, self._place)
        editor.edited.connect(partial(self._change, who))
        self._stack.addWidget(editor)
        return editor

    def _soft_note(self, family: tuple[Person, ...]) -> str:
        """Return whose flower has no petal yet, once somebody's has."""
        bare = [self._name(one) for one in family if not any(self._row_of(one.id).text)]
        if not bare or len(bare) == len(family):
            return ""
        return self.look.words("pages-petals-room", names=", ".join(bare))

    def show_problem(self, way: Way, sentence: str) -> bool:
        """Show a kind sentence over the words of the flower it is about."""
        if way[:1] == ("flowers",) and isinstance(way[1], int) and way[1] < len(self._page.flowers):
            self._chosen = PersonId(self._page.flowers[way[1]].to.pick)
            self.show_answers(self._page)
        return any(one.show_problem(way, sentence) for one in self._picks.values())

    def first_focus(self) -> QWidget | None:
        """Return the flower that is chosen."""
        return next((one for one in self.flowers if one.isChecked()), super().first_focus())

    def _name(self, person: Person) -> str:
        return person.name.strip() or self.look.words("pages-us-new")

    def _person(self) -> Person | None:
        return next((one for one in self.around.family if one.id == self._chosen), None)

    def _number(self, who: PersonId) -> int:
        """Return which row is theirs; one past the end if they have none yet."""
        rows = self._page.flowers
        return next((n for n, row in enumerate(rows) if row.to.pick == who), len(rows))

    def _row_of(self, who: PersonId) -> Petal:
        number = self._number(who)
        if number < len(self._page.flowers):
            found: Petal = self._page.flowers[number]
            return found
        return Petal(to=Said(pick=who, how=How.PICK))

    def _choose(self, number: int) -> None:
        self._chosen = self.around.family[number].id
        self.show_answers(self._page)
        self._keep_order()
        self._panel_wanted.start()

    def _change(self, who: PersonId, way: Way, answer: Any, act: str) -> None:
        """Say what changed; the first words about somebody come with their row."""
        number = self._number(who)
        if number < len(self._page.flowers):
            self.edited.emit(way, answer, act)
            return
        row = replace(self._row_of(who), text=answer)
        self.edited.emit(("flowers", number), row, act)
