"""Photographs of us."""

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
)
from familybook.core.kind import Context, Kind
from familybook.core.said import NOTHING
from familybook.drawings.marks import page_mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Stuck(Group):
    """A photograph."""

    picture: AnyPicture = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Photos(Kind):
    """Photographs, or frames to stick them in."""

    area: ClassVar[str] = "photos"

    pictures: Annotated[tuple[Stuck, ...], AskRows()] = ()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the page."""
        del context
        yield PenLines(count=6)

    def mark(self) -> Drawing:
        """Return the page mark."""
        return page_mark("pencil")
