"""Prints here what Make would save: a printer is asked, a pile turned, nothing kept of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property, partial

from PySide6.QtCore import QObject

from familybook.app.asking_first import AskingFirst
from familybook.app.known_printers import keep_ways, known_ways
from familybook.app.library import Opened
from familybook.app.noting import note_paper
from familybook.app.printers import Ticket
from familybook.app.ready_pages import ReadyPages
from familybook.app.sent import Sent
from familybook.app.sitting import Sitting
from familybook.app.through import Going, Through
from familybook.core.edition import Leaves
from familybook.core.passes import AS_MOST, Turning, Ways, passes
from familybook.editions import EDITIONS
from familybook.screen.making.asked import Asked
from familybook.screen.making.print_screen import PrintScreen
from familybook.screen.making.printing import OnPaper, PrinterShown, Stage

_TRIALS = {Turning.PRINTER: 1, Turning.HAND: 2}
"""How many test sheets tell how paper is turned: by hand two, for they may change places."""

_TOLD = {Sent.GONE: "print-gone", Sent.NOT_NOW: "print-stopped", None: "print-no-pages"}


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is printed as soon as its pages are ready, and whether the system's window asks."""

    wish: OnPaper
    more: bool


class PrintingDesk(QObject):
    """Fills the screen that prints, and does what it says."""

    def __init__(self, sitting: Sitting, first: AskingFirst) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._first = first
        self._words = sitting.look.words
        self._asked: Asked | None = None
        self._opened: Opened | None = None
        self._pages = ReadyPages(sitting)
        self._pages.ready.connect(self._take)
        self._pages.missed.connect(self._miss)
        self._pages.laid.connect(self._show_laid)
        self._wanted: _Wanted | None = None
        self._trial: OnPaper | None = None
        """What a test sheet is printed for."""
        self.through = Through(sitting.worker, self)
        self.through.moved.connect(self._show_page)
        self.through.turn_wanted.connect(self._ask_to_turn)
        self.through.ended.connect(self._end)
        sitting.book_closed.connect(self.forget)
        sitting.session.changed.connect(self._leave_changed)
        sitting.rooms.make.print_wanted.connect(self.begin)

    @cached_property
    def screen(self) -> PrintScreen:
        """Return the screen that prints."""
        screen = PrintScreen(self._sitting.look)
        screen.back_wanted.connect(self._leave)
        screen.again_wanted.connect(self._show_printers)
        screen.changed.connect(self._show_sum)
        screen.print_wanted.connect(partial(self._print, more=False))
        screen.more_wanted.connect(partial(self._print, more=True))
        screen.trial_wanted.connect(self._try)
        screen.stop_wanted.connect(self.stop)
        screen.turn.backs_wanted.connect(self._print_backs)
        screen.tried.told.connect(self._keep_ways)
        self._sitting.window.add_screen(screen)
        return screen

    def offer(self) -> None:
        """Offer to print here, where this laptop knows a printer."""
        there = bool(self._sitting.choosers.printers.here())
        self._sitting.rooms.make.show_printing(possible=there)

    def begin(self, asked: Asked) -> None:
        """Ask how it goes on paper, once each choice it waits for is made."""
        sitting = self._sitting
        if self._first.holds(asked, _stay, self.begin):
            return
        if not sitting.save_now():
            sitting.window.show_trouble(self._words("screen-not-saved"))
            return
        self.forget()
        self._asked, self._opened = asked, sitting.opened
        alone = asked.page is not None or EDITIONS[asked.edition].leaves is Leaves.SINGLE
        before = self.screen.wish.printer
        self.screen.begin(
            OnPaper(printer=before, grey=asked.grey), may_turn=not alone, folds=self._folds
        )
        self._show_printers()
        sitting.window.visit(self.screen)
        self._pages.make(asked)

    @property
    def _folds(self) -> bool:
        """Whether it is a book of sheets that are folded; they lie on their long side."""
        asked = self._asked
        return asked is not None and asked.page is None and EDITIONS[asked.edition].folds

    @property
    def _lies(self) -> bool:
        asked = self._asked
        if asked is None or asked.page is None:
            return self._folds
        return self._sitting.session.book.place(asked.page).kind.landscape

    def _show_printers(self) -> None:
        shown = [
            PrinterShown(
                name=one.name,
                title=one.title,
                turns=one.turns,
                rests=one.rests,
                known=any(known_ways(one.name, how, lies=self._folds) for how in _TRIALS),
            )
            for one in self._sitting.choosers.printers.here()
        ]
        self.screen.show_printers(shown)

    def _show_laid(self, done: int, of_all: int) -> None:
        if self._wanted is not None and self._pages.is_working:
            self.screen.show_progress(self._words("print-counting", done=done, all=of_all))

    def _take(self) -> None:
        self._show_sum(self.screen.wish)
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self._send(wanted)

    def _miss(self, error: BaseException) -> None:
        self._wanted = self._trial = None
        self._sitting.told(error)
        self.screen.show_stage(Stage.ASK, self._words("print-no-pages"), trouble=True)

    def _show_sum(self, wish: OnPaper) -> None:
        """Say on how much paper it prints, and how."""
        asked = self._asked
        if asked is not None and wish.grey != asked.grey:
            self._asked = asked = replace(asked, grey=wish.grey)
            self._pages.make(asked)
        if asked is None or not self._pages.pdf or not wish.printer:
            self.screen.show_sum("")
            return
        words, sides = self._words, self._pages.sides
        each = sides if wish.turning is Turning.NOBODY else -(-sides // 2)
        told = [words("print-sum", sheets=each * wish.copies)]
        if sides > 1:
            told.append(words(f"print-sum-{wish.turning}"))
        if self._folds:
            told.append(words("print-sum-fold"))
        self.screen.show_sum(" ".join(told))

    def _print(self, wish: OnPaper, *, more: bool) -> None:
        """Print it; where its pages are not ready, as soon as they are."""
        asked = self._asked
        if asked is None:
            return
        self._trial = None
        wanted = _Wanted(wish, more)
        if self._pages.pdf:
            self._send(wanted)
            return
        self._wanted = wanted
        self.screen.show_stage(Stage.BUSY, self._words("print-making"))
        if not self._pages.is_working:
            self._pages.make(asked)

    def _send(self, wanted: _Wanted) -> None:
        wish = wanted.wish
        ways = known_ways(wish.printer, wish.turning, lies=self._folds) or AS_MOST
        made = passes(self._pages.sides, wish.turning, ways, copies=wish.copies)
        self._go(Going(self._pages.pdf, made, self._ticket(wish)), more=wanted.more)

    def _ticket(self, wish: OnPaper) -> Ticket:
        return Ticket(
            printer=wish.printer,
            title=self._words("print-name"),
            turning=wish.turning,
            lies=self._lies,
            grey=wish.grey,
        )

    def _go(self, going: Going, *, more: bool = False) -> None:
        """Begin to print; where the system's window was closed, ask again."""
        printers = self._sitting.choosers.printers
        self.screen.show_stage(Stage.BUSY, self._words("print-making"))
        if self.through.start(going, printers.more if more else printers.open):
            return
        if more:
            self.screen.show_stage(Stage.ASK)
        else:
            self._end(Sent.NO_ANSWER)

    def _try(self, wish: OnPaper) -> None:
        """Print a test sheet on it; nothing is known beforehand, so that it tells all."""
        from familybook.app.trial_sheet import trial_pdf  # noqa: PLC0415 - the press is slow

        self._trial = wish
        self.screen.show_stage(Stage.BUSY, self._words("print-making"))
        work = partial(trial_pdf, self._words, _TRIALS[wish.turning], lies=self._folds)
        job = self._sitting.worker.start(work)
        job.done.connect(partial(self._send_trial, wish))
        job.failed.connect(self._miss)

    def _send_trial(self, wish: OnPaper, pdf: bytes) -> None:
        if self._trial is wish:
            made = passes(2 * _TRIALS[wish.turning], wish.turning)
            self._go(Going(pdf, made, self._ticket(wish)))

    def _show_page(self, done: int, of_all: int) -> None:
        self.screen.show_progress(self._words("print-page", done=done, all=of_all))

    def _ask_to_turn(self) -> None:
        self.screen.show_stage(Stage.TURN)

    def _print_backs(self) -> None:
        self.screen.show_stage(Stage.BUSY, self._words("print-making"))
        if not self.through.go_on():
            self.through.forget()
            self._end(Sent.NO_ANSWER)

    def _end(self, sent: Sent | None) -> None:
        """Tell what became of it; of a test sheet, ask."""
        trial = self._trial
        if sent is Sent.GONE and trial is not None:
            self.screen.tried.begin(by_hand=trial.turning is Turning.HAND)
            self.screen.show_stage(Stage.TRIED)
            return
        self._trial = None
        if sent is Sent.GONE and self._opened is not None and self._asked is not None:
            note_paper(self._sitting, self._opened, self._asked)
        key = _TOLD.get(sent, "print-no-answer")
        told = self._words("print-gone-fold" if sent is Sent.GONE and self._folds else key)
        self.screen.show_stage(Stage.ASK, told, trouble=sent is not Sent.GONE)

    def _keep_ways(self, ways: Ways) -> None:
        """Remember how a printer turns paper."""
        if self._trial is not None:
            keep_ways(self._trial.printer, self._trial.turning, ways, lies=self._folds)
        self._trial = None
        self._show_printers()
        self.screen.show_stage(Stage.ASK, self._words("print-asked"))

    def stop(self) -> None:
        """Print no more: before the next page."""
        self._wanted = None
        if self.through.is_busy or self.screen.stage is Stage.TURN:
            self.through.stop()
        else:
            self._trial = None
            self.screen.show_stage(Stage.ASK)

    def _leave_changed(self) -> None:
        """Go back to what will be printed: something in the book is another now."""
        if self._asked is not None and self._sitting.window.current is self.screen:
            self._leave()

    def _leave(self) -> None:
        self.forget()
        self._sitting.window.go_back()

    def forget(self) -> None:
        """Keep nothing of what was to be printed."""
        self._pages.drop()
        self.through.forget()
        self._asked = self._opened = self._wanted = self._trial = None


def _stay() -> None:
    """Stay on the screen that asks: it is the one where printing was wanted."""
