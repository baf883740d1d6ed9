"""Leaves and an edition in, a PDF out."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import TypedDict

from familybook.core.binding import SHEET, Run
from familybook.core.edition import Edition
from familybook.core.ids import PageKey
from familybook.core.imposition import ONE_SIDED, Printing
from familybook.core.manuscript import Leaf, listed
from familybook.core.sweeping import no_sweeping
from familybook.core.words import Words
from familybook.paper.bench import Bench
from familybook.paper.cleaning import clean
from familybook.paper.contents import CONTENTS, contents_sides, places
from familybook.paper.flow import Side, room_to_keep_adding, sides
from familybook.paper.guide import guide_leaf, of_two_pages
from familybook.paper.imposed import ImposedCanvas
from familybook.paper.ink import Ink
from familybook.paper.pictures import Made, PhotoSource, Prints
from familybook.paper.remarks import Remark, Remarks
from familybook.paper.setting import all_kept
from familybook.paper.sheet import draw_side
from familybook.paper.shop import ShopCanvas
from familybook.paper.tagged import TaggedCanvas


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A book in print: the file, where each page begins in it, and what prints badly."""

    pdf: bytes
    begins: dict[PageKey, int]
    """The number of the first side of each page of the book; sides count from 1."""
    remarks: tuple[Remark, ...]
    sides: tuple[tuple[PageKey, ...], ...] = ()
    """For a bound book, the pages that stand on each side; none on room to keep adding."""


class _Facts(TypedDict):
    """What every canvas is told."""

    title: str
    language: str
    grey: bool
    scale: float


def _nothing() -> None:
    """Do nothing."""


@dataclass(slots=True)
class _Press:
    """One print run."""

    canvas: TaggedCanvas
    bench: Bench
    ink: Ink
    number: int
    numbered: bool = True
    """Whether sides have their number printed on them; loose sheets have none."""
    between: Callable[[], None] = _nothing
    """What is done between one side and the next."""
    stands: list[tuple[PageKey, ...]] = field(default_factory=list)
    """The pages on each side of a bound book."""

    def bound(self, leaves: Iterable[Leaf]) -> dict[PageKey, int]:
        """Print leaves as a book is bound; return the number of the first side of each page."""
        laid: dict[PageKey, deque[Side]] = {}
        held: dict[PageKey, Leaf] = {}
        with all_kept():  # each is laid while what was measured for it is still known
            for leaf in leaves:
                self.bench.remarks.page = leaf.key
                laid[leaf.key] = deque(sides(self.bench, leaf))
                held[leaf.key] = replace(leaf, blocks=())
        runs = [_run(leaf, len(laid[key])) for key, leaf in held.items()]
        edition = self.bench.edition
        contents: deque[Side] = deque()
        if edition.contents:
            contents = deque(contents_sides(self.bench, runs, held))
            runs.insert(1, Run(key=CONTENTS, sides=len(contents)))
        begins: dict[PageKey, int] = {}
        for place in places(runs, edition):
            if place.key is None:
                self.stands.append(())
                self._side(room_to_keep_adding(self.bench, place.side))
                continue
            if place.key == CONTENTS:
                self.stands.append(())
                title = "" if place.side else self.bench.words("book-contents")
                self._side(contents.popleft(), title)
                continue
            leaf = held[place.key]
            self.bench.remarks.page = leaf.key
            self.stands.append((leaf.key, *leaf.also))
            if not place.side:
                begins |= dict.fromkeys((leaf.key, *leaf.also), self.number)
            self._side(laid[leaf.key].popleft(), "" if place.side else _outlined(leaf, self.bench))
        self.bench.remarks.forget(leaf.key for leaf in held.values() if leaf.key not in begins)
        return begins

    def leaf(self, leaf: Leaf) -> None:
        """Print a leaf alone."""
        self.bench.remarks.page = leaf.key
        for at, side in enumerate(sides(self.bench, leaf)):
            self._side(side, "" if at else _outlined(leaf, self.bench))

    def guide(self) -> None:
        """Print the sheet that tells how those printed so far become a book."""
        bench = replace(self.bench, edition=of_two_pages(self.bench.edition))
        sheets = (self.number - 1) // SHEET
        # In large type a sheet has less room, and its pictures stand beside each other.
        row = 4 if bench.edition.scale > 1 else 2
        made = sides(bench, guide_leaf(bench.words, sheets, 1, row))
        for side in sides(bench, guide_leaf(bench.words, sheets, len(made), row)):
            draw_side(self.ink, bench, side, 1, numbered=False)
            self.canvas.showPage()

    def _side(self, side: Side, outlined: str = "") -> None:
        self.between()
        if outlined:
            self.canvas.outline(outlined, 0, 0.0)
        draw_side(self.ink, self.bench, side, self.number, numbered=self.numbered)
        self.canvas.showPage()
        self.number += 1


def _outlined(leaf: Leaf, bench: Bench) -> str:
    return clean(listed(leaf, bench.words)).replace("\n", " ").strip()


def _run(leaf: Leaf, count: int) -> Run:
    return Run(key=leaf.key, sides=count, spread=leaf.spread, binds=leaf.binds, fills=leaf.fills)


def _press(  # noqa: PLR0913 - all that one print run is given
    canvas: TaggedCanvas,
    edition: Edition,
    words: Words,
    photos: PhotoSource,
    number: int,
    *,
    numbered: bool = True,
    made: Made | None = None,
    small: bool = False,
) -> _Press:
    prints = Prints(photos, canvas.grey, {} if made is None else made, small=small)
    remarks = Remarks(PageKey(""))
    bench = Bench(edition, words, prints, remarks)
    return _Press(
        canvas, bench, Ink(canvas, prints, remarks, edition.outlined, words), number, numbered
    )


def print_book(  # noqa: PLR0913 - leaves, how they print, and what goes along with the work
    leaves: Iterable[Leaf],
    edition: Edition,
    words: Words,
    photos: PhotoSource,
    *,
    grey: bool = False,
    title: str,
    between: Callable[[], None] = _nothing,
    printing: Printing = Printing.READING,
    small: bool = False,
) -> Printed:
    """Print leaves as a book is bound. `title` is what the file calls itself: never a name.

    `photos` gives JPEG bytes; what is not far finer than paper shows goes into the file untouched.
    `between` is called before each side is drawn; what it raises ends the print. `small` makes a
    file to be read on a screen.
    """
    canvas = _canvas(edition, words, printing, title=title, grey=grey)
    press = _press(canvas, edition, words, photos, 1, small=small)
    press.between = between
    with no_sweeping():
        begins = press.bound(leaves)
        if isinstance(canvas, ImposedCanvas) and printing in ONE_SIDED:
            canvas.begin_guide()
            press.guide()
        pdf = canvas.finish()
    remarks = tuple(press.bench.remarks.found)
    return Printed(pdf=pdf, begins=begins, remarks=remarks, sides=tuple(press.stands))


def _canvas(
    edition: Edition, words: Words, printing: Printing, *, title: str, grey: bool
) -> TaggedCanvas:
    """Return what a print is drawn on."""
    facts: _Facts = {
        "title": title, "language": words.language, "grey": grey, "scale": edition.scale,
    }  # fmt: skip
    if printing is Printing.READING:
        return TaggedCanvas(edition.sheet, **facts)
    if printing is Printing.SHOP:
        return ShopCanvas(edition.sheet, **facts)
    return ImposedCanvas(edition.sheet, printing, right_to_left=words.right_to_left, **facts)


def print_leaf(  # noqa: PLR0913 - as `print_book`
    leaf: Leaf,
    edition: Edition,
    words: Words,
    photos: PhotoSource,
    *,
    grey: bool = False,
    title: str,
    small: bool = False,
) -> Printed:
    """Print one leaf alone, as a sheet to keep. `title` and `small` are as in `print_book`."""
    canvas = _canvas(edition, words, Printing.READING, title=title, grey=grey)
    press = _press(canvas, edition, words, photos, 1, numbered=not leaf.loose, small=small)
    press.leaf(leaf)
    remarks = tuple(press.bench.remarks.found)
    return Printed(pdf=canvas.finish(), begins={leaf.key: 1}, remarks=remarks)


def look_at(  # noqa: PLR0913 - as `print_book`, from which side on, and what was made before
    leaf: Leaf,
    edition: Edition,
    words: Words,
    photos: PhotoSource,
    *,
    grey: bool = False,
    number: int = 1,
    made: Made | None = None,
) -> Printed:
    """Print one leaf alone, as it will print from that side on; a spread starts on the left.

    It is for looking at and not for keeping: large, and quick to make. `made` keeps the photographs
    ready for the next look at it, in the same colour.
    """
    canvas = TaggedCanvas(
        edition.sheet,
        title="-",
        language=words.language,
        grey=grey,
        compressed=False,
        scale=edition.scale,
    )
    first = number + number % 2 if leaf.spread else number
    press = _press(canvas, edition, words, photos, first, numbered=not leaf.loose, made=made)
    press.leaf(leaf)
    remarks = tuple(press.bench.remarks.found)
    return Printed(pdf=canvas.finish(), begins={leaf.key: first}, remarks=remarks)
