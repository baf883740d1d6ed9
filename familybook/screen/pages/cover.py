"""The cover: a title, a scene to choose, and who has a window in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache, partial
from typing import Any

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QButtonGroup, QWidget

from familybook.core.drawing import Drawing
from familybook.core.fields import AskPicture, Way
from familybook.core.ids import PhotoId
from familybook.core.kind import Kind
from familybook.core.person import Person
from familybook.core.said import LEFT_OPEN, NOTHING, How
from familybook.drawings.parts.named import with_pets
from familybook.drawings.plate.lino import Plate
from familybook.drawings.scenes import scene
from familybook.drawings.scenes.scenery import STAGE
from familybook.screen.editors.base import Around, Editor
from familybook.screen.editors.columns import Columns
from familybook.screen.editors.grid import EvenGrid
from familybook.screen.editors.picture import PictureEditor
from familybook.screen.editors.texts import Question, TextEditor
from familybook.screen.kit.gentle import GentleLine
from familybook.screen.kit.labels import Heading
from familybook.screen.kit.one_by_one import OneByOne
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.pages.base import PageEditor
from familybook.screen.pages.parts import card_column
from familybook.screen.pages.tall_card import TallCard

_PICK = "cover-scene-pick-"


def _small(key: str, people: tuple[Person, ...]) -> Drawing:
    return scene(key.removeprefix(_PICK), people)


def _draw(drawn: list[Drawing], key: str, people: tuple[Person, ...]) -> None:
    drawn.append(_small(key, people))


def _show(card: TallCard, drawn: list[Drawing]) -> None:
    card.show_picture(drawn[0])
    card.prepare()


@cache
def _bare() -> Drawing:
    return Plate().drawing(*STAGE)


class SceneEditor(Editor):
    """The scenes as cards, each with a window for everybody who has one."""

    def __init__(self, look: Look, way: Way, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, way, parent)
        self._said = NOTHING
        self._people: tuple[Person, ...] | None = None
        self._drawing = OneByOne(self)
        grid = EvenGrid(look, self, least=150, most=3, gap=0)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self.cards: dict[str, TallCard] = {}
        for key in look.words.keys(_PICK):
            words = look.words(key)
            # Drawn once it is known for whom: a scene takes a while.
            card = TallCard(look, _bare(), words, self, wide_px=128, high_px=133)
            call_it(card, f"{name}: {words}")
            card.clicked.connect(partial(self._choose, key))
            card.setAutoExclusive(True)  # heard as one of a few; the group lets it be given back
            self._group.addButton(card)
            grid.addWidget(card)
            self.cards[key] = card

    def show_value(self, value: Any, around: Around) -> None:
        """Show which scene was chosen."""
        self.around, self._said = around, value
        for key, card in self.cards.items():
            card.setChecked(key == value.pick)

    def show_people(self, people: tuple[Person, ...]) -> None:
        """Show a window for each of them, one scene after the other: each takes a while."""
        if people == self._people:
            return
        self._people = people
        self._drawing.begin(self._steps(people))

    def _steps(self, people: tuple[Person, ...]) -> Iterator[Callable[[], None]]:
        """Give what is to be done: the scene that was chosen comes first."""
        cards = sorted(self.cards.items(), key=lambda one: not one[1].isChecked())
        for key, card in cards:
            drawn: list[Drawing] = []
            yield partial(_draw, drawn, key, people)
            yield partial(_show, card, drawn)

    def _choose(self, key: str) -> None:
        said = self._said.emptied
        if self.cards[key].isChecked():
            said = replace(self._said, pick=key, how=How.PICK, said_by=self.around.adding)
        self.says(said, "ask-act-chose")


class CoverEditor(PageEditor):
    """The cover."""

    def __init__(
        self,
        look: Look,
        kind: type[Kind],
        photos: Mapping[PhotoId, QImage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, kind, photos, parent)
        columns = Columns(look, gap=16)
        self.scenes = SceneEditor(look, ("scene",), self.question("scene").text, self)
        self.take(self.scenes, "scene")
        columns.add(self._scene_card(), 500, 4)
        columns.add(self._words_card(), 440, 3)
        self.column.addLayout(columns)
        self.column.addWidget(self._picture_card())
        self.column.addStretch(1)

    def _scene_card(self) -> QWidget:
        card, column = card_column(self.look, self)
        column.addWidget(Heading(self.look, self.question("scene").text, card))
        self._own = GentleLine(self.look, card)
        column.addWidget(self._own)
        column.addWidget(self.scenes)
        column.addStretch(1)
        return card

    def _words_card(self) -> QWidget:
        card, column = card_column(self.look, self)
        called = Question(text=self.look.words("cover-title-hint"))
        column.addWidget(self.take(TextEditor(self.look, ("title",), called, card), "title"))
        for name in ("season", "windows", "quiet"):
            column.addSpacing(self.look.px(6))
            column.addWidget(self.make(name, card))
        column.addStretch(1)
        return card

    def _picture_card(self) -> QWidget:
        card, column = card_column(self.look, self)
        picture = PictureEditor(
            self.look, ("picture",), self.question("picture"), AskPicture(), card, may_leave=True
        )
        column.addWidget(self.take(picture, "picture"))
        return card

    def show_answers(self, page: Any) -> None:
        """Show the cover, and the people in the windows."""
        super().show_answers(page)
        own = page.picture.photo or page.picture.strokes or page.picture.pick == LEFT_OPEN
        self._own.show_sentence(self.look.words("pages-cover-own-picture") if own else "")
        chosen = {said.pick for said in page.windows}
        family = self.around.family
        shown = tuple(one for one in family if one.id in chosen) or family
        self.scenes.show_people(with_pets(shown, self.look.words))
