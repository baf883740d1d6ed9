"""The last page: the book is theirs. A picture, a few warm words, and the way out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from familybook.core.drawing import Drawing
from familybook.drawings.scenes.scenery import STAGE
from familybook.screen.editors.columns import Columns
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Heading, Label
from familybook.screen.kit.pictures import PictureView
from familybook.screen.kit.screen import Screen
from familybook.screen.look import Look
from familybook.screen.tokens import Type

_WORDS = 440
_SHARE = 0.46
"""The most of the window's width that the picture takes."""
_LEAST = 240
_EDGE = 24
_LINES = ("words", "copy", "more")


class LastPage(Screen):
    """Shows the picture of this book with everybody in it, and says whose it is."""

    help_topic = "keep"
    back_wanted = Signal()
    look_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        words, bar = look.words, self.foot.bar
        row = Columns(look, gap=40)
        row.add(self._words_side(), _WORDS)
        self.picture = PictureView(look, None, self)
        row.add(self.picture, 0, 0)
        self.content.addLayout(row, 1)
        self.back = Button(look, words("screen-back"), bar)
        self.back.clicked.connect(self.back_wanted)
        self.look_through = Button(look, words("look-open"), bar, icon=Icon.EYE)
        self.look_through.clicked.connect(self.look_wanted)
        self.close_button = Button(look, words("keep-last-close"), bar, manner=Manner.MAIN)
        self.close_button.clicked.connect(self.close_wanted)
        bar.add(self.back, rank=1)
        self.foot.finish()
        bar.add(self.look_through, rank=2, at_end=True)
        bar.add(self.close_button, at_end=True)

    def _words_side(self) -> QWidget:
        look = self.look
        side = QWidget(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        side.setSizePolicy(policy)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, look.px(20), 0)
        column.setSpacing(look.px(12))
        column.addStretch(2)
        column.addWidget(Heading(look, look.words("keep-last"), side, level=1))
        for line in _LINES:
            column.addWidget(Label(look, look.words(f"keep-last-{line}"), side, size=Type.H2))
        column.addStretch(3)
        return side

    def show_picture(self, picture: Drawing | None) -> None:
        """Show the picture of this book; none once it was closed."""
        self.picture.show_drawing(picture)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the picture be as large as the window has room for."""
        super().resizeEvent(event)
        wide, high = STAGE
        room = min(self.body.height() - _EDGE, int(self.width() * _SHARE * high / wide))
        side = max(_LEAST, room)
        self.picture.setFixedSize(round(side * wide / high), side)

    def first_focus(self) -> QWidget | None:
        """Return the way out: there is nothing more to do here."""
        return self.close_button
