"""What was just done: told in the foot, taken back, done again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from familybook.app.session import TYPED, Session, Step
from familybook.app.sitting import Sitting
from familybook.core.book import Book
from familybook.core.ids import PageKey

_QUIET_ACTS = TYPED | {"path-act-title"}
"""Acts that are not told while they go on: it would be said of every letter."""

_LEFT = "ask-act-left"


class UndoDesk(QObject):
    """Tells each act, and takes acts back on whichever screen that is asked for."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        sitting.window.undo_wanted.connect(self.undo)
        sitting.window.redo_wanted.connect(self.redo)
        sitting.session.acted.connect(self._show_act)
        sitting.page_opened.connect(self._turn_page)
        sitting.session.changed.connect(self._show_steps)
        sitting.book_closed.connect(self._show_steps)

    def undo(self) -> None:
        """Take the last act back."""
        session = self._sitting.session
        if self._may_step():
            self._go_there(lambda: session.undo_step)
            act = self._named(session.undo_step, session)
            session.undo()
            self._tell("screen-undone", act)

    def redo(self) -> None:
        """Do the act last taken back again."""
        session = self._sitting.session
        if self._may_step():
            self._go_there(lambda: session.redo_step)
            act = self._named(session.redo_step, session)
            session.redo()
            self._tell("screen-redone", act)

    def _may_step(self) -> bool:
        return self._sitting.session.is_open and not self._sitting.window.is_covered

    def _go_there(self, step_of: Callable[[], Step | None]) -> None:
        """Go to the page of the act first, so that nothing changes where nobody sees it."""
        sitting = self._sitting
        if _page_of(step_of()) in (None, sitting.here):
            return
        sitting.writing_ended.emit()  # words not added yet are an act of the page that is open
        there = _page_of(step_of())
        if there is not None and there != sitting.here and sitting.route.stone(there) is not None:
            sitting.show_page(there)

    def _tell(self, told: str, act: str) -> None:
        """Say what was taken back or done again, and leave it to be read."""
        if act:
            sentence = self._sitting.look.words(told, act=act)
            self._sitting.window.current.foot.show_done(sentence)

    def _show_act(self, what: str) -> None:
        shown = bool(what) and what not in _QUIET_ACTS
        session = self._sitting.session
        self._sitting.window.current.foot.show_done(
            self._named(session.undo_step, session) if shown else ""
        )

    def _turn_page(self) -> None:
        """Say nothing of an act on a page where it was not done."""
        self._sitting.window.current.foot.leave_act()

    def _show_steps(self) -> None:
        session = self._sitting.session
        self._sitting.window.show_steps(
            self._named(session.undo_step, session), self._named(session.redo_step, session)
        )

    def _named(self, step: Step | None, session: Session) -> str:
        """Return what an act was, in words; empty for none."""
        if step is None or not session.is_open:
            return ""
        words = self._sitting.look.words
        name = _one_between(session.book, step.book) if step.what == _LEFT else ""
        return words(f"{_LEFT}-named", name=name) if name else words(step.what)


def _page_of(step: Step | None) -> PageKey | None:
    return None if step is None else step.page


def _one_between(one: Book, other: Book) -> str:
    """Return the name of who is in only one of two books; empty if it is not just one."""
    here, there = set(one.people), set(other.people)
    names = [person.name.strip() for person in (here ^ there)]
    return names[0] if len(names) == 1 else ""
