"""Books of every key that a laptop holds open on it, and each stays with its own."""

from __future__ import annotations

import secrets
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from familybook.app.copying import open_at, seal
from familybook.core.book import Book, Sign, new_book
from familybook.core.errors import NoKeyError, NotABookError, ShelfAwayError
from familybook.core.recovery import SECRET_BYTES
from familybook.store.bookfile import BookFile
from familybook.store.cipher import is_made_with, salt_of
from familybook.store.key_files import FILES, KeptBy, book_key_of
from familybook.store.keys import LaptopKey, key_in, with_other
from familybook.store.mending import mend
from familybook.store.sealed import Keys
from familybook.store.shelf import Standing, any_made_with, books_on, know_shelf
from familybook.store.snapshots import snapshots_of
from familybook.templates.our_book import OUR_BOOK

OURS, THEIRS = secrets.token_bytes(SECRET_BYTES), secrets.token_bytes(SECRET_BYTES)
OLD = LaptopKey(THEIRS, KeptBy.OWNER_ONLY_FILE).book_key()
BOTH = LaptopKey(OURS, KeptBy.OWNER_ONLY_FILE, (THEIRS,))
BOOK = new_book(OUR_BOOK, sign=Sign("boat", "sun"))


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    path = tmp_path / "b-0123456789abcdef.familybook"
    BookFile.create(path, BOOK, OLD).close()
    return path


def renamed(book: Book) -> Book:
    return replace(book, sign=Sign("kite", "sky"))


def test_a_book_of_another_key_is_ready_once_that_key_is_here(theirs: Path) -> None:
    alone = LaptopKey(OURS, KeptBy.OWNER_ONLY_FILE).book_key()

    (shut,) = books_on(theirs.parent, alone)
    (ready,) = books_on(theirs.parent, BOTH.book_key())
    assert shut.standing is Standing.NOT_OURS
    assert ready.standing is Standing.READY
    with pytest.raises(NotABookError):
        BookFile.open(theirs, alone)


def test_it_is_written_and_kept_with_its_own_key(theirs: Path) -> None:
    with BookFile.open(theirs, BOTH.book_key()) as file:
        file.earlier.snapshot()
        file.save(renamed(file.book()))

    assert is_made_with(OLD, salt_of(theirs))
    copies = snapshots_of(theirs, BOTH.book_key())
    assert copies
    assert all(is_made_with(OLD, salt_of(one.path)) for one in copies)
    with BookFile.open(theirs, OLD, read_only=True) as file:
        assert file.book().sign == Sign("kite", "sky")


def test_a_new_book_is_made_with_the_key_of_the_laptop(tmp_path: Path) -> None:
    path = tmp_path / "new.familybook"
    BookFile.create(path, BOOK, BOTH.book_key()).close()

    assert any_made_with(book_key_of(OURS), [path])
    assert not any_made_with(OLD, [path])


def test_it_is_mended_with_its_own_key(theirs: Path) -> None:
    assert mend(theirs, BOTH.book_key()) == ()

    assert is_made_with(OLD, salt_of(theirs))


def test_its_safe_copy_is_opened_by_the_sheet_of_the_laptop_that_made_it(
    theirs: Path, tmp_path: Path
) -> None:
    copy, back = tmp_path / "copy.fbseal", tmp_path / "back.familybook"
    with BookFile.open(theirs, BOTH.book_key(), read_only=True) as file:
        seal(file, copy, Keys(laptop=BOTH.seal_key()))

    anew = LaptopKey(OURS, KeptBy.OWNER_ONLY_FILE)
    open_at(copy, Keys(laptop=anew.seal_key()), back, anew.book_key())
    with BookFile.open(back, anew.book_key(), read_only=True) as file:
        assert file.book().sign == BOOK.sign


def test_both_keys_are_there_again_after_the_program_starts_anew(tmp_path: Path) -> None:
    own = key_in(tmp_path, None)
    with_other(THEIRS, tmp_path, None)

    again = key_in(tmp_path, None)
    assert again.secret == own.secret
    assert again.book_keys() == (book_key_of(own.secret), OLD)


def test_no_key_is_made_while_the_drive_of_the_shelf_is_away(tmp_path: Path) -> None:
    home, drive = tmp_path / "home", tmp_path / "drive"
    home.mkdir()
    drive.write_bytes(b"")  # no folder can be in it, as in a drive that is not there
    know_shelf(home, drive / "Books")

    with pytest.raises(ShelfAwayError):
        key_in(home, None)
    assert not any((home / name).exists() for name in FILES)

    drive.unlink()
    shelf = drive / "Books"
    shelf.mkdir(parents=True)
    with closing(BookFile.create(shelf / "b.familybook", BOOK, OLD)):
        pass
    with pytest.raises(NoKeyError) as there:
        key_in(home, None)
    assert not isinstance(there.value, ShelfAwayError)


def test_a_key_that_is_there_is_had_while_the_drive_is_away(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    own = key_in(home, None)
    drive = tmp_path / "drive"
    drive.write_bytes(b"")
    know_shelf(home, drive / "Books")

    assert key_in(home, None).secret == own.secret
