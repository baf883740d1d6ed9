"""Parts of the path: what the stones mean, and what can be done with one that is chosen."""

from __future__ import annotations

from enum import StrEnum
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from familybook.core.book import Progress
from familybook.core.drawing import Voice
from familybook.core.kind import Binds
from familybook.screen.kit.buttons import Button
from familybook.screen.kit.cards import Card
from familybook.screen.kit.fields import LineField
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Label
from familybook.screen.kit.spoken import call_it, describe_it
from familybook.screen.look import Look
from familybook.screen.path.route import Stone
from familybook.screen.path.stones import paint_stone
from familybook.screen.tokens import Hue, Type


class Mode(StrEnum):
    """What the path is for just now."""

    WALK = "walk"
    ARRANGE = "arrange"
    ADD = "add"


class KeyStone(QWidget):
    """One of the three kinds of stone, and what it means."""

    def __init__(self, look: Look, progress: Progress, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._progress = progress
        self._text = look.words(f"path-state-{progress.value}")
        call_it(self, self._text)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the size of stone and words."""
        metrics = self._look.metrics(Type.SMALL)
        wide = metrics.horizontalAdvance(self._text) + self._look.px(58)
        return QSize(wide, self._look.px(34))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint stone and words."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide, high = self._look.px(28), self._look.px(20)
        x = self.width() - wide - 4 if self.isRightToLeft() else 4
        box = QRectF(x, (self.height() - high) / 2 + 2, wide, high)
        paint_stone(painter, self._look, box, "", self._progress, seed=3, size=12)
        painter.setFont(self._look.font(Type.SMALL))
        painter.setPen(self._look.colour(Hue.INK))
        side = self._look.px(42)
        words = self.rect().adjusted(
            *((0, 0, -side, 0) if self.isRightToLeft() else (side, 0, 0, 0))
        )
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        painter.drawText(words, flags, self._text)
        painter.end()


class Strip(Card):
    """What can be done with the stone that is chosen."""

    titled = Signal(str)
    title_left = Signal()
    moved = Signal(int)
    put_away = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent, edge=Hue.LEAF, thick=True)
        words = look.words
        row = FlowLayout(self, gap=4)
        row.setContentsMargins(14, 6, 10, 10)
        self._label = Label(look, "", self, size=Type.LABEL, voice=Voice.BOLD)
        self._label.setWordWrap(False)
        self._label.setMinimumHeight(look.tokens.target)
        self._why = Label(look, "", self, size=Type.SMALL, hue=Hue.SOFT)
        self.title = LineField(
            look, words("path-own-title"), self, hint=words("path-own-title"), longest=60
        )
        self.title.textEdited.connect(self.titled)
        self.title.left.connect(self.title_left)
        self.earlier = Button(look, words("path-earlier"), self, icon=Icon.BACK)
        self.later = Button(look, words("path-later"), self, icon=Icon.ON)
        self.away = Button(look, words("path-put-away"), self, icon=Icon.BOX)
        self.earlier.clicked.connect(partial(self._move, -1))
        self.later.clicked.connect(partial(self._move, 1))
        self.away.clicked.connect(self._put_away)
        for button in (self.earlier, self.later, self.away):
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            button.setSizePolicy(policy)
        # What is pressed again and again comes first: it never moves, however long a title is.
        for one in (self.earlier, self.later, self.away, self.title, self._label, self._why):
            row.addWidget(one)

    @property
    def why(self) -> str:
        """Return why the page keeps its place; nothing for one that can be moved."""
        return self._why.text()

    def show_stone(self, stone: Stone, own: str, *, first: bool, last: bool) -> None:
        """Show a page; one that stays tells why, and only the cover is always there."""
        stays = self.look.words(f"path-stays-{stone.stays}") if stone.stays else ""
        self._label.setText(stone.title)
        self.title.show_text(own)
        self._why.setText(stays)
        self._why.setVisible(bool(stays))
        describe_it(self.title, stays or stone.title)
        for one, at_end in ((self.earlier, first), (self.later, last)):
            one.setVisible(not stays)
            one.setEnabled(not at_end)
        self.away.setVisible(stone.stays != Binds.FRONT)

    def _move(self, steps: int, checked: bool = False) -> None:
        del checked
        self.moved.emit(steps)

    def _put_away(self) -> None:
        self.put_away.emit()
