"""Who gets which copy is told and changed on one screen, and all are made in one go."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from familybook.app.export import made_of
from familybook.app.giving_out import CopiesProgress
from familybook.app.own_copies import copies_of
from familybook.app.progress import StoppedError
from familybook.app.table import Table
from familybook.core.allowing import Matter, Reply
from familybook.core.book import Book
from familybook.core.copies import OURS, book_for
from familybook.core.ids import COUNCIL, QUIET, SECOND_HOME, CopyId, PageKey, PersonId
from familybook.core.person import next_person
from familybook.core.plans import Plan
from familybook.core.said import How, Said
from familybook.kinds.numbers import Numbers, OwnNumber
from familybook.kinds.petals import Petal, Petals
from familybook.kinds.strengths import Strengths
from familybook.screen.making.copies_screen import CopiesScreen
from familybook.screen.making.make_screen import MakeScreen
from familybook.screen.tokens import Theme, Tokens
from tests.contact_sheets import nobodys
from tests.windows import clipped_words, opened, outside, settle, visible

pytestmark = pytest.mark.gui

MUM, ELDEST, GRAN = (CopyId(f"p{number}") for number in (1, 2, 3))
PATIENCE_MS = 60_000
STRENGTHS, NUMBERS = PageKey("strengths"), PageKey("numbers")


def three_who_said_yes(book: Book) -> Book:
    book = replace(book, people=())
    for name in ("Mum", "Our eldest", "Gran"):
        person = next_person(book.people, name)
        book = book.with_person(person)
        for matter in Matter:
            book = book.with_reply(person.id, matter, Reply.YES)
    return book


@pytest.fixture
def family(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "out.pdf", qtbot) as program:
        program.sitting.start_book()
        program.sitting.session.edit(three_who_said_yes(book_of(program)), "happens-act-said")
        chosen = replace(program.sitting.choosers, folder=lambda _: tmp_path)
        program.sitting.choosers = chosen
        yield program


def book_of(table: Table) -> Book:
    return table.sitting.session.book


def edit(table: Table, book: Book) -> None:
    table.sitting.session.edit(book, "happens-act-said")


def shown(table: Table) -> CopiesScreen:
    table.keeping.giving_out.show()
    settle()
    screen = table.window.current
    assert isinstance(screen, CopiesScreen)
    return screen


def told(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def sentence(screen: CopiesScreen) -> str:
    return " ".join(one.text() for one in screen.told)


def made(screen: CopiesScreen, qtbot: QtBot) -> None:
    """Make them all, and wait until that has been told."""
    screen.make.click()
    qtbot.waitUntil(screen.stop.isHidden, timeout=PATIENCE_MS)


def helping(book: Book) -> Book:
    helper = replace(next_person(book.people, "Our helper"), helper=True)
    return book.with_person(helper)


def test_each_reader_has_a_row_and_one_copy_is_for_all_of_us(family: Table) -> None:
    edit(family, helping(book_of(family)))

    screen = shown(family)

    rows = screen.rows
    assert list(rows) == [OURS, SECOND_HOME, MUM, ELDEST, GRAN, "p4", QUIET]
    assert [row.reader.count for row in rows.values()] == [1, 0, 0, 0, 0, 0, 0]
    assert told(rows[MUM].counter.more) == "Mum: One more"


def test_it_is_reached_from_where_the_book_is_made_and_goes_back(family: Table) -> None:
    family.window.make_wanted.emit()
    settle()

    family.rooms.make.copies.click()
    assert isinstance(family.window.current, CopiesScreen)
    family.window.current.back.click()

    assert isinstance(family.window.current, MakeScreen)


def test_only_with_every_yes_is_there_a_copy_for_the_council_or_for_others(family: Table) -> None:
    edit(family, helping(book_of(family)).with_reply(PersonId("p4"), Matter.COUNCIL, Reply.YES))
    assert COUNCIL in shown(family).rows

    book = book_of(family).with_reply(PersonId("p1"), Matter.COUNCIL, Reply.NO)
    edit(family, book.with_reply(PersonId("p1"), Matter.SHARE, Reply.NOT_SURE))

    assert not {COUNCIL, CopyId("p4")} & set(shown(family).rows)


def test_how_many_is_changed_by_keys_and_taken_back(family: Table, qtbot: QtBot) -> None:
    screen = shown(family)
    more = screen.rows[SECOND_HOME].counter.more
    more.setFocus()

    qtbot.keyClick(more, Qt.Key.Key_Space)
    qtbot.keyClick(more, Qt.Key.Key_Space)

    assert book_of(family).copies == {SECOND_HOME: Plan(count=2)}
    assert more.hasFocus()
    assert screen.rows[SECOND_HOME].looks.text() == "On A4, 2 of them"
    qtbot.keyClick(screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert book_of(family).copies == {SECOND_HOME: Plan(count=1)}


def test_a_copy_has_a_look_of_its_own_and_leaves_a_page_out(family: Table) -> None:
    screen = shown(family)
    row = screen.rows[SECOND_HOME]
    row.change.click()
    settle()
    assert row.editions is not None

    row.editions.cards["booklet"].click()
    row.chips[STRENGTHS].click()
    settle()

    wanted = Plan(edition="booklet", without=frozenset({STRENGTHS}))
    assert book_of(family).copies == {SECOND_HOME: wanted}
    assert row.left.text() == "Leaves out: What we are good at."
    assert row.is_open
    row.change.click()
    assert not row.is_open


def test_somebody_is_left_out_of_one_copy_by_keys_and_comes_back_with_undo(
    family: Table, qtbot: QtBot
) -> None:
    screen = shown(family)
    row = screen.rows[SECOND_HOME]
    row.change.click()
    settle()
    gran = row.people[PersonId("p3")]
    assert told(gran) == "Gran"
    gran.setFocus()

    qtbot.keyClick(gran, Qt.Key.Key_Space)
    settle()

    assert book_of(family).copies == {
        SECOND_HOME: Plan(count=0, absent=frozenset({PersonId("p3")}))
    }
    assert [one.name for one in book_for(book_of(family), SECOND_HOME).people] == [
        "Mum",
        "Our eldest",
    ]
    assert len(book_for(book_of(family), OURS).people) == 3
    assert not row.people[PersonId("p3")].isChecked()
    family.window.undo_wanted.emit()
    settle()
    assert len(book_for(book_of(family), SECOND_HOME).people) == 3
    assert row.people[PersonId("p3")].isChecked()


def test_nobody_is_left_out_of_their_own_copy(family: Table) -> None:
    row = shown(family).rows[MUM]

    row.change.click()
    settle()

    assert set(row.people) == {PersonId("p2"), PersonId("p3")}


def test_a_copy_in_two_languages_says_which_is_the_second(family: Table) -> None:
    screen = shown(family)
    row = screen.rows[GRAN]
    row.change.click()
    assert row.editions is not None

    row.editions.cards["two-language+ur"].click()
    settle()

    assert book_of(family).copies == {GRAN: Plan(edition="two-language", second="ur")}
    assert row.editions.cards["two-language+ur"].isChecked()


def test_pages_that_a_look_has_not_cannot_be_chosen_and_are_told(family: Table) -> None:
    petals = PageKey("petals")
    sings = Petals(flowers=(Petal(text=(Said("Sings"),)),))
    book = book_of(family).with_shape("whole").with_page(petals, sings)
    edit(family, book.with_plan(SECOND_HOME, Plan()))
    screen = shown(family)
    row = screen.rows[SECOND_HOME]
    row.change.click()
    settle()
    assert row.chips[petals].isVisible()
    assert row.editions is not None

    row.editions.cards["easy-read"].click()
    settle()

    assert not row.chips[petals].isVisible()
    assert row.chips[STRENGTHS].isVisible()
    assert row.left.text() == "Leaves out: What we love about each other."
    assert screen.rows[OURS].left.text() == "It leaves nothing out."


def test_a_page_that_fills_no_room_is_told_once_the_copy_was_laid_out(family: Table) -> None:
    petals = PageKey("petals")
    sings = Petals(flowers=(Petal(text=(Said("Sings"),)),))
    book = book_of(family).with_shape("one-visit").with_page(petals, sings)
    screen = shown(family)

    edit(family, book)
    settle()

    begins = made_of(book, nobodys).begins
    told = "It leaves nothing out." if petals in begins else "Leaves out: What we love"
    assert screen.rows[OURS].left.text().startswith(told)


def test_a_second_language_we_have_no_words_in_is_told_and_not_made(family: Table) -> None:
    plan = Plan(edition="two-language", second="zz")
    edit(family, book_of(family).with_plan(OURS, plan))
    screen = shown(family)

    screen.make.click()

    told = "We have no words in its second language. Choose another look for it."
    assert screen.rows[OURS].waits.text() == told
    assert sentence(screen).startswith("Not made yet: ")


def test_what_a_copy_leaves_out_is_told_by_name_in_the_open_book(family: Table) -> None:
    book = book_of(family)
    gran = book.person(PersonId("p3"))
    assert gran is not None
    numbers = Numbers(
        ours=(OwnNumber(name=Said(pick="p3", how=How.PICK), number=Said("07700 900123")),)
    )
    strengths = Strengths(strengths=(Said("jokes", show_in=(OURS,)), Said("songs")))
    book = book.with_page(NUMBERS, numbers).with_page(STRENGTHS, strengths)
    book = book.with_person(replace(gran, show_in=(OURS,)))
    edit(family, book.with_plan(SECOND_HOME, Plan()))

    screen = shown(family)

    left = "Leaves out: Gran, Gran\u2019s number, an answer."
    assert screen.rows[SECOND_HOME].left.text() == left
    assert screen.rows[OURS].left.text() == "It leaves nothing out."


def test_all_copies_are_made_in_one_go_and_no_file_tells_whose_it_is(
    family: Table, tmp_path: Path, qtbot: QtBot
) -> None:
    book = book_of(family).with_plan(SECOND_HOME, Plan(edition="booklet"))
    edit(family, book.with_plan(GRAN, Plan(edition="phone", count=2)))
    there = tmp_path / "our-family-book-copies"
    there.mkdir()
    screen = shown(family)

    made(screen, qtbot)

    assert list(there.iterdir()) == []
    folder = tmp_path / "our-family-book-copies-2"
    names = sorted(one.name for one in folder.iterdir())
    assert names == [
        "our-family-book-copy-1.pdf",
        "our-family-book-copy-2.pdf",
        "our-family-book-copy-3.html",
    ]
    assert sentence(screen).startswith("3 copies are ready.")
    assert screen.rows[GRAN].reader.number == 3


def test_a_copy_somebody_has_not_said_yes_to_waits_and_the_others_are_made(
    family: Table, tmp_path: Path, qtbot: QtBot
) -> None:
    book = helping(book_of(family)).with_plan(COUNCIL, Plan())
    for matter in (Matter.MAKE, Matter.SHARE):
        book = book.with_reply(PersonId("p4"), matter, Reply.YES)
    edit(family, book)
    screen = shown(family)
    waits = "Our helper can still choose. It waits for that."
    assert screen.rows[COUNCIL].waits.text() == waits

    made(screen, qtbot)

    assert sentence(screen).startswith("One copy is ready.")
    assert sentence(screen).endswith("Not made yet: The council.")
    assert len(list((tmp_path / "our-family-book-copies").iterdir())) == 1


def test_stopping_leaves_nothing(
    family: Table, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*given: object) -> None:
        del given
        raise StoppedError

    monkeypatch.setattr("familybook.app.giving_out.CopiesProgress.__call__", stopped)
    screen = shown(family)

    made(screen, qtbot)

    assert sentence(screen) == "We stopped. Nothing was saved."
    assert [one for one in tmp_path.iterdir() if one.is_dir()] == []


def test_saving_for_another_screen_does_not_stop_them_and_closing_does(
    family: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped: list[CopiesProgress] = []
    really = CopiesProgress.stop

    def stop(progress: CopiesProgress) -> None:
        stopped.append(progress)
        really(progress)

    monkeypatch.setattr(CopiesProgress, "stop", stop)
    shown(family).make.click()

    family.sitting.save_all()
    assert stopped == []

    family.sitting.close_book()
    assert len(stopped) == 1


def test_the_copy_of_a_second_home_can_be_made_alone_once_it_is_wanted(family: Table) -> None:
    book, words = book_of(family), family.look.words
    planned = book.with_plan(SECOND_HOME, Plan(without=frozenset({STRENGTHS})))
    kept = Strengths(strengths=(Said("jokes", show_in=(SECOND_HOME,)),))

    assert SECOND_HOME not in [one.key for one in copies_of(book, words)]
    for wanted in (planned, book.with_page(STRENGTHS, kept)):
        assert [one.key for one in copies_of(wanted, words)][:2] == [OURS, SECOND_HOME]


def test_nobody_gets_a_copy_is_said_kindly(family: Table) -> None:
    screen = shown(family)
    screen.rows[OURS].counter.fewer.click()

    screen.make.click()

    assert sentence(screen) == "Nobody gets a copy yet. Choose how many first."


@pytest.mark.parametrize("text", [100, 200])
def test_all_that_is_said_fits(family: Table, text: int) -> None:
    family.look.show_tokens(Tokens(text=text, theme=Theme.PAPER))
    screen = shown(family)

    screen.show_open(SECOND_HOME)
    settle()

    assert clipped_words(screen) == []
    assert outside(screen) == []


def test_a_closed_book_leaves_no_row(family: Table) -> None:
    screen = shown(family)

    family.sitting.close_book()
    settle()

    assert screen.rows == {}
    assert visible(family.window, CopiesScreen) == []
