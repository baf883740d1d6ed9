"""Near us: places to try, with the first visit made easy."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from familybook.core.blocks import Block, PenLines
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    AskPlace,
    AskRows,
    Group,
    Line,
    People,
)
from familybook.core.kind import Context, Kind
from familybook.core.said import NOTHING, Said
from familybook.drawings.marks import page_mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit(Group):
    """A place we might try."""

    place: Annotated[Said, AskPlace()] = NOTHING
    what_for: Line = NOTHING
    when: Line = NOTHING
    how_to_get_there: Line = NOTHING
    first_time: Line = NOTHING
    """What we want to know before the first time."""
    who_with: People = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NearUs(Kind):
    """A street with a building for each place."""

    area: ClassVar[str] = "near"

    places: Annotated[tuple[Visit, ...], AskRows()] = ()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the page."""
        del context
        yield PenLines(count=6)

    def mark(self) -> Drawing:
        """Return the page mark."""
        return page_mark("pencil")
