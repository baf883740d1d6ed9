"""Where the screens stand, one seen at a time, with a way back from those visited for a while."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSizePolicy, QStackedWidget, QWidget

from familybook.screen.kit.faces import say
from familybook.screen.kit.order import put_in_order, tell_in_order
from familybook.screen.kit.screen import Screen
from familybook.screen.window.front import give_back
from familybook.screen.window.head import Head


class Stage(QStackedWidget):
    """Shows one screen, and lets Tab go from it on to the head."""

    def __init__(self, head: Head, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = head
        self._left: list[tuple[Screen, QWidget | None]] = []
        self._notices: list[QWidget] = []
        self.setMinimumSize(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def take_notice(self, notice: QWidget) -> None:
        """Let what is told under the head be read between it and the screen, until it goes."""
        notice.stackUnder(self._notices[-1] if self._notices else self)
        self._notices.append(notice)
        notice.destroyed.connect(partial(self._notices.remove, notice))
        self._order(self.current)

    @property
    def current(self) -> Screen:
        """Return the screen that is shown."""
        shown = self.currentWidget()
        if not isinstance(shown, Screen):
            raise TypeError(shown)
        return shown

    def show_screen(self, screen: Screen) -> None:
        """Show a screen, from its top, its first thing in focus."""
        self._left.clear()
        self._enter(screen)

    def visit(self, screen: Screen) -> None:
        """Show a screen for a while; `go_back` shows the one before, as it was left."""
        left = (self.current, QApplication.focusWidget())
        self._enter(screen)
        self._left.append(left)

    def go_back(self, *, to_start: bool = False) -> None:
        """Go back from a visit to where we were; `to_start` out of visits within a visit."""
        if to_start:
            del self._left[1:]
        if not self._left:
            return
        screen, focus = self._left.pop()
        at = screen.body.verticalScrollBar().value()
        self.current.foot.leave_act()
        self.setCurrentWidget(screen)
        self._order(screen)
        give_back(screen, focus)
        screen.body.verticalScrollBar().setValue(at)
        _tell(screen)

    @contextmanager
    def scrolled_as_it_is(self) -> Iterator[None]:
        """Let the screen stay where it was scrolled to, whatever comes into focus."""
        at = self.current.body.verticalScrollBar().value()
        yield
        self.current.body.verticalScrollBar().setValue(at)  # the one of before may be gone

    def _enter(self, screen: Screen) -> None:
        is_new = screen is not self.current
        if is_new:
            self.current.foot.leave_act()
            self.setCurrentWidget(screen)
            screen.body.verticalScrollBar().setValue(0)
        self._order(screen)
        focus = screen.first_focus()
        at_top = screen.body.verticalScrollBar().value() == 0
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        if at_top:
            screen.body.show_from_top()
        if is_new and not screen.tells_itself:
            _tell(screen)

    def _order(self, screen: Screen) -> None:
        self._head.show_adding(screen.adds)
        parts = screen.parts()
        put_in_order(*parts, self._head, *reversed(self._notices))
        tell_in_order(screen, without=parts)


def _tell(screen: Screen) -> None:
    """Tell somebody who hears the window which screen is shown now."""
    if screen.called:
        say(screen, screen.called)
