"""What happens to the book: what each person says is all right, and what a no takes along."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from familybook.app.choices import with_reply
from familybook.app.said_no import names_of
from familybook.app.sitting import Sitting
from familybook.core.allowing import Matter, Reply
from familybook.core.at_table import asked_in
from familybook.core.ids import PersonId
from familybook.screen.welcome.what_happens import WhatHappensScreen


class WhatHappens(QObject):
    """Fills the screen that asks everybody, and puts into the book what they say.

    From the names it is on the way to the path; from anywhere else it is a visit.
    """

    def __init__(self, sitting: Sitting, came_back: Callable[[], None]) -> None:
        """`came_back` is told when a visit is over."""
        super().__init__(sitting)
        self._came_back = came_back
        self._sitting = sitting
        self._screen: WhatHappensScreen | None = None
        sitting.rooms.path.happens_wanted.connect(self.show)
        sitting.rooms.make.happens_wanted.connect(self.show)
        sitting.rooms.start.happens_wanted.connect(self.show)
        sitting.session.changed.connect(self._refresh)
        sitting.book_closed.connect(self._forget)

    @property
    def screen(self) -> WhatHappensScreen:
        """Return the screen, which is made when it is first wanted."""
        if self._screen is None:
            screen = WhatHappensScreen(self._sitting.look)
            screen.replied.connect(self._reply)
            screen.names_wanted.connect(self._sitting.show_names)
            screen.path_wanted.connect(self._sitting.show_path)
            screen.back_wanted.connect(self._go_back)
            self._sitting.window.add_screen(screen)
            self._screen = screen
        return self._screen

    def show(self) -> None:
        """Ask whoever has not said everything."""
        sitting = self._sitting
        if sitting.session.is_open and not sitting.window.is_covered:
            sitting.leave_page()
            on_the_way = sitting.window.current in (sitting.rooms.start, sitting.rooms.path)
            self.screen.begin(visits=not on_the_way)
            self._fill()
            if on_the_way:
                sitting.window.show_screen(self.screen)
            else:
                sitting.window.visit(self.screen)

    def _fill(self) -> None:
        book = self._sitting.session.book
        self.screen.show_replies(asked_in(book), book.allows)
        self.screen.show_given(names_of(book, book.given, self._sitting.look.words))

    def _refresh(self) -> None:
        shown = self._screen is not None and self._sitting.window.current is self._screen
        if shown and self._sitting.session.is_open:
            self._fill()

    def _reply(self, who: str, matter: str, reply: str) -> None:
        book = with_reply(self._sitting.session.book, PersonId(who), Matter(matter), Reply(reply))
        self._sitting.session.edit(book, "happens-act-said")

    def _go_back(self) -> None:
        self._sitting.window.go_back()
        self._sitting.session.changed.emit()  # what is shown again is of what they say now
        self._came_back()

    def _forget(self) -> None:
        """Show nothing more of the family whose book was closed."""
        if self._screen is not None:
            self._screen.show_replies((), {})
            self._screen.show_given("")
