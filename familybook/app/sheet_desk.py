"""The recovery sheet of this laptop: printed or saved, and a group of it typed to prove it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import QObject

from familybook.app.forgetting import forget_copied
from familybook.app.live import image_of
from familybook.app.sent import Sent
from familybook.app.sitting import Sitting
from familybook.app.to_make import pdf_path
from familybook.app.wanted import Dots
from familybook.core.errors import FamilybookError
from familybook.core.recovery import tidied
from familybook.core.today import today
from familybook.screen.welcome.sheet import Offer, SheetScreen
from familybook.store.key_files import Sheet
from familybook.store.keys import LaptopKey, hold, laptop_key, note_sheet
from familybook.store.places import home
from familybook.store.shelf import any_made_with
from familybook.store.windows import dpapi

A4_WIDE_PX = 2480
"""The width of A4 in dots, at 300 an inch."""

NEED = "sheet"
"""What the shelf calls the need of a sheet."""

PROVED_BY = 2
"""The group that is typed to show that the sheet printed: the third one."""


class SheetDesk(QObject):
    """Fills the screen that prints the sheet, and does what it says."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._window = sitting.window
        self._words = sitting.look.words
        self._offer = Offer.FIRST
        self._new: LaptopKey | None = None
        """A key that is nowhere yet but on the sheet that is being printed."""

    @cached_property
    def screen(self) -> SheetScreen:
        """Return the screen that prints the sheet."""
        screen = SheetScreen(self._sitting.look)
        screen.print_wanted.connect(partial(self._make, self._print))
        screen.save_wanted.connect(self._save)
        screen.typed.connect(self._check)
        screen.later_wanted.connect(self._leave)
        screen.done_wanted.connect(self._finish)
        self._window.add_screen(screen)
        return screen

    def show(self, new: LaptopKey | None = None) -> None:
        """Show how to print the sheet of this laptop, or of a new key that only it will keep.

        Raises:
            NoKeyError: if there is neither.
        """
        self._new = new
        proved = self.key.sheet is Sheet.PROVED
        self._offer = Offer.AGAIN if proved else Offer.FIRST if new is None else Offer.ONLY
        self.screen.show_offer(self._offer)
        self._window.visit(self.screen)
        books = len(self._of_others())
        if books:
            self.screen.show_told(self._words("sheet-opens-others", books=books))

    def _of_others(self) -> tuple[Path, ...]:
        """Return the books here that the sheet of another laptop opens, and this one does not."""
        others = self.key.book_key().others
        paths = [one.path for one in self._sitting.library.found]
        return tuple(path for path in paths if any(any_made_with(one, [path]) for one in others))

    @property
    def key(self) -> LaptopKey:
        """Return the key whose sheet it is."""
        return self._new or laptop_key()

    def _make(self, then: Callable[..., None]) -> None:
        """Make the sheet away from the window, and go on with it."""
        from familybook.app.recovery_sheet import sheet_pdf  # noqa: PLC0415 - loads the press

        self.screen.show_told(self._words("sheet-making"))
        work = partial(sheet_pdf, self.key.groups(), self._words, today())
        job = self._sitting.worker.start(work)
        job.done.connect(then)
        job.failed.connect(self._fail)

    def _fail(self, error: BaseException) -> None:
        self.screen.show_told(self._sitting.told(error))

    def _print(self, pdf: bytes) -> None:
        job = self._sitting.worker.start(partial(_sides, pdf))
        job.done.connect(self._send)
        job.failed.connect(self._fail)

    def _send(self, sides: Sequence[Dots]) -> None:
        pages = [image_of(side) for side in sides]
        sent = self._sitting.choosers.print_pages(pages, self._words("sheet-file"))
        self.screen.show_told(self._words(f"sheet-sent-{sent}"))
        if sent is Sent.GONE:
            self.screen.group.setFocus()

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
        self.screen.show_told(self._words("sheet-saved", name=path.name))

    def _check(self, text: str) -> None:
        """See whether the group that was typed is the one on the paper."""
        if tidied(text) != self.key.groups()[PROVED_BY]:
            self.screen.show_wrong()
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
        self.screen.show_proved()

    def _leave(self) -> None:
        if self._offer is Offer.FIRST:
            try:
                note_sheet(Sheet.LATER, home(), dpapi())
            except (FamilybookError, OSError) as error:
                self._sitting.told(error)  # then it is offered again at the next start
        self._new = None
        self._sitting.needs.put_off(NEED)
        self._go_back()

    def _finish(self) -> None:
        if self._offer is Offer.ONLY:
            self._forget()
            self._sitting.show_shelf()
        else:
            self._go_back()

    def _forget(self) -> None:
        """Keep nothing of the group that was typed or copied."""
        self.screen.forget()
        forget_copied()

    def _go_back(self) -> None:
        self._forget()
        self._sitting.needs.show()
        self._window.go_back()


def _sides(pdf: bytes) -> tuple[Dots, ...]:
    """Return what stands on each side, as fine as it is printed."""
    from familybook.paper.preview import count, render  # noqa: PLC0415 - loads PDFium

    return tuple(render(pdf, side, A4_WIDE_PX) for side in range(count(pdf)))
