"""What lies over the window, as menus, hints and the system's own windows, put away at once."""

from __future__ import annotations

from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget

_MOST = 20
"""Menus within menus, and windows over windows: more than there ever are."""


def put_away_what_floats() -> None:
    """Close menus, hints and windows in which something is chosen; nothing of them is taken."""
    QToolTip.hideText()
    QDrag.cancel()
    for _ in range(_MOST):
        floating: QWidget | None = QApplication.activePopupWidget()
        if floating is not None:
            floating.close()
            continue
        floating = QApplication.activeModalWidget()
        if not isinstance(floating, QDialog):
            return
        floating.reject()
