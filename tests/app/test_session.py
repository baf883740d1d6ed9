from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from familybook.app.session import LONGEST_PAUSE_S, Session
from familybook.core.book import Book, new_book
from familybook.core.ids import PageKey, PersonId
from familybook.core.person import next_person
from familybook.templates.our_book import OUR_BOOK

pytestmark = pytest.mark.gui

US = PageKey("us")


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Shelf:
    """Keeps books in a list, as a file would."""

    def __init__(self) -> None:
        self.put_books: list[Book] = []
        self.closed = False

    def put(self, book: Book) -> None:
        self.put_books.append(book)

    def flush(self) -> bool:
        return True

    def close(self) -> bool:
        self.closed = True
        return True


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def session(qapp: object, clock: Clock) -> Session:
    del qapp
    session = Session(clock=clock)
    session.open(new_book(OUR_BOOK))
    return session


def titled(session: Session, title: str) -> Book:
    return session.book.with_title(US, title)


def test_an_edit_can_be_taken_back_and_done_again(session: Session) -> None:
    first = session.book
    session.edit(titled(session, "We"), "path-act-title")
    second = session.book

    assert session.undo() == "path-act-title"
    assert session.book == first
    assert session.redo() == "path-act-title"
    assert session.book == second


def test_nothing_to_take_back_is_no_trouble(session: Session) -> None:
    book = session.book

    assert session.undo() == ""
    assert session.redo() == ""
    assert session.book is book


def test_a_new_act_forgets_what_was_taken_back(session: Session) -> None:
    session.edit(titled(session, "We"), "path-act-title")
    session.undo()

    session.edit(titled(session, "Us lot"), "path-act-title")

    assert not session.can_redo


def test_typing_without_a_long_pause_is_one_act(session: Session, clock: Clock) -> None:
    first = session.book
    for text in ("W", "We", "We t", "We two"):
        session.edit(titled(session, text), "path-act-title", "title us")
        clock.now += LONGEST_PAUSE_S / 2

    session.undo()

    assert session.book == first


def test_a_long_pause_ends_the_burst(session: Session, clock: Clock) -> None:
    session.edit(titled(session, "We"), "path-act-title", "title us")
    clock.now += LONGEST_PAUSE_S + 1
    session.edit(titled(session, "We two"), "path-act-title", "title us")

    session.undo()

    assert session.book.titles[US] == "We"


def test_typing_elsewhere_or_leaving_the_field_ends_the_burst(session: Session) -> None:
    session.edit(titled(session, "We"), "path-act-title", "title us")
    session.edit(replace(session.book, happy=frozenset({US})), "path-act-happy")
    session.edit(titled(session, "We two"), "path-act-title", "title us")
    session.end_burst()
    session.edit(titled(session, "We three"), "path-act-title", "title us")

    session.undo()
    assert session.book.titles[US] == "We two"
    session.undo()
    assert session.book.titles[US] == "We"


def test_the_same_book_again_is_no_act(session: Session, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(session.changed):
        session.edit(session.book, "path-act-title")

    assert not session.can_undo


def test_every_edit_is_handed_to_whoever_keeps_the_book(qapp: object) -> None:
    del qapp
    shelf = Shelf()
    session = Session()
    session.open(new_book(OUR_BOOK), shelf)
    session.edit(titled(session, "We"), "path-act-title")
    session.undo()

    assert [dict(book.titles) for book in shelf.put_books] == [{US: "We"}, {}]

    session.close()
    assert shelf.closed
    assert not session.is_open


def test_saving_is_told_until_it_is_saved(qapp: object, qtbot: QtBot) -> None:
    del qapp
    session = Session()
    session.open(new_book(OUR_BOOK), Shelf())

    with qtbot.waitSignal(session.saved) as told:
        session.edit(titled(session, "We"), "path-act-title")
    assert told.args == ["saving"]

    session.note_not_saved()
    with qtbot.waitSignal(session.saved) as told:
        session.note_saved()
    assert told.args == ["saved"]


def test_only_people_of_the_book_can_be_adding(session: Session, qtbot: QtBot) -> None:
    gran = next_person((), "Gran")
    session.edit(session.book.with_person(gran), "ask-act-person")
    session.let_add((gran.id, PersonId("p9")))
    assert session.adding == (gran.id,)

    with qtbot.waitSignal(session.people_changed):
        session.edit(session.book.without_person(gran.id), "ask-act-left")

    assert not session.adding


def test_another_book_starts_without_a_past(session: Session) -> None:
    session.edit(titled(session, "We"), "path-act-title")

    session.open(new_book(OUR_BOOK))

    assert not session.can_undo
    with pytest.raises(LookupError):
        _ = Session().book
