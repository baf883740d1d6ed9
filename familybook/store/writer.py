"""Saving without making anybody wait: one thread owns the file."""

from __future__ import annotations

import queue
import threading  # noqa: TID251 - the one thread that owns the file
import time
from collections.abc import Callable
from concurrent.futures import Future, wait
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TypeVar

from familybook.core.book import Book
from familybook.core.errors import DamagedBookError, FamilybookError
from familybook.core.ids import PageKey, PhotoId
from familybook.store.bookfile import BookFile
from familybook.store.earlier import Earlier
from familybook.store.history import Version
from familybook.store.photo_rows import Removed
from familybook.store.photos import Prepared
from familybook.store.snapshots import InterruptedSnapshotError

QUIET_S = 0.6
"""How long a family pauses before what they wrote is saved."""
LONGEST_S = 2.0
"""How long what they wrote waits at most."""
AGAIN_S = 3.0
"""How long until the next try when the disk is full or held."""
COPY_S = 0.4
"""How long nobody asks for anything before the book is copied, once in each sitting."""

T = TypeVar("T")
Deed = Callable[[BookFile], None]


def _ignore(_: object) -> None: ...


class Writer:
    """Keeps a book's file up to date from a thread of its own, which alone opens the file.

    `on_saved` gets the book that is now safely on the disk, `on_problem` what keeps one from
    it, once for each kind of problem; both are called on that thread. It goes on trying.

    A snapshot of what it opens is made as soon as nobody waits for the file, and before anything
    is written to it. `on_damaged` is told if that shows a part of the book to be spoilt.
    """

    def __init__(
        self,
        on_saved: Callable[[Book], object] = _ignore,
        on_problem: Callable[[Exception], object] = _ignore,
        on_damaged: Callable[[DamagedBookError], object] = _ignore,
        *,
        quiet_s: float = QUIET_S,
        longest_s: float = LONGEST_S,
        again_s: float = AGAIN_S,
    ) -> None:
        self._on_saved = on_saved
        self._on_problem = on_problem
        self._on_damaged = on_damaged
        self._pauses_s = (quiet_s, longest_s, again_s)
        self._inbox: queue.SimpleQueue[Book | Deed | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._waiting: Book | None = None
        self._first_put = self._due = 0.0
        self._copy_due: float | None = None
        self._told = ""

    def open(self, path: Path, key: bytes, *, read_only: bool = False) -> Book:
        """Open a book for a sitting, or only to look. Raises as `BookFile.open` does."""
        opened = partial(BookFile.open, path, key, read_only=read_only)
        return self._start(opened, copies=not read_only)

    def create(self, path: Path, book: Book, key: bytes) -> Book:
        """Make a book's file and open it. Raises as `BookFile.create` does."""
        return self._start(lambda: BookFile.create(path, book, key))

    def put(self, book: Book) -> None:
        """Have this book saved soon. Only the newest one is."""
        self._expect_open()
        self._inbox.put(book)

    def flush(self) -> bool:
        """Save now what was put, and tell whether it is on the disk."""
        return self._ask(self._save_now)

    def stop_at(self, page: PageKey) -> None:
        """Have it kept soon which page is open. If it cannot be, no more than that is lost."""
        self._expect_open()

        def keep(file: BookFile) -> None:
            with suppress(Exception):
                file.stop_at(page)

        self._inbox.put(keep)

    def stopped_at(self) -> PageKey | None:
        """Return the page that was open last, if one ever was."""
        return self._ask(lambda file: file.stopped_at)

    def add_photo(self, photo: Prepared) -> PhotoId:
        """Keep a photograph. Raises as `BookFile.add_photo` does."""
        return self._ask(lambda file: file.add_photo(photo))

    def photo(self, photo: PhotoId) -> bytes:
        """Return the JPEG that is printed. Raises as `BookFile.photo` does."""
        return self._ask(lambda file: file.photo(photo))

    def preview(self, photo: PhotoId) -> bytes:
        """Return the small JPEG for the screen. Raises as `BookFile.photo` does."""
        return self._ask(lambda file: file.preview(photo))

    def photo_size(self, photo: PhotoId) -> tuple[int, int]:
        """Return width and height in pixels. Raises as `BookFile.photo` does."""
        return self._ask(lambda file: file.photo_size(photo))

    def end_visit(self) -> None:
        """Have what was put saved soon, and the next change of a field begin a visit of its own."""
        self._expect_open()

        def end(file: BookFile) -> None:
            self._save_now(file)
            file.earlier.end_visit()

        self._inbox.put(end)

    def versions(self, page: PageKey, field: str) -> tuple[Version, ...]:
        """Return what stood in a field before. What was put is saved first."""
        return self._ask_earlier(lambda earlier: earlier.versions(page, field))

    def removed_photos(self) -> tuple[Removed, ...]:
        """Return the photographs that no page shows any more. What was put is saved first."""
        return self._ask_earlier(Earlier.removed_photos)

    def remove_for_good(self, page: PageKey, *fields: str) -> tuple[Path, ...]:
        """Forget what stood in some fields before. Raises as `Earlier.remove_for_good` does."""
        return self._ask_earlier(lambda earlier: earlier.remove_for_good(page, *fields))

    def remove_photo_for_good(self, photo: PhotoId) -> tuple[Path, ...]:
        """Let go of a photograph that no page shows. Raises as `remove_for_good` does."""
        return self._ask_earlier(lambda earlier: earlier.remove_photo_for_good(photo))

    def look(self, question: Callable[[BookFile], T]) -> T:
        """Return what a question of the open file gives. Raises what the question raises."""
        return self._ask(question)

    def _ask_earlier(self, question: Callable[[Earlier], T]) -> T:
        def answer(file: BookFile) -> T:
            self._save_now(file)
            return question(file.earlier)

        return self._ask(answer)

    def close(self) -> bool:
        """Save, close the file and end the thread; tell whether all is on the disk.

        Where that matters, `flush` first: what could not be saved is lost here.
        """
        if self._thread is None:
            return True
        saved = self.flush()
        self._inbox.put(None)
        self._thread.join()
        self._thread = None
        return saved

    def _start(self, opened: Callable[[], BookFile], *, copies: bool = False) -> Book:
        if self._thread is not None:
            message = "a writer has one book at a time"
            raise RuntimeError(message)
        self._inbox = queue.SimpleQueue()  # what came too late for one book is not for the next
        self._waiting, self._told = None, ""
        self._copy_due = time.monotonic() + COPY_S if copies else None
        started: Future[Book] = Future()
        self._thread = threading.Thread(
            target=self._run, args=(opened, started), name="writer", daemon=True
        )
        self._thread.start()
        try:
            return started.result()
        except BaseException:
            self._thread.join()
            self._thread = None
            raise

    def _ask(self, question: Callable[[BookFile], T]) -> T:
        thread = self._expect_open()
        answer: Future[T] = Future()
        self._inbox.put(lambda file: _answer(answer, question, file))
        while not wait((answer,), timeout=LONGEST_S).done:
            if not thread.is_alive():
                message = "the writer's thread has ended"
                raise RuntimeError(message)
        return answer.result()

    def _expect_open(self) -> threading.Thread:
        if self._thread is None:
            message = "no book is open"
            raise RuntimeError(message)
        return self._thread

    def _run(self, opened: Callable[[], BookFile], started: Future[Book]) -> None:
        try:
            file = opened()
        except BaseException as error:  # noqa: BLE001 - handed to whoever asked
            started.set_exception(error)
            return
        with file:
            started.set_result(file.book())
            while (message := self._next(file)) is not None:
                if isinstance(message, Book):
                    self._keep(message)
                else:
                    message(file)

    def _next(self, file: BookFile) -> Book | Deed | None:
        """Return the next message, saving and copying meanwhile whenever it is time to."""
        while True:
            dues = (self._due if self._waiting is not None else None, self._copy_due)
            due = min((one for one in dues if one is not None), default=None)
            left = None if due is None else max(due - time.monotonic(), 0)
            try:
                # All that has come is looked at before saving, for only the newest counts.
                return self._inbox.get(timeout=left)
            except queue.Empty:
                if due == self._copy_due:
                    self._copy(file, stop=lambda: not self._inbox.empty())
                else:
                    self._save_now(file)

    def _copy(self, file: BookFile, stop: Callable[[], bool] | None = None) -> None:
        """Make the snapshot of this sitting, if it is not made; a full disk is no reason to stop.

        With `stop`, whoever asks for something meanwhile comes first, and it is made later.
        """
        if self._copy_due is None:
            return
        self._copy_due = None
        try:
            file.earlier.snapshot(stop)
        except InterruptedSnapshotError:
            self._copy_due = time.monotonic() + COPY_S
        except DamagedBookError as error:
            with suppress(FamilybookError):
                file.connect_anew()
            with suppress(Exception):
                self._on_damaged(error)
        except Exception:  # noqa: BLE001, S110 - the book itself is whole, and its words come first
            pass

    def _keep(self, book: Book) -> None:
        quiet_s, longest_s, _ = self._pauses_s
        now = time.monotonic()
        if self._waiting is None:
            self._first_put = now
        if not self._told:
            self._due = min(now + quiet_s, self._first_put + longest_s)
        self._waiting = book

    def _save_now(self, file: BookFile) -> bool:
        if self._waiting is None:
            return True
        self._copy(file)
        try:
            file.save(self._waiting)
        except Exception as error:  # noqa: BLE001 - no fault may end the thread, and all saving
            self._tell(error)
            return False
        saved, self._waiting, self._told = self._waiting, None, ""
        with suppress(Exception):  # whoever listens may be gone; the words are safe
            self._on_saved(saved)
        return True

    def _tell(self, problem: Exception) -> None:
        self._due = time.monotonic() + self._pauses_s[2]
        kind = problem.key if isinstance(problem, FamilybookError) else type(problem).__qualname__
        if kind != self._told:
            self._told = kind
            with suppress(Exception):
                self._on_problem(problem)


def _answer(answer: Future[T], question: Callable[[BookFile], T], file: BookFile) -> None:
    try:
        answer.set_result(question(file))
    except BaseException as error:  # noqa: BLE001 - handed to whoever asked
        answer.set_exception(error)
