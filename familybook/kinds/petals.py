"""What we love about each other: a flower for each person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from familybook.core.blocks import Block, PenLines
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    AskPicks,
    AskRows,
    Group,
    Who,
)
from familybook.core.kind import Context, Kind
from familybook.core.said import NOTHING, Said
from familybook.drawings.marks import page_mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Petal(Group):
    """One thing about somebody, in the words of another."""

    to: Who = NOTHING
    text: Annotated[tuple[Said, ...], AskPicks("petals-text", best=5)] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Petals(Kind):
    """A flower for each person; its petals are what the others say."""

    area: ClassVar[str] = "petals"

    flowers: Annotated[tuple[Petal, ...], AskRows(each_person=True)] = ()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the page."""
        del context
        yield PenLines(count=6)

    def mark(self) -> Drawing:
        """Return the page mark."""
        return page_mark("pencil")
