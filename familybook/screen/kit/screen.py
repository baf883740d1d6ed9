"""What all screens have in common: a body that scrolls, and a foot that stays."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familybook.screen.kit.foot import Foot
from familybook.screen.kit.labels import Heading, Label
from familybook.screen.kit.more import MoreBelow
from familybook.screen.look import Look
from familybook.screen.tokens import Hue


class Screen(QWidget):
    """One screen of the window. `content` takes what is shown; `beside` what stands next to it."""

    adds = False
    """Whether something of the family's can be added here, so that it matters who is adding."""
    help_topic = "shelf"
    """The topic of `screen.help` that is about this screen; a part of it may have its own."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2)
        self.middle = QHBoxLayout()
        self.middle.setSpacing(4)
        whole.addLayout(self.middle, 1)
        self.body = MoreBelow(look, self)
        inside = QWidget()
        self.content = QVBoxLayout(inside)
        self.content.setContentsMargins(26, 0, 22, 10)
        self.content.setSpacing(look.px(8))
        self.body.show_widget(inside)
        self.middle.addWidget(self.body, 1)
        self.foot = Foot(look, self)
        whole.addWidget(self.foot)

    def add_title(self, title: str, lead: str = "") -> tuple[Heading, Label]:
        """Put a title and a quiet line under it at the top of the content."""
        heading = Heading(self.look, title, self, level=1)
        line = Label(self.look, lead, self, hue=Hue.SOFT)
        line.setVisible(bool(lead))
        self.content.addWidget(heading)
        self.content.addWidget(line)
        return heading, line

    def parts(self) -> list[QWidget]:
        """Return what Tab goes through on this screen, in order: body, then foot."""
        return [self.body, self.foot]

    def first_focus(self) -> QWidget | None:
        """Return what comes into focus when the screen is shown."""
        return None
