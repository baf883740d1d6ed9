"""Where an arrow key leads from a control: to what the eye sees there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)

_NONE = Qt.KeyboardModifier.NoModifier

W = TypeVar("W", bound=QWidget)


def arrow_of(event: QKeyEvent) -> Qt.Key | None:
    """Return which arrow is pressed, if it is one and nothing is pressed with it."""
    plain = event.modifiers() in (_NONE, Qt.KeyboardModifier.KeypadModifier)
    return next((one for one in _ARROWS if plain and one == event.key()), None)


def keeps_arrow(event: QEvent) -> bool:
    """Tell whether an arrow is asked for elsewhere too; who keeps it is asked for it next."""
    override = event.type() is QEvent.Type.ShortcutOverride
    return override and isinstance(event, QKeyEvent) and arrow_of(event) is not None


def neighbour(here: QWidget, others: Sequence[W], key: Qt.Key) -> W | None:
    """Return which of some things around one lies where an arrow points; none past the last.

    Sideways they run on as words do: past the end of a row comes the start of the next one.
    """
    if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        row = _next_row(here, others, down=key is Qt.Key.Key_Down)
        return min(row, key=lambda one: _aside(here, one), default=None)
    at, to_right = _middle(here), key is Qt.Key.Key_Right
    beside = [one for one in others if _in_row(here, one) and (_middle(one) > at) is to_right]
    if beside:
        return min(beside, key=lambda one: abs(_middle(one) - at))
    row = _next_row(here, others, down=to_right is not here.isRightToLeft())
    nearest_end = min if to_right else max
    return nearest_end(row, key=_middle, default=None)


def _next_row(here: QWidget, others: Sequence[W], *, down: bool) -> list[W]:
    """Return what stands in the nearest row below one, or above."""
    box = here.geometry()
    if down:
        beyond = [one for one in others if one.geometry().center().y() > box.bottom()]
    else:
        beyond = [one for one in others if one.geometry().center().y() < box.top()]
    if not beyond:
        return []
    nearest = min(beyond, key=lambda one: abs(one.geometry().center().y() - box.center().y()))
    return [one for one in beyond if _in_row(nearest, one)]


def _in_row(here: QWidget, other: QWidget) -> bool:
    box, there = here.geometry(), other.geometry()
    return box.top() <= there.center().y() <= box.bottom() or (
        there.top() <= box.center().y() <= there.bottom()
    )


def _middle(one: QWidget) -> int:
    return one.geometry().center().x()


def _aside(here: QWidget, other: QWidget) -> tuple[int, int]:
    """Return how far aside something stands: by its nearest edge, then by where it starts."""
    box, there = here.geometry(), other.geometry()
    apart = max(there.left() - box.right(), box.left() - there.right(), 0)
    starts = there.right() - box.right() if here.isRightToLeft() else there.left() - box.left()
    return apart, abs(starts)
