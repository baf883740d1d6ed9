"""What is seen of the shelf first: its books, before all that stands behind the window."""

from __future__ import annotations

from contextlib import suppress

from familybook.app.library import Library
from familybook.app.policy import Policy, read_policy
from familybook.core.errors import FamilybookError
from familybook.core.today import today
from familybook.screen.window.main_window import MainWindow


def books_first(window: MainWindow) -> Policy:
    """Put the books on the shelf, and return what holds on this laptop.

    What is pressed meanwhile waits for the rest. What keeps books from being found is told
    once there is somebody to tell it.
    """
    library = Library(window)
    library.policy = read_policy()
    with suppress(FamilybookError, OSError):
        window.shelf.show_books(library.books(window.look.words, today()))
        window.repaint()
    return library.policy
