"""What is not needed any more is let go on the window's own thread."""

from __future__ import annotations

import gc
import threading  # noqa: TID251 - to tell one thread from another
import weakref
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from familybook.app.jobs import Worker
from familybook.app.sweeping import Sweeper
from familybook.core.sweeping import Sweep, no_sweeping

pytestmark = pytest.mark.gui


@pytest.fixture
def _by_itself() -> Iterator[None]:
    """Let Python look by itself, as it does when a program starts."""
    gc.enable()
    yield
    gc.disable()


def leave_a_widget(threads: list[threading.Thread]) -> None:
    """Leave behind a widget that holds itself, and note on which thread it is let go."""
    widget = QWidget()
    widget.itself = widget  # type: ignore[attr-defined]
    weakref.finalize(widget, lambda: threads.append(threading.current_thread()))


def ask_for_much() -> int:
    """Ask for as much as a save or a print does, so that Python would look for what can go."""
    return len([[one] for one in range(200_000)])


@pytest.mark.usefixtures("_by_itself")
def test_a_widget_is_let_go_on_the_windows_thread_whatever_a_worker_does(
    qapp: QApplication, qtbot: QtBot
) -> None:
    parent = QObject(qapp)
    Sweeper(parent)
    worker = Worker(parent)
    threads: list[threading.Thread] = []
    leave_a_widget(threads)

    for _ in range(3):
        with qtbot.waitSignal(worker.start(ask_for_much).done):
            pass
    leave_a_widget(threads)
    kept = [[one] for one in range(5_000)]
    qtbot.waitUntil(lambda: len(threads) > 0)

    assert set(threads) == {threading.main_thread()}
    assert len(kept) == 5_000
    worker.close()
    parent.deleteLater()


def test_nothing_is_looked_for_while_a_book_is_laid_out() -> None:
    threads: list[threading.Thread] = []
    sweep = Sweep()
    leave_a_widget(threads)

    with no_sweeping():
        kept = [[one] for one in range(5_000)]
        sweep()
        assert threads == []
    sweep()

    assert threads == [threading.main_thread()]
    assert len(kept) == 5_000


@pytest.mark.usefixtures("_by_itself")
def test_after_a_print_python_looks_by_itself_where_it_did_before() -> None:
    with no_sweeping():
        assert not gc.isenabled()
    assert gc.isenabled()

    gc.disable()
    with no_sweeping():
        assert not gc.isenabled()
    assert not gc.isenabled()


def test_what_has_stayed_for_long_is_let_go_once_much_is_new(
    request: pytest.FixtureRequest,
) -> None:
    threads: list[threading.Thread] = []
    stays = QWidget()
    gc.collect()
    sweep = Sweep()
    request.addfinalizer(partial(gc.set_threshold, *gc.get_threshold()))
    gc.set_threshold(10, 1, 1)
    weakref.finalize(stays, lambda: threads.append(threading.current_thread()))
    stays.itself = stays  # type: ignore[attr-defined]
    del stays

    kept = []
    for _ in range(60):
        kept.append([[one] for one in range(5_000)])
        sweep()

    assert len(kept) == 60
    assert threads == [threading.main_thread()]


def test_all_that_stays_is_seldom_counted(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts: list[int] = []
    count = gc.get_objects

    def counted(generation: int) -> list[object]:
        there = count(generation)
        counts.append(len(there))
        return there

    gc.collect()
    monkeypatch.setattr(gc, "get_objects", counted)
    request.addfinalizer(partial(gc.set_threshold, *gc.get_threshold()))
    gc.set_threshold(10, 1, 1)
    sweep = Sweep()

    kept = []
    for _ in range(100):
        kept.append([[one] for one in range(20)])
        sweep()

    assert len(kept) == 100
    assert 0 < len(counts) <= 10
