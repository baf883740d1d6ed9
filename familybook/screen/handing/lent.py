"""A book that a colleague has: read it, take it back, or open what came back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.drawing import Drawing
from familybook.drawings.picks import small_picture
from familybook.screen.editors.columns import Columns
from familybook.screen.kit.buttons import Button
from familybook.screen.kit.cards import Card
from familybook.screen.kit.choices import ChoiceCard
from familybook.screen.kit.labels import Label
from familybook.screen.kit.pictures import PictureView
from familybook.screen.kit.screen import Screen
from familybook.screen.look import Look
from familybook.screen.tokens import Hue

_PICTURE, _ACTS, _GAP = 220, 560, 16
_ACT_PICTURES = {"read": "book", "back": "house", "came": "envelope"}


class LentScreen(Screen):
    """Shows who has a book; says what shall be done about it."""

    help_topic = "hand"
    read_it_wanted = Signal()
    back_wanted = Signal()
    """The book is to be ours to write in again."""
    came_wanted = Signal()
    """A copy came back."""
    shelf_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        words = look.words
        self._heading, self._lead = self.add_title("", " ")
        row = Columns(look)
        self._picture = PictureView(look, None, self, wide=190, high=190)
        row.add(self._picture, _PICTURE, 0)
        card = Card(look, self)
        column = QVBoxLayout(card)
        column.setContentsMargins(look.px(22), look.px(16), look.px(22), look.px(22))
        column.setSpacing(look.px(6))
        self.acts: dict[str, ChoiceCard] = {}
        for act, signal in (
            ("read", self.read_it_wanted),
            ("back", self.back_wanted),
            ("came", self.came_wanted),
        ):
            one = ChoiceCard(
                look,
                small_picture(_ACT_PICTURES[act]),
                words(f"hand-lent-{act}"),
                card,
                sub=" ",
                ticks=False,
            )
            one.clicked.connect(signal)
            column.addWidget(one)
            self.acts[act] = one
        column.addWidget(Label(look, words("hand-lent-both"), card, hue=Hue.SOFT))
        row.add(card, _ACTS)
        self.content.addLayout(row)
        self.show_beside_only(self._picture, _PICTURE + _ACTS + _GAP)
        self.content.addStretch(1)
        self.back = Button(look, words("screen-back"), self.foot.bar)
        self.back.clicked.connect(self.shelf_wanted)
        self.foot.bar.add(self.back)
        self.foot.finish(undoes=False)

    def show_book(self, book: str, picture: Drawing, name: str, day: str) -> None:
        """Show a book, who has it, and since when."""
        words = self.look.words
        self._heading.setText(words("hand-lent-title", book=book, name=name))
        self._lead.setText(words("hand-lent-lead", day=day))
        for act, card in self.acts.items():
            card.show_sub(words(f"hand-lent-{act}-about", name=name))
        self._picture.show_drawing(picture)

    def first_focus(self) -> QWidget | None:
        """Return the way to read it."""
        return self.acts["read"]
