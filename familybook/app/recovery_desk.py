"""The key of this laptop: its sheet printed and proved, typed where the key is gone."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import QObject

from familybook.app.bringing import Brought, bring_back
from familybook.app.live import image_of
from familybook.app.needs import Need, Rank
from familybook.app.printing import A4_WIDE_PX, Sent
from familybook.app.sitting import Sitting
from familybook.app.to_make import pdf_path
from familybook.core.errors import FamilybookError, NoKeyError
from familybook.core.recovery import IN_GROUP, SECRET_BYTES, SheetError, secret_of, tidied
from familybook.core.today import today
from familybook.drawings.parts.keeping import laptop
from familybook.screen.kit.faces import say
from familybook.screen.kit.icons import Icon
from familybook.screen.welcome.sheet import Offer, SheetScreen
from familybook.screen.welcome.strip import Told
from familybook.screen.welcome.type_sheet import TypeSheetScreen, Wanted
from familybook.store.key_files import KeptBy, Sheet
from familybook.store.keys import (
    LaptopKey,
    Why,
    hold,
    laptop_key,
    note_sheet,
    restored,
    with_other,
)
from familybook.store.places import ENDING, home, shelf
from familybook.store.windows import dpapi

PROVED_BY = 2
"""The group that is typed to show that the sheet printed: the third one."""


class RecoveryDesk(QObject):
    """Offers the sheet, asks for it, and brings books back. Its screens are made when wanted."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._window = sitting.window
        self._words = sitting.look.words
        self._offer = Offer.FIRST
        self._wanted = Wanted.BRING
        self._new: LaptopKey | None = None
        """A key that is nowhere yet but on the sheet that is being printed."""
        sitting.needs.add(self._needed)
        sitting.window.shelf.bring_wanted.connect(self.bring)

    @cached_property
    def sheet(self) -> SheetScreen:
        """Return the screen that prints the sheet."""
        screen = SheetScreen(self._sitting.look)
        screen.print_wanted.connect(partial(self._make, self._print))
        screen.save_wanted.connect(self._save)
        screen.typed.connect(self._check)
        screen.later_wanted.connect(self._leave)
        screen.done_wanted.connect(self._finish)
        self._window.add_screen(screen)
        return screen

    @cached_property
    def typing(self) -> TypeSheetScreen:
        """Return the screen on which a sheet is typed."""
        screen = TypeSheetScreen(self._sitting.look)
        screen.typed.connect(self._take)
        screen.back_wanted.connect(self._window.go_back)
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
        if key.sheet is Sheet.NOT_OFFERED:
            self.show_sheet()

    def _needed(self) -> Iterator[Need]:
        words = self._words
        try:
            key = laptop_key()
        except NoKeyError as error:
            told = Told(
                sentence=words("sheet-need-key"),
                more=words("sheet-need-key-more"),
                picture=laptop(),
                act=words("sheet-need-key-type"),
            )
            yield Need(rank=Rank.KEY, name="key", told=told, do=partial(self.ask, error))
            return
        if key.sheet is not Sheet.PROVED:
            told = Told(
                sentence=words("sheet-need"),
                more=words("sheet-need-more"),
                picture=laptop(),
                act=words("sheet-print"),
                icon=Icon.PRINT,
                other=words("sheet-need-later"),
            )
            yield Need(rank=Rank.RECOVERY_SHEET, name="sheet", told=told, do=self.show_sheet)

    # The sheet, printed and proved

    def show_sheet(self) -> None:
        """Show how to print the sheet of this laptop."""
        try:
            proved = self._key().sheet is Sheet.PROVED
        except NoKeyError as error:
            self.ask(error)
            return
        offer = Offer.ONLY if self._new is not None else Offer.FIRST
        self._show_offer(Offer.AGAIN if proved else offer)

    def _show_offer(self, offer: Offer) -> None:
        self._offer = offer
        self.sheet.show_offer(offer)
        self._window.visit(self.sheet)

    def _key(self) -> LaptopKey:
        return self._new or laptop_key()

    def _make(self, then: object) -> None:
        """Make the sheet away from the window, and go on with it."""
        from familybook.app.recovery_sheet import sheet_pdf  # noqa: PLC0415 - loads the press

        self.sheet.show_told(self._words("sheet-making"))
        work = partial(sheet_pdf, self._key().groups(), self._words, today())
        job = self._sitting.worker.start(work)
        job.done.connect(then)
        job.failed.connect(self._fail)

    def _fail(self, error: BaseException) -> None:
        self.sheet.show_told(self._sitting.told(error))

    def _print(self, pdf: bytes) -> None:
        from familybook.paper.preview import render  # noqa: PLC0415 - loads PDFium

        job = self._sitting.worker.start(partial(render, pdf, 0, A4_WIDE_PX))
        job.done.connect(self._send)
        job.failed.connect(self._fail)

    def _send(self, dots: tuple[int, int, bytes]) -> None:
        sent = self._sitting.choosers.print_page(image_of(dots), self._words("sheet-file"))
        self.sheet.show_told(self._words(f"sheet-sent-{sent}"))
        if sent is Sent.GONE:
            self.sheet.group.setFocus()

    def _save(self) -> None:
        chosen = self._sitting.choosers.place_for_pdf(self._words("sheet-file"))
        if chosen is not None:
            self._make(partial(self._write, pdf_path(chosen)))

    def _write(self, path: Path, pdf: bytes) -> None:
        from familybook.app.recovery_sheet import save_sheet  # noqa: PLC0415 - as above

        try:
            save_sheet(pdf, path)
        except (FamilybookError, OSError) as error:
            self._fail(error)
            return
        self.sheet.show_told(self._words("sheet-saved", name=path.name))

    def _check(self, text: str) -> None:
        """See whether the group that was typed is the one on the paper."""
        if tidied(text) != self._key().groups()[PROVED_BY]:
            self.sheet.show_wrong()
            return
        try:
            if self._new is not None:
                hold(replace(self._new, sheet=Sheet.PROVED), home())
                self._new = None
            else:
                note_sheet(Sheet.PROVED, home(), dpapi())
        except (FamilybookError, OSError) as error:
            self._fail(error)
            return
        self.sheet.show_proved()

    def _leave(self) -> None:
        if self._offer is Offer.FIRST:
            try:
                note_sheet(Sheet.LATER, home(), dpapi())
            except (FamilybookError, OSError) as error:
                self._sitting.told(error)  # then it is offered again at the next start
        self._new = None
        self._go_back()

    def _finish(self) -> None:
        if self._offer is Offer.ONLY:
            self._sitting.show_shelf()
        else:
            self._go_back()

    def _go_back(self) -> None:
        self._sitting.needs.show()
        self._window.go_back()

    # The sheet, typed

    def ask(self, error: NoKeyError) -> None:
        """Ask for the sheet: without it nothing can be opened here."""
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
        self._show_typing(Wanted.BRING, self._words("sheet-own"))

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
            if self._wanted is Wanted.BRING:
                self._add(secret)
            else:
                restored(secret, home(), dpapi(), self._shelves())
        except (FamilybookError, OSError) as error:
            self.typing.show_problem(self._sitting.told(error))
            if isinstance(error, SheetError):
                self.typing.show_look_at(error.groups)
            return
        if self._wanted is Wanted.BRING:
            self._choose_folder()
        else:
            self._sitting.show_shelf()
            say(self._window, self._words("sheet-back-open"))

    def _add(self, secret: bytes) -> None:
        """Let copies of another laptop open here; a laptop that has nothing yet takes its key."""
        key = laptop_key()
        books = any(one for there in self._shelves() for one in there.glob(f"*{ENDING}"))
        is_new = not books and key.sheet is not Sheet.PROVED
        with_other(secret, home(), dpapi(), is_new=is_new)

    def _shelves(self) -> tuple[Path, ...]:
        return tuple(dict.fromkeys((shelf(self._sitting.library.policy.shelf), shelf())))

    def _go_otherwise(self) -> None:
        if self._wanted is Wanted.BRING:
            self._choose_folder()
            return
        self._new = LaptopKey(secrets.token_bytes(SECRET_BYTES), KeptBy.NOBODY)
        self._show_offer(Offer.ONLY)

    def _choose_folder(self) -> None:
        folder = self._sitting.choosers.folder(self._words("sheet-choose-folder"))
        if folder is None:
            return
        self.typing.show_problem(self._words("sheet-bringing"))
        policy = self._sitting.library.policy
        job = self._sitting.worker.start(partial(bring_back, folder, laptop_key(), policy.shelf))
        job.done.connect(self._show_brought)
        job.failed.connect(self._miss)

    def _miss(self, error: BaseException) -> None:
        self.typing.show_problem(self._sitting.told(error))

    def _show_brought(self, brought: Brought) -> None:
        words = self._words
        told = [words("sheet-brought", books=brought.books)]
        for what in ("there", "shut", "spoilt"):
            count = getattr(brought, what)
            if count:
                told.append(words(f"sheet-brought-{what}", **{what: count}))
        if brought.books or brought.there:
            self._sitting.show_shelf(" ".join(told))
        else:
            self.typing.show_problem(" ".join(told))
