"""The shelf tells of one thing that is needed at a time, what matters most first."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from familybook.app.needs import Need, Needs, Rank
from familybook.app.table import Table
from familybook.drawings.parts.keeping import laptop
from familybook.screen.welcome.strip import Told
from tests.windows import opened

pytestmark = pytest.mark.gui


@pytest.fixture
def table(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "out.pdf", qtbot) as table:
        yield table


@pytest.fixture
def needs(table: Table) -> Needs:
    """Needs of a shelf with nothing else to tell."""
    needs = table.sitting.needs
    needs._sources.clear()
    needs.show()
    return needs


def need(rank: Rank, since: str = "", done: list[str] | None = None) -> Need:
    name = f"{rank.name} {since}"
    told = Told(sentence=name, more="It can wait.", picture=laptop(), act="Do it", other="Later")
    kept = [] if done is None else done
    return Need(rank=rank, name=name, since=since, told=told, do=lambda: kept.append(name))


def said(table: Table) -> list[str]:
    strip = table.window.shelf.strip
    return [one.text() for one in strip.findChildren(QLabel) if one.isVisible()]


def test_without_a_need_there_is_no_strip(table: Table, needs: Needs) -> None:
    assert needs.shown is None
    assert not table.window.shelf.strip.isVisible()


def test_of_several_needs_the_one_that_matters_most_is_told_alone(
    table: Table, needs: Needs
) -> None:
    needs.add(lambda: [need(Rank.IDLE, "2026-01-01"), need(Rank.SAFE_COPY)])
    needs.add(lambda: [need(Rank.RECOVERY_SHEET)])

    needs.show()

    assert said(table) == ["RECOVERY_SHEET ", "It can wait."]
    assert table.window.shelf.strip.accessibleName() == "RECOVERY_SHEET "


def test_of_two_alike_the_older_one_is_told(table: Table, needs: Needs) -> None:
    needs.add(lambda: [need(Rank.IDLE, "2026-05-03"), need(Rank.IDLE, "2026-04-30")])

    needs.show()

    assert said(table)[0] == "IDLE 2026-04-30"


def test_its_button_does_what_is_told(table: Table, needs: Needs, qtbot: QtBot) -> None:
    done: list[str] = []
    needs.add(lambda: [need(Rank.SAFE_COPY, done=done)])
    needs.show()
    act = table.window.shelf.strip.act
    assert act is not None

    qtbot.mouseClick(act, Qt.MouseButton.LeftButton)

    assert done == ["SAFE_COPY "]


def test_what_is_put_off_makes_room_for_the_next_and_stays_away(
    table: Table, needs: Needs, qtbot: QtBot
) -> None:
    needs.add(lambda: [need(Rank.RECOVERY_SHEET), need(Rank.IDLE)])
    needs.show()

    other = table.window.shelf.strip.other
    assert other is not None
    other.setFocus()
    qtbot.keyClick(other, Qt.Key.Key_Return)

    assert said(table)[0] == "IDLE "
    assert QApplication.focusWidget() is table.window.shelf.first_focus()
    table.sitting.show_shelf()
    assert said(table)[0] == "IDLE "


def test_tab_comes_to_the_strip_after_the_books_and_before_the_head(
    table: Table, needs: Needs, qtbot: QtBot
) -> None:
    needs.add(lambda: [need(Rank.SAFE_COPY)])
    needs.show()
    shelf = table.window.shelf
    shelf.bring.setFocus()
    seen = []
    for _ in range(12):
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)

    strip, head = shelf.strip, table.window.head
    in_order = [one for one in (shelf.bring, strip.other, strip.act, head.aa) if one is not None]
    assert [seen.index(one) for one in in_order] == [0, 1, 2, seen.index(head.aa)]


@pytest.mark.parametrize(("wide", "high"), [(1366, 720), (911, 512), (500, 400)])
def test_the_strip_can_be_reached_in_any_window_and_nothing_in_it_is_cut(
    table: Table, needs: Needs, wide: int, high: int
) -> None:
    needs.add(lambda: [need(Rank.SAFE_COPY)])
    table.window.resize(wide, high)
    table.sitting.show_shelf()
    QApplication.processEvents()
    strip = table.window.shelf.strip

    for one in (strip.act, strip.other):
        assert one is not None
        assert one.isVisible()
        corner = one.mapTo(strip, one.rect().bottomRight())
        assert strip.rect().contains(corner)
        assert strip.rect().contains(one.mapTo(strip, one.rect().topLeft()))
        assert one.height() >= 44
