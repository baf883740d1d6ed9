"""Puts lines of type on a canvas, as glyphs that can be found, copied and read aloud."""

from __future__ import annotations

from collections.abc import Sequence

from familybook.core.palette import COLOUR, GREY, Tone
from familybook.paper.embedding import EmbeddedFace, Written, clusters
from familybook.paper.objects import utf16
from familybook.paper.setting import Line, Run, Setting
from familybook.paper.shaping import Glyph
from familybook.paper.tagged import TaggedCanvas
from familybook.paper.typefaces import EM

_NEAR = 0.005
"""Points within which the next glyph stands where the last one ended."""


def ink_code(tone: Tone, *, grey: bool) -> str:
    """Return the code that dips the pen into a tone."""
    hexadecimal = (GREY if grey else COLOUR)[tone].removeprefix("#")
    parts = [int(hexadecimal[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    if grey:
        return f"{parts[0]:.3g} g"
    return " ".join(f"{part:.3g}" for part in parts) + " rg"


def draw_line(
    canvas: TaggedCanvas, words: Setting, line: Line, x: float, y: float, size: float
) -> None:
    """Draw one line, its baseline beginning at x, y, in the tone the canvas has.

    Runs go from left to right, as readers expect even of lines that are read from the right.
    """
    pen = _Pen(canvas, size, canvas.up(y))
    for run in sorted(line.runs, key=_from_left):
        face = canvas.face(run.face)
        pen.start(face, x + run.x * size)
        known = face.written(run.glyphs, words.text[run.start : run.end])
        if known is not None:
            pen.write(known)
            continue
        for letters, glyphs in clusters(run.glyphs, words.text[run.start : run.end]):
            pen.cluster(glyphs, letters)
    pen.end()


def _from_left(run: Run) -> float:
    return run.x


class _Pen:
    """Writes glyphs, as many as it can in one stroke."""

    def __init__(self, canvas: TaggedCanvas, size: float, y: float) -> None:
        self._canvas = canvas
        self._size = size
        self._y = y
        self._x = 0.0
        self._began = 0.0
        self._stroke: list[str] = []
        self._face: EmbeddedFace | None = None
        canvas.put("BT")

    def start(self, face: EmbeddedFace, x: float) -> None:
        """Go on with a face at x."""
        if face is not self._face or abs(x - self._x) > _NEAR:
            self._lift()
        if face is not self._face:
            self._canvas.put(f"/{face.name} {self._size:.4g} Tf")
            self._face = face
        self._x = x

    def cluster(self, glyphs: Sequence[Glyph], letters: str) -> None:
        """Write the glyphs of some letters, and the letters too where glyphs do not tell them."""
        face = self._face
        if face is None:
            return
        spelt = face.use(glyphs, letters)
        if spelt:
            self._lift()
            self._canvas.put(f"/Span<</ActualText<FEFF{utf16(letters)}>>>BDC")
        for glyph in glyphs:
            if glyph.dx or glyph.dy:
                self._lift()
                x, y = self._x + glyph.dx * self._size / EM, self._y + glyph.dy * self._size / EM
                self._canvas.put(f"1 0 0 1 {x:.2f} {y:.2f} Tm<{glyph.number:04X}>Tj")
                self._x += glyph.advance * self._size / EM
            else:
                self.write(face.code_of(glyph))
        if spelt:
            self._lift()
            self._canvas.put("EMC")

    def write(self, known: Written) -> None:
        """Write glyphs that need nothing said of them."""
        if not self._stroke:
            self._began = self._x
        self._stroke.append(known.code)
        self._x += known.advance * self._size / EM

    def end(self) -> None:
        """Put the pen away."""
        self._lift()
        self._canvas.put("ET")

    def _lift(self) -> None:
        if self._stroke:
            code = "".join(self._stroke).replace("><", "")
            self._canvas.put(f"1 0 0 1 {self._began:.2f} {self._y:.2f} Tm[{code}]TJ")
            self._stroke.clear()
