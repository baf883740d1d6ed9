"""The real program as a screen reader sees it: what goes over the bus is walked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.atspi.desk import Desk, Node, missing

pytestmark = [pytest.mark.gui, pytest.mark.skipif(bool(missing()), reason=missing() or "-")]

CONTROLS = frozenset({"push button", "check box", "radio button", "text", "slider", "canvas"})


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk(tmp_path) as desk:
        yield desk


def nameless(tree: Node) -> list[Node]:
    """Return what can be used but says nothing."""
    return [node for node in tree.all() if node.role in CONTROLS and not node.name.strip()]


def test_a_book_begins_by_screen_reader_alone(desk: Desk) -> None:
    desk.press("Start a book")
    desk.write("The name I like to be called", "Mum")
    desk.press("Go on")

    path = desk.find("This is us, page 3, Not started", "push button")

    assert "Press" in path.actions
    assert nameless(desk.tree()) == []
