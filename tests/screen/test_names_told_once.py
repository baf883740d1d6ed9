from __future__ import annotations

import ast
from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

import familybook
from familybook.core.ids import PageKey
from familybook.core.manuscript import title_of
from familybook.core.said import Said
from familybook.kinds.ladder import Ladder
from familybook.screen.kit.picks import WhoChip
from familybook.screen.kit.spoken import call_it
from familybook.screen.page.rail import Rail
from familybook.screen.path.route import route_of
from familybook.screen.window.head import Head
from tests.screen.paging import a_book, a_look

LADDER, RIGHTS = PageKey("ladder"), PageKey("rights")
GIVING = {"setAccessibleName", "setAccessibleDescription"}
TOLD = Path(familybook.__file__).parent


def giving_names() -> set[str]:
    return {
        str(file.relative_to(TOLD))
        for file in TOLD.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in GIVING
    }


def test_names_for_a_screen_reader_are_given_in_one_place_that_tells_no_name_twice() -> None:
    assert call_it.__module__ == "familybook.screen.kit.spoken"
    assert giving_names() == {"screen/kit/spoken.py"}


def test_whoever_gets_another_name_keeps_their_chip_and_so_do_all_others(qtbot: QtBot) -> None:
    head = Head(a_look())
    qtbot.addWidget(head)
    mum, *others = [one for one in a_book().people if not one.around]
    head.show_people((mum, *others), (mum.id,))
    chips = head.findChildren(WhoChip)

    head.show_people((replace(mum, name="Mummy"), *others), (mum.id,))

    assert head.findChildren(WhoChip) == chips
    assert [one.accessibleName() for one in chips][:2] == ["Mummy, adding now", "Dad, adding now"]
    assert (chips[0].text(), chips[0].isChecked()) == ("Mummy", True)


def test_the_stones_of_the_rail_stay_and_tell_what_is_new(qtbot: QtBot) -> None:
    look, book = a_look(), a_book()
    rail = Rail(look)
    qtbot.addWidget(rail)
    rail.show_route(route_of(book, look.words), LADDER)
    before = rail.stones
    (here,) = (one for one in before if look.words("path-here") in one.accessibleName())
    others = {one: one.accessibleName() for one in before if one is not here}

    begun = book.with_page(LADDER, Ladder(say_this=Said(text="Hello, it is us")))
    rail.show_route(route_of(begun, look.words), LADDER)

    assert rail.stones == before
    assert look.words("path-state-some") in here.accessibleName()
    assert {one: one.accessibleName() for one in others} == others


def test_the_rail_makes_its_stones_anew_when_a_page_goes(qtbot: QtBot) -> None:
    look, book = a_look(), a_book()
    rail = Rail(look)
    qtbot.addWidget(rail)
    rail.show_route(route_of(book, look.words), LADDER)
    before = [one.text() for one in rail.stones]

    shorter = book.with_put_away(RIGHTS, away=True)
    rail.show_route(route_of(shorter, look.words), LADDER)

    gone = title_of(book, RIGHTS, look.words)
    assert gone in before
    assert [one.text() for one in rail.stones] == [one for one in before if one != gone]
