"""Daft things we want to remember: jokes, sayings, recipes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from familybook.core.blocks import Block, PenLines
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    AskRows,
    Group,
    Line,
    Prose,
    Stories,
)
from familybook.core.kind import Context, Kind
from familybook.core.said import NOTHING
from familybook.drawings.marks import page_mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe(Group):
    """How something of ours is made."""

    name: Line = NOTHING
    text: Prose = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Daft(Kind):
    """Sayings, in-jokes and recipes."""

    area: ClassVar[str] = "daft"

    things: Stories = ()
    recipes: Annotated[tuple[Recipe, ...], AskRows()] = ()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the page."""
        del context
        yield PenLines(count=6)

    def mark(self) -> Drawing:
        """Return the page mark."""
        return page_mark("pencil")
