"""Room for a pen: lines to write on and frames to draw in."""

from __future__ import annotations

from collections.abc import Sequence

from familybook.core.blocks import PenBox, PenLines
from familybook.core.drawing import Drawing, Point
from familybook.drawings.plate.lino import Plate
from familybook.paper.bench import Bench
from familybook.paper.ink import Ink, Spot
from familybook.paper.pieces import Piece
from familybook.paper.text_piece import FEWEST, text_pieces

_SMALLEST_BOX = 60.0
_CORNER = 10.0


class RulesPiece(Piece):
    """Lines to write on. The first one is a whole step below what stands above."""

    def __init__(self, count: int, pitch: float, width: float) -> None:
        self._count = count
        self._pitch = pitch
        self._width = width
        self.high = count * pitch + 2
        self.before = self.after = 4.0

    @property
    def least(self) -> float:
        """Two lines, or all when there are few."""
        return FEWEST * self._pitch + 2 if self._count >= 2 * FEWEST else self.high

    def split(self, room: float) -> tuple[Piece, Sequence[Piece]] | None:
        """Part between lines."""
        fits = min(int((room - 2) / self._pitch), self._count - FEWEST)
        if fits < FEWEST:
            return None
        rest = RulesPiece(self._count - fits, self._pitch, self._width)
        return RulesPiece(fits, self._pitch, self._width), [rest]

    def taller(self, more: float) -> Piece:
        """Return as many lines more as there is room for."""
        return RulesPiece(self._count + int(more / self._pitch), self._pitch, self._width)

    def widened(self, width: float) -> Piece:
        """Return the same lines, longer or shorter."""
        return RulesPiece(self._count, self._pitch, width)

    def draw(self, ink: Ink, x: float, top: float) -> None:
        """Draw the lines for the eye only."""
        plate = Plate()
        for number in range(1, self._count + 1):
            plate.rule(x, top + number * self._pitch, self._width)
        ink.decorate(plate.drawing(self._width, self.high), Spot(0, 0))


class FramePiece(Piece):
    """An empty frame."""

    def __init__(self, high: float, width: float) -> None:
        self.high = high
        self._width = width
        self.before = self.after = 8.0

    def squeezed(self, room: float) -> list[Piece]:
        """Return a lower frame."""
        return [FramePiece(max(_SMALLEST_BOX, min(self.high, room)), self._width)]

    def taller(self, more: float) -> Piece:
        """Return a higher frame."""
        return FramePiece(self.high + more, self._width)

    def widened(self, width: float) -> Piece:
        """Return a frame as high, wider or narrower."""
        return FramePiece(self.high, width)

    def draw(self, ink: Ink, x: float, top: float) -> None:
        """Draw the frame for the eye only."""
        ink.decorate(_frame((x, top), self._width, self.high), Spot(0, 0))


def _frame(at: Point, wide: float, high: float) -> Drawing:
    """Return a hand-cut frame that stands at a place on the sheet."""
    r = _CORNER
    k = r * 0.7
    plate = Plate()
    path = (
        f"M{at[0] + r} {at[1]}h{wide - 2 * r}c{k} 0 {r} {r - k} {r} {r}v{high - 2 * r}"
        f"c0 {k} {k - r} {r} {-r} {r}h{2 * r - wide}c{-k} 0 {-r} {k - r} {-r} {-r}"
        f"v{2 * r - high}c0 {-k} {r - k} {-r} {r} {-r}Z"
    )
    plate.shape(path, line=1.3)
    return plate.drawing(wide, high)


def pen_lines(bench: Bench, block: PenLines, width: float) -> list[Piece]:
    """Return lines to write on under their prompt."""
    rules = RulesPiece(max(1, block.count), bench.edition.pen(block.pitch_mm), width)
    rules.after = bench.edition.leading * 0.6
    return [*_prompt(bench, block.prompt, width), rules]


def pen_box(bench: Bench, block: PenBox, width: float) -> list[Piece]:
    """Return a frame under its prompt."""
    return [*_prompt(bench, block.prompt, width), FramePiece(block.height, width)]


def _prompt(bench: Bench, prompt: str, width: float) -> list[Piece]:
    pieces: list[Piece] = [*text_pieces(bench, prompt, bench.body(), width)]
    for piece in pieces:
        piece.before, piece.after, piece.stays = bench.edition.leading * 0.6, 2.0, True
    return pieces
