"""When a visit ends, a safe copy is kept; where that cannot be, the shelf tells."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from familybook.app.jobs import Job, Work
from familybook.app.needs import Need, Rank
from familybook.app.safe_copies import choose_folder, chosen_folder, keep_copy, safe_name
from familybook.app.shelving import practice_path
from familybook.app.sitting import Sitting
from familybook.core.errors import FamilybookError
from familybook.core.today import today
from familybook.drawings.picks import small_picture
from familybook.screen.welcome.strip import Told
from familybook.store.key_files import Sheet
from familybook.store.keys import laptop_key
from familybook.store.places import home


class SafeDesk(QObject):
    """Keeps a copy of each book that changed, once it is closed, away from the window."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._words = sitting.look.words
        self._open = Path()
        self._changed = False
        self._ended: set[Path] = set()
        """Books that changed in this run, and have no safe copy since."""
        self._failed: set[Path] = set()
        """Books of which no copy could be made, and perhaps not even noted that one waits."""
        self._jobs: list[Job] = []
        sitting.book_opened.connect(self._note_opened)
        sitting.session.acted.connect(self._note_changed)
        sitting.book_closed.connect(self._note_closed)
        sitting.needs.add(self._needed)

    @property
    def folder(self) -> Path | None:
        """Return where safe copies are kept: as the policy says, or as somebody chose."""
        return self._sitting.library.policy.safe_copies or chosen_folder(home())

    def finish(self) -> None:
        """Wait for copies that are being made: a book can be opened again only then."""
        for job in tuple(self._jobs):
            self._sitting.worker.finish(job)

    def first(self) -> Work:
        """Return the work of waiting for them, for whoever opens a book away from the window."""
        return self._sitting.worker.after(self._jobs)

    def let_go(self, path: Path) -> None:
        """Keep no copy of a book any more: it is being taken off this laptop."""
        self.finish()
        if self._open == path:
            self._changed = False
        self._ended.discard(path)
        self._failed.discard(path)

    def _note_opened(self) -> None:
        opened = self._sitting.opened
        self._open = Path() if opened is None else opened.path
        self._changed = False

    def _note_changed(self, act: str) -> None:
        del act
        self._changed = True

    def _note_closed(self) -> None:
        if self._changed and self._open not in (Path(), practice_path()):
            self._ended.add(self._open)
            self._keep((self._open,))
        self._open, self._changed = Path(), False

    def _keep(self, paths: tuple[Path, ...]) -> None:
        folder = self.folder
        if folder is None:
            return
        name = safe_name(today(), self._words)
        for path in paths:
            job = self._sitting.worker.start(partial(_kept, path, folder, name))
            self._jobs.append(job)
            job.done.connect(partial(self._note_kept, job, path))
            job.failed.connect(partial(self._note_failed, job, path))

    def _note_kept(self, job: Job, path: Path, kept: bool) -> None:
        self._jobs.remove(job)
        self._failed.discard(path)
        if kept:
            self._ended.discard(path)
        told = self._words("hand-safe-kept", folder=self._folder_told())
        if not _is_proved():
            told = f"{told} {self._words('hand-safe-kept-sheet')}"
        self._show(told if kept else "", good=True)

    def _note_failed(self, job: Job, path: Path, error: BaseException) -> None:
        self._jobs.remove(job)
        self._failed.add(path)
        self._show(self._sitting.told(error))

    def _folder_told(self) -> str:
        """Return what the folder of safe copies is called: its last name, or a stick's letter."""
        folder = self.folder
        return "" if folder is None else folder.name or str(folder)

    def _show(self, sentence: str, *, good: bool = False) -> None:
        """Let the shelf tell, if it is shown, how the books stand now."""
        window = self._sitting.window
        if not self._jobs and window.current is window.shelf:
            self._sitting.show_shelf(sentence, good=good)

    def _waiting(self) -> tuple[Path, ...]:
        found = self._sitting.library.found
        return tuple(one.path for one in found if one.safe_waits or one.path in self._failed)

    def _needed(self) -> Iterator[Need]:
        words, waiting = self._words, self._waiting()
        if self.folder is None and self._ended:
            told = Told(
                sentence=words("hand-safe-ask"),
                more=words("hand-safe-ask-more"),
                picture=small_picture("shield"),
                act=words("hand-safe-choose"),
                other=words("hand-safe-later"),
            )
            yield Need(rank=Rank.SAFE_COPY, name="safe-ask", told=told, do=self._ask)
        elif self.folder is not None and waiting:
            ruled = self._sitting.library.policy.safe_copies is not None
            told = Told(
                sentence=words("hand-safe-away"),
                more=words("hand-safe-away-more"),
                picture=small_picture("shield"),
                act=words("hand-safe-again"),
                other=words("hand-safe-later") if ruled else words("hand-safe-other"),
            )
            again = partial(self._keep, waiting)
            put_off = None if ruled else self._ask
            yield Need(rank=Rank.SAFE_COPY, name="safe-away", told=told, do=again, put_off=put_off)

    def _ask(self) -> None:
        self._choose()

    def choose(self) -> None:
        """Ask for another folder, unless the policy says where."""
        window, words = self._sitting.window, self._words
        if self._sitting.library.policy.safe_copies is not None:
            window.show_trouble(words("hand-safe-ruled"))
        elif self._choose():
            window.show_act(words("hand-safe-chosen"))

    def _choose(self) -> bool:
        """Ask for a folder, and keep what waits there; tell whether one was chosen."""
        folder = self._sitting.choosers.folder(self._words("hand-safe-folder"))
        if folder is None:
            return False
        try:
            choose_folder(home(), folder)
        except OSError as error:
            self._sitting.window.show_trouble(self._sitting.told(error))
            return False
        opened = self._sitting.opened
        there = {*self._ended, *self._waiting()} - {Path() if opened is None else opened.path}
        self._keep(tuple(sorted(there)))
        return True


def _is_proved() -> bool:
    """Tell whether there is a sheet that opens safe copies if this laptop is lost."""
    try:
        return laptop_key().sheet is Sheet.PROVED
    except (FamilybookError, OSError):
        return False


def _kept(path: Path, folder: Path, name: str) -> bool:
    return keep_copy(path, laptop_key(), folder, name)
