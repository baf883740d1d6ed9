"""Which sides of a folded book stand beside each other on which sheet of paper.

All of it is counting: sides in, sheets out. Sheets are folded once, one inside the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from familybook.core.binding import SHEET
from familybook.core.edition import MM

PAPER = 0.12 * MM
"""How thick a sheet of 100 gsm is."""


class Printing(StrEnum):
    """What a print is made for."""

    READING = "reading"
    """One side after the other, to read or to print by itself."""
    TWO_SIDED = "two-sided"
    """A printer that turns sheets over on their short edge."""
    ONE_SIDED = "one-sided"
    """A printer that does not, and whose pile, put back, begins with its first sheet."""
    ONE_SIDED_BACK = "one-sided-back"
    """Another such printer: its pile begins with its last sheet."""
    SHOP = "shop"
    """A print shop: sides larger than they will be, with marks where they are cut."""


ONE_SIDED = frozenset({Printing.ONE_SIDED, Printing.ONE_SIDED_BACK})


@dataclass(frozen=True, slots=True)
class Half:
    """Half of one side of a sheet: which side of the book, counted from 0, and how it gives way."""

    side: int
    inwards: float = 0.0
    """Points towards the fold: sheets further in stand out where the book is cut."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet that is folded once: left and right half of its front, and of its back."""

    front: tuple[Half, Half]
    back: tuple[Half, Half]


def sheets(count: int, *, right_to_left: bool = False) -> tuple[Sheet, ...]:
    """Return the sheets of a book of so many sides, the outermost first.

    Raises:
        ValueError: if the sides do not fill whole sheets.
    """
    if count % SHEET:
        raise ValueError(count)
    made = []
    for number in range(count // SHEET):
        low, high, inwards = 2 * number, count - 1 - 2 * number, number * PAPER
        front = (Half(high, inwards), Half(low, inwards))
        back = (Half(low + 1, inwards), Half(high - 1, inwards))
        made.append(Sheet(front[::-1], back[::-1]) if right_to_left else Sheet(front, back))
    return tuple(made)


def in_order(folded: Sequence[Sheet], printing: Printing) -> tuple[tuple[Half, Half], ...]:
    """Return the sides of sheets in the order in which a printer is given them."""
    fronts = [sheet.front for sheet in folded]
    backs = [sheet.back for sheet in folded]
    match printing:
        case Printing.ONE_SIDED:
            return (*fronts, *backs)
        case Printing.ONE_SIDED_BACK:
            return (*fronts, *reversed(backs))
        case _:
            return tuple(half for pair in zip(fronts, backs, strict=True) for half in pair)
