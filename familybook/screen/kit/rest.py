"""Brings layouts to rest: how high words are is known when their width is, in several rounds."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent

_ROUNDS = 8
"""More than any page needs: a layout that never comes to rest is left as it is."""


def come_to_rest() -> None:
    """Lay out what waits for it, as often as it asks for it."""
    for _ in range(_ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
