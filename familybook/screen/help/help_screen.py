"""Help: one topic at a time, about where we are, and the way to all the others."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from familybook.core.drawing import Voice
from familybook.drawings.picks import small_picture
from familybook.screen.editors.columns import Columns
from familybook.screen.help.topics import FIRST, KEYS, TOPICS
from familybook.screen.kit.buttons import Button
from familybook.screen.kit.cards import Card
from familybook.screen.kit.faces import say
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.labels import Heading, Label
from familybook.screen.kit.order import tell_in_order
from familybook.screen.kit.pictures import PictureView
from familybook.screen.kit.screen import Screen
from familybook.screen.look import Look
from familybook.screen.tokens import Type

_BESIDE_FROM = 1000
"""In less room, at 100 %, the other topics stand below."""
_PICTURE = 64
_PRESS = 190
_DOES = 200


class HelpScreen(Screen):
    """Shows a topic; says that we go back, or that somebody asks what the program is made of."""

    tells_itself = True
    back_wanted = Signal()
    about_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        words = look.words
        self.topic_shown = FIRST
        self.heading, self.lead = self.add_title("")
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(look.px(8))
        self.content.addLayout(self._both)
        self.content.addStretch(1)
        self.article: Card | None = None
        self._others = Card(look, self)
        self._fill_others()
        self._both.addWidget(self._others, 2, Qt.AlignmentFlag.AlignTop)
        self.back = Button(look, words("screen-back"), self.foot)
        self.back.clicked.connect(self.back_wanted)
        self.foot.bar.add(self.back)
        self.foot.finish(undoes=False)
        self.about = Button(look, words("help-about"), self.foot)
        self.about.clicked.connect(self.about_wanted)
        self.foot.bar.add(self.about, at_end=True)

    def _fill_others(self) -> None:
        column = QVBoxLayout(self._others)
        column.setContentsMargins(18, 12, 14, 18)
        column.addWidget(Heading(self.look, self.look.words("help-more"), self._others))
        flow = FlowLayout()
        self.topics = {
            topic: Button(self.look, self.look.words(f"help-{topic}-title"), self._others)
            for topic in TOPICS
        }
        for topic, button in self.topics.items():
            button.clicked.connect(partial(self._choose, topic))
            flow.addWidget(button)
        column.addLayout(flow)

    def _choose(self, topic: str, checked: bool = False) -> None:
        del checked
        self.show_topic(topic)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_topic(self, topic: str) -> None:
        """Show a topic from its top, and offer all the others."""
        words = self.look.words
        self.topic_shown = topic if topic in TOPICS else FIRST
        title = words("help-heading", topic=words(f"help-{self.topic_shown}-title"))
        self.heading.setText(title)
        lead = f"help-{self.topic_shown}-lead"
        self.lead.setText(words(lead) if words.has(lead) else "")
        self.lead.setVisible(words.has(lead))
        for name, button in self.topics.items():
            button.setVisible(name != self.topic_shown)
        if self.article is not None:
            self.article.hide()
            self.article.deleteLater()
        self.article = self._keys() if self.topic_shown == "keys" else self._steps()
        self._both.insertWidget(0, self.article, 3, Qt.AlignmentFlag.AlignTop)
        self.body.verticalScrollBar().setValue(0)
        tell_in_order(self)
        say(self, title)

    def _steps(self) -> Card:
        card = Card(self.look, self)
        column = QVBoxLayout(card)
        column.setContentsMargins(18, 14, 18, 18)
        column.setSpacing(self.look.px(12))
        for step, picture in TOPICS[self.topic_shown]:
            row = QHBoxLayout()
            row.setSpacing(self.look.px(14))
            row.addWidget(
                PictureView(self.look, small_picture(picture), card, wide=_PICTURE, high=_PICTURE)
            )
            text = self.look.words(f"help-{self.topic_shown}-{step}")
            row.addWidget(Label(self.look, text, card, size=Type.LEAD), 1)
            column.addLayout(row)
        return card

    def _keys(self) -> Card:
        card = Card(self.look, self)
        column = QVBoxLayout(card)
        column.setContentsMargins(18, 14, 18, 18)
        column.setSpacing(self.look.px(6))
        for key in KEYS:
            row = Columns(self.look, gap=6)
            press = Label(
                self.look,
                self.look.words(f"help-press-{key}"),
                card,
                size=Type.LABEL,
                voice=Voice.BOLD,
            )
            row.add(press, _PRESS, 0)
            row.add(Label(self.look, self.look.words(f"help-does-{key}"), card), _DOES)
            column.addLayout(row)
        return card

    def first_focus(self) -> QWidget | None:
        """Return the way back."""
        return self.back

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the other topics beside this one, or below where it is narrow."""
        super().resizeEvent(event)
        beside = self.width() >= self.look.px(_BESIDE_FROM)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._both.setDirection(way)
