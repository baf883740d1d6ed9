"""Knows whether there is anything to cover; meanwhile it offers a break, and waits for quiet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from familybook.screen.window.quiet import Quiet


class Guard(QObject):
    """While a book is open, or another screen than the shelf is shown, there is."""

    def __init__(
        self, quiet: Quiet, is_away: Callable[[], bool], offer_break: Callable[[bool], object]
    ) -> None:
        """Begin on the shelf; `is_away` tells whether another screen is shown."""
        super().__init__(quiet)
        self._quiet = quiet
        self._is_away = is_away
        self._offer_break = offer_break
        self._has_book = False

    @property
    def hides(self) -> bool:
        """Whether anything is shown that may be somebody's own."""
        return self._has_book or self._is_away()

    def show_book(self, *, has_book: bool) -> None:
        """Know whether a book is open."""
        self._has_book = has_book
        self.look()

    def look(self) -> None:
        """See anew what is shown."""
        self._offer_break(self.hides)
        self.wake()

    def wake(self) -> None:
        """Wait for quiet from now on, if there is anything to cover."""
        if self.hides:
            self._quiet.wait()
        else:
            self._quiet.stop()
