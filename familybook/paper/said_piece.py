"""A paragraph and whose words it is: after its last word where there is room, else beneath."""

from __future__ import annotations

from collections.abc import Sequence

from familybook.paper.ink import Ink
from familybook.paper.pieces import Piece
from familybook.paper.speakers import SpeakersPiece
from familybook.paper.text_piece import MIDDLE, TextPiece

_GAP = 10.0
"""Between the last word and the first disc."""

_BENEATH = 1.0


class SaidPiece(Piece):
    """A paragraph with its speakers; parted, they stay with its end."""

    def __init__(self, text: TextPiece, speakers: SpeakersPiece) -> None:
        self._text = text
        self._speakers = speakers
        self.from_right = text.from_right
        self.before, self.after = text.before, text.after
        self._last = text.lines[-1].width * text.look.size if text.lines else 0.0
        self._after_words = self._last + _GAP + speakers.length <= text.width
        self.high = text.high
        if not self._after_words:
            self.high += _BENEATH + speakers.high

    @property
    def least(self) -> float:
        """What the paragraph needs, or all of a short one."""
        return self._text.least if self._text.least < self._text.high else self.high

    def split(self, room: float) -> tuple[Piece, Sequence[Piece]] | None:
        """Part the paragraph."""
        parts = self._text.split(room)
        if parts is None:
            return None
        begun, (rest,) = parts
        return begun, [SaidPiece(rest, self._speakers)]

    def widened(self, width: float) -> Piece:
        """Set the words anew."""
        return SaidPiece(self._text.widened(width), self._speakers.widened(width))

    def draw(self, ink: Ink, x: float, top: float) -> None:
        """Draw the words and then the speakers."""
        self._text.draw(ink, x, top)
        if not self._after_words:
            self._speakers.draw(ink, x, top + self._text.high + _BENEATH)
            return
        aside = self._last + _GAP
        line = top + self._text.high - self._text.pitch
        middle = self._text.pitch / 2 + MIDDLE * self._text.look.size
        self._speakers.draw(
            ink, x + (-aside if self.from_right else aside), line + middle - self._speakers.baseline
        )
