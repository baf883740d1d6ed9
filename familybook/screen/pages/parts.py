"""Small things that several pages are laid out with."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from familybook.screen.kit.cards import Card
from familybook.screen.look import Look
from familybook.screen.tokens import Hue

_CLEAR = 44
"""Room kept between a part and the edge of what can be seen."""

_ABOVE = 60
"""Room kept above it, so that one sees what it belongs to."""


def show_whole(part: QWidget) -> None:
    """Scroll until all of a part is seen, or as much of it as there is room for, from its top."""
    above = part.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    inside = None if above is None else above.widget()
    if above is None or inside is None:
        return
    top = part.mapTo(inside, QPoint(0, 0)).y()
    bar = above.verticalScrollBar()
    lowest = top + part.height() + _CLEAR - above.viewport().height()
    bar.setValue(min(top - _ABOVE, max(bar.value(), lowest)))


def card_column(
    look: Look, parent: QWidget, *, edge: Hue = Hue.LINE, thick: bool = False
) -> tuple[Card, QVBoxLayout]:
    """Return a card, and the column its contents stand in."""
    card = Card(look, parent, edge=edge, thick=thick)
    column = QVBoxLayout(card)
    column.setContentsMargins(look.px(16), look.px(10), look.px(16), look.px(16))
    column.setSpacing(look.px(4))
    return card, column
