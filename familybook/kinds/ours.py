"""This book is ours: whose it is, how to use it, what was chosen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from familybook.core.blocks import Block, PenLines
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    AskPicks,
    Day,
    Line,
    Lines,
    People,
)
from familybook.core.kind import Context, Kind
from familybook.core.said import NOTHING, Said
from familybook.drawings.marks import page_mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Ours(Kind):
    """Whose book this is, where it lives, who may read it, when to open it."""

    area: ClassVar[str] = "ours"

    belongs_to: People = ()
    """Nobody picked means all of us."""
    made_with: People = ()
    made_on: Day = NOTHING
    keep_place: Line = NOTHING
    may_read: People = ()
    may_read_also: Lines = ()
    open_when: Annotated[tuple[Said, ...], AskPicks("ours-open-when")] = ()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the page."""
        del context
        yield PenLines(count=6)

    def mark(self) -> Drawing:
        """Return the page mark."""
        return page_mark("pencil")
