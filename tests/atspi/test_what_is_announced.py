"""What happens is told aloud: where we went, what was done, and that it was taken back."""

from __future__ import annotations

import resource
from pathlib import Path

import pytest

from tests.atspi.desk import Desk, missing

pytestmark = [pytest.mark.gui, pytest.mark.skipif(bool(missing()), reason=missing() or "-")]


AFTER_NAMES = ("adding now", "said this", "with a pattern")
"""What is said after the name of somebody."""


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


def test_that_nothing_can_be_saved_is_told_and_that_it_is_saved_after_all(tmp_path: Path) -> None:
    with Desk(tmp_path) as desk:
        desk.press("Open the pink tent")
        desk.screen("Where shall we go today?")
        desk.keys("ctrl+4")
        desk.screen("What we are good at")
        pid, (most, hardest) = desk.program.pid, resource.getrlimit(resource.RLIMIT_FSIZE)

        resource.prlimit(pid, resource.RLIMIT_FSIZE, (0, hardest))  # as on a full disk
        desk.press("Take out: We keep going")
        desk.hears("Taken out")
        desk.hears("Not saved yet", told="renamed")
        desk.hears("Carry on. We hold your words here")
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (most, hardest))
        desk.hears("Saved")


def test_at_each_letter_only_those_are_told_anew_whose_names_it_changes(tmp_path: Path) -> None:
    with Desk(tmp_path) as desk:
        desk.press("Open the pink tent")
        desk.screen("Where shall we go today?")
        desk.keys("ctrl+3")
        desk.screen("This is us")
        field = desk.find("The name I like to be called", "text")
        desk.ask("focus", place=field.place)
        desk.typed("z")
        desk.wait(lambda: "Saved" in renamed(desk), "the page to be saved")

        desk.typed("q")
        told: list[str] = []

        def saved() -> bool:
            told.extend(renamed(desk))
            return "Saved" in told

        desk.wait(saved, "the page to be saved")

        assert "Whose words: zqMum" in told
        assert [one for one in told if "Mum" not in one and one.endswith(AFTER_NAMES)] == []


def renamed(desk: Desk) -> list[str]:
    return [one[-1] for one in desk.heard() if one[0] == "renamed"]
