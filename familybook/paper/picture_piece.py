"""Drawings and photographs in the column."""

from __future__ import annotations

from familybook.core.blocks import Figure, Photograph
from familybook.core.drawing import Align, Drawing
from familybook.core.heights import SMALL_LEADING
from familybook.core.palette import Tone
from familybook.drawings.pages.album import corners
from familybook.drawings.plate.lino import NO_SLIP, Plate, rings_of, slipped
from familybook.paper.bench import Bench, Look
from familybook.paper.ink import Ink, Spot
from familybook.paper.pieces import Piece
from familybook.paper.speakers import SpeakersPiece
from familybook.paper.text_piece import text_pieces

_COARSEST = 100 / 72
"""Dots of a photograph in a point, at least: a small one stays small."""

_LOST_SHAPE = (3, 2)
_LITTLE = 0.95
"""How small a picture with words in it may be made to stay on its page."""

_MORE = 0.75
"""The same for a picture without words."""

_WHITE = 10.0
_EDGE = 6.0
"""Room round a photograph for what holds it."""


class DrawingPiece(Piece):
    """A drawing, centred; smaller than it says only where it would not fit."""

    def __init__(self, drawing: Drawing, width: float, scale: float = 1.0) -> None:
        self.drawing = drawing
        self._width = width
        self.scale = min(scale, width / drawing.size[0]) if drawing.size[0] else scale
        self.wide = drawing.size[0] * self.scale
        self.high = drawing.size[1] * self.scale
        self.before = self.after = _WHITE
        self.rises = 0.0
        """Points by which it begins above the end of a title, on the second of two facing sides."""

    def eased(self, room: float) -> Piece | None:
        """Return the drawing smaller, but never so that its words get hard to read."""
        least = _LITTLE if self.drawing.labels else _MORE
        if room < self.high * least:
            return None
        (smaller,) = self.squeezed(room)
        return smaller

    def squeezed(self, room: float) -> list[Piece]:
        """Return the drawing small enough for the room."""
        scale = min(self.scale, room / self.drawing.size[1]) if self.drawing.size[1] else 1.0
        smaller = DrawingPiece(self.drawing, self._width, scale)
        smaller.before, smaller.after, smaller.stays = self.before, self.after, self.stays
        return [smaller]

    def emptied(self) -> DrawingPiece:
        """Return what is as wide, with nothing in it and no height."""
        return DrawingPiece(Plate().drawing(self.wide, 0.0), self._width)

    def widened(self, width: float) -> Piece:
        """Return the drawing for another width, as large as it says or as fits."""
        other = DrawingPiece(self.drawing, width)
        other.stays = self.stays
        return other

    def draw(self, ink: Ink, x: float, top: float) -> None:
        """Draw it in the middle of its width."""
        ink.draw(self.drawing, Spot(x + (self._width - self.wide) / 2, top, self.scale))


def photograph(bench: Bench, block: Photograph, width: float) -> list[Piece]:
    """Return a photograph stuck in with a hand-cut edge, and its caption."""
    found = bench.prints.size(block.photo, block.view)
    most_wide, most_high = block.largest
    most_wide = min(most_wide or width, width)
    most_high = most_high or bench.edition.column[1] / 2
    dots = _LOST_SHAPE if found is None else found
    scale = min((most_wide - 2 * _EDGE) / dots[0], (most_high - 2 * _EDGE) / dots[1])
    if found is not None:
        scale = min(scale, 1 / _COARSEST)
    wide, high = dots[0] * scale, dots[1] * scale
    says = block.says or block.caption or _says(bench)
    picture = DrawingPiece(_stuck_in(block, wide, high, says), width)
    return _captioned(bench, picture, block, width)


def figure(bench: Bench, block: Figure, width: float) -> list[Piece]:
    """Return a drawing, and what is written under it."""
    picture = DrawingPiece(block.drawing, width)
    picture.rises = block.rises
    return _captioned(bench, picture, block, width)


def _captioned(
    bench: Bench, picture: Piece, block: Figure | Photograph, width: float
) -> list[Piece]:
    """Return a picture, its caption under its middle, and under that whose it is."""
    pieces = [picture]
    size = bench.edition.speaker
    look = Look(size=size, leading=size * SMALL_LEADING, tone=Tone.SOFT, align=Align.CENTRE)
    for caption in text_pieces(bench, block.caption, look, width):
        pieces[-1].stays = True
        pieces.append(caption)
    if block.speakers:
        pieces[-1].stays, pieces[-1].after = True, 4.0
        from_right = bench.words.right_to_left
        pieces.append(
            SpeakersPiece(bench, block.speakers, width, from_right=from_right, centred=True)
        )
    return pieces


def _says(bench: Bench) -> str:
    return bench.words("book-a-photograph") if bench.words.has("book-a-photograph") else ""


def _stuck_in(block: Photograph, wide: float, high: float, says: str) -> Drawing:
    """Return the photograph as it stands in an album, held at its corners."""
    path = f"M{_EDGE} {_EDGE}h{wide}v{high}h{-wide}Z"
    plate = Plate()
    plate.fill(slipped(rings_of(path), (3.2, 3.6)), Tone.HILL)
    plate.shape(path, Tone.TINT, line=0, slip=NO_SLIP)
    plate.photo(block.photo, (_EDGE, _EDGE, wide, high), rings_of(path), block.view)
    plate.line(path, 1.4)
    corners(plate, _EDGE, _EDGE, wide, high)
    return plate.drawing(wide + 2 * _EDGE, high + 2 * _EDGE, says)
