"""Running words: lines of one paragraph, which may go on over the page."""

from __future__ import annotations

from collections.abc import Sequence

from familybook.core.drawing import Align
from familybook.paper.bench import Bench, Look, paragraphs
from familybook.paper.ink import Ink
from familybook.paper.pieces import Piece
from familybook.paper.setting import Line, Setting, setting
from familybook.paper.structure import Element
from familybook.paper.tongues import tongue_in
from familybook.paper.typeset import draw_line, ink_code

FEWEST = 2
"""Lines of a paragraph that may stand alone at the foot or the top of a page."""

MIDDLE = 0.334
"""How far below the middle of a line its baseline is, in sizes of type."""


class TextPiece(Piece):
    """Lines of one paragraph. Its parts on several pages are one element."""

    def __init__(
        self,
        words: Setting,
        look: Look,
        width: float,
        element: Element,
        lines: list[Line] | None = None,
    ) -> None:
        self.words = words
        self.look = look
        self.width = width
        self.element = element
        self.lines = words.lines(width / look.size) if lines is None else lines
        self.pitch = max(look.leading, words.pitch * look.size)
        self.high = self.pitch * len(self.lines)
        self.from_right = words.right_to_left

    @property
    def least(self) -> float:
        """Two lines, or all of a short paragraph."""
        parted = len(self.lines) >= 2 * FEWEST
        return self.pitch * FEWEST if parted else self.high

    @property
    def longest(self) -> float:
        """How long the longest line is."""
        return max((line.width for line in self.lines), default=0.0) * self.look.size

    def split(self, room: float) -> tuple[TextPiece, Sequence[TextPiece]] | None:
        """Part between lines, two at least on each side."""
        fits = min(int(room / self.pitch + 1e-6), len(self.lines) - FEWEST)
        if fits < FEWEST:
            return None
        first, rest = self._of(self.lines[:fits]), self._of(self.lines[fits:])
        first.before = self.before
        rest.after, rest.stays = self.after, self.stays
        return first, [rest]

    def widened(self, width: float) -> TextPiece:
        """Break what is left of the paragraph anew."""
        start = self.lines[0].start if self.lines else 0
        piece = self._of(self.words.lines(width / self.look.size, start), width)
        piece.before, piece.after, piece.stays = self.before, self.after, self.stays
        return piece

    def _of(self, lines: list[Line], width: float | None = None) -> TextPiece:
        return TextPiece(self.words, self.look, width or self.width, self.element, lines)

    def draw(self, ink: Ink, x: float, top: float) -> None:
        """Draw the lines; a line starts where its script starts."""
        canvas = ink.canvas
        if self.element.role.startswith("H") and not self.element.kids:
            self.element.role = canvas.heading(int(self.element.role[1:]))
        if self.words.right_to_left:
            self.element.actual = self.words.text
        with canvas.tag(self.element):
            self.draw_lines(ink, x, top)

    def draw_lines(self, ink: Ink, x: float, top: float) -> None:
        """Draw the lines into whatever tag is open."""
        canvas, size = ink.canvas, self.look.size
        canvas.put(ink_code(self.look.tone, grey=canvas.grey))
        for number, line in enumerate(self.lines):
            baseline = top + (number + 0.5) * self.pitch + MIDDLE * size
            draw_line(canvas, self.words, line, x + self._indent(line), baseline, size)

    def _indent(self, line: Line) -> float:
        spare = self.width - line.width * self.look.size
        match self.look.align:
            case Align.CENTRE:
                return spare / 2
            case Align.RIGHT:
                return 0.0 if self.words.right_to_left else spare
            case Align.LEFT:
                return spare if self.words.right_to_left else 0.0


def text_pieces(
    bench: Bench,
    text: str,
    look: Look,
    width: float,
    *,
    role: str = "P",
    parent: Element | None = None,
) -> list[TextPiece]:
    """Return the paragraphs of a text, one element each."""
    made: list[TextPiece] = []
    for paragraph in paragraphs(text):
        words = setting(paragraph, look.voice)
        bench.remarks.letters(words.missing)
        language = tongue_in(paragraph, bench.words)
        piece = TextPiece(words, look, width, Element(role, parent, language=language))
        piece.before = piece.after = look.leading * 0.4
        made.append(piece)
    return made
