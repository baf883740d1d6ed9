"""A page to look at, and what comes back: plain values, for whoever waits for the press."""

from __future__ import annotations

from dataclasses import dataclass

from familybook.core.book import Book
from familybook.core.edition import Edition
from familybook.core.ids import CopyId, PageKey, PhotoId
from familybook.paper.remarks import Remark

Dots = tuple[int, int, bytes]
"""Width, height, and red, green and blue of every dot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A page to look at: `width_px` wide, its first side numbered `number`."""

    book: Book
    key: PageKey
    number: int
    width_px: int
    copy: CopyId | None = None
    """The copy it stands in; none for one that has the page."""
    edition: Edition | None = None
    """The edition it is printed in; none for the standard one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Laid:
    """A page as it will print: its sides, and the photographs with few dots for their size."""

    sides: tuple[Dots, ...]
    coarse: frozenset[PhotoId]
    words: str
    """What is printed on it, its pictures in words."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A print looked over: what is worth a look, and on how many sides it is."""

    remarks: tuple[Remark, ...]
    sides: int
    """As they are bound, room left over counted."""
