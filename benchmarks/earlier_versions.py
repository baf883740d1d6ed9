"""What keeping the past of a book costs: python benchmarks/earlier_versions.py.

A book of 12 photographs of 680 KB and 2,400 changes of 300 characters, as in a long year. Printed
are medians in milliseconds: reading the last 20 versions of a field, a save that goes on with a
visit and one that begins one, opening, a snapshot with its check, looking for the newest whole one,
and removing for good. A typing window waits for none of them: all but opening run on the writer's
thread.
"""

from __future__ import annotations

import hashlib
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from familybook.core.book import Book, new_book
from familybook.core.ids import PageKey, PhotoId
from familybook.core.said import Said
from familybook.store import snapshots
from familybook.store.bookfile import BookFile
from familybook.store.history import Change, Visits
from familybook.store.photos import Prepared
from familybook.templates.our_book import OUR_BOOK

KEY = bytes(range(32))
COVER = PageKey("cover")
PHOTOS, PHOTO_BYTES = 12, 680_000
CHANGES, LETTERS, FIELDS = 2_400, 300, 60
ROUNDS = 15


def titled(book: Book, title: str) -> Book:
    """Return the book with another title."""
    cover: Any = book.page(COVER)
    return book.with_page(COVER, replace(cover, title=Said(title)))


def filled(path: Path) -> None:
    """Make the book."""
    chance = random.Random(1)  # noqa: S311 - any bytes
    with BookFile.create(path, new_book(OUR_BOOK), KEY) as file:
        for _ in range(PHOTOS):
            jpeg = chance.randbytes(PHOTO_BYTES)
            name = PhotoId(hashlib.sha256(jpeg).hexdigest())
            small = jpeg[:19_000]
            file.add_photo(Prepared(id=name, jpeg=jpeg, preview=small, width=2480, height=1860))
        visits, db = Visits("before"), file._db  # noqa: SLF001 - rows of a year at once
        with db.atomic():
            for number in range(CHANGES):
                field = (COVER, "title" if number % FIELDS == 0 else f"field-{number % FIELDS}")
                old, new = (f'{{"text":"{n} {"w" * LETTERS}"}}' for n in (number - FIELDS, number))
                visits.note(db, (Change(field, old, new),))
                visits.end()


def median_ms(work: Callable[[int], object], rounds: int = ROUNDS) -> float:
    """Return the median time of some work."""
    times = []
    for number in range(rounds):
        begun = time.perf_counter()
        work(number)
        times.append(time.perf_counter() - begun)
    return statistics.median(times) * 1000


def tell(what: str, ms: float) -> None:
    """Print one figure."""
    sys.stdout.write(f"{what:46} {ms:8.1f} ms\n")


def main() -> None:
    """Print what it costs."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "b-1.familybook"
        filled(path)
        tell("opening", median_ms(lambda _: BookFile.open(path, KEY).close()))
        with BookFile.open(path, KEY) as file:
            book, earlier = file.book(), file.earlier
            tell("the versions of one field", median_ms(lambda _: earlier.versions(COVER, "title")))
            tell("a save in a visit", median_ms(lambda n: file.save(titled(book, f"a {n}"))))

            def visit(number: int) -> None:
                earlier.versions(COVER, "title")
                file.save(titled(book, f"b {number}"))

            tell("a save that begins a visit", median_ms(visit))

            def copy(number: int) -> None:
                file.save(titled(book, f"c {number}"))
                earlier.snapshot()

            tell("a snapshot, with its check", median_ms(copy, 5))
            tell(
                "the newest whole snapshot", median_ms(lambda _: snapshots.newest_whole(path, KEY))
            )
            tell("removing for good", median_ms(lambda _: earlier.remove_for_good(COVER, "x"), 3))
        tell("size of the book in MB", path.stat().st_size / 1e6)


if __name__ == "__main__":
    main()
