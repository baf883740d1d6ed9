"""The shelf: picture and colour, never a name."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from familybook.core.book import Book, Sign
from familybook.store import places
from familybook.store.bookfile import BookFile
from familybook.store.shelf import OnShelf, Standing, any_made_with, books_on
from tests.store.conftest import MARK, Titled


@pytest.fixture
def shelf() -> Path:
    return places.shelf()


def test_an_empty_shelf_holds_nothing(shelf: Path, key: bytes) -> None:
    assert books_on(shelf, key) == ()


def test_books_show_picture_and_colour_the_last_opened_first(
    shelf: Path, book: Book, key: bytes
) -> None:

    first, second = places.new_path(), places.new_path()
    BookFile.create(first, book, key).close()
    BookFile.create(second, replace(book, sign=Sign("tent", "red")), key).close()

    found = books_on(shelf, key)

    assert [(one.path, one.sign) for one in found] == [
        (second, Sign("tent", "red")),
        (first, Sign("boat", "blue")),
    ]
    BookFile.open(first, key).close()
    assert [one.path for one in books_on(shelf, key)] == [first, second]


def test_no_name_of_anybody_is_on_the_shelf(
    shelf: Path, book: Book, titled: Titled, key: bytes
) -> None:
    BookFile.create(places.new_path(), titled(book, MARK), key).close()

    (found,) = books_on(shelf, key)

    assert MARK not in repr(found)
    assert "Mum" not in repr(found)


def test_looking_writes_nothing(shelf: Path, book: Book, key: bytes) -> None:
    path = places.new_path()
    BookFile.create(path, book, key).close()
    before = path.read_bytes()

    books_on(shelf, key)

    assert path.read_bytes() == before
    assert list(shelf.iterdir()) == [path]


def test_each_book_that_cannot_be_taken_says_why(shelf: Path, book: Book, key: bytes) -> None:
    damaged, newer, odd, open_one, theirs, whole = (
        shelf / f"b-{number}.familybook" for number in range(6)
    )
    for path in (damaged, newer, odd, whole):
        BookFile.create(path, book, key).close()
    with damaged.open("r+b") as file:
        file.seek(60)
        file.write(bytes(30))
    with BookFile.open(newer, key) as opened:
        opened._db.execute("PRAGMA user_version = 9")
    with BookFile.open(odd, key) as opened:
        opened._db.execute("UPDATE book SET value = '{\"hat\":1}' WHERE key = 'sign'")
        opened._db.conn.commit()
    theirs.write_bytes(b"Dear Gran")
    (shelf / "notes.txt").write_text("not a book")
    (shelf / "folder.familybook").mkdir()

    with BookFile.create(open_one, book, key):
        found = {one.path: one.standing for one in books_on(shelf, key)}

    assert found == {
        damaged: Standing.DAMAGED,
        newer: Standing.NEWER,
        odd: Standing.NEWER,
        open_one: Standing.IN_USE,
        theirs: Standing.NOT_OURS,
        whole: Standing.READY,
    }


def test_looking_at_the_shelf_leaves_the_open_books_lock_alone(
    shelf: Path, book: Book, titled: Titled, key: bytes
) -> None:

    path = places.new_path()
    with BookFile.create(path, book, key) as file:
        books_on(shelf, key)
        assert any_made_with(key, [path])
        assert not any_made_with(bytes(32), [path])
        code = (
            "import sys; from pathlib import Path; from familybook.store.bookfile import BookFile;"
            "from familybook.core.errors import BookInUseError\n"
            "try: BookFile.open(Path(sys.argv[1]), bytes(range(32)))\n"
            "except BookInUseError: print('in use')"
        )
        other = subprocess.run(
            [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True
        )
        assert file.save(titled(book, "Our boat"))

    assert other.stdout == "in use\n"


def test_a_book_whose_last_save_was_cut_off_can_be_taken(
    shelf: Path, book: Book, key: bytes
) -> None:
    path = places.new_path()
    journal = path.with_name(f"{path.name}-journal")
    with BookFile.create(path, book, key) as file:
        file._db.execute("BEGIN")
        file._db.execute("PRAGMA cache_size = 1")
        file._db.execute("INSERT INTO book VALUES ('x', hex(zeroblob(400000)))")
        crashed = path.read_bytes(), journal.read_bytes()
        file._db.conn.rollback()
    path.write_bytes(crashed[0])
    journal.write_bytes(crashed[1])

    assert books_on(shelf, key) == (OnShelf(path=path),)
    with BookFile.open(path, key) as file:
        assert file.book() == book
