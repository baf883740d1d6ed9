from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from familybook.core.fields import AskPlace, Field
from familybook.core.ids import PageKey
from familybook.core.pack import Pack, PackPlace
from familybook.core.said import NOTHING, How, Said
from familybook.kinds.near import NearUs, Visit
from familybook.screen.editors.base import Around
from familybook.screen.editors.making import Maker
from familybook.screen.editors.places import PlaceEditor
from familybook.screen.tokens import Theme
from tests.screen.paging import DAD, MUM, Table, a_book, a_look

NEAR = PageKey("near")
PACK = Pack(
    places=(
        PackPlace(key="library", name="The library", what_for="Books", picture="library"),
        PackPlace(key="cafe", name="The café", when="Mondays", first_time="Say hello"),
    )
)
LIBRARY = Said("", (DAD,), how=How.PICK, pick="library")
OWN = "Add: A place of our own"
WHEN = "When can we go?"


def a_page(qtbot: QtBot, *rows: Visit, pack: Pack = PACK, wide: int = 1120, **look: Any) -> Table:
    book = replace(a_book(), pack=pack).with_page(NEAR, NearUs(places=rows))
    return Table(qtbot, "near", book, **look).open(wide, 464)


def test_a_place_that_is_ticked_stands_in_the_street(qtbot: QtBot) -> None:
    table = a_page(qtbot)

    table.press("The library")

    assert table.page.places == (Visit(place=LIBRARY),)
    table.press("The library")
    assert table.page == NearUs()


def test_a_place_of_our_own_is_added_by_its_name(qtbot: QtBot) -> None:
    table = a_page(qtbot)

    table.write(OWN, "The park")
    qtbot.keyClick(table.named(OWN), Qt.Key.Key_Return)
    table.write(WHEN, "Sundays")

    own = Visit(place=Said("The park", (DAD,)), when=Said("Sundays", (DAD,)))
    assert table.page.places == (own,)


def test_an_example_asks_for_its_own_name_and_tells_nothing(qtbot: QtBot) -> None:
    made_up = Pack(places=(replace(PACK.places[1], example="an example"),))
    visit = Visit(place=Said("", (DAD,), how=How.PICK, pick="cafe"))
    table = a_page(qtbot, visit, pack=made_up)

    assert table.editor._known.isHidden()  # type: ignore[attr-defined]
    table.write("Change its name", "The Kettle")

    (row,) = table.page.places
    assert row.place == Said("The Kettle", (DAD,), how=How.PICK, pick="cafe")


def test_what_the_pack_knows_is_told_and_stays_the_packs(qtbot: QtBot) -> None:
    table = a_page(qtbot, Visit(place=Said(pick="cafe", how=How.PICK)))

    told = [one.text() for one in table.editor.findChildren(type(table.editor._known))]  # type: ignore[attr-defined]

    assert any("Mondays" in text and "Say hello" in text for text in told)
    assert table.page.places[0].when == NOTHING


def test_whoever_comes_with_us_is_picked(qtbot: QtBot) -> None:
    table = a_page(qtbot, Visit(place=LIBRARY))

    table.press("Mum")

    assert [said.pick for said in table.page.places[0].who_with] == [MUM]


def test_one_place_is_open_at_a_time_and_can_be_taken_out(qtbot: QtBot) -> None:
    table = a_page(qtbot, Visit(place=Said("The park")), Visit(place=Said("The pool")))

    table.press("Look at: The pool")
    table.press("Take out: The pool")

    assert [row.place.text for row in table.page.places] == ["The park"]


def test_a_place_the_pack_has_no_more_keeps_what_we_said_of_it(qtbot: QtBot) -> None:
    row = Visit(place=Said(pick="gone", how=How.PICK), when=Said("Sundays"))
    table = a_page(qtbot, row)

    table.press("Take out: A place of our own")

    assert table.page == NearUs()


@pytest.mark.parametrize("wide", [1120, 911, 600])
@pytest.mark.parametrize("text", [90, 200])
@pytest.mark.parametrize("theme", Theme)
def test_many_places_fit(qtbot: QtBot, wide: int, text: int, theme: Theme) -> None:
    rows = tuple(Visit(place=Said(f"The long walk by the river {n}")) for n in range(9))
    table = a_page(qtbot, Visit(place=LIBRARY), *rows, wide=wide, text=text, theme=theme)

    assert not table.cut_off()
    assert not table.too_small()


def test_asked_alone_a_place_is_a_card_of_the_pack_or_our_own_words(qtbot: QtBot) -> None:
    editor = Maker(a_look(), "near")(Field("place", AskPlace()), ("place",), None)  # type: ignore[arg-type]  # it stands alone
    assert isinstance(editor, PlaceEditor)
    qtbot.addWidget(editor)
    heard: list[Said] = []
    editor.edited.connect(lambda *said: heard.append(said[1]))
    editor.show_value(NOTHING, Around(adding=(DAD,), pack=PACK))

    qtbot.mouseClick(editor.places.cards["library"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(editor.places.cards["library"], Qt.MouseButton.LeftButton)
    qtbot.keyClicks(editor.line, "Us")

    assert heard == [LIBRARY, NOTHING, Said("U", (DAD,)), Said("Us", (DAD,))]
