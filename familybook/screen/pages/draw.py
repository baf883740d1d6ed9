"""A space to draw: paper with the shape of the printed page, as large as the window if wanted."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from familybook.core.fields import AskPicture
from familybook.core.ids import PhotoId
from familybook.core.kind import Kind
from familybook.kinds.draw import HIGH
from familybook.screen.editors.picture import PictureEditor
from familybook.screen.editors.texts import Question
from familybook.screen.look import Look
from familybook.screen.pages.base import PageEditor
from familybook.screen.pages.parts import card_column


class DrawEditor(PageEditor):
    """The paper is there at once; a photograph of a drawing on paper is just as good."""

    def __init__(
        self,
        look: Look,
        kind: type[Kind],
        photos: Mapping[PhotoId, QImage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, kind, photos, parent)
        card, column = card_column(look, self)
        self.picture = PictureEditor(
            look, ("picture",), Question(text=""), AskPicture(), card, paper=HIGH
        )
        column.addWidget(self.take(self.picture, "picture"))
        self.column.addWidget(card)
        self.column.addStretch(1)
