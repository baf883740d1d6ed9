"""Opens and begins books away from the window, in calm words if it takes more than a moment."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from familybook.app.jobs import Work, Worker
from familybook.app.library import Library, Opened, Seen
from familybook.app.shelving import PRACTICE_SIGN, practice_path
from familybook.app.signs import name_of
from familybook.app.sitting import Sitting
from familybook.screen.kit.screen import Screen

_Come = Callable[[Library, Opened], Seen]

MOMENT_MS = 300
"""How long a book may take to open before it is said that it is being opened."""


class Opening(QObject):
    """Opens or begins one book at a time, and lets nobody wait without a way back.

    It has a worker of its own: no book waits for a print or a picture that is being made. What
    was stopped is closed by that worker too, so it is closed before the next one is opened.
    """

    def __init__(self, sitting: Sitting, worker: Worker, first: Callable[[], Work]) -> None:
        """`first` gives the work to be done before any book may be opened."""
        super().__init__(sitting)
        self._sitting, self._worker = sitting, worker
        self._first = first
        self._window, self._shelf = sitting.window, sitting.window.shelf
        self._now: Opened | None = None
        self._path = Path()
        self._is_new = False
        self._from: Screen = self._shelf
        self._moment = QTimer(self, singleShot=True, interval=MOMENT_MS)
        self._moment.timeout.connect(self._say)
        self._shelf.book_chosen.connect(self.open)
        self._shelf.stop_wanted.connect(self.stop)
        sitting.book_wanted.connect(self.open)
        sitting.new_wanted.connect(self.start)
        sitting.book_opened.connect(self.stop)

    @property
    def is_busy(self) -> bool:
        """Tell whether a book is being opened."""
        return self._now is not None

    def open(self, path: Path) -> None:
        """Open a book and show its path; one at a time. What keeps it shut is told in place."""
        self._begin(partial(_seen, path), path)

    def start(self) -> None:
        """Begin a book instead of whatever is being opened: its pack may be on a share."""
        if self._now is not None and self._is_new:
            return
        self.stop()
        self._begin(partial(_begun, self._sitting.look.words.language), None)

    def _begin(self, come: _Come, path: Path | None) -> None:
        if self._now is not None:
            return
        library = self._sitting.library
        opened = self._now = library.blank()
        self._path, self._is_new = path or Path(), path is None
        self._from = self._window.current
        job = self._worker.start(partial(_after, self._first(), partial(come, library, opened)))
        job.done.connect(partial(self._arrive, opened))
        job.failed.connect(partial(self._fail, opened))
        self._moment.start()
        if self._worker.is_at_once:
            self._worker.finish(job)

    def stop(self) -> None:
        """Open it after all not: nothing of it was shown, and nothing in it is changed.

        A book that was only just begun goes again.
        """
        if self._now is not None:
            opened, is_new = self._now, self._is_new
            self._end()
            self._close(opened, is_new=is_new)

    def end(self) -> None:
        """Let go of whatever is being opened, and open nothing more: the window closes."""
        self.stop()
        self._worker.finish(self._worker.start(_nothing))  # what was stopped is closed by then
        self._worker.close()

    def _end(self) -> None:
        self._now = None
        self._moment.stop()
        self._shelf.show_waiting("")

    def _close(self, opened: Opened, *, is_new: bool) -> None:
        job = self._worker.start(partial(_let_go, opened, is_new=is_new))
        job.done.connect(opened.deleteLater)
        job.failed.connect(opened.deleteLater)

    def _say(self) -> None:
        """Say what takes a while, where somebody waits for it."""
        told = self._told()
        if self._window.current is self._shelf:
            self._shelf.show_waiting(told)
        else:
            self._window.show_act(told)

    def _told(self) -> str:
        """Return what takes a while, in words."""
        words, stands = self._sitting.look.words, self._sitting.library.on_shelf(self._path)
        if self._is_new:
            return words("shelf-beginning")
        sign = PRACTICE_SIGN if self._path == practice_path() else stands.sign
        return (
            words("shelf-opening", name=name_of(sign, words)) if sign else words("shelf-opening-it")
        )

    def _arrive(self, opened: Opened, seen: Seen) -> None:
        """Show what was opened, if whoever wanted it is still there."""
        if opened is not self._now:
            return
        self._end()
        if self._window.current is not self._from:
            self._close(opened, is_new=self._is_new)
        elif seen.book is not None:
            self._sitting.take(seen.book, opened)
            if self._is_new:
                self._sitting.show_names()
        else:
            opened.deleteLater()
            self._sitting.open_book(seen.path)  # a copy, or a book that a colleague has

    def _fail(self, opened: Opened, error: BaseException) -> None:
        opened.deleteLater()
        if opened is self._now:
            self._end()
            self._sitting.refuse(error)


def _after(first: Work, work: Callable[[], Seen]) -> Seen:
    first()
    return work()


def _begun(language: str, library: Library, opened: Opened) -> Seen:
    """Begin a book."""
    book = library.start_in(opened, language)
    return Seen(path=opened.path, book=book)


def _let_go(opened: Opened, *, is_new: bool) -> None:
    """Close a book that nobody waits for any more; one without a word in it is taken away."""
    opened.writer.close()
    if is_new and hasattr(opened, "path"):
        opened.path.unlink(missing_ok=True)


def _seen(path: Path, library: Library, opened: Opened) -> Seen:
    """Look what a file is, and open it if it is a book that nobody else has."""
    if path == practice_path():
        return Seen(path=path, book=library.practise_in(opened))
    seen = library.look_first(path)
    if seen.is_elsewhere:
        return seen
    return Seen(path=path, book=library.open_in(opened, path))


def _nothing() -> None: ...
