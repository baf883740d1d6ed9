"""A book handed over, then taken off, with all that is asked: heard, and gone round by Tab."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.atspi.desk import Desk, missing
from tests.atspi.hearing import of_role, wrong
from tests.atspi.test_every_screen_by_ear import faults, faults_in

pytestmark = [pytest.mark.gui, pytest.mark.skipif(bool(missing()), reason=missing() or "-")]

NAME = "What are they called?"


def start_a_book(desk: Desk) -> None:
    """Start a book of our own, and stand on its path."""
    desk.press("Start a book")
    desk.screen("Starting together")
    desk.typed("Mum")
    desk.press("Go on")
    desk.press("Skip this for now")
    desk.screen("Where shall we go today?")


def faults_of_taking_off(desk: Desk, everything: Path) -> dict[str, list[str]]:
    """Return what is wrong from the path on until the open book is off the laptop."""
    found: dict[str, list[str]] = {}
    desk.choose_of_menu("Ours to keep")
    desk.screen("Ours to keep")
    desk.press("See all that is kept about us")
    found["all that is kept"] = faults(desk, "All that is kept about us")
    desk.press("Save all of it")
    desk.place("Where shall the copy go?", everything)
    desk.hears("All that is kept about us is in", told="renamed")
    desk.press("Back")
    desk.screen("Ours to keep")
    desk.heard()
    desk.press("Take it off this laptop")
    desk.hears("Nobody can undo this. Not even we can.")
    assert "focused" in desk.find("No, keep it").states
    found["sure"] = faults_in(desk, desk.settled())
    desk.heard()
    desk.press("Yes, take it off")
    desk.hears("Our book is off this laptop")
    found["gone"] = faults(desk, "Our book is off this laptop")
    return found


def test_all_can_be_heard_and_reached_by_tab_where_a_book_is_made_and_goes(tmp_path: Path) -> None:
    home, stick = tmp_path / "home", tmp_path / "stick"
    home.mkdir()
    stick.mkdir()
    found: dict[str, list[str]] = {}
    with Desk(home) as desk:
        start_a_book(desk)
        desk.press("Make our book")
        desk.press("A small booklet, To fold and to hold")
        desk.find("On both sides, The printer turns the paper")
        found["booklet"] = faults_in(desk, desk.settled())
        desk.press("Save as a file")
        desk.find("Save it later")
        found["first we ask"] = faults_in(desk, desk.settled())
        desk.press("Back")
        desk.screen("Where shall we go today?")
        desk.choose_of_menu("Hand over or copy")
        found["for whom"] = faults(desk, "A copy of our book")
        desk.press("A colleague, They go on with our book")
        desk.find(NAME, "text")
        found["a colleague"] = faults_in(desk, desk.settled())
        desk.press("Make the copy")
        desk.hears("Please write first who will have the book.")
        desk.write(NAME, "Sam")
        desk.press("Make the copy")
        desk.place("Where shall the copy go?", stick / "ours.fbseal")

        desk.hears("Six words open the copy")
        found["six words"] = faults(desk, "Six words open the copy")
        desk.press("We have read them out")
        desk.hears("Once they go, we cannot show these words again.")
        desk.find("Keep them here")
        found["let them go"] = faults_in(desk, desk.settled())
        desk.press("Let the words go")
        desk.find("Start a book")
        lent = next(
            one for one in of_role(desk.settled(), "push button") if "With Sam" in one.description
        )
        desk.press(lent.name)
        desk.find("Take it back")
        found["lent"] = faults_in(desk, desk.settled())
        desk.press("Read it")
        found["only read"] = wrong(desk.screen("Where shall we go today?"))
        found["only read, by Tab"] = faults(desk, "Where shall we go today?")
        desk.press("Take it back")
        desk.find("Change our pages")
        found |= faults_of_taking_off(desk, stick / "about-us.zip")

    assert [(name, line) for name, lines in found.items() for line in lines] == []
