"""A certificate in the family's own words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from familybook.core.blocks import Block, PenLines
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    Day,
    Line,
    Lines,
    People,
)
from familybook.core.kind import Context, Kind
from familybook.core.said import NOTHING
from familybook.drawings.marks import page_mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate(Kind):
    """We, the ..., did this. Seen by ..."""

    area: ClassVar[str] = "certificate"
    loose: ClassVar[bool] = True

    we: Line = NOTHING
    did: Lines = ()
    seen_by: People = ()
    day: Day = NOTHING

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the page."""
        del context
        yield PenLines(count=6)

    def mark(self) -> Drawing:
        """Return the page mark."""
        return page_mark("pencil")
