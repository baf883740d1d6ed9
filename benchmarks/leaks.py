"""Looks for what is hidden from a copy in each edition of many made-up books, in all of the file.

    python -m benchmarks.leaks [BOOKS]

Each book has a mark in every answer, photograph, name, number and title, and keeps many of them
from one copy. Every edition of that copy is printed whole, every loose sheet alone; some small,
locked, in greys, or without some pages. Nothing hidden may be anywhere in a file, and with other
things hidden each file must be the same, byte for byte.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from random import Random

from familybook.app.wish import Wish
from familybook.editions import EDITIONS
from tests.editions.marked import COPIES, Marked, hidden_from, marked_book
from tests.editions.test_a_copy_holds_nothing_hidden import (
    found,
    made,
    wished_for,
    with_other_secrets,
)

BOOKS = 14


def leaks_of(marked: Marked, wish: Wish, out: Path) -> list[str]:
    """Return what is the matter with one file."""
    hidden, _ = hidden_from(marked, wish.edition, wish.without)
    content, told = made(marked.book, marked.photos, wish, out)
    other, _ = made(with_other_secrets(marked.book, hidden), marked.photos, wish, out)
    same = [] if content == other else ["what is hidden changes the file"]
    return [*found(hidden, content, told, wish), *same]


def main() -> int:
    """Print all there is of each book, and tell each leak; end with one if there is any."""
    books = int(sys.argv[1]) if len(sys.argv) > 1 else BOOKS
    files = leaks = 0
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "book.pdf"
        for seed in range(books):
            marked = marked_book(seed, COPIES[seed % len(COPIES)])
            loose = [page.key for page in marked.book.pages if page.kind.loose]
            standard = next(iter(EDITIONS.values()))
            wanted = [(one, None) for one in EDITIONS.values()]
            random = Random(seed)  # noqa: S311 - the same prints each time
            for edition, page in [*wanted, *((standard, key) for key in loose)]:
                told = leaks_of(marked, wished_for(random, marked, edition, page), out)
                files, leaks = files + 1, leaks + len(told)
                for one in told:
                    where = page or edition.name
                    sys.stdout.write(f"book {seed}, {marked.copy}, {where}: {one}\n")
    sys.stdout.write(f"{files} files of {books} books, {leaks} leaks\n")
    return bool(leaks)


if __name__ == "__main__":
    raise SystemExit(main())
