"""Around the table: one question, large enough to be read from the other side of it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familybook.core.drawing import Drawing, Voice
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.faces import say
from familybook.screen.kit.folding import FoldingBar
from familybook.screen.kit.ground import Ground
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Heading, Label
from familybook.screen.kit.more import MoreBelow
from familybook.screen.kit.order import put_in_order
from familybook.screen.kit.paint import WRAPPED
from familybook.screen.kit.pictures import PictureView
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.tokens import Hue, Tokens, Type

LEAST_TEXT = 130
"""Words are at least so large here, in per cent."""

_SIZES = (64, 56, 48, 42, 36, Type.H1)
"""Sizes of the question, in pixels at 100 %: the largest that fits is taken."""
_LONG_WORDS = (Type.H2, Type.BODY)
"""Smaller sizes, only for a word that no line would hold."""

_FEW, _CALM = 2, 48
"""Two lines read better than three, as long as the words stay so large."""

_PICTURE = 0.34
"""The part of the width that the picture takes."""
_PICTURE_FROM = 760
"""A window narrower than that has room for the words alone."""
_EDGE, _GAP, _INSIDE = 28, 36, 10
"""Room at both sides, between picture and words, and beside the words."""
_TALL = 10_000


class _Asked(Heading):
    """The question, as large as the room allows."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, "", parent, level=1)
        self._pixels: float = _SIZES[-1]

    def restyle(self) -> None:
        """Take the colour from the look, and the size that fits."""
        super().restyle()
        self.setFont(self.look.font(getattr(self, "_pixels", _SIZES[-1]), Voice.HEAD))

    def fit(self, wide: int, high: int) -> None:
        """Take the largest size at which the words fit."""
        fitting: list[float] = [one for one in _SIZES if self._fits(one, wide, high)]
        fitting = fitting or [self._whole(wide)]
        calm = [one for one in fitting if one >= _CALM and self._lines(one, wide) <= _FEW]
        self._pixels = (calm or fitting)[0]
        self.restyle()
        self.setFixedWidth(self._evenly(wide))

    def holds_words(self, wide: int) -> bool:
        """Tell whether each word stays whole, at a size that is read across the table."""
        return self._longest(_SIZES[-1]) <= wide

    def _whole(self, wide: int) -> float:
        """Return the largest of the small sizes at which no word is broken."""
        small = (_SIZES[-1], *_LONG_WORDS)
        return next((one for one in small if self._longest(one) <= wide), small[-1])

    def _longest(self, size: float) -> int:
        metrics = self.look.metrics(size, Voice.HEAD)
        return max((metrics.horizontalAdvance(one) for one in self.text().split()), default=0)

    def _evenly(self, wide: int) -> int:
        """Return the least width that needs no more lines, so that no word stands alone."""
        high, least = self._high(wide), max(wide // 2, self._longest(self._pixels))
        while least < wide and self._high(least) > high:
            least += max(1, wide // 40)
        return min(least, wide)

    def _lines(self, size: float, wide: int) -> int:
        metrics = self.look.metrics(size, Voice.HEAD)
        box = metrics.boundingRect(QRect(0, 0, wide, _TALL), WRAPPED, self.text())
        return round(box.height() / metrics.lineSpacing())

    def _high(self, wide: int) -> int:
        metrics = self.look.metrics(self._pixels, Voice.HEAD)
        return metrics.boundingRect(QRect(0, 0, wide, _TALL), WRAPPED, self.text()).height()

    def _fits(self, size: float, wide: int, high: int) -> bool:
        metrics = self.look.metrics(size, Voice.HEAD)
        box = metrics.boundingRect(QRect(0, 0, wide, _TALL), WRAPPED, self.text())
        return self._longest(size) <= wide and box.height() <= high


class AroundTable(Ground):
    """Shows one question; says that another is wanted, or that the laptop is turned back.

    `read_wanted` asks for the voice, or for its silence; its button is there once
    `show_reading` said that there is a voice.
    """

    next_wanted = Signal()
    back_wanted = Signal()
    read_wanted = Signal()
    curtain_wanted = Signal()
    text_wanted = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        self.look = Look(look.words, _larger(look.tokens))
        super().__init__(self.look, parent)
        self._outer = look
        look.changed.connect(self._follow)
        words = look.words
        call_it(self, words("around-name"))
        self.setAutoFillBackground(True)
        whole = QVBoxLayout(self)
        self._whole = whole
        self._row = QHBoxLayout()
        self._row.setSpacing(_GAP)
        whole.addLayout(self._row, 1)
        self.picture = PictureView(self.look, None, self)
        self._row.addWidget(self.picture)
        self._fill_question()
        self._fill_foot(whole)
        self._bind_keys()
        put_in_order(self.area, self.bar)

    def _fill_question(self) -> None:
        self.area = MoreBelow(self.look, self)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(_INSIDE, 0, _INSIDE, 0)
        column.setSpacing(self.look.px(10))
        column.addStretch(1)
        self.asked = _Asked(self.look, inside)
        row = QHBoxLayout()
        row.addWidget(self.asked)
        row.addStretch(1)
        column.addLayout(row)
        self.hint = Label(
            self.look, self.look.words("around-hint"), inside, size=Type.LEAD, hue=Hue.SOFT
        )
        column.addWidget(self.hint)
        column.addStretch(1)
        self.area.show_widget(inside)
        self._row.addWidget(self.area, 1)

    def _fill_foot(self, whole: QVBoxLayout) -> None:
        look, words = self.look, self.look.words
        self.bar = FoldingBar(look, self, menu=words("screen-menu"), gap=8)
        self.back = Button(
            look, words("around-back"), self.bar, manner=Manner.PLAIN, icon=Icon.UNDO
        )
        self.read = Button(
            look, words("around-read"), self.bar, manner=Manner.SUN, icon=Icon.SPEAKER
        )
        self.next = Button(look, words("around-next"), self.bar, manner=Manner.MAIN)
        self.back.clicked.connect(self.back_wanted)
        self.read.clicked.connect(self.read_wanted)
        self.next.clicked.connect(self.next_wanted)
        self.bar.add(self.back, rank=1)
        self.bar.add(self.read, rank=2, at_end=True)
        self.bar.add(self.next, at_end=True)
        self.show_reading(possible=False)
        whole.addWidget(self.bar)

    def _bind_keys(self) -> None:
        for keys, deed in (
            ("Esc", self.curtain_wanted.emit),
            ("Ctrl+B", self.curtain_wanted.emit),
            ("F11", self.back_wanted.emit),
            ("Ctrl++", partial(self.text_wanted.emit, 1)),
            ("Ctrl+=", partial(self.text_wanted.emit, 1)),
            ("Ctrl+-", partial(self.text_wanted.emit, -1)),
            ("Ctrl+0", partial(self.text_wanted.emit, 0)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(deed)

    def show_question(self, question: str, picture: Drawing) -> None:
        """Show another question, and tell a screen reader."""
        self.asked.setText(question)
        self.picture.show_drawing(picture)
        self.area.verticalScrollBar().setValue(0)
        self._arrange()
        say(self, question)

    def show_reading(self, *, possible: bool, reading: bool = False) -> None:
        """Offer the voice, or do not; while it reads, its button stops it."""
        self.read.show_text(self.look.words("around-stop" if reading else "around-read"))
        self.bar.want(self.read, possible)
        self.bar.arrange()

    def _follow(self) -> None:
        """Look as the rest of the window does, with larger words."""
        self.look.show_tokens(_larger(self._outer.tokens))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the question be as large as it can."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width()
        edge = _EDGE if wide >= _PICTURE_FROM else _EDGE // 3
        self._whole.setContentsMargins(edge, 20, edge, 14)
        alone = wide - 2 * edge - 2 * _INSIDE
        taken = round(wide * _PICTURE)
        beside = alone - taken - _GAP
        pictured = wide >= _PICTURE_FROM and self.asked.holds_words(beside)
        self.picture.setVisible(pictured)
        self.picture.setFixedWidth(taken if pictured else 1)
        room = beside if pictured else alone
        hint = self.hint.heightForWidth(max(room, 1)) + self.look.px(24)
        self.asked.fit(room, self.height() - self.bar.height() - hint - 44)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Space, wherever the focus is."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.next_wanted.emit()
            return
        super().keyPressEvent(event)


def _larger(tokens: Tokens) -> Tokens:
    return replace(tokens, text=max(LEAST_TEXT, tokens.text))
