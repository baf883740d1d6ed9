"""How we got here: the four boxes as they stand on paper, to draw in or to write under."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QWidget

from familybook.core.fields import AskPicture
from familybook.core.ids import PhotoId
from familybook.core.kind import Kind
from familybook.drawings.pages.strip_box import Scene, scene_drawing
from familybook.screen.editors.base import Editor
from familybook.screen.editors.grid import EvenGrid
from familybook.screen.editors.picture import PictureEditor
from familybook.screen.editors.texts import TextEditor
from familybook.screen.kit.labels import Heading, Label
from familybook.screen.kit.pictures import PictureView
from familybook.screen.look import Look
from familybook.screen.pages.base import PageEditor
from familybook.screen.pages.parts import card_column
from familybook.screen.tokens import Hue, Type


class StripEditor(PageEditor):
    """Four boxes, two by two: each has its small picture, room to draw, and words."""

    def __init__(
        self,
        look: Look,
        kind: type[Kind],
        photos: Mapping[PhotoId, QImage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, kind, photos, parent)
        self.boxes: dict[Scene, dict[str, Editor]] = {}
        skip = look.words("pages-strip-skip")
        self.column.addWidget(Label(look, skip, self, size=Type.SMALL, hue=Hue.SOFT))
        place = QWidget(self)
        grid = EvenGrid(look, place, least=400, most=2, gap=8)
        for scene in Scene:
            grid.addWidget(self._box(scene, place))
        self.column.addWidget(place)
        self.column.addStretch(1)

    def _box(self, scene: Scene, parent: QWidget) -> QWidget:
        look = self.look
        card, column = card_column(look, parent)
        head = QHBoxLayout()
        head.addWidget(PictureView(look, scene_drawing(scene), card, wide=76, high=64))
        head.addWidget(Heading(look, self.question(scene.value).text, card), 1)
        column.addLayout(head)
        asked = self.question(scene.value, "picture")
        picture = PictureEditor(look, (scene.value, "picture"), asked, AskPicture(), card)
        words = self.question(scene.value, "text")
        text = TextEditor(look, (scene.value, "text"), words, card, prose=True, beside=400)
        self.boxes[scene] = {"picture": picture, "text": text}
        for editor in self.boxes[scene].values():
            column.addWidget(self.take(editor))
        column.addStretch(1)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        return card

    def show_answers(self, page: Any) -> None:
        """Show what is in the boxes."""
        for scene, editors in self.boxes.items():
            for name, editor in editors.items():
                editor.show_value(getattr(getattr(page, scene.value), name), self.around)

    def show_problem(self, way: tuple[str | int, ...], sentence: str) -> bool:
        """Show a kind sentence in the box it is about."""
        inner = (one for editors in self.boxes.values() for one in editors.values())
        return any(one.show_problem(way, sentence) for one in inner)
