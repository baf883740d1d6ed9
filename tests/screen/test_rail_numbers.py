from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from familybook.core.drawing import Voice
from familybook.core.ids import PageKey
from familybook.screen.kit.rest import settle
from familybook.screen.page.rail import Rail
from familybook.screen.page.rail_stones import ClosedStretch, RailStone
from familybook.screen.path.route import route_of
from tests.screen.paging import a_book, a_look

pytestmark = pytest.mark.gui


@pytest.mark.parametrize("text", [100, 200])
@pytest.mark.parametrize("narrow", [True, False])
def test_the_numbers_of_a_very_full_book_stand_inside_their_stones(
    text: int, narrow: bool, qtbot: QtBot
) -> None:
    look, book = a_look(text), a_book()
    rail = Rail(look)
    qtbot.addWidget(rail)
    rail.show_narrow(narrow)
    sides = {page.key: 40 for page in book.pages}
    rail.show_route(route_of(book, look.words, sides), PageKey("letters"))

    stones = [one for one in rail.stones if isinstance(one, RailStone)]
    metrics = look.metrics(15, Voice.BOLD)
    assert max(len(one.number) for one in stones) >= 7
    for one in stones:
        assert metrics.horizontalAdvance(one.number) < one.stone_wide() <= one.sizeHint().width()


@pytest.mark.parametrize("narrow", [True, False])
def test_the_stone_we_are_on_stands_clear_of_the_faded_edge(narrow: bool, qtbot: QtBot) -> None:
    look, book = a_look(), a_book()
    rail, route = Rail(look), route_of(book, look.words)
    qtbot.addWidget(rail)
    rail.show_narrow(narrow)
    rail.resize(rail.width(), 420)
    rail.show()
    bar = rail._area.verticalScrollBar()

    for key in [stone.key for stone in route.stones]:
        rail.show_route(route, key)
        settle()  # as the window does before it is painted

        here = next(one for one in rail.stones if isinstance(one, RailStone) and one.is_here)
        view = rail._area.viewport()
        top = here.mapTo(view, here.rect().topLeft()).y()
        room = 0 if bar.value() == bar.maximum() else here.height() // 2
        assert top >= 0, key
        assert top + here.height() + room <= view.height(), key


def test_arrows_go_on_to_the_stretches_that_are_closed(qtbot: QtBot) -> None:
    look, book = a_look(), a_book()
    rail = Rail(look)
    qtbot.addWidget(rail)
    rail.show_route(route_of(book, look.words), PageKey("us"))
    rail.show()
    rail.stones[-1].setFocus()

    qtbot.keyClick(rail.stones[-1], Qt.Key.Key_Down)
    closed = rail.focusWidget()
    assert isinstance(closed, ClosedStretch)

    qtbot.keyClick(closed, Qt.Key.Key_Up)
    assert rail.focusWidget() is rail.stones[-1]
