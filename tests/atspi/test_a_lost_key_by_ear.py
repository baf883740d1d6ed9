"""A laptop whose key is damaged, for somebody who only hears it: the sheet is typed, books open."""

from __future__ import annotations

from pathlib import Path

import pytest

from familybook.assets.words import words
from familybook.core.book import Sign, new_book
from familybook.store.bookfile import BookFile
from familybook.store.key_files import FILES
from familybook.store.keys import key_in
from familybook.templates.our_book import OUR_BOOK
from tests.atspi.desk import Desk, missing

pytestmark = [pytest.mark.gui, pytest.mark.skipif(bool(missing()), reason=missing() or "-")]


def test_a_wrong_group_is_told_and_the_right_sheet_opens_the_books(tmp_path: Path) -> None:
    key = key_in(tmp_path, None)
    (tmp_path / "shelf").mkdir()
    path = tmp_path / "shelf" / "b-0123456789abcdef.familybook"
    book = new_book(OUR_BOOK, sign=Sign("boat", "blue"))
    BookFile.create(path, book, key.book_key()).close()
    for name in FILES:
        (tmp_path / name).write_text("{}")
    *most, last = key.groups()
    slip = last[:3] + ("A" if last[3] != "A" else "B")

    with Desk(tmp_path) as desk:
        desk.screen(words()("sheet-ask-damaged"))
        desk.reads("Group 1 of 7", "")
        desk.typed("".join((*most, slip)).lower())
        desk.reads("Group 7 of 7", slip)
        desk.keys("Return")
        desk.hears("look at group 7 again")
        assert "focused" in desk.find("Group 7 of 7").states

        desk.typed(last)
        desk.reads("Group 7 of 7", last)
        desk.keys("Return")

        desk.find("Open the blue boat")
        desk.hears("The key is back")
