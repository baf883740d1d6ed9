from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from familybook.core.ids import PageKey
from familybook.core.pack import Pack, PackRecord, PackRight
from familybook.core.said import How, Said
from familybook.kinds.rights import Rights
from familybook.screen.tokens import Theme
from tests.screen.paging import DAD, Table, a_book

RIGHTS = PageKey("rights")
PLAIN = "We can ask for plain words, and time to think about them."
PACK = Pack(
    rights=(PackRight(key="plain", text=PLAIN), PackRight(key="with", text="We can bring Gran.")),
    record=PackRecord(keeps="A short note for six years"),
)
OWN = "Add: Which of these matter most to us?"


def a_page(
    qtbot: QtBot, page: Rights | None = None, pack: Pack = PACK, wide: int = 1120, **look: Any
) -> Table:
    book = replace(a_book(), pack=pack).with_page(RIGHTS, page or Rights())
    return Table(qtbot, "rights", book, **look).open(wide, 464)


def reads(table: Table, words: str) -> bool:
    found = table.editor.findChildren(QWidget)
    return any(getattr(one, "text", str)() == words and one.isVisible() for one in found)


def test_what_matters_most_is_ticked_and_unticked(qtbot: QtBot) -> None:
    table = a_page(qtbot)

    table.press(PLAIN)
    assert table.page.matter == (Said("", (DAD,), how=How.PICK, pick="plain"),)

    table.press(PLAIN)
    assert table.page == Rights()


def test_our_own_words_stand_beside_those_of_the_pack(qtbot: QtBot) -> None:
    table = a_page(qtbot, Rights(matter=(Said(pick="with", how=How.PICK),)))

    table.write(OWN, "The same worker")
    qtbot.keyClick(table.named(OWN), Qt.Key.Key_Return)
    assert [said.text for said in table.page.matter] == ["", "The same worker"]

    table.press("Take out: The same worker")
    assert [said.pick for said in table.page.matter] == ["with"]


def test_what_is_kept_about_us_is_read_and_never_changed(qtbot: QtBot) -> None:
    table = a_page(qtbot)

    assert reads(table, "A short note for six years")
    assert not reads(table, "How to see it")


def test_a_pack_that_says_nothing_leaves_room_for_our_own(qtbot: QtBot) -> None:
    table = a_page(qtbot, pack=Pack())

    table.write(OWN, "Plain words")
    qtbot.keyClick(table.named(OWN), Qt.Key.Key_Return)

    assert table.page.matter == (Said("Plain words", (DAD,)),)
    assert not reads(table, "What is kept about us")


def test_a_right_the_pack_has_no_more_stays_in_the_answer(qtbot: QtBot) -> None:
    gone = Said(pick="gone", how=How.PICK)
    table = a_page(qtbot, Rights(matter=(gone,)))

    table.press(PLAIN)

    assert [said.pick for said in table.page.matter] == ["gone", "plain"]


def test_how_people_work_with_us_is_picked(qtbot: QtBot) -> None:
    table = a_page(qtbot)

    table.press("Use plain words")

    (wish,) = table.page.ask_of_helpers
    assert wish.pick == "rights-ask-of-helpers-pick-plain-words"
    assert wish.said_by == (DAD,)


@pytest.mark.parametrize("wide", [1120, 911, 600])
@pytest.mark.parametrize("text", [90, 200])
@pytest.mark.parametrize("theme", Theme)
def test_many_lines_fit(qtbot: QtBot, wide: int, text: int, theme: Theme) -> None:
    matter = tuple(Said(f"We can ask for a long thing, number {n}") for n in range(9))
    table = a_page(qtbot, Rights(matter=matter), wide=wide, text=text, theme=theme)

    assert not table.cut_off()
    assert not table.too_small()
