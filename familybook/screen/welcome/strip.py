"""The one strip at the foot of the shelf: what the books need, and what can be done about it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from familybook.core.drawing import Drawing, Voice
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.cards import Card
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Label
from familybook.screen.kit.pictures import PictureView
from familybook.screen.kit.spoken import call_it, describe_it
from familybook.screen.look import Look
from familybook.screen.tokens import Hue, Type

_PICTURE = 46
_BESIDE = 860
"""Width of the strip, at 100 %, from which its buttons stand beside the words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a strip says, and what its buttons are called; one that is empty is not there."""

    sentence: str
    more: str = ""
    picture: Drawing
    act: str
    icon: Icon | None = None
    other: str = ""
    third: str = ""


class _Inside(QWidget):
    """Picture, words and buttons of one need."""

    def __init__(self, look: Look, told: Told, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(16), look.px(8), look.px(10), look.px(11))
        row.setSpacing(look.px(14))
        row.addWidget(PictureView(look, told.picture, self, wide=_PICTURE, high=_PICTURE))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(look, told.sentence, self, size=Type.LABEL, voice=Voice.BOLD))
        if told.more:
            words.addWidget(Label(look, told.more, self))
        buttons = FlowLayout(gap=6)
        self.act = Button(look, told.act, self, icon=told.icon)
        self.other = Button(look, told.other, self, manner=Manner.PLAIN) if told.other else None
        self.third = Button(look, told.third, self, manner=Manner.PLAIN) if told.third else None
        for button in filter(None, (self.third, self.other, self.act)):
            buttons.addWidget(button)
        self._both = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._both.addLayout(words, 1)
        self._both.addLayout(buttons)
        row.addLayout(self._both, 1)
        look.changed.connect(self._arrange)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under the words where there is too little room beside them."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        way = QBoxLayout.Direction
        beside = self.width() >= self._look.px(_BESIDE)
        self._both.setDirection(way.LeftToRight if beside else way.TopToBottom)


class Strip(Card):
    """One sentence with one to three buttons; hidden while there is nothing to say."""

    act_wanted = Signal()
    other_wanted = Signal()
    third_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, edge=Hue.LINE)
        self._inside: _Inside | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._column = column
        self.hide()

    @property
    def act(self) -> Button | None:
        """Return the button that does what is needed."""
        return self._inside.act if self._inside else None

    @property
    def other(self) -> Button | None:
        """Return the other button."""
        return self._inside.other if self._inside else None

    @property
    def third(self) -> Button | None:
        """Return the third button."""
        return self._inside.third if self._inside else None

    def show_told(self, told: Told | None) -> None:
        """Say something else, or nothing."""
        if self._inside is not None:
            self._column.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
            self._inside = None
        self.setVisible(told is not None)
        if told is None:
            return
        self._inside = _Inside(self.look, told, self)
        self._inside.act.clicked.connect(self.act_wanted)
        if self._inside.other is not None:
            self._inside.other.clicked.connect(self.other_wanted)
        if self._inside.third is not None:
            self._inside.third.clicked.connect(self.third_wanted)
        self._column.addWidget(self._inside)
        self._inside.show()
        call_it(self, told.sentence)
        describe_it(self, told.more)
