"""Whoever left the book is told of on the pages still about them, and can be brought back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.app.export import look_over
from familybook.app.preflight import preflight
from familybook.app.table import Table
from familybook.app.those_who_left import left_on
from familybook.app.wish import Wish
from familybook.assets.words import words
from familybook.core.book import Book, new_book
from familybook.core.copies import OURS, book_for
from familybook.core.fields import with_answer
from familybook.core.ids import CopyId, PageKey, PersonId, PhotoId
from familybook.core.person import Person
from familybook.core.said import How, Said
from familybook.kinds.known import Known
from familybook.kinds.people import Near, OurPeople
from familybook.kinds.rights import Rights
from familybook.kinds.strengths import Strengths
from familybook.kinds.us import Frame, Us
from familybook.paper.remarks import Trouble
from familybook.templates.our_book import OUR_BOOK
from tests.windows import opened, settle, with_names

TODAY = date(2026, 11, 23)
MUM, BEN = Person(id=PersonId("p1"), name="Mum"), Person(id=PersonId("p2"), name="Ben")
US, PEOPLE, STRENGTHS = PageKey("us"), PageKey("people"), PageKey("strengths")
PASS_ON, KNOWN, RIGHTS = PageKey("passon"), PageKey("known"), PageKey("rights")
BENS = Said(pick=BEN.id, how=How.PICK)
FRAME = Frame(who=BENS, i_am=Said("the loud one"))
YES = Said(pick="known-pass-on-pick-yes", how=How.PICK)
BOOK = replace(new_book(OUR_BOOK), people=(MUM, BEN))


def no_photos(photo: PhotoId) -> bytes:
    raise KeyError(photo)


def troubles(book: Book, key: PageKey, *everybody: Person) -> list[Trouble]:
    return [one.trouble for one in preflight(book, [key], TODAY, everybody)]


@pytest.mark.parametrize(
    ("key", "page"),
    [
        (US, Us(frames=(FRAME,))),
        (PEOPLE, OurPeople(circle=(Near(name=BENS),))),
    ],
)
def test_a_page_about_somebody_who_left_is_told(key: PageKey, page: Us | OurPeople) -> None:
    book = BOOK.with_page(key, page)

    assert troubles(book, key) == []
    assert troubles(book.without_person(BEN.id), key) == [Trouble.GONE]


def test_a_frame_nobody_said_anything_in_is_nothing_to_tell() -> None:
    book = BOOK.with_page(US, Us(frames=(Frame(who=BENS),))).without_person(BEN.id)

    assert troubles(book, US) == []
    assert left_on(book, words()) == {BEN.id: ""}


def test_somebody_who_is_only_left_out_of_a_copy_is_not_told() -> None:
    book = BOOK.with_person(replace(BEN, show_in=(OURS,))).with_page(US, Us(frames=(FRAME,)))

    assert troubles(book_for(book, CopyId("child")), US) == []


def test_who_left_is_known_by_the_first_page_that_means_them() -> None:
    book = BOOK.with_page(US, Us(frames=(FRAME,)))
    book = book.with_page(STRENGTHS, Strengths(roots=(Said("songs", (BEN.id,)),)))

    assert left_on(book, words()) == {}
    assert left_on(book.without_person(BEN.id), words()) == {BEN.id: "This is us"}
    kept = BOOK.with_page(STRENGTHS, Strengths(roots=(Said("songs", show_in=(CopyId("p7"),)),)))
    assert left_on(kept, words()) == {"p7": ""}


def slip(known: Known, rights: Rights | None = None) -> Book:
    book = BOOK.with_page(KNOWN, known)
    return book if rights is None else book.with_page(RIGHTS, rights)


@pytest.mark.parametrize(
    "book",
    [
        slip(Known(helped=(Said("Ben's calm corner"),), pass_on=YES)),
        slip(Known(not_helped=(Said("Ask ben again"),), pass_on=YES)),
        slip(Known(pass_on=YES), Rights(ask_of_helpers=(Said("Listen to Mum"),))),
    ],
)
def test_a_slip_with_a_name_in_our_own_words_is_told_before_it_is_made(book: Book) -> None:
    found = look_over(book, no_photos, Wish(page=PASS_ON))

    assert [(one.trouble, one.page) for one in found] == [(Trouble.NAMED, PASS_ON)]


def test_a_slip_without_a_name_or_not_passed_on_is_not_told() -> None:
    assert troubles(slip(Known(helped=(Said("A calm corner"),), pass_on=YES)), PASS_ON) == []
    assert troubles(slip(Known(helped=(Said("Ben's calm corner"),))), PASS_ON) == []


def test_a_name_that_its_copy_does_not_show_is_told_as_well() -> None:
    book = slip(Known(helped=(Said("Ben's calm corner"),), pass_on=YES))
    book = book.with_person(replace(BEN, show_in=()))

    found = look_over(book, no_photos, Wish(page=PASS_ON))

    assert [one.trouble for one in found] == [Trouble.NAMED]


@pytest.fixture
def family(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "out.pdf", qtbot) as table:
        with_names(table, qtbot)
        yield table


@pytest.mark.gui
def test_who_was_taken_out_is_brought_back_with_all_they_said(family: Table) -> None:
    sitting = family.sitting
    who = sitting.session.book.people[-1]
    frame = Frame(who=Said(pick=who.id, how=How.PICK), i_am=Said("the loud one"))
    sitting.answer(US, ("frames", 0), frame, "ask-act-added")
    page = sitting.session.book.page(US)
    start = sitting.rooms.start

    sitting.show_names()
    settle()
    assert not start.comers
    start.people_edited.emit(sitting.session.book.without_person(who.id).people, "ask-act-left", "")
    settle()
    (back,) = start.comers
    assert back.isVisible()
    assert back.accessibleName() == "Bring back someone from “This is us”"
    back.click()
    settle()

    book = sitting.session.book
    assert book.people[-1].id == who.id
    assert book.page(US) == page == with_answer(page, ("frames", 0), frame)
    assert not book.gone()
    assert not start.comers
    assert QApplication.focusWidget() is start.fields[-1]
