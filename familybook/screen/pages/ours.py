"""This book is ours: three signposts, whose book it is, where it lives, when to open it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familybook.core.drawing import Voice
from familybook.core.ids import PhotoId
from familybook.core.kind import Kind
from familybook.drawings.pages.signposts import Sight, sight_drawing
from familybook.drawings.picks import pick_picture
from familybook.kinds.ours import SIGNS
from familybook.screen.editors.columns import Columns
from familybook.screen.editors.grid import EvenGrid
from familybook.screen.editors.picks import offer_of
from familybook.screen.kit.cards import Card
from familybook.screen.kit.labels import Label
from familybook.screen.kit.pictures import PictureView
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.pages.base import PageEditor
from familybook.screen.pages.card_picks import CardPicks
from familybook.screen.pages.parts import card_column
from familybook.screen.tokens import Hue, Type

_BEST = 5


class SignBoard(Card):
    """One of the signposts, to be read: what it asks, and what to do with the book then."""

    def __init__(self, look: Look, name: str, sight: Sight, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, edge=Hue.WOOD, thick=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(12))
        row.setSpacing(look.px(10))
        row.addWidget(PictureView(look, sight_drawing(sight), self, wide=84, high=56))
        words = QVBoxLayout()
        words.setSpacing(0)
        ask, do = look.words(f"ours-print-{name}"), look.words(f"ours-print-{name}-do")
        words.addStretch(1)
        words.addWidget(Label(look, ask, self, size=Type.LABEL, voice=Voice.HEAD))
        words.addWidget(Label(look, do, self))
        words.addStretch(1)
        row.addLayout(words, 1)
        call_it(self, f"{ask} {do}")


class OursEditor(PageEditor):
    """Signposts across the top; under them whose book it is, who helped, and who may read it."""

    def __init__(
        self,
        look: Look,
        kind: type[Kind],
        photos: Mapping[PhotoId, QImage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, kind, photos, parent)
        posts = QWidget(self)
        grid = EvenGrid(look, posts, least=268, most=3, gap=8)
        self.boards = [SignBoard(look, name, sight, posts) for name, sight in SIGNS]
        for board in self.boards:
            grid.addWidget(board)
        self.column.addWidget(posts)
        self.column.addWidget(self._plate())
        sides = Columns(look, gap=10)
        sides.add(self._side("made_with", "made_on"), 420, 1)
        sides.add(self._side("may_read", "may_read_also"), 420, 1)
        self.column.addWidget(self._open_when())
        self.column.addLayout(sides)
        self.column.addStretch(1)

    def _plate(self) -> QWidget:
        """Return whose book it is and where it lives, under what they promise each other."""
        card, column = card_column(self.look, self, edge=Hue.LEAF, thick=True)
        promise = self.look.words("pages-ours-promise")
        column.addWidget(Label(self.look, promise, card, voice=Voice.HEAD))
        column.addWidget(self.make("belongs_to", card))
        column.addWidget(self.make("keep_place", card))
        return card

    def _side(self, *names: str) -> QWidget:
        card, column = card_column(self.look, self)
        for name in names:
            column.addWidget(self.make(name, card))
        column.addStretch(1)
        return card

    def _open_when(self) -> QWidget:
        card, column = card_column(self.look, self)
        offer = offer_of(self.look, "ours-open-when", best=_BEST)
        asked = self.question("open_when")
        picks = CardPicks(self.look, ("open_when",), asked, offer, pick_picture, card)
        column.addWidget(self.take(picks, "open_when"))
        return card
