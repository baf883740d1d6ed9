"""A screen that comes is painted before the worker begins anything for it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.windows import opened

pytestmark = pytest.mark.gui

LONG_WAIT = 20_000


def test_the_worker_begins_nothing_until_the_screen_that_comes_was_painted(
    qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with opened(qapp, home, tmp_path / "book.pdf", qtbot, at_once=False) as table:
        worker, done = table.worker, list[int]()
        worker._moment_s = 60

        table.window.help_wanted.emit()
        worker.start(lambda: done.append(1))

        assert worker.is_held
        assert done == []
        qtbot.waitUntil(lambda: done == [1], timeout=LONG_WAIT)
        assert not worker.is_held
