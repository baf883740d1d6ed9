"""Helper sheets: one for each person who helps, with their lines only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from familybook.core.blocks import Block, PenLines
from familybook.core.drawing import Drawing
from familybook.core.kind import Context, Kind
from familybook.drawings.marks import page_mark


@dataclass(frozen=True, slots=True, kw_only=True)
class HelperSheets(Kind):
    """A sheet to give to each helper; nothing is asked here."""

    area: ClassVar[str] = "helper"
    loose: ClassVar[bool] = True

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the page."""
        del context
        yield PenLines(count=6)

    def mark(self) -> Drawing:
        """Return the page mark."""
        return page_mark("pencil")
