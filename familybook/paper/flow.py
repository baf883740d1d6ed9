"""Lays a leaf out on as many sides of paper as it needs: nothing clipped, nothing lost."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeGuard

from familybook.core.blocks import PenBox, PenLines
from familybook.core.drawing import Drawing
from familybook.core.heights import BELOW_HEADER, BELOW_TITLE
from familybook.core.lines import one_line
from familybook.core.manuscript import Leaf
from familybook.core.palette import Tone
from familybook.drawings.parts.marks import page_mark
from familybook.paper.bench import Bench, Look
from familybook.paper.laying import lay
from familybook.paper.pen_pieces import FramePiece, RulesPiece
from familybook.paper.picture_piece import DrawingPiece
from familybook.paper.pieces import Piece, Placed, White, fill, stacked
from familybook.paper.pieces import height as height_of
from familybook.paper.text_piece import TextPiece, text_pieces

_HIGHEST_HEADER = 0.4
"""Of the column; a longer title flows like other words."""

_WANTED = 1
"""Sides of paper that a page should have; a spread has one more."""

_MUCH = 0.3
"""Of the column; where so much would stay white, there are lines to write on."""

_NEAR = 1.0
"""Points past the foot that nobody sees."""

_REPEATED_LINES = 2
_TITLE = "H1"
_PEN_LINE_MM = 10
_SMALLEST = 0.6
"""A picture under a heading is made no smaller than this before it moves to the next page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One side of a sheet: its header and body, from the top of the type area."""

    header: Sequence[Placed]
    body: Sequence[Placed]
    body_top: float
    mark: Drawing
    again: bool = False
    """Whether the header was read before, on an earlier side."""
    cover: bool = False


def sides(bench: Bench, leaf: Leaf) -> list[Side]:
    """Return a leaf laid out; in short where that spares a side, if the edition is like that."""
    if leaf.cover:
        return _cover_sides(bench, leaf)
    made = _sides(bench, leaf)
    wanted = _WANTED + leaf.spread
    if not leaf.shorter or len(made) <= wanted:
        return made
    for shorter in leaf.shorter:
        short = _sides(bench, replace(leaf, blocks=shorter()))
        if len(short) < len(made):
            made = short
        if len(made) <= wanted:
            break
    return [*made[:-1], _filled(bench, made[-1])]


def _filled(bench: Bench, side: Side) -> Side:
    """Return the last side of a page with lines for a pen, or a larger frame, down to its foot."""
    wide, high = bench.edition.column
    left = high - side.body_top - height_of(side.body)
    *others, last = [placed.piece for placed in side.body]
    if isinstance(last, FramePiece):
        pieces = [*others, last.taller(max(0.0, left - last.after))]
    elif isinstance(last, RulesPiece):
        pieces = [*others, last.taller(left)]
    elif left > high * _MUCH:
        pitch = bench.edition.pen(_PEN_LINE_MM)
        white = White(bench.edition.leading)
        left -= white.high + last.after
        pieces = [*others, last, white, RulesPiece(int(left / pitch), pitch, wide)]
    else:
        return side
    return replace(side, body=stacked(pieces))


def _sides(bench: Bench, leaf: Leaf) -> list[Side]:
    wide, high = bench.edition.column
    header = stacked(_header(bench, leaf.title, leaf.lead, wide))
    queue = _queue(bench, leaf, wide)
    others = [piece for piece in queue if _is_title(piece)]
    if height_of(header) > high * _HIGHEST_HEADER:
        for placed in reversed(header):
            placed.piece.stays = False
            queue.appendleft(placed.piece)
        header = []
    again = stacked(_repeated(bench, leaf.title, wide))
    made: list[Side] = []
    marks = dict(zip(map(id, others), leaf.marks, strict=False))
    mark = leaf.mark
    while queue or not made:
        shown = header if not made else again
        if made and _begins(queue, others):
            shown = []
            mark = _mark_of([queue[0]], marks, mark)
        top = height_of(header if leaf.spread and len(made) == 1 else shown)
        if leaf.spread and len(made) == 1:
            shown = []
        body_top = top + (BELOW_HEADER if top else 0.0)
        if leaf.spread and len(made) == 1:
            body_top = max(0.0, body_top - _rises(queue))
        body = _fill(queue, high - body_top)
        if body_top + height_of(body) > high + _NEAR:
            bench.remarks.words()
        side = Side(header=shown, body=body, body_top=body_top, mark=mark, again=bool(made))
        made.append(side)
        mark = _mark_of([placed.piece for placed in body], marks, mark)
        again = _title_of(body, others) or again
    return made


def _rises(queue: Sequence[Piece]) -> float:
    """Return by how much the next side begins above the end of the title that faces it."""
    first = next((piece for piece in queue if not isinstance(piece, White)), None)
    return first.rises if isinstance(first, DrawingPiece) else 0.0


def _mark_of(pieces: Sequence[Piece], marks: Mapping[int, Drawing], mark: Drawing) -> Drawing:
    """Return the mark of the page that began last among pieces, else the mark until now."""
    return next((marks[id(one)] for one in reversed(pieces) if id(one) in marks), mark)


def _is_title(piece: Piece) -> TypeGuard[TextPiece]:
    return isinstance(piece, TextPiece) and piece.element.role == _TITLE


def _begins(queue: Sequence[Piece], titles: Sequence[TextPiece]) -> bool:
    """Tell whether the next side begins with the title of another page of the book."""
    return bool(queue) and any(queue[0] is title for title in titles)


def _title_of(body: Sequence[Placed], titles: Sequence[TextPiece]) -> list[Placed]:
    """Return the title of the page that a side ends with, if it began on that side."""
    shown = [placed.piece for placed in body]
    ended = [title for title in titles if any(piece is title for piece in shown)]
    return stacked([_shortened(ended[-1])]) if ended else []


_ROOMS = ("draw", "photo", "write")


def room_to_keep_adding(bench: Bench, number: int) -> Side:
    """Return a side to draw on, to stick a photograph on or to write on, by turns."""
    wide, high = bench.edition.column
    room = _ROOMS[number % len(_ROOMS)]
    title = bench.words(f"book-space-to-{room}")
    header = stacked(_header(bench, title, "", wide, Tone.SOFT))
    body_top = height_of(header) + BELOW_HEADER
    left = high - body_top - BELOW_HEADER
    block = (
        PenLines(count=int(left / bench.edition.pen(_PEN_LINE_MM)))
        if room == "write"
        else PenBox(height=left)
    )
    return Side(
        header=header,
        body=stacked(lay(bench, (block,), wide)),
        body_top=body_top,
        mark=page_mark("pencil"),
    )


def _cover_sides(bench: Bench, leaf: Leaf) -> list[Side]:
    wide, high = bench.edition.sheet
    queue = _queue(bench, leaf, wide)
    made: list[Side] = []
    while queue or not made:
        body = _fill(queue, high)
        made.append(Side(header=(), body=body, body_top=0.0, mark=leaf.mark, cover=True))
    return made


def _queue(bench: Bench, leaf: Leaf, width: float) -> deque[Piece]:
    """Return the pieces of a leaf, without white or a new page after the last of them."""
    queue = deque(lay(bench, leaf.blocks, width))
    while queue and isinstance(queue[-1], White):
        queue.pop()
    return queue


def _header(
    bench: Bench, title: str, lead: str, width: float, tone: Tone = Tone.INK
) -> list[Piece]:
    look = bench.head(bench.edition.title, tone)
    titles = text_pieces(bench, one_line(title), look, width, role=_TITLE)
    leads = text_pieces(bench, lead, _soft(bench), width)
    for piece in (*titles, *leads):
        piece.before = piece.after = BELOW_TITLE
    return [*titles, *leads]


def _repeated(bench: Bench, title: str, width: float) -> list[Piece]:
    """Return the title as it stands on a later side: two lines at most, read only once."""
    pieces = _header(bench, title, "", width)
    return [_shortened(piece) for piece in pieces if isinstance(piece, TextPiece)]


def _shortened(piece: TextPiece) -> TextPiece:
    lines = piece.lines[:_REPEATED_LINES]
    return TextPiece(piece.words, piece.look, piece.width, piece.element, lines)


def _soft(bench: Bench) -> Look:
    return replace(bench.body(), tone=Tone.SOFT)


def _fill(queue: deque[Piece], room: float) -> list[Placed]:
    """Take one side's worth of pieces; at least something, made smaller if it must be."""
    body = fill(queue, room)
    if not queue or not all(placed.piece.stays for placed in body):
        return body
    headed = [placed.piece for placed in body] + _headings(queue)
    taken = height_of(stacked(headed))
    if not queue or taken > room * _HIGHEST_HEADER:
        return _flowing(queue, headed, room)
    piece = queue.popleft()
    smaller = piece.squeezed(room - taken - (headed[-1].after if headed else 0.0))
    if headed and len(smaller) == 1 and smaller[0].high < piece.high * _SMALLEST:
        queue.appendleft(piece)
        return stacked(headed)
    queue.extendleft(reversed([*headed, *smaller]))
    return fill(queue, room) or [Placed(queue.popleft(), 0.0)]


def _headings(queue: deque[Piece]) -> list[Piece]:
    """Take the headings, and white between them, from the front."""
    found: list[Piece] = []
    while queue and (queue[0].stays or (isinstance(queue[0], White) and queue[0].high)):
        found.append(queue.popleft())
    return found


def _flowing(queue: deque[Piece], headed: list[Piece], room: float) -> list[Placed]:
    """Let headings flow as other words do: there are more than a page can begin with."""
    for piece in headed:
        piece.stays = False
    queue.extendleft(reversed(headed))
    return fill(queue, room) or [Placed(queue.popleft(), 0.0)]
