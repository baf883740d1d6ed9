"""A page that is opened is seen from its title on, whatever comes into focus on it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.core.ids import PageKey
from tests.windows import opened, settle

pytestmark = pytest.mark.gui


def test_a_page_opens_at_its_title(
    qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with opened(qapp, home, tmp_path / "out.pdf", qtbot) as table:
        table.sitting.practise()
        settle()
        scrolled = {}
        for key in ("steps", "us", "steps", "weather", "people", "numbers"):
            table.sitting.show_page(PageKey(key))
            settle()
            scrolled[key] = table.rooms.page.body.verticalScrollBar().value()

    assert scrolled == dict.fromkeys(scrolled, 0)
