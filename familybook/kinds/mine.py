"""My page: the voice of a child or a teenager."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from familybook.core.blocks import Block, PenLines
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    AnyPicture,
    AskChoice,
    AskPicks,
    Line,
    Lines,
    People,
    Who,
)
from familybook.core.kind import Context, Kind
from familybook.core.said import NOTHING, Said
from familybook.drawings.marks import page_mark


@dataclass(frozen=True, slots=True, kw_only=True)
class MyPage(Kind):
    """Sun, cloud and star, a hand and room to draw; for a teenager plain lists."""

    area: ClassVar[str] = "mine"

    who: Who = NOTHING
    manner: Annotated[Said, AskChoice("mine-manner")] = NOTHING
    """For someone young, or for a teenager."""
    good: Annotated[tuple[Said, ...], AskPicks("mine-good", best=4)] = ()
    wobbly: Annotated[tuple[Said, ...], AskPicks("mine-wobbly", best=4)] = ()
    wishes: Annotated[tuple[Said, ...], AskPicks("mine-wishes", best=4)] = ()
    cosy_when: Line = NOTHING
    know: Lines = ()
    """What I want people to know; asked of a teenager."""
    hand: People = ()
    """Those I can talk to, five at best."""
    hand_also: Lines = ()
    drawing: AnyPicture = NOTHING
    who_sees: Annotated[Said, AskChoice("mine-who-sees")] = NOTHING

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the page."""
        del context
        yield PenLines(count=6)

    def mark(self) -> Drawing:
        """Return the page mark."""
        return page_mark("pencil")
