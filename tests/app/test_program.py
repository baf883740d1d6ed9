from __future__ import annotations

import subprocess
import sys
import threading  # noqa: TID251 - to hold the worker back
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from familybook.app.jobs import Worker
from familybook.app.live import LivePage
from familybook.app.log import log_path
from familybook.app.program import Program, surprised
from familybook.app.session import Saving
from familybook.app.table import Table
from familybook.app.wanted import Wanted
from familybook.core.book import Book, new_book
from familybook.core.errors import NoRoomError
from familybook.core.ids import PageKey, PhotoId
from familybook.screen.kit.cards import Notice
from familybook.screen.welcome.spines import ShelfBook
from familybook.templates.our_book import OUR_BOOK
from tests.windows import go, opened, settle, with_names

pytestmark = pytest.mark.gui

US = PageKey("us")


@pytest.fixture
def table(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "out.pdf", qtbot) as table:
        yield table


def no_photo(photo: PhotoId) -> bytes:
    raise KeyError(photo)


def test_the_window_is_painted_first_and_then_filled(
    qapp: QApplication, home: Path, qtbot: QtBot
) -> None:
    program = Program(qapp, home / "settings.json")
    qtbot.addWidget(program.window)
    assert not program.window.shelf.books

    with qtbot.waitSignal(program.window.painted):
        program.window.show()

    qtbot.waitUntil(lambda: len(program.window.shelf.books) == 2)
    program.window.close()


def test_a_surprise_is_told_kindly_and_the_log_holds_no_answer(table: Table) -> None:
    answer = "what Gran said"
    surprised(table.window, ValueError, ValueError(answer), None)
    settle()

    written = log_path().read_text("utf-8")
    assert "ValueError" in written
    assert answer not in written
    notice = table.window.shelf.findChild(Notice)
    assert notice is not None
    assert notice.accessibleName() == table.look.words("screen-trouble")


def test_the_curtain_falls_by_itself_when_it_has_been_quiet(table: Table, qtbot: QtBot) -> None:
    with_names(table, qtbot)
    go(table, "page")
    assert table.window.quiet.minutes == 5

    table.window.quiet.take(0.0001)
    table.window.quiet.wait()

    qtbot.waitUntil(lambda: table.window.is_covered)


def test_a_touch_keeps_the_curtain_up(table: Table, qtbot: QtBot) -> None:
    with_names(table, qtbot)
    handle = table.window.windowHandle()
    table.window.quiet.stop()

    qtbot.keyClick(handle, "x")

    assert table.window.quiet.is_waiting
    table.window.quiet.stop()


def test_trouble_with_saving_is_told_until_it_is_over(table: Table, qtbot: QtBot) -> None:
    with_names(table, qtbot)
    opened_book = table.sitting._opened
    assert opened_book is not None

    opened_book.problem.emit(NoRoomError())
    shown = [label.text() for label in table.window.head.findChildren(QLabel)]
    assert table.look.words("screen-saved-not-yet") in shown

    opened_book.saved.emit(table.sitting.session.book)
    assert table.sitting.session.saving is Saving.SAVED
    shown = [label.text() for label in table.window.head.findChildren(QLabel)]
    assert table.look.words("screen-saved-saved") in shown


def test_many_changes_are_laid_out_once_and_the_last_one_is_seen(
    qapp: QApplication, qtbot: QtBot
) -> None:
    del qapp
    worker = Worker(at_once=True)
    live = LivePage(worker, no_photo, pause_ms=30, longest_ms=5000)
    shown: list[object] = []
    live.ready.connect(lambda key, sides: shown.append((key, len(sides))))
    book = new_book(OUR_BOOK)
    for title in ("W", "We", "We t", "We two"):
        live.ask(wanted(book.with_title(US, title)))

    qtbot.waitUntil(lambda: bool(shown))
    settle()

    assert len(shown) == 1


def test_nothing_is_kept_of_a_page_that_was_left(qapp: QApplication, qtbot: QtBot) -> None:
    del qapp
    live = LivePage(Worker(at_once=True), no_photo, pause_ms=0)
    with qtbot.waitSignal(live.ready):
        live.ask(wanted(new_book(OUR_BOOK).with_title(US, "We two")))
    assert "We two" in live.words

    live.stop()

    assert live.words == ""
    assert "We two" not in repr(vars(live))


def test_typing_without_a_pause_is_shown_now_and_then(qapp: QApplication, qtbot: QtBot) -> None:
    del qapp
    worker = Worker(at_once=True)
    live = LivePage(worker, no_photo, pause_ms=100_000, longest_ms=50)
    typing = QTimer(interval=10)
    typing.timeout.connect(lambda: live.ask(wanted(new_book(OUR_BOOK))))

    with qtbot.waitSignal(live.ready):
        typing.start()
    typing.stop()
    live.stop()


def test_after_a_page_that_cannot_be_laid_out_the_next_one_is(
    qapp: QApplication, qtbot: QtBot
) -> None:
    del qapp
    worker = Worker()
    live = LivePage(worker, no_photo, pause_ms=0)
    gate = threading.Event()
    worker.start(gate.wait)
    live.ask(replace(wanted(new_book(OUR_BOOK)), key=PageKey("nowhere")), soon=True)
    settle()
    live.ask(wanted(new_book(OUR_BOOK)), soon=True)
    settle()

    with qtbot.waitSignals([live.failed, live.ready]):
        gate.set()
    worker.close()


def wanted(book: Book) -> Wanted:
    return Wanted(book=book, key=US, number=1, width_px=120)


def test_nothing_slow_is_loaded_before_the_first_paint() -> None:
    asks = (
        "import sys; import familybook.app.program; "
        "print([one for one in ('reportlab', 'sqlcipher3', 'pypdfium2', 'fluent') "
        "if one in sys.modules])"
    )
    told = subprocess.run(
        [sys.executable, "-c", asks], capture_output=True, text=True, check=True
    ).stdout

    assert told.strip() == "[]"


def test_the_books_are_seen_before_all_else_is_loaded(
    qapp: QApplication, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = Program(qapp, home / "settings.json")
    qtbot.addWidget(program.window)
    seen: list[bool] = []

    def note(books: Sequence[ShelfBook]) -> None:
        shows(books)
        seen.append(program.window.findChild(Table) is None and len(books) == 1)

    shows = program.window.shelf.show_books
    monkeypatch.setattr(program.window.shelf, "show_books", note)
    program.window.show()
    qtbot.waitUntil(lambda: len(seen) == 2)

    assert seen == [True, False]
    program.window.close()
