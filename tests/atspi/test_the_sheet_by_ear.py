"""The recovery sheet by ear: saved and shown to be right, and another laptop's books come by it."""

from __future__ import annotations

from pathlib import Path

import pytest

from familybook.app.copying import seal
from familybook.assets.words import words
from familybook.core.book import Sign, new_book
from familybook.store.bookfile import BookFile
from familybook.store.key_files import KeptBy
from familybook.store.keys import LaptopKey, key_in
from familybook.store.parcel import Note
from familybook.store.passing import HERE
from familybook.store.sealed import Keys
from familybook.templates.our_book import OUR_BOOK
from tests.atspi.desk import Desk, missing
from tests.atspi.test_every_screen_by_ear import faults

pytestmark = [pytest.mark.gui, pytest.mark.skipif(bool(missing()), reason=missing() or "-")]

OTHER = LaptopKey(bytes(range(16)), KeptBy.OWNER_ONLY_FILE)


def leave_safe_copy(folder: Path) -> None:
    """Put a safe copy of another laptop's book into a folder."""
    folder.mkdir()
    path = folder / "old.familybook"
    book = new_book(OUR_BOOK, sign=Sign("kite", "green"))
    with BookFile.create(path, book, OTHER.book_key()) as file:
        note = Note(passing=HERE, made_at="2026-11-02")
        seal(file, folder / "copy.fbseal", Keys(laptop=OTHER.seal_key()), note)
    path.unlink()


def test_the_sheet_is_saved_and_shown_to_be_right_and_books_come_back(tmp_path: Path) -> None:
    say = words()
    home, copies = tmp_path / "home", tmp_path / "copies"
    home.mkdir()
    leave_safe_copy(copies)
    third = key_in(home, None).groups()[2]
    slip = third[:3] + ("A" if third[3] != "A" else "B")

    with Desk(home) as desk:  # its key was never printed: the sheet is offered at once
        assert faults(desk, say("sheet-title")) == []
        desk.press(say("sheet-save"), "push button")
        sheet = tmp_path / "sheet.pdf"
        desk.place(say("make-save-sheet"), sheet)
        desk.hears(say("sheet-saved", name=sheet.name))
        assert sheet.read_bytes().startswith(b"%PDF")

        field = desk.find(say("sheet-group-name"), "text")
        desk.ask("focus", place=field.place)
        desk.typed(slip.lower())
        desk.keys("Return")
        desk.hears(say("sheet-group-wrong"))
        desk.typed(third.lower())
        desk.keys("Return")
        desk.hears(say("sheet-group-right"))
        desk.wait(lambda: "focused" in desk.find(say("sheet-done"), "push button").states)
        desk.keys("Return")

        desk.press(say("sheet-ask-bring"))
        desk.screen(say("sheet-ask-bring"))
        desk.find(say("sheet-group-of", number=1, all=7), "text")
        desk.typed("".join(OTHER.groups()).lower())
        desk.reads(say("sheet-group-of", number=7, all=7), OTHER.groups()[6])
        desk.keys("Return")
        desk.place(say("sheet-choose-folder"), copies)

        desk.find("Open the green kite")
        desk.hears(say("sheet-brought", books=1))
