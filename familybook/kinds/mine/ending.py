"""How my page ends: room to draw, and who may see it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from familybook.core.blocks import Block, Figure, Paragraph, PenBox, Photograph, Speaker
from familybook.core.kind import Context
from familybook.core.palette import Tone
from familybook.core.said import Said
from familybook.drawings.pages.mine.own_page import drawing_frame
from familybook.drawings.parts.tick_row import boxes_in_rows
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.sketch import strokes_within

WHITE = 12.0
LEAST_ROOM = 112.0
"""Height of room that is worth drawing in."""

_FOOT = 36.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """What somebody drew, and whom they let see their page."""

    drawing: Said
    speakers: tuple[Speaker, ...]
    """Whose drawing it is, where it is somebody else's."""
    who_sees: Said
    to_tick: tuple[str, ...]
    """Who could, by the keys of their words; with a pen, where nobody is chosen."""
    teen: bool

    def blocks(self, context: Context, used: float) -> Iterator[Block]:
        """Yield room to draw, and never alone on another side the line that tells who sees it."""
        high = context.edition.column[1]
        foot = self.foot(context)
        ends = foot.drawing.size[1] + 2 * WHITE if isinstance(foot, Figure) else _FOOT
        left = context.below_title - used - ends - WHITE
        if not context.edition.on_paper:
            yield from self.picture(context, min(high * 0.5, 360.0))
            yield from () if isinstance(foot, Figure) else (foot,)
            return
        short = left < LEAST_ROOM
        if short and context.edition.plain and not self.drawing:
            yield foot
            return
        picture = self.picture(context, min(high * 0.5, 360.0) if short else left)
        yield from (foot, *picture) if short else (*picture, foot)

    def picture(self, context: Context, left: float) -> Iterator[Block]:
        """Yield the drawing, or room for one, of a height."""
        said, wide = self.drawing, context.edition.column[0]
        if said.photo:
            yield Photograph(
                photo=said.photo,
                says=said.text,
                caption=said.snap.caption,
                speakers=self.speakers,
                largest=(wide, left - 26),
                view=said.snap.view,
            )
        elif said.strokes:
            plate = Plate()
            high = left - 26 if said.snap.caption.strip() else left
            for mark in strokes_within(said.strokes, (6, 6, wide - 12, high - 12)):
                plate.fill(mark.rings, mark.tone)
            says = said.text or context.words("mine-print-drawing-says")
            yield Figure(plate.drawing(wide, high, says), said.snap.caption, self.speakers)
        else:
            if said.text.strip():
                yield context.quote(said)
            if not context.edition.on_paper:
                return
            if self.teen:
                yield PenBox(height=left - 30, prompt=context.words("mine-print-draw-teen"))
            else:
                yield Figure(drawing_frame(wide, left, context.words("mine-print-draw")))

    def foot(self, context: Context) -> Block:
        """Return who may see the page."""
        chosen = context.text(self.who_sees).strip()
        if chosen:
            text = f"{context.words('mine-print-sees')} {chosen}"
            return Paragraph(text=text, tone=Tone.SOFT, size=context.edition.speaker)
        return Figure(
            boxes_in_rows(
                context.words("mine-print-sees"),
                [context.words(one) for one in self.to_tick],
                context.edition.column[0],
                context.letters,
                from_right=context.words.right_to_left,
                says=context.words("mine-print-sees-says"),
            )
        )
