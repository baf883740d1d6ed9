"""Our path: the story in the family's own telling."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from familybook.core.blocks import Block, PenLines
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    AskChoice,
    AskRows,
    Group,
    Line,
    Lines,
    People,
    Prose,
)
from familybook.core.kind import Context, Kind
from familybook.core.said import NOTHING, Said
from familybook.drawings.marks import page_mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Group):
    """Something that was done or came along the way."""

    text: Line = NOTHING
    who: People = ()
    shape: Annotated[Said, AskChoice("steps-shape")] = NOTHING
    """Stone, bridge, bench or hill."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps(Kind):
    """A path over two facing pages, from where it began to where we are now."""

    area: ClassVar[str] = "steps"
    spread: ClassVar[bool] = True

    start: Prose = NOTHING
    hopes_then: Lines = ()
    steps: Annotated[tuple[Step, ...], AskRows()] = ()
    bravest: Line = NOTHING
    walked_with: People = ()
    now: Prose = NOTHING

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the page."""
        del context
        yield PenLines(count=6)

    def mark(self) -> Drawing:
        """Return the page mark."""
        return page_mark("pencil")
