"""The fridge sheet: signs, what we do, who, and numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from familybook.core.blocks import Block, PenLines
from familybook.core.drawing import Drawing
from familybook.core.kind import Context, Kind
from familybook.drawings.marks import page_mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Fridge(Kind):
    """Made of the plan, our people and the numbers; nothing is asked here."""

    area: ClassVar[str] = "fridge"
    loose: ClassVar[bool] = True
    landscape: ClassVar[bool] = True

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the page."""
        del context
        yield PenLines(count=6)

    def mark(self) -> Drawing:
        """Return the page mark."""
        return page_mark("pencil")
