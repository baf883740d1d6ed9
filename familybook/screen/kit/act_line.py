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
from familybook.screen.tokens import Hue, Type

_SAID = 150
"""Width, at 100 %, in which a sentence about an act can be read."""
_LEAST = 90
_GAP = 4


class ActLine(QWidget):
    """Undo and redo keep their places; behind them stands what was done, where it has room.

    What was done somewhere else is never offered to be taken back without its words.
    """

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
        self._named = Label(look, "", self, size=Type.LABEL, hue=Hue.SOFT)
        for one in (self._said, self._named):
            one.setContentsMargins(look.px(8), 0, 0, 0)
        self._steps = ("", "")
        self._is_of_here = self._is_cramped = False
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
        self._offer()

    def show_steps(self, undo: str, redo: str) -> None:
        """Offer to take back one act and to do one again, each named; empty offers neither."""
        words = self.look.words
        self._steps = (undo, redo)
        for button, key, act in (
            (self.undo, "screen-undo", undo),
            (self.redo, "screen-redo", redo),
        ):
            call_it(button, f"{words(key)}: {act}" if act else words(key))
            show_tip(button, button.accessibleName() if act else "")
            button.setEnabled(bool(act))
        self._named.setText(undo)
        self._offer()

    def show_of_here(self, *, of_here: bool) -> None:
        """Know whether what can be taken back was done here, where it is seen."""
        if of_here != self._is_of_here:
            self._is_of_here = of_here
            self._offer()

    def show_cramped(self, *, cramped: bool) -> None:
        """Know whether there is no room for words beside the buttons."""
        if cramped != self._is_cramped:
            self._is_cramped = cramped
            self._offer()

    def _offer(self) -> None:
        undo, redo = self._steps
        again = bool(redo) and self._is_of_here
        told = self._is_of_here or not (self.sentence or self._is_cramped)
        # Redo never comes to stand where Undo was just pressed.
        self.undo.setVisible(again or (bool(undo) and told))
        self.redo.setVisible(again)
        self.updateGeometry()
        self._place()

    @property
    def is_needed(self) -> bool:
        """Whether there is anything to say or to take back."""
        return bool(self.sentence) or not (self.undo.isHidden() and self.redo.isHidden())

    def roomy_width(self, *, whole: bool) -> int:
        """Return the width in which buttons and a sentence stand beside each other.

        It is the same with any sentence, but for one that has to be read `whole`, as what was done
        somewhere else has to.
        """
        wide, high = self.look.px(_SAID), self.sizeHint().height()
        told = self._said if self.sentence else self._named
        whole = whole or not (self.sentence or self._is_of_here)
        if whole and told.text() and told.heightForWidth(wide) > high:
            wide = told.fontMetrics().horizontalAdvance(told.text()) + self.look.px(16)
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
        named = not (self.sentence or self.undo.isHidden())
        for label, wanted in ((self._said, bool(self.sentence)), (self._named, named)):
            fits = room >= self.look.px(_LEAST) and label.heightForWidth(room) <= high
            label.setVisible(wanted and fits)
            self._put(label, x, max(0, room))

    def _shown(self) -> list[Button]:
        return [one for one in (self.undo, self.redo, self.stop) if not one.isHidden()]

    def _put(self, widget: QWidget, x: int, wide: int) -> None:
        left = self.width() - x - wide if self.isRightToLeft() else x
        high = self.height() if isinstance(widget, Label) else self.sizeHint().height()
        widget.setGeometry(QRect(left, (self.height() - high) // 2, wide, high))
