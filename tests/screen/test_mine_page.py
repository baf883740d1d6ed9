from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from familybook.core.book import Book
from familybook.core.person import next_person, somebody_around
from familybook.core.said import How, Said
from familybook.kinds.mine import ME, TEEN, YOUNG
from familybook.screen.kit.order import focusable
from familybook.screen.pages.mine import MineEditor
from familybook.screen.pages.own_rooms import ROOMS
from familybook.screen.tokens import Theme
from tests.screen.paging import DAD, DOG, MUM, Table, a_book

MANNERS = pytest.mark.parametrize("manner", [YOUNG, TEEN])


def _a_page(qtbot: QtBot, manner: str = YOUNG, **look: Any) -> Table:
    table = Table(qtbot, "mine", **look)
    table.put(manner=Said(pick=manner, how=How.PICK))
    return table.open()


def _editor(table: Table) -> MineEditor:
    assert isinstance(table.editor, MineEditor)
    return table.editor


@MANNERS
def test_showing_my_page_says_nothing(qtbot: QtBot, manner: str) -> None:
    table = _a_page(qtbot, manner)

    table.show()

    assert not table.acts


@MANNERS
def test_every_control_of_my_page_has_a_name_and_a_role(qtbot: QtBot, manner: str) -> None:
    table = _a_page(qtbot, manner)

    faces = [(one, QAccessible.queryAccessibleInterface(one)) for one in focusable(table.editor)]

    assert not [type(one).__name__ for one, face in faces if not face.text(QAccessible.Text.Name)]
    unknown = (QAccessible.Role.NoRole, QAccessible.Role.Client)
    assert not [one.accessibleName() for one, face in faces if face.role() in unknown]


@MANNERS
@pytest.mark.parametrize(("wide", "text"), [(1120, 100), (911, 150), (600, 200)])
def test_nothing_of_my_page_is_cut_off(qtbot: QtBot, manner: str, wide: int, text: int) -> None:
    table = _a_page(qtbot, manner, text=text).open(wide, 464)

    for room in ROOMS if manner == YOUNG else ("",):
        if room:
            _editor(table).show_room(room)
            table.open(wide, 464)
        assert not table.cut_off()
        assert not table.too_small()


def test_my_page_stands_in_the_dark_and_from_right_to_left(qtbot: QtBot) -> None:
    table = _a_page(qtbot, theme=Theme.DUSK, language="ur")

    assert not table.cut_off()


def test_a_whole_page_can_be_picked(qtbot: QtBot) -> None:
    table = Table(qtbot, "mine").open()

    table.press("Dad")
    table.press("Playing outside")
    table.press("What feels hard")
    table.press("Shouting")
    table.press("Who I talk to")
    table.press("My best friend")
    table.press("Only me")

    page = table.page
    assert page.who.pick == DAD
    assert [one.pick for one in page.good] == ["mine-good-pick-outside"]
    assert [one.pick for one in page.wobbly] == ["mine-wobbly-pick-shouting"]
    assert [one.pick for one in page.hand_also] == ["mine-hand-also-pick-friend"]
    assert page.who_sees.pick == ME


def test_only_the_open_part_is_seen(qtbot: QtBot) -> None:
    table = _a_page(qtbot)

    table.press("What I wish for")

    assert table.named("A day at the beach")
    with pytest.raises(AssertionError):
        table.named("Playing outside")
    assert not table.acts


def test_another_manner_asks_in_other_words_and_keeps_what_was_said(qtbot: QtBot) -> None:
    table = Table(qtbot, "mine").open()
    table.press("Playing outside")

    table.press("Plain lists")

    assert table.page.manner.pick == TEEN
    assert [one.pick for one in table.page.good] == ["mine-good-pick-outside"]
    table.press("Music")
    assert len(table.page.good) == 2


def _shows(table: Table, name: str) -> bool:
    return any(
        one.accessibleName() == name and one.isVisibleTo(table.editor)
        for one in focusable(table.editor)
    )


def test_a_teenager_is_offered_nothing_for_the_very_young(qtbot: QtBot) -> None:
    table = _a_page(qtbot, TEEN)

    assert _shows(table, "Music")
    assert not _shows(table, "Bubbles in the bath")


def test_keeping_a_page_to_oneself_says_which_copy_has_it(qtbot: QtBot) -> None:
    table = _a_page(qtbot)
    kept = _editor(table).kept

    table.press("Only me")
    nobody = kept.text()
    table.put(who=Said(pick=MUM, how=How.PICK))
    named = kept.text()
    table.press("Just our family")

    assert nobody == "Say whose page it is, and their own copy has it."
    assert named == "Only your own copy has this page."
    assert not kept.text()


def test_the_note_for_the_helper_is_closed_until_it_is_opened(qtbot: QtBot) -> None:
    table = _a_page(qtbot)
    note = _editor(table).helper.note
    before = note.isVisible()

    table.press("A note for the helper")

    assert not before
    assert note.isVisible()
    assert "safe" in note.text()
    assert not table.acts


def test_a_problem_opens_the_part_it_belongs_to(qtbot: QtBot) -> None:
    table = _a_page(qtbot)

    shown = table.editor.show_problem(("drawing",), "This picture is too large.")

    assert shown
    assert _editor(table).room == "drawing"


def test_somebody_who_left_is_nobody_to_keep_a_page_for(qtbot: QtBot) -> None:
    book = a_book()
    table = Table(qtbot, "mine", book)
    table.put(who=Said(pick=DOG), who_sees=Said(pick=ME))
    table.book = table.book.without_person(DOG)

    table.show()

    assert "Say whose page" in _editor(table).kept.text()


def _with_others() -> Book:
    book = a_book()
    book = book.with_person(somebody_around(book.people, "Gran"))
    return book.with_person(replace(next_person(book.people, "Our helper"), helper=True))


def test_whose_page_it_is_offers_the_family_first(qtbot: QtBot) -> None:
    table = Table(qtbot, "mine", _with_others()).open()

    assert _shows(table, "Mum")
    assert _shows(table, "Dad")
    assert not _shows(table, "Gran")
    assert not _shows(table, "Our helper")
    assert not _shows(table, "Our dog")


def test_somebody_else_is_one_press_further(qtbot: QtBot) -> None:
    table = Table(qtbot, "mine", _with_others()).open()

    table.press("Someone else: Whose page is it?")
    table.press("Gran")

    gran = table.book.people[3]
    assert gran.name == "Gran"
    assert table.page.who.pick == gran.id
    assert table.named("Gran").isChecked()
    assert not _shows(table, "Our dog")
    assert table.editor.window().focusWidget() is table.named("Someone else: Whose page is it?")
    assert table.acts == ["ask-act-chose"]


def test_somebody_new_is_named_as_whose_page_it_is(qtbot: QtBot) -> None:
    table = Table(qtbot, "mine").open()
    table.press("Someone else: Whose page is it?")

    table.write("Add: Someone else", "A cousin")
    qtbot.keyClick(table.named("Add: Someone else"), Qt.Key.Key_Return)

    cousin = table.book.people[-1]
    assert (cousin.name, cousin.around) == ("A cousin", True)
    assert table.page.who.pick == cousin.id
    assert _shows(table, "A cousin")


def test_the_two_manners_share_the_whole_row(qtbot: QtBot) -> None:
    table = Table(qtbot, "mine").open()

    cards = [table.named("Sun, cloud and star"), table.named("Plain lists")]

    assert cards[0].y() == cards[1].y()
    assert cards[0].parentWidget().width() - cards[1].geometry().right() < 40
