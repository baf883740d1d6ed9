"""The shelf as the screen shows it: signs, and when each book was last opened."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from datetime import date, datetime
from itertools import product
from pathlib import Path

from familybook.app.signs import name_of
from familybook.core.book import Sign
from familybook.core.drawing import Drawing
from familybook.core.palette import Tone
from familybook.core.words import Words
from familybook.drawings.parts.keeping import mended_book
from familybook.drawings.parts.signs import COLOURS, SIGN_PICTURES, sign
from familybook.screen.welcome.spines import ShelfBook
from familybook.store.places import ENDING, home
from familybook.store.shelf import OnShelf, Standing

PRACTICE_SIGN = Sign("tent", "pink")
_LONG_DAYS = 30


def practice_path() -> Path:
    """Return where the made-up family's book is kept: not among the families' own."""
    return home() / f"practice{ENDING}"


def side_by_side(books: Iterable[OnShelf]) -> tuple[OnShelf, ...]:
    """Return books with the one opened last first, and versions of one book together."""
    last = sorted(books, key=lambda one: one.opened_at, reverse=True)
    first: dict[str, int] = {}
    for at, one in enumerate(last):
        first.setdefault(one.passing.book or str(one.path), at)
    return tuple(sorted(last, key=lambda one: first[one.passing.book or str(one.path)]))


def versions_in(books: Iterable[OnShelf]) -> frozenset[str]:
    """Return which books stand there in several versions."""
    counted = Counter(one.passing.book for one in books if one.passing.book)
    return frozenset(book for book, count in counted.items() if count > 1)


def shelf_book(
    found: OnShelf, words: Words, today: date, several: Collection[str] = ()
) -> ShelfBook:
    """Return a book as the shelf shows it; one that cannot be read has a plain cover.

    Args:
        found: the book.
        words: what the shelf is written in.
        today: what day it is.
        several: books of which several versions are there: each tells where it was written.
    """
    if found.sign is None:
        return ShelfBook(
            place=found.path,
            name=words("shelf-unknown"),
            picture=_unread(found.standing),
            colour=Tone.CREAM,
            when=words(f"shelf-standing-{found.standing.value}"),
        )
    ready = found.standing is Standing.READY
    return ShelfBook(
        place=found.path,
        name=name_of(found.sign, words),
        picture=sign(found.sign.picture, found.sign.colour),
        colour=COLOURS.get(found.sign.colour, COLOURS["green"]).cover,
        when=_under(found, words, today, several)
        if ready
        else words(f"shelf-standing-{found.standing.value}"),
    )


def _under(found: OnShelf, words: Words, today: date, several: Collection[str]) -> str:
    """Return the line under a book: who has it, where it was written, or when it was opened."""
    passing = found.passing
    if passing.lent_to:
        return words("hand-lent-under", name=passing.lent_to, day=day_of(passing.lent_at, words))
    if passing.book in several and passing.came_at:
        return words("hand-came-under", day=day_of(passing.came_at, words))
    if passing.book in several:
        return words("hand-here-under", day=day_of(found.opened_at, words))
    return when_of(found.opened_at, words, today)


def day_of(moment: str, words: Words) -> str:
    """Return the day of a moment, here, in words; nothing for what is no moment."""
    try:
        return words.day(datetime.fromisoformat(moment).astimezone().date())
    except ValueError:
        return ""


def _unread(standing: Standing) -> Drawing:
    """Return what stands on the cover of a book that cannot be read: a plaster on a damaged one."""
    return mended_book() if standing is Standing.DAMAGED else sign("moon", "white")


def practice_book(words: Words) -> ShelfBook:
    """Return the made-up family's book as the shelf shows it."""
    return ShelfBook(
        place=practice_path(),
        name=name_of(PRACTICE_SIGN, words),
        picture=sign(PRACTICE_SIGN.picture, PRACTICE_SIGN.colour),
        colour=COLOURS[PRACTICE_SIGN.colour].cover,
        when=words("shelf-practise-under"),
        practise=True,
    )


def when_of(opened_at: str, words: Words, today: date) -> str:
    """Say how long ago a book was opened."""
    try:
        opened = datetime.fromisoformat(opened_at).astimezone().date()
    except ValueError:
        return words("shelf-long")
    days = (today - opened).days
    if days <= 0:
        return words("shelf-today")
    if days == 1:
        return words("shelf-yesterday")
    return words("shelf-days", days=days) if days <= _LONG_DAYS else words("shelf-long")


def free_sign(taken: Iterable[Sign]) -> Sign:
    """Return the next picture and colour nobody on the shelf has; neighbours differ in both."""
    used = {*taken, PRACTICE_SIGN}
    colours = tuple(COLOURS)
    for turn, number in product(range(len(colours)), range(len(SIGN_PICTURES))):
        one = Sign(SIGN_PICTURES[number], colours[(number + turn) % len(colours)])
        if one not in used:
            return one
    return Sign()
