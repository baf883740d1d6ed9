"""Whoever waits for a copy can stop it, and a window that closes waits for none."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.app.copying import open_copy
from familybook.app.jobs import Worker
from familybook.app.progress import Progress, StoppedError, going_on
from familybook.store.places import shelf
from tests.app.hostile_copies import KEYS
from tests.app.test_crowded_copies import KEY, with_pictures
from tests.windows import opened, visible

pytestmark = pytest.mark.gui


def test_a_copy_comes_in_no_further_once_somebody_stopped_it(qapp: QApplication) -> None:
    del qapp
    worker, progress = Worker(at_once=True), Progress()
    going_on(worker, progress, 0, 3)

    progress.stop()

    with pytest.raises(StoppedError):
        going_on(worker, progress, 1, 3)


def test_a_window_that_is_closed_waits_for_no_copy(qapp: QApplication, tmp_path: Path) -> None:
    del qapp
    worker = Worker(at_once=True)
    path = with_pictures(tmp_path / "a.fbseal", 3)
    worker.close()

    with pytest.raises(StoppedError):
        open_copy(path, KEYS, shelf(tmp_path / "shelf"), KEY, partial(going_on, worker, Progress()))

    assert list((tmp_path / "shelf").iterdir()) == []


def test_while_a_copy_is_opened_there_is_a_stop_and_then_a_way_back(
    qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with opened(qapp, home, tmp_path / "out.pdf", qtbot) as table:
        screen, stopped = table.handing.words, []
        screen.begin("Book.fbseal")
        table.window.show_screen(screen)
        screen.stop_wanted.connect(lambda: stopped.append(True))

        screen.show_busy(busy=True)
        assert screen.stop in visible(screen, type(screen.stop))
        assert not screen.back.isEnabled()
        screen.stop.click()
        screen.show_stopped()

        assert stopped == [True]
        assert screen.stop not in visible(screen, type(screen.stop))
        assert screen.back.isEnabled()
        assert screen.open.isEnabled()
