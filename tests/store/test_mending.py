"""A book with a spoilt photograph is made anew: no word is lost, and the photograph comes back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from familybook.core.book import Book
from familybook.core.errors import DamagedBookError, NotABookError
from familybook.core.ids import PageKey, PhotoId
from familybook.core.said import Said
from familybook.store.bookfile import BookFile
from familybook.store.mending import mend
from familybook.store.snapshots import ASIDE, folder_of, snapshots_of
from tests.store.conftest import COVER, Titled
from tests.store.test_faults import photo_of

PHOTO = photo_of(80_000, 3)


@pytest.fixture
def closed(path: Path, book: Book, titled: Titled, key: bytes) -> Path:
    """A book with a photograph and a snapshot of it; later words are in the book only."""
    with BookFile.create(path, book, key) as file:
        file.add_photo(PHOTO)
        cover: Any = book.page(COVER)
        file.save(book.with_page(COVER, replace(cover, picture=Said("Dad", photo=PHOTO.id))))
        file.stop_at(PageKey("weather"))
    with BookFile.open(path, key) as file:
        file.earlier.snapshot()
        file.save(titled(file.book(), "Our boat"))
        file.earlier.versions(COVER, "title")
        file.save(titled(file.book(), "Our tent"))
    return path


def spoil_photo(path: Path, key: bytes) -> bytes:
    """Flip a bit in each of the last pages, where the photograph is; return the file."""
    raw = bytearray(path.read_bytes())
    spoilt = len(raw) // 4096 - 14
    for page in range(spoilt, spoilt + 6):
        raw[page * 4096 + 100] ^= 1
    path.write_bytes(raw)
    with BookFile.open(path, key) as file, pytest.raises(DamagedBookError):
        file.photo(PHOTO.id)
    return path.read_bytes()


def test_all_words_stay_and_the_photograph_comes_from_a_snapshot(closed: Path, key: bytes) -> None:
    with BookFile.open(closed, key) as file:
        before = file.book()
        versions = file.earlier.versions(COVER, "title")
    damaged = spoil_photo(closed, key)

    assert mend(closed, key) == ()

    with BookFile.open(closed, key) as file:
        assert file.book() == before
        assert file.photo(PHOTO.id) == PHOTO.jpeg
        assert file.stopped_at == PageKey("weather")
        assert file.earlier.versions(COVER, "title") == versions
        assert file.damage() == []
        assert file.earlier.snapshot()
    (aside,) = folder_of(closed).glob(f"*{ASIDE}")
    assert aside.read_bytes() == damaged


def test_a_photograph_that_no_snapshot_has_is_named_and_the_words_stay(
    closed: Path, key: bytes
) -> None:
    spoil_photo(closed, key)
    for one in snapshots_of(closed, key):
        one.path.unlink()

    assert mend(closed, key) == (PHOTO.id,)

    with BookFile.open(closed, key) as file:
        cover: Any = file.book().page(COVER)
        assert cover.title.text == "Our tent"
        assert cover.picture.photo == PHOTO.id
        assert file.damage() == [f"no photograph {PHOTO.id}"]
        assert file.save(file.book().with_page(COVER, replace(cover, picture=Said())))


def test_a_removed_photograph_stays_removed(closed: Path, key: bytes) -> None:
    with BookFile.open(closed, key) as file:
        cover: Any = file.book().page(COVER)
        file.save(file.book().with_page(COVER, replace(cover, picture=Said())))
        before = file.earlier.removed_photos()
    spoil_photo(closed, key)

    mend(closed, key)

    with BookFile.open(closed, key) as file:
        assert file.earlier.removed_photos() == before
        assert file.photo(PhotoId(PHOTO.id)) == PHOTO.jpeg


def test_a_file_that_is_no_book_is_left_as_it_is(path: Path, key: bytes) -> None:
    path.write_bytes(b"Dear Gran" * 1000)

    with pytest.raises(NotABookError):
        mend(path, key)

    assert path.read_bytes() == b"Dear Gran" * 1000
    assert list(folder_of(path).iterdir()) == []
