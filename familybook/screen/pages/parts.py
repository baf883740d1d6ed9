"""Small things that several pages are laid out with."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.screen.kit.cards import Card
from familybook.screen.look import Look
from familybook.screen.tokens import Hue


def card_column(
    look: Look, parent: QWidget, *, edge: Hue = Hue.LINE, thick: bool = False
) -> tuple[Card, QVBoxLayout]:
    """Return a card, and the column its contents stand in."""
    card = Card(look, parent, edge=edge, thick=thick)
    column = QVBoxLayout(card)
    column.setContentsMargins(16, look.px(10), 16, look.px(16))
    column.setSpacing(look.px(4))
    return card, column
