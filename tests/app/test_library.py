from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from familybook.app.library import Library
from familybook.core.book import Book
from familybook.core.errors import NoRoomError
from familybook.store.bookfile import BookFile

pytestmark = pytest.mark.gui


@pytest.fixture
def library(qapp: QObject) -> Library:
    return Library(qapp)


def pages_in(library: Library) -> int:
    book, opened = library.practise()
    opened.writer.close()
    return len(book.filled)


def full(file: BookFile, book: Book) -> bool:
    del file, book
    raise NoRoomError


def test_a_practice_book_that_was_cut_off_is_made_again(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(BookFile, "save", full)
        with pytest.raises(NoRoomError):
            library.practise()

    assert pages_in(library) > 5


def test_a_practice_book_of_a_lost_key_is_made_anew(library: Library, home: Path) -> None:
    pages_in(library)
    for file in home.glob("keys*"):
        file.unlink()

    assert pages_in(library) > 5
