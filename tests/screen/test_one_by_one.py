from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from familybook.screen.kit.one_by_one import OneByOne
from familybook.screen.pages.cover import CoverEditor
from familybook.screen.pages.weather import WeatherEditor
from tests.families import picked
from tests.screen.paging import DAD, Table


def test_things_that_can_wait_are_done_later_and_in_order(qtbot: QtBot) -> None:
    home = QObject()
    later = OneByOne(home)
    done: list[int] = []

    later.begin(partial(done.append, n) for n in range(3))

    assert done == []
    qtbot.waitUntil(lambda: not later.is_busy)
    assert done == [0, 1, 2]


def test_what_is_not_wanted_any_more_is_left(qtbot: QtBot) -> None:
    home = QObject()
    later = OneByOne(home)
    done: list[str] = []

    later.begin([lambda: done.append("old")])
    later.begin([lambda: done.append("new")])

    qtbot.waitUntil(lambda: not later.is_busy)
    assert done == ["new"]


def test_every_scene_of_the_cover_is_drawn_while_nobody_waits(qtbot: QtBot) -> None:
    table = Table(qtbot, "cover").open()
    assert isinstance(table.editor, CoverEditor)
    cards = table.editor.scenes.cards.values()

    qtbot.waitUntil(lambda: all(card.picture.marks for card in cards))

    table.put(windows=(picked(DAD),))
    there = [card.picture for card in cards]
    qtbot.waitUntil(
        lambda: all(card.picture != one for card, one in zip(cards, there, strict=True)),
        timeout=30_000,
    )


def test_a_kind_of_weather_is_made_when_it_is_first_opened(qtbot: QtBot) -> None:
    table = Table(qtbot, "weather").open()
    assert isinstance(table.editor, WeatherEditor)
    assert "stormy" not in table.editor.parts

    table.editor.show_sky("stormy")

    assert table.editor.parts["stormy"].isVisible()
    assert not table.editor.parts["cloudy"].isVisible()
