"""A book goes to a colleague and comes back; copies go to the family, and are opened."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from familybook.app.copy_desk import CopyDesk
from familybook.app.copying import take_back, write_plain
from familybook.app.forgetting import forget_copied
from familybook.app.lending import hand_over, lend
from familybook.app.noting import note_made_in
from familybook.app.only_read import OnlyRead
from familybook.app.share_told import share_told
from familybook.app.shelving import day_of, practice_path
from familybook.app.signs import name_of
from familybook.app.sitting import Sitting
from familybook.assets.six_words import new_words
from familybook.core.book import Sign
from familybook.core.errors import (
    BookExistsError,
    FamilybookError,
)
from familybook.core.today import today
from familybook.drawings.parts.signs import sign
from familybook.screen.handing.hand_over import HandOverScreen, Stage, Whom
from familybook.screen.handing.lent import LentScreen
from familybook.screen.handing.open_copy import OpenCopyScreen
from familybook.store.bookfile import BookFile
from familybook.store.keys import laptop_key
from familybook.store.made import Made, What
from familybook.store.sealed import ENDING, Keys, is_sealed


class HandingDesk(QObject):
    """Fills the three screens and does what they ask for, away from the window."""

    safe_wanted = Signal()
    """Another folder is wanted for safe copies."""

    def __init__(self, sitting: Sitting, before_opening: Callable[[], None]) -> None:
        super().__init__(sitting)
        self._before_opening = before_opening
        self._sitting = sitting
        self._look = sitting.look
        self._lent = Path()
        self._copy = Path()
        self._made = Path()
        """The book whose copy is made, or whose words are shown."""
        self._goes_to = ""
        self._was_told = False
        self.copies = CopyDesk(sitting, self._is_free)
        self.only_read = OnlyRead(sitting)
        sitting.takes_elsewhere = self._take
        sitting.rooms.path.hand_wanted.connect(self.show)
        sitting.session.refused.connect(self._refuse)

    @cached_property
    def hand_over(self) -> HandOverScreen:
        """Return the screen on which a copy is made."""
        screen = HandOverScreen(self._look)
        screen.copy_wanted.connect(self._make)
        screen.path_wanted.connect(self._sitting.show_path)
        screen.done_wanted.connect(self._leave_words)
        screen.safe_wanted.connect(self.safe_wanted)
        self._sitting.window.add_screen(screen)
        return screen

    @cached_property
    def lent(self) -> LentScreen:
        """Return the screen of a book that a colleague has."""
        screen = LentScreen(self._look)
        screen.read_it_wanted.connect(self._read)
        screen.back_wanted.connect(self._take_back)
        screen.came_wanted.connect(self._sitting.choose_book)
        screen.shelf_wanted.connect(self._sitting.show_shelf)
        self._sitting.window.add_screen(screen)
        return screen

    def show(self) -> None:
        """Ask who a copy of the open book is for."""
        sitting = self._sitting
        if not sitting.session.is_open or sitting.window.is_covered or sitting.opened is None:
            return
        if sitting.opened.lent_to:
            self._refuse()
            return
        if sitting.opened.path == practice_path():
            sitting.window.show_trouble(self._look.words("hand-practice"))
            return
        sitting.leave_page()
        self.hand_over.begin()
        self.hand_over.show_share(tuple(share_told(sitting.session.book, self._look.words)))
        sitting.window.show_screen(self.hand_over)

    def _make(self, whom: str, name: str) -> None:
        """Make a copy of the open book; it is closed meanwhile, and all of it is on the disk."""
        sitting, opened = self._sitting, self._sitting.opened
        if opened is None:
            return
        out = self._place(".zip" if whom == Whom.PLAIN else ENDING)
        if out is None:
            return
        if not sitting.save_all():
            self.hand_over.show_trouble(self._look.words("screen-not-saved"))
            return
        self._made, self._goes_to, self._was_told = opened.path, name, False
        path = opened.path
        sitting.let_go()
        sitting.window.show_book("", None, None)
        sitting.window.head.show_people((), ())
        sitting.window.head.show_saving("")
        self.hand_over.show_busy()
        six = () if whom == Whom.PLAIN else new_words()
        work = partial(_copy, path, out, " ".join(six), name)
        job = sitting.worker.start(work)
        job.done.connect(partial(self._show_made, six, out.name))
        job.failed.connect(partial(self._tell_unmade, path))

    def _place(self, ending: str) -> Path | None:
        """Ask where a copy shall go; what it is called ends as copies do."""
        name = self._look.words("hand-file", day=today().isoformat())
        chosen = self._sitting.choosers.place_for_copy(f"{name}{ending}")
        if chosen is None or chosen.suffix.lower() == ending:
            return chosen
        out = chosen.with_name(f"{chosen.name}{ending}")
        if out.exists():  # nobody was asked about that one
            self.hand_over.show_trouble(self._sitting.told(BookExistsError(out)))
            return None
        return out

    def _show_made(self, six: tuple[str, ...], file: str, done: object) -> None:
        del done
        if six:
            self.hand_over.show_words(six, file, self._goes_to)
        else:
            self.hand_over.show_made(file)

    def _tell_unmade(self, path: Path, error: BaseException) -> None:
        """Go on with the book as it was, and tell why there is no copy."""
        self._made = Path()
        self._sitting.open_book(path)
        self.show()
        self._sitting.window.show_trouble(self._sitting.told(error))

    def _leave_words(self) -> None:
        """Forget the words; a book that stays here is open again, one that went is not.

        Only now a colleague has it: they can open the copy.
        """
        made, name = self._made, self._goes_to
        self._made, self._goes_to = Path(), ""
        self.hand_over.begin()
        forget_copied()
        if not name:
            self._sitting.open_book(made)
            return
        notice = ""
        try:
            lend(made, laptop_key().book_key(), name)
        except (FamilybookError, OSError) as error:
            notice = self._sitting.told(error)
        self._sitting.show_shelf(notice)

    def keeps_open(self) -> bool:
        """Keep the window open, once, over words that nobody may have read, and tell whether."""
        if self._made == Path() or self._was_told:
            return False
        busy = self.hand_over.stage is Stage.BUSY
        self._was_told = not busy
        told = self._look.words("hand-making" if busy else "hand-words-unread")
        self._sitting.window.stay_open(told)
        return True

    def _refuse(self) -> None:
        """Tell that nothing changes in a book that somebody else has, or that is only read."""
        opened, words = self._sitting.opened, self._look.words
        if opened is None:
            return
        lent = opened.lent_to
        told = words("hand-lent-still", name=lent) if lent else words("hand-read-only")
        self._sitting.window.show_trouble(told)

    def _take(self, path: Path) -> bool:
        """Take copies and books that a colleague has; all else is opened as it is."""
        self._before_opening()
        if is_sealed(path):
            self.copies.open(path)
            return True
        try:
            found = self._sitting.library.look_at(path)
        except (FamilybookError, OSError):
            return False  # opening it tells why
        if not found.passing.lent_to:
            return False
        words, shown = self._look.words, found.sign or Sign()
        self._lent = path
        self.lent.show_book(
            name_of(shown, words),
            sign(shown.picture, shown.colour),
            found.passing.lent_to,
            day_of(found.passing.lent_at, words),
        )
        self._sitting.window.show_screen(self.lent)
        return True

    def _read(self) -> None:
        self._sitting.open_book(self._lent, read_only=True)

    def _take_back(self) -> None:
        sitting, words = self._sitting, self._look.words
        try:
            found = sitting.library.look_at(self._lent)
            take_back(self._lent, laptop_key().book_key())
        except (FamilybookError, OSError) as error:
            sitting.window.show_trouble(sitting.told(error))
            return
        told = words("hand-taken-back", book=name_of(found.sign or Sign(), words))
        sitting.show_shelf(told, good=True)

    @property
    def words(self) -> OpenCopyScreen:
        """Return the screen on which six words are typed."""
        return self.copies.words

    def _is_free(self) -> bool:
        """Tell whether no book was opened meanwhile, and no words are shown."""
        return self._sitting.opened is None and self._made == Path()


def _copy(path: Path, out: Path, words: str, name: str) -> None:
    """Make a copy; this laptop opens one for a colleague, and never one that is the family's."""
    key = laptop_key()
    if not words:
        with BookFile.open(path, key.book_key(), read_only=True) as file:
            write_plain(file, out)
        what = What.OPEN
    else:
        keys = Keys(words=words, laptop=key.seal_key() if name else b"")
        hand_over(path, key.book_key(), out, keys)
        what = What.COLLEAGUE if name else What.LOCKED
    note_made_in(path, Made(what=what, place=str(out.absolute()), name=name))
