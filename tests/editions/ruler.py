"""Measures what a file prints, in the file itself: type, lines for a pen, edges."""

from __future__ import annotations

import io
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

import pikepdf
import pypdfium2
from PIL import Image

from familybook.core.edition import MM
from familybook.core.palette import Tone
from familybook.paper.typeset import ink_code

_PREAMBLE = re.compile(r"([\d.]+) 0 0 ([\d.]+) ([\d.]+) ([\d.]+) cm")
_DRAWING = re.compile(r"q ([\d.e-]+) 0 0 -[\d.e-]+ ([\d.-]+) ([\d.-]+) cm")
_FACE = re.compile(r"/\S+ ([\d.]+) Tf")
_PLACE = re.compile(r"1 0 0 1 ([\d.-]+) ([\d.-]+) Tm")
_POINT = re.compile(r"(-?\d+) (-?\d+) [ml]")
_RULE = ink_code(Tone.RULE, grey=False)
_INKS = (" rg", " g")


@dataclass
class Measured:
    """One side of paper, in points of the paper."""

    size: tuple[float, float]
    types: set[float] = field(default_factory=set)
    words: list[tuple[float, float, float]] = field(default_factory=list)
    """Where each stroke of type begins, from the left and from the foot, and its size."""
    inks: set[str] = field(default_factory=set)
    """Codes of the inks that words are set in."""
    rules: list[tuple[float, float, float]] = field(default_factory=list)
    """Each line for a pen: where it begins, how high it stands, where it ends."""


def measured(pdf: pikepdf.Pdf) -> Iterator[Measured]:
    """Yield what stands on each page of a file that is printed in colour."""
    for page in pdf.pages:
        wide, high = (float(one) for one in page.MediaBox[2:])
        yield _side(Measured((wide, high)), page.Contents.read_bytes().decode("ascii"))


class _Inks:
    """Which ink the pen is dipped in, as one goes down the code of a page."""

    def __init__(self) -> None:
        self.dipped = ""
        self._kept: list[str] = []

    def follow(self, line: str) -> None:
        """Go on by one line."""
        if line.endswith(_INKS):
            self.dipped = line
        elif line.startswith("q"):
            self._kept.append(self.dipped)
        elif line == "Q":
            self.dipped = self._kept.pop()


def _side(found: Measured, code: str) -> Measured:
    lines = iter(code.split("\n"))
    told = _PREAMBLE.match(next(lines))
    assert told is not None
    scale, (left, foot) = float(told[1]), (float(told[3]), float(told[4]))
    size, wet, drawing = 0.0, "", (0.01, 0.0, 0.0)
    inks = _Inks()
    for line in lines:
        inks.follow(line)
        if placed := _DRAWING.match(line):
            drawing, wet = (float(placed[1]), float(placed[2]), float(placed[3])), ""
        elif line.endswith(_INKS):
            wet = line
        elif line.endswith(" f") and wet == _RULE:
            fine, x, y = drawing
            points = [(float(px), float(py)) for px, py in _POINT.findall(line)]
            xs, ys = [one[0] for one in points], [one[1] for one in points]
            if max(xs) - min(xs) > 8 * (max(ys) - min(ys)):
                at = y - (min(ys) + max(ys)) / 2 * fine
                found.rules.append(
                    (
                        left + scale * (x + min(xs) * fine),
                        foot + scale * at,
                        left + scale * (x + max(xs) * fine),
                    )
                )
        for token in re.finditer(rf"{_FACE.pattern}|{_PLACE.pattern}", line):
            if token[1]:
                size = float(token[1]) * scale
                found.types.add(round(size, 2))
            else:
                place = left + scale * float(token[2]), foot + scale * float(token[3])
                found.words.append((*place, size))
                found.inks.add(inks.dipped)
    return found


def bands(page: pikepdf.Page, tones: Iterable[Tone]) -> Iterator[tuple[Tone, float, float]]:
    """Yield each area of some tones that is more than half as wide as a page: its top and foot."""
    inks = {ink_code(tone, grey=False): tone for tone in tones}
    lines = iter(page.Contents.read_bytes().decode("ascii").split("\n"))
    told = _PREAMBLE.match(next(lines))
    assert told is not None
    scale, below, wet, (fine, y) = float(told[1]), float(told[4]), "", (1.0, 0.0)
    for line in lines:
        if placed := _DRAWING.match(line):
            fine, y, wet = float(placed[1]), float(placed[3]), ""
        elif line.endswith(_INKS):
            wet = line
        elif line.endswith(" f") and wet in inks:
            xs, ys = zip(*((float(px), float(py)) for px, py in _POINT.findall(line)), strict=True)
            if (max(xs) - min(xs)) * fine * scale > float(page.MediaBox[2]) / 2:
                ends = (below + scale * (y - at * fine) for at in (min(ys), max(ys)))
                yield inks[wet], *ends


def steps(side: Measured) -> Iterator[float]:
    """Yield, in millimetres, how far lines for a pen that begin alike stand below each other."""
    columns: dict[tuple[int, int], list[float]] = defaultdict(list)
    for begin, at, end in side.rules:
        columns[round(begin / 3), round(end / 3)].append(at)
    for ats in columns.values():
        ats.sort()
        yield from ((high - low) / MM for low, high in pairwise(ats))


@dataclass(frozen=True)
class Row:
    """Words that stand in one line, and the box they take, from the left and from the foot."""

    text: str
    left: float
    foot: float
    right: float
    top: float


def rows(pdf: bytes) -> Iterator[tuple[Row, ...]]:
    """Yield the words of each side, as whoever copies them out of the file gets them."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        for page in document:
            text = page.get_textpage()
            boxes = (text.get_rect(at) for at in range(text.count_rects()))
            yield tuple(_row(text.get_text_bounded(*box), box) for box in boxes)
    finally:
        document.close()


def _row(text: str, box: tuple[float, float, float, float]) -> Row:
    """Return words without the spaces after them, which a file gives too."""
    left, foot, right, top = box
    kept = text.rstrip()
    spaces = (right - left) * (len(text) - len(kept)) / max(len(text), 1) * 0.6
    return Row(kept.strip(), left, foot, right - spaces, top)


def in_lines(words: Iterable[Row]) -> Iterator[str]:
    """Yield each line of words by itself; words of another typeface in it are rows of their own."""
    line: list[Row] = []
    for row in sorted(words, key=lambda one: (-round(one.foot / 4), one.left)):
        if line and (abs(row.foot - line[-1].foot) > 4 or row.left - line[-1].right > 8):
            yield " ".join(one.text for one in line)
            line = []
        line.append(row)
    if line:
        yield " ".join(one.text for one in line)


_WORDS = re.compile(r"BT\n.*?\nET\n", re.DOTALL)
_GREYED = {ink_code(tone, grey=False).encode(): ink_code(tone, grey=True).encode() for tone in Tone}
_ANY_INK = re.compile(b"|".join(map(re.escape, sorted(_GREYED, key=len, reverse=True))))
_FINE = 0.6
"""Dots to a point: enough to see what lies under a line of words."""


def grounds(pdf: bytes) -> Iterator[Image.Image]:
    """Yield each side as a grey printer prints it, without its words: what lies under them."""
    bare = pikepdf.open(io.BytesIO(pdf))
    for page in bare.pages:
        code = page.Contents.read_bytes()
        wordless = _WORDS.sub("", code.decode("ascii")).encode()
        grey = _ANY_INK.sub(lambda ink: _GREYED[ink[0]], wordless)
        page.Contents = bare.make_stream(grey)
    held = io.BytesIO()
    bare.save(held)
    document = pypdfium2.PdfDocument(held.getvalue())
    try:
        for sheet in document:
            yield sheet.render(scale=_FINE).to_pil().convert("L")
    finally:
        document.close()


def shade_under(row: Row, ground: Image.Image) -> int:
    """Return how light it is under words, 255 for bare paper: nearly all of it is no darker."""
    high = ground.height
    box = (row.left, high / _FINE - row.top, row.right, high / _FINE - row.foot)
    left, top, right, foot = (round(one * _FINE) for one in box)
    spots = sorted(ground.crop((left, top, max(right, left + 1), max(foot, top + 1))).tobytes())
    return spots[len(spots) // 8]
