"""A copy that came is opened by six words, by reader actions alone; then its file is replaced."""

from __future__ import annotations

from pathlib import Path

import pytest

from familybook.app.lending import hand_over
from familybook.assets.six_words import phrase, word_list
from familybook.core.book import Sign, new_book
from familybook.store.bookfile import BookFile
from familybook.store.keys import key_in
from familybook.store.sealed import Keys
from familybook.templates.our_book import OUR_BOOK
from tests.atspi.desk import Desk, missing
from tests.atspi.test_every_screen_by_ear import faults, faults_in

pytestmark = [pytest.mark.gui, pytest.mark.skipif(bool(missing()), reason=missing() or "-")]


def a_copy(folder: Path) -> tuple[Path, tuple[str, ...]]:
    """Make a copy on another laptop; return it, and the words that open it."""
    folder.mkdir()
    key, path = key_in(folder, None).book_key(), folder / "ours.familybook"
    six = tuple(one for one in word_list() if len(one) > 4)[:6]
    BookFile.create(path, new_book(OUR_BOOK, sign=Sign("boat", "blue")), key).close()
    hand_over(path, key, folder / "ours.fbseal", Keys(words=phrase(six)))
    return folder / "ours.fbseal", six


def put_another_in_its_place(shelf: Path) -> None:
    """Let another file take the name of the one book on a shelf, as a program that syncs does."""
    (book,) = shelf.glob("*.familybook")
    other = shelf / "other"
    other.write_bytes(book.read_bytes())
    other.replace(book)


def test_six_words_are_typed_and_a_file_that_was_replaced_is_told(tmp_path: Path) -> None:
    copy, six = a_copy(tmp_path / "theirs")
    home = tmp_path / "home"
    home.mkdir()
    found: dict[str, list[str]] = {}
    with Desk(home) as desk:
        desk.press("Open a copy")
        desk.place("Open a copy", copy)
        found["six places"] = faults(desk, "Which six words open it?")
        desk.heard()
        desk.write("Word 1", "zzzz")
        desk.write("Word 2", six[1][:4])
        desk.hears("We do not know word 1.")
        desk.write("Word 3", six[2])
        desk.hears(six[1])
        desk.press("Open the copy")
        desk.hears("We do not know word 1.")
        assert "focused" in desk.find("Word 1", "text").states
        for number, word in enumerate(six, 1):
            desk.write(f"Word {number}", word)
        desk.press("Open the copy")
        desk.hears("The copy is a book on our shelf now.")

        desk.press("Open the blue boat")
        desk.screen("Where shall we go today?")
        desk.keys("ctrl+4")
        desk.screen("What we are good at")
        put_another_in_its_place(home / "shelf")
        desk.write("Add: What is true of us?", "We sing")
        desk.keys("Return")
        desk.hears("Something else changed the file of this book.")
        desk.find("Keep ours as a new book")
        found["replaced"] = faults_in(desk, desk.settled())
        desk.press("Keep ours as a new book")
        desk.wait(lambda: len(list((home / "shelf").glob("*.familybook"))) == 2, "a new book")

    assert [(name, line) for name, lines in found.items() for line in lines] == []
