"""A voice that reads aloud; here the one of a laptop that has none."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Signal


class Speed(StrEnum):
    """How fast it reads."""

    SLOWER = "slower"
    MIDDLE = "middle"
    FASTER = "faster"


class Voice(QObject):
    """Says words aloud, and which of them it is at. This one cannot: it is never heard."""

    word_said = Signal(int, int)
    """The word it is at: the place of its first letter in what is read, and its length."""
    ended = Signal()
    """It has read to the end, or could not go on; not when it was stopped."""
    changed = Signal()
    """It can be heard now, or it cannot any more."""

    @property
    def can_speak(self) -> bool:
        """Whether it can be heard."""
        return False

    @property
    def tells_words(self) -> bool:
        """Whether it tells which word it is at."""
        return False

    def speaks(self, language: str) -> bool:
        """Tell whether it can read a language, as `ur` or `en-GB`."""
        del language
        return False

    def names(self, language: str) -> tuple[str, ...]:
        """Return what the voices of a language are called."""
        del language
        return ()

    def show(self, name: str, speed: Speed) -> None:
        """Sound like this from the next words on; a name that is not there means any voice."""

    def read(self, words: str, language: str) -> None:
        """Read words aloud, in place of whatever is being read."""

    def stop(self) -> None:
        """Be quiet at once."""
