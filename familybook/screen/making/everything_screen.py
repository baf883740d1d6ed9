"""All that is kept about a family, to be read here; then it may be saved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Label
from familybook.screen.kit.order import put_in_order
from familybook.screen.kit.reader import Reader
from familybook.screen.kit.screen import Screen
from familybook.screen.kit.spoken import call_it
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
        self._places: tuple[tuple[str, str], ...] = ()
        self.add_title(words("everything-title"), words("everything-lead"))
        self.go = Button(look, words("everything-go"), self, manner=Manner.PLAIN, icon=Icon.DOWN)
        self.go.setCheckable(True)
        self.go.clicked.connect(self._show_list)
        self.content.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeading)
        self.list = QWidget(self)
        call_it(self.list, words("everything-list"))
        self._row = FlowLayout(self.list, gap=4)
        self.content.addWidget(self.list, 1)
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
        self._show_list(on=False)

    def show_held(
        self,
        body: str,
        pictures: Mapping[str, QImage],
        places: Sequence[tuple[str, str]] = (),
    ) -> None:
        """Show what is held, from its top; nothing leaves nothing of it.

        Of each of its `places` the name in it and the heading are there to be gone to.
        """
        self._places = tuple(places)
        self._row.clear()
        self._show_list(on=False)
        self.text.show_html(body, pictures)
        self.foot.show_act("")

    def _show_list(self, on: bool) -> None:
        """Show what can be gone to in place of the words, or the words again."""
        if on and not self._row.count():
            for place, heading in self._places:
                button = Button(self.look, heading, self.list)
                button.clicked.connect(partial(self._go_to, place))
                self._row.addWidget(button)
                button.show()
            put_in_order(*self.parts())
        self.go.setChecked(on)
        self.go.setVisible(bool(self._places))
        self.list.setVisible(on)
        self.text.setVisible(not on)

    def _go_to(self, place: str, checked: bool = False) -> None:
        del checked
        self._show_list(on=False)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.text.go_to(place)

    def first_focus(self) -> QWidget | None:
        """Return the words: keys go down them."""
        return self.text
