"""A space to draw: a whole page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from familybook.core.blocks import Block, Figure, Photograph
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    AnyPicture,
)
from familybook.core.kind import Context, Kind
from familybook.core.said import NOTHING
from familybook.drawings.pages.album import drawn_page, paper_to_draw_on
from familybook.drawings.parts.marks import page_mark

_UNDER = 66.0
"""What is written under the drawing, and white."""

HIGH = 1.2
"""How high the paper is, in widths of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draw(Kind):
    """A whole page for a drawing."""

    area: ClassVar[str] = "draw"

    picture: AnyPicture = NOTHING

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the drawing, or paper to draw on."""
        said = self.picture
        wide = context.edition.column[0]
        room = context.below_title
        high = min(room - _UNDER, wide * HIGH)
        caption, speakers = said.snap.caption.strip(), context.speakers(said)
        if said.photo:
            yield Photograph(
                photo=said.photo,
                says=context.text(said).strip(),
                caption=caption,
                speakers=speakers,
                largest=(wide, room - _UNDER),
                view=said.snap.view,
            )
        elif said.strokes:
            says = context.text(said).strip() or context.words("draw-says")
            page = drawn_page(said.strokes, high / HIGH, high, says)
            yield Figure(page, caption, speakers)
        else:
            yield Figure(paper_to_draw_on(wide, room - 24, context.words("draw-says-empty")))

    def mark(self) -> Drawing:
        """Return a pencil."""
        return page_mark("pencil")
