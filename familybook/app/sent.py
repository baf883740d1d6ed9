"""What becomes of a page that goes to a printer."""

from __future__ import annotations

from enum import StrEnum


class Sent(StrEnum):
    """What became of a page that was to be printed."""

    GONE = "gone"
    """The printer has it."""
    NOT_NOW = "not-now"
    """Somebody closed the window for printing."""
    NO_PRINTER = "no-printer"
    NO_ANSWER = "no-answer"
