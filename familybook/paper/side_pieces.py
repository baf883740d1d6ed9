"""Things beside each other: columns, and words beside a drawing."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence

from familybook.core.heights import GAP
from familybook.paper.ink import Ink
from familybook.paper.picture_piece import DrawingPiece
from familybook.paper.pieces import Piece, Placed, draw, fill, height, stacked

_WHITE, _ROW_WHITE = 14.0, 3.0
_WHOLE = 170.0
"""A row no higher than this stands on one page as a whole."""


Laid = Callable[[float], list[Piece]]
"""Lays some blocks out for a width."""


class RowPiece(Piece):
    """Columns of one height; where they are too high they stand under each other."""

    def __init__(self, columns: Sequence[Laid], width: float, *, from_right: bool) -> None:
        self._columns = columns
        self._width = width
        self._from_right = from_right
        self._each = (width - GAP * (len(columns) - 1)) / max(1, len(columns))
        self._stacks: list[list[Placed]] = [stacked(column(self._each)) for column in columns]
        self.high = max((height(stack) for stack in self._stacks), default=0.0)
        self.before = self.after = _WHITE

    def squeezed(self, room: float) -> list[Piece]:
        """Return the columns under each other, set for the whole width."""
        del room
        return [piece for column in self._columns for piece in column(self._width)]

    def widened(self, width: float) -> Piece:
        """Return the same columns, wider or narrower."""
        return RowPiece(self._columns, width, from_right=self._from_right)

    def draw(self, ink: Ink, x: float, top: float) -> None:
        """Draw one column after the other."""
        for number, stack in enumerate(self._stacks):
            place = len(self._stacks) - 1 - number if self._from_right else number
            draw(stack, ink, x + place * (self._each + GAP), top)


class BesidePiece(Piece):
    """A drawing with words beside it; those that do not fit go on below at full width."""

    def __init__(
        self,
        picture: DrawingPiece,
        inside: Sequence[Piece],
        width: float,
        *,
        from_right: bool,
        row: bool = False,
    ) -> None:
        self._picture = picture
        self._inside = list(inside)
        self._width = width
        self._from_right = from_right
        self._row = row
        self._stack = stacked(self._inside)
        self.high = max(picture.high, height(self._stack))
        self.before = self.after = _ROW_WHITE if row else _WHITE
        self.stays = row and bool(self._inside) and all(piece.stays for piece in self._inside)

    @property
    def _is_whole(self) -> bool:
        return self._row and self.high <= _WHOLE

    @property
    def least(self) -> float:
        """The drawing, and no less of the words than may stand alone."""
        if self._is_whole:
            return self.high
        first = self._inside[0].least if self._inside else 0.0
        return max(self._picture.high, first)

    def split(self, room: float) -> tuple[Piece, Sequence[Piece]] | None:
        """Leave the words beside the drawing that fit there; set the others anew."""
        rest = deque(self._inside)
        stands = self._picture.high <= room and not self._is_whole
        first = fill(rest, room) if stands else []
        if not first or not rest:
            return None
        begun = self._with(self._picture, [placed.piece for placed in first])
        if self._row:
            return begun, [self._with(self._picture.emptied(), rest)]
        return begun, [piece.widened(self._width) for piece in rest]

    def _with(self, picture: DrawingPiece, inside: Iterable[Piece]) -> BesidePiece:
        return BesidePiece(
            picture, [*inside], self._width, from_right=self._from_right, row=self._row
        )

    def squeezed(self, room: float) -> list[Piece]:
        """Return the drawing alone, small enough, and the words after it."""
        words = [piece.widened(self._width) for piece in self._inside]
        return [*self._picture.widened(self._width).squeezed(room), *words]

    def draw(self, ink: Ink, x: float, top: float) -> None:
        """Draw the drawing and then the words."""
        aside = self._width - self._picture.wide
        self._picture.draw(ink, x + (aside if self._from_right else 0.0), top)
        left = self._picture.high - height(self._stack) if self._row else 0.0
        words = x if self._from_right else x + self._picture.wide + GAP
        draw(self._stack, ink, words, top + max(0.0, left / 2))
