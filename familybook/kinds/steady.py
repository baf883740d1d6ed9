"""What keeps us steady: everyday things, in jars."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, ClassVar

from familybook.core.blocks import Beside, Block, Heading, Listing, PenLines
from familybook.core.drawing import Drawing
from familybook.core.fields import AskPicks
from familybook.core.kind import Context, Kind
from familybook.core.said import Said
from familybook.drawings.pages.jars import jar, small_jar
from familybook.drawings.plate.lino import Plate

_FOR_A_PEN = (3, 5, 2, 4)
"""How full each jar is drawn where nothing is said yet: a picture is never empty."""

_LINES = 4
"""Lines to write on beside an empty jar."""

_SNUG, _SNUG_TOLD = 0.76, 0.62
"""How much smaller a jar is drawn where a side is narrow: its label stays easy to read, or is
blank where the list beside it is long."""

_LINES_FEWER = 2

_FEW = 3
"""Beside fewer things there is room for one more, by hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Steady(Kind):
    """Four jars on a kitchen shelf."""

    area: ClassVar[str] = "steady"

    good_day: Annotated[tuple[Said, ...], AskPicks("steady-good-day", best=5)] = ()
    most_days: Annotated[tuple[Said, ...], AskPicks("steady-most-days", best=5)] = ()
    when_tired: Annotated[tuple[Said, ...], AskPicks("steady-when-tired", best=5)] = ()
    free_nice: Annotated[tuple[Said, ...], AskPicks("steady-free-nice", best=5)] = ()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the jars, each with its list beside it."""
        for number, (name, said) in enumerate(
            (
                ("good-day", self.good_day),
                ("most-days", self.most_days),
                ("when-tired", self.when_tired),
                ("free-nice", self.free_nice),
            )
        ):
            told = context.with_words(said)
            drawing = jar(
                number,
                len(told) if self else _FOR_A_PEN[number],
                "" if context.snug and self else context.words(f"steady-print-{name}"),
                context.letters,
                context.words("steady-says", count=len(told)),
            )
            heading = Heading(context.words(f"steady-{name}"), level=2 + context.snug)
            if context.snug:
                drawing = resized(drawing, _SNUG_TOLD if self else _SNUG)
            yield Beside(drawing, (heading, *_beside(told, context)))

    def mark(self) -> Drawing:
        """Return a jar."""
        plate = Plate()
        small_jar(plate)
        return plate.drawing(16, 16)


def resized(drawing: Drawing, scale: float) -> Drawing:
    """Return a drawing larger or smaller."""
    plate = Plate()
    plate.place(drawing, 0, 0, scale)
    return plate.drawing(drawing.size[0] * scale, drawing.size[1] * scale, drawing.says)


def _beside(told: Sequence[Said], context: Context) -> Iterator[Block]:
    """Yield what is in a jar, and lines to write on where there is room for more."""
    if told:
        yield Listing(items=context.items(told))
    lines = _LINES - (_LINES_FEWER if context.snug else 0)
    if len(told) < _FEW and not (told and context.snug):
        yield PenLines(count=lines - 1 - len(told) if told else lines)
