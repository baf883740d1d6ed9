"""Leaves and an edition in, a PDF out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from familybook.core.edition import Edition
from familybook.core.ids import PageKey
from familybook.core.manuscript import Leaf
from familybook.core.words import Words
from familybook.paper.bench import Bench
from familybook.paper.cleaning import clean
from familybook.paper.flow import Side, room_to_draw, sides
from familybook.paper.ink import Ink
from familybook.paper.pictures import PhotoSource, Prints
from familybook.paper.remarks import Remark, Remarks
from familybook.paper.sheet import draw_side
from familybook.paper.tagged import TaggedCanvas


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A book in print: the file, where each page begins in it, and what prints badly."""

    pdf: bytes
    begins: dict[PageKey, int]
    """The number of the first side of each page of the book; sides count from 1."""
    remarks: tuple[Remark, ...]


@dataclass(slots=True)
class _Press:
    """One print run."""

    canvas: TaggedCanvas
    bench: Bench
    ink: Ink
    number: int

    def leaf(self, leaf: Leaf) -> int:
        """Print a leaf; return the number of its first side."""
        self.bench.remarks.page = leaf.key
        laid = sides(self.bench, leaf)
        if leaf.spread and self.number % 2:
            self._side(room_to_draw(self.bench, leaf.mark))
        first = self.number
        name = clean(leaf.title).replace("\n", " ").strip()
        for side in laid:
            self._side(side, outlined=name if self.number == first else "")
        return first

    def _side(self, side: Side, outlined: str = "") -> None:
        if outlined:
            self.canvas.outline(outlined, 0, 0.0)
        draw_side(self.ink, self.bench, side, self.number)
        self.canvas.showPage()
        self.number += 1


def _press(
    canvas: TaggedCanvas, edition: Edition, words: Words, photos: PhotoSource, number: int
) -> _Press:
    prints = Prints(photos, canvas.grey)
    remarks = Remarks(PageKey(""))
    bench = Bench(edition, words, prints, remarks)
    return _Press(canvas, bench, Ink(canvas, prints, remarks), number)


def print_book(
    leaves: Iterable[Leaf],
    edition: Edition,
    words: Words,
    photos: PhotoSource,
    *,
    grey: bool = False,
    title: str,
) -> Printed:
    """Print leaves one after the other. `title` is what the file calls itself: never a name.

    `photos` gives print-ready JPEG bytes, which go into the file untouched.
    """
    canvas = TaggedCanvas(edition.sheet, title=title, language=words.language, grey=grey)
    press = _press(canvas, edition, words, photos, 1)
    begins = {leaf.key: press.leaf(leaf) for leaf in leaves}
    remarks = tuple(press.bench.remarks.found)
    return Printed(pdf=canvas.finish(), begins=begins, remarks=remarks)


def print_pdf(
    leaves: Iterable[Leaf],
    edition: Edition,
    words: Words,
    photos: PhotoSource,
    *,
    grey: bool = False,
    title: str,
) -> bytes:
    """Return the file alone."""
    return print_book(leaves, edition, words, photos, grey=grey, title=title).pdf


def print_page(
    leaf: Leaf,
    edition: Edition,
    words: Words,
    photos: PhotoSource,
    *,
    grey: bool = False,
    number: int = 1,
) -> bytes:
    """Return one leaf alone, as it will print from that side on; a spread starts on the left.

    It is for looking at and not for keeping: large, and quick to make.
    """
    canvas = TaggedCanvas(
        edition.sheet, title="-", language=words.language, grey=grey, compressed=False
    )
    first = number + number % 2 if leaf.spread else number
    _press(canvas, edition, words, photos, first).leaf(leaf)
    return canvas.finish()
