"""What is worth a look before printing: facts to act on, never a reason not to print."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from familybook.core.ids import PageKey, PhotoId


class Trouble(StrEnum):
    """What is amiss. Its sentence is the word `remark-<trouble>`."""

    LETTERS = "letters"
    """Letters none of our typefaces has."""
    SMALL_PHOTO = "small-photo"
    """A photograph with too few dots for the size it is printed at."""
    LOST_PHOTO = "lost-photo"
    """A photograph whose bytes are not there or cannot be read."""
    WORDS = "words"
    """Words that run over the edge of the sheet, or came out too small to read."""
    NOT_ASKED = "not-asked"
    """Somebody around the family, or helping it, is named and has not said yes."""
    NOT_ASKED_PHOTO = "not-asked-photo"
    """Somebody is in a photograph and has not said yes to it."""
    NOT_YET = "not-yet"
    """Somebody named on it was asked before it was made, and said not yet."""
    GONE = "gone"
    """Somebody who was picked, or whom a part is about, has left the book: no name stands there."""
    NAMED = "named"
    """A sheet without names has words with somebody's name in them."""
    PAST_DAY = "past-day"
    """A day to look back that is over."""
    OLD_NUMBER = "old-number"
    """A number that was last checked long ago."""
    OLD_PLACE = "old-place"
    """A place that was last checked long ago."""
    LEFT_OUT = "left-out"
    """A page that says something, and that this length of book has no room for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """One thing that is worth a look, and on which page."""

    trouble: Trouble
    page: PageKey
    letters: str = ""
    """For `LETTERS`: those letters, and no words they stand in."""
    photo: PhotoId | None = None
    dots_per_inch: int = 0


@dataclass(slots=True)
class Remarks:
    """Gathers remarks about one page at a time, each only once."""

    page: PageKey
    found: dict[Remark, None] = field(default_factory=dict)

    def forget(self, pages: Iterable[PageKey]) -> None:
        """Take back what was noted on pages that do not print after all."""
        left = frozenset(pages)
        self.found = {one: None for one in self.found if one.page not in left}

    def letters(self, missing: frozenset[str]) -> None:
        """Note letters that print as a mark for the unknown."""
        for letter in sorted(missing):
            self.found[Remark(trouble=Trouble.LETTERS, page=self.page, letters=letter)] = None

    def small_photo(self, photo: PhotoId, dots_per_inch: float) -> None:
        """Note a photograph that will look coarse."""
        remark = Remark(
            trouble=Trouble.SMALL_PHOTO,
            page=self.page,
            photo=photo,
            dots_per_inch=int(dots_per_inch),
        )
        self.found[remark] = None

    def words(self) -> None:
        """Note words that did not fit."""
        self.found[Remark(trouble=Trouble.WORDS, page=self.page)] = None

    def lost_photo(self, photo: PhotoId) -> None:
        """Note a photograph that could not be had."""
        self.found[Remark(trouble=Trouble.LOST_PHOTO, page=self.page, photo=photo)] = None
