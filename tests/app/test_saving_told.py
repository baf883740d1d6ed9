"""Words that cannot be saved: told under the head with what is safe, until they are on the disk."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from familybook.app.laptop import laptop_lock
from familybook.app.table import Table
from familybook.core.errors import NoRoomError, ReadOnlyError
from familybook.core.ids import PageKey
from familybook.screen.editors.picks import OwnWords
from familybook.screen.window.front import Front
from familybook.store.bookfile import BookFile
from familybook.store.keys import laptop_key
from tests.windows import clipped_words, go, opened, outside, settle, visible, with_names

pytestmark = pytest.mark.gui

PATIENCE_MS = 30_000


@pytest.fixture
def family(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "out.pdf", qtbot) as table:
        with_names(table, qtbot)
        assert table.sitting.save_now()
        settle()
        yield table


@pytest.fixture
def small_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A disk of 4 MB, in memory, on which books are kept."""
    mount, umount = shutil.which("mount"), shutil.which("umount")
    disk = tmp_path / "disk"
    disk.mkdir()
    asked = [mount or "false", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(disk)]
    if umount is None or subprocess.run(asked, capture_output=True, check=False).returncode:
        pytest.skip("a small disk can be mounted only as root on Linux")
    monkeypatch.setenv("FAMILYBOOK_HOME", str(disk))
    yield disk
    subprocess.run([umount, "-l", str(disk)], check=True)


def fill_up(disk: Path) -> Path:
    filler = disk / "filler"
    room = os.statvfs(disk)
    filler.write_bytes(bytes(room.f_bavail * room.f_bsize))
    return filler


def told(table: Table) -> list[str]:
    assert table.saving.told is not None
    return [one.text() for one in table.saving.told.findChildren(QLabel)]


def press(table: Table, key: str) -> None:
    assert table.saving.told is not None
    (button,) = [
        one
        for one in table.saving.told.findChildren(QAbstractButton)
        if one.text() == table.look.words(key)
    ]
    button.click()


def test_a_full_laptop_is_told_and_nothing_is_lost(
    qapp: QApplication, small_disk: Path, qtbot: QtBot
) -> None:
    with opened(qapp, small_disk, small_disk / "out.pdf", qtbot) as table:
        with_names(table, qtbot)
        assert table.sitting.save_now()
        go(table, "page")
        own = visible(table.window, OwnWords)[0].line
        own.setFocus()
        filler = fill_up(small_disk)
        session = table.sitting.session

        for longer in range(1, 60):
            titles = {PageKey("us"): "x" * longer * 90_000}
            session.edit(replace(session.book, titles=titles), "ask-act-title")
            if not table.sitting.save_now():
                break
        qtbot.waitUntil(lambda: table.saving.told is not None, timeout=PATIENCE_MS)
        kept = session.book

        words = table.look.words
        assert told(table) == [words("screen-full"), words("screen-held-says")]
        assert QApplication.activeModalWidget() is None
        assert QApplication.focusWidget() is own
        qtbot.keyClicks(own, "We sing")
        assert own.text() == "We sing"

        press(table, "screen-held-try")
        assert table.saving.told is not None

        filler.unlink()
        press(table, "screen-held-try")
        qtbot.waitUntil(lambda: table.saving.told is None, timeout=PATIENCE_MS)
        assert session.book == kept
        table.sitting.close_book()
        table.window.shelf.books[0].click()
        assert session.book.titles == kept.titles


def test_help_tells_how_to_make_room_and_goes_back(family: Table) -> None:
    go(family, "page")
    opened_book = family.sitting.opened
    assert opened_book is not None
    opened_book.problem.emit(NoRoomError())
    assert family.saving.told is not None

    (how, _) = family.saving.told.findChildren(QAbstractButton)
    how.setFocus()
    how.click()
    assert family.help_desk.help.topic_shown == "room"
    family.help_desk.help.back.click()
    settle()

    assert family.window.current is family.rooms.page
    assert family.saving.told.isVisible()


def test_what_else_keeps_words_off_the_disk_is_told_with_its_reason(family: Table) -> None:
    opened_book = family.sitting.opened
    assert opened_book is not None
    words = family.look.words

    opened_book.problem.emit(ReadOnlyError(opened_book.path))

    why = words("shelf-shut-read-only")
    assert told(family) == [words("screen-held"), words("screen-held-why", why=why)]
    assert opened_book.path.stem not in "".join(told(family))


def test_it_goes_with_the_book(family: Table) -> None:
    opened_book = family.sitting.opened
    assert opened_book is not None
    opened_book.problem.emit(NoRoomError())

    family.sitting.close_book()

    assert family.saving.told is None


@pytest.mark.parametrize("size", [(1366, 768), (911, 512), (640, 400)])
@pytest.mark.parametrize("text", [100, 200])
def test_it_leaves_room_for_the_page_and_cuts_nothing_off(
    family: Table, size: tuple[int, int], text: int
) -> None:
    family.look.show_tokens(replace(family.look.tokens, text=text))
    family.window.resize(*size)
    go(family, "page")
    opened_book = family.sitting.opened
    assert opened_book is not None

    opened_book.problem.emit(NoRoomError())
    settle()

    assert family.window.size() == QSize(*size)
    assert family.saving.told is not None
    assert clipped_words(family.saving.told) == []
    assert outside(family.window) == []
    page = family.rooms.page
    bottom = page.foot.mapTo(family.window, page.foot.rect().bottomLeft()).y()
    assert bottom < size[1]
    assert page.body.height() > 60


def test_it_is_said_in_as_many_words_as_there_is_room_for(family: Table) -> None:
    opened_book = family.sitting.opened
    assert opened_book is not None
    go(family, "page")
    opened_book.problem.emit(NoRoomError())
    assert len(told(family)) == 2

    family.window.resize(911, 400)
    settle()
    assert len(told(family)) == 1

    family.window.resize(1366, 768)
    settle()
    assert len(told(family)) == 2


def newer(book: Path) -> None:
    with BookFile.open(book, laptop_key().book_key()) as file:
        file._db.execute("PRAGMA user_version = 99")


SPOILT: dict[str, Callable[[Path], object]] = {
    "newer-book": newer,
    "damaged-book": lambda book: os.truncate(book, book.stat().st_size // 2),
}


@pytest.mark.parametrize("why", SPOILT)
def test_a_book_that_cannot_be_opened_is_told_on_the_shelf_and_left_as_it_was(
    family: Table, why: str
) -> None:
    opened_book = family.sitting.opened
    assert opened_book is not None
    path = opened_book.path
    family.sitting.close_book()
    SPOILT[why](path)
    before = path.read_bytes()

    family.sitting.open_book(path)
    settle()

    shown = [one.text() for one in visible(family.window, QLabel)]
    assert family.look.words(f"shelf-shut-{why}") in shown
    assert not family.sitting.session.is_open
    assert path.read_bytes() == before
    assert QApplication.activeModalWidget() is None


def test_a_book_that_is_open_in_another_window_is_told_on_the_shelf(family: Table) -> None:
    opened_book = family.sitting.opened
    assert opened_book is not None
    path = opened_book.path
    family.sitting.close_book()

    with BookFile.open(path, laptop_key().book_key()):
        family.sitting.open_book(path)
        settle()
        shown = [one.text() for one in visible(family.window, QLabel)]

    assert family.look.words("shelf-shut-book-in-use") in shown


def test_the_curtain_offers_to_lock_the_laptop_only_where_that_can_be_done(
    family: Table,
) -> None:
    locked = []
    front = family.window.findChild(Front)
    assert front is not None
    assert (laptop_lock() is None) == (os.name != "nt")
    front.offer_lock(lambda: locked.append(True))

    family.window.fall()
    curtain = front._curtain
    assert curtain is not None
    assert curtain.lock is not None
    assert curtain.lock.text() == family.look.words("curtain-lock")
    curtain.lock.click()

    assert locked == [True]
    assert family.window.is_covered


@pytest.mark.skipif(os.name == "nt", reason="Windows can be locked")
def test_without_a_way_to_lock_the_curtain_has_no_such_button(family: Table) -> None:
    family.window.fall()

    front = family.window.findChild(Front)
    assert front is not None
    assert front._curtain is not None
    assert front._curtain.lock is None
