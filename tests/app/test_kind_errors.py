"""What goes wrong is told where it happens: what happened, what is safe, what to do."""

from __future__ import annotations

import io
import os
import sqlite3
import struct
import sys
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from familybook.app.table import Table
from familybook.core.ids import PageKey
from familybook.screen.editors.picks import OwnWords
from familybook.screen.editors.picture import PictureEditor
from familybook.store.heic import READERS
from familybook.store.photos import LARGEST_FILE
from familybook.store.places import new_path
from tests.windows import opened, settle, visible, who_said_yes, with_names

pytestmark = pytest.mark.gui


@pytest.fixture
def program(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "out.pdf", qtbot) as table:
        yield table


def half_a_photo() -> bytes:
    written = io.BytesIO()
    Image.effect_mandelbrot((300, 200), (-2, -1, 1, 1), 50).convert("RGB").save(written, "JPEG")
    return written.getvalue()[:900]


def tiny() -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (9, 9)).save(written, "PNG")
    return written.getvalue()


def huge() -> bytes:
    """A picture that says it is 20,000 dots wide and high."""
    head = b"IHDR" + struct.pack(">IIBBBBB", 20_000, 20_000, 8, 2, 0, 0, 0)
    end = b"IEND"
    parts = (
        struct.pack(">I", len(one) - 4) + one + struct.pack(">I", zlib.crc32(one))
        for one in (head, b"IDAT" + zlib.compress(b""), end)
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


FILES: dict[str, tuple[Callable[[], bytes], str]] = {
    "beach.jpg": (half_a_photo, "problem-broken-photo"),
    "beach.JPEG": (lambda: b"", "problem-broken-photo"),
    "web.jpg": (lambda: b"<html>", "problem-broken-photo"),
    "beach.png": (lambda: b"\x89PNG\r\n\x1a\n", "problem-broken-photo"),
    "drawing.svg": (lambda: b"<svg/>", "problem-unreadable-photo"),
    "dot.png": (tiny, "problem-tiny-photo"),
    "wall.png": (huge, "problem-huge-photo"),
    "film.jpg": (lambda: bytes(LARGEST_FILE + 1), "problem-huge-photo"),
}


@pytest.mark.parametrize("name", FILES)
def test_a_photo_that_cannot_be_had_is_told_in_its_place(
    program: Table, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    make, key = FILES[name]
    (tmp_path / name).write_bytes(make())

    told = told_of(with_names(program, qtbot), tmp_path / name)

    assert told == program.look.words(key, name=name)


@pytest.mark.skipif(
    any(find_spec(one) for one in READERS), reason="a reader for iPhone pictures is installed"
)
def test_an_iphone_picture_is_told_with_the_way_to_share_it(
    program: Table, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "phone.heic").write_bytes(b"\0\0\0\x18ftypheic" + b"\0" * 64)

    told = told_of(with_names(program, qtbot), tmp_path / "phone.heic")

    assert told == program.look.words("problem-iphone-photo", name="phone.heic")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes among files")
def test_what_cannot_be_read_from_where_it_is_is_told(
    program: Table, qtbot: QtBot, tmp_path: Path
) -> None:
    os.mkfifo(tmp_path / "phone.jpg")

    told = told_of(with_names(program, qtbot), tmp_path / "phone.jpg")

    assert told == program.look.words("problem-away-photo", name="phone.jpg")


def test_a_folder_and_a_file_that_went_are_told_for_what_they_are(
    program: Table, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "holiday.jpg").mkdir()
    family = with_names(program, qtbot)
    words = program.look.words

    told = told_of(family, tmp_path / "holiday.jpg")
    assert told == words("problem-folder-photo", name="holiday.jpg")

    told = told_of(family, tmp_path / "gone.jpg")
    assert told == words("problem-no-such-file", name="gone.jpg")


def told_of(table: Table, path: Path) -> str:
    """Give a file to the photo of the cover, and return what stands there afterwards."""
    table.sitting.show_page(PageKey("cover"))
    settle()
    (editor,) = visible(table.window, PictureEditor)
    before = table.sitting.session.book
    there = {one.text() for one in visible(editor, QLabel)}
    editor.slot.given.emit(str(path), None)
    settle()
    assert table.sitting.session.book == before
    assert QApplication.activeModalWidget() is None
    (told,) = {one.text() for one in visible(editor, QLabel)} - there
    return told


SHUT: dict[str, Callable[[Path], object]] = {
    "not-a-book": lambda path: path.write_bytes(b"x" * 5000),
    "no-such-file": lambda path: path.unlink(missing_ok=True),
}


@pytest.mark.parametrize("why", SHUT)
def test_a_book_that_stays_shut_is_told_without_its_files_name(program: Table, why: str) -> None:
    path = new_path()
    sqlite3.connect(path).close()
    SHUT[why](path)

    program.sitting.open_book(path)
    settle()

    told = [one.text() for one in visible(program.window, QLabel)]
    assert program.look.words(f"shelf-shut-{why}") in told
    assert not any(path.stem in one for one in told)
    assert QApplication.activeModalWidget() is None


def test_a_book_of_another_name_is_still_told_by_it(program: Table, tmp_path: Path) -> None:
    path = tmp_path / "from-gran.familybook"
    path.write_bytes(b"x" * 5000)

    program.sitting.open_book(path)
    settle()

    told = [one.text() for one in visible(program.window, QLabel)]
    assert program.look.words("problem-not-a-book", name=path.name) in told


PLACES: dict[str, Callable[[Path], Path]] = {
    "in no folder": lambda tmp: tmp / "gone" / "book.pdf",
    "where a folder is": lambda tmp: folder(tmp / "book.pdf"),
}


def folder(path: Path) -> Path:
    path.mkdir()
    return path


@pytest.mark.parametrize("where", PLACES)
def test_a_place_that_cannot_be_written_to_is_told_where_the_book_is_made(
    qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot, where: str
) -> None:
    out = PLACES[where](tmp_path)
    with opened(qapp, home, out, qtbot) as table:
        who_said_yes(table, qtbot)
        before = table.sitting.session.book
        table.maker.show()
        table.rooms.make.save.click()
        settle()

        shown = [one.text() for one in visible(table.window, QLabel)]
        assert table.look.words("make-trouble") in shown
        assert not any(str(tmp_path) in one for one in shown)
        assert QApplication.activeModalWidget() is None
        assert table.sitting.session.book == before
        assert table.window.current is table.rooms.make
        assert not list(tmp_path.glob("**/*.pdf.*"))


def test_a_paste_of_a_megabyte_leaves_what_was_written_and_is_told(
    program: Table, qtbot: QtBot
) -> None:
    family = with_names(program, qtbot)
    family.sitting.show_page(PageKey("us"))
    settle()
    line = visible(family.window, OwnWords)[0].line
    line.setFocus()
    qtbot.keyClicks(line, "We sing")
    before = [one.text() for one in visible(family.window, QLabel)]

    QGuiApplication.clipboard().setText("word " * 200_000)
    qtbot.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle()
    QGuiApplication.clipboard().clear()

    assert line.text() == "We sing"
    told = [one.text() for one in visible(family.window, QLabel) if one.text() not in before]
    assert told
    assert QApplication.activeModalWidget() is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps a file that is open")
def test_a_book_that_is_taken_away_while_open_is_told_and_its_words_are_held(
    program: Table, qtbot: QtBot
) -> None:
    family = with_names(program, qtbot)
    assert family.sitting.save_now()
    opened_book = family.sitting.opened
    assert opened_book is not None
    opened_book.path.rename(opened_book.path.with_suffix(".away"))

    session = family.sitting.session
    session.edit(replace(session.book, people=session.book.people[:2]), "ask-act-left")
    saved = family.sitting.save_now()
    settle()

    assert not saved
    assert family.saving.told is not None
    assert QApplication.activeModalWidget() is None
    opened_book.path.with_suffix(".away").rename(opened_book.path)
    assert family.sitting.save_now()
    assert family.saving.told is None
