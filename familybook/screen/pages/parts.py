"""Small things that several pages are laid out with."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.cards import Card
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Heading
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


def row_head(look: Look, card: QWidget) -> tuple[QHBoxLayout, Heading, Button]:
    """Return the head of a chosen row: what it is called, and the cross that takes it out."""
    head, name = QHBoxLayout(), Heading(look, "", card)
    head.addWidget(name, 1)
    out = Button(look, "", card, manner=Manner.PLAIN, icon=Icon.CROSS, name="-")
    head.addWidget(out)
    return head, name, out
