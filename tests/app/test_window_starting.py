"""Starting together: how we join in is kept in the book, and this screen is as we like it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.app.starting import spoken
from familybook.app.table import Table
from familybook.core.at_table import asked_in
from familybook.core.ids import PageKey
from familybook.core.joining import Join
from familybook.core.said import Said
from familybook.screen.kit.choices import ChoiceCard
from familybook.screen.welcome.start import StartScreen
from tests.windows import clipped_words, opened, outside, settle, with_names

pytestmark = pytest.mark.gui


@pytest.fixture
def program(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "out.pdf", qtbot) as program:
        yield program


@pytest.fixture
def family(program: Table, qtbot: QtBot) -> Table:
    table = with_names(program, qtbot)
    table.sitting.show_names()
    settle()
    return table


def joins(table: Table) -> frozenset[Join]:
    return table.sitting.session.book.joins


def chosen(start: StartScreen) -> set[Join]:
    return {join for join, card in start.ways.cards.items() if card.isChecked()}


def test_any_number_of_ways_to_join_in_is_kept_and_taken_back(family: Table) -> None:
    start = family.rooms.start
    start.ways.cards[Join.DRAW].click()
    start.ways.cards[Join.TALK].click()
    settle()

    assert joins(family) == {Join.DRAW, Join.TALK}

    family.undo_desk.undo()
    settle()

    assert joins(family) == chosen(start) == {Join.DRAW}


def test_ways_to_join_in_are_there_when_the_book_is_opened_again(family: Table) -> None:
    family.rooms.start.ways.cards[Join.PICK].click()
    family.sitting.close_book()
    settle()

    assert chosen(family.rooms.start) == set()
    family.window.shelf.books[0].click()
    family.sitting.show_names()
    settle()

    assert chosen(family.rooms.start) == {Join.PICK}


def test_all_ways_are_of_one_size_and_each_is_chosen_by_key(family: Table, qtbot: QtBot) -> None:
    cards = list(family.rooms.start.ways.cards.values())

    assert len({(card.width(), card.height()) for card in cards}) == 1
    for card in cards:
        card.setFocus()
        qtbot.keyClick(card, Qt.Key.Key_Space)
        assert card.isChecked()
    assert joins(family) == set(Join)


def test_words_and_calm_work_at_once_and_show_what_aa_chose(family: Table) -> None:
    here = family.rooms.start.screen_part
    here.sizes.segments["big"].click()
    here.calm.segments["on"].click()
    settle()

    assert (family.look.tokens.text, family.look.tokens.calm) == (130, True)

    family.rooms.aa.bigger.click()
    family.rooms.aa.chosen.emit("calm", "off")
    settle()

    assert not any(one.isChecked() for one in here.sizes.segments.values())
    assert here.calm.segments["off"].isChecked()


def test_the_book_goes_on_in_a_language_called_by_its_own_name(family: Table) -> None:
    here = family.rooms.start.screen_part
    assert here.languages is None
    assert here.only.text() == "English"

    here.language_chosen.emit("ur")
    settle()

    assert family.sitting.session.book.language == "ur"
    assert here.languages is not None
    assert {one.text() for one in here.languages.segments.values()} == {"اردو", "English"}
    assert here.languages.segments["ur"].isChecked()
    family.undo_desk.undo()
    settle()
    assert here.only.isVisible()


def test_every_language_there_are_words_for_says_its_own_name() -> None:
    assert dict(spoken("en-GB"))["en-GB"] == "English"


def test_the_names_are_in_sight_beside_how_we_join_in(family: Table) -> None:
    family.window.resize(1366, 768)
    settle()
    start = family.rooms.start
    port = start.body.viewport()

    for field in start.fields:
        there = field.mapTo(port, QPoint(0, field.height()))
        assert there.y() <= port.height()
    assert start.body.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("text", [100, 200])
@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_nothing_is_cut_at_any_size_in_either_direction(
    family: Table, text: int, way: Qt.LayoutDirection
) -> None:
    family.window.setLayoutDirection(way)
    family.rooms.start.screen_part.size_chosen.emit(text)
    family.window.resize(1366, 768)
    settle()

    assert not outside(family.window)
    assert not clipped_words(family.window)


def test_tab_goes_from_the_names_to_the_ways_to_this_screen(family: Table, qtbot: QtBot) -> None:
    start = family.rooms.start
    start.add_pet.setFocus()
    seen = []
    for _ in range(6):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())

    assert all(isinstance(one, ChoiceCard) for one in seen[:4])
    assert seen[4:] == [
        start.screen_part.sizes.segments["middle"],
        start.screen_part.calm.segments["off"],
    ]


def names(table: Table) -> list[str]:
    return [one.name for one in table.sitting.session.book.people]


def test_somebody_who_wants_no_name_stays_and_is_asked_as_all_are(
    program: Table, qtbot: QtBot
) -> None:
    program.sitting.start_book()
    start = program.rooms.start
    qtbot.keyClicks(start.fields[-1], "Mum")
    start.add_person.click()

    start.next.click()

    book = program.sitting.session.book
    assert names(program) == ["Mum", ""]
    assert asked_in(book) == book.people
    assert program.window.current is program.what_happens.screen


def test_a_row_that_came_with_enter_and_an_empty_first_one_go(program: Table, qtbot: QtBot) -> None:
    program.sitting.start_book()
    start = program.rooms.start
    start.next.click()
    assert names(program) == []

    program.sitting.show_names()
    start.add_person.click()
    qtbot.keyClicks(start.fields[-1], "Mum")
    qtbot.keyClick(start.fields[-1], Qt.Key.Key_Return)
    assert names(program) == ["Mum", ""]
    start.next.click()

    assert names(program) == ["Mum"]


def test_nobody_goes_who_said_something_and_took_their_name_back(
    family: Table, qtbot: QtBot
) -> None:
    gran = family.sitting.session.book.people[-1]
    said = Said("Our boat", (gran.id,))
    family.sitting.answer(PageKey("cover"), ("title",), said, "ask-act-chose")
    family.rooms.start.fields[-1].clear()
    qtbot.keyClick(family.rooms.start.fields[-1], Qt.Key.Key_Space)
    settle()

    family.rooms.start.back.click()

    assert family.sitting.session.book.people[-1].id == gran.id
