"""Every screen of the real program, walked as a screen reader walks it and gone round by Tab."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from tests.atspi.desk import Desk, Node, missing
from tests.atspi.hearing import PAGE, titles_of, wrong

pytestmark = [pytest.mark.gui, pytest.mark.skipif(bool(missing()), reason=missing() or "-")]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk(tmp_path) as desk:
        yield desk


@pytest.fixture
def with_printers(tmp_path: Path) -> Iterator[Desk]:
    with Desk(tmp_path, module="tests.atspi.with_printers") as desk:
        yield desk


def order_told(tree: Node, stops: list[Node]) -> list[str]:
    """Return where Tab goes back other than to where a part of the window begins.

    In a form it goes through all that is written first, then through the rest of it.
    """
    at = {node.place: number for number, node in enumerate(tree.all())}
    first = min(stops, key=lambda node: at[node.place])
    begins = {
        first.place,
        *(node.place for node in stops if node.name == "All our pages" or PAGE.search(node.name)),
    }
    written = begun_at_first([node for node in stops if node.role == "text"], at)
    others = [node for node in stops if node.role != "text"]
    return [
        f"{here.name} -> {there.name}"
        for here, there in [*pairwise(written), *pairwise([*others, others[0]])]
        if at[there.place] < at[here.place] and there.place not in begins
    ]


def begun_at_first(round_: list[Node], at: dict[str, int]) -> list[Node]:
    """Return the same round, begun at its first."""
    start = min(range(len(round_)), key=lambda number: at[round_[number].place], default=0)
    return round_[start:] + round_[:start]


def beside(tree: Node, stops: list[Node]) -> list[str]:
    """Return what neither Tab comes to nor an arrow, from something beside it."""
    reached = {node.place for node in stops}
    return [
        node.name
        for group in tree.all()
        for node in group.children
        if {"focusable", "enabled"} <= node.states
        and node.place not in reached
        and not any(other.place in reached for other in group.children)
    ]


def faults(desk: Desk, heading: str) -> list[str]:
    """Return what is wrong with the screen under a heading, by ear and by Tab."""
    return faults_in(desk, desk.screen(heading))


def faults_in(desk: Desk, before: Node) -> list[str]:
    """Return what is wrong with all that shows just now, by ear and by Tab."""
    count = sum("focusable" in node.states for node in before.all())
    if count == 1:
        return wrong(before)  # Tab stays where it is
    stops, tree = desk.tabbed(count + 4)
    return [*wrong(tree), *order_told(tree, stops), *beside(tree, stops)]


def faults_of(desk: Desk, name: str, *, then: str) -> list[str]:
    """Return what is wrong once a thing was pressed and what it opens has come."""
    desk.press(name)
    desk.find(then)
    return faults_in(desk, desk.settled())


def faults_of_printing(desk: Desk) -> dict[str, list[str]]:
    """Return what is wrong from choosing a printer on until a test sheet is out and told of."""
    found: dict[str, list[str]] = {}
    desk.heard()
    desk.press("Print here")
    desk.hears("Print it here")
    found["which printer"] = faults(desk, "Print it here")
    desk.press("Small printer, It prints one side at a time")
    desk.press("One fewer")
    desk.hears("1 copy")
    desk.press("One more")
    desk.hears("2 copies")
    desk.press("Print a test sheet")
    desk.hears("Turn the whole pile over")
    assert "focused" in desk.find("Print the backs").states
    found["turn the pile"] = faults_in(desk, desk.settled())
    desk.press("Print the backs")
    desk.find("That is how it is")
    found["how it came out"] = faults_in(desk, desk.settled())
    desk.press("That is how it is")
    desk.hears("We will print it that way.")
    found["tried"] = faults_in(desk, desk.settled())
    desk.press("Back")
    desk.hears("Make our book")
    return found


def test_all_can_be_heard_and_reached_by_tab_on_every_screen(desk: Desk) -> None:
    found: dict[str, list[str]] = {}

    def look(heading: str) -> None:
        found[heading] = faults(desk, heading)

    def look_at(name: str, *, then: str) -> None:
        found[name] = faults_of(desk, name, then=then)

    look("Shall we make a book?")
    desk.press("Open the pink tent")
    look("Where shall we go today?")
    desk.press("Change our pages")
    look("Make the path our own")
    desk.press("Done")
    desk.press("Our names")
    look("Starting together")
    desk.press("Back")
    desk.press("Make our book")
    look("Make our book")
    desk.press("For one of us")
    look_at("A teen’s own, Small and plain", then="Things to look at")  # noqa: RUF001 - as it is
    desk.press("Easier to read")
    look_at("In two languages, Each question twice", then="polski")
    desk.heard()
    desk.press("Who gets which")
    desk.hears("Who gets which copy?")
    look("Who gets which copy?")
    look_at("Mum: change this copy", then="Mum: close this copy")
    desk.keys("ctrl+p")
    desk.screen("Make our book")
    desk.press("Back")
    desk.press("Look through")
    look("Look through the book")
    desk.keys("F1")
    look("Help: Look through our book")
    desk.press("Keys")
    look("Help: Keys")
    desk.keys("ctrl+4")
    desk.screen("What we are good at")
    desk.keys("F11")
    look("What are we good at?")
    desk.keys("F11")
    desk.screen("What we are good at")
    desk.keys("ctrl+b")
    look("Having a break")

    assert [(name, line) for name, lines in found.items() for line in lines] == []


def test_all_can_be_heard_and_reached_by_tab_in_all_that_opens_over_a_page(
    with_printers: Desk,
) -> None:
    desk, found = with_printers, dict[str, list[str]]()

    def look(name: str, *, then: str) -> None:
        found[name] = faults_of(desk, name, then=then)

    desk.press("Open the pink tent")
    desk.screen("Where shall we go today?")
    desk.keys("ctrl+3")
    desk.screen("This is us")
    look("Draw my face", then="Big paper")
    look("Big paper", then="Done")
    assert not any(node.name == "Next page" for node in desk.tree().all())
    desk.press("Done")
    look("See our page", then="Back to our answers")
    paper = desk.find("Our page in the book", "image")
    assert "I keep the biscuit tin. I love all of you lot." in paper.description
    desk.press("Back to our answers")
    look("Size of words and colours", then="Put it back as it was")
    desk.press("Close this side")
    desk.keys("ctrl+7")
    desk.screen("We are proud")
    look("Crop or turn", then="The photo, and the part we show")
    desk.keys("ctrl+p")
    desk.screen("Make our book")
    found |= faults_of_printing(desk)
    look("What happens", then="What happens to this book?")
    desk.keys("F1")
    look("About Family Book", then="The licence of Family Book")
    look("The licence of Family Book", then="Back")
    desk.press("Back")
    look("The recovery sheet", then="Print the sheet")

    assert [(name, line) for name, lines in found.items() for line in lines] == []


def test_all_can_be_heard_and_reached_by_tab_on_every_page(desk: Desk) -> None:
    desk.press("Open the pink tent")
    titles = titles_of(desk.screen("Where shall we go today?"))
    desk.keys("ctrl+1")
    found: dict[str, list[str]] = {}

    for title in titles:
        found[title] = faults(desk, title)
        desk.keys("alt+Right")

    assert [(page, line) for page, lines in found.items() for line in lines] == []
    assert len(found) > 25
