"""What happens is told aloud: where we went, what was done, and that it was taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.atspi.desk import Desk, missing

pytestmark = [pytest.mark.gui, pytest.mark.skipif(bool(missing()), reason=missing() or "-")]


def test_a_turned_page_an_act_and_its_undoing_are_told(tmp_path: Path) -> None:
    with Desk(tmp_path) as desk:
        desk.press("Open the pink tent")
        desk.screen("Where shall we go today?")
        desk.keys("ctrl+3")
        desk.screen("This is us")
        desk.heard()

        desk.keys("alt+Right")
        desk.hears("What we are good at")
        desk.press("Take out: We keep going")
        desk.hears("Taken out")
        desk.keys("ctrl+z")
        desk.hears("Undone: ")
        desk.hears("Saved", told="renamed")
