"""Books whose disk went bad: the last whole copy is offered on the shelf."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt

from familybook.app.copies_of import others_of
from familybook.app.last_safe_copy import SafeCopy, book_of, last_safe_copy
from familybook.app.moments import moment_of
from familybook.app.needs import Need, Rank
from familybook.app.progress import Progress, StoppedError, going_on
from familybook.app.putting_in_place import put_in_place
from familybook.app.safe_copies import chosen_folder
from familybook.app.signs import name_of
from familybook.app.sitting import Sitting
from familybook.core.errors import (
    BookInUseError,
    DamagedBookError,
    NotABookError,
)
from familybook.drawings.parts.keeping import mended_book
from familybook.screen.welcome.strip import Told
from familybook.store.keys import LaptopKey, laptop_key
from familybook.store.mending import StoppedMendingError, mend
from familybook.store.places import home
from familybook.store.shelf import OnShelf, Standing, looked_at
from familybook.store.snapshots import Snapshot, newest_whole

Copy = tuple[Snapshot, OnShelf] | SafeCopy
"""A whole snapshot and how it would stand on the shelf; where none is whole, a safe copy."""

_UNREADABLE = (Standing.DAMAGED, Standing.NOT_OURS)
"""How a damaged book stands on the shelf; with its first bytes gone it looks like nobody's."""


class DamagedDesk(QObject):
    """Finds the newest whole copy of each damaged book, away from the window, and offers it.

    The damaged file is set aside beside the copies, as it is.
    """

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._copies: dict[Path, Copy | None] = {}
        self._refused: set[Path] = set()
        self._spoilt: dict[Path, str] = {}
        """Books with a damaged photograph, and what they are called."""
        self._mending: dict[Path, str] = {}
        """Those of them that are being mended just now."""
        self._wanted: Path | None = None
        """One that somebody wanted to open meanwhile."""
        self._going: Progress | None = None
        """How far the copy is that is put in a book's place just now."""
        sitting.needs.add(self._needed)
        sitting.window.shelf.stop_wanted.connect(self._stop)
        sitting.refused.connect(self._note)
        sitting.book_spoilt.connect(self._tell_spoilt)

    def _needed(self) -> Iterator[Need]:
        found = {one.path for one in self._sitting.library.found if one.standing in _UNREADABLE}
        for path in sorted(found | self._refused):
            if path not in self._copies:
                self._look_for_copy(path)
            copy = self._copies.get(path)
            if copy is not None:
                yield self._need(path, copy)
        for path, name in self._spoilt.items():
            yield self._need_to_mend(path, name)

    def _need(self, path: Path, copy: Copy) -> Need:
        words = self._sitting.look.words
        if isinstance(copy, SafeCopy):
            sign, at, whole = copy.sign, copy.at, "earlier-whole-safe"
        else:
            sign, at, whole = copy[1].sign, copy[0].at, "earlier-whole"
        name = name_of(sign, words) if sign else words("shelf-unknown")
        told = Told(
            sentence=words("earlier-damaged", name=name),
            more=words(whole, when=moment_of(at, words)),
            picture=mended_book(),
            act=words("earlier-open-copy"),
            other=words("earlier-not-now"),
        )
        do = partial(self._put_back, path, copy)
        return Need(rank=Rank.DAMAGED_BOOK, name=f"damaged {path.name}", told=told, do=do)

    def _need_to_mend(self, path: Path, name: str) -> Need:
        words = self._sitting.look.words
        told = Told(
            sentence=words("earlier-spoilt-book", name=name),
            more=words("earlier-spoilt-more"),
            picture=mended_book(),
            act=words("earlier-mend"),
            other=words("earlier-not-now"),
        )
        do = partial(self._mend, path)
        return Need(rank=Rank.DAMAGED_BOOK, name=f"spoilt {path.name}", told=told, do=do)

    def _note(self, error: object) -> None:
        """Know of a book that could not be opened, though it looked well on the shelf."""
        if isinstance(error, BookInUseError) and error.path in self._mending:
            self._wanted = error.path
            self._sitting.window.shelf.show_notice(self._sitting.look.words("earlier-mending"))
        if isinstance(error, DamagedBookError | NotABookError):
            self._refused.add(error.path)
            self._sitting.needs.show()

    def _look_for_copy(self, path: Path) -> None:
        self._copies[path] = None
        ruled = self._sitting.library.policy.safe_copies
        job = self._sitting.worker.start(partial(_newest, path, laptop_key(), ruled))
        job.done.connect(partial(self._note_copy, path))
        job.failed.connect(self._sitting.told)

    def _note_copy(self, path: Path, found: object) -> None:
        if isinstance(found, tuple | SafeCopy):
            self._copies[path] = found
            if not self._sitting.session.is_open:
                self._sitting.needs.show()

    def _put_back(self, path: Path, copy: Copy) -> None:
        """Put a copy in a book's place, away from the window; whoever waits can stop it."""
        if self._going is not None:
            return
        sitting = self._sitting
        whole = copy if isinstance(copy, SafeCopy) else copy[0]
        self._going = going = Progress(self)
        going.moved.connect(self._show_going, Qt.ConnectionType.QueuedConnection)
        sitting.window.shelf.show_waiting(sitting.look.words("hand-type-opening"))
        telling = partial(going_on, sitting.worker, going)
        job = sitting.worker.start(partial(put_in_place, path, whole, laptop_key(), telling))
        job.done.connect(partial(self._show_in_place, path))
        job.failed.connect(self._show_not_in_place)

    def _stop(self) -> None:
        """Want no copy in a book's place any more: all stays as it was."""
        if self._going is not None:
            self._going.stop()

    def _show_going(self, done: int, of_all: int) -> None:
        if self._going is not None:
            told = self._sitting.look.words("hand-type-picture", number=done + 1, all=of_all)
            self._sitting.window.shelf.show_waiting(told)

    def _end_going(self) -> None:
        self._going = None
        self._sitting.window.shelf.show_waiting("")

    def _show_in_place(self, path: Path, nothing: object) -> None:
        """Open the book, if nobody opened another one meanwhile."""
        del nothing
        self._end_going()
        self._copies.pop(path, None)
        self._refused.discard(path)
        if not self._sitting.session.is_open:
            self._sitting.open_book(path)

    def _show_not_in_place(self, error: BaseException) -> None:
        self._end_going()
        told = self._sitting.look.words("problem-stopped")
        self._tell_on_shelf(told if isinstance(error, StoppedError) else self._sitting.told(error))

    def _tell_spoilt(self) -> None:
        """Tell of a damaged photograph, and offer to mend the book once it is closed."""
        sitting, words = self._sitting, self._sitting.look.words
        opened = sitting.opened
        if opened is not None and sitting.session.is_open:
            self._spoilt[opened.path] = name_of(sitting.session.book.sign, words)
            sitting.window.show_trouble(words("earlier-spoilt"))

    def _mend(self, path: Path) -> None:
        """Mend a book away from the window; it is not offered again meanwhile."""
        name = self._spoilt.pop(path, None)
        if name is None:
            return
        sitting = self._sitting
        self._mending[path] = name
        sitting.needs.show()
        sitting.window.shelf.show_notice(sitting.look.words("earlier-mending"))
        stop = partial(getattr, sitting.worker, "is_closed")
        job = sitting.worker.start(partial(mend, path, laptop_key().book_key(), stop=stop))
        job.done.connect(partial(self._note_mended, path))
        job.failed.connect(partial(self._note_not_mended, path))

    def _note_mended(self, path: Path, lost: object) -> None:
        count = len(lost) if isinstance(lost, tuple) else 0
        self._mending.pop(path, None)
        self._tell_on_shelf(self._sitting.look.words("earlier-mended", count=count))
        self._open_wanted(path)

    def _note_not_mended(self, path: Path, error: BaseException) -> None:
        """Offer it once more: the book is as it was."""
        if isinstance(error, StoppedMendingError):
            return
        self._spoilt[path] = self._mending.pop(path, "")
        self._tell_on_shelf(self._sitting.told(error))
        self._open_wanted(path)

    def _tell_on_shelf(self, sentence: str) -> None:
        sitting = self._sitting
        if not sitting.session.is_open:
            sitting.needs.show()
            sitting.window.shelf.show_notice(sentence)

    def _open_wanted(self, path: Path) -> None:
        """Open a book that somebody wanted while it was mended, if nobody opened another."""
        wanted, self._wanted = self._wanted, None
        if wanted == path and not self._sitting.session.is_open:
            self._sitting.open_book(path)


def _newest(path: Path, key: LaptopKey, ruled: Path | None) -> Copy | None:
    """Return the newest whole snapshot of a book; the last safe copy where there is none."""
    book_key = key.book_key()
    snapshot = newest_whole(path, book_key)
    if snapshot is not None:
        return snapshot, looked_at(snapshot.path, book_key)
    others = others_of(book_of(path, home()) or "", path, key)
    return last_safe_copy(path, ruled or chosen_folder(home()), key, home(), others.have)
