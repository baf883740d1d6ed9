"""About: what this program is, who may use it, and the licences of all its parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from familybook.core.drawing import Drawing
from familybook.screen.kit.buttons import Button
from familybook.screen.kit.cards import Card
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Heading, Label
from familybook.screen.kit.more import scroll_bar_style
from familybook.screen.kit.pictures import PictureView
from familybook.screen.kit.screen import Screen
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.tokens import Hue, Type


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the program that somebody else made, and under which licence."""

    name: str
    version: str
    licence: str


class AboutScreen(Screen):
    """Shows what the program is; says whose licence is to be read, an empty name for ours."""

    back_wanted = Signal()
    licence_wanted = Signal(str)
    sheet_wanted = Signal()
    """The recovery sheet of this laptop is to be printed, perhaps again."""

    def __init__(
        self,
        look: Look,
        picture: Drawing,
        version: str,
        programs: Sequence[Part],
        letters: Sequence[Part],
    ) -> None:
        super().__init__(look)
        words = look.words
        self.heading, self.lead = self.add_title(
            words("help-about"), words("help-about-version", version=version)
        )
        self.content.addWidget(self._what(picture))
        self.content.addWidget(Label(look, words("help-about-parts"), self))
        self.parts_shown: dict[str, Button] = {}
        for title, parts in (("help-about-programs", programs), ("help-about-letters", letters)):
            self.content.addWidget(Heading(look, words(title), self))
            self.content.addLayout(self._list(parts))
        self.content.addStretch(1)
        self.back = Button(look, words("screen-back"), self.foot)
        self.back.clicked.connect(self.back_wanted)
        self.foot.bar.add(self.back)
        self.foot.finish(undoes=False)

    def _what(self, picture: Drawing) -> Card:
        words = self.look.words
        card = Card(self.look, self)
        row = QHBoxLayout(card)
        row.setContentsMargins(18, 12, 18, 16)
        row.setSpacing(self.look.px(16))
        row.addWidget(PictureView(self.look, picture, card, wide=96, high=96))
        column = QVBoxLayout()
        for key in ("help-about-what", "help-about-who", "help-private-sent"):
            column.addWidget(Label(self.look, words(key), card))
        self.ours = Button(self.look, words("help-about-ours"), card)
        self.ours.clicked.connect(partial(self._choose, ""))
        self.sheet = Button(self.look, words("help-about-sheet"), card, icon=Icon.PRINT)
        self.sheet.clicked.connect(self.sheet_wanted)
        buttons = FlowLayout()
        buttons.addWidget(self.ours)
        buttons.addWidget(self.sheet)
        column.addLayout(buttons)
        row.addLayout(column, 1)
        return card

    def _list(self, parts: Sequence[Part]) -> FlowLayout:
        words = self.look.words
        flow = FlowLayout()
        for part in parts:
            name = words("help-about-part", name=part.name, version=part.version).strip()
            button = Button(self.look, name, self, name=words("help-about-part-name", name=name))
            button.clicked.connect(partial(self._choose, part.name))
            self.parts_shown[part.name] = button
            flow.addWidget(button)
        return flow

    def _choose(self, name: str, checked: bool = False) -> None:
        del checked
        self.licence_wanted.emit(name)

    def first_focus(self) -> QWidget | None:
        """Return the way back."""
        return self.back


class _Read(QPlainTextEdit):
    """Long words to read: keys scroll them, and they can be copied."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setReadOnly(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        # Licences are English, and written from left to right, whatever the window speaks.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._restyle()
        look.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.setFont(self._look.font(Type.BODY))
        colour = self._look.tokens.colour
        self.setStyleSheet(  # a palette would be forgotten once the style changes
            f"QPlainTextEdit{{background:{colour(Hue.CARD)};color:{colour(Hue.INK)};"
            f"border:2px solid {colour(Hue.LINE)};border-radius:12px;padding:8px}}"
            f"QPlainTextEdit:focus{{border:3px solid {colour(Hue.FOCUS)}}}"
        )
        self.verticalScrollBar().setStyleSheet(scroll_bar_style(self._look))


class LicenceScreen(Screen):
    """Shows one licence, as it was written."""

    back_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.heading, self.lead = self.add_title("")
        self.text = _Read(look, self)
        self.text.setMinimumHeight(look.px(160))
        self.content.addWidget(self.text, 1)
        self.back = Button(look, look.words("screen-back"), self.foot)
        self.back.clicked.connect(self.back_wanted)
        self.foot.bar.add(self.back)
        self.foot.finish(undoes=False)

    def show_licence(self, title: str, licence: str, text: str) -> None:
        """Show the words of a licence, from their top."""
        self.heading.setText(title)
        self.lead.setText(licence)
        self.lead.setVisible(bool(licence))
        call_it(self.text, title)
        self.text.setPlainText(text)

    def first_focus(self) -> QWidget | None:
        """Return the words."""
        return self.text
