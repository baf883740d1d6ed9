"""A book that lay quiet for long asks on the shelf what is to become of it, and stays."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from familybook.app.age_desk import asks
from familybook.app.keeping import LONGER
from familybook.app.needs import Rank
from familybook.app.table import Table
from familybook.core.book import Book, Sign, new_book
from familybook.core.person import next_person
from familybook.core.today import GIVEN
from familybook.screen.kit.buttons import Button
from familybook.screen.tokens import Theme
from familybook.store.bookfile import BookFile
from familybook.store.key_files import Sheet
from familybook.store.keys import laptop_key, note_sheet
from familybook.store.passing import HERE
from familybook.store.places import new_path
from familybook.store.shelf import OnShelf, Standing
from familybook.templates.our_book import OUR_BOOK
from tests.windows import clipped_words, opened, outside, settle

pytestmark = pytest.mark.gui

DAY = date(2027, 3, 1)
QUIET = 60


def found(
    days: int,
    until: date | None = None,
    lent_to: str = "",
    standing: Standing = Standing.READY,
) -> OnShelf:
    """Return a book that was last opened so many days before."""
    at = datetime.combine(DAY - timedelta(days), time(12)).astimezone()
    return OnShelf(
        path=Path("b.familybook"),
        standing=standing,
        sign=Sign("boat", "blue"),
        opened_at=at.isoformat(),
        stays_until=until,
        passing=replace(HERE, lent_to=lent_to),
    )


@pytest.mark.parametrize(
    ("book", "rank"),
    [
        (found(0), None),
        (found(QUIET - 1), None),
        (found(QUIET), Rank.IDLE),
        (found(4000), Rank.IDLE),
        (found(-30), None),
        (found(4000, lent_to="Sam"), None),
        (found(4000, standing=Standing.IN_USE), None),
        (found(4000, DAY), None),
        (found(4000, DAY + timedelta(1)), None),
        (found(0, DAY - timedelta(1)), Rank.STAYED_LONGER),
        (found(4000, DAY - timedelta(1)), Rank.STAYED_LONGER),
        (found(0, DAY - timedelta(1), "Sam"), None),
        (replace(found(4000), opened_at="some day"), None),
        (replace(found(4000), opened_at=""), None),
    ],
)
def test_a_book_asks_once_it_was_quiet_for_long_or_its_weeks_are_over(
    book: OnShelf, rank: Rank | None
) -> None:
    assert asks(book, DAY, QUIET) is rank


@pytest.fixture
def table(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    laptop_key()
    note_sheet(Sheet.PROVED, home, None)
    with opened(qapp, home, tmp_path / "out.pdf", qtbot) as program:
        yield program


@pytest.fixture
def book(table: Table) -> Path:
    """Return where a book of this laptop is."""
    del table
    path = new_path()
    content = new_book(OUR_BOOK, sign=Sign("boat", "blue")).with_person(next_person((), "Mum"))
    BookFile.create(path, content, laptop_key().book_key()).close()
    return path


def pass_days(table: Table, monkeypatch: pytest.MonkeyPatch, days: int) -> date:
    """Look at the shelf so many days from now."""
    day = datetime.now().astimezone().date() + timedelta(days)
    monkeypatch.setenv(GIVEN, day.isoformat())
    table.sitting.show_shelf()
    settle()
    return day


def said(table: Table) -> list[str]:
    strip = table.window.shelf.strip
    return [one.text() for one in strip.findChildren(QLabel) if one.isVisible()]


def press(button: QWidget | None, qtbot: QtBot) -> None:
    assert isinstance(button, Button)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def content(path: Path) -> Book:
    with BookFile.open(path, laptop_key().book_key(), read_only=True) as file:
        return file.book()


def test_a_quiet_book_asks_and_as_long_as_nobody_answers_nothing_happens_to_it(
    table: Table, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pass_days(table, monkeypatch, QUIET - 1)
    assert not table.window.shelf.strip.isVisible()
    before = book.read_bytes()

    for days in (QUIET, 400, 4000):
        pass_days(table, monkeypatch, days)
        assert f"{days} days" in said(table)[0].replace(",", "")
        assert "blue boat" in said(table)[0]

    assert book.read_bytes() == before


def test_the_council_sets_after_how_many_days(
    table: Table, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert book.exists()
    table.sitting.library.policy = replace(table.sitting.library.policy, quiet_days=90)

    pass_days(table, monkeypatch, 89)
    assert not table.window.shelf.strip.isVisible()
    pass_days(table, monkeypatch, 90)
    assert table.window.shelf.strip.isVisible()


def test_finish_opens_it_at_its_path(
    table: Table, book: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pass_days(table, monkeypatch, QUIET)

    press(table.window.shelf.strip.act, qtbot)

    assert table.window.current is table.rooms.path
    opened_now = table.sitting.opened
    assert opened_now is not None
    assert opened_now.path == book


def test_kept_it_stays_two_weeks_and_then_asks_again(
    table: Table, book: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    day = pass_days(table, monkeypatch, QUIET)

    press(table.window.shelf.strip.other, qtbot)

    until = day + LONGER
    assert content(book).stays_until == until
    assert content(book).people[0].name == "Mum"
    assert not table.window.shelf.strip.isVisible()
    shown = [one.text() for one in table.window.shelf.findChildren(QLabel) if one.isVisible()]
    assert table.look.words("age-kept", day=table.look.words.day(until)) in shown
    pass_days(table, monkeypatch, QUIET + LONGER.days)
    assert not table.window.shelf.strip.isVisible()

    later = pass_days(table, monkeypatch, QUIET + LONGER.days + 1)
    assert said(table)[0] == table.look.words("age-stayed", name="blue boat")
    press(table.window.shelf.strip.other, qtbot)
    assert content(book).stays_until == later + LONGER


def test_delete_leads_to_ours_to_keep_and_deletes_nothing(
    table: Table, book: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pass_days(table, monkeypatch, QUIET)

    press(table.window.shelf.strip.third, qtbot)

    assert table.window.current is table.keeping.screen
    taking_off = table.keeping.screen.here.taking_off
    qtbot.waitUntil(taking_off.asking.isVisible, timeout=20_000)
    press(taking_off.no, qtbot)
    assert taking_off.open.isVisible()
    table.sitting.close_book()
    assert content(book).people[0].name == "Mum"


def test_deleted_and_said_once_more_it_is_gone(
    table: Table, book: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pass_days(table, monkeypatch, QUIET)
    press(table.window.shelf.strip.third, qtbot)
    taking_off = table.keeping.screen.here.taking_off
    qtbot.waitUntil(taking_off.asking.isVisible, timeout=20_000)

    taking_off.yes.click()

    qtbot.waitUntil(lambda: not book.exists(), timeout=20_000)


def test_a_book_that_cannot_be_kept_just_now_says_so_and_asks_on(
    table: Table, book: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pass_days(table, monkeypatch, QUIET)

    with BookFile.open(book, laptop_key().book_key()):
        press(table.window.shelf.strip.other, qtbot)

    assert table.window.shelf.strip.isVisible()
    assert content(book).stays_until is None
    press(table.window.shelf.strip.other, qtbot)
    assert content(book).stays_until is not None


def test_of_two_books_the_one_that_waited_longest_asks_first_and_weeks_go_before_quiet(
    table: Table, book: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    assert book.exists()
    for picture, until in (("tent", date(2020, 2, 2)), ("kite", date(2020, 1, 1))):
        one = new_book(OUR_BOOK, sign=Sign(picture, "green"))
        made = replace(one, stays_until=until)
        BookFile.create(new_path(), made, laptop_key().book_key()).close()

    pass_days(table, monkeypatch, QUIET)

    for name in ("green kite", "green tent", "blue boat"):
        assert name in said(table)[0]
        press(table.window.shelf.strip.other, qtbot)
    assert not table.window.shelf.strip.isVisible()


@pytest.mark.parametrize(
    ("size", "text", "theme"),
    [
        ((1366, 720), 100, Theme.PAPER),
        ((911, 512), 100, Theme.DUSK),
        ((911, 512), 200, Theme.CONTRAST),
        ((500, 400), 100, Theme.PAPER),
    ],
)
@pytest.mark.usefixtures("book")
def test_all_three_answers_can_be_read_and_reached_at_any_size(
    table: Table, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int], text: int, theme: Theme
) -> None:
    table.look.show_tokens(replace(table.look.tokens, text=text, theme=theme))
    table.window.resize(*size)
    pass_days(table, monkeypatch, QUIET)
    strip = table.window.shelf.strip

    for one in (strip.third, strip.other, strip.act):
        assert one is not None
        assert one.isVisible()
        assert one.height() >= 44
        for corner in (one.rect().topLeft(), one.rect().bottomRight()):
            assert strip.rect().contains(one.mapTo(strip, corner))
    assert clipped_words(table.window) == []
    assert outside(table.window) == []
