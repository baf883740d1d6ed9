"""Two families, one laptop: what belongs to one book stays in it, while work is still going on."""

from __future__ import annotations

import io
import threading  # noqa: TID251 - to hold the worker back
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.app.table import Table
from familybook.core.book import Book
from familybook.core.errors import NoRoomError
from familybook.core.ids import PageKey, PhotoId
from familybook.core.said import Said
from familybook.core.walk import every_said
from familybook.screen.editors.picks import OwnWords, PicksEditor
from familybook.screen.pages.us import UsEditor
from familybook.store.bookfile import BookFile
from tests.windows import opened, settle, who_said_yes

pytestmark = pytest.mark.gui

US = PageKey("us")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "our-family-book.pdf"


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    gate = threading.Event()
    yield gate
    gate.set()


@pytest.fixture
def family(
    qapp: QApplication, home: Path, out: Path, qtbot: QtBot, gate: threading.Event
) -> Iterator[Table]:
    """A family's book, with a worker of its own thread."""
    with opened(qapp, home, out, qtbot) as table:
        table.worker._pool = ThreadPoolExecutor(1)
        yield who_said_yes(table, qtbot)
        gate.set()


def picture() -> bytes:
    jpeg = io.BytesIO()
    Image.effect_noise((900, 700), 60).convert("RGB").save(jpeg, "JPEG")
    return jpeg.getvalue()


def us_editor(table: Table) -> UsEditor:
    table.sitting.show_page(US)
    editor = table.desk.editor
    assert isinstance(editor, UsEditor)
    return editor


def give(editor: UsEditor) -> None:
    editor.photo_given.emit(editor._way("picture"), "", picture())


def photos(book: Book) -> list[PhotoId]:
    return [said.photo for page in book.filled.values() for said in every_said(page) if said.photo]


def test_a_photo_on_its_way_lands_in_the_book_it_was_chosen_for(
    family: Table, gate: threading.Event
) -> None:
    family.worker.start(gate.wait)
    give(us_editor(family))

    family.sitting.close_book()
    family.sitting.start_book()
    gate.set()
    settle()
    assert photos(family.sitting.session.book) == []

    family.sitting.close_book()
    family.window.shelf.books[0].click()
    first = family.sitting.session.book
    if not photos(first):
        family.sitting.close_book()
        family.window.shelf.books[1].click()
        first = family.sitting.session.book
    assert [bool(frame.picture.photo) for frame in first.page(US).frames] == [True]  # type: ignore[attr-defined]  # it is the page of frames


def test_a_photo_never_lands_in_somebody_elses_frame(
    family: Table, gate: threading.Event, qtbot: QtBot
) -> None:
    family.worker.start(gate.wait)
    editor = us_editor(family)
    give(editor)
    family.undo_desk.undo()
    editor._choose(1)
    editor._change(editor._way("i_am"), Said("funny"), "ask-act-wrote")

    gate.set()
    gone = family.look.words("photo-no-place")
    foot = family.window.current.foot
    qtbot.waitUntil(lambda: foot.act == gone)

    assert photos(family.sitting.session.book) == []


def test_a_line_left_empty_is_taken_out_of_its_own_page(family: Table, qtbot: QtBot) -> None:
    editor = us_editor(family)
    session = family.sitting.session
    matters = editor.parts["matters"]
    assert isinstance(matters, PicksEditor)
    matters.add_own("the sea")
    settle()
    line = matters._lines[0].field
    line.setFocus()
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Backspace)

    with qtbot.captureExceptions() as surprises:
        family.window.turn_wanted.emit(1)
        settle()

    assert surprises == []
    assert family.sitting.here != US
    assert session.book.page(US).matters == ()  # type: ignore[attr-defined]  # it is that page


def test_a_print_has_its_photographs_also_when_the_book_was_closed(
    family: Table, out: Path, gate: threading.Event, qtbot: QtBot
) -> None:
    give(us_editor(family))
    qtbot.waitUntil(lambda: bool(photos(family.sitting.session.book)))
    family.maker.show()
    family.worker.start(gate.wait)
    family.maker.save()

    family.sitting.close_book()
    gate.set()
    qtbot.waitUntil(lambda: not family.maker.is_busy)

    assert b"/DCTDecode" in out.read_bytes()
    assert family.rooms.make.open.isHidden()


def test_the_window_waits_for_a_print_before_it_closes(
    family: Table, out: Path, gate: threading.Event
) -> None:
    family.maker.show()
    family.worker.start(lambda: gate.wait(0.5))
    family.maker.save()

    family.window.close()

    assert out.read_bytes().startswith(b"%PDF")


def test_nothing_of_one_family_is_seen_in_the_book_of_the_next(
    family: Table, gate: threading.Event, qtbot: QtBot
) -> None:
    family.sitting.show_page(US)
    page, make = family.rooms.page, family.rooms.make
    qtbot.waitUntil(lambda: bool(page.view.sides))
    family.maker.show()
    qtbot.waitUntil(lambda: bool(make.view.sides))

    family.sitting.close_book()
    family.sitting.start_book()
    family.worker.start(gate.wait)
    family.maker.show()
    assert make.view.sides == ()
    family.sitting.show_page(US)
    settle()

    assert page.view.sides == ()


def full(file: BookFile, book: Book) -> bool:
    del file, book
    raise NoRoomError


def test_a_book_does_not_close_over_words_that_could_not_be_saved(
    family: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = us_editor(family).findChildren(OwnWords)[0]
    own.line.setText("We love the sea")

    with monkeypatch.context() as patch:
        patch.setattr(BookFile, "save", full)
        family.sitting.close_book()
    assert "We love the sea" in repr(family.sitting.session.book)

    family.sitting.close_book()
    family.window.shelf.books[0].click()
    assert "We love the sea" in repr(family.sitting.session.book)


def test_a_window_that_stayed_open_once_still_saves_when_it_closes(
    family: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = family.sitting.session
    with monkeypatch.context() as patch:
        patch.setattr(BookFile, "save", full)
        session.edit(replace(session.book, people=session.book.people[:2]), "ask-act-left")
        family.window.close()
    assert family.window.isVisible()

    family.window.close()

    assert not family.window.isVisible()
    assert not session.is_open
    family.sitting.show_shelf()
    family.sitting.open_book(family.sitting.library.found[0].path)
    assert len(session.book.people) == 2


def test_why_the_window_stays_is_told_on_the_curtain_too(
    family: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = family.sitting.session
    family.window.fall()
    with monkeypatch.context() as patch:
        patch.setattr(BookFile, "save", full)
        session.edit(replace(session.book, people=session.book.people[:2]), "ask-act-left")
        family.window.close()

    curtain = family.window._front._curtain
    assert curtain is not None
    assert curtain._line.text() == family.look.words("screen-not-saved")


def test_the_curtain_says_saved_only_when_all_is(family: Table, qtbot: QtBot) -> None:
    own = us_editor(family).findChildren(OwnWords)[0]
    own.line.setFocus()
    qtbot.keyClicks(own.line, "We love the sea")

    family.window.fall()

    session, curtain = family.sitting.session, family.window._front._curtain
    assert curtain is not None
    assert "We love the sea" in repr(session.book)
    assert session.saving == "saved"
    session.edit(replace(session.book, people=()), "ask-act-left")
    assert curtain._line.text() == family.look.words("curtain-saving")


def test_undo_goes_to_the_page_it_changes(family: Table) -> None:
    editor = us_editor(family)
    editor._change(editor._way("i_am"), Said("funny"), "ask-act-wrote")
    family.sitting.show_page(PageKey("weather"))

    family.undo_desk.undo()

    assert family.sitting.here == US
    assert "funny" not in repr(family.sitting.session.book)
