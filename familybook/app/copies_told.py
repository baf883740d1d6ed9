"""The command that tells who gets which copy, and makes all of them. A terminal is told no name."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from familybook.app.all_copies import make_copies
from familybook.app.check import remarks_told
from familybook.app.choices_told import without_waiting
from familybook.app.copy_pages import PhotoSource
from familybook.app.export import photos_of, words_of
from familybook.app.left_out import LeftOut, left_out
from familybook.app.policy import read_policy
from familybook.app.who_gets import Gets, second_missing, who_gets
from familybook.app.wish import second_named
from familybook.assets.words import words
from familybook.core.book import Book
from familybook.core.errors import CopyRefusedError, CopyWaitsError, NoSecondLanguageError
from familybook.store.bookfile import BookFile
from familybook.store.keys import laptop_key

DONE, PROBLEM = 0, 1
OURS = words()


def copies(asked: Namespace) -> int:
    """Tell who gets which, or make them all; end with a problem if one was not made."""
    offered = read_policy().offered_editions()
    with BookFile.open(Path(asked.BOOK), laptop_key().book_key(), read_only=True) as file:
        book = file.book()
        lines = who_gets(book, offered)
        if asked.out is None:
            _say(_rows_told(book, lines, photos_of(file)))
            return DONE
        wanted, missed = [], 0
        for gets in lines:
            if gets.number:
                try:
                    told, ready = _ready(book, gets)
                except (CopyRefusedError, CopyWaitsError, NoSecondLanguageError) as error:
                    missed += 1
                    _note([_missed_told(gets, error)])
                    continue
                _note(told)
                wanted.append((gets, ready))
        if not wanted:
            _note([OURS("cli-copies-nothing")])
            return PROBLEM
        spoken, out = words_of(book), Path(asked.out)
        made = make_copies(wanted, photos_of(file), out, spoken, grey=asked.grey)
    _say(str(one.path) for one in made)
    _note(dict.fromkeys(line for one in made for line in remarks_told(one.remarks, book, OURS)))
    return PROBLEM if missed else DONE


def _ready(book: Book, gets: Gets) -> tuple[tuple[str, ...], Book]:
    """Return what waits for somebody's choice, told, and the book without it, as in one print.

    Raises:
        CopyRefusedError: if somebody said no to this copy, or not yet.
        CopyWaitsError: if all of it waits.
        NoSecondLanguageError: if we have no words in its second language.
    """
    if second_missing(book, gets):
        second_named(book, gets.edition, gets.plan.second)
    told, seen = without_waiting(book, gets.asked, OURS)
    return told, replace(book, allows=seen.allows)


def _missed_told(
    gets: Gets, error: CopyRefusedError | CopyWaitsError | NoSecondLanguageError
) -> str:
    if isinstance(error, NoSecondLanguageError):
        return OURS("cli-copies-second", copy=gets.copy, **error.facts)
    if isinstance(error, CopyWaitsError):
        return OURS("cli-copies-waits", copy=gets.copy, **error.facts)
    return OURS("cli-copies-refused", copy=gets.copy)


def _rows_told(book: Book, lines: Iterable[Gets], photos: PhotoSource) -> Iterator[str]:
    for gets in lines:
        if not gets.number:
            yield OURS("cli-copies-row-none", copy=gets.copy)
            continue
        row = OURS(
            "cli-copies-row",
            number=gets.number,
            copy=gets.copy,
            edition=gets.edition.name,
            count=gets.plan.count,
        )
        what = ", ".join(_left_told(left_out(book, gets, photos)))
        yield f"{row}; {OURS('cli-copies-left', what=what)}" if what else row


def _left_told(left: LeftOut) -> Iterator[str]:
    """Yield what is left out by keys and ids, and counts of all else."""
    yield from left.pages
    yield from left.people
    for what, count in (
        ("names", len(left.unnamed)),
        ("numbers", len(left.numbers)),
        ("photos", left.photos),
        ("drawings", left.drawings),
        ("answers", left.answers),
    ):
        if count:
            yield OURS(f"copies-left-{what}", count=count)
    if left.all:
        yield OURS("cli-copies-all")


def _say(lines: Iterable[str]) -> None:
    if sys.stdout is not None:
        for line in lines:
            sys.stdout.write(f"{line}\n")


def _note(lines: Iterable[str]) -> None:
    if sys.stderr is not None:
        with suppress(OSError):
            for line in lines:
                sys.stderr.write(f"{line}\n")
