"""Whose copy is made in the real window: everybody's, or what is for one person alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.app.owners import owners
from familybook.app.table import Table
from familybook.core.copies import OURS
from familybook.core.ids import CopyId, PageKey
from familybook.core.person import Being, next_person, somebody_around
from familybook.core.said import How, Said
from familybook.kinds.helps import Help, Helps
from familybook.kinds.mine import FAMILY, ME, MyPage
from familybook.kinds.strengths import Strengths
from tests.windows import go, opened, settle, who_said_yes

pytestmark = pytest.mark.gui

MINE, STRENGTHS = PageKey("mine"), PageKey("strengths")
KEPT = "Climbing the shed"
APOSTROPHE = "\N{RIGHT SINGLE QUOTATION MARK}"


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "our-family-book.pdf"


@pytest.fixture
def family(qapp: QApplication, home: Path, out: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, out, qtbot) as program:
        yield who_said_yes(program, qtbot)


def said_only(table: Table, sees: str = ME, *, named: bool = True) -> str:
    """Let the second person of the book keep a page; return who it is."""
    session = table.sitting.session
    who = session.book.people[1].id
    page = MyPage(
        who=Said(pick=who, how=How.PICK) if named else Said(),
        good=(Said(KEPT),),
        who_sees=Said(pick=sees, how=How.PICK),
    )
    book = session.book.with_put_away(MINE, away=False).with_page(MINE, page)
    session.edit(book, "ask-act-wrote")
    return who


def text_of(path: Path) -> str:
    document = pdfium.PdfDocument(path)
    try:
        found = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    return " ".join(" ".join(found).split())


def test_a_page_for_one_person_alone_prints_from_their_own_copy_and_says_so(
    family: Table, qtbot: QtBot, out: Path
) -> None:
    said_only(family)
    family.sitting.show_page(MINE)

    family.rooms.page.print.click()
    qtbot.waitUntil(out.exists, timeout=30_000)
    settle()

    assert KEPT in text_of(out)
    told = family.look.words("make-sheet-done-own", owner="Our eldest", name=out.name)
    assert family.rooms.page.foot.act == told


def test_a_page_for_the_family_prints_from_everybodys_copy(
    family: Table, qtbot: QtBot, out: Path
) -> None:
    said_only(family, FAMILY)
    family.sitting.show_page(MINE)

    family.rooms.page.print.click()
    qtbot.waitUntil(out.exists, timeout=30_000)
    settle()

    assert KEPT in text_of(out)
    told = family.look.words("make-sheet-done", name=out.name, folder=out.parent.name)
    assert family.rooms.page.foot.act == told


def test_a_page_nobody_may_have_yet_asks_whose_it_is_and_prints_nothing(
    family: Table, out: Path
) -> None:
    said_only(family, named=False)
    family.sitting.show_page(MINE)

    family.rooms.page.print.click()
    settle()

    assert not out.exists()
    assert family.rooms.page.foot.act == family.look.words("make-page-nobody")


def test_everybodys_copy_is_asked_for_at_first_and_leaves_out_what_is_kept(
    family: Table, qtbot: QtBot, out: Path
) -> None:
    said_only(family)
    go(family, "make")
    make = family.rooms.make
    assert [key for key, card in make.whose.cards.items() if card.isChecked()] == [OURS]
    assert not make._alone.isVisible()

    make.save.click()
    qtbot.waitUntil(make.open.isVisible, timeout=30_000)

    assert KEPT not in text_of(out)


def test_somebodys_own_copy_is_chosen_by_keyboard_and_has_what_is_kept_for_them(
    family: Table, qtbot: QtBot, out: Path
) -> None:
    who = said_only(family)
    go(family, "make")
    make = family.rooms.make
    card = make.whose.cards[who]
    assert card.accessibleName() == f"Our eldest{APOSTROPHE}s copy, A page of its own"

    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Space)
    settle()

    assert make.asked.copy == CopyId(who)
    assert make._alone.text() == family.look.words("make-copy-alone", name="Our eldest")
    make.save.click()
    qtbot.waitUntil(make.open.isVisible, timeout=30_000)
    assert KEPT in text_of(out)
    assert family.look.words("make-copy-alone", name="Our eldest") in make._more.text()


def test_the_copy_of_somebody_else_leaves_out_what_is_kept(
    family: Table, qtbot: QtBot, out: Path
) -> None:
    said_only(family)
    go(family, "make")
    make = family.rooms.make
    mum = family.sitting.session.book.people[0]
    card = make.whose.cards[mum.id]
    assert card.accessibleName() == f"Mum{APOSTROPHE}s copy, The same book"

    card.click()
    make.save.click()
    qtbot.waitUntil(make.open.isVisible, timeout=30_000)

    assert KEPT not in text_of(out)


def test_the_name_of_the_file_names_nobody(family: Table, out: Path) -> None:
    offered: list[str] = []

    def place(name: str) -> Path:
        offered.append(name)
        return out

    sitting = family.sitting
    sitting.choosers = replace(sitting.choosers, place_for_pdf=place)
    who = said_only(family)
    go(family, "make")

    family.rooms.make.whose.cards[who].click()
    family.rooms.make.save.click()

    assert offered == ["our-family-book-own"]


def test_pets_and_those_around_have_a_copy_only_where_something_is_kept_for_them(
    family: Table,
) -> None:
    book = family.sitting.session.book
    book = book.with_person(next_person(book.people, "The cat", Being.PET))
    book = book.with_person(somebody_around(book.people, "Auntie"))
    book = book.with_person(somebody_around(book.people, "Next door"))
    auntie = book.people[-2]

    assert [one.name for one in owners(book)] == ["Mum", "Our eldest", "Gran"]
    kept = Strengths(roots=(Said("A secret", show_in=(CopyId(auntie.id),)),))
    book = book.with_page(STRENGTHS, kept)
    assert [one.name for one in owners(book)] == ["Mum", "Our eldest", "Gran", "Auntie"]


def test_a_book_without_names_has_one_copy_only(
    qapp: QApplication, home: Path, out: Path, qtbot: QtBot
) -> None:
    with opened(qapp, home, out, qtbot) as table:
        table.sitting.start_book()
        table.rooms.start.next.click()
        go(table, "make")

        assert not table.rooms.make.whose.isVisible()


def test_after_a_print_what_is_asked_for_now_is_looked_over(family: Table, qtbot: QtBot) -> None:
    book = family.sitting.session.book
    unread = Strengths(roots=(Said("家"),))
    family.sitting.session.edit(book.with_page(STRENGTHS, unread), "ask-act-wrote")
    go(family, "make")
    make = family.rooms.make
    make.what.cards["certificate"].click()
    settle()
    assert make.things.rows == []
    make.save.click()
    assert family.maker.is_busy

    make.what.cards[""].click()
    make.lengths.cards["one-visit"].click()
    qtbot.waitUntil(make.open.isVisible, timeout=30_000)
    settle()

    assert len(make.things.rows) == 1
    assert make._pages.text() == family.look.words("make-pages", pages=8)


def test_while_a_book_prints_the_pages_of_another_length_are_told(family: Table) -> None:
    go(family, "make")
    make = family.rooms.make
    make.save.click()
    assert family.maker.is_busy

    make.lengths.cards["one-visit"].click()

    assert make._pages.text() == family.look.words("make-pages", pages=8)


def test_who_is_asked_for_a_yes_is_named_in_what_is_printed(family: Table) -> None:
    book = family.sitting.session.book
    auntie = somebody_around(book.people, "Auntie")
    lift = Help(who=Said(pick=auntie.id, how=How.PICK))
    book = book.with_person(auntie).with_page(PageKey("helps"), Helps(helps=(lift,)))
    family.sitting.session.edit(book, "ask-act-person")
    go(family, "make")
    make = family.rooms.make
    assert [chip.person.name for chip in make.things.asked.chips] == ["Auntie"]

    make.what.cards["certificate"].click()
    settle()

    assert [chip.person.name for chip in make.things.asked.chips] == []


def test_once_a_copy_is_made_all_that_is_told_of_it_is_seen(
    family: Table, qtbot: QtBot, out: Path
) -> None:
    who = said_only(family)
    go(family, "make")
    make = family.rooms.make
    make.whose.cards[who].click()

    make.save.click()
    qtbot.waitUntil(make.open.isVisible, timeout=30_000)
    qtbot.waitUntil(out.exists, timeout=60_000)
    settle()

    view = make.body.viewport()
    top = make._told.mapTo(view, QPoint(0, 0)).y()
    assert top >= 0
    assert top + make._told.height() <= view.height()
