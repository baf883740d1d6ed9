from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from familybook.core.book import Book
from familybook.core.ids import PageKey
from familybook.core.person import Person, next_person, somebody_around
from familybook.core.said import How, Said
from familybook.kinds.helps import Help, Helps
from familybook.kinds.people import Near, OurPeople
from familybook.screen.pages.seats import SeatButton
from tests.screen.paging import DAD, MUM, Table, a_book

NEW = "Add: Who else?"
PEOPLE, HELPS = PageKey("people"), PageKey("helps")
AGREED = "They said yes to being named"


def with_gran(table_book: Book | None = None) -> tuple[Book, Person]:
    """Return a book with Gran around, who stands on a ring and gives a lift."""
    book = table_book or a_book()
    gran = somebody_around(book.people, "Gran")
    picked = Said(pick=gran.id, how=How.PICK)
    book = book.with_person(gran).with_page(PEOPLE, OurPeople(circle=(Near(name=picked),)))
    return book.with_page(HELPS, Helps(helps=(Help(who=picked),))), gran


def seats(table: Table) -> list[str]:
    found = table.editor.findChildren(SeatButton)
    return [one.seat.name for one in found if one.isVisibleTo(table.editor)]


def write_on(table: Table, text: str) -> None:
    field = table.named("Change the name")
    field.setFocus()
    field.end(False)
    table.qtbot.keyClicks(field, text)


def test_a_person_who_is_added_comes_into_the_book_once(qtbot: QtBot) -> None:
    table = Table(qtbot, "people").open()

    table.write(NEW, "Gran")
    qtbot.keyClick(table.named(NEW), Qt.Key.Key_Return)

    gran = table.book.people[-1]
    (row,) = table.page.circle
    assert (gran.name, gran.around) == ("Gran", True)
    assert (row.name.pick, row.name.text) == (gran.id, "")
    assert seats(table).count("Gran") == 1


def test_a_place_stays_a_name(qtbot: QtBot) -> None:
    table = Table(qtbot, "people").open()

    table.editor.add("The library", "place")  # type: ignore[attr-defined]  # it is the people page

    assert table.page.circle[0].name == Said("The library", (DAD,))
    assert table.book.people == a_book().people


def test_whoever_is_in_the_book_already_is_not_put_in_again(qtbot: QtBot) -> None:
    book = a_book()
    book = book.with_person(somebody_around(book.people, "Gran"))
    table = Table(qtbot, "people", book).open()

    table.editor.add("gran")  # type: ignore[attr-defined]  # it is the people page
    table.editor.add("MUM")  # type: ignore[attr-defined]  # it is the people page
    table.editor.add("Gran")  # type: ignore[attr-defined]  # it is the people page

    assert table.book.people == book.people
    assert [near.name.pick for near in table.page.circle] == [book.people[-1].id]


def test_somebody_named_on_another_page_is_on_the_rings_and_can_be_moved(qtbot: QtBot) -> None:
    book = a_book()
    book = book.with_person(somebody_around(book.people, "Gran"))
    table = Table(qtbot, "people", book).open()

    table.press("Gran, close by")
    table.press("How close? Further out, still ours")

    (row,) = table.page.circle
    assert row.name.pick == book.people[-1].id
    assert row.ring.pick == "people-ring-pick-further"
    assert table.named("Gran, further out").isChecked()


def test_a_new_name_is_seen_wherever_they_are_picked(qtbot: QtBot) -> None:
    book, gran = with_gran()
    table = Table(qtbot, "people", book).open()

    table.press("Gran, close by")
    write_on(table, "ny")

    assert table.book.person(gran.id) == replace(gran, name="Granny")
    assert table.page.circle == book.page(PEOPLE).circle  # type: ignore[attr-defined]  # people
    assert "Granny" in seats(table)


def test_taking_somebody_out_takes_them_from_the_book_as_one_act(qtbot: QtBot) -> None:
    book, gran = with_gran()
    table = Table(qtbot, "people", book).open()

    table.press("Gran, close by")
    table.press("Take out: Gran")

    assert table.acts == ["ask-act-left"]
    assert table.book.person(gran.id) is None
    assert table.page == OurPeople()
    assert table.book.page(HELPS) == book.page(HELPS)
    assert "Gran" not in seats(table)


def test_a_yes_to_being_named_is_kept_and_heard(qtbot: QtBot) -> None:
    book, gran = with_gran()
    table = Table(qtbot, "people", book).open()
    table.press("Gran, close by")

    table.press(AGREED)

    kept = table.book.person(gran.id)
    assert kept is not None
    assert kept.agreed
    assert table.named("Gran, close by").accessibleDescription() == AGREED


def test_a_person_who_turns_out_to_be_a_place_is_a_name_again(qtbot: QtBot) -> None:
    table = Table(qtbot, "people").open()
    table.editor.add("Next door")  # type: ignore[attr-defined]  # it is the people page
    table.press("Next door, close by")

    table.press("A place")
    assert table.page.circle[0].name.text == "Next door"
    assert table.page.circle[0].name.pick == ""

    table.press("A pet")
    person = table.book.person(table.page.circle[0].name.pick)
    assert person is not None
    assert (person.name, person.being.value) == ("Next door", "pet")


def test_old_books_with_plain_names_still_work(qtbot: QtBot) -> None:
    plain = OurPeople(circle=(Near(name=Said("Grandad", (MUM,))),))
    table = Table(qtbot, "people", a_book().with_page(PEOPLE, plain)).open()

    table.press("Grandad, close by")
    write_on(table, "s")
    table.press("How close? In our home")

    (row,) = table.page.circle
    assert row.name == Said("Grandads", (MUM,))
    assert row.ring.pick == "people-ring-pick-home"
    table.press("Take out: Grandads")
    assert table.page == OurPeople()


def test_somebody_who_left_is_not_shown(qtbot: QtBot) -> None:
    book, gran = with_gran()
    table = Table(qtbot, "people", book.without_person(gran.id)).open()

    assert "Gran" not in seats(table)
    assert table.page == book.page(PEOPLE)


def test_a_helper_on_the_rings_is_only_taken_from_them(qtbot: QtBot) -> None:
    book = a_book()
    nurse = replace(next_person(book.people, "the nurse"), helper=True)
    row = Near(name=Said(pick=nurse.id, how=How.PICK))
    book = book.with_person(nurse).with_page(PEOPLE, OurPeople(circle=(row,)))
    table = Table(qtbot, "people", book).open()

    table.press("the nurse, close by")
    table.press("Take out: the nurse")

    assert table.page == OurPeople()
    assert table.book.person(nurse.id) == nurse


def test_somebody_who_turns_out_to_be_a_group_stands_on_the_rings_once(qtbot: QtBot) -> None:
    table = Table(qtbot, "people").open()
    table.write(NEW, "Sunny club")
    qtbot.keyClick(table.named(NEW), Qt.Key.Key_Return)
    people = len(table.book.people)
    table.acts.clear()

    table.press("A group")

    assert seats(table).count("Sunny club") == 1
    assert len(table.book.people) == people - 1
    assert (table.page.circle[0].name.text, table.page.circle[0].name.pick) == ("Sunny club", "")
    assert table.page.circle[0].being.pick == "people-being-pick-group"
    assert len(table.acts) == 1


def test_a_group_named_on_another_page_stands_once_and_keeps_its_name_there(qtbot: QtBot) -> None:
    book, gran = with_gran()
    table = Table(qtbot, "people", book).open()
    table.press("Gran, close by")

    table.press("A group")

    assert seats(table).count("Gran") == 1
    assert table.book.person(gran.id) == gran
    assert table.book.page(HELPS) == book.page(HELPS)
    (seat,) = [one.seat for one in table.editor.findChildren(SeatButton) if one.seat.name == "Gran"]
    assert seat.thing == "group"
    assert seat.who is None


def test_somebody_around_without_a_row_becomes_a_place_once(qtbot: QtBot) -> None:
    book = a_book()
    book = book.with_person(somebody_around(book.people, "Next door"))
    table = Table(qtbot, "people", book).open()
    table.press("Next door, close by")

    table.press("A place")

    assert seats(table).count("Next door") == 1
    assert [one.name for one in table.book.people] == ["Mum", "Dad", "Our dog"]


def test_one_of_us_who_lives_elsewhere_is_put_on_another_ring(qtbot: QtBot) -> None:
    table = Table(qtbot, "people").open()
    table.editor.choose(DAD)  # type: ignore[attr-defined]  # it is the people page
    words = table.look.words("people-ring-pick-close")
    asked = table.look.words("people-circle-ring")

    table.press(f"{asked} {words}")

    (row,) = table.page.circle
    assert (row.name.pick, row.ring.pick) == (DAD, "people-ring-pick-close")
    found = table.editor.findChildren(SeatButton)
    rings = {one.seat.name: one.seat.ring for one in found if one.isVisibleTo(table.editor)}
    assert (rings["Mum"], rings["Dad"]) == (0, 1)
    assert table.named(f"{asked} {words}").isChecked()
    table.press(f"{asked} {table.look.words('people-ring-pick-home')}")
    assert len(table.page.circle) == 1


def test_the_card_of_whoever_is_pressed_comes_into_view(qtbot: QtBot) -> None:
    table = Table(qtbot, "people").open(700, 400)

    table.editor.choose(DAD)  # type: ignore[attr-defined]  # it is the people page

    card = table.editor._one  # type: ignore[attr-defined]  # it is the people page
    view = table.area.viewport()
    qtbot.waitUntil(lambda: 0 <= card.mapTo(view, QPoint(0, 0)).y() < view.height() // 2)
