"""People to ring: help in ten seconds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from familybook.core.blocks import Block
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    AskNumbers,
    AskRows,
    Group,
    Line,
)
from familybook.core.kind import Context, Kind
from familybook.core.said import NOTHING, Said
from familybook.drawings.lino import Plate


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnNumber(Group):
    """A number of the family's own."""

    name: Line = NOTHING
    number: Line = NOTHING
    what_for: Line = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers(Kind):
    """Danger first, then ours, then the free lines that were chosen."""

    area: ClassVar[str] = "numbers"

    ours: Annotated[tuple[OwnNumber, ...], AskRows()] = ()
    chosen: Annotated[tuple[Said, ...], AskNumbers()] = ()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield what the page shows."""
        yield from ()

    def mark(self) -> Drawing:
        """Return the page mark."""
        return Plate().drawing(16, 16)
