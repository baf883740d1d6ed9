"""Measures what a file prints, in the file itself: type, lines for a pen, edges."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

import pikepdf

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
    rules: list[tuple[float, float, float]] = field(default_factory=list)
    """Each line for a pen: where it begins, how high it stands, where it ends."""


def measured(pdf: pikepdf.Pdf) -> Iterator[Measured]:
    """Yield what stands on each page of a file that is printed in colour."""
    for page in pdf.pages:
        wide, high = (float(one) for one in page.MediaBox[2:])
        yield _side(Measured((wide, high)), page.Contents.read_bytes().decode("ascii"))


def _side(found: Measured, code: str) -> Measured:
    lines = iter(code.split("\n"))
    told = _PREAMBLE.match(next(lines))
    assert told is not None
    scale, (left, foot) = float(told[1]), (float(told[3]), float(told[4]))
    size, wet, drawing = 0.0, "", (0.01, 0.0, 0.0)
    for line in lines:
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
    return found


def steps(side: Measured) -> Iterator[float]:
    """Yield, in millimetres, how far lines for a pen that begin alike stand below each other."""
    columns: dict[tuple[int, int], list[float]] = defaultdict(list)
    for begin, at, end in side.rules:
        columns[round(begin / 3), round(end / 3)].append(at)
    for ats in columns.values():
        ats.sort()
        yield from ((high - low) / MM for low, high in pairwise(ats))
