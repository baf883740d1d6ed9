"""The recovery sheet at the window: offered, proved, asked for, and books brought back with it."""

from __future__ import annotations

import os
import sys
import threading  # noqa: TID251 - to keep a worker busy
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from familybook.app import recovery_desk, sheet_desk
from familybook.app.bringing import Brought
from familybook.app.copying import seal
from familybook.app.jobs import Worker
from familybook.app.policy import read_policy
from familybook.app.sent import Sent
from familybook.app.table import Table
from familybook.core.book import Sign, new_book
from familybook.core.ids import PageKey
from familybook.core.person import next_person
from familybook.core.recovery import sheet_groups
from familybook.screen.kit.fields import LineField
from familybook.screen.kit.screen import Screen
from familybook.screen.welcome.type_sheet import Wanted
from familybook.store import keys
from familybook.store.bookfile import BookFile
from familybook.store.key_files import FILES, KeptBy, Sheet
from familybook.store.keys import LaptopKey, laptop_key, note_sheet
from familybook.store.parcel import Note
from familybook.store.passing import HERE, Passing, mark_of
from familybook.store.places import home as home_of
from familybook.store.places import new_path, shelf
from familybook.store.sealed import Keys
from familybook.store.shelf import books_on
from familybook.store.windows import Dpapi
from familybook.templates.our_book import OUR_BOOK
from tests.store.test_keys import Crypt32
from tests.windows import opened

PATIENCE_MS = 60_000
pytestmark = pytest.mark.gui

OLD = LaptopKey(bytes(range(16)), KeptBy.OWNER_ONLY_FILE)


@pytest.fixture(autouse=True)
def nothing_in_hand() -> Iterator[None]:
    yield
    keys._in_hand.clear()


@pytest.fixture
def table(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "sheet.pdf", qtbot) as table:
        yield table


def choose(table: Table, folder: Path) -> None:
    table.sitting.choosers = replace(table.sitting.choosers, folder=lambda _: folder)


def press(button: QWidget | None, qtbot: QtBot) -> None:
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def type_in(table: Table, groups: tuple[str, ...], qtbot: QtBot) -> None:
    """Type a sheet as somebody does: the characters one after the other, then Enter."""
    typing = table.recovery.typing
    for letter in "".join(groups).lower():
        focus = QApplication.focusWidget()
        assert focus in typing.groups
        qtbot.keyClicks(focus, letter)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def said(widget: QWidget) -> str:
    return " ".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def here(table: Table) -> Screen:
    return table.window.current


def told_on(table: Table) -> str:
    QApplication.processEvents()
    return said(table.window.shelf)


def wanted(table: Table) -> Wanted:
    return table.recovery._wanted


def some_book(name: str) -> Path:
    """Put a book with somebody's name in it on this laptop's shelf."""
    path = new_path()
    book = new_book(OUR_BOOK, sign=Sign("boat", "blue")).with_person(next_person((), name))
    BookFile.create(path, book, laptop_key().book_key()).close()
    return path


def safe_copy(
    folder: Path, key: LaptopKey, name: str = "Mum", book: str = "one", after: Passing = HERE
) -> Passing:
    """Leave a safe copy behind, as the laptop with that key made it; return how it went on."""
    path = folder / "old.familybook"
    content = new_book(OUR_BOOK, sign=Sign("kite", "green")).with_person(next_person((), name))
    with BookFile.create(path, content, key.book_key()) as file:
        passing = replace(after, book=book).marked(mark_of(file.book()))
        made = f"2026-11-{len(list(folder.iterdir())):02}"
        seal(
            file,
            folder / f"{made}.fbseal",
            Keys(laptop=key.seal_key()),
            Note(passing=passing, made_at=made),
        )
    path.unlink()
    return passing


def names_on_shelf() -> set[str]:
    found = set()
    key = laptop_key().book_key()
    for one in books_on(shelf(), key):
        with BookFile.open(one.path, key, read_only=True) as file:
            found |= {person.name for person in file.book().people}
    return found


def test_a_first_start_offers_the_sheet_and_later_means_the_next_start(
    qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with opened(qapp, home, tmp_path / "sheet.pdf", qtbot) as table:
        table.recovery.begin()
        assert here(table) is table.recovery.sheet_desk.screen

        press(table.recovery.sheet_desk.screen.later, qtbot)

        assert here(table) is table.window.shelf
        assert laptop_key().sheet is Sheet.LATER
        assert not table.window.shelf.strip.isVisible()
    with opened(qapp, home, tmp_path / "sheet.pdf", qtbot) as table:
        table.recovery.begin()
        assert here(table) is table.window.shelf
        assert table.window.shelf.strip.isVisible()
        press(table.window.shelf.strip.act, qtbot)
        assert here(table) is table.recovery.sheet_desk.screen


def test_the_third_group_shows_that_it_printed_and_nothing_else_does(
    table: Table, qtbot: QtBot
) -> None:
    table.recovery.begin()
    sheet = table.recovery.sheet_desk.screen
    groups = laptop_key().groups()

    for wrong in ("", groups[1], groups[2][:3]):
        sheet.group.setText(wrong)
        press(sheet.check, qtbot)
        assert laptop_key().sheet is Sheet.NOT_OFFERED
        assert table.look.words("sheet-group-wrong") in said(sheet)
    sheet.group.setText(f" {groups[2].lower()} ")
    press(sheet.check, qtbot)

    assert laptop_key().sheet is Sheet.PROVED
    assert QApplication.focusWidget() is sheet.done
    press(sheet.done, qtbot)
    assert here(table) is table.window.shelf
    assert not table.window.shelf.strip.isVisible()


def test_no_screen_shows_the_key(table: Table) -> None:
    table.recovery.begin()

    groups = laptop_key().groups()

    assert not [one for one in groups if one in said(table.recovery.sheet_desk.screen)]


def test_the_sheet_is_saved_where_it_is_wanted(table: Table, tmp_path: Path, qtbot: QtBot) -> None:
    table.recovery.begin()

    press(table.recovery.sheet_desk.screen.save, qtbot)

    qtbot.waitUntil((tmp_path / "sheet.pdf").exists, timeout=PATIENCE_MS)
    saved = table.look.words("sheet-saved", name="sheet.pdf")
    qtbot.waitUntil(lambda: saved in said(table.recovery.sheet_desk.screen), timeout=PATIENCE_MS)
    assert list(tmp_path.iterdir()) == [tmp_path / "sheet.pdf"]


@pytest.mark.parametrize("sent", Sent)
def test_the_printer_is_handed_the_whole_page_and_what_came_of_it_is_told(
    table: Table, tmp_path: Path, qtbot: QtBot, sent: Sent
) -> None:
    printed: list[tuple[Sequence[QImage], str]] = []

    def printer(pages: Sequence[QImage], name: str) -> Sent:
        printed.append((pages, name))
        return sent

    table.sitting.choosers = replace(table.sitting.choosers, print_pages=printer)
    table.recovery.begin()

    press(table.recovery.sheet_desk.screen.print, qtbot)

    told = table.look.words(f"sheet-sent-{sent}")
    qtbot.waitUntil(lambda: told in said(table.recovery.sheet_desk.screen), timeout=PATIENCE_MS)
    (((page,), name),) = printed
    assert page.width() == 2480
    assert abs(page.height() - 3508) < 3
    assert name == "recovery-sheet"
    assert list(tmp_path.iterdir()) == []


def test_another_sheet_can_be_printed_from_what_the_program_tells_of_itself(
    table: Table, home: Path, qtbot: QtBot
) -> None:
    note_sheet(Sheet.PROVED, home, None)
    table.help_desk._show_about()

    press(table.help_desk.about.sheet, qtbot)

    assert here(table) is table.recovery.sheet_desk.screen
    press(table.recovery.sheet_desk.screen.later, qtbot)
    assert here(table) is table.help_desk.about
    assert laptop_key().sheet is Sheet.PROVED


def test_with_the_key_damaged_the_sheet_is_asked_for_and_opens_the_books(
    table: Table, home: Path, qtbot: QtBot
) -> None:
    some_book("Gran")
    groups = laptop_key().groups()
    for name in FILES:
        (home / name).write_bytes(b"\x00" * 40)
    table.sitting.show_shelf()
    table.recovery.begin()
    typing = table.recovery.typing
    assert here(table) is typing

    wrong = groups[4][:3] + ("A" if groups[4][3] != "A" else "B")
    type_in(table, (*groups[:4], wrong, *groups[5:]), qtbot)
    assert table.look.words("problem-sheet-group", group=5) in said(typing)
    assert QApplication.focusWidget() is typing.groups[4]

    for group, text in zip(typing.groups, groups, strict=True):
        group.setText(text)
    press(typing.go, qtbot)

    assert here(table) is table.window.shelf
    assert names_on_shelf() == {"Gran"}
    assert laptop_key().sheet is Sheet.PROVED
    assert len(table.window.shelf.books) == 3


def test_without_the_sheet_nothing_is_lost_and_the_shelf_says_what_opens_the_books(
    table: Table, home: Path, qtbot: QtBot
) -> None:
    some_book("Gran")
    for name in FILES:
        (home / name).write_bytes(b"{}")
    table.sitting.show_shelf()
    table.recovery.begin()

    press(table.recovery.typing.back, qtbot)

    assert here(table) is table.window.shelf
    assert table.look.words("sheet-need-key") in said(table.window.shelf.strip)
    press(table.window.shelf.strip.act, qtbot)
    assert here(table) is table.recovery.typing
    assert [(home / name).read_bytes() for name in FILES] == [b"{}"] * 2


def test_too_short_a_group_is_named(table: Table, qtbot: QtBot) -> None:
    table.recovery.bring()
    typing = table.recovery.typing
    qtbot.keyClicks(typing.groups[0], "2491")
    qtbot.keyClicks(typing.groups[1], "65")

    press(typing.go, qtbot)

    assert table.look.words("sheet-short", group=2, typed=2, all=4) in said(typing)
    assert QApplication.focusWidget() is typing.groups[1]


def test_a_whole_sheet_may_be_put_into_any_one_place(table: Table) -> None:
    table.recovery.bring()
    typing = table.recovery.typing

    typing.groups[0].insert(" - ".join(OLD.groups()).lower())

    assert tuple(one.text() for one in typing.groups) == OLD.groups()
    assert QApplication.focusWidget() is typing.groups[6]


def test_backspace_goes_back_to_the_group_before(table: Table, qtbot: QtBot) -> None:
    table.recovery.bring()
    first, second, *_ = table.recovery.typing.groups
    qtbot.keyClicks(first, "2491")
    assert QApplication.focusWidget() is second

    qtbot.keyClick(second, Qt.Key.Key_Backspace)

    assert QApplication.focusWidget() is first


def test_each_place_says_which_group_it_is(table: Table) -> None:
    table.recovery.bring()

    told = [one.accessibleName() for one in table.recovery.typing.groups]

    assert told == [f"Group {number} of 7" for number in range(1, 8)]


def test_a_new_laptop_takes_the_key_of_the_sheet_and_its_books(
    table: Table, tmp_path: Path, qtbot: QtBot
) -> None:
    safe_copy(tmp_path, OLD)
    own = laptop_key()
    choose(table, tmp_path)
    press(table.window.shelf.bring, qtbot)

    type_in(table, OLD.groups(), qtbot)

    qtbot.waitUntil(lambda: here(table) is table.window.shelf, timeout=PATIENCE_MS)
    assert table.look.words("sheet-brought", books=1) in told_on(table)
    assert table.window.shelf.notice is not None
    assert table.window.shelf.notice.is_good
    assert names_on_shelf() == {"Mum"}
    key = laptop_key()
    assert (key.secret, key.others, key.sheet) == (OLD.secret, (own.secret,), Sheet.PROVED)


def test_a_laptop_with_books_of_its_own_keeps_its_key_and_takes_the_others_under_it(
    table: Table, tmp_path: Path, qtbot: QtBot
) -> None:
    own = laptop_key()
    some_book("Gran")
    safe_copy(tmp_path, OLD)
    choose(table, tmp_path)
    table.recovery.bring()

    type_in(table, OLD.groups(), qtbot)

    qtbot.waitUntil(lambda: here(table) is table.window.shelf, timeout=PATIENCE_MS)
    assert laptop_key().secret == own.secret
    assert names_on_shelf() == {"Gran", "Mum"}


def test_only_the_newest_copy_of_a_book_comes_back_and_only_once(
    table: Table, tmp_path: Path, qtbot: QtBot
) -> None:
    some_book("Gran")
    first = safe_copy(tmp_path, OLD, "Mu")
    safe_copy(tmp_path, OLD, "Mum", after=first)
    safe_copy(tmp_path, OLD, "Dad", book="two")
    choose(table, tmp_path)
    for _ in range(2):
        table.recovery.bring()
        type_in(table, OLD.groups(), qtbot)
        qtbot.waitUntil(lambda: here(table) is table.window.shelf, timeout=PATIENCE_MS)

    assert names_on_shelf() == {"Gran", "Mum", "Dad"}
    assert len(books_on(shelf(), laptop_key().book_key())) == 3
    assert table.look.words("sheet-brought-there", there=2) in told_on(table)


def test_copies_that_stay_shut_or_are_damaged_are_told_and_stop_no_other(
    table: Table, tmp_path: Path, qtbot: QtBot
) -> None:
    safe_copy(tmp_path, OLD)
    safe_copy(tmp_path, LaptopKey(bytes(16), KeptBy.OWNER_ONLY_FILE), book="two")
    (tmp_path / "broken.fbseal").write_bytes(b"FBSEAL" + bytes(400))
    (tmp_path / "notes.txt").write_text("no copy")
    choose(table, tmp_path)
    table.recovery.bring()

    type_in(table, OLD.groups(), qtbot)

    words = table.look.words
    qtbot.waitUntil(lambda: here(table) is table.window.shelf, timeout=PATIENCE_MS)
    told = told_on(table)
    for key, facts in (("", {"books": 1}), ("-shut", {"shut": 1}), ("-spoilt", {"spoilt": 1})):
        assert words(f"sheet-brought{key}", **facts) in told
    assert names_on_shelf() == {"Mum"}


def test_copies_of_this_laptop_need_no_sheet(table: Table, tmp_path: Path, qtbot: QtBot) -> None:
    safe_copy(tmp_path, laptop_key())
    choose(table, tmp_path)
    table.recovery.bring()

    press(table.recovery.typing.other, qtbot)

    qtbot.waitUntil(lambda: here(table) is table.window.shelf, timeout=PATIENCE_MS)
    assert names_on_shelf() == {"Mum"}


def test_where_windows_keeps_no_key_the_sheet_is_printed_before_there_is_one(
    table: Table, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows' own functions are stood in for by ones that refuse."""
    windows = Crypt32()
    windows.refuses = True
    for module in (keys, recovery_desk, sheet_desk):
        monkeypatch.setattr(module, "dpapi", lambda: Dpapi(windows, windows))
    for name in FILES:
        (home / name).unlink()
    table.recovery.begin()
    assert wanted(table) is Wanted.UNKEPT

    press(table.recovery.typing.other, qtbot)
    sheet = table.recovery.sheet_desk.screen
    assert here(table) is sheet
    new = table.recovery.sheet_desk.key
    assert not [one for one in home.iterdir() if one.name in FILES]
    sheet.group.setText(new.groups()[2])
    press(sheet.check, qtbot)
    press(sheet.done, qtbot)

    assert here(table) is table.window.shelf
    assert laptop_key().secret == new.secret
    assert not table.window.shelf.strip.isVisible()
    for path in home.rglob("*"):
        assert path.is_dir() or new.secret not in path.read_bytes()
    keys._in_hand.clear()
    table.recovery.begin()
    assert wanted(table) is Wanted.ASKED
    type_in(table, sheet_groups(new.secret), qtbot)
    assert laptop_key().secret == new.secret


if sys.platform != "win32":
    import resource

needs_limits = pytest.mark.skipif(os.name != "posix", reason="Windows has no such limits")


@contextmanager
def full_disk() -> Iterator[None]:
    """Let no file be written, as on a full disk."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


@needs_limits
def test_a_first_start_on_a_full_disk_tells_so_and_asks_for_no_sheet(
    table: Table, home: Path, qtbot: QtBot
) -> None:
    for name in FILES:
        (home / name).unlink()

    with full_disk():
        table.sitting.show_shelf()
        table.recovery.begin()
        press(table.window.shelf.bring, qtbot)

    assert here(table) is table.window.shelf
    assert table.look.words("sheet-need-key") not in told_on(table)
    assert table.window.shelf.notice is not None
    table.recovery.begin()
    assert here(table) is table.recovery.sheet_desk.screen


@needs_limits
def test_that_it_printed_cannot_be_noted_on_a_full_disk_and_is_asked_again(
    table: Table, qtbot: QtBot
) -> None:
    table.recovery.begin()
    sheet = table.recovery.sheet_desk.screen
    sheet.group.setText(laptop_key().groups()[2])

    with full_disk():
        press(sheet.check, qtbot)
        assert laptop_key().sheet is Sheet.NOT_OFFERED
        assert said(sheet) != ""

    press(sheet.check, qtbot)
    assert laptop_key().sheet is Sheet.PROVED


def book_of(key: LaptopKey, folder: Path, name: str) -> Path:
    """Put a book on a shelf that was made with that key."""
    folder.mkdir(parents=True, exist_ok=True)
    path = new_path(folder)
    book = new_book(OUR_BOOK, sign=Sign("boat", "blue")).with_person(next_person((), name))
    BookFile.create(path, book, key.book_key()).close()
    return path


def test_with_books_where_the_policy_says_a_lost_key_is_asked_for_and_none_is_made(
    table: Table, home: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    there = tmp_path / "books"
    groups = laptop_key().groups()
    path = book_of(laptop_key(), there, "Gran")
    (home / "policy.toml").write_text(f"shelf = '{there}'\n")
    for name in FILES:
        (home / name).unlink()

    table.sitting.library.policy = read_policy()
    table.sitting.show_shelf()
    table.recovery.begin()

    assert here(table) is table.recovery.typing
    assert not any((home / name).exists() for name in FILES)
    type_in(table, groups, qtbot)
    assert here(table) is table.window.shelf
    BookFile.open(path, laptop_key().book_key()).close()


def test_books_of_another_key_ask_for_its_sheet_and_open_with_it(
    table: Table, qtbot: QtBot
) -> None:
    own, words = laptop_key(), table.look.words
    note_sheet(Sheet.PROVED, home_of(), None)
    book_of(OLD, shelf(), "Gran")
    table.sitting.show_shelf()
    assert words("sheet-need-other-more") in told_on(table)
    press(table.window.shelf.strip.act, qtbot)
    typing = table.recovery.typing
    assert typing.heading.text() == words("sheet-ask-other")

    type_in(table, sheet_groups(bytes(16)), qtbot)
    assert words("problem-sheet-other") in said(typing)
    assert laptop_key().others == ()
    for group, text in zip(typing.groups, OLD.groups(), strict=True):
        group.setText(text)
    press(typing.go, qtbot)

    assert here(table) is table.window.shelf
    assert (laptop_key().secret, laptop_key().others) == (OLD.secret, (own.secret,))
    assert names_on_shelf() == {"Gran"}
    assert not table.window.shelf.strip.isVisible()


def test_a_strange_file_among_books_that_open_asks_for_no_sheet(table: Table) -> None:
    note_sheet(Sheet.PROVED, home_of(), None)
    some_book("Gran")
    (shelf() / "b-0000000000000000.familybook").write_bytes(b"\x01" * 8192)

    table.sitting.show_shelf()

    assert not table.window.shelf.strip.isVisible()


def test_nothing_of_a_typed_sheet_stays_in_its_places(
    table: Table, tmp_path: Path, qtbot: QtBot
) -> None:
    typing = table.recovery.typing
    table.recovery.bring()
    for group, text in zip(typing.groups, OLD.groups(), strict=True):
        qtbot.keyClicks(group, text)
    assert [one.text() for one in typing.groups] == list(OLD.groups())

    press(typing.back, qtbot)
    assert left_in(typing.groups) == set()

    safe_copy(tmp_path, OLD)
    choose(table, tmp_path)
    table.recovery.bring()
    type_in(table, OLD.groups(), qtbot)
    qtbot.waitUntil(lambda: here(table) is table.window.shelf, timeout=PATIENCE_MS)
    assert left_in(typing.groups) == set()


def left_in(groups: Sequence[LineField]) -> set[str]:
    """Return what stands in some fields, or comes back when an act is taken back."""
    found = {one.text() for one in groups}
    for one in groups:
        one.undo()
    return (found | {one.text() for one in groups}) - {""}


@pytest.mark.parametrize("way", ["later", "done"])
def test_nothing_of_the_third_group_stays_where_it_was_typed(
    table: Table, qtbot: QtBot, way: str
) -> None:
    table.recovery.begin()
    sheet = table.recovery.sheet_desk.screen
    typed = laptop_key().groups()[2]
    qtbot.keyClicks(sheet.group, typed if way == "done" else typed[:3])
    if way == "done":
        press(sheet.check, qtbot)

    press(sheet.done if way == "done" else sheet.later, qtbot)

    assert here(table) is table.window.shelf
    assert left_in((sheet.group,)) == set()


def test_books_that_come_back_show_no_shelf_over_a_book_that_was_opened_meanwhile(
    table: Table, qtbot: QtBot
) -> None:
    table.recovery.bring()
    typing = table.recovery.typing
    table.recovery._show_brought(Brought(books=1))
    assert here(table) is table.window.shelf

    table.recovery.bring()
    qtbot.keyClicks(typing.groups[0], "ABCD")
    table.sitting.start_book()
    shown = here(table)
    table.recovery._show_brought(Brought(books=1))

    assert here(table) is shown
    assert table.sitting.opened is not None
    assert left_in(typing.groups) == set()
    table.sitting.close_book()


def test_the_sheet_of_another_laptop_opens_its_books_beside_ours(
    table: Table, qtbot: QtBot
) -> None:
    own, words = laptop_key(), table.look.words
    note_sheet(Sheet.PROVED, home_of(), None)
    some_book("Mum")
    theirs = book_of(OLD, shelf(), "Gran")
    table.sitting.show_shelf()
    table.recovery.bring()
    type_in(table, OLD.groups(), qtbot)

    assert here(table) is table.window.shelf
    assert (laptop_key().secret, laptop_key().others) == (own.secret, (OLD.secret,))
    assert names_on_shelf() == {"Gran", "Mum"}
    table.sitting.open_book(theirs)
    assert table.sitting.opened is not None
    session = table.sitting.session
    session.edit(session.book.with_title(PageKey("us"), "All of us"), "path-act-title")
    assert table.sitting.save_all()
    table.sitting.close_book()
    with BookFile.open(theirs, OLD.book_key(), read_only=True) as file:
        assert file.book().titles[PageKey("us")] == "All of us"
    table.recovery.show_sheet()
    assert words("sheet-opens-others", books=1) in said(table.recovery.sheet_desk.screen)


def test_while_the_drive_with_the_books_is_away_no_key_is_made(
    table: Table, home: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    for name in FILES:
        (home / name).unlink(missing_ok=True)
    drive = tmp_path / "drive"
    drive.write_bytes(b"")
    (home / "policy.toml").write_text(f"shelf = '{drive / 'Books'}'\n")
    table.sitting.library.policy = read_policy()

    table.sitting.show_shelf()
    table.recovery.begin()

    assert here(table) is table.window.shelf
    assert table.look.words("sheet-away") in told_on(table)
    assert not any((home / name).exists() for name in FILES)
    drive.unlink()
    book_of(OLD, drive / "Books", "Gran")
    press(table.window.shelf.strip.act, qtbot)
    assert table.sitting.library.policy.shelf == drive / "Books"
    assert table.look.words("sheet-away") not in told_on(table)
    assert not any((home / name).exists() for name in FILES)
    press(table.window.shelf.strip.act, qtbot)
    type_in(table, OLD.groups(), qtbot)
    assert laptop_key().secret == OLD.secret


def test_an_empty_folder_where_the_drive_was_is_not_taken_for_an_empty_shelf(
    table: Table, home: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    drive, key = tmp_path / "drive", laptop_key()
    (home / "policy.toml").write_text(f"shelf = '{drive / 'Books'}'\n")
    book_of(key, drive / "Books", "Gran")
    table.sitting.library.policy = read_policy()
    table.sitting.show_shelf()
    books = len(table.window.shelf.books)
    away = drive.rename(tmp_path / "in a pocket")
    drive.mkdir()
    table.sitting.library.policy = read_policy()

    table.sitting.show_shelf()

    assert table.look.words("sheet-away") in told_on(table)
    assert list(drive.iterdir()) == []
    drive.rmdir()
    away.rename(drive)
    press(table.window.shelf.strip.act, qtbot)
    assert table.look.words("sheet-away") not in told_on(table)
    assert len(table.window.shelf.books) == books


def test_while_books_come_back_that_can_be_stopped_and_begun_again(
    table: Table, tmp_path: Path, qtbot: QtBot
) -> None:
    safe_copy(tmp_path, OLD)
    choose(table, tmp_path)
    others, worker = threading.Event(), Worker(table)
    table.sitting.worker = worker
    worker.start(partial(others.wait, 60))  # the books come after what is made already
    table.recovery.bring()
    typing, words = table.recovery.typing, table.look.words

    type_in(table, OLD.groups(), qtbot)

    assert typing.stop.isVisible()
    assert words("sheet-bringing") in said(typing)
    assert not any(one.isEnabled() for one in (typing.go, typing.back, *typing.groups))
    press(typing.stop, qtbot)
    others.set()
    qtbot.waitUntil(lambda: words("sheet-stopped") in said(typing), timeout=PATIENCE_MS)
    assert not typing.stop.isVisible()
    assert names_on_shelf() == set()

    press(typing.go, qtbot)
    qtbot.waitUntil(lambda: here(table) is table.window.shelf, timeout=PATIENCE_MS)
    assert names_on_shelf() == {"Mum"}
    worker.close()
