"""The real program, its curtain down or its book closed: what anybody else can still find."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from familybook.app.forgetting import HINTS
from tests.atspi.desk import Desk, missing

pytestmark = [pytest.mark.gui, pytest.mark.skipif(bool(missing()), reason=missing() or "-")]

NAME = "mum"

OTHER_PROGRAM = """
import sys
from PySide6.QtGui import QClipboard, QGuiApplication
app = QGuiApplication([])
for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
    mime = app.clipboard().mimeData(mode)
    print(mime.text(), *mime.formats(), sep="\\t")
"""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk(tmp_path) as desk:
        yield desk


def copied(desk: Desk) -> str:
    """What another program finds on the clipboard, and among what is selected."""
    asked = subprocess.run(
        [sys.executable, "-c", OTHER_PROGRAM],
        check=True,
        capture_output=True,
        env=desk.env,
        timeout=60,
    )
    return asked.stdout.decode()


def begun(desk: Desk) -> None:
    desk.press("Start a book")
    field = desk.find("The name I like to be called", "text")
    desk.ask("focus", place=field.place)
    desk.typed(NAME)
    desk.wait(lambda: desk.find("The name I like to be called", "text").text == NAME or None)


def test_what_was_copied_is_kept_out_of_histories_and_goes_with_the_book(desk: Desk) -> None:
    begun(desk)
    desk.keys("ctrl+a", "ctrl+c")
    desk.wait(lambda: NAME in copied(desk).splitlines()[0] or None)
    assert all(hint in copied(desk) for hint in HINTS if "windows" not in hint)

    desk.press("Back")
    desk.press("Close this book")
    desk.screen("Which book shall we open?")

    assert NAME not in copied(desk)


def test_behind_the_curtain_nothing_of_the_family_can_be_read(desk: Desk) -> None:
    begun(desk)
    assert any(NAME in (one.text or "") for one in desk.tree().all())

    desk.keys("Escape")
    desk.find("Open our book")

    told = [f"{one.name} {one.description} {one.text}" for one in desk.settled().all()]
    assert not any(NAME in one for one in told)
    desk.keys("Tab", "Tab", "Tab")
    focused = [one for one in desk.tree().all() if "focused" in one.states]
    assert {one.name for one in focused} <= {"Open our book"}


def test_what_was_copied_of_a_recovery_sheet_stays_out_of_histories_and_goes_with_it(
    desk: Desk,
) -> None:
    desk.press("Bring books back")
    desk.reads("Group 1 of 7", "")
    desk.typed("abcd")
    desk.reads("Group 1 of 7", "ABCD")
    desk.keys("shift+Tab", "ctrl+a", "ctrl+c")
    desk.wait(lambda: "ABCD" in copied(desk).splitlines()[0] or None)
    assert all(hint in copied(desk) for hint in HINTS if "windows" not in hint)

    desk.press("Not now")
    desk.find("Start a book")

    assert "ABCD" not in copied(desk)
