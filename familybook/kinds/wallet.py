"""Wallet cards: whom to ring first, second, third."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from familybook.core.blocks import Block, PenLines
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    People,
)
from familybook.core.kind import Context, Kind
from familybook.drawings.marks import page_mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Wallet(Kind):
    """Eight cards of 85 by 54 mm. Nobody picked means those who can be rung at any time."""

    area: ClassVar[str] = "wallet"
    loose: ClassVar[bool] = True

    first: People = ()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the page."""
        del context
        yield PenLines(count=6)

    def mark(self) -> Drawing:
        """Return the page mark."""
        return page_mark("pencil")
