"""What we can ask for: rights, plainly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from familybook.core.blocks import Block, PenLines
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    AskPicks,
    AskRights,
)
from familybook.core.kind import Context, Kind
from familybook.core.said import Said
from familybook.drawings.marks import page_mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Rights(Kind):
    """An open hand that holds a list."""

    area: ClassVar[str] = "rights"

    matter: Annotated[tuple[Said, ...], AskRights()] = ()
    """Those of the pack's that matter most to us."""
    ask_of_helpers: Annotated[tuple[Said, ...], AskPicks("rights-ask-of-helpers", best=4)] = ()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the page."""
        del context
        yield PenLines(count=6)

    def mark(self) -> Drawing:
        """Return the page mark."""
        return page_mark("pencil")
