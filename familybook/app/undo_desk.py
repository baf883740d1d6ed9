"""What was just done: told in the foot, taken back, done again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from familybook.app.sitting import TYPING, Sitting
from familybook.screen.kit.faces import say

_QUIET_ACTS = frozenset({TYPING, "ask-act-name", "path-act-title", "ask-act-title"})
"""Acts that offer no Undo line: it would come and go with every word. Ctrl+Z takes them back."""


class UndoDesk(QObject):
    """Shows each act with its Undo, and takes acts back."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        sitting.window.undo_wanted.connect(self.undo)
        sitting.window.redo_wanted.connect(self.redo)
        sitting.session.acted.connect(self._show_act)

    def undo(self) -> None:
        """Take the last act back."""
        self._step(self._sitting.session.undo, "screen-undone")

    def redo(self) -> None:
        """Do the act last taken back again."""
        self._step(self._sitting.session.redo, "screen-redone")

    def _step(self, deed: Callable[[], str], told: str) -> None:
        if self._sitting.session.is_open and not self._sitting.window.is_covered and deed():
            say(self._sitting.window, self._sitting.look.words(told))

    def _show_act(self, what: str) -> None:
        shown = bool(what) and what not in _QUIET_ACTS
        self._sitting.window.show_act(self._sitting.look.words(what) if shown else "")
