from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from familybook.core.said import How, Said
from familybook.screen.kit.labels import Label
from familybook.screen.kit.order import focusable
from familybook.screen.pages.ours import OursEditor
from familybook.screen.tokens import Theme
from tests.screen.paging import DAD, DOG, MUM, Table, a_book


def test_showing_whose_book_it_is_says_nothing(qtbot: QtBot) -> None:
    table = Table(qtbot, "ours").open()

    table.show()

    assert not table.acts
    assert table.book == a_book()


def test_the_signposts_can_be_read_as_words(qtbot: QtBot) -> None:
    table = Table(qtbot, "ours").open()

    assert isinstance(table.editor, OursEditor)
    assert [one.accessibleName() for one in table.editor.boards] == [
        "A good day? Add to it.",
        "A hard day? Open the middle.",
        "Need a number? See the last page inside.",
    ]


def test_the_promise_stands_over_whose_book_it_is(qtbot: QtBot) -> None:
    table = Table(qtbot, "ours").open()

    told = [one.text() for one in table.editor.findChildren(Label)]

    assert told.index("We choose what goes in. We see or hear every word.") < told.index(
        "Whose book is it?"
    )


def test_those_pressed_are_whose_book_it_is(qtbot: QtBot) -> None:
    table = Table(qtbot, "ours").open()

    table.press("Mum")
    table.press("Our dog")

    assert [said.pick for said in table.page.belongs_to] == [MUM, DOG]
    assert table.acts == ["ask-act-picked", "ask-act-picked"]


def test_pressing_somebody_again_takes_them_out(qtbot: QtBot) -> None:
    table = Table(qtbot, "ours").open()
    table.press("Mum")

    table.press("Mum")

    assert table.page.belongs_to == ()


def test_where_it_lives_is_written_in_place(qtbot: QtBot) -> None:
    table = Table(qtbot, "ours").open()

    table.write("Where will we keep it?", "by the bed")

    assert table.page.keep_place == Said("by the bed", (DAD,))


def test_when_to_open_it_needs_no_typing(qtbot: QtBot) -> None:
    table = Table(qtbot, "ours").open()

    table.press("On birthdays")
    table.press("Show more")
    table.press("When we need a number")

    assert table.page.open_when == (
        Said("", (DAD,), pick="ours-open-when-pick-birthdays", how=How.PICK),
        Said("", (DAD,), pick="ours-open-when-pick-numbers", how=How.PICK),
    )


def test_own_words_for_when_to_open_it_stand_beside_the_picks(qtbot: QtBot) -> None:
    table = Table(qtbot, "ours").open()
    name = "Add: When might we open it?"

    table.write(name, "in spring")
    qtbot.keyClick(table.named(name), Qt.Key.Key_Return)

    assert table.page.open_when == (Said("in spring", (DAD,)),)


def test_a_reader_who_is_not_in_the_book_is_written_in(qtbot: QtBot) -> None:
    table = Table(qtbot, "ours").open()

    table.write("Who else may read it?", "our teacher")

    assert [said.text for said in table.page.may_read_also] == ["our teacher"]


@pytest.mark.parametrize("theme", [Theme.PAPER, Theme.DUSK, Theme.CONTRAST])
@pytest.mark.parametrize(("wide", "text"), [(1120, 90), (911, 150), (600, 200), (1120, 200)])
def test_nothing_of_ours_is_cut_off(qtbot: QtBot, wide: int, text: int, theme: Theme) -> None:
    table = Table(qtbot, "ours", text=text, theme=theme).open(wide, 464)

    assert not table.cut_off()
    assert not table.too_small()


def test_every_control_of_ours_has_a_name_and_a_role(qtbot: QtBot) -> None:
    table = Table(qtbot, "ours").open()

    faces = [QAccessible.queryAccessibleInterface(one) for one in focusable(table.editor)]

    assert all(face.text(QAccessible.Text.Name) for face in faces)
    assert all(face.role() is not QAccessible.Role.NoRole for face in faces)


def test_tab_comes_from_whose_it_is_to_when_to_open_it(qtbot: QtBot) -> None:
    table = Table(qtbot, "ours").open()
    first = table.editor.first_focus()
    assert first is not None
    first.setFocus()

    assert first.accessibleName() == "Mum"
    assert table.reach("Where will we keep it?")
    assert table.reach("Add: When might we open it?")
    assert table.reach("Who else may read it?")
