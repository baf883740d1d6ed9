"""A book that is open in another window: that window comes forward, and looks as it did."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from familybook.app import coming_forward
from familybook.app.table import Table
from familybook.core.errors import DamagedBookError
from familybook.store import knocks
from familybook.store.bookfile import BookFile
from familybook.store.keys import laptop_key
from familybook.store.places import shelf
from tests.windows import opened, settle, visible, with_names

pytestmark = pytest.mark.gui

PATIENCE_MS = 60_000

Holder = Callable[[], list[str]]


@pytest.fixture
def family(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "out.pdf", qtbot) as table:
        with_names(table, qtbot)
        assert table.sitting.save_now()
        settle()
        yield table


def path_of(table: Table) -> Path:
    assert table.sitting.opened is not None
    return table.sitting.opened.path


def closed(table: Table) -> Path:
    path = path_of(table)
    table.sitting.close_book()
    return path


def asks() -> list[Path]:
    return list(shelf().glob(f"*{knocks.ASK}"))


@contextmanager
def another_program(path: Path, *states: str) -> Iterator[Holder]:
    """Another program with a book open; each call waits for what it says next."""
    asked = [sys.executable, "-m", "tests.app.lending_an_ear", str(path), *states]
    root = Path(__file__).parents[2]
    with subprocess.Popen(asked, cwd=root, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        lines = other.stdout
        try:
            yield lambda: lines.readline().split()
        finally:
            other.kill()


def test_the_window_of_another_program_comes_forward(family: Table) -> None:
    path = closed(family)

    with another_program(path, "minimised", "covered") as says:
        assert says() == ["open", "minimised", "covered"]
        for _ in range(2):
            family.sitting.open_book(path)
            assert says() == ["came", "covered"]
            assert asks() == []
        settle()
        shown = [one.text() for one in visible(family.window, QLabel)]

    assert family.look.words("shelf-shut-book-in-use") in shown
    assert not family.sitting.session.is_open


def test_of_two_windows_of_one_program_the_other_comes_forward(
    family: Table, qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path = path_of(family)
    family.window.showMinimized()

    with opened(qapp, home, tmp_path / "other.pdf", qtbot) as other:
        with qtbot.waitSignal(family.coming_forward.came, timeout=PATIENCE_MS):
            other.sitting.open_book(path)
        assert not other.sitting.session.is_open

    assert not family.window.isMinimized()
    assert family.sitting.session.is_open


def test_where_no_disk_tells_we_look_ourselves(family: Table, qtbot: QtBot) -> None:
    watcher = family.coming_forward._watcher
    assert watcher is not None
    watcher.removePaths(watcher.directories())
    family.coming_forward._now_and_then.setInterval(10)

    with qtbot.waitSignal(family.coming_forward.came, timeout=PATIENCE_MS):
        knocks.knock(path_of(family))


def test_a_window_that_filled_the_screen_fills_it_again(family: Table, qtbot: QtBot) -> None:
    family.window.showMaximized()
    family.window.showMinimized()

    with qtbot.waitSignal(family.coming_forward.came, timeout=PATIENCE_MS):
        knocks.knock(path_of(family))

    assert family.window.isMaximized()
    assert not family.window.isMinimized()


def test_what_was_left_before_the_book_was_opened_brings_nobody(family: Table) -> None:
    path = closed(family)
    came: list[bool] = []
    family.coming_forward.came.connect(lambda: came.append(True))
    assert knocks.knock(path)

    family.sitting.open_book(path)
    settle()

    assert family.sitting.session.is_open
    assert asks() == []
    assert came == []


def test_a_knock_that_nobody_heard_goes_as_the_book_is_closed(family: Table) -> None:
    path = path_of(family)
    assert knocks.knock(path)

    family.sitting.close_book()

    assert asks() == []


def test_what_only_has_the_name_of_a_knock_brings_nobody_and_stays(family: Table) -> None:
    there = knocks.place_of(path_of(family))
    there.write_bytes(b"a letter")
    came: list[bool] = []
    family.coming_forward.came.connect(lambda: came.append(True))

    family.coming_forward._look()
    family.sitting.close_book()

    assert came == []
    assert there.read_bytes() == b"a letter"


def test_a_knock_that_nobody_hears_is_taken_back(family: Table, qtbot: QtBot) -> None:
    path = closed(family)
    family.coming_forward._patience.setInterval(10)

    with BookFile.open(path, laptop_key().book_key()):
        family.sitting.open_book(path)
        qtbot.waitUntil(lambda: asks() == [], timeout=PATIENCE_MS)


def test_a_window_that_closes_takes_its_knocks_back(family: Table) -> None:
    path = closed(family)

    with BookFile.open(path, laptop_key().book_key()):
        family.sitting.open_book(path)
        assert len(asks()) == 1
        family.window.close()

    assert asks() == []


def test_only_a_book_in_use_is_knocked_at(family: Table) -> None:
    path = closed(family)

    family.sitting.refuse(DamagedBookError(path))

    assert asks() == []


def test_the_one_in_front_lets_the_other_window_come_before_it_first(
    family: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = closed(family)
    before: list[list[Path]] = []
    monkeypatch.setattr(coming_forward, "let_others_come_forward", lambda: before.append(asks()))

    with BookFile.open(path, laptop_key().book_key()):
        family.sitting.open_book(path)

    assert before == [[]]
