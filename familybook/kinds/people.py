"""Our people: we are not alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from familybook.core.blocks import Block
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    AskChoice,
    AskRows,
    Group,
    Line,
    Lines,
)
from familybook.core.kind import Context, Kind
from familybook.core.said import NOTHING, Said
from familybook.drawings.lino import Plate


@dataclass(frozen=True, slots=True, kw_only=True)
class Near(Group):
    """Somebody or somewhere that is ours, and how near."""

    name: Line = NOTHING
    ring: Annotated[Said, AskChoice("people-ring")] = NOTHING
    being: Annotated[Said, AskChoice("people-being")] = NOTHING
    any_time: Annotated[Said, AskChoice("people-any-time")] = NOTHING
    note: Line = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class OurPeople(Kind):
    """Three rings round our home. The people of the book stand in the first one by themselves."""

    area: ClassVar[str] = "people"

    circle: Annotated[tuple[Near, ...], AskRows()] = ()
    know_better: Lines = ()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield what the page shows."""
        yield from ()

    def mark(self) -> Drawing:
        """Return the page mark."""
        return Plate().drawing(16, 16)
