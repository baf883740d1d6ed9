"""A file that is not written to, replaced or taken away while a family writes in its book."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Event, current_thread, main_thread  # noqa: TID251 - holds a worker
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from familybook.app.jobs import Worker
from familybook.app.session import Saving
from familybook.app.table import Table
from familybook.core.book import Book
from familybook.core.errors import DamagedBookError, NoRoomError
from familybook.core.ids import PageKey, PhotoId
from familybook.core.said import Said
from familybook.store import cipher
from familybook.store.bookfile import BookFile
from familybook.store.engine import Database
from familybook.store.keys import laptop_key
from familybook.store.photos import prepare_bytes
from tests.store.conftest import jpeg_of
from tests.windows import opened, settle, visible, with_names

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


def comes(table: Table, qtbot: QtBot, there: Callable[[], bool]) -> None:
    """Wait until a book is open again, and something holds."""
    qtbot.waitUntil(lambda: table.sitting.opened is not None and there(), timeout=PATIENCE_MS)


def titles_in(path: Path) -> str:
    with BookFile.open(path, laptop_key().book_key(), read_only=True) as file:
        cover: Any = file.book().page(COVER)
        return str(cover.title.text)


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

    comes(family, qtbot, lambda: path_of(family) != path)
    assert path.read_bytes() == b"theirs"
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

    comes(family, qtbot, lambda: path_of(family) != path)
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

    comes(family, qtbot, lambda: title_and_photo(family)[0] == "Our boat")
    assert path_of(family) == path
    (ours,) = set(path.parent.glob("*.familybook")) - {path}
    assert titles_in(ours) == "Our kite"
    assert len(family.sitting.library.found) == 2


def test_a_book_whose_file_was_taken_away_is_kept_as_a_new_one(family: Table, qtbot: QtBot) -> None:
    path = path_of(family)
    _, size = title_and_photo(family)
    path.unlink()
    write(family, "Our tent")

    refused(family, qtbot)
    assert told(family)[0] == family.look.words("screen-outside-gone")
    press(family, "screen-outside-keep")

    comes(family, qtbot, lambda: path_of(family) != path)
    assert not path.exists()
    assert title_and_photo(family) == ("Our tent", size)


@pytest.fixture
def changed_outside(family: Table, qtbot: QtBot) -> Path:
    """Where the book was whose file was taken away while we wrote “Our tent” in it."""
    path = path_of(family)
    path.unlink()
    write(family, "Our tent")
    refused(family, qtbot)
    return path


@pytest.fixture
def held(family: Table) -> Iterator[Event]:
    """A worker that is busy until somebody lets it go on."""
    event, worker = Event(), Worker(family)
    family.sitting.worker = worker
    worker.start(partial(event.wait, 60))
    yield event
    event.set()
    worker.close()


def test_a_family_writes_on_while_ours_is_kept_and_that_is_kept_too(
    family: Table, changed_outside: Path, held: Event, qtbot: QtBot
) -> None:
    press(family, "screen-outside-keep")
    assert path_of(family) == changed_outside  # nobody waits for it

    write(family, "Our kite")
    held.set()

    comes(family, qtbot, lambda: path_of(family) != changed_outside)
    assert title_and_photo(family)[0] == "Our kite"
    assert titles_in_closed(family) == ["Our kite"]


def test_what_was_written_meanwhile_is_kept_away_from_the_window(
    family: Table,
    changed_outside: Path,
    held: Event,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    used: list[str] = []
    save = BookFile.save

    def noted(file: BookFile, book: Book) -> bool:
        used.append(current_thread().name)
        return save(file, book)

    monkeypatch.setattr(BookFile, "save", noted)
    press(family, "screen-outside-keep")
    write(family, "Our kite")
    held.set()

    comes(family, qtbot, lambda: path_of(family) != changed_outside)
    assert titles_in_closed(family) == ["Our kite"]
    assert used
    assert main_thread().name not in used


def test_a_book_that_is_closed_while_it_is_kept_has_what_was_written_meanwhile(
    family: Table, changed_outside: Path, held: Event
) -> None:
    press(family, "screen-outside-keep")
    write(family, "Our kite")

    family.sitting.close_book()

    assert not held.is_set()
    (ours,) = changed_outside.parent.glob("*.familybook")
    assert titles_in(ours) == "Our kite"


def test_a_photo_put_back_while_ours_is_kept_comes_along(
    family: Table, changed_outside: Path, held: Event, qtbot: QtBot
) -> None:
    _, size = title_and_photo(family)
    cover: Any = family.sitting.session.book.page(COVER)
    family.sitting.answer(COVER, ("picture",), Said(), "ask-act-chose")
    press(family, "screen-outside-keep")
    family.sitting.answer(COVER, ("picture",), cover.picture, "ask-act-chose")
    held.set()

    comes(family, qtbot, lambda: path_of(family) != changed_outside)
    assert title_and_photo(family) == ("Our tent", size)


def test_where_the_last_words_cannot_be_kept_no_second_book_stays(
    family: Table,
    changed_outside: Path,
    held: Event,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(file: BookFile, book: Book) -> bool:
        del file, book
        raise NoRoomError

    press(family, "screen-outside-keep")
    write(family, "Our kite")
    monkeypatch.setattr(BookFile, "save", full)
    held.set()

    trouble = family.look.words("problem-no-room")
    qtbot.waitUntil(
        lambda: any(trouble in one.text() for one in visible(family.window, QLabel)),
        timeout=PATIENCE_MS,
    )
    assert list(changed_outside.parent.glob("*.familybook")) == []
    assert family.sitting.session.book.page(COVER) is not None
    monkeypatch.undo()


def titles_in_closed(table: Table) -> list[str]:
    shelf = path_of(table).parent
    table.sitting.close_book()
    return [titles_in(one) for one in shelf.glob("*.familybook")]


def test_a_book_that_is_closed_while_ours_is_kept_is_kept_first(
    family: Table, changed_outside: Path, held: Event
) -> None:
    press(family, "screen-outside-keep")

    family.sitting.close_book()

    assert not held.is_set()
    assert family.sitting.opened is None
    (ours,) = changed_outside.parent.glob("*.familybook")
    assert titles_in(ours) == "Our tent"


def test_photos_that_cannot_come_along_are_told_and_keep_no_words_back(
    family: Table, changed_outside: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert family.sitting.opened is not None
    writer = family.sitting.opened.writer

    def spoilt(photo: PhotoId) -> bytes:
        del photo
        raise DamagedBookError(changed_outside)

    monkeypatch.setattr(writer, "photo", spoilt)
    press(family, "screen-outside-keep")

    comes(family, qtbot, lambda: path_of(family) != changed_outside)
    lost = family.look.words("screen-outside-lost", count=1)
    shown = [one.text() for one in visible(family.window, QLabel)]
    assert any(lost in one for one in shown)
    cover: Any = family.sitting.session.book.page(COVER)
    assert cover.title.text == "Our tent"


def test_a_family_writes_and_turns_pages_while_the_disk_takes_its_time(
    family: Table, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, takes, ended = Event(), Event(), Event()
    save = BookFile.save

    def slow(file: BookFile, book: Book) -> bool:
        begun.set()
        takes.wait(60)
        ended.set()
        return save(file, book)

    monkeypatch.setattr(BookFile, "save", slow)
    write(family, "Our tent")
    qtbot.waitUntil(begun.is_set, timeout=PATIENCE_MS)
    try:
        write(family, "Our kite")
        for page in ("strengths", "weather"):  # a photo for the screen is asked of who saves
            family.sitting.show_page(PageKey(page))
            settle()
        assert not ended.is_set()  # nobody waited for the disk
    finally:
        takes.set()
    assert family.sitting.save_all()
    assert titles_in_closed(family) == ["Our kite"]
