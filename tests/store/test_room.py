from __future__ import annotations

import hashlib
import random
from collections import deque
from collections.abc import Iterator
from pathlib import Path

import pytest

from familybook.core.book import Book
from familybook.core.errors import FullBookError
from familybook.core.ids import PhotoId
from familybook.store.bookfile import BookFile
from familybook.store.faults import LARGEST_BOOK, translated
from familybook.store.photos import Prepared
from familybook.store.room import KEPT_FOR_WORDS
from tests.store.conftest import Titled

MB = 1024 * 1024


def photos() -> Iterator[Prepared]:
    """Photographs of 8 MB each: there are none so large, but so a book is full soon."""
    some = random.Random(1).randbytes(8 * MB)  # noqa: S311 - any bytes
    for number in range(30):
        jpeg = number.to_bytes(4) + some
        yield Prepared(
            id=PhotoId(hashlib.sha256(jpeg).hexdigest()),
            jpeg=jpeg,
            preview=jpeg[:9000],
            width=20,
            height=20,
        )


def test_a_full_book_says_so_keeps_what_it_held_and_takes_words(
    path: Path, book: Book, titled: Titled, key: bytes
) -> None:
    with BookFile.create(path, book, key) as file:
        with pytest.raises(FullBookError):
            deque(map(file.add_photo, photos()), maxlen=0)

        assert LARGEST_BOOK - KEPT_FOR_WORDS - 9 * MB < path.stat().st_size < LARGEST_BOOK
        assert file.save(titled(book, "w" * 20_000))
        assert file.book() == titled(book, "w" * 20_000)

        with pytest.raises(FullBookError), translated(path):
            file._db.execute(f"CREATE TABLE more AS SELECT randomblob({2 * KEPT_FOR_WORDS})")
        assert file.damage() == []

    with BookFile.open(path, key) as again:  # what nobody used is gone, and its room is free
        assert again.add_photo(next(photos()))


def test_too_many_photographs_are_told_before_the_first_is_put_in(file: BookFile) -> None:
    size = file.path.stat().st_size

    file.expect_room(one for _, one in zip(range(3), photos(), strict=False))
    with pytest.raises(FullBookError):
        file.expect_room(photos())

    assert file.path.stat().st_size == size


def test_photographs_a_book_holds_already_need_no_room(file: BookFile) -> None:
    first = next(photos())
    file.add_photo(first)

    file.expect_room([first] * 100)
