"""The bottom of every screen: Back at the start, the one green button at the end."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit, QVBoxLayout, QWidget

from familybook.screen.kit.act_line import ActLine
from familybook.screen.kit.faces import say
from familybook.screen.kit.folding import NEVER, FoldingBar
from familybook.screen.look import Look

_TALL = 480
"""Height of the window, at 100 %, from which the act may have a line of its own."""


class Foot(QWidget):
    """A folding bar, and the line that says what was just done and offers to undo it.

    The line never takes the room of another button: it stands beside them, or else above them.
    Above, its room is kept where something can be undone: a page never jumps as it fills it.
    """

    undo_wanted = Signal()
    redo_wanted = Signal()
    stop_wanted = Signal()
    """What is waited for is not wanted any more."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 0, 14, 6)
        self._column.setSpacing(2)
        self.bar = FoldingBar(look, self, menu=look.words("screen-menu"))
        self._column.addWidget(self.bar)
        self._line = ActLine(look, self.bar)
        self._line.undo_wanted.connect(self.undo_wanted)
        self._line.redo_wanted.connect(self.redo_wanted)
        self._line.stop_wanted.connect(self.stop_wanted)
        self._is_above = False
        self._is_trouble = self._stops = False
        self._undoes = False
        self._folds_from = NEVER
        self._steps = ("", "")

    def finish(self, *, undoes: bool = True, folds_from: int = NEVER) -> None:
        """Place the line about the last act after all that stands at the start.

        Where nothing of the book is seen, it is not offered to be taken back. Ranks from
        `folds_from` go into the menu before the line takes a row of its own.
        """
        self._undoes = undoes
        self._folds_from = folds_from
        self.bar.add(self._line, stretches=True)
        self.bar.arranging.connect(self._place_line)
        self._show_line()

    @property
    def act(self) -> str:
        """Return what is said about the last act."""
        return self._line.sentence

    def show_act(self, sentence: str) -> None:
        """Say what was just done, aloud too; nothing for an empty sentence.

        While somebody writes it is the same with every letter: then it is said aloud once.
        """
        writes = isinstance(QApplication.focusWidget(), QLineEdit | QTextEdit)
        if sentence and not (writes and sentence == self._line.sentence):
            say(self, sentence)
        self._tell(sentence, trouble=False)

    def show_done(self, sentence: str) -> None:
        """Say what was just done here, where it can be taken back."""
        self._line.show_of_here(of_here=True)
        self.show_act(sentence)

    def leave_act(self) -> None:
        """Say nothing more of an act: another page is shown, where it was not done."""
        self._line.show_of_here(of_here=False)
        self.show_act("")

    def show_steps(self, undo: str, redo: str) -> None:
        """Offer to take back one act and to do one again, each named; empty offers neither."""
        steps = (undo, redo) if self._undoes else ("", "")
        if steps != self._steps:
            self._steps = steps
            self._line.show_steps(*steps)
            self._show_line()

    def show_trouble(self, sentence: str) -> None:
        """Say that something went wrong, where it can be read in any window."""
        self._tell(sentence, trouble=True)
        say(self, sentence)

    def show_wait(self, sentence: str) -> None:
        """Say what is on its way, with a button to stop it, until anything else is said."""
        say(self, sentence)
        self._tell(sentence, trouble=False, stops=True)

    def _tell(self, sentence: str, *, trouble: bool, stops: bool = False) -> None:
        told = (sentence, trouble, stops)
        if told == (self._line.sentence, self._is_trouble, self._stops):
            return
        self._is_trouble, self._stops = trouble, stops
        self._line.show_sentence(sentence, stops=stops)
        self._show_line()

    def _show_line(self) -> None:
        if self._is_above:
            self._line.setVisible(self._line.is_needed or self._undoes)
        else:
            self.bar.want(self._line, self._line.is_needed)
        self.bar.arrange()
        self.bar.updateGeometry()

    def _spare(self, *, folds_from: int) -> int:
        return self.bar.spare_without(self._line, folds_from=folds_from)

    def _place_line(self) -> None:
        """Put the line beside the buttons, or above them where it would push some away."""
        wanted = self._line.roomy_width(whole=self._is_trouble or self._stops)
        ways = (NEVER, self._folds_from)
        fits = [one for one in ways if self._spare(folds_from=one) >= wanted]
        beside = bool(fits)
        self.bar.folds_from = fits[0] if fits else NEVER
        tall = self.window().height() >= self.look.px(_TALL)
        above = not beside and (tall or self._is_trouble)
        self._line.show_cramped(cramped=not (beside or above))
        if above == self._is_above:
            self.bar.want(self._line, self._line.is_needed)
            return
        self._is_above = above
        if above:
            self.bar.take(self._line)
            self._column.insertWidget(0, self._line)
            self._line.setVisible(self._line.is_needed or self._undoes)
        else:
            self._column.removeWidget(self._line)
            self.bar.add(self._line, stretches=True)
            self.bar.want(self._line, self._line.is_needed)
