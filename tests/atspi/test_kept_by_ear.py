"""Spelling, what stood before and the sheet that is typed: heard, and gone round by Tab."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.atspi.desk import Desk, missing
from tests.atspi.test_every_screen_by_ear import faults, faults_in

pytestmark = [pytest.mark.gui, pytest.mark.skipif(bool(missing()), reason=missing() or "-")]

TITLE = "What shall we call our book?"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk(tmp_path) as desk:
        yield desk


def start_a_book(desk: Desk) -> None:
    """Start a book of our own, and open its first page."""
    desk.press("Start a book")
    desk.screen("Starting together")
    desk.typed("Mum")
    desk.press("Go on")
    desk.press("Skip this for now")
    desk.screen("Where shall we go today?")
    desk.keys("ctrl+1")
    desk.screen("Our book")


def test_another_way_to_write_a_word_is_told_and_taken_by_keys(desk: Desk) -> None:
    pytest.importorskip("spylls", reason="no spelling here: pip install -e '.[spelling]'")
    start_a_book(desk)
    field = desk.find(TITLE, "text")
    desk.ask("focus", place=field.place)
    desk.typed("Becuase of us")
    desk.reads(TITLE, "Becuase of us")
    desk.heard()

    desk.keys("F7")
    desk.hears("Shall we write “Becuase” another way?")
    desk.keys("Return")  # a menu is no part of the tree: it is told, and takes the keys

    desk.hears("That was the last word.")
    desk.reads(TITLE, "Because of us")


def test_all_can_be_heard_and_reached_by_tab_where_books_are_kept(desk: Desk) -> None:
    found: dict[str, list[str]] = {}
    desk.press("Bring books back")
    found["sheet"] = faults(desk, "Bring books back")
    desk.press("Not now")
    start_a_book(desk)
    for title in ("Our boat", "Our tent"):
        desk.write(TITLE, title)
        desk.reads(TITLE, title)
        desk.find("Undo: Words changed", "push button")  # what is quiet is in the menu then
        desk.choose_of_menu("Earlier versions")
        found[f"before {title}"] = faults(desk, "Earlier versions")
        if title == "Our boat":
            desk.press("Back")
            desk.screen("Our book")
    assert desk.find("Bring back “Our boat”", "push button")

    desk.press("Remove all of these for good")
    desk.find("No, keep it")
    found["for good"] = faults_in(desk, desk.settled())
    desk.heard()
    desk.press("Yes, remove it")
    desk.hears("It is gone from this book, and from its copies on this laptop.")

    assert [(name, line) for name, lines in found.items() for line in lines] == []
