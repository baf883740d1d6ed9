"""A whole book by a screen reader's actions alone: pressed and put in, from the shelf to paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from tests.atspi.desk import Desk, Node, missing
from tests.atspi.hearing import titles_of

pytestmark = [pytest.mark.gui, pytest.mark.skipif(bool(missing()), reason=missing() or "-")]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    home = tmp_path / "home"
    home.mkdir()
    with Desk(home) as desk:
        yield desk


def answer(desk: Desk, page: Node, said: str) -> bool:
    """Answer one question of a page in our own words, by actions; tell whether there is one.

    A day is not told in words, and a loose sheet is not bound into the book.
    """
    fields = [
        node
        for node in page.all()
        if node.role == "text" and not node.text and "day" not in node.name
    ]
    if not fields:
        return False
    field = fields[0]
    desk.ask("type", place=field.place, text=said)
    if field.name.startswith("Add"):
        desk.press(field.name, "push button")
    return True


def test_a_whole_book_is_made_by_actions_alone(desk: Desk, tmp_path: Path) -> None:
    desk.press("Start a book")
    desk.write("The name I like to be called", "Mum")
    desk.press("Go on")
    desk.press("We may use photos of me.: Yes")
    desk.press("Skip this for now")
    path = desk.screen("Where shall we go today?")
    titles = titles_of(path)
    names = [node.name for node in path.all()]
    bound = {title for title in titles if any(one.startswith(f"{title}, page ") for one in names)}
    said: list[str] = []

    desk.press(next(node.name for node in path.all() if node.name.startswith(titles[0])))
    for number, title in enumerate(titles):
        page = desk.screen(title)
        if title in bound and answer(desk, page, f"Words number {number}."):
            said.append(f"Words number {number}.")
        desk.press("Next page" if title != titles[-1] else "Back to our path")
    desk.press("Look through")
    desk.screen("Look through the book")
    desk.press("Turn on")
    desk.press("Make it")
    desk.screen("Make our book")
    desk.press("Save as a file")
    desk.press("Mum: We make this book together. Yes")
    paper = desk.save_as(tmp_path / "our-book.pdf")

    with pypdfium2.PdfDocument(paper) as book:
        told = " ".join(side.get_textpage().get_text_range() for side in book)
    assert len(said) > 15
    assert [words for words in said if words not in " ".join(told.split())] == []
