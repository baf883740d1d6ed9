"""What a book notes of itself, beside what a family says: where it is, and where they stopped."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any

from familybook.core.ids import PageKey
from familybook.store.passing import PASSING, Passing, passing_from_plain, passing_to_plain

_STOPPED = "stopped_at"


class Noted(ABC):
    """Something that keeps notes by name."""

    @abstractmethod
    def note(self, name: str) -> Any:
        """Return what is noted under a name; None if nothing is."""

    @abstractmethod
    def keep_note(self, name: str, plain: Any) -> None:
        """Note something beside what is in the book. Raises as saving it does."""

    @property
    def stopped_at(self) -> PageKey | None:
        """The page that was open last, if one ever was."""
        page = self.note(_STOPPED)
        return PageKey(page) if isinstance(page, str) else None

    def stop_at(self, page: PageKey) -> None:
        """Keep which page was open last. Raises as `keep_note` does."""
        self.keep_note(_STOPPED, page)

    @property
    def passing(self) -> Passing:
        """Return which book this is, and who has it now."""
        return passing_from_plain(self.note(PASSING))

    def keep_passing(self, passing: Passing) -> None:
        """Keep which book this is, and who has it now. Raises as `keep_note` does."""
        self.keep_note(PASSING, passing_to_plain(passing))
