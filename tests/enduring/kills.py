"""Kill a program that is saving, again and again: all that it said was saved must be there.

A child opens the book in a session, as the window does, and edits it without a pause. Whenever its
writer says that a book is saved, it writes that book's number to standard output. It is killed at
a random moment, also while it makes the snapshot of the sitting. Then the book is opened as after a
crash: the number it holds may not be lower than the last one read, its photograph must be whole,
the file without damage, each number at which a visit ended among the earlier versions, and every
snapshot a whole book.

Another child brings books of the first program up to date, one after the other, and is killed at
that: each must be as it was, in its old shape or the new.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import random
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

from familybook.app.session import Session
from familybook.core.book import Book, new_book
from familybook.core.ids import PageKey, PhotoId
from familybook.core.said import Said
from familybook.store import snapshots
from familybook.store.book_files import ENDING, folder_of
from familybook.store.bookfile import BookFile
from familybook.store.photos import Prepared
from familybook.store.writer import Writer
from familybook.templates.our_book import OUR_BOOK
from tests.enduring.nursery import Nursery, make_children, tell

KEY = bytes(range(32))
COVER = PageKey("cover")
QUIET_S, LONGEST_S = 0.002, 0.01
"""Pauses of a family that writes very fast, so that there are many saves to be killed in."""
VISIT = 4
"""A visit to the field ends with each save of so many."""
GOLDEN = Path(__file__).parents[1] / "store" / "golden" / "book-1.golden"


def numbered(book: Book, number: int, shown: PhotoId) -> Book:
    """Return the book with a save's number on its cover, and a photograph."""
    cover: Any = book.page(COVER)
    page = replace(cover, title=Said(str(number)), picture=Said(photo=shown))
    return book.with_page(COVER, page)


def number_of(book: Book) -> int:
    """Return the number of the save that the book holds."""
    cover: Any = book.page(COVER)
    return int(cover.title.text or 0)


def write_for_ever(path: Path) -> None:
    """Edit a book in a session without a pause, and tell of each that is on the disk."""
    writer = Writer(lambda book: tell(number_of(book)), quiet_s=QUIET_S, longest_s=LONGEST_S)
    session = Session()
    session.open(writer.open(path, KEY), writer)
    cover: Any = session.book.page(COVER)
    shown = cover.picture.photo
    first = number_of(session.book)
    tell(first)
    for number in itertools.count(first + 1):
        if number % 5 == 0:
            shown = writer.add_photo(photo())
        session.edit(numbered(session.book, number, shown), "ask-act-wrote", "title", page=COVER)
        if number % VISIT == 0:
            writer.versions(COVER, "title")  # what was put is saved first, and a visit ends
        elif number % 3 == 0:
            writer.flush()


def photo(seed: float | None = None) -> Prepared:
    """Return any photograph, or the same one each time."""
    jpeg = random.Random(seed).randbytes(200_000)  # noqa: S311 - any bytes
    name = PhotoId(hashlib.sha256(jpeg).hexdigest())
    return Prepared(id=name, jpeg=jpeg, preview=jpeg[:9000], width=20, height=20)


def round_of(nursery: Nursery, path: Path, chance: random.Random) -> tuple[int, int]:
    """Let a child write, kill it, and return the last number it told and the one found.

    Raises:
        AssertionError: if the file is not whole.
    """
    # Every other child has saved something; of the rest some are still making their snapshot.
    told = nursery.lived("write", path, chance, lines=chance.choice((1, 3)))
    return told[-1], looked_at(path, {one for one in told if one and one % VISIT == 0})


def looked_at(path: Path, visits: set[int]) -> int:
    """Return the number the book holds, having looked at all of it.

    Raises:
        AssertionError: if it is not whole.
    """
    with BookFile.open(path, KEY) as file:
        cover: Any = file.book().page(COVER)
        shown = cover.picture.photo
        assert file.damage() == []
        if shown:
            assert hashlib.sha256(file.photo(shown)).hexdigest() == shown
        earlier = {json.loads(one.value)["text"] for one in file.earlier.versions(COVER, "title")}
        number = number_of(file.book())
    assert {str(one) for one in visits if one != number} <= earlier
    if folder_of(path).is_dir():
        for one in folder_of(path).glob(f"*{ENDING}"):
            assert snapshots.is_whole(one, KEY)
    return number


def killed(path: Path, rounds: int, seed: int = 1) -> tuple[int, int]:
    """Kill so many times; return how many saves were told of, and how many were lost."""
    chance = random.Random(seed)  # noqa: S311 - only when to kill
    BookFile.create(path, new_book(OUR_BOOK), KEY).close()
    told_of = lost = there = 0
    with Nursery("tests.enduring.kills") as nursery:
        for _ in range(rounds):
            told, found = round_of(nursery, path, chance)
            told_of += max(0, told - there)
            lost += max(0, max(told, there) - found)
            there = found
    return told_of, lost


def bring_up_for_ever(folder: Path) -> None:
    """Bring one book of the first program after the other up to date."""
    for number in itertools.count(1):
        path = folder / f"b-{number}.familybook"
        shutil.copyfile(GOLDEN, path.with_suffix(".copy"))
        path.with_suffix(".copy").replace(path)
        tell(number)
        BookFile.open(path, KEY).close()


def look_at_golden(path: Path) -> None:
    """Look that a book of the first program, brought up or not, is as it was.

    Raises:
        AssertionError: if it is not.
    """
    with BookFile.open(path, KEY) as file:
        cover: Any = file.book().page(COVER)
        assert (cover.title.text, cover.picture.text) == ("Our boat", "The boat")
        assert file.photo(cover.picture.photo)
        assert file.damage() == []


def killed_while_brought_up(folder: Path, rounds: int, seed: int = 1) -> int:
    """Kill so many times; return how many books were looked at.

    Raises:
        AssertionError: if one of them is not as it was.
    """
    chance = random.Random(seed)  # noqa: S311 - only when to kill
    looked = 0
    with Nursery("tests.enduring.kills") as nursery:
        for number in range(rounds):
            under = folder / str(number)
            under.mkdir()
            told = nursery.lived("bring-up", under, chance)
            for last in told[-2:]:
                look_at_golden(under / f"b-{last}.familybook")
                looked += 1
            shutil.rmtree(under)
    return looked


DEEDS = {"write": write_for_ever, "bring-up": bring_up_for_ever}
"""What a child may be asked for."""


if __name__ == "__main__":
    make_children(DEEDS)
