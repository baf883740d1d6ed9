"""Who helps with what: people turned into help they said yes to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from familybook.core.blocks import Block, PenLines
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    AskChoice,
    AskPicks,
    AskRows,
    Day,
    Group,
    Line,
    Who,
)
from familybook.core.kind import Context, Kind
from familybook.core.said import NOTHING, Said
from familybook.drawings.marks import page_mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Help(Group):
    """What one person does."""

    who: Who = NOTHING
    kind: Annotated[tuple[Said, ...], AskPicks("helps-kind", best=1)] = ()
    will_do: Line = NOTHING
    when: Line = NOTHING
    reach: Line = NOTHING
    """Their number."""
    show_number: Annotated[Said, AskChoice("helps-show-number")] = NOTHING
    said_yes: Annotated[Said, AskChoice("helps-said-yes")] = NOTHING
    said_yes_on: Day = NOTHING
    make_sheet: Annotated[Said, AskChoice("helps-make-sheet")] = NOTHING
    """Whether there is a helper sheet for them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Helps(Kind):
    """A card for each helping hand, and empty ones to write on."""

    area: ClassVar[str] = "helps"

    helps: Annotated[tuple[Help, ...], AskRows()] = ()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the page."""
        del context
        yield PenLines(count=6)

    def mark(self) -> Drawing:
        """Return the page mark."""
        return page_mark("pencil")
