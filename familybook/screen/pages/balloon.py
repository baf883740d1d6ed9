"""How high is our balloon: one rope at a time; the balloons are moved where they hang."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.drawing import Drawing
from familybook.core.fields import AskLevel, Way, level_of, with_answer
from familybook.core.ids import PhotoId
from familybook.core.kind import Kind
from familybook.core.palette import Pattern, Tone
from familybook.drawings.parts.balloon import balloon, dotted_balloon
from familybook.drawings.picks import pick_picture
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import box
from familybook.kinds.balloon import Scale
from familybook.screen.editors.base import Around, Editor, text_of
from familybook.screen.editors.columns import Columns
from familybook.screen.editors.level import LevelEditor
from familybook.screen.editors.level_sky import LevelSky
from familybook.screen.editors.making import question_of
from familybook.screen.editors.picks import PicksEditor, offer_of
from familybook.screen.editors.texts import TextEditor
from familybook.screen.editors.whom import PeopleEditor
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.pages.base import PageEditor
from familybook.screen.pages.briefly import briefly
from familybook.screen.pages.parts import card_column
from familybook.screen.pages.tall_card import TallCard

_WIDE, _HIGH = 104.0, 76.0
_NOBODY = (Pattern.PLAIN, Tone.BERRY)


def rope_picture(scale: Scale, look: tuple[Pattern, Tone]) -> Drawing:
    """Return a small picture of where the balloons of a rope are."""
    plate = Plate()
    plate.ground(box(2, 2, _WIDE - 4, _HIGH - 4, 10), Tone.MIST, wobble=1.0)
    plate.line(f"M{_WIDE / 2} 8V{_HIGH - 6}", 1.5)

    def down(level: int) -> float:
        return _HIGH - 8 - level * 2.9

    then, now = level_of(scale.then), level_of(scale.now)
    if then is not None:
        dotted_balloon(plate, _WIDE * 0.27, down(then), 0.3, Tone.MIST)
    if now is not None:
        balloon(plate, _WIDE * 0.74, down(now), 0.36, look, line=1.5)
    return plate.drawing(_WIDE, _HIGH)


class ScaleEditor(Editor):
    """One rope: what it is about, how high it was and is, what keeps it up, whose view it is."""

    def __init__(self, look: Look, way: Way, area: str, parent: QWidget | None = None) -> None:
        super().__init__(look, way, parent)
        self._area = area
        self.parts: dict[str, Editor] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        row = Columns(look, gap=8)
        self.sky = LevelSky(look, self)
        heights = self._heights()
        row.add(self.sky, 300, 1)
        row.add(heights, 200, 0)
        topic, inside = card_column(look, self)
        inside.addWidget(self._picks("topic", topic, best=1, at_first=6))
        inside.addStretch(1)
        row.add(topic, 290, 0)
        column.addLayout(row)
        words = Columns(look, gap=8)
        keeps, inside = card_column(look, self)
        inside.addWidget(self._picks("keeps_up", keeps, best=3, at_first=6))
        inside.addStretch(1)
        words.add(keeps, 380, 1)
        words.add(self._words(), 380, 1)
        column.addLayout(words)

    def _keep(self, name: str, editor: Editor) -> Editor:
        self.pass_on(editor)
        self.parts[name] = editor
        return editor

    def _picks(self, name: str, parent: QWidget, *, best: int, at_first: int) -> Editor:
        way = (*self.way, name)
        offer = offer_of(
            self.look, f"{self._area}-{name.replace('_', '-')}", best=best, at_first=at_first
        )
        question = question_of(self.look, self._area, way)
        picks = PicksEditor(self.look, way, question, offer, parent, picture_of=pick_picture)
        return self._keep(name, picks)

    def _heights(self) -> QWidget:
        place = QWidget(self)
        cards = Columns(self.look, place, gap=8)
        for name in ("then", "now"):
            card, inside = card_column(self.look, place)
            way = (*self.way, name)
            editor = LevelEditor(
                self.look,
                way,
                question_of(self.look, self._area, way),
                AskLevel(),
                card,
                sky=self.sky,
                dotted=name == "then",
            )
            inside.addWidget(self._keep(name, editor))
            cards.add(card, 190, 1)
        return place

    def _words(self) -> QWidget:
        card, column = card_column(self.look, self)
        column.setSpacing(self.look.px(10))
        for name in ("lift", "by"):
            way = (*self.way, name)
            question = question_of(self.look, self._area, way)
            editor: Editor = (
                TextEditor(self.look, way, question, card)
                if name == "lift"
                else PeopleEditor(self.look, way, question, card)
            )
            column.addWidget(self._keep(name, editor))
        column.addStretch(1)
        return card

    def in_order(self) -> list[QWidget]:
        """Return what is in it as it is read: the balloons, their buttons, then the words."""
        names = ("then", "now", "topic", "keeps_up", "lift", "by")
        return [self.sky, *(self.parts[name] for name in names)]

    def show_value(self, value: Any, around: Around) -> None:
        """Show one rope."""
        self.around = around
        for name, part in self.parts.items():
            part.show_value(getattr(value, name), around)
        now = self.parts["now"]
        if isinstance(now, LevelEditor):
            now.show_look(*look_of(value, around))

    def show_problem(self, way: Way, sentence: str) -> bool:
        """Show a kind sentence beside one of the answers."""
        return any(part.show_problem(way, sentence) for part in self.parts.values())


def look_of(scale: Scale, around: Around) -> tuple[Pattern, Tone]:
    """Return the pattern and colour of whoever sees it so."""
    found = (around.person(said.pick) for said in scale.by)
    return next(((one.pattern, one.tone) for one in found if one is not None), _NOBODY)


class BalloonEditor(PageEditor):
    """The rope that is open; above it, when there are several, all of them to choose from."""

    def __init__(
        self,
        look: Look,
        kind: type[Kind],
        photos: Mapping[PhotoId, QImage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, kind, photos, parent)
        self.open = 0
        self._scales: tuple[Scale, ...] = ()
        self.cards: list[TallCard] = []
        self.ropes: dict[int, ScaleEditor] = {}
        """The ropes that were open so far: each is made when it is first opened."""
        self._choose = QWidget(self)
        call_it(self._choose, look.words("pages-balloon-which"))
        self._flow = FlowLayout(self._choose, gap=4)
        self.column.addWidget(self._choose)
        self._place = QVBoxLayout()
        self.column.addLayout(self._place)
        below = FlowLayout(gap=8)
        self.add = Button(look, look.words("balloon-scales-add"), self, icon=Icon.PLUS)
        self.add.clicked.connect(self._add)
        below.addWidget(self.add)
        self.out = Button(
            look,
            look.words("pages-balloon-take-out"),
            self,
            manner=Manner.PLAIN,
            icon=Icon.CROSS,
        )
        self.out.clicked.connect(self._take_out)
        below.addWidget(self.out)
        below.addWidget(self.make("numbers"))
        self.column.addLayout(below)
        self.column.addStretch(1)

    def show_answers(self, page: Any) -> None:
        """Show the ropes there are, one of them open; without any, a new one."""
        super().show_answers(page)
        self._scales = page.scales
        self.open = min(self.open, len(self._scales))
        count = max(len(self._scales), self.open + 1)
        while len(self.cards) < count:
            self._add_card()
        for number, card in enumerate(self.cards):
            card.setVisible(number < count)
            self._show_card(card, self._scale(number), number)
        self._rope(self.open).show_value(self._scale(self.open), self.around)
        for number, rope in self.ropes.items():
            rope.setVisible(number == self.open)
        self._choose.setVisible(count > 1)
        self.add.setVisible(self.open < len(self._scales) or len(self._scales) > 1)
        self.out.setVisible(self.open < len(self._scales))

    def show_problem(self, way: Way, sentence: str) -> bool:
        """Show a kind sentence beside the answer, on its rope."""
        if way[:1] != ("scales",):
            return super().show_problem(way, sentence)
        for number, rope in self.ropes.items():
            if way[:2] == rope.way and rope.show_problem(way, sentence):
                self.show_rope(number)
                return True
        return False

    def show_rope(self, number: int) -> None:
        """Open one of the ropes. Nothing is edited."""
        self.open = number
        if self.book is not None:
            self.show_page(self.book, self.key, self.around.adding)

    def _scale(self, number: int) -> Scale:
        return self._scales[number] if number < len(self._scales) else Scale()

    def _show_card(self, card: TallCard, scale: Scale, number: int) -> None:
        topics = [text_of(one, self.around, self.look) for one in scale.topic]
        topics = [one for one in topics if one.strip()]
        topics = topics or [self.look.words("pages-balloon-rope", number=number + 1)]
        name = briefly(topics, self.look.words)
        if card.text() != name:
            card.setText(name)
            card.updateGeometry()
        call_it(card, ", ".join(topics))
        card.show_picture(rope_picture(scale, look_of(scale, self.around)))
        card.setChecked(number == self.open)

    def _add_card(self) -> None:
        number = len(self.cards)
        picture = rope_picture(Scale(), _NOBODY)
        card = TallCard(self.look, picture, " ", self._choose, wide_px=96, high_px=70)
        card.setAutoExclusive(True)
        card.clicked.connect(partial(self.show_rope, number))
        self._flow.addWidget(card)
        self.cards.append(card)

    def _rope(self, number: int) -> ScaleEditor:
        """Return the editor of one rope, made once."""
        if number in self.ropes:
            return self.ropes[number]
        rope = ScaleEditor(self.look, ("scales", number), self.kind.area, self)
        rope.edited.connect(self._relay)
        self._place.addWidget(rope)
        self.ropes[number] = rope
        return rope

    def _relay(self, way: Way, answer: object, act: str) -> None:
        """Pass on what was said; the first answer on a new rope brings the rope with it."""
        number = way[1]
        if isinstance(number, int) and number >= len(self._scales):
            answer = with_answer(Scale(), way[2:], answer)
            way = ("scales", len(self._scales))
        self.edited.emit(way, answer, act)

    def _add(self) -> None:
        self.show_rope(len(self._scales))
        self.cards[self.open].setFocus()

    def _take_out(self) -> None:
        left = (*self._scales[: self.open], *self._scales[self.open + 1 :])
        self.open = max(0, self.open - 1)
        self.edited.emit(("scales",), left, "ask-act-took-out")
