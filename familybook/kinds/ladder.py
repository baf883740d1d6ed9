"""If we want more help again: a ladder, rung by rung."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from familybook.core.blocks import Block, PenLines
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    AskGroup,
    AskNumbers,
    AskPicks,
    Group,
    Lines,
    People,
    Prose,
)
from familybook.core.kind import Context, Kind
from familybook.core.said import NOTHING, Said
from familybook.drawings.marks import page_mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung(Group):
    """What we do on one rung, and whom we ask."""

    text: Annotated[tuple[Said, ...], AskPicks("ladder-rungs-text", best=3)] = ()
    people: People = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberRung(Group):
    """Whom we ring."""

    text: Lines = ()
    numbers: Annotated[tuple[Said, ...], AskNumbers()] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder(Kind):
    """Five rungs: us, our people, near us, ring someone, danger now."""

    area: ClassVar[str] = "ladder"

    us: Annotated[Rung, AskGroup()] = Rung()
    our_people: Annotated[Rung, AskGroup()] = Rung()
    near: Annotated[Rung, AskGroup()] = Rung()
    ring: Annotated[NumberRung, AskGroup()] = NumberRung()
    say_this: Prose = NOTHING
    helped_last_time: Lines = ()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the page."""
        del context
        yield PenLines(count=6)

    def mark(self) -> Drawing:
        """Return the page mark."""
        return page_mark("pencil")
