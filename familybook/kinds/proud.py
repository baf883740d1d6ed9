"""We are proud: what was achieved, on a mantelpiece."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from familybook.core.blocks import Block, PenLines
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    AnyPicture,
    AskRows,
    Group,
    Line,
    People,
    Prose,
    Who,
)
from familybook.core.kind import Context, Kind
from familybook.core.said import NOTHING
from familybook.drawings.marks import page_mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Proud(Group):
    """Something to be proud of, who did it, and its picture."""

    text: Line = NOTHING
    who: People = ()
    picture: AnyPicture = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Noticed(Group):
    """What somebody else noticed."""

    who: Who = NOTHING
    text: Prose = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class WeAreProud(Kind):
    """A shelf with a thing for each achievement, and what others noticed."""

    area: ClassVar[str] = "proud"

    proud: Annotated[tuple[Proud, ...], AskRows()] = ()
    noticed: Annotated[tuple[Noticed, ...], AskRows()] = ()
    picture: AnyPicture = NOTHING

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the page."""
        del context
        yield PenLines(count=6)

    def mark(self) -> Drawing:
        """Return the page mark."""
        return page_mark("pencil")
