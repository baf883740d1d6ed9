"""What we know now: notes on a board, one of them for a hard day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from familybook.core.blocks import Block, PenLines
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    AskChoice,
    AskPicks,
    Lines,
    Prose,
    Stories,
)
from familybook.core.kind import Context, Kind
from familybook.core.said import NOTHING, Said
from familybook.drawings.marks import page_mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Known(Kind):
    """Notes pinned to a board, and a folded note to ourselves."""

    area: ClassVar[str] = "known"

    learned: Stories = ()
    tell_others: Prose = NOTHING
    helped: Annotated[tuple[Said, ...], AskPicks("known-helped", best=5)] = ()
    not_helped: Lines = ()
    print_not_helped: Annotated[Said, AskChoice("known-print-not-helped")] = NOTHING
    """What did not help prints only if this says so."""
    pass_on: Annotated[Said, AskChoice("known-pass-on")] = NOTHING
    """Whether what helped and what did not goes on the slip to pass on."""
    hard_day_note: Prose = NOTHING

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the page."""
        del context
        yield PenLines(count=6)

    def mark(self) -> Drawing:
        """Return the page mark."""
        return page_mark("pencil")
