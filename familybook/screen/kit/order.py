"""The order in which Tab goes: that of reading, whatever was made last."""

from __future__ import annotations

from itertools import pairwise
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


@runtime_checkable
class Ordered(Protocol):
    """A widget that places what is in it by itself, and says in which order it is read."""

    def in_order(self) -> list[QWidget]:
        """Return what is right inside it, in the order of reading."""
        ...


def focusable(widget: QWidget) -> list[QWidget]:
    """Return what Tab can come to inside a widget, in the order of reading."""
    return [one for one in reachable(widget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]


def reachable(widget: QWidget) -> list[QWidget]:
    """Return what can come into focus in any way, in the order of reading.

    Of things of which one is chosen, Tab comes to the chosen one only; the arrows go on.
    """
    found: list[QWidget] = []
    for child in _in_order(widget):
        if child.focusPolicy() != Qt.FocusPolicy.NoFocus:
            found.append(child)
        found += reachable(child)
    return found


def _in_order(widget: QWidget) -> list[QWidget]:
    """Return the widgets right inside one: first as its layout has them, then the others."""
    if isinstance(widget, Ordered):
        return widget.in_order()
    layout = widget.layout()
    placed = _placed(layout) if layout is not None else []
    others = [
        child
        for child in widget.children()
        if isinstance(child, QWidget) and not child.isWindow() and child not in placed
    ]
    return placed + others


def _placed(layout: QLayout) -> list[QWidget]:
    found: list[QWidget] = []
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            found.append(widget)
        elif inner is not None:
            found += _placed(inner)
    return found


def put_in_order(*parts: QWidget) -> None:
    """Let Tab go through the parts in the order of reading, whatever was made last."""
    order = [one for part in parts for one in reachable(part)]
    for here, there in pairwise(order):
        if here.nextInFocusChain() is not there:
            QWidget.setTabOrder(here, there)
