"""Photographs of us, laid out as in an album."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, ClassVar

from familybook.core.blocks import Block, Columns, Figure, NewPage, PenLines, Photograph
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    AnyPicture,
    AskRows,
    Group,
)
from familybook.core.kind import Context, Kind
from familybook.core.said import NOTHING, Said
from familybook.drawings.pages.album import CAPTION, photo_mark, sketch_in, stick_in

_MOST = 6
"""Photographs on one page."""

_ROWS = {1: (1,), 2: (1, 1), 3: (1, 2), 4: (2, 2), 5: (2, 1, 2), 6: (2, 2, 2)}
"""How many stand beside each other in each row, by how many there are."""

_GAP = 18.0
_WHITE = 28.0
_SPEAKERS = 26.0
_BETWEEN = 8.0
_LOWEST = 100.0
_ALONE = 400.0
"""How high a photograph may be that has the page for itself, with room for its story."""

_LONG = 0.16
"""Words under a picture higher than this part of the column have a page for their picture."""

_STORY_LINES = 4
_FRAMES = 2
"""Frames on a page that nothing is put on yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stuck(Group):
    """A photograph, a drawing, or a frame to stick one in."""

    picture: AnyPicture = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Photos(Kind):
    """Photographs, or frames to stick them in."""

    area: ClassVar[str] = "photos"

    pictures: Annotated[tuple[Stuck, ...], AskRows()] = ()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the photographs in rows, and frames where there is none."""
        pictures = tuple(one.picture for one in self.pictures) or (NOTHING,) * _FRAMES
        for number, page in enumerate(_pages(pictures, context)):
            if number:
                yield NewPage()
            yield from _page(page, context)

    def mark(self) -> Drawing:
        """Return a small photograph."""
        return photo_mark()


def _pages(pictures: Sequence[Said], context: Context) -> Iterator[Sequence[Said]]:
    """Yield what stands on each page: shared evenly, long stories alone."""
    waiting: list[Said] = []
    for said in pictures:
        if _is_long(said, context):
            yield from _shared(waiting)
            yield (said,)
            waiting = []
        else:
            waiting.append(said)
    yield from _shared(waiting)


def _shared(pictures: Sequence[Said]) -> Iterator[Sequence[Said]]:
    pages = math.ceil(len(pictures) / _MOST)
    done = 0
    for page in range(pages):
        count = math.ceil((len(pictures) - done) / (pages - page))
        yield pictures[done : done + count]
        done += count


def _is_long(said: Said, context: Context) -> bool:
    wide = context.edition.column[0] / 2
    return _below(said, wide, context) > context.edition.column[1] * _LONG


def _page(pictures: Sequence[Said], context: Context) -> Iterator[Block]:
    rows = _rows(pictures)
    high = _height(rows, context)
    alone = len(pictures) == 1 and bool(pictures[0].photo)
    short = alone and not _is_long(pictures[0], context)
    for row in rows:
        wide = _width(row, context)
        cells = [
            (_cell(said, wide, min(high, _ALONE) if alone else high, context),) for said in row
        ]
        if len(cells) == 1:
            yield from cells[0]
        else:
            yield Columns(tuple(cells))
    if short:
        yield PenLines(count=_STORY_LINES, prompt=context.words("photos-print-story"))


def _rows(pictures: Sequence[Said]) -> list[Sequence[Said]]:
    rows: list[Sequence[Said]] = []
    first = 0
    for count in _ROWS[len(pictures)]:
        rows.append(pictures[first : first + count])
        first += count
    return rows


def _width(row: Sequence[Said], context: Context) -> float:
    return (context.edition.column[0] - _GAP * (len(row) - 1)) / len(row)


def _height(rows: Sequence[Sequence[Said]], context: Context) -> float:
    """Return how high pictures may be so that all rows stand on one page with their captions."""
    room = context.below_title
    for row in rows:
        room -= _WHITE + max(_below(said, _width(row, context), context) for said in row)
    return max(_LOWEST, room / len(rows))


def _below(said: Said, wide: float, context: Context) -> float:
    """Return about how high stands what is written under a picture."""
    size = context.edition.speaker
    caption = _caption(said, context)
    lines = len(context.letters.wrap(caption, size, wide)) if caption else 0
    speakers = _SPEAKERS if context.speakers(said) else 0.0
    return lines * size * 1.35 + caption.count("\n") * _BETWEEN + speakers


def _caption(said: Said, context: Context) -> str:
    """Return the words under a picture, and under them who is in it."""
    if not (said.photo or said.strokes):
        return ""
    people = (context.people.get(one) for one in said.snap.who)
    names = ", ".join(one.name.strip() for one in people if one is not None and one.name.strip())
    who = context.words("photos-print-who", names=names) if names and said.photo else ""
    return "\n".join(one for one in (said.snap.caption.strip(), who) if one)


def _cell(said: Said, wide: float, high: float, context: Context) -> Block:
    """Return one picture, or the frame that waits for one."""
    if said.photo:
        return Photograph(
            photo=said.photo,
            says=context.text(said).strip(),
            caption=_caption(said, context),
            speakers=context.speakers(said),
            largest=(wide, high),
            view=said.snap.view,
        )
    if said.strokes:
        says = context.text(said).strip() or context.words("photos-says-drawing")
        drawing = sketch_in(said.strokes, min(wide, high / 0.75), min(high, wide * 0.75), says)
        return Figure(drawing, _caption(said, context), context.speakers(said))
    prompt = context.words("photos-print-frame")
    says = context.words("photos-says-frame")
    size = min(wide, (high - CAPTION) * 1.5), min(high, wide * 0.66 + CAPTION)
    from_right = context.words.right_to_left
    return Figure(stick_in(size, prompt, context.letters, says, from_right=from_right))
