"""The open book: the one thing in the program that changes."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from familybook.core.book import Book
from familybook.core.ids import PageKey, PersonId

LONGEST_PAUSE_S = 4.0
"""Typing that goes on within this time is one act, to be taken back at once."""

MOST_STEPS = 300
"""Acts that can be taken back."""

TYPING = "ask-act-wrote"
TYPED = {TYPING, "ask-act-name", "ask-act-question", "ask-act-title"}
"""Acts whose bursts are taken back at once."""


class Saving(StrEnum):
    """How the last change stands."""

    SAVED = "saved"
    SAVING = "saving"
    NOT_YET = "not-yet"


class Keeper(Protocol):
    """What keeps a book on disk, away from the window."""

    def put(self, book: Book) -> None:
        """Take the newest book, to be written soon."""
        ...

    def flush(self) -> bool:
        """Write all that was put, wait for it, and tell whether it is on the disk."""
        ...

    def close(self) -> bool:
        """Write all that was put, and let the file go."""
        ...


@dataclass(frozen=True, slots=True)
class Step:
    """An act that can be taken back, or done again."""

    book: Book
    """The book on the other side of the act."""
    what: str
    """The act, as a key of the words."""
    page: PageKey | None
    """The page it was done on."""


class Session(QObject):
    """The current book, who is adding to it, and the books before each act.

    `what` is the act, as a key of the words; edits of one `burst` that follow each other closely
    are one act. Signals carry no book: views ask for it.
    """

    changed = Signal()
    people_changed = Signal()
    adding_changed = Signal()
    saved = Signal(str)
    refused = Signal()
    """Something was to change in a book that is only to be read."""
    acted = Signal(str)
    """An act was done: its `what`. Empty after taking back and doing again."""

    def __init__(
        self, parent: QObject | None = None, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._book: Book | None = None
        self._keeper: Keeper | None = None
        self._read_only = False
        self._adding: tuple[PersonId, ...] = ()
        self._back: list[Step] = []
        self._forth: list[Step] = []
        self._burst = ""
        self._last_edit = 0.0
        self._saving = Saving.SAVED

    @property
    def is_open(self) -> bool:
        """Whether a book is open."""
        return self._book is not None

    @property
    def book(self) -> Book:
        """Return the current book.

        Raises:
            LookupError: if no book is open.
        """
        if self._book is None:
            raise LookupError
        return self._book

    @property
    def adding(self) -> tuple[PersonId, ...]:
        """Return who is adding now, in the order of the book."""
        return self._adding

    @property
    def saving(self) -> Saving:
        """Return how the last change stands."""
        return self._saving

    @property
    def can_undo(self) -> bool:
        """Whether an act can be taken back."""
        return bool(self._back)

    @property
    def can_redo(self) -> bool:
        """Whether an act can be done again."""
        return bool(self._forth)

    def open(self, book: Book, keeper: Keeper | None = None, *, read_only: bool = False) -> None:
        """Go on with a book; nobody is adding yet and nothing can be taken back."""
        self.close()
        self._book, self._keeper, self._read_only = book, keeper, read_only
        self._show_saving(Saving.SAVED)
        self.people_changed.emit()
        self.adding_changed.emit()
        self.changed.emit()

    def close(self) -> bool:
        """Save what is not saved yet and let the book go; tell whether all is on the disk."""
        saved = self._keeper is None or self._keeper.close()
        self._book = self._keeper = None
        self._adding = ()
        self._back.clear()
        self._forth.clear()
        self._burst = ""
        return saved

    def edit(self, book: Book, what: str, burst: str = "", *, page: PageKey | None = None) -> None:
        """Go on with another book; the one before can be had back, on the page it was left on."""
        before = self.book
        if book == before:
            return
        if self._read_only:
            self.refused.emit()
            self.people_changed.emit()  # what was written shows as it is in the book again
            self.changed.emit()
            return
        now = self._clock()
        goes_on = bool(burst) and burst == self._burst and now - self._last_edit < LONGEST_PAUSE_S
        if not (goes_on and self._back):
            self._back.append(Step(before, what, page))
            del self._back[:-MOST_STEPS]
        self._forth.clear()
        self._burst, self._last_edit = burst, now
        self._go_to(book)
        self.acted.emit(what)

    def end_burst(self) -> None:
        """Let the next edit be an act of its own, as when somebody leaves a field."""
        self._burst = ""

    def forget_steps(self) -> None:
        """Let nothing be taken back any more: what was removed for good would come with it."""
        self._back.clear()
        self._forth.clear()
        self._burst = ""
        self.changed.emit()

    @property
    def undo_step(self) -> Step | None:
        """Return the act that would be taken back."""
        return self._back[-1] if self._back else None

    @property
    def redo_step(self) -> Step | None:
        """Return the act that would be done again."""
        return self._forth[-1] if self._forth else None

    def undo(self) -> str:
        """Take the last act back and return what it was; empty if there is none."""
        return self._step(self._back, self._forth)

    def redo(self) -> str:
        """Do the act last taken back again and return what it was; empty if there is none."""
        return self._step(self._forth, self._back)

    def _step(self, here: list[Step], there: list[Step]) -> str:
        if not here:
            return ""
        step = here.pop()
        there.append(Step(self.book, step.what, step.page))
        self._burst = ""
        self._go_to(step.book)
        self.acted.emit("")
        return step.what

    def let_add(self, people: tuple[PersonId, ...]) -> None:
        """Let these people be the ones who are adding."""
        chosen = tuple(one.id for one in self.book.people if one.id in people)
        if chosen != self._adding:
            self._adding = chosen
            self.adding_changed.emit()

    def note_saved(self) -> None:
        """Know that everything is on disk."""
        self._show_saving(Saving.SAVED)

    def note_not_saved(self) -> None:
        """Know that something could not be written yet; it is tried again."""
        self._show_saving(Saving.NOT_YET)

    def _go_to(self, book: Book) -> None:
        people = self.book.people
        self._book = book
        if self._keeper is not None:
            if self._saving is not Saving.NOT_YET:
                self._show_saving(Saving.SAVING)
            self._keeper.put(book)
        if book.people != people:
            self.let_add(self._adding)
            self.people_changed.emit()
        self.changed.emit()

    def _show_saving(self, saving: Saving) -> None:
        self._saving = saving
        self.saved.emit(saving.value)
