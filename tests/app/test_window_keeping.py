"""Everybody's copy is ticked off by name, it lasts, and nothing is offered that is not done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from familybook.app.keeping import holders_of, others_of
from familybook.app.noting import note_made
from familybook.app.table import Table
from familybook.assets.words import words
from familybook.core.allowing import Matter, Reply
from familybook.core.book import Book, new_book
from familybook.core.copies import OURS
from familybook.core.ids import CopyId, PageKey, PersonId
from familybook.core.person import Being, next_person, somebody_around
from familybook.core.said import Said
from familybook.core.today import GIVEN
from familybook.kinds.strengths import Strengths
from familybook.screen.kit.tips import tip_of
from familybook.screen.making.asked import Making
from familybook.screen.making.keep_screen import KeepScreen
from familybook.screen.tokens import Theme
from familybook.store.made import Made, What
from familybook.templates.our_book import OUR_BOOK
from tests.windows import clipped_words, opened, outside, settle, visible, with_names

pytestmark = pytest.mark.gui

MUM, ELDEST, GRAN = PersonId("p1"), PersonId("p2"), PersonId("p3")


@pytest.fixture
def family(
    qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Table]:
    monkeypatch.setenv(GIVEN, "2026-11-23")
    with opened(qapp, home, tmp_path / "out.pdf", qtbot) as program:
        yield with_names(program, qtbot)


def session_book(table: Table) -> Book:
    return table.sitting.session.book


def shown(table: Table) -> QWidget:
    return table.window.current


def keeping(table: Table) -> KeepScreen:
    table.rooms.path.keep.click()
    settle()
    return table.keeping.screen


def told(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_everybody_is_there_and_nobody_has_a_copy_yet(family: Table) -> None:
    screen = keeping(family)

    rows = screen.copies.rows
    assert list(rows) == [MUM, ELDEST, GRAN]
    assert [row.has.isChecked() for row in rows.values()] == [False] * 3
    assert rows[MUM].has.hasFocus()
    assert told(rows[MUM].has) == "Mum: Give it now, Our book"
    assert screen.here.without.text() == "No copy yet: Mum, Our eldest, Gran"


def test_give_it_now_turns_to_has_it_and_stays_so_in_the_file(family: Table, qtbot: QtBot) -> None:
    screen = keeping(family)
    chip = screen.copies.rows[MUM].has

    qtbot.keyClick(chip, Qt.Key.Key_Space)

    assert session_book(family).given == {MUM: OURS}
    assert (chip.text(), chip.isChecked(), chip.hasFocus()) == ("Has it", True, True)
    assert told(chip) == "Mum: Has it, Our book"
    assert screen.here.without.text() == "No copy yet: Our eldest, Gran"
    family.sitting.close_book()
    family.window.shelf.books[0].click()
    assert session_book(family).given == {MUM: OURS}
    assert keeping(family).copies.rows[MUM].has.isChecked()


def test_a_copy_pressed_by_mistake_is_taken_back(family: Table, qtbot: QtBot) -> None:
    screen = keeping(family)
    screen.copies.rows[MUM].has.click()
    screen.copies.rows[GRAN].has.click()

    qtbot.keyClick(screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session_book(family).given == {MUM: OURS}
    assert screen.copies.rows[GRAN].has.text() == "Give it now"
    screen.copies.rows[MUM].has.click()

    assert session_book(family).given == {}


def test_files_that_were_made_are_told_by_whose_they_are_and_who_has_them_is_asked(
    family: Table, tmp_path: Path
) -> None:
    opened = family.sitting.opened
    assert opened is not None
    folder = tmp_path / "Our copies"
    for number, whose in ((1, OURS), (2, CopyId(GRAN))):
        place = str(folder / f"our-family-book-copy-{number}.pdf")
        note_made(family.sitting, opened, Made(what=What.BOOK, place=place, whose=whose))

    screen = keeping(family)

    assert "2 copies are made. Who has them?" in [one.text() for one in visible(screen, QLabel)]
    grans, ours = screen.made.lines
    assert grans.text().startswith("A copy for Gran, ")
    assert grans.text().endswith(": “our-family-book-copy-2.pdf” in “Our copies”")
    assert ours.text().startswith("Our book as a file, ")
    assert tip_of(grans) == str(folder / "our-family-book-copy-2.pdf")
    for row in screen.copies.rows.values():
        row.has.click()
    assert not [one for one in visible(screen, QLabel) if "are made" in one.text()]


def test_once_all_have_theirs_it_says_so(family: Table) -> None:
    screen = keeping(family)

    for row in screen.copies.rows.values():
        row.has.click()

    assert screen.here.without.text() == family.look.words("keep-all")


def test_the_book_stays_two_more_weeks_and_then_asks_again(
    family: Table, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = keeping(family)
    screen.here.weeks.setFocus()

    qtbot.keyClick(screen.here.weeks, Qt.Key.Key_Space)

    assert session_book(family).stays_until == date(2026, 12, 7)
    assert "7 December 2026" in screen.here.until.text()
    assert not screen.here.weeks.isVisible()
    assert screen.last.hasFocus()
    qtbot.keyClick(screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session_book(family).stays_until is None
    assert screen.here.weeks.isVisible()
    screen.here.weeks.click()
    monkeypatch.setenv(GIVEN, "2026-12-08")
    screen.back.click()
    keeping(family)

    assert screen.here.until.text() == ""
    assert screen.here.weeks.isVisible()


def test_whoever_is_around_us_can_have_one_too(family: Table) -> None:
    book = session_book(family)
    friend = somebody_around(book.people, "A friend")
    family.sitting.session.edit(book.with_person(friend), "ask-act-person")
    screen = keeping(family)
    assert friend.id not in screen.copies.rows

    screen.others.chips[0].click()
    settle()

    assert session_book(family).given == {friend.id: OURS}
    assert screen.copies.rows[friend.id].has.isChecked()
    assert screen.others.chips == ()
    assert "A friend" not in screen.here.without.text()
    screen.copies.rows[friend.id].has.click()
    assert friend.id not in screen.copies.rows


@pytest.mark.parametrize(
    ("replies", "key"),
    [
        ((), "keep-council-open"),
        ((Reply.YES, Reply.YES), "keep-council-open"),
        ((Reply.YES, Reply.YES, Reply.NOT_SURE), "keep-council-open"),
        ((Reply.YES, Reply.YES, Reply.YES), "keep-council-yes"),
        ((Reply.YES, Reply.NO), "keep-council-no"),
    ],
)
def test_the_council_keeps_one_only_if_all_of_us_said_yes(
    family: Table, replies: tuple[Reply, ...], key: str
) -> None:
    book = session_book(family)
    for who, reply in zip((MUM, ELDEST, GRAN), replies, strict=False):
        book = book.with_reply(who, Matter.COUNCIL, reply)
    family.sitting.session.edit(book, "happens-act-said")

    screen = keeping(family)

    assert screen.council.said.text() == family.look.words(key)
    screen.council.ask.click()
    assert shown(family) is family.what_happens.screen


def test_it_is_reached_where_the_book_was_made_and_leads_on(family: Table) -> None:
    make = family.rooms.make
    family.window.make_wanted.emit()
    assert not make.keep.isVisible()
    make.show_making(Making.DONE)
    make.keep.click()
    screen = family.keeping.screen
    assert shown(family) is screen

    screen.another.click()
    assert shown(family) is make
    family.keeping.show()
    screen.certificate.click()
    assert family.sitting.here == "certificate"
    family.keeping.show()
    screen.last.click()
    settle()
    last = family.keeping.last
    assert shown(family) is last
    last.back.click()
    assert shown(family) is screen
    screen.last.click()
    last.close_button.click()
    settle()

    assert shown(family) is family.window.shelf
    assert screen.copies.rows == {}
    assert last.picture.accessibleName() == ""


def test_a_copy_of_ones_own_is_said_where_it_is_another_one() -> None:
    mum = next_person((), "Mum")
    child = next_person((mum,), "Our eldest")
    dog = replace(next_person((mum, child), "The dog"), being=Being.PET)
    helper = replace(next_person((mum, child, dog), "A helper"), helper=True)
    own = Strengths(roots=(Said("A secret", (child.id,), show_in=(CopyId(child.id),)),))
    book = replace(new_book(OUR_BOOK), people=(helper, mum, child, dog))
    book = book.with_page(PageKey("strengths"), own)

    holders = holders_of(book, words())

    assert [(one.who, one.own) for one in holders] == [(mum.id, False), (child.id, True)]
    assert [one.id for one in others_of(book)] == [helper.id]
    given = book.with_given(helper.id, OURS)
    assert [one.who for one in holders_of(given, words())] == [mum.id, child.id, helper.id]


SIZES = [
    (1366, 720, 100, Theme.PAPER),
    (911, 512, 100, Theme.DUSK),
    (911, 512, 200, Theme.CONTRAST),
    (1366, 720, 200, Theme.PAPER),
    (640, 480, 130, Theme.DUSK),
]


@pytest.mark.parametrize(("wide", "high", "text", "theme"), SIZES)
def test_both_screens_can_be_read_at_any_size(
    family: Table, wide: int, high: int, text: int, theme: Theme
) -> None:
    family.look.show_tokens(replace(family.look.tokens, text=text, theme=theme))
    family.window.resize(wide, high)
    screen = keeping(family)
    screen.copies.rows[MUM].has.click()
    screen.here.weeks.click()
    settle()
    for _ in range(2):
        assert clipped_words(family.window) == []
        assert outside(family.window) == []
        found = visible(shown(family), QAbstractButton)
        assert [one for one in found if min(one.width(), one.height()) < 44] == []
        screen.last.click()
        settle()
