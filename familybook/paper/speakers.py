"""Whose words these are: a pattern disc and a name, side by side with others."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from familybook.core.blocks import Speaker
from familybook.core.drawing import Drawing
from familybook.core.palette import Pattern, Tone
from familybook.drawings.parts.people import disc
from familybook.drawings.plate.lino import Plate
from familybook.paper.bench import Bench
from familybook.paper.ink import Ink, Spot
from familybook.paper.pieces import Piece
from familybook.paper.structure import Element
from familybook.paper.text_piece import MIDDLE, TextPiece, text_pieces
from familybook.paper.typeset import draw_line, ink_code

RADIUS = 6.5
_DISC_ROOM = 2 * RADIUS + 5
_BETWEEN = 16.0


@lru_cache(maxsize=64)
def _disc(pattern: Pattern, tone: Tone) -> Drawing:
    plate = Plate()
    disc(plate, RADIUS, RADIUS, RADIUS, pattern, tone)
    return plate.drawing(2 * RADIUS, 2 * RADIUS)


class _Cell(NamedTuple):
    speaker: Speaker
    name: TextPiece
    x: float
    top: float

    @property
    def wide(self) -> float:
        return _DISC_ROOM + self.name.longest


class SpeakersPiece(Piece):
    """Discs and names in rows."""

    def __init__(
        self,
        bench: Bench,
        speakers: Sequence[Speaker],
        width: float,
        parent: Element | None = None,
        *,
        from_right: bool = False,
        centred: bool = False,
    ) -> None:
        self._bench = bench
        self._speakers = speakers
        self._width = width
        self._parent = parent
        self._from_right = from_right
        self._rows: list[list[_Cell]] = [[]]
        self._centred = centred
        x = top = row = 0.0
        for speaker in speakers:
            names = text_pieces(
                bench, speaker.name.replace("\n", " "), bench.speaker, width - _DISC_ROOM
            )
            for name in names:
                wide = _DISC_ROOM + name.longest
                if x and x + wide > width:
                    x, top, row = 0.0, top + row, 0.0
                    self._rows.append([])
                self._rows[-1].append(_Cell(speaker, name, x, top))
                x, row = x + wide + _BETWEEN, max(row, name.high, 2 * RADIUS + 2)
        self.high = top + row

    @property
    def length(self) -> float:
        """How long the only row is; endless where there are several, or a name takes two lines."""
        cells = self._rows[0]
        if len(self._rows) > 1 or any(len(cell.name.lines) > 1 for cell in cells):
            return math.inf
        return cells[-1].x + cells[-1].wide if cells else 0.0

    @property
    def baseline(self) -> float:
        """From the top to the baseline of the first row."""
        if not self._rows[0]:
            return 0.0
        first = self._rows[0][0].name
        return first.pitch / 2 + MIDDLE * first.look.size

    def widened(self, width: float) -> SpeakersPiece:
        """Lay the rows out anew."""
        return SpeakersPiece(
            self._bench,
            self._speakers,
            width,
            self._parent,
            from_right=self._from_right,
            centred=self._centred,
        )

    def draw(self, ink: Ink, x: float, top: float) -> None:
        """Draw each disc for the eye, and each name as words."""
        element = Element("P", self._parent)
        for aside, cell in self._placed():
            left = self._width - cell.x - cell.wide if self._from_right else cell.x
            left += -aside if self._from_right else aside
            disc_x = cell.name.longest + 5 if self._from_right else 0.0
            name_x = 0.0 if self._from_right else _DISC_ROOM
            middle = top + cell.top + cell.name.pitch / 2
            shown = _disc(cell.speaker.pattern, cell.speaker.tone)
            ink.decorate(shown, Spot(x + left + disc_x, middle - RADIUS))
            _draw_name(ink, cell, x + left + name_x, top + cell.top, element)

    def _placed(self) -> Iterator[tuple[float, _Cell]]:
        """Yield each cell and how far its row is moved to the middle."""
        for row in self._rows:
            spare = self._width - row[-1].x - row[-1].wide if row else 0.0
            for cell in row:
                yield spare / 2 if self._centred else 0.0, cell


def _draw_name(ink: Ink, cell: _Cell, x: float, top: float, element: Element) -> None:
    look, words = cell.name.look, cell.name.words
    with ink.canvas.tag(element):
        ink.canvas.put(ink_code(look.tone, grey=ink.canvas.grey))
        for number, line in enumerate(cell.name.lines):
            baseline = top + (number + 0.5) * cell.name.pitch + MIDDLE * look.size
            draw_line(ink.canvas, words, line, x, baseline, look.size)
