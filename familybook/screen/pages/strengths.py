"""What we are good at: cards to pick, leaves for each other, stories, and roots."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from familybook.core.ids import PhotoId
from familybook.core.kind import Kind
from familybook.drawings.picks import pick_picture
from familybook.screen.editors.columns import Columns
from familybook.screen.editors.picks import PicksEditor, offer_of
from familybook.screen.look import Look
from familybook.screen.pages.base import PageEditor
from familybook.screen.pages.card_picks import CardPicks
from familybook.screen.pages.for_each import ForEachEditor
from familybook.screen.pages.parts import card_column


class StrengthsEditor(PageEditor):
    """A tree's leaves, as cards; leaves for each other; its stories and roots."""

    def __init__(
        self,
        look: Look,
        kind: type[Kind],
        photos: Mapping[PhotoId, QImage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, kind, photos, parent)
        offer = offer_of(look, "strengths", best=14)
        card, column = card_column(look, self)
        asked = self.question("strengths")
        picks = CardPicks(look, ("strengths",), asked, offer, pick_picture, card)
        column.addWidget(self.take(picks, "strengths"))
        self.column.addWidget(card)
        leaves, inside = card_column(look, self)
        for_each = ForEachEditor(look, ("for_each",), self.question("for_each"), leaves)
        inside.addWidget(self.take(for_each, "for_each"))
        self.column.addWidget(leaves)
        sides = Columns(look, gap=10)
        sides.add(self._side("friend"), 420, 1)
        sides.add(self._side("roots"), 420, 1)
        self.column.addLayout(sides)
        stories, inside = card_column(look, self)
        inside.addWidget(self.make("stories", stories))
        self.column.addWidget(stories)
        self.column.addStretch(1)

    def _side(self, name: str) -> QWidget:
        card, column = card_column(self.look, self)
        if name == "friend":
            offer = offer_of(self.look, "strengths", best=1, at_first=6)
            asked = self.question("friend")
            friend = PicksEditor(
                self.look, ("friend",), asked, offer, card, picture_of=pick_picture
            )
            column.addWidget(self.take(friend, "friend"))
        else:
            column.addWidget(self.make(name, card))
        column.addStretch(1)
        return card
