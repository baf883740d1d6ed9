"""The recovery sheet: offered, asked for where the key is gone, and books brought back by it."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt

from familybook.app.bringing import Brought, bring_back
from familybook.app.copied_photos import Going
from familybook.app.forgetting import forget_copied
from familybook.app.needs import Need, Rank
from familybook.app.policy import read_policy
from familybook.app.progress import Progress, StoppedError, going_on
from familybook.app.sheet_desk import NEED, SheetDesk
from familybook.app.sitting import Sitting
from familybook.core.errors import FamilybookError, NoKeyError, ShelfAwayError
from familybook.core.recovery import IN_GROUP, SECRET_BYTES, SheetError, Slip, secret_of
from familybook.drawings.parts.keeping import laptop
from familybook.screen.kit.faces import say
from familybook.screen.kit.icons import Icon
from familybook.screen.welcome.strip import Told
from familybook.screen.welcome.type_sheet import TypeSheetScreen, Wanted
from familybook.store.book_files import files_of
from familybook.store.key_files import KeptBy, Sheet, Why, book_key_of
from familybook.store.keys import (
    LaptopKey,
    laptop_key,
    restored,
    with_other,
)
from familybook.store.places import home, shelf
from familybook.store.shelf import Standing, any_made_with, files_on, is_any_away
from familybook.store.windows import dpapi


class RecoveryDesk(QObject):
    """Offers the sheet, asks for it, and brings books back. Its screens are made when wanted."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._window = sitting.window
        self._words = sitting.look.words
        self._wanted = Wanted.BRING
        self.sheet_desk = SheetDesk(sitting)
        sitting.needs.add(self._needed)
        sitting.window.shelf.bring_wanted.connect(self.bring)
        sitting.book_opened.connect(self._forget)

    @cached_property
    def typing(self) -> TypeSheetScreen:
        """Return the screen on which a sheet is typed."""
        screen = TypeSheetScreen(self._sitting.look)
        screen.typed.connect(self._take)
        screen.back_wanted.connect(self._go_back)
        screen.other_wanted.connect(self._go_otherwise)
        self._window.add_screen(screen)
        return screen

    def begin(self) -> None:
        """Ask for the sheet where the key is gone; offer it where it never was."""
        try:
            key = laptop_key()
        except NoKeyError as error:
            self.ask(error)
            return
        except OSError:
            return  # the shelf has told of it: the disk is full, say
        if key.sheet is Sheet.NOT_OFFERED:
            self.show_sheet()

    def _needed(self) -> Iterator[Need]:
        words = self._words
        try:
            key = laptop_key()
        except ShelfAwayError:
            yield self._away()
            return
        except NoKeyError as error:
            told = Told(
                sentence=words("sheet-need-key"),
                more=words("sheet-need-key-more"),
                picture=laptop(),
                act=words("sheet-need-key-type"),
            )
            yield Need(rank=Rank.KEY, name="key", told=told, do=partial(self.ask, error))
            return
        except OSError:
            return
        if is_any_away(home()):
            yield self._away()
        if self._is_of_no_use(key):
            told = Told(
                sentence=words("sheet-need-key"),
                more=words("sheet-need-other-more"),
                picture=laptop(),
                act=words("sheet-need-key-type"),
                other=words("sheet-not-now"),
            )
            yield Need(rank=Rank.KEY, name="other-key", told=told, do=self.ask_for_other)
        if key.sheet is not Sheet.PROVED:
            told = Told(
                sentence=words("sheet-need"),
                more=words("sheet-need-more"),
                picture=laptop(),
                act=words("sheet-print"),
                icon=Icon.PRINT,
                other=words("sheet-need-later"),
            )
            yield Need(rank=Rank.RECOVERY_SHEET, name=NEED, told=told, do=self.show_sheet)

    def _away(self) -> Need:
        words = self._words
        told = Told(
            sentence=words("sheet-away"),
            more=words("sheet-away-more"),
            picture=laptop(),
            act=words("sheet-away-act"),
        )
        return Need(rank=Rank.KEY, name="away", told=told, do=self._try_again)

    def _try_again(self) -> None:
        """Look once more for the shelf whose drive was away."""
        self._sitting.library.policy = read_policy()
        self._sitting.show_shelf()

    def _is_of_no_use(self, key: LaptopKey) -> bool:
        """Tell whether there are books of another key here, and none of ours.

        One whose first bytes are spoilt is known by its snapshots.
        """
        found = self._sitting.library.found
        if not any(one.standing is Standing.NOT_OURS for one in found):
            return False
        files = [file for one in found for file in files_of(one.path)]
        return not any(any_made_with(one, files) for one in key.book_keys())

    def ask_for_other(self) -> None:
        """Ask for the sheet that opens the books standing here."""
        self._show_typing(Wanted.OTHER, "")

    def show_sheet(self) -> None:
        """Show how to print the sheet of this laptop."""
        try:
            self.sheet_desk.show()
        except NoKeyError as error:
            self.ask(error)
        except OSError as error:
            self._window.show_trouble(self._sitting.told(error))

    def ask(self, error: NoKeyError) -> None:
        """Ask for the sheet: without it nothing can be opened here, unless a drive is away."""
        if isinstance(error, ShelfAwayError):
            self._window.show_trouble(self._sitting.told(error))
            return
        wanted = Wanted(str(error.facts.get("why", Why.DAMAGED)))
        other = self._words("sheet-make") if wanted is Wanted.UNKEPT else ""
        self._show_typing(wanted, other)

    def bring(self) -> None:
        """Ask for the sheet of another laptop, whose books are to come here."""
        try:
            laptop_key()
        except NoKeyError as error:
            self.ask(error)
            return
        except OSError as error:
            self._window.show_trouble(self._sitting.told(error))
            return
        self._show_typing(Wanted.BRING, self._words("sheet-own"))

    def _go_back(self) -> None:
        self._forget()
        self._window.go_back()

    def _forget(self) -> None:
        """Keep nothing of a sheet that was typed or copied."""
        if "typing" in vars(self):
            self.typing.forget()
            forget_copied()

    def _show_typing(self, wanted: Wanted, other: str) -> None:
        self._wanted = wanted
        self.typing.show_wanted(wanted, other)
        self._window.visit(self.typing)

    def _take(self, groups: Sequence[str]) -> None:
        """Do what the sheet was typed for."""
        for number, group in enumerate(groups, 1):
            if len(group) < IN_GROUP:
                facts = {"group": number, "typed": len(group), "all": IN_GROUP}
                self.typing.show_problem(self._words("sheet-short", **facts))
                self.typing.show_look_at((number,))
                return
        try:
            secret = secret_of(" ".join(groups))
            if self._wanted in (Wanted.BRING, Wanted.OTHER):
                opens = self._add(secret)
            else:
                restored(secret, home(), dpapi(), self._shelves())
                opens = True
        except (FamilybookError, OSError) as error:
            self.typing.show_problem(self._sitting.told(error))
            if isinstance(error, SheetError):
                self.typing.show_look_at(error.groups)
            return
        if opens:
            self._forget()
            self._sitting.show_shelf()
            say(self._window, self._words("sheet-back-open"))
        else:
            self._choose_folder()

    def _add(self, secret: bytes) -> bool:
        """Let copies of another laptop open here; tell whether books that stand here open too.

        A laptop that has nothing yet takes its key, and so does one whose own key opens none of
        the books that this one does.

        Raises:
            SheetError: if books that stand here are to be opened, and it opens none.
        """
        key, books = laptop_key(), files_on(self._shelves())
        typed = book_key_of(secret)
        opens = any_made_with(typed, books)
        unused = not any_made_with(key.book_key(), books)
        if self._wanted is Wanted.OTHER and not opens:
            raise SheetError(Slip.OTHER)
        is_new = not books and key.sheet is not Sheet.PROVED
        with_other(secret, home(), dpapi(), is_new=is_new or (opens and unused))
        return opens and (unused or typed not in key.book_keys())

    def _shelves(self) -> tuple[Path, ...]:
        return tuple(dict.fromkeys((shelf(self._sitting.library.policy.shelf), shelf())))

    def _go_otherwise(self) -> None:
        if self._wanted is Wanted.BRING:
            self._choose_folder()
            return
        self.sheet_desk.show(LaptopKey(secrets.token_bytes(SECRET_BYTES), KeptBy.NOBODY))

    def _choose_folder(self) -> None:
        folder = self._sitting.choosers.folder(self._words("sheet-choose-folder"))
        if folder is None:
            return
        self.typing.show_problem("")
        self.typing.show_busy(busy=True)
        self.typing.foot.show_act(self._words("sheet-bringing"))
        policy, worker = self._sitting.library.policy, self._sitting.worker
        looking = self._going_on("sheet-bringing-copy")
        coming = self._going_on("sheet-bringing-book")
        work = partial(bring_back, folder, laptop_key(), policy.shelf, looking, coming)
        job = worker.start(work)
        job.done.connect(self._show_brought)
        job.failed.connect(self._miss)

    def _going_on(self, key: str) -> Going:
        """Return what is told how far one part of the work is, until somebody stops it."""
        progress = Progress(self)

        def tell(done: int, of_all: int) -> None:
            if self.typing.is_busy:
                self.typing.foot.show_act(self._words(key, number=done + 1, all=of_all))

        progress.moved.connect(tell, Qt.ConnectionType.QueuedConnection)
        self.typing.stop_wanted.connect(progress.stop)
        return partial(going_on, self._sitting.worker, progress)

    def _miss(self, error: BaseException) -> None:
        self.typing.show_busy(busy=False)
        stopped = isinstance(error, StoppedError)
        self.typing.show_problem(
            self._words("sheet-stopped") if stopped else self._sitting.told(error)
        )

    def _show_brought(self, brought: Brought) -> None:
        words = self._words
        self.typing.show_busy(busy=False)
        told = [words("sheet-brought", books=brought.books)]
        for what in ("there", "shut", "spoilt"):
            count = getattr(brought, what)
            if count:
                told.append(words(f"sheet-brought-{what}", **{what: count}))
        window = self._window
        if brought.books or brought.there:
            self._forget()
            if self._sitting.opened is None and window.current in (self.typing, window.shelf):
                self._sitting.show_shelf(" ".join(told), good=True)
        else:
            self.typing.show_problem(" ".join(told))
