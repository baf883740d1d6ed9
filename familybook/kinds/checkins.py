"""Our check-ins: rows to fill in by hand, later."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from familybook.core.blocks import Block, PenLines
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    Lines,
)
from familybook.core.kind import Context, Kind
from familybook.drawings.marks import page_mark


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIns(Kind):
    """Five rows for a pen. Their days are those of the page that looks ahead."""

    area: ClassVar[str] = "checkins"

    notes: Lines = ()
    """What we want to ask ourselves each time."""

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the page."""
        del context
        yield PenLines(count=6)

    def mark(self) -> Drawing:
        """Return the page mark."""
        return page_mark("pencil")
