"""Looking ahead: hopes, loose ends, and days to look back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from familybook.core.blocks import Block, PenLines
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    AskGroup,
    AskRows,
    Day,
    Group,
    Line,
    Lines,
    People,
    Who,
)
from familybook.core.kind import Context, Kind
from familybook.core.said import NOTHING
from familybook.drawings.marks import page_mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Todo(Group):
    """Something still to do."""

    what: Line = NOTHING
    who: People = ()
    by: Day = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn(Group):
    """A day to look back together, who remembers it, and what nice thing goes with it."""

    day: Day = NOTHING
    who: People = ()
    treat: Line = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Call(Group):
    """A call from a helper, if it was truly agreed."""

    who: Who = NOTHING
    day: Day = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Ahead(Kind):
    """Lanterns on a string, one for each day."""

    area: ClassVar[str] = "ahead"

    soon: Lines = ()
    one_day: Lines = ()
    still_to_do: Annotated[tuple[Todo, ...], AskRows()] = ()
    from_day: Day = NOTHING
    """The day that the check-in days are counted from."""
    check_ins: Annotated[tuple[CheckIn, ...], AskRows()] = ()
    call: Annotated[Call, AskGroup()] = Call()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the page."""
        del context
        yield PenLines(count=6)

    def mark(self) -> Drawing:
        """Return the page mark."""
        return page_mark("pencil")
