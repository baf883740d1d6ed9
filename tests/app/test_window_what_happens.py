"""Everybody is asked out loud, one at a time; nothing is chosen until that person chooses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from familybook.app.choices import with_reply
from familybook.app.table import Table
from familybook.core.allowing import Matter, Reply
from familybook.core.at_table import asked_in
from familybook.core.book import Book, new_book
from familybook.core.ids import PageKey, PersonId, PhotoId
from familybook.core.person import Being, next_person
from familybook.core.said import How, Said, Snap
from familybook.core.walk import every_said
from familybook.kinds.us import Frame, Us
from familybook.screen.pages.us import UsEditor
from familybook.screen.tokens import Theme
from familybook.screen.welcome.what_happens import WhatHappensScreen
from familybook.templates.our_book import OUR_BOOK
from tests.strategies import books
from tests.windows import clipped_words, opened, outside, settle, visible, with_names

pytestmark = pytest.mark.gui

US = PageKey("us")
MUM, ELDEST = PersonId("p1"), PersonId("p2")
PHOTO = PhotoId("a" * 64)


@pytest.fixture
def program(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "out.pdf", qtbot) as program:
        yield program


@pytest.fixture
def family(program: Table, qtbot: QtBot) -> Table:
    return with_names(program, qtbot)


def session_book(table: Table) -> Book:
    return table.sitting.session.book


def shown(table: Table) -> QWidget:
    return table.window.current


def asking(table: Table) -> WhatHappensScreen:
    table.rooms.path.happens.click()
    settle()
    return table.what_happens.screen


def segment(screen: WhatHappensScreen, matter: Matter, reply: Reply) -> QAbstractButton:
    words = screen.look.words(f"happens-{reply}")
    found = screen.rows[matter].reply.findChildren(QAbstractButton)
    return next(one for one in found if one.text() == words)


def chosen(screen: WhatHappensScreen) -> dict[Matter, str]:
    return {
        matter: one.text()
        for matter, row in screen.rows.items()
        for one in row.reply.findChildren(QAbstractButton)
        if one.isChecked()
    }


def framed(who: PersonId) -> Frame:
    picture = Said(how=How.PHOTO, photo=PHOTO, snap=Snap(who=(MUM, ELDEST), agreed=(MUM, ELDEST)))
    return Frame(who=Said(pick=who, how=How.PICK), picture=picture, i_am=Said("quick", (who,)))


def test_a_new_book_asks_after_the_names_and_can_be_told_later(
    program: Table, qtbot: QtBot
) -> None:
    program.sitting.start_book()
    qtbot.keyClicks(program.rooms.start.fields[-1], "Mum")

    program.rooms.start.next.click()
    screen = program.what_happens.screen
    assert shown(program) is screen
    screen.skip.click()

    assert shown(program) is program.rooms.path
    assert session_book(program).allows == {}


def test_from_making_it_is_a_visit_and_what_was_asked_for_is_kept(family: Table) -> None:
    family.window.make_wanted.emit()
    make = family.rooms.make
    make.lengths.cards["one-visit"].click()
    make.looks.editions.cards["large-print"].click()
    before = make.asked
    make.happens.click()
    settle()
    screen = family.what_happens.screen
    assert not screen.skip.isVisible()

    screen.back.click()
    settle()
    assert shown(family) is make
    assert make.asked == before
    assert make.lengths.cards["one-visit"].isChecked()

    make.happens.click()
    segment(screen, Matter.MAKE, Reply.NO).click()
    for _ in screen.cards:
        screen.next.click()
    settle()
    assert shown(family) is make
    assert make.asked == before
    assert any("Mum" in row.sentence.text() for row in make.first.rows)


def test_nothing_is_chosen_until_somebody_chooses(family: Table) -> None:
    screen = asking(family)

    assert screen.now == MUM
    assert screen.cards[MUM].hasFocus()
    assert screen.turn.text() == family.look.words("happens-turn", name="Mum")
    assert chosen(screen) == {}


def test_each_says_for_themselves_and_the_next_is_asked(family: Table, qtbot: QtBot) -> None:
    screen = asking(family)
    yes = segment(screen, Matter.MAKE, Reply.YES)
    told = QAccessible.queryAccessibleInterface(yes).text(QAccessible.Text.Name)
    assert told == f"{screen.rows[Matter.MAKE].sentence.text()}: Yes"

    yes.setFocus()
    qtbot.keyClick(yes, Qt.Key.Key_Space)
    segment(screen, Matter.SHARE, Reply.NOT_SURE).click()
    assert session_book(family).allows == {
        MUM: {Matter.MAKE: Reply.YES, Matter.SHARE: Reply.NOT_SURE}
    }
    assert chosen(screen) == {Matter.MAKE: "Yes", Matter.SHARE: "Not sure yet"}
    screen.next.click()

    assert screen.now == ELDEST
    assert screen.cards[ELDEST].hasFocus()
    assert chosen(screen) == {}
    qtbot.keyClick(screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session_book(family).allows == {MUM: {Matter.MAKE: Reply.YES}}
    screen.next.click()
    screen.next.click()
    assert shown(family) is family.rooms.path


def test_whoever_comes_back_finds_what_they_said_and_goes_on_with_the_next(family: Table) -> None:
    screen = asking(family)
    for matter in Matter:
        segment(screen, matter, Reply.YES).click()
    screen.skip.click()

    asking(family)

    assert screen.now == ELDEST
    screen.cards[MUM].click()
    assert len(chosen(screen)) == len(Matter)
    screen.back.click()
    assert shown(family) is family.rooms.start
    family.rooms.start.next.click()
    assert shown(family) is family.rooms.path
    family.window.make_wanted.emit()
    family.rooms.make.happens.click()
    assert shown(family) is screen


def test_a_no_to_photographs_takes_only_ones_own_away_and_undo_brings_it_back(
    family: Table, qtbot: QtBot
) -> None:
    page = Us(frames=(framed(MUM), framed(ELDEST)))
    family.sitting.session.edit(session_book(family).with_page(US, page), "ask-act-wrote")
    before = session_book(family)
    screen = asking(family)

    segment(screen, Matter.PHOTOS, Reply.NO).click()

    mine, theirs = (frame for frame in session_book(family).page(US).frames)  # type: ignore[attr-defined]  # a page of us
    assert not mine.picture
    assert mine.i_am == page.frames[0].i_am
    assert theirs.picture.photo == PHOTO
    assert theirs.picture.snap.agreed == (ELDEST,)
    qtbot.keyClick(screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session_book(family) == before


def test_the_frame_of_whoever_said_no_offers_no_photograph_and_others_do(family: Table) -> None:
    said = session_book(family).with_reply(ELDEST, Matter.PHOTOS, Reply.NO)
    family.sitting.session.edit(said, "happens-act-said")
    family.sitting.show_page(US)
    settle()
    editor = family.desk.editor
    assert isinstance(editor, UsEditor)
    slot = editor._picture.slot
    assert slot.isVisible()

    editor.wall.frames[1].click()
    settle()
    assert not slot.isVisible()
    assert editor._picture.pad.isVisible()
    assert editor.panel.no_photo.text() == family.look.words("happens-no-photo", name="Our eldest")
    editor.wall.frames[0].click()
    settle()

    assert slot.isVisible()
    assert not editor.panel.no_photo.isVisible()


@given(books())
def test_a_no_to_photographs_loses_nothing_that_was_said(book: Book) -> None:
    after = with_reply(book, MUM, Matter.PHOTOS, Reply.NO)

    for key, page in book.filled.items():
        left = [said.text for said in every_said(after.page(key)) if said.text]
        photos = {said.text for said in every_said(page) if said.photo}
        kept = [said.text for said in every_said(page) if said.text]
        assert [text for text in kept if text not in left and text not in photos] == []
    assert with_reply(book, MUM, Matter.PHOTOS, Reply.YES).filled == book.filled


def test_pets_and_those_around_us_are_not_asked_and_helpers_are() -> None:
    people = [next_person((), "Mum")]
    people.append(replace(next_person(people, "The dog"), being=Being.PET))
    people.append(replace(next_person(people, "Next door"), around=True))
    people.append(replace(next_person(people, "A helper"), helper=True))
    people.append(next_person(people, " "))
    book = replace(new_book(OUR_BOOK), people=tuple(people))

    assert [one.name for one in asked_in(book)] == ["Mum", " ", "A helper"]


def test_nothing_is_kept_of_a_book_that_was_closed(family: Table) -> None:
    screen = asking(family)

    family.sitting.close_book()
    settle()

    assert screen.cards == {}
    assert "Mum" not in screen.turn.text()


SIZES = [
    (1366, 720, 100, Theme.PAPER),
    (911, 512, 100, Theme.DUSK),
    (911, 512, 200, Theme.CONTRAST),
    (1366, 720, 200, Theme.PAPER),
    (640, 480, 130, Theme.DUSK),
]


@pytest.mark.parametrize(("wide", "high", "text", "theme"), SIZES)
def test_all_of_it_can_be_read_at_any_size(
    family: Table, wide: int, high: int, text: int, theme: Theme
) -> None:
    family.look.show_tokens(replace(family.look.tokens, text=text, theme=theme))
    family.window.resize(wide, high)
    screen = asking(family)
    segment(screen, Matter.COUNCIL, Reply.NO).click()
    settle()

    assert clipped_words(family.window) == []
    assert outside(family.window) == []
    small = [one for one in visible(screen, QAbstractButton) if min(one.width(), one.height()) < 44]
    assert small == []


def test_a_tick_shows_who_has_said_and_not_whose_turn_it_is(family: Table) -> None:
    screen = asking(family)
    assert [card.is_ticked for card in screen.cards.values()] == [False, False, False]
    assert screen.cards[MUM].isChecked()

    for matter in Matter:
        segment(screen, matter, Reply.YES).click()
    screen.next.click()

    assert [card.is_ticked for card in screen.cards.values()] == [True, False, False]
    assert [card.isChecked() for card in screen.cards.values()] == [False, True, False]
    told = [
        QAccessible.queryAccessibleInterface(card).text(QAccessible.Text.Name)
        for card in screen.cards.values()
    ]
    assert told[0].endswith(family.look.words("happens-said"))
    assert told[1].endswith(family.look.words("happens-now"))
