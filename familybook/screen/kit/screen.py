"""What all screens have in common: a body that scrolls, and a foot that stays."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.foot import Foot
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Heading, Label
from familybook.screen.kit.more import MoreBelow
from familybook.screen.look import Look
from familybook.screen.tokens import Hue

_TITLE = 480
"""Width of the window, at 100 %, from which buttons stand beside the title."""


class Screen(QWidget):
    """One screen of the window. `content` takes what is shown; `beside` what stands next to it.

    `read_wanted` asks for the voice, or for its silence; its button is there once
    `show_reading` said that there is a voice.
    """

    read_wanted = Signal()
    begun_anew = Signal()
    """Somebody else is asked here now, as on another screen."""
    adds = False
    """Whether something of the family's can be added here, so that it matters who is adding."""
    tells_itself = False
    """Whether it says by itself what is shown, as a page does with its number."""
    help_topic = "shelf"
    """The topic of `screen.help` that is about this screen; a part of it may have its own."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.read: Button | None = None
        self.whole = QVBoxLayout(self)
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.whole.setSpacing(2)
        self.middle = QHBoxLayout()
        self.middle.setSpacing(4)
        self.whole.addLayout(self.middle, 1)
        self.body = MoreBelow(look, self)
        inside = QWidget()
        self.content = QVBoxLayout(inside)
        self.content.setContentsMargins(26, 0, 22, 10)
        self.content.setSpacing(look.px(8))
        self.body.show_widget(inside)
        self.middle.addWidget(self.body, 1)
        self.foot = Foot(look, self)
        self.whole.addWidget(self.foot)
        self._only_beside: tuple[QWidget, int] | None = None
        self._title: Heading | None = None
        self.title_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        look.changed.connect(self._arrange_title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll with Page Up and Page Down, Home and End: not all that is read takes the focus."""
        bar = self.read_part.verticalScrollBar()
        ways = {
            Qt.Key.Key_PageDown: bar.value() + bar.pageStep(),
            Qt.Key.Key_PageUp: bar.value() - bar.pageStep(),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: bar.maximum(),
        }
        if event.key() in ways:
            bar.setValue(ways[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what stands beside the title under it where there is too little room."""
        super().resizeEvent(event)
        self._arrange_title()

    def _arrange_title(self) -> None:
        roomy = self.width() >= self.look.px(_TITLE)
        way = QBoxLayout.Direction
        self.title_row.setDirection(way.LeftToRight if roomy else way.TopToBottom)
        if self._only_beside is not None:
            picture, wide = self._only_beside
            sides = self.content.contentsMargins()
            room = self.body.viewport().width() - sides.left() - sides.right()
            picture.setVisible(room >= self.look.px(wide))

    def show_beside_only(self, picture: QWidget, wide: int) -> None:
        """Let a picture go where it would not stand beside the rest, `wide` at 100 % with it.

        Above the rest it would push out of sight what can be chosen.
        """
        self._only_beside = (picture, wide)
        self._arrange_title()

    def add_title(self, title: str, lead: str = "") -> tuple[Heading, Label]:
        """Put a title and a quiet line under it at the top of the content."""
        self._title = heading = Heading(self.look, title, self, level=1)
        line = Label(self.look, lead, self, hue=Hue.SOFT)
        line.setVisible(bool(lead))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(heading)
        column.addWidget(line)
        self.title_row.addLayout(column, 1)
        self.content.addLayout(self.title_row)
        return heading, line

    @property
    def called(self) -> str:
        """Return its title, which is told when it comes; nothing where it has none."""
        return "" if self._title is None else self._title.text()

    def show_reading(self, *, possible: bool, reading: bool = False) -> None:
        """Offer the voice beside the title, or do not; while it reads, its button stops it."""
        words = self.look.words
        if self.read is None and possible:
            self.read = Button(
                self.look, words("read-me"), self, manner=Manner.SUN, icon=Icon.SPEAKER
            )
            self.read.clicked.connect(self.read_wanted)
            self.title_row.addWidget(self.read, 0, Qt.AlignmentFlag.AlignTop)
        if self.read is not None:
            self.read.show_text(words("read-stop" if reading else "read-me"))
            self.read.setVisible(possible)

    @property
    def read_part(self) -> QScrollArea:
        """Return what is read of this screen, and scrolls."""
        return self.body

    def parts(self) -> list[QWidget]:
        """Return what Tab goes through on this screen, in order: body, then foot."""
        return [self.body, self.foot]

    def first_focus(self) -> QWidget | None:
        """Return what comes into focus when the screen is shown."""
        return None
