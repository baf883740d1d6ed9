"""What opening a page makes and paints: counted, for times differ from day to day."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from familybook.core.ids import PageKey
from familybook.core.said import How, Said
from familybook.screen.editors.picture import PictureEditor
from familybook.screen.kit.rest import AtRest, settle
from familybook.screen.pad.drawing_pad import DrawingPad
from familybook.screen.page.rail import Rail
from familybook.screen.pages.mine import MineEditor
from familybook.screen.pages.steady import JARS, SteadyEditor
from familybook.screen.path.route import route_of
from tests.screen.paging import DAD, Table, a_book, a_look

pytestmark = pytest.mark.gui

OURS = Said("A walk", (DAD,), how=How.WORDS)


def steady(table: Table) -> SteadyEditor:
    assert isinstance(table.editor, SteadyEditor)
    return table.editor


def test_only_what_lies_open_is_made(qtbot: QtBot) -> None:
    table = Table(qtbot, "steady")
    editor = steady(table)
    assert list(editor.sheets.made) == [JARS[0]]

    editor.shelf.jars[JARS[2]].click()

    assert list(editor.sheets.made) == [JARS[0], JARS[2]]


def test_what_is_opened_later_shows_what_is_said_there(qtbot: QtBot) -> None:
    table = Table(qtbot, "steady")
    table.editor.edited.emit((JARS[1],), (OURS,), "ask-act-added")
    editor = steady(table)

    editor.shelf.jars[JARS[1]].click()
    part = editor.parts[JARS[1]]
    part.add_own("A bath")  # type: ignore[attr-defined]  # it picks, and takes own words

    assert [said.text for said in getattr(table.page, JARS[1])] == ["A walk", "A bath"]


def test_trouble_about_what_was_never_opened_opens_it(qtbot: QtBot) -> None:
    editor = steady(Table(qtbot, "steady"))

    assert editor.show_problem((JARS[3],), "Try once more.")

    assert editor.jar == JARS[3]
    assert not editor.show_problem(("nothing-there",), "Try once more.")


def test_the_parts_of_my_page_are_made_as_they_are_opened(qtbot: QtBot) -> None:
    editor = Table(qtbot, "mine").editor
    assert isinstance(editor, MineEditor)
    assert list(editor._parts_of_room) == ["good"]

    editor.rooms.cards["drawing"].click()

    assert list(editor._parts_of_room) == ["good", "drawing"]
    assert not editor._parts_of_room["drawing"].isHidden()


def test_paper_and_pens_come_when_somebody_wants_to_draw(qtbot: QtBot) -> None:
    tables = [Table(qtbot, name).open() for name in ("us", "proud", "cover")]
    assert not [table for table in tables if table.editor.findChildren(DrawingPad)]
    picture = tables[-1].editor.findChildren(PictureEditor)[0]

    picture.slot.draw.click()

    assert picture.pad.isVisible()
    assert picture.window().focusWidget() is picture.pad.sheet


def test_the_rail_keeps_the_stones_it_has_made(qtbot: QtBot) -> None:
    look, book = a_look(), a_book()
    rail, route = Rail(look), route_of(book, look.words)
    qtbot.addWidget(rail)
    one, other = route.stretches[0].stones[0].key, route.stretches[-1].stones[0].key
    rail.show_route(route, one)
    before = rail.stones

    rail.show_route(route, other)
    elsewhere = rail.stones
    rail.show_route(route, one)

    assert rail.stones == before
    assert not set(before) & set(elsewhere)
    assert [stone.isHidden() for stone in (*before, *elsewhere)] == (
        [False] * len(before) + [True] * len(elsewhere)
    )


def test_the_rail_says_which_page_we_are_on_now(qtbot: QtBot) -> None:
    look, book = a_look(), a_book()
    rail, route = Rail(look), route_of(book, look.words)
    qtbot.addWidget(rail)
    keys: list[PageKey] = [stone.key for stone in route.stretches[0].stones]

    for key in keys:
        rail.show_route(route, key)

        here = [stone.is_here for stone in rail.stones]  # type: ignore[attr-defined]  # they are stones
        assert here == [one == key for one in keys]


def test_what_waits_for_its_place_is_done_once_before_it_is_painted(qapp: QApplication) -> None:
    done: list[str] = []
    owner = QObject()
    waiting = AtRest(owner, lambda: done.append("done"))
    waiting.start()
    waiting.start()
    assert not done

    settle()
    qapp.processEvents()

    assert done == ["done"]


def test_what_waits_is_done_though_nothing_is_painted(qtbot: QtBot) -> None:
    done: list[str] = []
    owner = QObject()
    AtRest(owner, lambda: done.append("done")).start()

    qtbot.waitUntil(lambda: done == ["done"], timeout=20_000)


def test_what_waits_for_somebody_who_is_gone_is_left() -> None:
    done: list[str] = []
    owner = QObject()
    waiting = AtRest(owner, lambda: done.append("done"))
    waiting.start()
    delete(owner)

    settle()

    assert not done
