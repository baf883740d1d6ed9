"""How high is our balloon: what changed, and what holds it up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from familybook.core.blocks import Block, PenLines
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    AskChoice,
    AskPicks,
    AskRows,
    Group,
    Level,
    Line,
    Lines,
    People,
)
from familybook.core.kind import Context, Kind
from familybook.core.said import NOTHING, Said
from familybook.drawings.marks import page_mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale(Group):
    """One thing that matters: how high it was, how high it is, what keeps it up."""

    topic: Annotated[tuple[Said, ...], AskPicks("balloon-topic", best=1)] = ()
    by: People = ()
    then: Level = NOTHING
    now: Level = NOTHING
    keeps_up: Lines = ()
    lift: Line = NOTHING
    """What would lift it one tiny bit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Balloons(Kind):
    """Balloons beside a rope with ten knots: dotted then, bold now."""

    area: ClassVar[str] = "balloon"

    scales: Annotated[tuple[Scale, ...], AskRows()] = ()
    numbers: Annotated[Said, AskChoice("balloon-numbers")] = NOTHING
    """Whether the heights are printed as numbers too."""

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the page."""
        del context
        yield PenLines(count=6)

    def mark(self) -> Drawing:
        """Return the page mark."""
        return page_mark("pencil")
