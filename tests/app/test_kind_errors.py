"""What goes wrong is told where it happens: what happened, what is safe, what to do."""

from __future__ import annotations

import io
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from familybook.app.table import Table
from familybook.core.ids import PageKey
from familybook.screen.editors.picture import PictureEditor
from familybook.store.places import new_path
from tests.windows import opened, settle, visible, with_names

pytestmark = pytest.mark.gui


@pytest.fixture
def program(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "out.pdf", qtbot) as table:
        yield table


def half_a_photo() -> bytes:
    written = io.BytesIO()
    Image.effect_mandelbrot((300, 200), (-2, -1, 1, 1), 50).convert("RGB").save(written, "JPEG")
    return written.getvalue()[:900]


FILES: dict[str, tuple[Callable[[], bytes], str]] = {
    "beach.jpg": (half_a_photo, "problem-broken-photo"),
    "beach.JPEG": (lambda: b"", "problem-broken-photo"),
    "web.jpg": (lambda: b"<html>", "problem-broken-photo"),
    "beach.png": (lambda: b"\x89PNG\r\n\x1a\n", "problem-broken-photo"),
    "drawing.svg": (lambda: b"<svg/>", "problem-unreadable-photo"),
}


@pytest.mark.parametrize("name", FILES)
def test_a_photo_that_cannot_be_had_is_told_in_its_place(
    program: Table, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    make, key = FILES[name]
    (tmp_path / name).write_bytes(make())

    told = told_of(with_names(program, qtbot), tmp_path / name)

    assert told == program.look.words(key, name=name)


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
