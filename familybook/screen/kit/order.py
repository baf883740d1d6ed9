"""The order in which Tab goes: that of reading, whatever was made last."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget


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
    return in_focus_order(_in_order(widget))


def in_focus_order(parts: Iterable[QWidget]) -> list[QWidget]:
    """Return what can come into focus among some parts and inside them."""
    found: list[QWidget] = []
    for child in parts:
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
    return _placed_by_qt(layout) if isinstance(layout, QBoxLayout) else _placed_by_us(layout)


def _placed_by_qt(layout: QBoxLayout) -> list[QWidget]:
    """Return what stands in a layout of Qt's own, without ever asking for its items.

    Qt deletes an item together with its widget and tells nobody: the next thing made at the
    same place in memory would then be taken for that item, and the program would fall over.
    """
    holder = layout.parentWidget()
    found: list[tuple[int, list[QWidget]]] = []
    for child in () if holder is None else holder.children():
        at = layout.indexOf(child) if isinstance(child, QWidget) else -1
        if at >= 0 and isinstance(child, QWidget):
            found.append((at, [child]))
    inside = [inner for inner in layout.children() if isinstance(inner, QLayout)]
    found += [(layout.indexOf(inner), _placed(inner)) for inner in inside]
    found.sort(key=lambda one: one[0])
    return [widget for _, widgets in found for widget in widgets]


def _placed_by_us(layout: QLayout) -> list[QWidget]:
    """Return what stands in a layout of ours: it keeps its own items."""
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
