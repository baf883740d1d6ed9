"""While a book's connection is made anew nobody holds it: what another window does then counts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from familybook.core.book import Book
from familybook.core.errors import BookInUseError, ChangedBookError
from familybook.core.said import Said
from familybook.store import cipher
from familybook.store.bookfile import BookFile
from familybook.store.engine import Database
from familybook.store.passing import Passing
from tests.store.conftest import COVER, Titled
from tests.store.test_faults import photo_of


class _TroubleError(Exception):
    """Something that takes a save back."""


Between = Callable[[Callable[[], object]], None]


@pytest.fixture
def between(monkeypatch: pytest.MonkeyPatch) -> Between:
    """Let somebody do something once, at the moment before the book is connected to again."""

    def do(something: Callable[[], object]) -> None:
        connect = cipher.connect

        def after_it(there: Path, key: bytes, *, read_only: bool = False) -> Database:
            monkeypatch.setattr(cipher, "connect", connect)
            something()
            return connect(there, key, read_only=read_only)

        monkeypatch.setattr(cipher, "connect", after_it)

    return do


def take_a_save_back(file: BookFile) -> None:
    with pytest.raises(_TroubleError), file._hold.saving():
        raise _TroubleError


def other_window(path: Path, key: bytes, do: Callable[[BookFile], object]) -> Callable[[], None]:
    def open_and_close() -> None:
        with BookFile.open(path, key) as file:
            do(file)

    return open_and_close


def saved_in(path: Path, key: bytes) -> Book:
    with BookFile.open(path, key, read_only=True) as file:
        return file.book()


def test_what_another_window_saved_meanwhile_is_never_written_over(
    file: BookFile, path: Path, titled: Titled, key: bytes, between: Between
) -> None:
    theirs, ours = titled(file.book(), "Theirs"), titled(file.book(), "Ours")
    between(other_window(path, key, lambda other: other.save(theirs)))
    take_a_save_back(file)

    for _ in range(3):
        with pytest.raises(ChangedBookError):
            file.save(ours)

    file.close()
    assert saved_in(path, key) == theirs


def test_a_window_that_looked_meanwhile_and_changed_nothing_is_no_trouble(
    file: BookFile, path: Path, titled: Titled, key: bytes, between: Between
) -> None:
    between(other_window(path, key, lambda other: other.keep_note("stopped_at", "cover")))
    take_a_save_back(file)

    assert file.save(titled(file.book(), "Ours"))

    assert file.stopped_at == COVER
    file.close()
    assert saved_in(path, key) == titled(file.book(), "Ours")


def test_a_book_that_was_handed_over_meanwhile_is_not_changed_here(
    file: BookFile, path: Path, titled: Titled, key: bytes, between: Between
) -> None:
    lent = Passing(book=file.passing.book, lent_at="2026-11-20T10:00:00+00:00")
    between(other_window(path, key, lambda other: other.keep_passing(lent)))
    take_a_save_back(file)

    with pytest.raises(ChangedBookError):
        file.save(titled(file.book(), "Ours"))


def test_what_another_window_saved_counts_also_after_it_held_the_book_for_a_while(
    file: BookFile, path: Path, titled: Titled, key: bytes, between: Between
) -> None:
    theirs = titled(file.book(), "Theirs")
    held: list[Any] = []

    def hold() -> None:
        # As another program would: this one is kept from opening a book twice.
        held.append(BookFile.open(path, key))
        cipher._open_files.clear()

    between(hold)
    take_a_save_back(file)
    with pytest.raises(BookInUseError):
        file.save(titled(file.book(), "Ours"))
    held[0].save(theirs)
    held[0].close()

    with pytest.raises(ChangedBookError):
        file.save(titled(file.book(), "Ours"))


def test_a_book_that_was_changed_meanwhile_still_gives_its_photographs(
    path: Path, book: Book, titled: Titled, key: bytes, between: Between
) -> None:
    photo = photo_of(30_000, 1)
    with BookFile.create(path, book, key) as file:
        file.add_photo(photo)
        cover: Any = book.page(COVER)
        file.save(book.with_page(COVER, replace(cover, picture=Said(photo=photo.id))))
        between(other_window(path, key, lambda other: other.save(titled(book, "Theirs"))))
        take_a_save_back(file)

        with pytest.raises(ChangedBookError):
            file.save(titled(book, "Ours"))

        assert len(file.photo(photo.id)) == 30_000


def test_a_save_that_was_taken_back_with_nobody_near_is_tried_again_and_saved(
    file: BookFile, titled: Titled
) -> None:
    for title in ("One", "Two", "Three"):
        take_a_save_back(file)
        assert file.save(titled(file.book(), title))
