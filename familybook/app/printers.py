"""The printers of this laptop, as they are asked for: plain values, without Qt's printing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QPagedPaintDevice

from familybook.core.passes import Turning


@dataclass(frozen=True, slots=True, kw_only=True)
class Printer:
    """A printer this laptop knows."""

    name: str
    """What the system calls it."""
    title: str
    """What people call it."""
    turns: bool = False
    """Whether it turns sheets over by itself."""
    rests: bool = False
    """Whether it is off, or does not answer just now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket:
    """What a printer is asked for. Its title names nobody."""

    printer: str
    title: str
    turning: Turning
    lies: bool = False
    """Whether the sheets lie on their long side."""
    grey: bool = False


def _none() -> tuple[Printer, ...]:
    """Know no printer."""
    return ()


def _shut(ticket: Ticket) -> QPagedPaintDevice | None:
    """Open no printer."""
    del ticket
    return None


@dataclass(frozen=True, slots=True)
class Printers:
    """Where printers are found and opened; the first one found is the usual one."""

    here: Callable[[], tuple[Printer, ...]] = _none
    open: Callable[[Ticket], QPagedPaintDevice | None] = _shut
    """Return the printer, ready to be painted on; None if there is no such one any more."""
    more: Callable[[Ticket], QPagedPaintDevice | None] = _shut
    """Ask in the system's own window; None if somebody closed it."""


NO_PRINTERS = Printers()
