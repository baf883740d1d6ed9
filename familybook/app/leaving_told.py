"""What goes with a book, what went, and what stays, in words: for the window and the commands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path

from familybook.app.leaving import Gone, Known
from familybook.app.who_gets import name_of
from familybook.core.book import Book
from familybook.core.copies import OURS
from familybook.core.ids import CopyId
from familybook.core.words import Words
from familybook.store.made import Made, What


def goes_told(known: Known, words: Words) -> tuple[str, ...]:
    """Return what will go with a book, one sentence each."""
    return tuple(_goes(known.earlier, known.safe, words))


def went_told(gone: Gone, words: Words) -> tuple[str, ...]:
    """Return what went with a book."""
    return tuple(_goes(gone.known.earlier, gone.safe, words))


def _goes(earlier: int, safe: tuple[Path, ...], words: Words) -> Iterator[str]:
    yield words("leave-goes-book")
    if earlier:
        yield words("leave-goes-earlier", count=earlier)
    if safe:
        yield words("leave-goes-safe", count=len(safe), folders=_folders(safe))


def unreached_told(gone: Gone, words: Words) -> tuple[str, ...]:
    """Return what could not be reached, though it is the book's; mostly nothing."""
    found: list[str] = []
    if gone.away:
        found.append(words("leave-away", count=len(gone.away), folders=_folders(gone.away)))
    unseen = set(gone.unseen) - {one.parent for one in gone.away}
    if unseen:
        found.append(words("leave-unseen", folders=_named(sorted(unseen))))
    if gone.left:
        found.append(words("leave-left", count=len(gone.left)))
    if gone.elsewhere:
        found.append(words("leave-elsewhere", count=gone.elsewhere))
    if gone.strange:
        found.append(words("leave-strange", names=", ".join(one.name for one in gone.strange)))
    if not gone.known.is_read:
        found.append(words("leave-unread"))
    return tuple(found)


def stays_told(known: Known, words: Words) -> tuple[str, ...]:
    """Return what stays where it is: what was made and went elsewhere, and what others keep."""
    return (*made_told(known.made, words), *others_keep(words))


def others_keep(words: Words) -> tuple[str, ...]:
    """Return what stays because nobody here can reach it."""
    always = ("leave-stays-paper", "leave-stays-backup", "leave-stays-disk")
    return tuple(words(one) for one in always)


def made_told(some: Iterable[Made], words: Words) -> tuple[str, ...]:
    """Return what was made of a book, the newest first."""
    return tuple(_made_told(one, words) for one in reversed(tuple(some)))


def made_seen(some: Iterable[Made], book: Book, words: Words) -> tuple[tuple[str, str], ...]:
    """Return the same to be shown where the book is open: whose each is, and in which folder.

    Beside each sentence stands the whole place of its file.
    """
    return tuple((_made_told(one, words, book), one.place) for one in reversed(tuple(some)))


def books_in(some: Iterable[Made]) -> int:
    """Return how many files of the book were made."""
    return len({one.place for one in some if one.what == What.BOOK})


def _made_told(made: Made, words: Words, book: Book | None = None) -> str:
    known, place, whose = made.what if made.what in list(What) else "other", made.place, ""
    if book is not None and place:
        file = Path(place)
        place = words("leave-place", name=file.name, folder=file.parent.name or str(file.parent))
        if known == What.BOOK and made.whose not in ("", OURS):
            known, whose = "own", name_of(book, CopyId(made.whose), words)
    day = _day(made.at, words)
    told = words(f"leave-made-{known}", day=day, place=place, name=made.name, whose=whose)
    return told.rstrip().removesuffix(":")


def _folders(paths: Iterable[Path]) -> str:
    """Return what the folders of some files are called, each once."""
    return _named(one.parent for one in paths)


def _named(folders: Iterable[Path]) -> str:
    names = (one.name or str(one) for one in folders)
    return ", ".join(dict.fromkeys(names))


def _day(moment: str, words: Words) -> str:
    """Return the day of a moment, here, in words; nothing for what is no moment."""
    try:
        return words.day(datetime.fromisoformat(moment).astimezone().date())
    except (ValueError, OverflowError):
        return ""
