"""One side of a sheet: margins that mirror, the title, the body, number and mark."""

from __future__ import annotations

from familybook.core.drawing import Voice
from familybook.core.edition import Leaves
from familybook.core.palette import Tone
from familybook.paper.bench import Bench
from familybook.paper.flow import Side
from familybook.paper.ink import Ink, Spot
from familybook.paper.pieces import draw
from familybook.paper.setting import setting
from familybook.paper.text_piece import TextPiece
from familybook.paper.typeset import draw_line, ink_code

_NUMBER_SIZE = 12.0
_FOOT = 30.0
"""From the number's baseline to the foot of the sheet, as it is printed."""

_MARK = 16.0
_BETWEEN = 7.0


def draw_side(ink: Ink, bench: Bench, side: Side, number: int, *, numbered: bool = True) -> None:
    """Draw a side; `number` tells right-hand pages, which are odd, from left-hand ones."""
    if side.cover:
        draw(side.body, ink, 0.0, 0.0)
        return
    edition = bench.edition
    is_front = edition.leaves is Leaves.SINGLE or bool(number % 2)
    inner_left = is_front is not bench.words.right_to_left
    left = edition.inner if inner_left else edition.outer
    for placed in side.header:
        if side.again and isinstance(placed.piece, TextPiece):
            _repeat(ink, placed.piece, left, edition.top + placed.top)
        else:
            placed.piece.draw(ink, left, edition.top + placed.top)
    draw(side.body, ink, left, edition.top + side.body_top)
    if numbered:
        _draw_foot(ink, bench, side, number, on_right=inner_left)


def _repeat(ink: Ink, title: TextPiece, x: float, top: float) -> None:
    """Draw a title that was read on an earlier side, for the eye only."""
    with ink.canvas.artifact("Pagination"):
        title.draw_lines(ink, x, top)


def _draw_foot(ink: Ink, bench: Bench, side: Side, number: int, *, on_right: bool) -> None:
    """Draw the number and the mark at the bottom outer corner."""
    edition = bench.edition
    wide, high = edition.sheet
    words = setting(str(number), Voice.HEAD)
    line = words.line()
    long = line.width * _NUMBER_SIZE
    x = wide - edition.outer - long if on_right else edition.outer
    foot = _FOOT / edition.scale
    with ink.canvas.artifact("Pagination"):
        ink.canvas.put(ink_code(Tone.SOFT, grey=ink.canvas.grey))
        draw_line(ink.canvas, words, line, x, high - foot, _NUMBER_SIZE)
    mark_wide, mark_high = side.mark.size
    if not side.mark.marks or not mark_wide or not mark_high:
        return
    scale = min(_MARK / mark_high, 1.6 * _MARK / mark_wide)
    beside = x - _BETWEEN - mark_wide * scale if on_right else x + long + _BETWEEN
    middle = high - foot - _NUMBER_SIZE * 0.34
    ink.decorate(side.mark, Spot(beside, middle - mark_high * scale / 2, scale), "Pagination")
