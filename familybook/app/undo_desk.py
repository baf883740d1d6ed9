"""What was just done: told in the foot, taken back, done again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from familybook.app.session import Session
from familybook.app.sitting import TYPING, Sitting
from familybook.core.ids import PageKey
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
        if self._may_step():
            self._go_there(lambda session: session.undo_page)
            self._tell(self._sitting.session.undo(), "screen-undone")

    def redo(self) -> None:
        """Do the act last taken back again."""
        if self._may_step():
            self._go_there(lambda session: session.redo_page)
            self._tell(self._sitting.session.redo(), "screen-redone")

    def _may_step(self) -> bool:
        return self._sitting.session.is_open and not self._sitting.window.is_covered

    def _go_there(self, page_of: Callable[[Session], PageKey | None]) -> None:
        """Go to the page of the act first, so that nothing changes where nobody sees it."""
        sitting = self._sitting
        if page_of(sitting.session) in (None, sitting.here):
            return
        sitting.writing_ended.emit()  # words not added yet are an act of the page that is open
        there = page_of(sitting.session)
        if there not in (None, sitting.here) and sitting.route.stone(there) is not None:
            sitting.show_page(there)

    def _tell(self, what: str, told: str) -> None:
        if what:
            say(self._sitting.window, self._sitting.look.words(told))

    def _show_act(self, what: str) -> None:
        shown = bool(what) and what not in _QUIET_ACTS
        self._sitting.window.show_act(self._sitting.look.words(what) if shown else "")
