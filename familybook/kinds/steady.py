"""What keeps us steady: everyday things, in jars."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from familybook.core.blocks import Block, PenLines
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    AskPicks,
)
from familybook.core.kind import Context, Kind
from familybook.core.said import Said
from familybook.drawings.marks import page_mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Steady(Kind):
    """Four jars on a kitchen shelf."""

    area: ClassVar[str] = "steady"

    good_day: Annotated[tuple[Said, ...], AskPicks("steady-good-day", best=5)] = ()
    most_days: Annotated[tuple[Said, ...], AskPicks("steady-most-days", best=5)] = ()
    when_tired: Annotated[tuple[Said, ...], AskPicks("steady-when-tired", best=5)] = ()
    free_nice: Annotated[tuple[Said, ...], AskPicks("steady-free-nice", best=5)] = ()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the page."""
        del context
        yield PenLines(count=6)

    def mark(self) -> Drawing:
        """Return the page mark."""
        return page_mark("pencil")
