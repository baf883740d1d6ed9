"""Our people: somebody is taken by hand, and put on another ring."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from pytestqt.qtbot import QtBot

from familybook.core.said import How
from familybook.screen.pages.rings import Rings
from familybook.screen.pages.seating import SPLITS, on_rings, on_shelves, ring_at, ring_box
from familybook.screen.pages.seating import Table as Places
from familybook.screen.pages.seats import SeatButton
from tests.screen.paging import DAD, MUM, Table

LEFT = Qt.MouseButton.LeftButton
HOME, CLOSE, FURTHER = range(3)


def seat(table: Table, key: str) -> SeatButton:
    return next(one for one in table.editor.findChildren(SeatButton) if one.seat.key == key)


def spot(rings: Rings, ring: int) -> QPoint:
    """Return a free spot near the foot of a ring, in the picture."""
    places = rings._table(rings.width())
    end = places.split.ends[ring] - 0.04
    return QPoint(rings.width() // 2, round(places.high / 2 * (1 + end)))


def carry(table: Table, who: SeatButton, there: QPoint) -> None:
    """Take somebody by the middle, and go to a spot of the picture."""
    middle = who.rect().center()
    table.qtbot.mousePress(who, LEFT, pos=middle)
    for share in (0.3, 0.7, 1.0):
        start = who.geometry().center()
        to = start + (there - start) * share
        table.qtbot.mouseMove(who, who.mapFromParent(to))


def rings_of(table: Table) -> Rings:
    (rings,) = table.editor.findChildren(Rings)
    return rings


@pytest.mark.parametrize("ring", [CLOSE, FURTHER])
def test_whoever_is_carried_to_another_ring_stands_there(qtbot: QtBot, ring: int) -> None:
    table = Table(qtbot, "people").open(1120, 800)
    mum = seat(table, MUM)

    carry(table, mum, spot(rings_of(table), ring))
    qtbot.mouseRelease(mum, LEFT)

    (near,) = table.page.circle
    assert (near.name.pick, near.ring.how, near.ring.said_by) == (MUM, How.PICK, (DAD,))
    assert near.ring.pick.endswith(("home", "close", "further")[ring])
    assert seat(table, MUM).seat.ring == ring
    assert table.acts == ["ask-act-moved"]
    assert seat(table, MUM).isChecked()


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_whoever_is_put_down_stays_near_the_spot(qtbot: QtBot, way: Qt.LayoutDirection) -> None:
    table = Table(qtbot, "people").open(1120, 800)
    table.editor.setLayoutDirection(way)
    rings = rings_of(table)
    mum = seat(table, MUM)
    there = spot(rings, FURTHER) + QPoint(rings.width() // 8, -8)

    carry(table, mum, there)
    qtbot.mouseRelease(mum, LEFT)

    away = seat(table, MUM).geometry().center() - there
    assert away.manhattanLength() < mum.width()


def test_whoever_is_put_down_on_their_own_ring_goes_back_to_their_place(qtbot: QtBot) -> None:
    table = Table(qtbot, "people").open(1120, 800)
    mum = seat(table, MUM)
    before = mum.geometry()

    carry(table, mum, spot(rings_of(table), HOME))
    moved = mum.geometry()
    qtbot.mouseRelease(mum, LEFT)

    assert moved != before
    assert mum.geometry() == before
    assert not table.acts


def test_a_press_with_a_hand_that_shakes_is_a_press(qtbot: QtBot) -> None:
    table = Table(qtbot, "people").open(1120, 800)
    mum = seat(table, MUM)
    before, middle = mum.geometry(), mum.rect().center()

    qtbot.mousePress(mum, LEFT, pos=middle)
    qtbot.mouseMove(mum, middle + QPoint(3, 2))
    qtbot.mouseRelease(mum, LEFT, pos=middle + QPoint(3, 2))

    assert mum.isChecked()
    assert mum.geometry() == before
    assert not table.acts


def test_esc_puts_somebody_back_who_is_carried(qtbot: QtBot) -> None:
    table = Table(qtbot, "people").open(1120, 800)
    mum = seat(table, MUM)
    before = mum.geometry()

    carry(table, mum, spot(rings_of(table), FURTHER))
    qtbot.keyClick(mum, Qt.Key.Key_Escape)
    back = mum.geometry()
    qtbot.mouseMove(mum, mum.rect().center() + QPoint(40, 40))
    qtbot.mouseRelease(mum, LEFT)

    assert back == mum.geometry() == before
    assert not table.acts


def test_the_stool_stays_where_it_stands(qtbot: QtBot) -> None:
    table = Table(qtbot, "people").open(1120, 800)
    stool = seat(table, "stool")
    before = stool.geometry()

    carry(table, stool, spot(rings_of(table), HOME))
    qtbot.mouseRelease(stool, LEFT)

    assert stool.geometry() == before
    assert not table.acts


def test_people_go_from_shelf_to_shelf_where_there_is_little_room(qtbot: QtBot) -> None:
    table = Table(qtbot, "people", text=200).open(911, 512)
    rings = rings_of(table)
    heads = rings._table(rings.width()).heads
    mum = seat(table, MUM)

    carry(table, mum, QPoint(rings.width() // 2, heads[FURTHER] + 20))
    qtbot.mouseRelease(mum, LEFT)

    assert heads
    assert seat(table, MUM).seat.ring == FURTHER


@pytest.mark.parametrize("split", SPLITS)
def test_a_spot_lies_on_the_ring_whose_edge_is_the_next_outwards(split: object) -> None:
    places = Places((), 500, split=split)  # type: ignore[arg-type]  # one of SPLITS
    whole = QRectF(0, 0, 800, places.high)

    inside = [
        ring_box(whole, end).adjusted(3, 3, -3, -3).topLeft().y() for end in places.split.ends
    ]

    assert [ring_at(places, 800, QPoint(400, round(y))) for y in inside] == [HOME, CLOSE, FURTHER]
    assert ring_at(places, 800, QPoint(400, 250)) == HOME
    assert ring_at(places, 800, QPoint(1, 1)) == FURTHER


def test_a_spot_lies_on_the_shelf_below_whose_name_it_is() -> None:
    places = on_shelves([(HOME, QSize(60, 80)), (CLOSE, QSize(60, 80))], 400, 34, 8)

    found = [ring_at(places, 400, QPoint(20, top + 30)) for top in places.heads]

    assert found == [HOME, CLOSE, FURTHER]
    assert ring_at(places, 400, QPoint(20, 0)) == HOME


def test_a_wish_for_a_spot_turns_nobody_away() -> None:
    sizes = [(HOME, QSize(90, 90)), (CLOSE, QSize(90, 90)), (FURTHER, QSize(90, 90))] * 3
    home, middle = QSize(74, 74), (5, 400, 250)

    plain = on_rings(sizes, 800, 500, home)
    wished = on_rings(sizes, 800, 500, home, (middle,))

    assert plain is not None
    assert wished is not None
    assert len(wished.places) == len(plain.places) == len(sizes)
    boxes = wished.places
    assert not [a for n, a in enumerate(boxes) for b in boxes[n + 1 :] if a.intersects(b)]
