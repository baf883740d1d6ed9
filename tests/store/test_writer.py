"""Saving on a thread of its own: soon, the newest only, and said only when it is so."""

from __future__ import annotations

import queue
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from familybook.core.book import Book
from familybook.core.errors import (
    AnswersError,
    BookInUseError,
    DamagedBookError,
    FamilybookError,
    NoSuchFileError,
    NotABookError,
)
from familybook.core.ids import PageKey, PhotoId
from familybook.core.said import LONGEST_ANSWER
from familybook.store.bookfile import BookFile
from familybook.store.photos import prepare_bytes
from familybook.store.writer import Writer
from tests.store.conftest import Titled

PATIENCE_S = 20.0


class Heard:
    """What a writer told."""

    def __init__(self) -> None:
        self.saved: queue.SimpleQueue[Book] = queue.SimpleQueue()
        self.problems: queue.SimpleQueue[Exception] = queue.SimpleQueue()


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def writer(heard: Heard) -> Iterator[Writer]:
    made = Writer(heard.saved.put, heard.problems.put, quiet_s=0.05, longest_s=0.3, again_s=0.05)
    yield made
    made.close()


def kept(path: Path, key: bytes) -> Book:
    with BookFile.open(path, key, read_only=True) as file:
        return file.book()


def test_what_is_put_is_saved_soon_and_said(
    writer: Writer, heard: Heard, book: Book, titled: Titled, path: Path, key: bytes
) -> None:
    assert writer.create(path, book, key) == book

    writer.put(titled(book, "Our boat"))

    assert heard.saved.get(timeout=PATIENCE_S) == titled(book, "Our boat")
    writer.close()
    assert kept(path, key) == titled(book, "Our boat")


def test_only_the_newest_of_many_is_saved(
    writer: Writer, heard: Heard, book: Book, titled: Titled, path: Path, key: bytes
) -> None:
    writer.create(path, book, key)

    for number in range(200):
        writer.put(titled(book, str(number)))

    assert heard.saved.get(timeout=PATIENCE_S) == titled(book, "199")
    assert heard.saved.empty()


def test_typing_without_a_pause_is_saved_all_the_same(
    heard: Heard, book: Book, titled: Titled, path: Path, key: bytes
) -> None:
    writer = Writer(heard.saved.put, quiet_s=60, longest_s=0.05)
    writer.create(path, book, key)
    start = time.monotonic()

    number = 0
    while heard.saved.empty() and time.monotonic() - start < PATIENCE_S:
        number += 1
        writer.put(titled(book, str(number)))

    assert not heard.saved.empty()
    writer.close()


def test_flushing_waits_until_it_is_on_the_disk(
    heard: Heard, book: Book, titled: Titled, path: Path, key: bytes
) -> None:
    writer = Writer(heard.saved.put, quiet_s=60, longest_s=60)
    writer.create(path, book, key)
    writer.put(titled(book, "Our boat"))

    assert writer.flush()

    assert heard.saved.get_nowait() == titled(book, "Our boat")
    writer.close()


def test_closing_saves_what_was_put_last(
    heard: Heard, book: Book, titled: Titled, path: Path, key: bytes
) -> None:
    writer = Writer(heard.saved.put, quiet_s=60, longest_s=60)
    writer.create(path, book, key)
    writer.put(titled(book, "Our boat"))

    assert writer.close()

    assert kept(path, key) == titled(book, "Our boat")
    assert list(path.parent.iterdir()) == [path]


def test_one_writer_opens_one_book_after_another(
    writer: Writer, book: Book, titled: Titled, path: Path, key: bytes
) -> None:
    other = path.with_name("b-2.familybook")
    writer.create(path, book, key)
    writer.put(titled(book, "one"))
    with pytest.raises(RuntimeError):
        writer.open(path, key)
    writer.close()

    writer.create(other, book, key)
    writer.put(titled(book, "two"))
    writer.close()

    assert kept(path, key) == titled(book, "one")
    assert kept(other, key) == titled(book, "two")


def test_nothing_can_be_put_where_no_book_is_open(writer: Writer, book: Book) -> None:
    with pytest.raises(RuntimeError):
        writer.put(book)
    with pytest.raises(RuntimeError):
        writer.flush()

    assert writer.close()


def test_photographs_go_in_and_come_out_through_the_writer(
    writer: Writer, book: Book, path: Path, key: bytes, jpeg: bytes
) -> None:
    writer.create(path, book, key)
    photo = prepare_bytes(jpeg, "x.jpg")

    name = writer.add_photo(photo)

    assert writer.photo(name) == photo.jpeg
    assert writer.preview(name) == photo.preview
    assert writer.photo_size(name) == (90, 60)
    with pytest.raises(DamagedBookError):
        writer.photo(PhotoId("ab"))


@pytest.mark.parametrize(("content", "error"), [(None, NoSuchFileError), (b"x", NotABookError)])
def test_what_cannot_be_opened_is_said_to_who_asked_and_another_book_can_be(
    writer: Writer,
    book: Book,
    path: Path,
    key: bytes,
    content: bytes | None,
    error: type[FamilybookError],
) -> None:
    if content is not None:
        path.write_bytes(content)

    with pytest.raises(error):
        writer.open(path, key)

    assert writer.create(path.with_name("b-2.familybook"), book, key) == book


def test_a_file_taken_away_is_told_once_and_saved_when_it_is_back(
    writer: Writer, heard: Heard, book: Book, titled: Titled, path: Path, key: bytes
) -> None:
    writer.create(path, book, key)
    elsewhere = path.rename(path.with_name("elsewhere"))
    writer.put(titled(book, "not yet"))

    problem = heard.problems.get(timeout=PATIENCE_S)
    assert not writer.flush()
    assert not writer.flush()
    writer.put(titled(book, "at last"))
    elsewhere.rename(path)

    assert isinstance(problem, NoSuchFileError)
    assert heard.saved.get(timeout=PATIENCE_S) == titled(book, "at last")
    assert heard.problems.empty()


def test_a_book_too_large_to_keep_is_told_and_the_next_one_saved(
    writer: Writer, heard: Heard, book: Book, titled: Titled, path: Path, key: bytes
) -> None:
    writer.create(path, book, key)
    writer.put(titled(book, "w" * (LONGEST_ANSWER + 1)))

    assert isinstance(heard.problems.get(timeout=PATIENCE_S), AnswersError)
    writer.put(titled(book, "Our boat"))

    assert heard.saved.get(timeout=PATIENCE_S) == titled(book, "Our boat")


def test_a_fault_of_ours_is_told_and_saving_goes_on(
    writer: Writer, heard: Heard, book: Book, titled: Titled, path: Path, key: bytes
) -> None:

    writer.create(path, book, key)
    nothing: Any = None
    broken = replace(book, titles=nothing)
    writer.put(broken)

    told = heard.problems.get(timeout=PATIENCE_S)
    assert not isinstance(told, FamilybookError)
    assert told.__traceback__ is not None
    writer.put(titled(book, "Our boat"))

    assert heard.saved.get(timeout=PATIENCE_S) == titled(book, "Our boat")


def test_while_a_writer_has_a_book_nobody_else_opens_it(
    writer: Writer, book: Book, path: Path, key: bytes
) -> None:
    writer.create(path, book, key)

    with pytest.raises(BookInUseError):
        BookFile.open(path, key, read_only=True)


def test_whoever_listens_cannot_end_the_saving(
    heard: Heard, book: Book, titled: Titled, path: Path, key: bytes
) -> None:
    def gone(saved: Book) -> None:
        heard.saved.put(saved)
        raise RuntimeError

    writer = Writer(gone, heard.problems.put, quiet_s=0.01, longest_s=0.02)
    writer.create(path, book, key)
    writer.put(titled(book, "Our boat"))
    heard.saved.get(timeout=PATIENCE_S)

    writer.put(titled(book, "Our tent"))
    assert heard.saved.get(timeout=PATIENCE_S) == titled(book, "Our tent")
    assert writer.close()


def test_where_we_stopped_is_kept_beside_the_book(
    writer: Writer, book: Book, titled: Titled, path: Path, key: bytes
) -> None:
    writer.create(path, book, key)
    assert writer.stopped_at() is None

    writer.stop_at(PageKey("weather"))
    writer.put(titled(book, "Our boat"))
    writer.close()

    again = writer.open(path, key)
    assert writer.stopped_at() == PageKey("weather")
    assert again == titled(book, "Our boat")


def test_a_place_that_cannot_be_kept_does_not_end_the_saving(
    writer: Writer, book: Book, titled: Titled, path: Path, key: bytes
) -> None:
    writer.create(path, book, key)
    away = path.rename(path.with_suffix(".away"))

    writer.stop_at(PageKey("weather"))
    assert writer.stopped_at() is None

    away.rename(path)
    writer.put(titled(book, "Our boat"))
    assert writer.flush()
