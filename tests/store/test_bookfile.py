"""A book in its file: what is put in comes out, and what cannot be is refused in words."""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import replace
from itertools import zip_longest
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from familybook.core.allowing import Matter, Reply
from familybook.core.book import Book
from familybook.core.codec import Reader, to_plain
from familybook.core.errors import (
    AnswersError,
    BookExistsError,
    BookInUseError,
    FamilybookError,
    NewerBookError,
    NoSuchFileError,
    NotABookError,
    ReadOnlyError,
)
from familybook.core.fields import with_answer
from familybook.core.ids import PageKey, PhotoId
from familybook.core.said import LONGEST_ANSWER, Said
from familybook.core.template import Page
from familybook.core.yes import Says, Yes
from familybook.store.bookfile import BookFile
from familybook.store.faults import LARGEST_BOOK
from familybook.store.migrations import VERSION
from familybook.store.photos import prepare_bytes
from tests.store.conftest import COVER, MARK, Titled
from tests.store.test_faults import photo_of
from tests.strategies import books

KEY = bytes(range(32))


def settled(book: Book) -> Book:
    """The book without what says nothing: pages never touched, and empty answers."""
    kept = {
        key: Reader().group(type(page), to_plain(page), key) for key, page in book.filled.items()
    }
    return replace(book, filled={key: page for key, page in kept.items() if to_plain(page)})


@settings(max_examples=8)
@given(books(), books())
def test_any_book_comes_back_as_it_was(first: Book, second: Book) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "b.familybook"
        BookFile.create(path, first, KEY).close()

        with BookFile.open(path, KEY) as file:
            begun = file.book()
            file.save(second)
        with BookFile.open(path, KEY, read_only=True) as file:
            ended = file.book()

    assert begun == settled(first)
    assert ended == settled(second)


def test_saving_what_is_saved_writes_nothing(
    file: BookFile, book: Book, titled: Titled, path: Path
) -> None:
    changed = titled(book, "Our boat")
    file.save(changed)
    before = path.read_bytes()

    again = file.save(titled(book, "Our boat"))

    assert again is False
    assert path.read_bytes() == before


def test_a_cleared_answer_is_gone_from_the_file(
    file: BookFile, book: Book, titled: Titled, path: Path, key: bytes
) -> None:
    file.save(titled(book, "Our boat"))

    file.save(titled(book, ""))
    file.close()

    with BookFile.open(path, key) as again:
        assert again.book().filled == {}


def test_it_knows_when_it_was_saved_last(file: BookFile, book: Book, titled: Titled) -> None:
    opened = file.note("changed_at")

    file.save(titled(book, "Our boat"))

    kept = {row["key"]: row["value"] for row in file.earlier.rows()["book"]}
    assert file.note("changed_at") == json.loads(kept["changed_at"]) > opened


def test_after_a_save_no_transaction_is_open(file: BookFile, book: Book, titled: Titled) -> None:
    file.save(titled(book, "Our boat"))

    assert not file._db.conn.in_transaction


def test_an_answer_too_long_to_read_again_is_not_written(
    file: BookFile, book: Book, titled: Titled, path: Path, key: bytes
) -> None:
    file.save(titled(book, "Our boat"))

    with pytest.raises(AnswersError):
        file.save(titled(book, "w" * (LONGEST_ANSWER + 1)))
    file.close()

    with BookFile.open(path, key) as again:
        assert again.book() == titled(book, "Our boat")


def test_an_own_page_and_its_place_come_back(
    file: BookFile, book: Book, path: Path, key: bytes
) -> None:
    own = Page(PageKey("own-1"), book.template.own, "own")
    page = with_answer(own.kind(), ("questions",), ())
    changed = book.with_own_page(own, COVER).with_page(own.key, page)

    file.save(changed)
    file.close()

    with BookFile.open(path, key) as again:
        assert again.book().pages[1] == own


@pytest.mark.parametrize("name", ["?mode=memory&x=#%41.familybook", "so far, Ünïcode ਕ.familybook"])
def test_a_file_may_have_any_name(tmp_path: Path, book: Book, key: bytes, name: str) -> None:
    BookFile.create(tmp_path / name, book, key).close()

    with BookFile.open(tmp_path / name, key) as file:
        assert file.book() == book
    assert [one.name for one in tmp_path.iterdir()] == [name]


def test_a_closed_book_is_one_file(file: BookFile, path: Path) -> None:
    file.close()

    assert list(path.parent.iterdir()) == [path]


def test_opening_and_saving_one_answer_write_a_few_pages_however_large_the_book(
    file: BookFile, book: Book, titled: Titled, path: Path, key: bytes
) -> None:
    for number in range(4):
        file.add_photo(photo_of(400_000, number))
    for number in range(20):
        file.save(titled(book, f"{number} " + "w" * 900))
        file.earlier.end_visit()
    file.close()
    before = pages_of(path)

    with BookFile.open(path, key) as again:
        again.save(titled(book, "Our boat"))

    after = pages_of(path)
    written = [one for one, two in zip_longest(before, after) if one != two]
    assert len(before) > 400
    assert len(written) <= 12


def pages_of(path: Path) -> list[bytes]:
    raw = path.read_bytes()
    return [raw[at : at + 4096] for at in range(0, len(raw), 4096)]


def test_no_words_stand_in_the_file(
    file: BookFile, book: Book, titled: Titled, path: Path, jpeg: bytes
) -> None:
    photo = prepare_bytes(jpeg, "x.jpg")
    file.add_photo(photo)
    file.save(titled(book, MARK))

    for one in path.parent.iterdir():
        raw = one.read_bytes()
        assert MARK.encode() not in raw
        assert MARK.encode("utf-16-le") not in raw
        assert b"JFIF" not in raw
        assert b"SQLite" not in raw
        assert b"cover" not in raw


def test_a_photograph_comes_back_to_the_byte(
    file: BookFile, book: Book, path: Path, key: bytes, jpeg: bytes
) -> None:
    photo = prepare_bytes(jpeg, "x.jpg")

    name = file.add_photo(photo)
    cover: Any = book.page(COVER)
    file.save(book.with_page(COVER, replace(cover, picture=Said(photo=name))))
    file.add_photo(photo)
    file.close()

    with BookFile.open(path, key, read_only=True) as again:
        assert again.photo(name) == photo.jpeg
        assert again.preview(name) == photo.preview
        assert again.photo_size(name) == (90, 60)
        assert again.damage() == []


def test_a_page_that_shows_a_lost_photograph_is_damage(file: BookFile, book: Book) -> None:
    lost = PhotoId("ab" * 32)
    cover: Any = book.page(COVER)
    file.save(book.with_page(COVER, replace(cover, picture=Said(photo=lost))))

    assert file.damage() == [f"no photograph {lost}"]


def test_a_book_never_takes_the_place_of_another_file(path: Path, book: Book, key: bytes) -> None:
    path.write_bytes(b"somebody's letter")

    with pytest.raises(BookExistsError):
        BookFile.create(path, book, key)

    assert path.read_bytes() == b"somebody's letter"
    assert list(path.parent.iterdir()) == [path]


def test_a_missing_folder_is_named(path: Path, book: Book, key: bytes) -> None:
    with pytest.raises(NoSuchFileError) as caught:
        BookFile.create(path.parent / "nowhere" / "b.familybook", book, key)

    assert caught.value.facts == {"name": "nowhere"}


@pytest.mark.parametrize("read_only", [False, True])
def test_an_open_book_is_in_use_here(
    file: BookFile, book: Book, titled: Titled, path: Path, key: bytes, read_only: bool
) -> None:
    with pytest.raises(BookInUseError):
        BookFile.open(path, key, read_only=read_only)

    assert file.save(titled(book, "The first goes on"))


def test_two_may_look_at_once(file: BookFile, path: Path, key: bytes) -> None:
    file.close()

    with BookFile.open(path, key, read_only=True) as one:
        with pytest.raises(BookInUseError):
            BookFile.open(path, key)
        assert one.book()


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", NotABookError),
        (b"Dear Gran", NotABookError),
        (b"SQLite format 3\0" + bytes(8192), NotABookError),
        (bytes(100_000), NotABookError),
        (os.urandom(8192), NotABookError),
    ],
    ids=["empty", "letter", "plain SQLite", "zeros", "noise"],
)
def test_a_stranger_is_refused_and_left_alone(
    path: Path, key: bytes, content: bytes, error: type[FamilybookError], read_only: bool
) -> None:
    path.write_bytes(content)

    with pytest.raises(error):
        BookFile.open(path, key, read_only=read_only)

    assert path.read_bytes() == content
    assert list(path.parent.iterdir()) == [path]


def test_a_book_of_another_laptop_is_not_called_damaged(file: BookFile, path: Path) -> None:
    file.close()
    before = path.read_bytes()

    with pytest.raises(NotABookError):
        BookFile.open(path, bytes(32))

    assert path.read_bytes() == before


def test_a_folder_is_not_a_book(tmp_path: Path, key: bytes) -> None:
    with pytest.raises(NotABookError):
        BookFile.open(tmp_path, key)


def test_a_missing_book_is_told(path: Path, key: bytes) -> None:
    with pytest.raises(NoSuchFileError):
        BookFile.open(path, key)

    assert not path.exists()


def test_an_enormous_file_is_not_read(path: Path, key: bytes) -> None:
    with path.open("wb") as file:
        file.truncate(LARGEST_BOOK + 1)

    with pytest.raises(NotABookError):
        BookFile.open(path, key)


@pytest.mark.parametrize("read_only", [False, True])
def test_a_newer_book_is_refused_to_the_byte(
    file: BookFile, path: Path, key: bytes, read_only: bool
) -> None:
    file._db.execute(f"PRAGMA user_version = {VERSION + 1}")
    file.close()
    before = path.read_bytes()

    with pytest.raises(NewerBookError):
        BookFile.open(path, key, read_only=read_only)

    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_a_book_from_before_anybody_was_asked_opens_and_keeps_what_is_said_then(
    file: BookFile, book: Book, path: Path, key: bytes
) -> None:
    file._db.execute("DELETE FROM book WHERE key IN ('yes', 'allows', 'given', 'stays_until')")
    file.close()
    mum = book.people[0].id
    said = book.with_yes(COVER, mum, Yes(Says.NOT_YET, "0123456789abcdef"))
    said = said.with_reply(mum, Matter.PHOTOS, Reply.NO)

    with BookFile.open(path, key) as again:
        assert again.book() == book
        again.save(said)

    with BookFile.open(path, key) as again:
        assert again.book() == said


def test_another_programs_file_with_our_key_is_not_a_book(
    file: BookFile, path: Path, key: bytes
) -> None:
    file._db.execute("PRAGMA application_id = 1")
    file.close()

    with pytest.raises(NotABookError):
        BookFile.open(path, key)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE book SET value = '\"a-later-book\"' WHERE key = 'template'",
        "UPDATE book SET value = replace(value, 'us', 'garden') WHERE key = 'pages'",
        'UPDATE book SET value = \'{"picture":"boat","hat":1}\' WHERE key = \'sign\'',
        "INSERT INTO answer VALUES ('cover', 'smell', '{\"text\":\"\"}', 'now')",
    ],
    ids=["template", "page", "fact", "question"],
)
def test_what_only_a_newer_program_writes_is_a_newer_book(
    file: BookFile, path: Path, key: bytes, change: str
) -> None:
    file._db.execute(change)
    file._db.conn.commit()
    file.close()

    with pytest.raises(NewerBookError):
        BookFile.open(path, key)


def test_a_book_that_can_only_be_read_says_so_at_once(
    as_ordinary_person: Path, book: Book, key: bytes, titled: Titled, jpeg: bytes
) -> None:
    path = as_ordinary_person / "b.familybook"
    BookFile.create(path, titled(book, "Our boat"), key).close()
    path.chmod(0o400)
    as_ordinary_person.chmod(0o500)
    before = path.read_bytes()

    with pytest.raises(ReadOnlyError):
        BookFile.open(path, key)
    with BookFile.open(path, key, read_only=True) as file:
        held = file.book()
        with pytest.raises(ReadOnlyError):
            file.save(book)
        with pytest.raises(ReadOnlyError):
            file.add_photo(prepare_bytes(jpeg, "x.jpg"))

    assert held == titled(book, "Our boat")
    assert path.read_bytes() == before
    assert list(as_ordinary_person.iterdir()) == [path]


def test_a_writable_book_in_a_closed_folder_says_so_at_once(
    as_ordinary_person: Path, book: Book, key: bytes
) -> None:
    path = as_ordinary_person / "b.familybook"
    BookFile.create(path, book, key).close()
    as_ordinary_person.chmod(0o500)

    with pytest.raises(ReadOnlyError):
        BookFile.open(path, key)
    with pytest.raises(ReadOnlyError):
        BookFile.create(path.with_name("c.familybook"), book, key)
    with BookFile.open(path, key, read_only=True) as file:
        assert file.book() == book


def test_a_file_replaced_under_an_open_book_is_not_written_to(
    file: BookFile, book: Book, titled: Titled, path: Path
) -> None:
    theirs = path.with_name("theirs")
    theirs.write_bytes(b"theirs")
    theirs.replace(path)

    with pytest.raises(ReadOnlyError):
        file.save(titled(book, "Our boat"))

    assert path.read_bytes() == b"theirs"


def test_a_file_taken_away_under_an_open_book_is_told(
    file: BookFile, book: Book, titled: Titled, path: Path
) -> None:
    elsewhere = path.rename(path.with_name("elsewhere"))

    with pytest.raises(NoSuchFileError):
        file.save(titled(book, "Our boat"))
    elsewhere.rename(path)

    assert file.save(titled(book, "Our boat"))
