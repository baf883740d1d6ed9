"""A book with a spoilt photograph is made anew: no word is lost, and the photograph comes back."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from familybook.core.book import Book
from familybook.core.errors import BookInUseError, DamagedBookError, NotABookError
from familybook.core.ids import PageKey, PhotoId
from familybook.core.said import Said
from familybook.store.book_files import ASIDE, folder_of
from familybook.store.bookfile import BookFile
from familybook.store.mending import StoppedMendingError, mend
from familybook.store.snapshots import snapshots_of
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


def spoil_photo(path: Path, key: bytes, *, pages_from_end: int = 14) -> bytes:
    """Flip a bit in each of some late pages, where the photograph is; return the file."""
    raw = bytearray(path.read_bytes())
    spoilt = len(raw) // 4096 - pages_from_end
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


OPEN = """
import sys
from pathlib import Path
from familybook.core.errors import FamilybookError
from familybook.store.bookfile import BookFile
try:
    BookFile.open(Path(sys.argv[1]), bytes.fromhex(sys.argv[2])).close()
except FamilybookError as error:
    print(error.key)
"""


def opened_elsewhere(path: Path, key: bytes) -> str:
    """What another program is told that opens the book; nothing if it opens."""
    asked = [sys.executable, "-c", OPEN, str(path), key.hex()]
    return subprocess.run(asked, capture_output=True, check=True, text=True).stdout.strip()


def test_nobody_opens_the_book_while_it_is_mended(closed: Path, key: bytes) -> None:
    with BookFile.open(closed, key) as file:
        file.add_photo(photo_of(20_000, 10))
    spoil_photo(closed, key, pages_from_end=21)
    tried: list[str] = []

    def stop() -> bool:
        """Asked before each photograph, of which the first is spoilt."""
        with pytest.raises(BookInUseError):
            BookFile.open(closed, key)
        tried.append(opened_elsewhere(closed, key))
        return False

    assert mend(closed, key, stop=stop) == ()

    assert tried == ["book-in-use"] * 2
    assert opened_elsewhere(closed, key) == ""


def test_a_book_that_is_open_is_not_mended(closed: Path, key: bytes) -> None:
    with BookFile.open(closed, key) as file:
        before = closed.read_bytes()

        with pytest.raises(BookInUseError):
            mend(closed, key)

        assert file.save(replace(file.book(), titles={COVER: "Our sledge"}))
    assert closed.read_bytes() != before
    assert not list(folder_of(closed).glob("*.part"))


def test_a_book_whose_snapshot_is_open_is_not_mended_with_a_photograph_less(
    closed: Path, key: bytes
) -> None:
    damaged = spoil_photo(closed, key)
    (kept,) = snapshots_of(closed, key)

    with BookFile.open(kept.path, key, read_only=True), pytest.raises(BookInUseError):
        mend(closed, key)

    assert closed.read_bytes() == damaged


def test_mending_that_is_stopped_leaves_the_book_as_it_was(closed: Path, key: bytes) -> None:
    damaged = spoil_photo(closed, key)

    with pytest.raises(StoppedMendingError):
        mend(closed, key, stop=lambda: True)

    assert closed.read_bytes() == damaged
    assert not list(folder_of(closed).glob("*.part"))
