"""A teenager chooses the pages of their copy, in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.app.table import Table
from familybook.core.ids import PageKey
from tests.paper.pdf_reader import text_of
from tests.windows import go, opened, outside, settle, who_said_yes

pytestmark = pytest.mark.gui

LONG = 60_000
COVER, LADDER, NUMBERS = map(PageKey, ("cover", "ladder", "numbers"))


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "our-family-book.pdf"


@pytest.fixture
def family(qapp: QApplication, home: Path, out: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, out, qtbot) as program:
        yield who_said_yes(program, qtbot)


def test_what_is_ticked_is_printed_and_nothing_else(family: Table, qtbot: QtBot, out: Path) -> None:
    go(family, "make")
    make = family.rooms.make
    shown = make.choices.inside
    assert shown.isHidden()

    make.looks.editions.cards["teen"].click()
    settle()
    assert not shown.isHidden()
    assert shown.chips[NUMBERS].isChecked()
    assert not shown.chips[LADDER].isChecked()
    assert len([key for key in shown.chips if key.startswith("mine")]) == 1
    family.window.resize(911, 512)
    settle()
    assert not outside(shown)

    for key, chip in shown.chips.items():
        if chip.isChecked() is not (key in (COVER, LADDER)):
            chip.click()
    assert make.asked.only == {COVER, LADDER}
    make.save.click()
    qtbot.waitUntil(make.open.isVisible, timeout=LONG)

    told = " ".join(" ".join(text_of(out.read_bytes())).split())
    assert "If we want more help again" in told
    assert "People to ring" not in told
    make.forget()
    assert shown.chips == {}
