"""The order in which Tab and a screen reader go: that of reading, whatever was made last."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import pairwise
from typing import Protocol, TypeGuard

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

_ORDERED: dict[type[object], bool] = {}
"""Which classes say their own order: to ask one anew takes as long as all the rest."""


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
    return _reached(widget, tell=False)


def in_focus_order(parts: Iterable[QWidget]) -> list[QWidget]:
    """Return what can come into focus among some parts and inside them."""
    found: list[QWidget] = []
    for child in parts:
        if child.focusPolicy() != Qt.FocusPolicy.NoFocus:
            found.append(child)
        found += reachable(child)
    return found


def _reached(widget: QWidget, *, tell: bool, without: Collection[QWidget] = ()) -> list[QWidget]:
    """Return what can come into focus inside a widget; `tell` has a screen reader meet it so."""
    children = [one for one in widget.children() if isinstance(one, QWidget)]
    if not children:
        return []
    placed = _set_out(widget)
    if tell:
        _stack(widget, placed, children)
    found: list[QWidget] = []
    for child in _inside(widget, placed, children):
        if child in without:
            continue
        if child.focusPolicy() != Qt.FocusPolicy.NoFocus:
            found.append(child)
        found += _reached(child, tell=tell, without=without)
    return found


def _inside(widget: QWidget, placed: list[QWidget], children: list[QWidget]) -> list[QWidget]:
    """Return the widgets right inside one: first those with a place, then the others."""
    if _is_ordered(widget):
        return placed
    among = set(placed)
    return placed + [one for one in children if one not in among and not one.isWindow()]


def _is_ordered(widget: object) -> TypeGuard[Ordered]:
    """Tell whether a widget says its own order. `isinstance` would take twenty times as long."""
    kind = type(widget)
    if kind not in _ORDERED:
        _ORDERED[kind] = hasattr(kind, "in_order")
    return _ORDERED[kind]


def _set_out(widget: QWidget) -> list[QWidget]:
    """Return what a widget or its layout gave a place, in the order of reading."""
    if _is_ordered(widget):
        return widget.in_order()
    layout = widget.layout()
    return _placed(layout) if layout is not None else []


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
    order = [one for part in parts for one in _reached(part, tell=True)]
    for here, there in pairwise(order):
        if here.nextInFocusChain() is not there:
            QWidget.setTabOrder(here, there)


def tell_in_order(widget: QWidget, *, without: Collection[QWidget] = ()) -> None:
    """Let a screen reader meet what is in a widget in the order of reading.

    What is in `without` is in order already.
    """
    _reached(widget, tell=True, without=without)


def _stack(widget: QWidget, placed: list[QWidget], children: list[QWidget]) -> None:
    """Lay what is right inside a widget so that a screen reader meets it in order.

    It meets them in the order in which they lie on each other, the lowest first. What no layout
    places, as the soft edge over a body that scrolls, stays above or below the others.
    """
    own = [one for one in placed if one.parentWidget() is widget]
    among = set(own)
    if [one for one in children if one in among] != own:
        for above, below in pairwise(reversed(own)):
            below.stackUnder(above)
