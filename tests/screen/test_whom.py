from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.core.book import Book
from familybook.core.ids import PageKey
from familybook.core.person import Person, next_person, somebody_around
from familybook.screen.editors.writing import Line
from familybook.screen.kit.faces import install_faces
from familybook.screen.kit.order import reachable
from familybook.screen.kit.picks import WhoChip
from familybook.screen.welcome.start import StartScreen
from familybook.screen.window.head import Head
from tests.screen.paging import DAD, MUM, Table, a_book, a_look
from tests.windows import opened, visible, with_names

TELL = "Who will we tell?"
ELSE = f"Someone else: {TELL}"
ADD = "Add: Someone else"


def with_others() -> Book:
    book = a_book()
    nurse = next_person(book.people, "the nurse")
    book = book.with_person(Person(id=nurse.id, name=nurse.name, helper=True))
    book = book.with_person(somebody_around(book.people, "Gran"))
    return book.with_person(next_person(book.people, "the baby"))


def told(table: Table) -> list[str]:
    return [said.pick for said in table.page.cloudy.tell]


def test_family_is_offered_first_then_those_around_then_helpers(qtbot: QtBot) -> None:
    table = Table(qtbot, "weather", with_others()).open()

    chips = [one for one in table.editor.findChildren(WhoChip) if one.isVisible()]

    names = ["Mum", "Dad", "Our dog", "the baby", "Gran", "the nurse"]
    told = [name for name in names if name != "Our dog"]  # a pet can notice, but not be told
    assert [one.person.name for one in chips] == names + told


def test_somebody_named_right_there_comes_into_the_book_and_is_picked(qtbot: QtBot) -> None:
    table = Table(qtbot, "weather").open()

    table.press(ELSE)
    table.write(ADD, "  Auntie ")
    qtbot.keyClick(table.named(ADD), Qt.Key.Key_Return)

    auntie = table.book.people[-1]
    assert (auntie.name, auntie.around, auntie.helper) == ("Auntie", True, False)
    assert told(table) == [auntie.id]
    assert table.acts == ["ask-act-picked"]
    assert table.editor.newcomers == ()


def test_a_name_that_is_in_the_book_already_is_only_picked(qtbot: QtBot) -> None:
    table = Table(qtbot, "weather").open()

    table.press(ELSE)
    table.write(ADD, "MUM")
    qtbot.keyClick(table.named(ADD), Qt.Key.Key_Return)

    assert told(table) == [MUM]
    assert table.book.people == a_book().people


def test_a_name_written_and_not_added_is_said_when_the_page_is_turned(qtbot: QtBot) -> None:
    table = Table(qtbot, "weather").open()
    table.press(ELSE)
    table.write(ADD, "Grandad")

    table.editor.finish()

    assert [table.book.people[-1].name, told(table)] == ["Grandad", [table.book.people[-1].id]]


def test_nobody_new_gets_the_id_of_somebody_who_left(qtbot: QtBot) -> None:
    table = Table(qtbot, "weather", with_others()).open()
    table.press("Gran")
    (gran,) = (said.pick for said in table.page.cloudy.noticed_by)
    for person in table.book.people[-2:]:
        table.book = table.book.without_person(person.id)
    table.show()

    table.press(ELSE)
    table.write(ADD, "Grandad")
    qtbot.keyClick(table.named(ADD), Qt.Key.Key_Return)

    assert table.book.people[-1].name == "Grandad"
    assert table.book.people[-1].id not in (gran, DAD)


def test_those_around_leave_the_patterns_to_the_family() -> None:
    book = a_book()
    for name in ("Gran", "Grandad", "Auntie", "next door"):
        book = book.with_person(somebody_around(book.people, name))

    baby = next_person(book.people, "the baby")

    assert (baby.pattern, baby.tone) not in [(one.pattern, one.tone) for one in book.people]


def test_those_around_are_not_asked_who_is_adding(qtbot: QtBot) -> None:
    install_faces()
    head = Head(a_look())
    qtbot.addWidget(head)

    head.show_people(with_others().people, ())

    names = {one.person.name for one in head.findChildren(WhoChip)}
    assert names == {"Mum", "Dad", "Our dog", "the nurse", "the baby"}


def test_names_at_the_table_change_and_those_around_stay(qtbot: QtBot) -> None:
    install_faces()
    start, book = StartScreen(a_look()), with_others()
    qtbot.addWidget(start)
    heard: list[tuple[Person, ...]] = []
    start.people_edited.connect(lambda *said: heard.append(said[0]))
    start.show_people(book.people, dict.fromkeys(book.gone(), ""))

    start.add_person.click()

    assert "Gran" not in [field.text() for field in start.fields]
    assert {one.id for one in heard[0]} > {one.id for one in book.people}
    assert len({one.id for one in heard[0]}) == len(book.people) + 1


def test_a_quiet_tick_tells_who_said_yes_to_being_named(qtbot: QtBot) -> None:
    book = with_others()
    gran = next(one for one in book.people if one.around)
    asked = Table(qtbot, "weather", book).open().named("Gran")
    agreed = Table(qtbot, "weather", book.with_person(replace(gran, agreed=True))).open()

    assert asked.accessibleDescription() == ""
    assert agreed.named("Gran").accessibleDescription() == "They said yes to being named"
    assert agreed.named("Gran").width() > asked.width()


def test_one_undo_takes_the_pick_and_the_person_back(
    qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with opened(qapp, home, tmp_path, qtbot) as table:
        sitting = with_names(table, qtbot).sitting
        sitting.show_page(PageKey("weather"))
        before = sitting.session.book
        editor = table.desk.editor
        assert editor is not None
        named = {one.accessibleName(): one for one in reversed(reachable(editor))}

        qtbot.mouseClick(named[ELSE], Qt.MouseButton.LeftButton)
        line = next(one for one in visible(editor, Line) if one.accessibleName() == ADD)
        qtbot.keyClicks(line, "Auntie")
        qtbot.keyClick(line, Qt.Key.Key_Return)
        after = sitting.session.book
        sitting.session.undo()

        assert [one.name for one in after.people][-1] == "Auntie"
        assert after.page(PageKey("weather")) != before.page(PageKey("weather"))
        assert sitting.session.book == before
        sitting.session.redo()
        assert sitting.session.book == after
