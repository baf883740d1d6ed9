"""A book is looked through, and a yes is said, by a screen reader alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.atspi.desk import Desk, missing

pytestmark = [pytest.mark.gui, pytest.mark.skipif(bool(missing()), reason=missing() or "-")]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk(tmp_path) as desk:
        yield desk


def begun(desk: Desk) -> None:
    desk.press("Start a book")
    field = desk.find("The name I like to be called", "text")
    desk.ask("focus", place=field.place)
    desk.keys("shift+m", "u", "m")
    desk.wait(lambda: desk.find("The name I like to be called", "text").text == "Mum" or None)
    desk.press("Go on")


def test_what_lies_open_is_heard_and_answered(desk: Desk) -> None:
    begun(desk)
    desk.press("Skip this for now")
    desk.press("Look through")
    cover = desk.find("Page 1: Our book")

    assert "showing" in cover.states
    desk.press("Turn on")
    inside = desk.find("Pages 2 and 3: This book is ours and This is us")
    assert "showing" in inside.states
    desk.press("Mum: Yes")

    assert "checked" in desk.find("Mum: Yes").states
    assert "checked" not in desk.find("Mum: Not yet").states


def test_everybody_is_asked_by_ear(desk: Desk) -> None:
    begun(desk)
    desk.find("Mum, is this all right with you?", "heading")

    desk.press("We may use photos of me.: No")

    assert "checked" in desk.find("We may use photos of me.: No").states
    assert "checked" not in desk.find("We may use photos of me.: Yes").states
    desk.press("To our path")
    stone = desk.find("This is us, page 3, Not started", "push button")
    assert "Press" in stone.actions
