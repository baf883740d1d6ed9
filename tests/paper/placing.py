"""Where words stand on a printed page."""

from __future__ import annotations

from typing import NamedTuple

import pypdfium2 as pdfium

HIGH_ENOUGH = 3.0


class Place(NamedTuple):
    """Edges in points from the left of the sheet and from its foot."""

    left: float
    foot: float
    right: float
    top: float

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2

    def shares_a_line_with(self, other: Place) -> bool:
        return abs(self.foot - other.foot) < HIGH_ENOUGH


def place_of(pdf: bytes, words: str, page: int = 0) -> Place:
    """Return where words that stand on one line are first found on a page; pages count from 0."""
    document = pdfium.PdfDocument(pdf)
    try:
        text = document[page].get_textpage()
        found = text.search(words).get_next()
        assert found is not None, words
        boxes = [text.get_charbox(n) for n in range(found[0], found[0] + found[1])]
    finally:
        document.close()
    lefts, foots, rights, tops = zip(*boxes, strict=True)
    return Place(min(lefts), min(foots), max(rights), max(tops))
