"""The cover: ours from the first look."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from familybook.core.blocks import Block
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    AnyPicture,
    AskChoice,
    Line,
    People,
)
from familybook.core.kind import Context, Kind
from familybook.core.said import NOTHING, Said
from familybook.drawings.lino import Plate


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover(Kind):
    """The cover: a title, a scene, and a lit window for each person."""

    area: ClassVar[str] = "cover"
    cover: ClassVar[bool] = True

    title: Line = NOTHING
    scene: Annotated[Said, AskChoice("cover-scene")] = NOTHING
    windows: People = ()
    """Who has a window; nobody picked means everybody."""
    season: Line = NOTHING
    picture: AnyPicture = NOTHING
    quiet: Annotated[Said, AskChoice("cover-quiet")] = NOTHING

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield what the page shows."""
        yield from ()

    def mark(self) -> Drawing:
        """Return the page mark."""
        return Plate().drawing(16, 16)
