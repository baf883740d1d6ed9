"""A book that came back by any way is taken off with all that was ever kept of it."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from familybook.app.bringing import bring_back
from familybook.app.changed_outside import keep_as_new
from familybook.app.cli import main
from familybook.app.copies_of import notes_of
from familybook.app.last_safe_copy import last_safe_copy
from familybook.app.leaving import off_the_shelf, take_off
from familybook.app.leaving_told import unreached_told
from familybook.app.lending import lend
from familybook.app.putting_in_place import put_in_place
from familybook.app.safe_copies import KEPT, choose_folder, keep_copy
from familybook.app.safe_note import safe_of
from familybook.assets.words import words
from familybook.core.book import new_book
from familybook.core.errors import LentBookError
from familybook.core.person import next_person
from familybook.store import snapshots
from familybook.store.book_files import folder_of
from familybook.store.bookfile import BookFile
from familybook.store.keys import LaptopKey, laptop_key
from familybook.store.passing import PASSING, SAFE, passing_from_plain
from familybook.store.places import shelf
from familybook.templates.our_book import OUR_BOOK

needs_links = pytest.mark.skipif(
    os.name == "nt", reason="only an administrator may make links on Windows"
)


@pytest.fixture
def key() -> LaptopKey:
    return laptop_key()


@pytest.fixture
def folder(tmp_path: Path, home: Path) -> Path:
    made = tmp_path / "safe"
    made.mkdir()
    choose_folder(home, made)
    return made


def begun(path: Path, key: LaptopKey) -> Path:
    people = (next_person((), "Mum"),)
    BookFile.create(path, replace(new_book(OUR_BOOK), people=people), key.book_key()).close()
    return path


def visited(path: Path, key: LaptopKey, folder: Path, name: str) -> None:
    """Let a family come once more: a snapshot, another person, a safe copy."""
    with BookFile.open(path, key.book_key()) as file:
        file.earlier.snapshot()
        book = file.book()
        file.save(book.with_person(next_person(book.people, name)))
    keep_copy(path, key, folder, name)


@pytest.fixture
def book(key: LaptopKey, folder: Path) -> Path:
    """A book with three safe copies and some snapshots."""
    path = begun(shelf() / "b-1.familybook", key)
    for name in ("A", "B", "C"):
        visited(path, key, folder, name)
    return path


def spoil(path: Path, start: int = 4096, size: int = 4096) -> None:
    held = bytearray(path.read_bytes())
    held[start : start + size] = bytes(byte ^ 0xFF for byte in held[start : start + size])
    path.write_bytes(held)


def all_files(*folders: Path) -> set[Path]:
    return {one for folder in folders for one in folder.rglob("*") if one.is_file()}


def brought_to_a_new_laptop(path: Path, key: LaptopKey, folder: Path) -> Path:
    del path
    for one in all_files(shelf()):
        one.unlink()
    bring_back(folder, key)
    (found,) = shelf().glob("*.familybook")
    return found


def put_back_from_a_snapshot(path: Path, key: LaptopKey, folder: Path) -> Path:
    del folder
    newest = snapshots.newest_whole(path, key.book_key())
    assert newest is not None
    spoil(path)
    put_in_place(path, newest, key)
    return path


def brought_from_its_last_safe_copy(path: Path, key: LaptopKey, folder: Path, home: Path) -> Path:
    for one in snapshots.snapshots_of(path, key.book_key()):
        one.path.unlink()
    spoil(path)
    copy = last_safe_copy(path, folder, key, home)
    assert copy is not None
    put_in_place(path, copy, key)
    return path


def kept_as_new(path: Path, key: LaptopKey, folder: Path) -> Path:
    del folder
    place = shelf() / "b-2.familybook"
    with BookFile.open(path, key.book_key()) as file:
        notes = {name: file.note(name) for name in (PASSING, SAFE)}
        keep_as_new(file.book(), file.photo, place, key.book_key(), notes)
    path.unlink()
    for one in all_files(folder_of(path)):
        one.unlink()
    return place


WAYS: dict[str, Callable[..., Path]] = {
    "brought to a new laptop": brought_to_a_new_laptop,
    "put back from a snapshot": put_back_from_a_snapshot,
    "brought from its last safe copy": brought_from_its_last_safe_copy,
    "kept as a new book": kept_as_new,
}


def recovered(how: str, book: Path, key: LaptopKey, folder: Path, home: Path) -> Path:
    given = (book, key, folder, home) if "last" in how else (book, key, folder)
    return WAYS[how](*given)


@pytest.mark.parametrize("how", WAYS)
def test_a_book_that_came_back_knows_its_safe_copies(
    book: Path, key: LaptopKey, folder: Path, home: Path, how: str
) -> None:
    before = set(folder.iterdir())

    path = recovered(how, book, key, folder, home)

    held, _ = notes_of(path, key.book_key())
    assert set(safe_of(held[SAFE]).paths) == before
    keep_copy(path, key, folder, "D")
    assert len(list(folder.iterdir())) == KEPT


@pytest.mark.parametrize("how", WAYS)
def test_a_book_that_came_back_is_taken_off_with_all_its_safe_copies(
    book: Path, key: LaptopKey, folder: Path, home: Path, how: str
) -> None:
    path = recovered(how, book, key, folder, home)
    with BookFile.open(path, key.book_key()) as file:
        file.keep_note(SAFE, None)  # as books from before did: the folder itself tells

    gone = take_off(path, key)

    assert len(gone.safe) == 3
    assert all_files(shelf(), folder) == set()
    assert bring_back(folder, key).books == 0
    assert book.stem not in (home / "copied-books.json").read_text()


def test_a_folder_that_nobody_could_look_into_is_told(
    book: Path, key: LaptopKey, folder: Path
) -> None:
    with BookFile.open(book, key.book_key()) as file:
        file.keep_note(SAFE, None)
    folder.rename(folder.with_name("in a pocket"))

    gone = take_off(book, key)

    assert gone.unseen == (folder,)
    assert unreached_told(gone, words()) == (words()("leave-unseen", folders="safe"),)


def test_a_damaged_book_without_snapshots_is_taken_off_with_its_safe_copies(
    book: Path, key: LaptopKey, folder: Path
) -> None:
    for one in snapshots.snapshots_of(book, key.book_key()):
        one.path.unlink()
    spoil(book)

    gone = take_off(book, key)

    assert len(gone.safe) == 3
    assert all_files(shelf(), folder) == set()


def test_a_book_whose_first_bytes_are_gone_is_taken_off_too(
    book: Path, key: LaptopKey, folder: Path
) -> None:
    spoil(book, 0, 64)

    take_off(book, key)

    assert all_files(shelf(), folder) == set()


def test_what_another_version_needs_stays_and_goes_with_that(
    book: Path, key: LaptopKey, folder: Path
) -> None:
    other = shelf() / "b-9.familybook"
    shutil.copy(book, other)  # as somebody does in a file manager
    copies = set(folder.iterdir())
    visited(other, key, folder, "D")
    theirs = copies & set(folder.iterdir()), set(folder.iterdir()) - copies

    take_off(book, key)

    assert set(folder.iterdir()) == set().union(*theirs)
    take_off(other, key)
    assert all_files(shelf(), folder) == set()


def test_the_copies_of_two_versions_brought_back_are_not_taken_for_each_others(
    book: Path, key: LaptopKey, folder: Path
) -> None:
    other = shelf() / "b-9.familybook"
    shutil.copy(book, other)
    visited(other, key, folder, "X")
    visited(book, key, folder, "Y")
    (mine,), (theirs,) = (list(folder.glob(f"{name} *")) for name in "YX")
    for one in all_files(shelf()):
        one.unlink()
    bring_back(folder, key)
    versions = {}
    for one in shelf().glob("*.familybook"):
        with BookFile.open(one, key.book_key()) as file:
            versions[file.book().people[-1].name] = one, safe_of(file.note(SAFE)).paths

    assert mine in versions["Y"][1]
    assert theirs not in versions["Y"][1]
    take_off(versions["Y"][0], key)

    assert not mine.exists()
    assert theirs.exists()
    take_off(versions["X"][0], key)
    assert list(folder.iterdir()) == []


def test_a_damaged_version_keeps_the_copies_it_can_come_back_from(
    book: Path, key: LaptopKey, folder: Path
) -> None:
    other = shelf() / "b-9.familybook"
    shutil.copy(book, other)
    with BookFile.open(other, key.book_key()) as file:
        file.earlier.snapshot()
    spoil(other)
    copies = set(folder.iterdir())

    take_off(book, key)

    assert set(folder.iterdir()) == copies


def test_two_books_whose_names_differ_in_the_ending_share_no_snapshots(
    key: LaptopKey, tmp_path: Path
) -> None:
    mine, theirs = (begun(tmp_path / f"same.{one}", key) for one in ("familybook", "book"))
    for path in (mine, theirs):
        with BookFile.open(path, key.book_key()) as file:
            file.earlier.snapshot()

    take_off(mine, key)

    assert len(snapshots.snapshots_of(theirs, key.book_key())) == 1
    take_off(theirs, key)
    assert all_files(tmp_path) == set()


@needs_links
def test_taken_off_by_way_of_a_link_nothing_is_left_on_either_side(
    key: LaptopKey, tmp_path: Path
) -> None:
    there, link = tmp_path / "there" / "b.familybook", tmp_path / "way" / "b.familybook"
    for path in (there, link):
        path.parent.mkdir()
    begun(there, key)
    link.symlink_to(there)
    for path in (there, link):
        with BookFile.open(path, key.book_key()) as file:
            file.earlier.snapshot()

    take_off(link, key)

    assert [one for one in tmp_path.rglob("*") if one.is_symlink() or one.is_file()] == []


@needs_links
def test_a_link_to_a_book_that_is_half_gone_goes_with_it(key: LaptopKey, tmp_path: Path) -> None:
    there, link = tmp_path / "there.familybook", tmp_path / "link.familybook"
    begun(there, key)
    link.symlink_to(there)
    off_the_shelf(link)

    take_off(link, key)

    assert list(tmp_path.glob("*.familybook*")) == []


@needs_links
@pytest.mark.parametrize("which", ["book", "snapshot", "safe copy"])
def test_a_file_that_has_a_second_name_is_told_to_be_there_still(
    book: Path, key: LaptopKey, folder: Path, tmp_path: Path, which: str
) -> None:
    (newest, *_) = snapshots.snapshots_of(book, key.book_key())
    files = {"book": book, "snapshot": newest.path, "safe copy": next(folder.iterdir())}
    second, salt = tmp_path / "somewhere else", files[which].read_bytes()[:16]
    os.link(files[which], second)

    gone = take_off(book, key)

    assert all_files(shelf(), folder) == set()
    assert second.read_bytes().startswith(salt)
    assert gone.elsewhere == 1
    assert not gone.is_all
    assert unreached_told(gone, words()) == (words()("leave-elsewhere", count=1),)


@needs_links
def test_the_second_name_of_a_file_that_was_being_made_goes_at_once(
    book: Path, key: LaptopKey, folder: Path
) -> None:
    os.link(book, book.with_name(".0123456789abcdef.part"))

    gone = take_off(book, key)

    assert all_files(shelf(), folder) == set()
    assert gone.is_all


@needs_links
def test_the_command_ends_with_a_problem_where_a_second_name_is_left(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    os.link(book, tmp_path / "somewhere else")

    assert main(["remove", str(book), "--yes"]) == 1

    assert words()("leave-elsewhere", count=1) in capsys.readouterr().out


def test_what_only_looks_like_a_snapshot_stays_and_is_told(
    book: Path, key: LaptopKey, folder: Path
) -> None:
    theirs = folder_of(book) / f"{book.stem}-00000000.snapshot"
    theirs.write_bytes(b"the disk of another machine" * 1000)
    count = len(snapshots.snapshots_of(book, key.book_key()))

    gone = take_off(book, key)

    assert all_files(shelf(), folder) == {theirs}
    assert gone.known.earlier == count
    assert gone.is_all
    assert unreached_told(gone, words()) == (words()("leave-strange", names=theirs.name),)


@pytest.mark.parametrize("start", [0, 4096])
def test_a_damaged_book_that_a_colleague_has_stays(
    book: Path, key: LaptopKey, folder: Path, start: int
) -> None:
    lend(book, key.book_key(), "Sam")
    with BookFile.open(book, key.book_key()) as file:
        file.earlier.snapshot()
    spoil(book, start)
    before = all_files(shelf(), folder)

    with pytest.raises(LentBookError):
        take_off(book, key)

    assert all_files(shelf(), folder) == before


def test_a_lent_book_that_came_back_from_a_copy_is_still_lent(
    book: Path, key: LaptopKey, folder: Path, home: Path
) -> None:
    lend(book, key.book_key(), "Sam")
    with BookFile.open(book, key.book_key()) as file:
        file.earlier.snapshot()
    spoil(book)
    copy = last_safe_copy(book, folder, key, home)
    assert copy is not None

    put_in_place(book, copy, key)

    held, _ = notes_of(book, key.book_key())
    assert passing_from_plain(held[PASSING]).lent_to == "Sam"


def test_the_command_tells_of_a_book_that_is_half_gone(
    book: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    off_the_shelf(book)

    assert main(["remove", str(book)]) == 1

    assert "3 safe copies, in “safe”." in capsys.readouterr().out
    assert len(list(folder.iterdir())) == 3


def test_other_books_are_still_known_once_one_is_gone(
    book: Path, key: LaptopKey, folder: Path, home: Path
) -> None:
    other = begun(shelf() / "b-2.familybook", key)
    keep_copy(other, key, folder, "Other")

    take_off(book, key)

    assert list(json.loads((home / "copied-books.json").read_text())) == [other.name]
