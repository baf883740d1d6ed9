"""Opens copies that came: with this laptop's own keys, or with six words that somebody types."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt

from familybook.app.copied_photos import Going
from familybook.app.copying import Arrived, open_copy
from familybook.app.forgetting import forget_copied
from familybook.app.progress import Progress, StoppedError, going_on
from familybook.app.sitting import Sitting
from familybook.assets.six_words import heard, meant, phrase
from familybook.core.sealed_errors import NeedsWordsError, WrongLaptopError, WrongWordsError
from familybook.screen.handing.open_copy import OpenCopyScreen
from familybook.store.keys import laptop_key
from familybook.store.sealed import Keys


class CopyDesk(QObject):
    """Opens one copy after the other, away from the window; whoever waits can stop it."""

    def __init__(self, sitting: Sitting, is_free: Callable[[], bool]) -> None:
        """Open copies onto the shelf, which is shown only while the window `is_free`."""
        super().__init__(sitting)
        self._sitting = sitting
        self._look = sitting.look
        self._is_free = is_free
        self._copy = Path()
        self._opens = False
        self._going = Progress(self)

    @cached_property
    def words(self) -> OpenCopyScreen:
        """Return the screen on which six words are typed."""
        screen = OpenCopyScreen(self._look, meant, heard)
        screen.words_given.connect(self._open_with)
        screen.shelf_wanted.connect(self._leave_typing)
        screen.stop_wanted.connect(self._stop)
        self._sitting.window.add_screen(screen)
        return screen

    def _leave_typing(self) -> None:
        """Go back to the shelf; nothing of what was typed stays."""
        self.words.begin("")
        forget_copied()
        self._sitting.show_shelf()

    def open(self, path: Path, words: str = "") -> None:
        """Open a copy with this laptop's key, and with the words once there are some."""
        if self._opens:
            return
        self._copy, self._opens = path, True
        if not words:
            self._sitting.window.shelf.show_notice(self._look.words("hand-type-opening"), good=True)
        folder, worker = self._sitting.library.policy.shelf, self._sitting.worker
        self._going = going = Progress(self)
        going.moved.connect(self._show_going, Qt.ConnectionType.QueuedConnection)
        work = partial(_opened, path, words, folder, partial(going_on, worker, going))
        job = worker.start(work)
        job.done.connect(self._show_arrived)
        job.failed.connect(partial(self._tell_shut, path))

    def _show_going(self, done: int, of_all: int) -> None:
        """Tell how many pictures of a copy are in, if that is looked at."""
        if not self._opens:
            return
        told = self._look.words("hand-type-picture", number=done + 1, all=of_all)
        if self._sitting.window.current is self.words:
            self.words.show_going(told)
        else:
            self._sitting.window.shelf.show_notice(told, good=True)

    def _stop(self) -> None:
        """Open the copy no further."""
        self._going.stop()

    def _open_with(self, words: tuple[str, ...]) -> None:
        self.words.show_busy(busy=True)
        self.open(self._copy, phrase(words))

    def _show_arrived(self, arrived: Arrived) -> None:
        """Tell of a copy that came, on the shelf; over an open book, in one line of its screen."""
        self._opens = False
        self.words.begin("")
        told = self._look.words(f"hand-came-{arrived.came}")
        if self._is_free():
            forget_copied()
            self._sitting.show_shelf(told, good=True)
        else:
            self._sitting.window.show_act(told)

    def _tell_shut(self, path: Path, error: BaseException) -> None:
        self._opens = False
        window = self._sitting.window
        window.shelf.show_notice("")
        if isinstance(error, StoppedError):
            self.words.show_stopped()
        elif window.current is self.words:
            self.words.show_trouble(self._sitting.told(error))
        elif isinstance(error, NeedsWordsError) and self._is_free():
            self.words.begin(path.name)
            window.show_screen(self.words)
        else:
            window.show_trouble(self._sitting.told(error))


def _opened(path: Path, words: str, folder: Path | None, going: Going) -> Arrived:
    """Open a copy with the words, or with whichever of this laptop's keys does."""
    key = laptop_key()
    for seal_key in key.seal_keys()[1:]:
        with suppress(NeedsWordsError, WrongWordsError, WrongLaptopError):
            return open_copy(path, Keys(laptop=seal_key), folder, key.book_key(), going)
    keys = Keys(words=words, laptop=key.seal_key())
    return open_copy(path, keys, folder, key.book_key(), going)
