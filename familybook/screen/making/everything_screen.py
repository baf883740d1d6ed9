"""All that is kept about a family, to be read here; then it may be saved."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Label
from familybook.screen.kit.reader import Reader
from familybook.screen.kit.screen import Screen
from familybook.screen.look import Look
from familybook.screen.tokens import Hue


class EverythingScreen(Screen):
    """Shows what is held; says that all of it is to be saved, or that it was read."""

    help_topic = "keep"
    back_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        words = look.words
        self.add_title(words("everything-title"), words("everything-lead"))
        self.text = Reader(look, words("everything-title"), self)
        self.content.addWidget(self.text, 1)
        self.content.addWidget(Label(look, words("everything-save-about"), self, hue=Hue.SOFT))
        bar = self.foot.bar
        self.back = Button(look, words("screen-back"), bar)
        self.back.clicked.connect(self.back_wanted)
        bar.add(self.back)
        self.foot.finish(undoes=False)
        self.save = Button(look, words("everything-save"), bar, manner=Manner.MAIN, icon=Icon.SAVE)
        self.save.clicked.connect(self.save_wanted)
        bar.add(self.save, at_end=True)

    def show_held(self, body: str, pictures: Mapping[str, QImage]) -> None:
        """Show what is held, from its top; nothing leaves nothing of it."""
        self.text.show_html(body, pictures)
        self.foot.show_act("")

    def first_focus(self) -> QWidget | None:
        """Return the words: keys go down them."""
        return self.text
