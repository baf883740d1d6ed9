"""A file that is not written to, replaced or taken away while a family writes in its book."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from familybook.app.session import Saving
from familybook.app.table import Table
from familybook.core.ids import PageKey
from familybook.core.said import Said
from familybook.store import cipher
from familybook.store.bookfile import BookFile
from familybook.store.engine import Database
from familybook.store.keys import laptop_key
from familybook.store.photos import prepare_bytes
from tests.store.conftest import jpeg_of
from tests.windows import opened, settle, with_names

pytestmark = [
    pytest.mark.gui,
    pytest.mark.skipif(sys.platform == "win32", reason="there an open file keeps its place"),
]

COVER = PageKey("cover")
PATIENCE_MS = 30_000


@pytest.fixture
def family(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    """A book with a photograph and a title, all of it on the disk."""
    from PIL import Image  # noqa: PLC0415 - a picture of chance, for this only

    with opened(qapp, home, tmp_path / "out.pdf", qtbot) as table:
        with_names(table, qtbot)
        book = table.sitting.opened
        assert book is not None
        jpeg = jpeg_of(Image.effect_noise((90, 60), 50).convert("RGB"))
        photo = book.writer.add_photo(prepare_bytes(jpeg, "x.jpg"))
        table.sitting.answer(COVER, ("picture",), Said(photo=photo), "ask-act-chose")
        write(table, "Our boat")
        assert table.sitting.save_now()
        settle()
        yield table


def write(table: Table, title: str) -> None:
    table.sitting.answer(COVER, ("title",), Said(title), "ask-act-chose")


def path_of(table: Table) -> Path:
    assert table.sitting.opened is not None
    return table.sitting.opened.path


def told(table: Table) -> list[str]:
    assert table.saving.told is not None
    return [one.text() for one in table.saving.told.findChildren(QLabel)]


def press(table: Table, key: str) -> None:
    assert table.saving.told is not None
    buttons = table.saving.told.findChildren(QAbstractButton)
    (button,) = [one for one in buttons if one.text() == table.look.words(key)]
    button.click()
    settle()


def refused(table: Table, qtbot: QtBot) -> None:
    """Have it told that the last words are not on the disk."""
    assert not table.sitting.save_now()
    qtbot.waitUntil(lambda: table.saving.told is not None, timeout=PATIENCE_MS)


def title_and_photo(table: Table) -> tuple[str, int]:
    cover: Any = table.sitting.session.book.page(COVER)
    assert table.sitting.opened is not None
    return cover.title.text, len(table.sitting.opened.writer.photo(cover.picture.photo))


def test_words_the_disk_does_not_take_are_told_and_saved_once_it_does(
    family: Table, qtbot: QtBot
) -> None:
    import resource  # noqa: PLC0415 - Windows has none

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    write(family, "Our tent")

    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        refused(family, qtbot)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)

    assert told(family)[0] == family.look.words("screen-held")
    assert family.sitting.session.saving is Saving.NOT_YET
    press(family, "screen-held-try")
    assert family.saving.told is None
    path = path_of(family)
    family.sitting.close_book()
    with BookFile.open(path, laptop_key().book_key()) as file:
        cover: Any = file.book().page(COVER)
        assert cover.title.text == "Our tent"
        assert file.damage() == []


def test_ours_becomes_a_new_book_and_the_other_file_stays(family: Table, qtbot: QtBot) -> None:
    path = path_of(family)
    _, size = title_and_photo(family)
    theirs = path.with_name("theirs")
    theirs.write_bytes(b"theirs")
    theirs.replace(path)
    write(family, "Our tent")

    refused(family, qtbot)
    assert told(family)[0] == family.look.words("screen-outside")
    press(family, "screen-outside-keep")

    assert path.read_bytes() == b"theirs"
    assert path_of(family) != path
    assert title_and_photo(family) == ("Our tent", size)
    write(family, "Our kite")
    assert family.sitting.save_now()


def test_ours_becomes_a_new_book_where_another_window_changed_the_file_meanwhile(
    family: Table, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    import resource  # noqa: PLC0415 - Windows has none

    path, before = path_of(family), resource.getrlimit(resource.RLIMIT_FSIZE)
    _, size = title_and_photo(family)
    connect = cipher.connect

    def let_another_save(there: Path, key: bytes, *, read_only: bool = False) -> Database:
        monkeypatch.setattr(cipher, "connect", connect)
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        with BookFile.open(path, laptop_key().book_key()) as other:
            cover: Any = other.book().page(COVER)
            other.save(other.book().with_page(COVER, replace(cover, title=Said("Their raft"))))
        return connect(there, key, read_only=read_only)

    monkeypatch.setattr(cipher, "connect", let_another_save)
    write(family, "Our tent")
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        refused(family, qtbot)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert not family.sitting.save_now()
    changed = family.look.words("screen-outside")
    qtbot.waitUntil(lambda: told(family)[:1] == [changed], timeout=PATIENCE_MS)
    press(family, "screen-outside-keep")

    assert path_of(family) != path
    assert title_and_photo(family) == ("Our tent", size)
    with BookFile.open(path, laptop_key().book_key(), read_only=True) as theirs:
        cover: Any = theirs.book().page(COVER)
        assert cover.title.text == "Their raft"


def test_the_other_file_is_used_where_that_is_wished(family: Table, qtbot: QtBot) -> None:
    path = path_of(family)
    other = path.with_name("other")
    other.write_bytes(path.read_bytes())
    write(family, "Our tent")
    assert family.sitting.save_now()
    other.replace(path)
    write(family, "Our kite")

    refused(family, qtbot)
    press(family, "screen-outside-use")

    assert path_of(family) == path
    assert title_and_photo(family)[0] == "Our boat"
    assert len(list(path.parent.glob("*.familybook"))) == 1


def test_a_book_whose_file_was_taken_away_is_kept_as_a_new_one(family: Table, qtbot: QtBot) -> None:
    path = path_of(family)
    _, size = title_and_photo(family)
    path.unlink()
    write(family, "Our tent")

    refused(family, qtbot)
    assert told(family)[0] == family.look.words("screen-outside-gone")
    press(family, "screen-outside-keep")

    assert not path.exists()
    assert title_and_photo(family) == ("Our tent", size)
