"""Things under each other: a bullet, arrow or number, and the words beside it."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from familybook.core.blocks import Bullet, Item, Listing
from familybook.core.palette import Tone
from familybook.drawings.plate.lino import NO_SLIP, Plate
from familybook.drawings.plate.paths import box
from familybook.paper.bench import Bench, Look
from familybook.paper.ink import Ink, Spot
from familybook.paper.pieces import Piece, draw, fill, height, runs_from_right, stacked
from familybook.paper.said_piece import SaidPiece
from familybook.paper.setting import Setting, setting
from familybook.paper.speakers import SpeakersPiece
from familybook.paper.structure import Element
from familybook.paper.text_piece import text_pieces
from familybook.paper.typeset import draw_line, ink_code

_TICK = 0.95
"""The side of a box to tick, in sizes of type."""

_NEAR = 1.0
"""Between lines of words that are no list."""

_AIR = 0.6
"""Between a number and the words, in sizes of type."""


@dataclass(frozen=True, slots=True)
class _Sign:
    """What stands before an item."""

    bullet: Bullet
    look: Look
    element: Element
    number: int = 0

    @property
    def room(self) -> float:
        """From its outer edge to the words."""
        least = max(20.0, self.look.size * 1.35)
        if self.bullet is not Bullet.NUMBER:
            return least
        return max(least, (self._words().line().width + _AIR) * self.look.size)

    def draw(self, ink: Ink, x: float, middle: float, *, from_right: bool) -> None:
        """Draw it with its outer edge at x."""
        match self.bullet:
            case Bullet.DOT:
                self._dot(ink, x + (-4 if from_right else 4), middle)
            case Bullet.ARROW:
                self._arrow(ink, x, middle, -1 if from_right else 1)
            case Bullet.BOX:
                self._box(ink, x - self.look.size if from_right else x, middle)
            case Bullet.NUMBER:
                self._number(ink, x, middle, from_right=from_right)
            case Bullet.NONE:
                pass
            case _ as unreachable:
                assert_never(unreachable)

    def _words(self) -> Setting:
        return setting(f"{self.number} ", self.look.voice)

    def _dot(self, ink: Ink, x: float, middle: float) -> None:
        plate = Plate()
        plate.dot(0, 0, self.look.size * 0.13)
        ink.decorate(plate.drawing(1, 1), Spot(x, middle))

    def _arrow(self, ink: Ink, x: float, middle: float, way: int) -> None:
        plate = Plate()
        path = f"M{way} -4.6L{way * 10} 0L{way} 4.6Z"
        plate.shape(path, Tone.SUN, line=1.2, slip=(0.9, 1.0), wobble=0.5)
        ink.decorate(plate.drawing(10, 9), Spot(x, middle))

    def _box(self, ink: Ink, left: float, middle: float) -> None:
        plate = Plate()
        side = self.look.size * _TICK
        plate.shape(box(0, 0, side, side, 1.5), line=1.3, slip=NO_SLIP, wobble=0.5)
        ink.decorate(plate.drawing(side, side), Spot(left, middle - side / 2))

    def _number(self, ink: Ink, x: float, middle: float, *, from_right: bool) -> None:
        words = self._words()
        line = words.line()
        left = x - line.width * self.look.size if from_right else x
        with ink.canvas.tag(Element("Lbl", self.element)):
            ink.canvas.put(ink_code(Tone.INK, grey=ink.canvas.grey))
            baseline = middle + self.look.size * 0.334
            draw_line(ink.canvas, words, line, left, baseline, self.look.size)


class ItemPiece(Piece):
    """One item; what goes on over the page has no sign of its own."""

    def __init__(
        self, inside: Sequence[Piece], sign: _Sign | None, *, indent: float, width: float
    ) -> None:
        self._inside = list(inside)
        self._sign = sign
        self._indent = indent
        self._width = width
        self.from_right = runs_from_right(inside)
        self._stack = stacked(self._inside)
        self.high = height(self._stack)
        self.before = self.after = 4.0

    @property
    def least(self) -> float:
        """What its first words need."""
        first = self._inside[0]
        return first.least if first.least < first.high else self.high

    def split(self, room: float) -> tuple[Piece, Sequence[Piece]] | None:
        """Part the words."""
        rest = deque(self._inside)
        first = fill(rest, room)
        if not first or not rest:
            return None
        begun = self._with([placed.piece for placed in first], self._sign)
        return begun, [self._with(list(rest), None)]

    def widened(self, width: float) -> Piece:
        """Set the words anew."""
        inside = [piece.widened(width - self._indent) for piece in self._inside]
        return ItemPiece(inside, self._sign, indent=self._indent, width=width)

    def _with(self, inside: Sequence[Piece], sign: _Sign | None) -> ItemPiece:
        return ItemPiece(inside, sign, indent=self._indent, width=self._width)

    def draw(self, ink: Ink, x: float, top: float) -> None:
        """Draw the sign and the words."""
        if self._sign is not None:
            edge = x + self._width if self.from_right else x
            middle = top + self._sign.look.leading / 2
            self._sign.draw(ink, edge, middle, from_right=bool(self.from_right))
        draw(self._stack, ink, x + (0.0 if self.from_right else self._indent), top)


def listing(bench: Bench, block: Listing, width: float) -> list[Piece]:
    """Return the items of a list as one list of the tree; without bullets, as running words."""
    look = replace(bench.body(block.size), voice=block.voice)
    if block.bullet is Bullet.NONE:
        lines = [piece for item in block.items for piece in _said(bench, item, look, width, None)]
        for piece in lines:
            piece.before = piece.after = _NEAR
        return lines
    whole = Element("L")
    signs = [_sign(block, item, number, look, whole) for number, item in enumerate(block.items, 1)]
    indent = max((sign.room for sign in signs), default=0.0)
    made: list[Piece] = []
    for item, sign in zip(block.items, signs, strict=True):
        made += _item(bench, item, sign, indent=indent, width=width)
    return made


def _sign(block: Listing, item: Item, number: int, look: Look, whole: Element) -> _Sign:
    if item.number is None:
        return _Sign(block.bullet, look, Element("LI", whole), number)
    return _Sign(Bullet.NUMBER, look, Element("LI", whole), item.number)


def _item(bench: Bench, item: Item, sign: _Sign, *, indent: float, width: float) -> list[Piece]:
    body = Element("LBody", sign.element)
    inside = _said(bench, item, sign.look, width - indent, body)
    return [ItemPiece(inside, sign, indent=indent, width=width)] if inside else []


def _said(
    bench: Bench, item: Item, look: Look, width: float, parent: Element | None
) -> list[Piece]:
    """Return the words of an item, and whose they are."""
    texts = text_pieces(bench, item.text, look, width, parent=parent)
    inside: list[Piece] = [*texts]
    if texts and item.speakers:
        from_right = runs_from_right(inside)
        names = SpeakersPiece(bench, item.speakers, width, parent, from_right=from_right)
        inside[-1] = SaidPiece(texts[-1], names)
    return inside
