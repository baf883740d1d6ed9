"""What is somebody's own stays when a book goes, also where it stands among the book's files."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from familybook.app.leaving import go_on_with_all, take_off
from familybook.app.safe_copies import keep_copy
from familybook.core.book import new_book
from familybook.core.errors import ReadOnlyError
from familybook.core.person import next_person
from familybook.store import leaving
from familybook.store.book_files import folder_of
from familybook.store.bookfile import BookFile
from familybook.store.keys import LaptopKey, laptop_key
from familybook.store.places import shelf
from familybook.templates.our_book import OUR_BOOK

needs_links = pytest.mark.skipif(os.name != "posix", reason="Windows lets few make links")

Plant = Callable[[Path, Path], None]


@pytest.fixture
def key() -> LaptopKey:
    return laptop_key()


def begun(path: Path, key: LaptopKey) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    people = (next_person((), "Mum"),)
    book = replace(new_book(OUR_BOOK), people=people)
    BookFile.create(path, book, key.book_key()).close()
    return path


def with_snapshot(path: Path, key: LaptopKey) -> Path:
    begun(path, key)
    with BookFile.open(path, key.book_key()) as file:
        file.earlier.snapshot()
    return path


def all_in(*folders: Path) -> dict[Path, bytes]:
    return {
        one: one.read_bytes() for folder in folders for one in folder.rglob("*") if one.is_file()
    }


def test_files_of_ones_own_among_the_snapshots_stay_as_they_are(
    tmp_path: Path, key: LaptopKey
) -> None:
    book = with_snapshot(tmp_path / "docs" / "family.familybook", key)
    names = ("family-20240612.jpg", "family-20231224.tar.gz", "family-20240613.crdownload.part")
    theirs = {folder_of(book) / name: name.encode() for name in names}
    for path, content in theirs.items():
        path.write_bytes(content)

    gone = take_off(book, key)

    assert all_in(book.parent) == theirs
    assert gone.known.earlier == 1


def test_a_new_snapshot_takes_no_file_of_ones_own_away(tmp_path: Path, key: LaptopKey) -> None:
    book = begun(tmp_path / "docs" / "family.familybook", key)
    theirs = folder_of(book) / "family-20240613.crdownload.part"
    theirs.parent.mkdir()
    theirs.write_bytes(b"half")

    with BookFile.open(book, key.book_key()) as file:
        file.earlier.snapshot()

    assert theirs.read_bytes() == b"half"


@needs_links
def test_a_linked_folder_of_snapshots_is_left_alone_and_written_to_by_nobody(
    tmp_path: Path, key: LaptopKey
) -> None:
    theirs = with_snapshot(tmp_path / "theirs" / "family.familybook", key)
    ours = begun(tmp_path / "ours" / "family.familybook", key)
    folder_of(ours).symlink_to(folder_of(theirs))
    before = all_in(theirs.parent)

    with BookFile.open(ours, key.book_key()) as file, pytest.raises(ReadOnlyError):
        file.earlier.snapshot()
    take_off(ours, key)

    assert all_in(theirs.parent) == before


def linked(going: Path, living: Path) -> None:
    going.symlink_to(living)


def of_two_names(going: Path, living: Path) -> None:
    os.link(living, going)


def junk(going: Path, living: Path) -> None:
    del living
    going.write_bytes(b"junk")


@pytest.mark.parametrize(
    ("plant", "name"),
    [
        (junk, "b-1.familybook.going"),
        pytest.param(linked, "b-2.familybook.going", marks=needs_links),
        pytest.param(of_two_names, "b-2.familybook.going", marks=needs_links),
        pytest.param(linked, "b-1.familybook.going", marks=needs_links),
    ],
)
def test_what_looks_like_a_leftover_takes_nothing_of_a_living_book_away(
    tmp_path: Path, key: LaptopKey, plant: Plant, name: str
) -> None:
    book = with_snapshot(shelf() / "b-1.familybook", key)
    safe = tmp_path / "safe"
    safe.mkdir()
    keep_copy(book, key, safe, "Book")
    before = all_in(safe, folder_of(book))
    going = book.with_name(name)
    plant(going, book)

    found = go_on_with_all([shelf()], key)

    assert found == ()
    assert all_in(safe, folder_of(book)) == before
    assert book.exists()
    assert leaving.left_half_way([shelf()]) == ()


def test_a_leftover_goes_with_the_book_that_came_back_under_its_name(key: LaptopKey) -> None:
    book = with_snapshot(shelf() / "b-1.familybook", key)
    content = book.read_bytes()
    leaving.begin(book)
    book.write_bytes(content)  # from a backup

    take_off(book, key)

    assert all_in(shelf()) == {}
