"""A print on its way through a printer, pass by pass; nothing of it is kept in any file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPagedPaintDevice

from familybook.app.jobs import Worker
from familybook.app.on_paper import PaperRun
from familybook.app.printers import Ticket
from familybook.app.sent import Sent
from familybook.core.passes import Pass


@dataclass(frozen=True, slots=True)
class Going:
    """What goes through a printer: a file in memory, which of its sides when, and how."""

    pdf: bytes
    passes: tuple[Pass, ...]
    ticket: Ticket


Open = Callable[[Ticket], QPagedPaintDevice | None]


class Through(QObject):
    """Takes a print to a printer, and waits where somebody turns the pile."""

    moved = Signal(int, int)
    """Which page goes to the printer now, from 1, and of how many."""
    turn_wanted = Signal()
    """The fronts are printed; `go_on` prints the backs once the pile is turned."""
    ended = Signal(object)
    """What became of it all; None where a page could not be made ready."""

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._going: Going | None = None
        self._at = 0
        self._open: Open | None = None
        self._run: PaperRun | None = None

    @property
    def is_busy(self) -> bool:
        """Whether pages go to a printer just now."""
        return self._run is not None

    def start(self, going: Going, open_printer: Open) -> bool:
        """Begin with the first pass; tell whether there is such a printer."""
        self.forget()
        self._going, self._at, self._open = going, 0, open_printer
        return self.go_on()

    def go_on(self) -> bool:
        """Begin with the next pass; tell whether the printer is there."""
        going = self._going
        if going is None or self._open is None or self._run is not None:
            return False
        device = self._open(going.ticket)
        if device is None:
            return False
        run = PaperRun(self._worker, going.pdf, device, grey=going.ticket.grey, parent=self)
        self._run = run
        run.moved.connect(self.moved)
        run.ended.connect(partial(self._take_end, run))
        run.start(going.passes[self._at])
        return True

    def _take_end(self, run: PaperRun, sent: Sent | None) -> None:
        run.deleteLater()
        if run is not self._run or self._going is None:
            return
        self._run = None
        self._at += 1
        if sent is Sent.GONE and self._at < len(self._going.passes):
            self.turn_wanted.emit()
            return
        self._going = None
        self.ended.emit(sent)

    def stop(self) -> None:
        """Print no more: what waits for its pile to be turned ends at once."""
        if self._run is not None:
            self._run.stop()
        elif self._going is not None:
            self._going = None
            self.ended.emit(Sent.NOT_NOW)

    def forget(self) -> None:
        """Stop at once and keep nothing."""
        self._going = None
        if self._run is not None:
            run, self._run = self._run, None
            run.leave()
            run.deleteLater()
