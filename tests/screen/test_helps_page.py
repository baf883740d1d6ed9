from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from familybook.core.ids import PageKey
from familybook.core.person import somebody_around
from familybook.core.said import How, Said
from familybook.kinds.helps import Help, Helps
from familybook.screen.kit.order import reachable
from familybook.screen.pages.chooser import Chooser, EntryCard
from familybook.screen.tokens import Theme
from tests.screen.paging import DAD, MUM, Table, a_book
from tests.windows import settle

HELPS = PageKey("helps")
LIFT = Said("", (DAD,), how=How.PICK, pick="helps-kind-pick-lift")
ADD = "Add: Someone else"
AGREED = "They said yes to being named"
LONG = "Have all of the children over for their tea and a game " * 2


def a_page(qtbot: QtBot, *rows: Help, wide: int = 1120, **look: Any) -> Table:
    book = a_book().with_page(HELPS, Helps(helps=rows))
    return Table(qtbot, "helps", book, **look).open(wide, 464)


def shown(table: Table, words: str) -> bool:
    """Tell whether words can be read on the page."""
    found = table.editor.findChildren(QWidget)
    return any(getattr(one, "text", str)() == words and one.isVisible() for one in found)


def test_the_first_kind_that_is_picked_begins_a_card(qtbot: QtBot) -> None:
    table = a_page(qtbot)

    table.press("A lift")

    assert table.page.helps == (Help(kind=(LIFT,)),)
    assert table.ways == [("helps", 0)]
    table.press("A lift")
    assert table.page.helps == (Help(),)


def test_somebody_new_is_named_on_a_card_nobody_has_begun(qtbot: QtBot) -> None:
    table = a_page(qtbot)

    table.press("Someone else: Who does it?")
    table.write(ADD, "Auntie")
    qtbot.keyClick(table.named(ADD), Qt.Key.Key_Return)

    auntie = table.book.people[-1]
    assert (auntie.name, auntie.around) == ("Auntie", True)
    assert [one.who.pick for one in table.page.helps] == [auntie.id]


def test_words_that_go_on_stay_on_the_card_they_began(qtbot: QtBot) -> None:
    table = a_page(qtbot, Help(who=Said(pick=MUM, how=How.PICK)))

    table.press("Another helping hand")
    table.write("When?", "Friday")

    assert [one.when for one in table.page.helps] == [Said(), Said("Friday", (DAD,))]
    assert table.named("When?").hasFocus()


def test_the_day_of_a_yes_is_asked_once_there_is_one(qtbot: QtBot) -> None:
    table = a_page(qtbot, Help(kind=(LIFT,)))
    assert not shown(table, "Which day did they say yes?")

    table.press("They said yes")

    assert table.page.helps[0].said_yes.pick == "helps-said-yes-pick-yes"
    assert shown(table, "Which day did they say yes?")


def test_whether_a_number_is_printed_is_asked_once_there_is_one(qtbot: QtBot) -> None:
    table = a_page(qtbot, Help(kind=(LIFT,)))
    assert not shown(table, "Print their number")

    table.write("Their number", "0")
    table.press("Print their number")

    assert table.page.helps[0].show_number.pick == "helps-show-number-pick-yes"


def test_cards_are_looked_at_one_at_a_time_and_taken_out(qtbot: QtBot) -> None:
    table = a_page(qtbot, Help(who=Said("Gran")), Help(who=Said("A friend"), kind=(LIFT,)))

    table.press("Look at: A friend")
    assert table.named("A lift").isChecked()
    table.press("Take out: A friend")

    assert [one.who.text for one in table.page.helps] == ["Gran"]


def test_cards_stay_where_they_are_pressed_while_what_they_open_is_in_sight(qtbot: QtBot) -> None:
    table = a_page(qtbot, Help(who=Said("Gran")), Help(who=Said("A friend"), kind=(LIFT,)))

    for name in ("A friend", "Gran"):
        table.press(f"Look at: {name}")
        settle()
        assert table.area.verticalScrollBar().value() == 0

    assert table.named("Look at: Gran").isChecked()


def test_somebody_around_us_is_asked_about_being_named(qtbot: QtBot) -> None:
    gran = somebody_around(a_book().people, "Gran")
    rows = (Help(who=Said(pick=gran.id, how=How.PICK)), Help(who=Said(pick=MUM, how=How.PICK)))
    book = a_book().with_person(gran).with_page(HELPS, Helps(helps=rows))
    table = Table(qtbot, "helps", book).open()

    table.press(AGREED)

    kept = table.book.person(gran.id)
    assert kept is not None
    assert kept.agreed
    table.editor.choose(1)  # type: ignore[attr-defined]  # it is the page of helping hands
    assert not shown(table, AGREED)


@pytest.mark.parametrize("wide", [1120, 911, 600])
@pytest.mark.parametrize("text", [90, 200])
@pytest.mark.parametrize("theme", Theme)
def test_long_words_and_many_hands_fit(qtbot: QtBot, wide: int, text: int, theme: Theme) -> None:
    rows = tuple(Help(who=Said(f"Hand {n}"), kind=(LIFT,), will_do=Said(LONG)) for n in range(9))
    table = a_page(qtbot, *rows, wide=wide, text=text, theme=theme)

    assert not table.cut_off()
    assert not table.too_small()


def test_nothing_moves_under_the_hand_as_answers_come(qtbot: QtBot) -> None:
    table = a_page(qtbot)
    watched = ["Who does it?", "Their number", "They said yes", "A lift"]

    def places() -> dict[str, QPoint]:
        settle()
        named = {one.accessibleName(): one for one in reachable(table.editor)}
        return {
            name: one.mapTo(table.editor, QPoint(0, 0))
            for name, one in named.items()
            if one.isVisibleTo(table.editor) and any(asked in name for asked in watched)
        }

    before = places()
    assert len(before) >= len(watched)
    table.press("A lift")
    table.press("They said yes")
    table.write("Their number", "07700 900123")
    after = places()
    assert {name: after.get(name) for name in before} == before


def test_a_card_with_many_answers_tells_a_few_and_a_screen_reader_all(qtbot: QtBot) -> None:
    kinds = [f"kind of help number {number}" for number in range(13)]
    row = Help(kind=tuple(Said(text) for text in kinds), who=Said(LONG))

    table = a_page(qtbot, row)

    card = table.editor.findChildren(EntryCard)[0]
    assert card.text().endswith(" …")
    assert len(card.text()) < 60
    assert LONG.strip() in card.accessibleName()
    assert all(kind in card.accessibleDescription() for kind in kinds)
    assert card.heightForWidth(260) < 240


def test_one_more_hand_is_offered_once_the_new_one_holds_something(qtbot: QtBot) -> None:
    table = Table(qtbot, "helps").open()
    new = table.editor.findChildren(Chooser)[0].new
    at_first = new.isVisible()

    table.put(helps=(Help(kind=(Said("Listening"),)),))
    given = new.isVisible()
    new.click()

    assert (at_first, given, new.isVisible()) == (False, True, False)
