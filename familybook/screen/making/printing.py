"""What the screen that prints is told, and what it says: plain values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from familybook.core.passes import Turning


class Stage(StrEnum):
    """How far the printing is."""

    ASK = "ask"
    """A printer is chosen, and how it prints."""
    BUSY = "busy"
    TURN = "turn"
    """The fronts are printed; the pile is to be turned over."""
    TRIED = "tried"
    """A test sheet is printed; somebody says how it came out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterShown:
    """A printer to choose from."""

    name: str
    title: str
    turns: bool
    rests: bool
    known: bool
    """Whether a test sheet was printed on it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OnPaper:
    """How a print is to go on paper."""

    printer: str = ""
    turning: Turning = Turning.PRINTER
    copies: int = 1
    grey: bool = False
