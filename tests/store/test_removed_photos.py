"""Photographs taken off a page: kept for some weeks, brought back, and gone for good if wished."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from familybook.core.book import Book
from familybook.core.errors import BookInUseError, DamagedBookError, FullBookError
from familybook.core.ids import PhotoId
from familybook.core.said import Said
from familybook.store import room
from familybook.store.bookfile import BookFile
from familybook.store.moments import days_ago
from familybook.store.photo_rows import KEPT_DAYS, MOST_REMOVED
from familybook.store.photos import prepare_bytes
from familybook.store.room import KEPT_FOR_WORDS
from familybook.store.snapshots import snapshots_of
from tests.store.conftest import COVER, Titled
from tests.store.test_faults import photo_of


def shown(book: Book, photo: PhotoId) -> Book:
    cover: Any = book.page(COVER)
    return book.with_page(COVER, replace(cover, picture=Said("Dad at the sea", photo=photo)))


def reopened(file: BookFile, key: bytes) -> BookFile:
    file.close()
    return BookFile.open(file.path, key)


@pytest.fixture
def photo(file: BookFile, book: Book, jpeg: bytes) -> PhotoId:
    """A photograph that was on the cover and is not any more."""
    name = file.add_photo(prepare_bytes(jpeg, "x.jpg"))
    file.save(shown(book, name))
    file.save(book)
    return name


def removed(file: BookFile) -> list[PhotoId]:
    return [one.id for one in file.earlier.removed_photos()]


def test_a_removed_photograph_is_there_after_the_book_was_closed(
    file: BookFile, photo: PhotoId, key: bytes
) -> None:
    with reopened(file, key) as again:
        assert removed(again) == [photo]
        assert again.photo(photo)
        assert again.preview(photo)


def test_one_that_is_on_a_page_again_is_not_removed(
    file: BookFile, photo: PhotoId, book: Book, key: bytes
) -> None:
    file.save(shown(book, photo))
    assert removed(file) == []

    with reopened(file, key) as again:
        assert removed(again) == []
        assert again.book() == shown(book, photo)


def test_the_one_removed_last_comes_first(file: BookFile, photo: PhotoId, book: Book) -> None:
    other = file.add_photo(photo_of(5_000, 2))
    file.save(shown(book, other))
    file.save(book)

    assert removed(file) == [other, photo]


def test_after_six_weeks_it_goes(file: BookFile, photo: PhotoId, key: bytes) -> None:
    for days, there in ((KEPT_DAYS - 1, [photo]), (KEPT_DAYS + 1, [])):
        with file._db.atomic():
            file._db.execute("UPDATE photo SET removed_at = ?", [days_ago(days)])

        file = reopened(file, key)

        assert removed(file) == there
    with pytest.raises(DamagedBookError):
        file.photo(photo)
    file.close()


def test_only_the_newest_of_very_many_stay(
    file: BookFile, photo: PhotoId, book: Book, key: bytes
) -> None:
    for seed in range(MOST_REMOVED):
        file.save(shown(book, file.add_photo(photo_of(2_000, seed))))
    file.save(book)

    with reopened(file, key) as again:
        assert len(removed(again)) == MOST_REMOVED
        assert photo not in removed(again)


def test_one_that_was_never_put_on_a_page_can_be_brought_back_too(
    file: BookFile, jpeg: bytes, key: bytes
) -> None:
    name = file.add_photo(prepare_bytes(jpeg, "x.jpg"))

    with reopened(file, key) as again:
        assert removed(again) == [name]


def test_one_that_is_chosen_again_does_not_make_room_for_the_next(
    file: BookFile, book: Book, key: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    big, other, next_one = (photo_of(300_000, seed) for seed in (1, 2, 3))
    for one in (big, other):
        file.save(shown(book, file.add_photo(one)))
    file.save(book)
    file = reopened(file, key)
    full = file.path.stat().st_size + KEPT_FOR_WORDS + 50_000
    monkeypatch.setattr(room, "LARGEST_BOOK", full)

    file.add_photo(big)
    file.add_photo(next_one)  # the other one makes room
    with pytest.raises(FullBookError):
        file.add_photo(photo_of(300_000, 4))

    file.save(shown(book, big.id))
    assert file.photo(big.id) == big.jpeg
    assert file.damage() == []
    assert set(removed(file)) == {next_one.id}
    file.close()


def test_removed_for_good_it_is_in_no_file_of_the_book_and_nothing_names_it(
    file: BookFile, photo: PhotoId, key: bytes
) -> None:
    file = reopened(file, key)
    file.earlier.snapshot()

    assert file.earlier.remove_photo_for_good(photo) == ()

    (kept,) = snapshots_of(file.path, key)
    file.close()
    for path in (file.path, kept.path):
        assert all_rows_with(path, key, photo) == 0
        assert all_rows_with(path, key, "Dad at the sea") == 0


def all_rows_with(path: Path, key: bytes, mark: str) -> int:
    with BookFile.open(path, key, read_only=True) as file:
        rows = [row for name in file._db.table_names() for row in file._db.table(name).rows]
        return sum(mark in repr(row) for row in rows)


def test_it_goes_with_all_that_stood_in_its_place_and_others_stay(
    file: BookFile, photo: PhotoId, key: bytes
) -> None:
    other = file.add_photo(photo_of(5_000, 2))
    file = reopened(file, key)

    file.earlier.remove_for_good(COVER, "title")
    assert set(removed(file)) == {photo, other}
    file.earlier.remove_for_good(COVER, "picture")

    assert removed(file) == [other]
    file.close()


def test_one_that_a_page_shows_is_not_removed_for_good(
    file: BookFile, photo: PhotoId, book: Book
) -> None:
    file.save(shown(book, photo))

    file.earlier.remove_photo_for_good(photo)

    assert file.photo(photo)
    assert file.book() == shown(book, photo)


@pytest.fixture
def spoilt(file: BookFile, book: Book) -> PhotoId:
    """A photograph that was removed long ago and can no longer be read; the book is closed."""
    big = file.add_photo(photo_of(80_000, 3))
    file.save(shown(book, big))
    file.save(book)
    with file._db.atomic():
        file._db.execute("UPDATE photo SET removed_at = ?", [days_ago(KEPT_DAYS + 1)])
    file.close()
    raw = bytearray(file.path.read_bytes())
    for page in range(len(raw) // 4096 - 12, len(raw) // 4096):
        raw[page * 4096 + 100] ^= 1
    file.path.write_bytes(raw)
    return big


def test_spoilt_bytes_of_a_removed_photograph_do_not_keep_a_book_shut(
    path: Path, spoilt: PhotoId, book: Book, titled: Titled, key: bytes
) -> None:
    with BookFile.open(path, key) as file:
        assert file.book() == book
        assert removed(file) == [spoilt]
        assert file.save(titled(book, "Our tent"))

    with BookFile.open(path, key) as file:
        assert file.book() == titled(book, "Our tent")


def test_looking_at_a_spoilt_photograph_does_not_end_the_saving(
    path: Path, spoilt: PhotoId, book: Book, titled: Titled, key: bytes
) -> None:
    with BookFile.open(path, key) as file:
        for number in range(3):
            for _ in range(2):
                with pytest.raises(DamagedBookError):
                    file.photo(spoilt)
            assert file.save(titled(book, str(number)))
        with pytest.raises(BookInUseError):
            BookFile.open(path, key)

    with BookFile.open(path, key) as file:
        assert file.book() == titled(book, "2")
