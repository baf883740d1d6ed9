"""How long all editions of the practice book take: python benchmarks/editions.py.

In one go: one process that opens the book once and prints every edition. Against it: as many
processes, each of which prints one. By turns in one run; what counts is the ratio of the medians.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path

from familybook.app.export import photos_of, print_book
from familybook.app.practice import make_practice_book
from familybook.app.wish import Wish
from familybook.core.allowing import Matter, Reply
from familybook.editions import EDITIONS
from familybook.store.bookfile import BookFile
from familybook.store.cipher import KEY_BYTES

ROUNDS = 3


def print_editions(path: Path, key: bytes, names: tuple[str, ...]) -> None:
    """Print some editions of a book to which everybody said yes."""
    yes = dict.fromkeys(Matter, Reply.YES)
    with BookFile.open(path, key, read_only=True) as file:
        book = file.book()
        willing = replace(book, allows={one.id: yes for one in book.people})
        for name in names:
            out = path.with_name(f"{name}{EDITIONS[name].output}")
            print_book(willing, photos_of(file), out, Wish(edition=EDITIONS[name]))


def seconds(path: Path, key: bytes, names: tuple[str, ...]) -> float:
    """Return how long a new process takes for some editions, from its start to its end."""
    begun = time.perf_counter()
    process = get_context("spawn").Process(target=print_editions, args=(path, key, names))
    process.start()
    process.join()
    if process.exitcode:
        raise RuntimeError(names)
    return time.perf_counter() - begun


def main() -> None:
    """Measure, and tell each edition, the sum and the ratio."""
    with tempfile.TemporaryDirectory() as folder:
        path, key = Path(folder) / "practice.familybook", os.urandom(KEY_BYTES)
        make_practice_book(path, key)
        once: list[float] = []
        each: dict[str, list[float]] = {name: [] for name in EDITIONS}
        for _ in range(ROUNDS):
            once.append(seconds(path, key, tuple(EDITIONS)))
            for name, times in each.items():
                times.append(seconds(path, key, (name,)))
    alone = {name: statistics.median(times) for name, times in each.items()}
    for name, took in alone.items():
        sys.stdout.write(f"{name:16} {took:6.2f} s\n")
    total, together = sum(alone.values()), statistics.median(once)
    sys.stdout.write(f"one by one       {total:6.2f} s\n")
    sys.stdout.write(f"in one go        {together:6.2f} s, {together / total:.2f} of that\n")


if __name__ == "__main__":
    main()
