"""Family words in a hand-cut panel; a long answer goes on in a panel on the next page."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from familybook.core.blocks import Quote, Speaker
from familybook.core.drawing import Drawing, Point
from familybook.core.palette import Tone
from familybook.drawings.plate.lino import Plate
from familybook.paper.bench import Bench
from familybook.paper.ink import Ink, Spot
from familybook.paper.pieces import (
    Piece,
    Placed,
    draw,
    fill,
    height,
    runs_from_right,
    stacked,
)
from familybook.paper.speakers import SpeakersPiece
from familybook.paper.structure import Element
from familybook.paper.text_piece import TextPiece, text_pieces

_SIDE, _HEAD = 14.0, 11.0
"""White inside the panel, left and right, above and below."""

_CORNER = 12.0
_TAIL = 13.0
_TAIL_AT = 32.0
_TAIL_WIDE = 16.0
_NAMES_AT = 13.0
_SLIP_ROOM = 2.0
_FULL = 0.8
"""Of the column: a panel at least as wide stands alone in it."""

_SHORTEST, _NEARLY = 0.45, 0.85
"""How short a panel may get, and from where on it is rather left whole."""


class PanelPiece(Piece):
    """A panel with words in it, and the speakers beneath its tail."""

    def __init__(
        self,
        bench: Bench,
        inside: Sequence[Piece],
        speakers: Sequence[Speaker],
        *,
        paper: Tone,
        width: float,
        element: Element,
    ) -> None:
        self._bench = bench
        self._inside = list(inside)
        self._speakers = speakers
        self._paper = paper
        self._width = width
        self._element = element
        self.from_right = runs_from_right(inside)
        self._stack: list[Placed] = stacked(self._inside)
        self._box = height(self._stack) + 2 * _HEAD
        self._wide = self._snug()
        self._names: SpeakersPiece | None = None
        if speakers:
            self._names = SpeakersPiece(
                bench, speakers, width - _NAMES_AT, element, from_right=self.from_right
            )
        self.high = self._box + _SLIP_ROOM
        if self._names is not None:
            self.high = self._box + _TAIL + 3 + self._names.high
        self.before = self.after = bench.edition.leading * 0.7

    def _snug(self) -> float:
        """Return how wide the panel itself is: short words alone in a column get a short one."""
        full = self._bench.edition.column[0] * _FULL
        texts = [piece for piece in self._inside if isinstance(piece, TextPiece)]
        if self._width < full or len(texts) < len(self._inside):
            return self._width
        longest = max(piece.longest for piece in texts)
        wide = max(longest + 2 * _SIDE + 2, self._width * _SHORTEST)
        return wide if wide < self._width * _NEARLY else self._width

    @property
    def least(self) -> float:
        """The panel with the first words that may stand alone."""
        first = self._inside[0]
        if len(self._inside) == 1 and first.least >= first.high:
            return self.high
        return first.least + 2 * _HEAD + _SLIP_ROOM

    def split(self, room: float) -> tuple[Piece, Sequence[Piece]] | None:
        """Part the words; only the last panel has a tail and the names."""
        spare = min(room - 2 * _HEAD - _SLIP_ROOM, self._box - 2 * _HEAD - 1)
        rest = deque(self._inside)
        first = fill(rest, spare) if spare > 0 else []
        if not first or not rest:
            return None
        pieces = [placed.piece for placed in first]
        begun, going_on = self._with(pieces, ()), self._with(list(rest), self._speakers)
        begun.before = self.before
        return begun, [going_on]

    def widened(self, width: float) -> Piece:
        """Set the words anew."""
        inside = [piece.widened(width - 2 * _SIDE) for piece in self._inside]
        return PanelPiece(
            self._bench,
            inside,
            self._speakers,
            paper=self._paper,
            width=width,
            element=self._element,
        )

    def _with(self, inside: Sequence[Piece], speakers: Sequence[Speaker]) -> PanelPiece:
        return PanelPiece(
            self._bench,
            inside,
            speakers,
            paper=self._paper,
            width=self._width,
            element=self._element,
        )

    def draw(self, ink: Ink, x: float, top: float) -> None:
        """Draw the panel, the words in it, and the speakers."""
        tail = 0 if self._names is None else -1 if self.from_right else 1
        # Cut where it stands on the sheet, so that no two panels wobble alike.
        left = x + (self._width - self._wide if self.from_right else 0.0)
        shape = _shape((left, top), (self._wide, self._box), self._paper, tail)
        ink.decorate(shape, Spot(0, 0))
        draw(self._stack, ink, x + _SIDE, top + _HEAD)
        if self._names is not None:
            names = x if self.from_right else x + _NAMES_AT
            self._names.draw(ink, names, top + self._box + _TAIL + 3)


def _shape(at: Point, size: Point, paper: Tone, tail: int) -> Drawing:
    """Return a panel; `tail` is 1 for one at the left, -1 at the right, 0 for none."""
    wide, high = size
    r = min(_CORNER, high / 2)
    k = r * 0.7
    along = wide - 2 * r
    foot = f"h{-along}"
    if tail:
        near, back = (_TAIL_AT, -1) if tail > 0 else (wide - _TAIL_AT - _TAIL_WIDE, 1)
        tip = _TAIL_WIDE / 2 + back * (_TAIL_WIDE / 2 - 1)
        foot = (
            f"h{-(wide - r - near - _TAIL_WIDE)}l{tip - _TAIL_WIDE} {_TAIL}l{-tip} {-_TAIL}"
            f"h{-(near - r)}"
        )
    path = (
        f"M{at[0] + r} {at[1]}h{along}c{k} 0 {r} {r - k} {r} {r}v{high - 2 * r}"
        f"c0 {k} {k - r} {r} {-r} {r}{foot}"
        f"c{-k} 0 {-r} {k - r} {-r} {-r}v{2 * r - high}c0 {-k} {r - k} {-r} {r} {-r}Z"
    )
    plate = Plate()
    plate.shape(path, paper, line=1.3)
    return plate.drawing(*size)


def panel(bench: Bench, quote: Quote, width: float) -> list[Piece]:
    """Return a quotation as a panel; nothing when nothing was said."""
    element = Element("BlockQuote")
    look = bench.body()
    inside = text_pieces(bench, quote.text, look, width - 2 * _SIDE, parent=element)
    if not inside:
        return []
    return [
        PanelPiece(bench, inside, quote.speakers, paper=quote.paper, width=width, element=element)
    ]
