"""How we got here: four boxes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from familybook.core.blocks import Block, Columns, Figure, Heading, PenLines, Speaker
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    HARD,
    AnyPicture,
    AskGroup,
    Group,
    Prose,
)
from familybook.core.heights import GAP, about_high
from familybook.core.kind import Context, Kind
from familybook.core.palette import Tone
from familybook.core.said import NOTHING
from familybook.drawings.pages.strip_box import Scene, strip_box
from familybook.drawings.plate.lino import NO_SLIP, Plate
from familybook.drawings.plate.paths import box

_FRAME = 176.0
_LOWEST_FRAME = 100.0
_LINES = 2
_PEN = 70.0
_FRAMES = 452.0
"""Height of two frames and their words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Box(Group):
    """One box of the strip: a drawing, and words under it."""

    picture: AnyPicture = NOTHING
    text: Prose = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip(Kind):
    """Before, when it got hard, what we did, now."""

    area: ClassVar[str] = "strip"

    before: Annotated[Box, AskGroup(), HARD] = Box()
    hard: Annotated[Box, AskGroup(), HARD] = Box()
    did: Annotated[Box, AskGroup()] = Box()
    now: Annotated[Box, AskGroup()] = Box()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the boxes two by two, each with its words or with lines to write them on."""
        rows = ((Scene.BEFORE, Scene.HARD), (Scene.DID, Scene.NOW))
        left = _FRAMES - sum(self._words_high(row, context) for row in rows)
        high = min(_FRAME, max(_LOWEST_FRAME, left / len(rows)))
        for row in rows:
            yield Columns(tuple(tuple(self._box(one, high, context)) for one in row))

    def mark(self) -> Drawing:
        """Return four small boxes."""
        plate = Plate()
        tones = (Tone.HILL, Tone.STORM, Tone.SUN, Tone.MINT)
        for n, tone in enumerate(tones):
            x, y = 1.4 + n % 2 * 7.2, 1.8 + n // 2 * 6.6
            plate.shape(box(x, y, 5.8, 5.2), tone, line=1.1, slip=NO_SLIP, wobble=0.5)
        return plate.drawing(16, 16)

    def _held(self, scene: Scene) -> Box:
        match scene:
            case Scene.BEFORE:
                return self.before
            case Scene.HARD:
                return self.hard
            case Scene.DID:
                return self.did
            case Scene.NOW:
                return self.now

    def _wide(self, context: Context) -> float:
        return (context.edition.column[0] - GAP) / 2

    def _words_high(self, row: tuple[Scene, ...], context: Context) -> float:
        """Return about how high the words under a row of frames are."""
        said = (self._held(one).text for one in row)
        words = [(context.quote(one),) for one in said if context.text(one).strip()]
        wide = self._wide(context)
        highs = (about_high(one, context.edition, context.letters, wide=wide) for one in words)
        return max((_PEN, *highs))

    def _box(self, scene: Scene, high: float, context: Context) -> Iterator[Block]:
        held = self._held(scene)
        heading = context.words(f"strip-print-{scene}")
        seen = context.text(held.picture).strip()
        says = seen or context.words("strip-says" if held.picture else "strip-says-empty")
        size = (self._wide(context), high)
        drawing = strip_box(scene, heading, held.picture, size, context.letters, says)
        caption = held.picture.snap.caption.strip()
        by: tuple[Speaker, ...] = context.speakers(held.picture) if held.picture.strokes else ()
        if held.picture or context.edition.on_paper:
            yield Figure(drawing, caption, by)
        else:
            yield Heading(heading)
        if context.text(held.text).strip():
            yield context.quote(held.text)
        elif not held.picture:
            yield PenLines(count=_LINES)
