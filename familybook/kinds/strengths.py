"""What we are good at: strengths before anything else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from familybook.core.blocks import Block
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    AskPicks,
    Lines,
    Stories,
)
from familybook.core.kind import Context, Kind
from familybook.core.said import Said
from familybook.drawings.lino import Plate


@dataclass(frozen=True, slots=True, kw_only=True)
class Strengths(Kind):
    """A tree: a leaf for each strength, roots for where they come from."""

    area: ClassVar[str] = "strengths"

    strengths: Annotated[tuple[Said, ...], AskPicks("strengths", best=14)] = ()
    friend: Annotated[tuple[Said, ...], AskPicks("strengths", best=1)] = ()
    """What a friend would pick for us."""
    stories: Stories = ()
    roots: Lines = ()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield what the page shows."""
        yield from ()

    def mark(self) -> Drawing:
        """Return the page mark."""
        return Plate().drawing(16, 16)
