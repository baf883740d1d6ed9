"""Blocks become pieces of a width: the one place on paper that meets every kind of block."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import assert_never

from familybook.core.blocks import (
    Beside,
    Block,
    Bullet,
    Columns,
    Figure,
    Heading,
    Listing,
    NewPage,
    Paragraph,
    PenBox,
    PenLines,
    Photograph,
    Quote,
    Space,
)
from familybook.core.heights import GAP
from familybook.paper.bench import Bench
from familybook.paper.item_piece import listing
from familybook.paper.panel import panel
from familybook.paper.pen_pieces import pen_box, pen_lines
from familybook.paper.picture_piece import DrawingPiece, figure, photograph
from familybook.paper.pieces import Piece, Turn, White, runs_from_right
from familybook.paper.side_pieces import BesidePiece, RowPiece
from familybook.paper.text_piece import text_pieces

_NARROWEST = 150.0
"""A column of words beside a drawing is no narrower; then it stands below."""

_LARGEST_BESIDE = 0.6
_SMALLER = 0.88
"""A third heading, beside a second one."""

_SECOND = 2


def lay(bench: Bench, blocks: Iterable[Block], width: float) -> list[Piece]:
    """Return blocks as pieces under each other."""
    return [piece for block in blocks for piece in _lay(bench, block, width)]


def _lay(  # noqa: C901, PLR0911, PLR0912 -- one case for each kind of block
    bench: Bench, block: Block, width: float
) -> Iterable[Piece]:
    match block:
        case Heading():
            return _heading(bench, block, width)
        case Paragraph():
            look = replace(
                bench.body(block.size), tone=block.tone, voice=block.voice, align=block.align
            )
            return text_pieces(bench, block.text, look, width)
        case Quote():
            return panel(bench, block, width)
        case Listing():
            items = listing(bench, block, width)
            return items if block.bullet is Bullet.NONE else _spaced(items)
        case PenLines():
            return pen_lines(bench, block, width)
        case PenBox():
            return pen_box(bench, block, width)
        case Figure():
            return figure(bench, block, width)
        case Photograph():
            return photograph(bench, block, width)
        case Beside():
            return _beside(bench, block, width)
        case Columns():
            return _columns(bench, block, width)
        case Space():
            return [White(block.height)]
        case NewPage():
            return [Turn()]
        case _ as unreachable:
            assert_never(unreachable)


def _heading(bench: Bench, block: Heading, width: float) -> Iterator[Piece]:
    size = bench.edition.heading
    if block.level == 1:
        size = bench.edition.title
    elif block.level > _SECOND:
        size *= _SMALLER
    pieces = list(text_pieces(bench, block.text, bench.head(size), width, role=f"H{block.level}"))
    for piece in pieces:
        piece.before = size * 1.2 if piece is pieces[0] else 0.0
        piece.after = size * 0.3 if piece is pieces[-1] else 0.0
        piece.stays = True
        yield piece


def _spaced(pieces: list[Piece]) -> list[Piece]:
    if pieces:
        pieces[0].before = pieces[-1].after = 8.0
    return pieces


def _beside(bench: Bench, block: Beside, width: float) -> list[Piece]:
    picture = DrawingPiece(block.drawing, min(block.drawing.size[0], width * _LARGEST_BESIDE))
    room = width - picture.wide - GAP
    if room < _NARROWEST:
        return [DrawingPiece(block.drawing, width), *lay(bench, block.blocks, width)]
    inside = lay(bench, block.blocks, room)
    # A book read from the right may hold words that are not: the picture stands where they start.
    from_right = runs_from_right(inside, bench.words.right_to_left)
    return [BesidePiece(picture, inside, width, from_right=from_right, row=block.row)]


def _columns(bench: Bench, block: Columns, width: float) -> list[Piece]:
    if not block.columns:
        return []
    columns = [partial(lay, bench, column) for column in block.columns]
    return [RowPiece(columns, width, from_right=bench.words.right_to_left)]
