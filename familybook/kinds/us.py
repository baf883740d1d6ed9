"""This is us: everyone is there, in their own words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from familybook.core.blocks import Block
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    AnyPicture,
    AskPicks,
    AskRows,
    Group,
    Prose,
    Who,
)
from familybook.core.kind import Context, Kind
from familybook.core.said import NOTHING, Said
from familybook.drawings.lino import Plate


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame(Group):
    """One person or pet in a frame on the wall."""

    who: Who = NOTHING
    picture: AnyPicture = NOTHING
    i_am: Prose = NOTHING
    i_love: Prose = NOTHING
    laughs_at: Prose = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Us(Kind):
    """A frame for each of us, and what matters to us."""

    area: ClassVar[str] = "us"

    frames: Annotated[tuple[Frame, ...], AskRows(each_person=True)] = ()
    matters: Annotated[tuple[Said, ...], AskPicks("us-matters", best=6)] = ()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield what the page shows."""
        yield from ()

    def mark(self) -> Drawing:
        """Return the page mark."""
        return Plate().drawing(16, 16)
