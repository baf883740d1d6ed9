"""A book by the keyboard alone, at a common laptop and with words twice as large."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from tests.atspi.desk import Desk, missing

pytestmark = [pytest.mark.gui, pytest.mark.skipif(bool(missing()), reason=missing() or "-")]


@pytest.mark.parametrize("bigger", [0, 6], ids=["at 100 %", "at 200 %"])
def test_a_book_is_made_without_a_pointer(tmp_path: Path, bigger: int) -> None:
    home = tmp_path / "home"
    home.mkdir()
    with Desk(home) as desk:
        desk.find("Start a book")
        for _ in range(bigger):
            desk.keys("ctrl+plus")
        desk.tab_to("Start a book")
        desk.keys("Return")
        desk.screen("Starting together")
        desk.typed("Mum\n")
        desk.tab_to("Go on")
        desk.keys("space")
        desk.tab_to("Skip this for now")
        desk.keys("Return")
        desk.screen("Where shall we go today?")

        desk.keys("ctrl+4")
        desk.screen("What we are good at")
        desk.tab_to("We keep going")
        desk.keys("space")
        desk.chosen("We keep going")
        desk.keys("alt+Right")
        desk.screen("What we love about each other")
        desk.keys("alt+Right")
        desk.screen("Our path")
        desk.tab_to("Where are we now?", "text")
        desk.typed("By the sea")
        desk.reads("Where are we now?", "By the sea")
        desk.keys("ctrl+z")
        desk.reads("Where are we now?", "")
        desk.typed("We made it")
        desk.reads("Where are we now?", "We made it")
        desk.keys("ctrl+p")
        desk.screen("Make our book")
        desk.tab_to("Save as a file")
        desk.keys("space")
        desk.tab_to("Mum: We make this book together. Yes")
        desk.keys("space")
        paper = desk.save_as(tmp_path / "our-book.pdf")

        with pypdfium2.PdfDocument(paper) as book:
            told = " ".join(side.get_textpage().get_text_range() for side in book)
        assert "We keep going" in told
        assert "We made it" in told
        assert "By the sea" not in told
