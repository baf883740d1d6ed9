"""Books brought back from a folder of safe copies: what went on where, and what is damaged here."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from familybook.app.bringing import Brought, bring_back
from familybook.app.copying import seal
from familybook.app.progress import StoppedError
from familybook.core.book import Book, new_book
from familybook.core.ids import PageKey
from familybook.core.said import Said
from familybook.kinds.cover import Cover
from familybook.store import cipher
from familybook.store.bookfile import BookFile
from familybook.store.key_files import KeptBy
from familybook.store.keys import LaptopKey
from familybook.store.parcel import Note
from familybook.store.passing import HERE, Passing, mark_of
from familybook.store.places import new_path, shelf
from familybook.store.sealed import Keys
from familybook.store.shelf import books_on
from familybook.templates.our_book import OUR_BOOK

KEY = LaptopKey(bytes(range(16)), KeptBy.OWNER_ONLY_FILE)
PAGE = 4096
COVER = PageKey("cover")
ONE = replace(HERE, book="one")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "safe"
    made.mkdir()
    return made


def called(title: str) -> Book:
    return new_book(OUR_BOOK).with_page(COVER, Cover(title=Said(title)))


def copy(folder: Path, title: str, after: Passing, made_at: str) -> Passing:
    """Leave a safe copy of a book with that title, and return how it went on."""
    path = folder / "book.familybook"
    passing = after.marked(mark_of(called(title)))
    with BookFile.create(path, called(title), KEY.book_key()) as file:
        out = folder / f"{title} {made_at}.fbseal"
        seal(file, out, Keys(laptop=KEY.seal_key()), Note(passing=passing, made_at=made_at))
    path.unlink()
    return passing


def titles() -> list[str]:
    found = []
    for one in books_on(shelf(), KEY.book_key()):
        with BookFile.open(one.path, KEY.book_key(), read_only=True) as file:
            cover = file.book().page(COVER)
            assert isinstance(cover, Cover)
            found.append(cover.title.text)
    return sorted(found)


def test_of_copies_that_followed_each_other_the_last_comes_whatever_the_clock_said(
    folder: Path,
) -> None:
    first = copy(folder, "first", ONE, "2026-11-20")
    second = copy(folder, "second", first, "2031-01-01")
    copy(folder, "third", second, "2026-11-22")

    assert bring_back(folder, KEY) == Brought(books=1)

    assert titles() == ["third"]


def test_of_a_book_that_went_on_in_two_places_both_come(folder: Path) -> None:
    first = copy(folder, "first", ONE, "2026-11-20")
    copy(folder, "at ours", first, "2026-11-21")
    copy(folder, "at theirs", first, "2026-11-22")

    assert bring_back(folder, KEY) == Brought(books=2)
    assert titles() == ["at ours", "at theirs"]

    assert bring_back(folder, KEY) == Brought(there=2)
    assert titles() == ["at ours", "at theirs"]


def test_a_book_that_became_again_what_it_had_been_comes_once(folder: Path) -> None:
    first = copy(folder, "first", ONE, "2026-11-20")
    second = copy(folder, "second", first, "2026-11-21")
    copy(folder, "first", second, "2026-11-22")

    assert bring_back(folder, KEY) == Brought(books=1)

    assert titles() == ["first"]


def test_of_copies_that_tell_nothing_of_what_they_were_the_newest_comes(folder: Path) -> None:
    for day, title in enumerate(("older", "newer"), 1):
        with BookFile.create(folder / "b.familybook", called(title), KEY.book_key()) as file:
            note = Note(passing=ONE, made_at=f"2026-11-0{day}")
            seal(file, folder / f"{title}.fbseal", Keys(laptop=KEY.seal_key()), note)
        (folder / "b.familybook").unlink()

    assert bring_back(folder, KEY) == Brought(books=1)

    assert titles() == ["newer"]


def test_a_book_whose_words_are_damaged_here_comes_back_from_its_copy(folder: Path) -> None:
    passing = copy(folder, "whole", ONE, "2026-11-20")
    path = new_path()
    with BookFile.create(path, called("whole"), KEY.book_key()) as file:
        file.keep_passing(passing)
    spoil(path, "answer")
    (found,) = books_on(shelf(), KEY.book_key())
    assert found.passing.book == "one"

    assert bring_back(folder, KEY) == Brought(books=1)

    path.unlink()
    assert titles() == ["whole"]


def spoil(path: Path, table: str) -> None:
    """Damage the first page of a table, as a bad disk does."""
    db = cipher.connect(path, KEY.book_key(), read_only=True)
    sql = "SELECT rootpage FROM sqlite_master WHERE name = ?"
    (root,) = db.execute(sql, [table]).fetchone()
    cipher.disconnect(db)
    raw = bytearray(path.read_bytes())
    raw[(root - 1) * PAGE : root * PAGE] = os.urandom(PAGE)
    path.write_bytes(raw)


def test_it_is_told_how_far_it_is_and_what_had_come_when_it_was_stopped_stays(
    folder: Path,
) -> None:
    for title in ("kite", "boat", "tent"):
        copy(folder, title, replace(HERE, book=title), "2026-11-20")
    looked: list[tuple[int, int]] = []

    def look(done: int, of_all: int) -> None:
        looked.append((done, of_all))

    def stop(done: int, of_all: int) -> None:
        assert of_all == 3
        if done == 1:
            raise StoppedError

    with pytest.raises(StoppedError):
        bring_back(folder, KEY, looking=look, coming=stop)

    assert looked == [(0, 3), (1, 3), (2, 3)]
    assert len(titles()) == 1
