"""A disk that went bad: the shelf offers the last whole copy, and sets the damaged file aside."""

from __future__ import annotations

import os
import threading  # noqa: TID251 - to hold the worker
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from familybook.app.last_safe_copy import last_safe_copy
from familybook.app.safe_copies import choose_folder, keep_copy
from familybook.app.table import Table
from familybook.core.book import Sign, new_book
from familybook.core.errors import BookInUseError
from familybook.core.ids import PageKey
from familybook.core.said import Said
from familybook.store.book_files import ASIDE, folder_of
from familybook.store.bookfile import BookFile
from familybook.store.keys import laptop_key
from familybook.store.passing import SAFE
from familybook.store.photos import prepare_bytes
from familybook.store.places import home as home_folder
from familybook.store.places import new_path
from familybook.store.snapshots import snapshots_of
from familybook.templates.our_book import OUR_BOOK
from tests.store.conftest import jpeg_of
from tests.store.test_faults import photo_of
from tests.windows import opened, settle

pytestmark = pytest.mark.gui

COVER = PageKey("cover")
PATIENCE_MS = 30_000


@pytest.fixture
def table(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "out.pdf", qtbot) as table:
        yield table


@pytest.fixture
def path(table: Table) -> Path:
    """A green kite of two sittings, closed on the shelf."""
    del table
    key = laptop_key().book_key()
    book, place = new_book(OUR_BOOK, sign=Sign("kite", "green")), new_path()
    cover: Any = book.page(COVER)
    titled = book.with_page(COVER, replace(cover, title=Said("Our boat")))
    BookFile.create(place, titled, key).close()
    with BookFile.open(place, key) as file:
        file.earlier.snapshot()
        file.save(book.with_page(COVER, replace(cover, title=Said("Our tent"))))
    return place


def zero(path: Path, start: int, size: int = 4096) -> bytes:
    with path.open("r+b") as file:
        file.seek(start)
        file.write(os.urandom(size))
    return path.read_bytes()


def said(table: Table) -> str:
    strip = table.window.shelf.strip
    labels = [one.text() for one in strip.findChildren(QLabel) if one.isVisible()]
    return " ".join(labels)


def notice_of(table: Table) -> str:
    notice = table.window.shelf.notice
    return "" if notice is None else notice.findChildren(QLabel)[0].text()


def look(table: Table) -> None:
    table.sitting.show_shelf()
    settle()
    table.sitting.needs.show()


@pytest.mark.parametrize("start", [0, 16, 4096], ids=["all of it", "its first page", "a page"])
def test_the_copy_is_offered_by_name_and_day_and_opens_by_one_press(
    table: Table, path: Path, start: int
) -> None:
    damaged = zero(path, start, size=path.stat().st_size - start)

    look(table)

    assert "green kite" in said(table)
    assert "is whole. Open that one?" in said(table)
    act = table.window.shelf.strip.act
    assert act is not None
    act.click()
    settle()
    cover: Any = table.sitting.session.book.page(COVER)
    assert cover.title.text == "Our boat"
    (aside,) = [one for one in folder_of(path).iterdir() if one.suffix == ASIDE]
    assert aside.read_bytes() == damaged


def test_damage_that_only_opening_shows_is_offered_too(table: Table, path: Path) -> None:
    key = laptop_key().book_key()
    with BookFile.open(path, key) as file:
        row = "SELECT rootpage FROM sqlite_master WHERE name = 'answer'"
        (page,) = file._db.execute(row).fetchone()
    zero(path, (page - 1) * 4096 + 100, 200)
    look(table)
    assert "green kite" not in said(table)

    table.sitting.open_book(path)
    settle()

    assert not table.sitting.session.is_open
    assert "green kite" in said(table)


def test_where_no_snapshot_is_whole_the_last_safe_copy_is_offered_and_opens(
    table: Table, path: Path, tmp_path: Path
) -> None:
    safe = tmp_path / "safe"
    safe.mkdir()
    choose_folder(home_folder(), safe)
    assert keep_copy(path, laptop_key(), safe, "Safe copy")
    for one in snapshots_of(path, laptop_key().book_key()):
        one.path.unlink()
    (copy,) = safe.iterdir()
    (safe / "Safe copy of another.fbseal").write_bytes(copy.read_bytes()[:-100])
    damaged = zero(path, 16, size=path.stat().st_size - 16)

    look(table)

    assert "green kite" in said(table)
    assert "Its safe copy from" in said(table)
    act = table.window.shelf.strip.act
    assert act is not None
    act.click()
    settle()
    cover: Any = table.sitting.session.book.page(COVER)
    assert cover.title.text == "Our tent"
    (aside,) = [one for one in folder_of(path).iterdir() if one.suffix == ASIDE]
    assert aside.read_bytes() == damaged
    assert copy.exists()


def test_a_safe_copy_that_takes_long_comes_away_from_the_window_and_can_be_stopped(
    qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    del home
    key, safe = laptop_key(), tmp_path / "safe"
    safe.mkdir()
    place, book = new_path(), new_book(OUR_BOOK, sign=Sign("kite", "green"))
    with BookFile.create(place, book, key.book_key()) as file:
        cover: Any = book.page(COVER)
        jpeg = jpeg_of(Image.effect_noise((1200, 900), 50).convert("RGB"))
        photo = file.add_photo(prepare_bytes(jpeg, "x.jpg"))
        file.save(book.with_page(COVER, replace(cover, picture=Said(photo=photo))))
    choose_folder(home_folder(), safe)
    assert keep_copy(place, key, safe, "Safe copy")
    damaged = zero(place, 16, size=place.stat().st_size - 16)

    with opened(qapp, home_folder(), tmp_path / "out.pdf", qtbot, at_once=False) as table:
        shelf = table.window.shelf
        table.sitting.show_shelf()
        qtbot.waitUntil(lambda: "Its safe copy from" in said(table), timeout=PATIENCE_MS)
        assert shelf.strip.act is not None
        before = threading.Event()
        table.sitting.worker.start(before.wait)
        shelf.strip.act.click()  # and the window goes on
        assert notice_of(table) == table.look.words("hand-type-opening")
        shelf.stop_wanted.emit()
        before.set()
        stopped = table.look.words("problem-stopped")
        qtbot.waitUntil(lambda: notice_of(table) == stopped, timeout=PATIENCE_MS)
        assert place.read_bytes() == damaged
        assert [one for one in folder_of(place).iterdir() if one.suffix == ".part"] == []

        qtbot.waitUntil(lambda: "Its safe copy from" in said(table), timeout=PATIENCE_MS)
        shelf.strip.act.click()
        qtbot.waitUntil(lambda: table.sitting.session.is_open, timeout=PATIENCE_MS)
        assert table.sitting.opened is not None
        assert table.sitting.opened.writer.photo(photo)


def test_a_safe_copy_of_another_book_is_not_offered_for_a_damaged_one(
    table: Table, path: Path, tmp_path: Path
) -> None:
    other = new_path()
    BookFile.create(other, new_book(OUR_BOOK), laptop_key().book_key()).close()
    choose_folder(home_folder(), tmp_path)
    keep_copy(other, laptop_key(), tmp_path, "Safe copy")
    for one in snapshots_of(path, laptop_key().book_key()):
        one.path.unlink()
    zero(path, 16)

    look(table)

    assert "Open that one?" not in said(table)


def test_of_two_versions_side_by_side_a_damaged_one_gets_its_own_safe_copy(
    table: Table, path: Path, tmp_path: Path
) -> None:
    key, other = laptop_key(), new_path()
    choose_folder(home_folder(), tmp_path)
    assert keep_copy(path, key, tmp_path, "Safe copy")
    other.write_bytes(path.read_bytes())
    with BookFile.open(other, key.book_key()) as file:
        file.save(replace(file.book(), titles={COVER: "Another version"}))
        file.keep_note(SAFE, None)
    assert keep_copy(other, key, tmp_path, "Safe copy")
    for one in snapshots_of(path, key.book_key()):
        one.path.unlink()
    zero(path, 16, size=path.stat().st_size - 16)

    look(table)
    act = table.window.shelf.strip.act
    assert act is not None
    act.click()
    settle()

    assert table.sitting.session.book.titles == {}


def test_a_safe_copy_is_known_also_once_books_of_another_shelf_are_kept(
    table: Table, path: Path, tmp_path: Path
) -> None:
    del table
    key, shelf = laptop_key(), tmp_path / "shelf"
    safe = tmp_path / "safe"
    for one in (shelf, safe):
        one.mkdir()
    other = shelf / "b-2.familybook"
    BookFile.create(other, new_book(OUR_BOOK), key.book_key()).close()

    assert keep_copy(path, key, safe, "Safe copy")
    assert keep_copy(other, key, safe, "Safe copy")

    for one in (path, other):
        assert last_safe_copy(one, safe, key, home_folder()) is not None


def test_a_damaged_book_without_a_copy_is_left_alone(table: Table, path: Path) -> None:
    for one in folder_of(path).iterdir():
        one.unlink()
    damaged = zero(path, 16)

    look(table)

    assert "Open that one?" not in said(table)
    assert path.read_bytes() == damaged


def test_somebody_elses_file_on_the_shelf_is_not_called_damaged(table: Table, path: Path) -> None:
    stranger = path.with_name("b-0123456789abcdef.familybook")
    stranger.write_bytes(os.urandom(9000))

    look(table)

    assert "damaged" not in said(table)


PHOTO = photo_of(80_000, 3)


@pytest.fixture
def spoilt(table: Table, path: Path) -> Path:
    """A book with a spoilt photograph that a snapshot has whole; closed after that was noticed."""
    key = laptop_key().book_key()
    with BookFile.open(path, key) as file:
        file.add_photo(PHOTO)
        cover: Any = file.book().page(COVER)
        file.save(file.book().with_page(COVER, replace(cover, picture=Said(photo=PHOTO.id))))
    with BookFile.open(path, key) as file:
        file.earlier.snapshot()
        file.save(replace(file.book(), titles={COVER: "Our sledge"}))
    zero(path, (path.stat().st_size // 4096 - 12) * 4096, 6 * 4096)
    table.sitting.open_book(path)
    book = table.sitting.session.book
    table.sitting.session.edit(replace(book, titles={COVER: "Our kite"}), "path-act-title")
    table.sitting.save_now()  # a snapshot is made first: that reads every byte
    settle()
    assert "damaged on the disk" in table.window.current.foot.act
    table.sitting.close_book()
    settle()
    return path


def press(table: Table) -> None:
    act = table.window.shelf.strip.act
    assert act is not None
    act.click()


def test_a_spoilt_photograph_is_told_and_the_shelf_offers_to_mend_the_book(
    table: Table, spoilt: Path
) -> None:
    assert "Shall we mend the rest" in said(table)

    press(table)
    settle()

    with BookFile.open(spoilt, laptop_key().book_key()) as file:
        assert file.photo(PHOTO.id) == PHOTO.jpeg
        assert file.damage() == []
    assert "Shall we mend the rest" not in said(table)


def test_while_a_book_is_mended_it_is_not_offered_again_and_opens_as_soon_as_it_is_whole(
    table: Table, spoilt: Path
) -> None:
    press(table)  # the answer comes when the window is idle

    assert "Shall we mend the rest" not in said(table)
    table.sitting.refused.emit(BookInUseError(spoilt))
    settle()

    assert table.sitting.session.is_open
    assert table.sitting.opened is not None
    assert table.sitting.opened.writer.photo(PHOTO.id) == PHOTO.jpeg


def test_a_book_that_is_open_elsewhere_is_offered_again(table: Table, spoilt: Path) -> None:
    with BookFile.open(spoilt, laptop_key().book_key()):
        press(table)
        settle()

        assert "Shall we mend the rest" in said(table)

    press(table)
    settle()
    assert "Shall we mend the rest" not in said(table)
