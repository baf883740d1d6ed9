"""What happens is told aloud: where we went, what was done, and that it was taken back."""

from __future__ import annotations

import resource
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
        desk.hears("")  # and why, aloud
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (most, hardest))
        desk.hears("Saved")
