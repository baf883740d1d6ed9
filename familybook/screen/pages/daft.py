"""Daft things: odd socks to pick, what we say and laugh at, and recipes."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from familybook.core.drawing import Drawing
from familybook.core.ids import PhotoId
from familybook.core.kind import Kind
from familybook.drawings.pages.socks import MOST, sock_picture
from familybook.drawings.picks import pick_picture
from familybook.kinds.daft import Recipe
from familybook.screen.editors.picks import offer_of
from familybook.screen.editors.rows import RowsEditor
from familybook.screen.editors.texts import ListEditor
from familybook.screen.look import Look
from familybook.screen.pages.base import PageEditor
from familybook.screen.pages.card_picks import CardPicks
from familybook.screen.pages.parts import card_column


def picture_of_sock(key: str) -> Drawing:
    """Return the picture of a daft thing; what has none is a sock of its own."""
    return pick_picture(key) or sock_picture(sum(map(ord, key)))


class DaftEditor(PageEditor):
    """Cards to pick for the washing line, then sayings, then recipe cards."""

    def __init__(
        self,
        look: Look,
        kind: type[Kind],
        photos: Mapping[PhotoId, QImage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, kind, photos, parent)
        offer = offer_of(look, "daft-silly", best=MOST)
        card, column = card_column(look, self)
        asked = self.question("silly")
        silly = CardPicks(look, ("silly",), asked, offer, picture_of_sock, card)
        column.addWidget(self.take(silly, "silly"))
        self.column.addWidget(card)
        card, column = card_column(look, self)
        things = ListEditor(look, ("things",), self.question("things"), card, prose=True)
        column.addWidget(self.take(things, "things"))
        self.column.addWidget(card)
        card, column = card_column(look, self)
        recipes = RowsEditor(
            look,
            ("recipes",),
            self.question("recipes"),
            Recipe,
            self.maker,
            card,
            add=look.words("pages-daft-add"),
        )
        column.addWidget(self.take(recipes, "recipes"))
        self.column.addWidget(card)
        self.column.addStretch(1)
