"""What somebody wants to be made: a plain value, for whoever prints it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from familybook.core.copies import OURS
from familybook.core.ids import CopyId, PageKey
from familybook.core.imposition import Printing
from familybook.editions import STANDARD


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The book, or one page of it alone; everybody's or somebody's own; in colour, or in greys."""

    page: PageKey | None = None
    copy: CopyId = OURS
    """Whose copy it is: what stands in it is what they may see."""
    shape: str = ""
    """How long the book is in this print alone; nothing for the length it has."""
    grey: bool = False
    edition: str = STANDARD.name
    """How the book looks; a page alone always looks the same."""
    printing: Printing = Printing.READING
    only: frozenset[PageKey] = frozenset()
    """The only pages that are asked about and printed; none for all its edition is made of."""
    second: str = ""
    """The second language, by its code, where every question stands in two."""
    small: bool = False
    """Whether the file is to be read on a screen, and small enough to be mailed."""
    password: str = field(default="", repr=False)
    """What alone opens the file, from the moment it is saved until it is made."""


THE_BOOK = Asked()


class Making(StrEnum):
    """How far the making is."""

    READY = "ready"
    BUSY = "busy"
    DONE = "done"
    TROUBLE = "trouble"
    STOPPED = "stopped"
