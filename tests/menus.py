"""The menu that somebody asked for, once it is open."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.exceptions import TimeoutError as NothingCame
from pytestqt.qtbot import QtBot

_LONGEST_MS = 20_000
_ASKS = 3


def open_menu() -> QMenu | None:
    """Return the menu that is open, whoever opened it."""
    menu = QApplication.activePopupWidget()
    return menu if isinstance(menu, QMenu) else None


def menu_by(ask: Callable[[], object], qtbot: QtBot) -> QMenu:
    """Ask for a menu, and return it once it is open.

    A menu goes when any other window is shown, and its words may come from a worker: nothing
    says that it is there after `settle`. What was taken away is asked for again.
    """
    for _ in range(_ASKS):
        ask()
        with suppress(NothingCame):
            qtbot.waitUntil(lambda: open_menu() is not None, timeout=_LONGEST_MS)
        menu = open_menu()
        if menu is not None:
            return menu
    raise NothingCame
