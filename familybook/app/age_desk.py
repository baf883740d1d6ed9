"""A book that nobody has opened for long, or that was to stay two weeks more, asks on the shelf.

It asks to be finished, kept or deleted, and nothing is ever deleted by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from familybook.app.keeping import stays_from
from familybook.app.needs import Need, Rank
from familybook.app.signs import name_of
from familybook.app.sitting import Sitting
from familybook.core.book import Sign
from familybook.core.errors import FamilybookError
from familybook.core.today import today
from familybook.drawings.parts.signs import sign
from familybook.screen.welcome.strip import Told
from familybook.store.bookfile import BookFile
from familybook.store.keys import laptop_key
from familybook.store.shelf import OnShelf, Standing


class AgeDesk(QObject):
    """Lets one book at a time ask, the one that has waited longest."""

    def __init__(self, sitting: Sitting, take_off: Callable[[], None]) -> None:
        """`take_off` asks whether the open book shall go, and tells what goes with it."""
        super().__init__(sitting)
        self._sitting = sitting
        self._take_off = take_off
        self._words = sitting.look.words
        sitting.needs.add(self._needed)

    def _needed(self) -> Iterator[Need]:
        library = self._sitting.library
        for one in library.found:
            rank = asks(one, today(), library.policy.quiet_days)
            if rank is not None:
                yield self._need(one, rank)

    def _need(self, found: OnShelf, rank: Rank) -> Need:
        words, look = self._words, found.sign or Sign()
        longer = rank is Rank.STAYED_LONGER
        name = name_of(look, words)
        told = Told(
            sentence=words("age-stayed", name=name)
            if longer
            else words("age-quiet", name=name, days=days_quiet(found, today())),
            more=words("age-more"),
            picture=sign(look.picture, look.colour),
            act=words("age-open" if longer else "age-finish"),
            other=words("age-keep"),
            third=words("age-delete"),
        )
        since = str(found.stays_until) if longer else found.opened_at
        return Need(
            rank=rank,
            name=f"age-{found.path.name}",
            since=since,
            told=told,
            do=partial(self._sitting.book_wanted.emit, found.path),
            put_off=partial(self._keep, found.path),
            third=partial(self._look_before_deleting, found.path),
        )

    def _keep(self, path: Path) -> None:
        """Let a book stay as long as Ours to keep does; then it asks again."""
        sitting, until = self._sitting, stays_from(today())
        try:
            with BookFile.open(path, laptop_key().book_key()) as file:
                file.save(replace(file.book(), stays_until=until))
        except (FamilybookError, OSError) as error:
            sitting.window.shelf.show_notice(sitting.told(error))
            return
        told = self._words("age-kept", day=self._words.day(until))
        sitting.show_shelf(told, good=True)

    def _look_before_deleting(self, path: Path) -> None:
        """Open the book and ask there: it goes from Ours to keep, and only by hand."""
        self._sitting.open_book(path)
        if self._sitting.session.is_open:
            self._take_off()


def asks(found: OnShelf, day: date, quiet_days: int) -> Rank | None:
    """Return why a book asks on a day; None if it does not.

    One that a colleague has asks nothing here, and neither does one that stays longer until its
    last day is over.
    """
    if found.standing is not Standing.READY or found.sign is None or found.passing.lent_to:
        return None
    if found.stays_until is not None:
        return Rank.STAYED_LONGER if found.stays_until < day else None
    return Rank.IDLE if days_quiet(found, day) >= quiet_days else None


def days_quiet(found: OnShelf, day: date) -> int:
    """Return for how many days nobody has opened a book; 0 where that cannot be told."""
    try:
        opened = datetime.fromisoformat(found.opened_at).astimezone().date()
    except (ValueError, OverflowError):
        return 0
    return max((day - opened).days, 0)
