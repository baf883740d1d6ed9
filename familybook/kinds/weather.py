"""When the weather changes: spot it early, know what to do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from familybook.core.blocks import Block
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    AskGroup,
    AskPicks,
    Group,
    Line,
    Lines,
    People,
)
from familybook.core.kind import Context, Kind
from familybook.core.said import NOTHING, Said
from familybook.drawings.lino import Plate


@dataclass(frozen=True, slots=True, kw_only=True)
class Sunny(Group):
    """We are doing well."""

    signs: Annotated[tuple[Said, ...], AskPicks("weather-sunny-signs", best=5)] = ()
    does: Annotated[tuple[Said, ...], AskPicks("weather-sunny-does", best=5)] = ()
    tell: People = ()
    noticed_by: People = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cloudy(Group):
    """The first small signs."""

    signs: Annotated[tuple[Said, ...], AskPicks("weather-cloudy-signs", best=5)] = ()
    does: Annotated[tuple[Said, ...], AskPicks("weather-cloudy-does", best=5)] = ()
    tell: People = ()
    noticed_by: People = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Stormy(Group):
    """It is really hard."""

    signs: Annotated[tuple[Said, ...], AskPicks("weather-stormy-signs", best=5)] = ()
    does: Annotated[tuple[Said, ...], AskPicks("weather-stormy-does", best=5)] = ()
    tell: People = ()
    noticed_by: People = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Weather(Kind):
    """Three bands over two facing pages: signs on the left meet actions on the right."""

    area: ClassVar[str] = "weather"
    spread: ClassVar[bool] = True

    sunny: Annotated[Sunny, AskGroup()] = Sunny()
    cloudy: Annotated[Cloudy, AskGroup()] = Cloudy()
    stormy: Annotated[Stormy, AskGroup()] = Stormy()
    signal: Line = NOTHING
    """Our family word for "it is cloudy"."""
    say_help: Lines = ()
    say_not: Lines = ()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield what the page shows."""
        yield from ()

    def mark(self) -> Drawing:
        """Return the page mark."""
        return Plate().drawing(16, 16)
