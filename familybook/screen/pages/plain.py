"""A page without a layout of its own: its questions, one under the other."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from familybook.core.fields import fields_of
from familybook.core.ids import PhotoId
from familybook.core.kind import Kind
from familybook.screen.look import Look
from familybook.screen.pages.base import PageEditor
from familybook.screen.pages.parts import card_column


class PlainEditor(PageEditor):
    """Every question of a kind on a card of its own."""

    def __init__(
        self,
        look: Look,
        kind: type[Kind],
        photos: Mapping[PhotoId, QImage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, kind, photos, parent)
        for field in fields_of(kind):
            card, column = card_column(look, self)
            column.addWidget(self.make(field.name, card))
            self.column.addWidget(card)
        self.column.addStretch(1)
