"""What the books on this laptop need, in order; the shelf tells of one thing at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import IntEnum, auto

from PySide6.QtCore import QObject

from familybook.screen.welcome.shelf import ShelfScreen
from familybook.screen.welcome.strip import Told


class Rank(IntEnum):
    """Which need is told first."""

    KEY = auto()
    """Nothing can be opened."""
    DAMAGED_BOOK = auto()
    """A book is damaged, and a whole copy of it is there."""
    RECOVERY_SHEET = auto()
    """Without the sheet, a broken laptop takes all books with it."""
    SAFE_COPY = auto()
    """A safe copy could not be put into its folder."""
    STAYED_LONGER = auto()
    """A book was to stay for two more weeks, and they are over."""
    IDLE = auto()
    """Nobody has opened a book for as long as the council allows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """One thing to tell on the shelf, and what its buttons do."""

    rank: Rank
    name: str
    """What tells it from all other needs, as `idle b-0123.familybook`."""
    since: str = ""
    """When it arose, as ISO 8601: of two of one rank, the older one comes first."""
    told: Told
    do: Callable[[], None]
    put_off: Callable[[], None] | None = None
    """What its other button does; without, it is not told again before the next start."""
    third: Callable[[], None] | None = None
    """What its third button does, where it has one."""


Source = Callable[[], Iterable[Need]]
"""Tells what is needed now. It is asked whenever the shelf is shown, and answers at once."""


class Needs(QObject):
    """Lets the shelf tell what is needed most."""

    def __init__(self, shelf: ShelfScreen) -> None:
        super().__init__(shelf)
        self._shelf = shelf
        self._sources: list[Source] = []
        self._put_off: set[str] = set()
        self._shown: Need | None = None
        shelf.strip.act_wanted.connect(self._do)
        shelf.strip.other_wanted.connect(self._leave)
        shelf.strip.third_wanted.connect(self._do_third)

    def add(self, source: Source) -> None:
        """Ask there too from now on."""
        self._sources.append(source)

    @property
    def shown(self) -> Need | None:
        """Return the need that the shelf tells of."""
        return self._shown

    def show(self) -> None:
        """Let the shelf tell what is needed most now, or nothing."""
        all_of_them = (need for source in self._sources for need in source())
        waiting = [need for need in all_of_them if need.name not in self._put_off]
        self._shown = min(waiting, key=lambda one: (one.rank, one.since, one.name), default=None)
        self._shelf.show_told(self._shown.told if self._shown else None)

    def put_off(self, name: str) -> None:
        """Do not tell of a need again before the next start."""
        self._put_off.add(name)

    def _do(self) -> None:
        if self._shown is not None:
            self._shown.do()

    def _do_third(self) -> None:
        if self._shown is not None and self._shown.third is not None:
            self._shown.third()

    def _leave(self) -> None:
        """Put off what is told, and tell what comes next."""
        if self._shown is None:
            return
        if self._shown.put_off is None:
            self.put_off(self._shown.name)
        else:
            self._shown.put_off()
        self.show()
