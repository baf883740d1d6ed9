"""Made together: the back cover, signed by everyone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import ClassVar

from familybook.core.blocks import Block, Figure
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    Day,
)
from familybook.core.kind import Binds, Context, Kind
from familybook.core.said import NOTHING
from familybook.drawings.pages.together.signing import (
    Back,
    back_cover,
    further,
    signing_mark,
    too_long,
)
from familybook.drawings.parts.named import with_pets

_TITLE = 1.36
"""Size of the title beside that of other pages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Together(Kind):
    """A frame to sign in."""

    area: ClassVar[str] = "together"
    cover: ClassVar[bool] = True
    binds: ClassVar[Binds] = Binds.BACK

    finished_on: Day = NOTHING

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the back of the book, a figure as large as the sheet."""
        words, people = context.words, with_pets(context.family, context.words)
        back = Back(
            title=context.title.strip() or words("together-title"),
            lead=words("together-lead") if context.edition.on_paper else "",
            finished=words("together-print-finished"),
            day=context.day(self.finished_on),
        )
        says = words("together-says", count=len(people))
        sheet, letters = context.edition.sheet, context.letters
        size = context.edition.title * _TITLE
        long = too_long(back, sheet, size=size, letters=letters)
        if back.title in long:
            back = replace(back, title=words("together-title"))
        if back.day in long:
            back = replace(back, day="")
        said = (back.title, back.lead, back.finished, back.day)
        title, lead, finished, day = map(context.other, said)
        back = replace(back, others=(title, lead, finished, day))
        yield Figure(back_cover(sheet, people, back, size=size, letters=letters, says=says))
        for drawing in further(sheet, long, letters):
            yield Figure(drawing)

    def mark(self) -> Drawing:
        """Return a print of a hand."""
        return signing_mark()
