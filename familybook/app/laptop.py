"""How this laptop is set to look: light, dark or strong colours, and whether things move."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from familybook.screen.tokens import Theme

_CLIENT_AREA_ANIMATION = 0x1042
"""SPI_GETCLIENTAREAANIMATION: what Windows calls its animation effects."""

_ANY_PROGRAM = 0xFFFFFFFF
"""ASFW_ANY: we do not know which program has the book."""


class Laptop(QObject):
    """Tells how the laptop looks, and that it looks otherwise now."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Both are kept: what they say is heard only for as long as somebody holds them.
        self._hints = QGuiApplication.styleHints()
        self._access = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self.changed)
        self._access.contrastPreferenceChanged.connect(self.changed)

    @property
    def theme(self) -> Theme:
        """Return which of our colours are like the laptop's."""
        strong = self._access.contrastPreference() is Qt.ContrastPreference.HighContrast
        return theme_like(self._hints.colorScheme(), strong=strong)

    @property
    def moves(self) -> bool:
        """Whether the laptop is set to move things on the screen."""
        return laptop_moves()


def theme_like(scheme: Qt.ColorScheme, *, strong: bool) -> Theme:
    """Return the colours of ours that are like the laptop's; Paper where it says nothing."""
    if strong:
        return Theme.CONTRAST
    return Theme.DUSK if scheme is Qt.ColorScheme.Dark else Theme.PAPER


def laptop_moves() -> bool:
    """Tell whether the laptop is set to move things; Qt does not tell it, so Windows is asked."""
    if sys.platform != "win32":
        return True
    moves = ctypes.c_int(1)
    ctypes.windll.user32.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(moves), 0)
    return bool(moves.value)


def let_others_come_forward() -> None:
    """Let another window come before ours. Windows lets none, unless the one in front does."""
    if sys.platform == "win32":
        ctypes.windll.user32.AllowSetForegroundWindow(_ANY_PROGRAM)


def laptop_lock() -> Callable[[], object] | None:
    """Return what locks the laptop; None where no program may, or nobody knows how."""
    if sys.platform != "win32" or _keeps_unlocked():
        return None
    return ctypes.windll.user32.LockWorkStation


def _keeps_unlocked() -> bool:
    """Tell whether whoever looks after the laptop has turned locking off."""
    if sys.platform != "win32":
        return False
    import winreg  # noqa: PLC0415 - only Windows has it

    place = r"Software\Microsoft\Windows\CurrentVersion\Policies\System"
    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, place) as key:
            return bool(winreg.QueryValueEx(key, "DisableLockWorkstation")[0])
    except OSError:
        return False
