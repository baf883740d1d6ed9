"""What is pressed stays where it is, and what is shown begins at its top."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from familybook.app.table import Table
from familybook.core.ids import PageKey
from familybook.screen.kit.more import MoreBelow
from tests.windows import go, opened, settle, with_names

pytestmark = pytest.mark.gui


@pytest.fixture
def family(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "book.pdf", qtbot) as program:
        yield with_names(program, qtbot)


def area_of(page_view: object, family: Table) -> QScrollArea:
    areas = family.rooms.page.findChildren(MoreBelow)
    return next(one for one in areas if one.widget() is page_view)


def sheets(count: int) -> list[QImage]:
    found = [QImage(210, 297, QImage.Format.Format_RGB32) for _ in range(count)]
    for one in found:
        one.fill(0xFFFFFF)
    return found


def test_after_a_page_of_two_sheets_the_next_one_has_nothing_below(
    family: Table, qtbot: QtBot
) -> None:
    page = family.rooms.page
    family.sitting.show_page(PageKey("us"))
    qtbot.waitUntil(lambda: bool(page.view.sides))
    page.show_sides(sheets(3))
    settle()
    bar = area_of(page.view, family).verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())

    family.sitting.show_page(PageKey("strengths"))
    qtbot.waitUntil(lambda: bool(page.view.sides))
    page.show_sides(sheets(1))
    settle()

    assert (bar.value(), bar.maximum()) == (0, 0)


def test_the_rail_shows_the_page_we_are_on(family: Table) -> None:
    keys = [stone.key for stone in family.sitting.route.stones]
    for page in (keys[0], keys[-1], keys[-6], keys[-1]):
        family.sitting.show_page(page)
        settle()

        rail = family.rooms.page.rail
        here = next(one for one in rail.stones if one.is_here)  # type: ignore[attr-defined]
        view = rail._area.viewport()
        top = here.mapTo(view, QPoint(0, 0)).y()
        assert 0 <= top <= view.height() - here.height()


def test_a_stone_is_moved_again_and_again_by_a_button_that_stays(family: Table) -> None:
    go(family, "arranging")
    strip = family.rooms.path._strip
    places = []
    for key in ("weather", "us", "strengths", "ahead"):
        stone = family.rooms.path.meadow.stone(PageKey(key))
        assert stone is not None
        stone.click()
        settle()
        places.append([one.x() for one in (strip.earlier, strip.later, strip.away)])

    assert all(place == places[0] for place in places)


@pytest.mark.parametrize("next_page", ["us", "strengths"])
def test_a_page_opens_with_its_questions_though_the_last_one_was_large(
    next_page: str, family: Table
) -> None:
    page = family.rooms.page
    family.sitting.show_page(PageKey("us"))
    page.see.click()
    assert page.see.isChecked()
    family.sitting.show_path()

    family.sitting.show_page(PageKey(next_page))
    settle()

    assert not page.see.isChecked()
    assert page.body.isVisible()
    assert page.rail.isVisible()
