"""Kill a program that is saving, again and again: all that it said was saved must be there.

    python tests/store/crash_kill.py --rounds 1000

A child opens the book as the window does and saves; after each save has returned it writes the
save's number to standard output. It is killed at a random moment. Then the book is opened as
after a crash: the number it holds may not be lower than the last one read, its photograph must
be whole, and the file without damage.
"""

from __future__ import annotations

import argparse
import hashlib
import itertools
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from familybook.core.book import Book, new_book
from familybook.core.ids import PageKey, PhotoId
from familybook.core.said import Said
from familybook.store.bookfile import BookFile
from familybook.store.photos import Prepared
from familybook.store.writer import Writer
from familybook.templates.our_book import OUR_BOOK

KEY = bytes(range(32))
COVER = PageKey("cover")
LONGEST_LIFE_S = 0.2


def numbered(book: Book, number: int, photo: PhotoId) -> Book:
    """Return the book with a save's number on its cover, and a photograph."""
    cover: Any = book.page(COVER)
    shown = replace(cover, title=Said(str(number)), picture=Said(photo=photo))
    return book.with_page(COVER, shown)


def number_of(book: Book) -> int:
    """Return the number of the save that the book holds."""
    cover: Any = book.page(COVER)
    return int(cover.title.text or 0)


def write_for_ever(path: Path) -> None:
    """Save one book after another, and tell of each when it is safe."""
    writer = Writer()
    book = writer.open(path, KEY)
    cover: Any = book.page(COVER)
    photo = cover.picture.photo
    for number in itertools.count(number_of(book) + 1):
        if number % 5 == 0:
            photo = writer.add_photo(_photo())
        writer.put(numbered(book, number, photo))
        if writer.flush():
            os.write(1, b"%d\n" % number)


def _photo() -> Prepared:
    jpeg = random.randbytes(200_000)  # noqa: S311 - any bytes
    name = PhotoId(hashlib.sha256(jpeg).hexdigest())
    return Prepared(id=name, jpeg=jpeg, preview=jpeg[:9000], width=20, height=20)


def round_of(path: Path, chance: random.Random) -> tuple[int, int]:
    """Let a child write, kill it, and return the last number it told and the one found.

    Raises:
        AssertionError: if the file is not whole.
    """
    child = subprocess.Popen(
        [sys.executable, __file__, "--write", str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    with child:
        assert child.stdout is not None
        first = child.stdout.readline()
        time.sleep(chance.random() * LONGEST_LIFE_S)
        child.send_signal(signal.SIGKILL)
        told = (first + child.stdout.read()).split(b"\n")[:-1]
    assert told, "the child never saved anything"
    return int(told[-1]), looked_at(path)


def looked_at(path: Path) -> int:
    """Return the number the book holds, having looked at all of it.

    Raises:
        AssertionError: if it is not whole.
    """
    with BookFile.open(path, KEY) as file:
        cover: Any = file.book().page(COVER)
        photo = cover.picture.photo
        assert file.damage() == []
        if photo:
            assert hashlib.sha256(file.photo(photo)).hexdigest() == photo
        return number_of(file.book())


def killed(path: Path, rounds: int, seed: int = 1) -> tuple[int, int]:
    """Kill so many times; return how many saves were told of, and how many were lost."""
    chance = random.Random(seed)  # noqa: S311 - only when to kill
    BookFile.create(path, new_book(OUR_BOOK), KEY).close()
    told_of = lost = there = 0
    for _ in range(rounds):
        told, found = round_of(path, chance)
        told_of += told - there
        lost += max(0, told - found)
        there = found
    return told_of, lost


def main() -> int:
    """Run from the command line."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--rounds", type=int, default=200)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--write", type=Path, help=argparse.SUPPRESS)
    given = asked.parse_args()
    if given.write:
        write_for_ever(given.write)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        told_of, lost = killed(Path(folder) / "b.familybook", given.rounds, given.seed)
    sys.stdout.write(f"{given.rounds} kills, {told_of} saves told of, {lost} lost\n")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
