"""What was just done, and the way back from it: always in the same place of the foot."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from familybook.core.drawing import Voice
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Label
from familybook.screen.kit.spoken import call_it
from familybook.screen.kit.tips import show_tip
from familybook.screen.look import Look
from familybook.screen.tokens import Type

_SAID = 150
"""Width, at 100 %, in which a sentence about an act can be read."""
_LEAST = 90
_GAP = 4


class ActLine(QWidget):
    """Undo and redo keep their places; the sentence stands behind them where it has room."""

    undo_wanted = Signal()
    redo_wanted = Signal()
    stop_wanted = Signal()
    """What the sentence tells of is not to be waited for any more."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        words = look.words
        self.undo = Button(look, words("screen-undo"), self, manner=Manner.QUIET, icon=Icon.UNDO)
        self.redo = Button(look, words("screen-redo"), self, manner=Manner.QUIET, icon=Icon.REDO)
        self.undo.clicked.connect(self.undo_wanted)
        self.redo.clicked.connect(self.redo_wanted)
        self.stop = Button(look, words("screen-stop"), self, manner=Manner.QUIET, icon=Icon.CROSS)
        self.stop.clicked.connect(self.stop_wanted)
        self.stop.hide()
        self._said = Label(look, "", self, size=Type.LABEL, voice=Voice.BOLD)
        self._said.setContentsMargins(look.px(8), 0, 0, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_steps("", "")

    @property
    def sentence(self) -> str:
        """Return what is said about the last act."""
        return self._said.text()

    def show_sentence(self, sentence: str, *, stops: bool = False) -> None:
        """Say what was just done; nothing for an empty sentence. `stops` offers to stop it."""
        self._said.setText(sentence)
        self.stop.setVisible(stops)
        self.updateGeometry()
        self._place()

    def show_steps(self, undo: str, redo: str) -> None:
        """Offer to take back one act and to do one again, each named; empty offers neither."""
        words = self.look.words
        for button, key, act in (
            (self.undo, "screen-undo", undo),
            (self.redo, "screen-redo", redo),
        ):
            call_it(button, f"{words(key)}: {act}" if act else words(key))
            show_tip(button, button.accessibleName() if act else "")
            button.setEnabled(bool(act))
        # Redo never comes to stand where Undo was just pressed.
        self.undo.setVisible(bool(undo or redo))
        self.redo.setVisible(bool(redo))
        self.updateGeometry()
        self._place()

    @property
    def is_needed(self) -> bool:
        """Whether there is anything to say or to take back."""
        return bool(self.sentence) or not (self.undo.isHidden() and self.redo.isHidden())

    def roomy_width(self, *, whole: bool) -> int:
        """Return the width in which buttons and a sentence stand beside each other.

        It is the same with any sentence, but for one that has to be read `whole`.
        """
        wide, high = self.look.px(_SAID), self.sizeHint().height()
        if whole and self.sentence and self._said.heightForWidth(wide) > high:
            wide = self._said.fontMetrics().horizontalAdvance(self.sentence) + self.look.px(16)
        both = self.undo.sizeHint().width() + self.redo.sizeHint().width() + 2 * _GAP
        stop = 0 if self.stop.isHidden() else self.stop.sizeHint().width() + _GAP
        return both + stop + wide

    def sizeHint(self) -> QSize:
        """Return the size of the buttons that are offered."""
        wide = sum(one.sizeHint().width() + _GAP for one in self._shown())
        return QSize(wide, self.undo.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        """Tell that a long sentence needs several lines."""
        return True

    def heightForWidth(self, wide: int) -> int:
        """Return the height in which a sentence beside the buttons can be read."""
        room = wide - sum(one.sizeHint().width() + _GAP for one in self._shown())
        said = self._said.heightForWidth(max(1, room)) if self.sentence else 0
        return max(self.sizeHint().height(), said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the buttons at the start."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        x, high = 0, max(self.height(), self.sizeHint().height())
        for button in self._shown():
            self._put(button, x, min(button.sizeHint().width(), max(0, self.width() - x)))
            x += button.width() + _GAP
        room = self.width() - x
        fits = room >= self.look.px(_LEAST) and self._said.heightForWidth(room) <= high
        self._said.setVisible(bool(self.sentence) and fits)
        self._put(self._said, x, max(0, room))

    def _shown(self) -> list[Button]:
        return [one for one in (self.undo, self.redo, self.stop) if not one.isHidden()]

    def _put(self, widget: QWidget, x: int, wide: int) -> None:
        left = self.width() - x - wide if self.isRightToLeft() else x
        high = self.height() if widget is self._said else self.sizeHint().height()
        widget.setGeometry(QRect(left, (self.height() - high) // 2, wide, high))
