"""How we got here: four boxes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from familybook.core.blocks import Block, PenLines
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    AnyPicture,
    AskGroup,
    Group,
    Prose,
)
from familybook.core.kind import Context, Kind
from familybook.core.said import NOTHING
from familybook.drawings.marks import page_mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Box(Group):
    """One box of the strip: a drawing, and words under it."""

    picture: AnyPicture = NOTHING
    text: Prose = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip(Kind):
    """Before, when it got hard, what we did, now."""

    area: ClassVar[str] = "strip"

    before: Annotated[Box, AskGroup()] = Box()
    hard: Annotated[Box, AskGroup()] = Box()
    did: Annotated[Box, AskGroup()] = Box()
    now: Annotated[Box, AskGroup()] = Box()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the page."""
        del context
        yield PenLines(count=6)

    def mark(self) -> Drawing:
        """Return the page mark."""
        return page_mark("pencil")
