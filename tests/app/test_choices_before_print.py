"""A print waits for a choice it depends on, is asked for in place, and waits for nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from familybook.app.choices import with_reply
from familybook.app.table import Table
from familybook.core.allowing import Matter, Reply
from familybook.core.ids import PageKey, PersonId, PhotoId
from familybook.core.person import Person
from familybook.core.said import How, Said, Snap
from familybook.kinds.photos import Photos, Stuck
from familybook.kinds.strengths import Strengths
from familybook.screen.kit.buttons import Button
from familybook.screen.making.ask_card import AskRow
from familybook.screen.making.asked import Asked
from tests.paper.pdf_reader import text_of
from tests.windows import (
    clipped_words,
    go,
    opened,
    outside,
    settle,
    visible,
    who_said_yes,
    with_names,
)

pytestmark = pytest.mark.gui

MUM, ELDEST, GRAN = PersonId("p1"), PersonId("p2"), PersonId("p3")
STRENGTHS, PHOTOS, PEOPLE = PageKey("strengths"), PageKey("photos"), PageKey("people")
AUNTIE = Person(id=PersonId("p4"), name="Quillwort", around=True)
LONG = 30_000
DARK = 110


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "our-family-book.pdf"


@pytest.fixture
def program(qapp: QApplication, home: Path, out: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, out, qtbot) as program:
        yield program


def with_auntie(table: Table) -> Table:
    session = table.sitting.session
    page = Strengths(roots=(Said("She sings", (AUNTIE.id,)),))
    session.edit(session.book.with_person(AUNTIE).with_page(STRENGTHS, page), "ask-act-wrote")
    return table


def shown(table: Table) -> QWidget:
    return table.window.current


def told(table: Table) -> list[str]:
    return [one.text() for one in visible(table.window, QLabel)]


def asked(table: Table) -> list[tuple[str, Matter]]:
    card = table.rooms.make.ask
    return [(row.asked.who, row.asked.matter) for row in card.rows] if card.isVisible() else []


def row_of(table: Table, who: PersonId, matter: Matter) -> AskRow:
    rows = table.rooms.make.ask.rows
    return next(row for row in rows if (row.asked.who, row.asked.matter) == (who, matter))


def inked(button: Button) -> int:
    """Return how many dots on the leading side of a button are as dark as what is written."""
    image = button.grab().toImage()
    ratio = image.devicePixelRatio()
    high, wide = image.height(), round(30 * ratio)
    dots = (image.pixelColor(x, y) for y in range(high) for x in range(wide))
    return sum(dot.lightness() < DARK for dot in dots)


def press_enter(table: Table, qtbot: QtBot) -> None:
    focus = table.window.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, Qt.Key.Key_Return)
    qtbot.keyClick(focus, Qt.Key.Key_Space)
    settle()


def answer(table: Table, who: PersonId, matter: Matter, reply: Reply) -> Button:
    rows = table.rooms.make.ask.rows
    return next(
        row.buttons[reply] for row in rows if (row.asked.who, row.asked.matter) == (who, matter)
    )


def test_a_print_waits_until_each_of_us_has_said_and_then_goes_on_by_itself(
    program: Table, qtbot: QtBot, out: Path
) -> None:
    family = with_names(program, qtbot)
    go(family, "make")
    make = family.rooms.make
    assert asked(family) == []

    make.save.click()
    settle()
    assert asked(family) == [(who, Matter.MAKE) for who in (MUM, ELDEST, GRAN)]
    for who in (MUM, ELDEST, GRAN):
        assert not out.exists()
        qtbot.waitUntil(row_of(family, who, Matter.MAKE).hasFocus, timeout=LONG)
        qtbot.keyClick(answer(family, who, Matter.MAKE, Reply.YES), Qt.Key.Key_Space)

    qtbot.waitUntil(make.open.isVisible, timeout=LONG)
    assert out.exists()
    assert asked(family) == []
    said = family.sitting.session.book.allows
    assert {who: said[who][Matter.MAKE] for who in said} == dict.fromkeys(
        (MUM, ELDEST, GRAN), Reply.YES
    )


def test_enter_and_space_give_nobodys_yes(program: Table, qtbot: QtBot, out: Path) -> None:
    """Whoever presses them again and again at the question says nothing for anybody."""
    family = with_names(program, qtbot)
    go(family, "make")
    family.rooms.make.save.click()
    settle()
    press_enter(family, qtbot)
    assert family.sitting.session.book.allows == {}

    answer(family, MUM, Matter.MAKE, Reply.YES).click()
    qtbot.waitUntil(row_of(family, ELDEST, Matter.MAKE).hasFocus, timeout=LONG)
    press_enter(family, qtbot)
    press_enter(family, qtbot)

    assert set(family.sitting.session.book.allows) == {MUM}
    assert asked(family)
    assert not out.exists()


def test_who_is_asked_is_told_when_the_focus_comes_to_them(program: Table, qtbot: QtBot) -> None:
    family = with_names(program, qtbot)
    go(family, "make")
    family.rooms.make.save.click()
    settle()
    row = row_of(family, MUM, Matter.MAKE)

    qtbot.waitUntil(row.hasFocus, timeout=LONG)
    name = QAccessible.queryAccessibleInterface(row).text(QAccessible.Text.Name)
    assert name == "Mum: We make this book together."
    qtbot.keyClick(row, Qt.Key.Key_Tab)
    assert row.buttons[Reply.YES].hasFocus()


def test_an_answer_that_is_chosen_is_told_by_more_than_its_ground(
    program: Table, qtbot: QtBot
) -> None:
    """A tick and a thick edge: in every theme, and for whoever sees no green."""
    family = with_names(program, qtbot)
    go(family, "make")
    family.rooms.make.save.click()
    settle()
    button = answer(family, MUM, Matter.MAKE, Reply.YES)
    before = inked(button)
    wide = button.sizeHint().width()

    button.click()
    settle()

    assert inked(button) > before
    assert button.sizeHint().width() == wide


def test_once_all_have_said_nothing_else_holds_a_print(
    program: Table, qtbot: QtBot, out: Path
) -> None:
    """Somebody is named who was not asked, and somebody says no: both are told, and it prints."""
    family = with_auntie(who_said_yes(program, qtbot))
    session = family.sitting.session
    session.edit(session.book.with_reply(GRAN, Matter.MAKE, Reply.NO), "happens-act-said")
    go(family, "make")
    make = family.rooms.make
    assert make.first.isVisible()
    assert make.things.isVisible()

    make.save.click()
    qtbot.waitUntil(make.open.isVisible, timeout=LONG)

    assert out.exists()


def test_whoever_says_no_to_the_book_is_talked_with_first(
    program: Table, qtbot: QtBot, out: Path
) -> None:
    family = with_names(program, qtbot)
    go(family, "make")
    make = family.rooms.make
    make.save.click()
    settle()
    for who, reply in ((MUM, Reply.YES), (ELDEST, Reply.NO), (GRAN, Reply.YES)):
        answer(family, who, Matter.MAKE, reply).click()
    settle()

    told = family.look.words("make-no-book", names="Our eldest")
    assert not out.exists()
    assert make.look_through.hasFocus()
    assert [row.thing.sentence for row in make.first.rows] == [told]
    make.save.click()
    qtbot.waitUntil(make.open.isVisible, timeout=LONG)


def test_what_is_left_out_for_now_is_back_with_a_yes(
    program: Table, qtbot: QtBot, out: Path
) -> None:
    family = with_auntie(who_said_yes(program, qtbot))
    session = family.sitting.session
    for who in (MUM, ELDEST, GRAN):
        there = session.book.allows
        less = {one: said for one, said in there[who].items() if one.value != "names"}
        session.edit(replace(session.book, allows={**there, who: less}), "happens-act-said")
    go(family, "make")
    make = family.rooms.make
    make.save.click()
    settle()
    assert asked(family) == [(who, Matter.NAMES) for who in (MUM, ELDEST, GRAN)]

    answer(family, MUM, Matter.NAMES, Reply.NOT_SURE).click()
    qtbot.waitUntil(make.open.isVisible, timeout=LONG)

    told = " ".join(text_of(out.read_bytes()))
    assert "Quillwort" not in told
    assert "friend" in told
    book = session.book
    for who in (MUM, ELDEST, GRAN):
        book = with_reply(book, who, Matter.NAMES, Reply.YES)
    session.edit(book, "happens-act-said")
    make.save.click()
    qtbot.waitUntil(lambda: "Quillwort" in " ".join(text_of(out.read_bytes())), timeout=LONG)


def test_a_page_alone_asks_of_what_is_on_it_and_is_then_printed(
    program: Table, qtbot: QtBot, out: Path
) -> None:
    family = with_auntie(with_names(program, qtbot))
    family.sitting.show_page(PEOPLE)
    family.rooms.page.print_wanted.emit(PEOPLE)
    settle()
    words = family.look.words

    assert shown(family) is family.rooms.make
    assert asked(family) == [(who, Matter.NAMES) for who in (MUM, ELDEST, GRAN)]
    title = words("make-ask-page", page=words("people-title"))
    assert family.rooms.make.ask.heading.text() == title
    for who in (MUM, ELDEST, GRAN):
        answer(family, who, Matter.NAMES, Reply.YES).click()
    qtbot.waitUntil(out.exists, timeout=LONG)

    assert shown(family) is family.rooms.page
    assert "Quillwort" in " ".join(text_of(out.read_bytes()))


def test_a_page_that_depends_on_no_choice_is_printed_at_once(
    program: Table, qtbot: QtBot, out: Path
) -> None:
    family = with_names(program, qtbot)
    family.sitting.show_page(STRENGTHS)
    family.rooms.page.print_wanted.emit(STRENGTHS)
    qtbot.waitUntil(out.exists, timeout=LONG)


def test_a_photograph_asks_only_those_in_it_who_gave_no_yes_to_it(
    program: Table, qtbot: QtBot
) -> None:
    family = with_names(program, qtbot)
    session = family.sitting.session
    snap = Snap(who=(MUM, ELDEST), agreed=(MUM,))
    picture = Said(how=How.PHOTO, photo=PhotoId("a" * 64), snap=snap)
    book = session.book.with_page(PHOTOS, Photos(pictures=(Stuck(picture=picture),)))
    session.edit(book, "ask-act-wrote")
    family.sitting.show_page(PHOTOS)

    family.rooms.page.print_wanted.emit(PHOTOS)
    settle()

    assert asked(family) == [(ELDEST, Matter.PHOTOS)]


def test_nothing_is_asked_any_more_once_something_else_is_wanted(
    program: Table, qtbot: QtBot, out: Path
) -> None:
    family = with_names(program, qtbot)
    go(family, "make")
    make = family.rooms.make
    make.save.click()
    settle()
    make.ask.later.click()
    assert asked(family) == []
    assert make.save.hasFocus()

    make.save.click()
    settle()
    assert asked(family)
    family.sitting.show_path()
    go(family, "make")
    assert asked(family) == []
    assert not out.exists()
    assert family.sitting.session.book.allows == {}


def test_an_answer_can_be_undone_and_is_asked_again(program: Table, qtbot: QtBot) -> None:
    family = with_names(program, qtbot)
    go(family, "make")
    family.rooms.make.save.click()
    settle()
    answer(family, MUM, Matter.MAKE, Reply.YES).click()

    qtbot.keyClick(family.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()

    assert family.sitting.session.book.allows == {}
    assert (MUM, Matter.MAKE) in asked(family)
    assert not answer(family, MUM, Matter.MAKE, Reply.YES).isChecked()


def test_each_answer_says_whose_it_is_and_to_what(program: Table, qtbot: QtBot) -> None:
    family = with_names(program, qtbot)
    go(family, "make")
    family.rooms.make.save.click()
    settle()
    button = answer(family, MUM, Matter.MAKE, Reply.NO)

    name = QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
    assert name == "Mum: We make this book together. No"


@pytest.mark.parametrize(("size", "text"), [((911, 512), 100), ((1366, 720), 200)])
def test_what_is_asked_is_whole_at_any_size(
    program: Table, qtbot: QtBot, size: tuple[int, int], text: int
) -> None:
    family = with_auntie(with_names(program, qtbot))
    family.look.show_tokens(replace(family.look.tokens, text=text))
    family.window.resize(*size)
    go(family, "make")
    family.rooms.make.save.click()
    settle()

    assert clipped_words(family.rooms.make.ask) == []
    assert outside(family.rooms.make.ask) == []


def test_a_copy_for_the_council_is_asked_for_in_place_and_not_made_after_a_no(
    program: Table, qtbot: QtBot, out: Path
) -> None:
    family = who_said_yes(program, qtbot)
    session = family.sitting.session
    less = {one: said for one, said in session.book.allows[GRAN].items() if one.value != "council"}
    session.edit(replace(session.book, allows={**session.book.allows, GRAN: less}), "ask-act-wrote")
    go(family, "make")

    family.maker.save(Asked(edition="council"))
    assert asked(family) == [(GRAN, Matter.COUNCIL)]
    answer(family, GRAN, Matter.COUNCIL, Reply.NO).click()
    refused = family.look.words("make-refused")
    qtbot.waitUntil(lambda: refused in told(family), timeout=LONG)

    assert asked(family) == []
    assert not out.exists()
