"""The path in the real window: the whole book, its lengths, more pages and loose sheets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from familybook.app.table import Table
from familybook.core.book import Book
from familybook.core.ids import PageKey
from familybook.core.said import Said
from familybook.kinds.strengths import Strengths
from familybook.screen.kit.control import Control
from familybook.screen.path.stone import PathStone
from familybook.screen.tokens import LEAST_TARGET, Theme
from tests.windows import clipped_words, go, opened, outside, settle, visible, with_names

pytestmark = pytest.mark.gui


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "our-family-book.pdf"


@pytest.fixture
def family(qapp: QApplication, home: Path, out: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, out, qtbot) as program:
        yield with_names(program, qtbot)


def book_of(table: Table) -> Book:
    return table.sitting.session.book


def stone(table: Table, key: str) -> PathStone:
    found = table.rooms.path.meadow.stone(PageKey(key))
    assert found is not None
    return found


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def rows_of(table: Table) -> list[list[str]]:
    """Return the keys of the stones, row by row as they are seen."""
    stones = table.rooms.path.meadow.stones
    found: list[list[str]] = []
    below = -1
    for one in stones:
        if one.geometry().center().y() > below:
            found.append([])
            below = one.geometry().bottom()
        found[-1].append(one.stone.key)
    return found


def scrolls(table: Table) -> int:
    return table.rooms.path.body.verticalScrollBar().maximum()


@pytest.mark.parametrize("high", [720, 768])
def test_the_whole_book_is_seen_at_once_in_three_rows(family: Table, high: int) -> None:
    family.window.resize(1366, high)
    go(family, "path")

    assert [row[0] for row in rows_of(family)] == ["cover", "steady", "ahead"]
    assert len(family.rooms.path.meadow.stones) == 27
    assert scrolls(family) == 0


def test_the_whole_book_is_still_seen_at_once_while_its_pages_are_changed(family: Table) -> None:
    family.window.resize(1366, 768)
    go(family, "arranging")

    assert len(rows_of(family)) == 3
    assert scrolls(family) == 0


@pytest.mark.parametrize("shape", ["whole", "one-visit", "middle", "long"])
@pytest.mark.parametrize(
    ("wide", "high", "text"), [(911, 512, 100), (911, 512, 150), (911, 512, 200)]
)
def test_in_a_small_window_the_rows_fold_and_no_stone_covers_another(
    family: Table, wide: int, high: int, text: int, shape: str
) -> None:
    family.look.show_tokens(replace(family.look.tokens, text=text))
    family.window.resize(wide, high)
    go(family, "arranging")
    family.rooms.path.length_chosen.emit(shape)
    settle()

    meadow = family.rooms.path.meadow
    boxes = [one.geometry() for one in meadow.stones]
    assert scrolls(family) > 0
    assert not any(one.intersects(other) for one in boxes for other in boxes if one is not other)
    assert all(QRect(0, 0, meadow.width(), meadow.height()).contains(box) for box in boxes)
    assert clipped_words(family.window) == []
    assert outside(family.window) == []


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize(
    ("wide", "high", "text"), [(1366, 720, 100), (911, 512, 150), (640, 480, 200)]
)
def test_what_can_be_added_is_seen_at_any_size(
    family: Table, wide: int, high: int, text: int, theme: Theme
) -> None:
    family.look.show_tokens(replace(family.look.tokens, text=text, theme=theme))
    family.window.resize(wide, high)
    go(family, "path")
    family.rooms.path.add.click()
    settle()

    cards = family.rooms.path.offers.cards
    assert list(cards) == ["own", "mine", "photos", "draw", "daft"]
    assert all(one.isVisible() and one.height() >= LEAST_TARGET for one in cards.values())
    assert clipped_words(family.window) == []
    assert outside(family.window) == []


def test_four_lengths_are_told_with_their_pages(family: Table) -> None:
    go(family, "arranging")

    cards = family.rooms.path.lengths.cards
    assert [name_of(one) for one in cards.values()] == [
        "Whole book, 24 pages",
        "One visit, 8 pages",
        "Middle, 16 pages",
        "Long, 28 pages",
    ]
    assert [key for key, one in cards.items() if one.isChecked()] == ["whole"]


def test_another_length_is_one_act_and_loses_nothing(family: Table, qtbot: QtBot) -> None:
    written = Strengths(roots=(Said("We sing"),))
    before = book_of(family).with_page(PageKey("petals"), book_of(family).page(PageKey("petals")))
    before = before.with_page(PageKey("strengths"), written)
    family.sitting.session.edit(before, "ask-act-wrote")
    go(family, "arranging")
    card = family.rooms.path.lengths.cards["one-visit"]

    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Space)
    settle()

    book = book_of(family)
    assert book.shape == "one-visit"
    assert book.page(PageKey("strengths")) == written
    assert "petals" in family.rooms.path.away.chips
    assert family.rooms.path.lengths.cards["one-visit"].hasFocus()
    family.undo_desk.undo()
    settle()
    assert book_of(family) == before
    assert family.rooms.path.lengths.cards["whole"].isChecked()


def test_pages_that_share_a_side_share_its_number(family: Table) -> None:
    go(family, "arranging")
    family.rooms.path.lengths.cards["one-visit"].click()

    numbers = {one.stone.key: one.stone.number for one in family.rooms.path.meadow.stones}
    assert numbers | {"us": "2", "strengths": "2", "weather": "4 · 5", "together": "8"} == numbers


def test_tab_comes_to_new_cards_where_they_stand(family: Table, qtbot: QtBot) -> None:
    go(family, "arranging")
    path = family.rooms.path
    path.lengths.cards["middle"].click()
    settle()
    path.lengths.cards["middle"].setFocus()
    parts = {
        "lengths": path.lengths,
        "stones": path.meadow,
        "away": path.away,
        "strip": path._strip,
        "foot": path.foot,
        "head": family.window.head,
    }

    seen: list[str] = []
    first = QApplication.focusWidget()
    for _ in range(150):
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(next(name for name, part in parts.items() if part.isAncestorOf(focus)))
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is first:
            break

    assert [name for name, _ in groupby(seen)] == [
        "lengths",
        "stones",
        "away",
        "strip",
        "foot",
        "head",
    ]


@pytest.mark.parametrize(
    ("key", "why"),
    [
        ("cover", "front"),
        ("weather", "centre"),
        ("numbers", "inside-back"),
        ("together", "back"),
        ("fridge", "sheet"),
    ],
)
def test_a_page_that_stays_says_why(family: Table, key: str, why: str) -> None:
    go(family, "arranging")
    stone(family, key).click()
    settle()

    strip = family.rooms.path._strip
    assert strip.why == family.look.words(f"path-stays-{why}")
    assert not strip.earlier.isVisible()
    assert not strip.later.isVisible()
    assert strip.away.isVisible() is (key != "cover")
    assert strip.why in QAccessible.queryAccessibleInterface(strip.title).text(
        QAccessible.Text.Description
    )


def test_a_page_is_moved_by_the_keyboard(family: Table, qtbot: QtBot) -> None:
    go(family, "arranging")
    stone(family, "petals").click()
    strip = family.rooms.path._strip
    assert strip.why == ""

    strip.earlier.setFocus()
    qtbot.keyClick(strip.earlier, Qt.Key.Key_Space)

    keys = [page.key for page in book_of(family).printed()]
    assert keys.index(PageKey("petals")) < keys.index(PageKey("strengths"))
    assert strip.earlier.hasFocus()


def test_after_a_page_is_put_away_the_next_one_is_in_hand(family: Table, qtbot: QtBot) -> None:
    go(family, "arranging")
    stone(family, "petals").click()
    away = family.rooms.path._strip.away

    away.setFocus()
    qtbot.keyClick(away, Qt.Key.Key_Space)
    settle()

    assert "petals" in book_of(family).put_away
    assert stone(family, "steps").hasFocus()
    chip = family.rooms.path.away.chips[PageKey("petals")]
    assert name_of(chip) == f"Bring back {family.look.words('petals-title')}"

    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    settle()
    assert "petals" not in book_of(family).put_away
    assert stone(family, "petals").hasFocus()


@pytest.mark.parametrize(
    ("offered", "key"),
    [
        ("own", "own-1"),
        ("mine", "mine-3"),
        ("photos", "photos-2"),
        ("draw", "draw-2"),
        ("daft", "daft-2"),
    ],
)
def test_a_page_that_is_added_opens_at_once_and_can_be_taken_back(
    family: Table, qtbot: QtBot, offered: str, key: str
) -> None:
    go(family, "path")
    before = book_of(family)
    family.rooms.path.add.click()
    card = family.rooms.path.offers.cards[PageKey(offered)]

    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Return)

    assert family.window.current is family.rooms.page
    assert family.sitting.here == key
    printed = [page.key for page in book_of(family).printed()]
    assert printed.index(PageKey(key)) < printed.index(PageKey("numbers"))

    family.undo_desk.undo()
    assert book_of(family) == before
    assert family.rooms.path.isVisible()


def test_where_pages_are_added_those_put_away_are_offered_once(family: Table) -> None:
    go(family, "path")
    family.rooms.path.add.click()

    assert set(family.rooms.path.away.chips) == {"strip"}
    family.rooms.path.away.chips[PageKey("strip")].click()
    assert "strip" not in book_of(family).put_away
    session = family.sitting.session
    assert session.undo() == "path-act-added"
    for act in (family.path_desk._put_away, family.path_desk._bring_back):
        act(PageKey("strip"))
    assert session.undo() == "path-act-brought-back"


def test_from_adding_one_comes_back_to_the_path(family: Table) -> None:
    go(family, "path")
    path = family.rooms.path
    path.add.click()
    assert path.offers.cards[PageKey("own")].hasFocus()
    assert not path.meadow.isVisible()

    path.back.click()

    assert path.meadow.isVisible()
    assert path.add.isHidden()  # in the menu: the way on is nearest
    assert path.carry_on.hasFocus()


def test_loose_sheets_stand_behind_the_house_with_letters(family: Table) -> None:
    go(family, "path")

    sheets = [one.stone for one in family.rooms.path.meadow.stones if one.stone.loose]
    assert [one.key for one in sheets] == ["certificate", "fridge", "wallet", "helper", "passon"]
    assert [one.number for one in sheets] == ["A", "B", "C", "D", "E"]
    assert family.rooms.path.meadow.stones[-1].stone == sheets[-1]
    title = family.look.words("certificate-title")
    assert name_of(stone(family, "certificate")) == f"{title}, loose sheet A, Not started"


def test_a_loose_sheet_opens_and_is_seen_as_it_lies(family: Table, qtbot: QtBot) -> None:
    go(family, "path")
    stone(family, "certificate").click()
    page = family.rooms.page
    qtbot.waitUntil(lambda: bool(page.view.sides))

    (sheet,) = page.view.sides
    assert family.sitting.here == "certificate"
    assert sheet.width() > sheet.height()
    assert page.view.heightForWidth(page.view.width()) < page.view.width()
    assert page.print.text() == family.look.words("make-print-sheet")


def test_the_rail_shows_the_page_we_are_on(family: Table) -> None:
    family.window.resize(911, 512)
    family.sitting.show_page(PageKey("passon"))
    settle()

    rail = family.rooms.page.rail
    here = next(one for one in rail.stones if one.is_here)  # type: ignore[attr-defined]  # it is one of its stones
    area = rail._area.viewport()
    top = here.mapTo(area, here.rect().topLeft()).y()
    assert 0 <= top <= area.height() - here.height()


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_arrows_go_to_the_nearest_stone_of_the_next_row(
    family: Table, qtbot: QtBot, way: Qt.LayoutDirection
) -> None:
    family.window.setLayoutDirection(way)
    go(family, "path")
    stone(family, "cover").setFocus()

    qtbot.keyClick(stone(family, "cover"), Qt.Key.Key_Down)
    assert stone(family, "steady").hasFocus()
    qtbot.keyClick(stone(family, "steady"), Qt.Key.Key_Down)
    assert stone(family, "ahead").hasFocus()
    on = Qt.Key.Key_Right if way is Qt.LayoutDirection.LeftToRight else Qt.Key.Key_Left
    qtbot.keyClick(stone(family, "ahead"), on)
    assert stone(family, "checkins").hasFocus()
    qtbot.keyClick(stone(family, "checkins"), Qt.Key.Key_Down)
    assert stone(family, "checkins").hasFocus()
    first, second = stone(family, "cover").x(), stone(family, "ours").x()
    assert (first < second) is (way is Qt.LayoutDirection.LeftToRight)


def test_arrows_go_along_the_rail(family: Table, qtbot: QtBot) -> None:
    family.sitting.show_page(PageKey("strengths"))
    rail = family.rooms.page.rail
    before, here, after = rail.stones

    here.setFocus()
    qtbot.keyClick(here, Qt.Key.Key_Down)
    assert after.hasFocus()
    qtbot.keyClick(after, Qt.Key.Key_Up)
    qtbot.keyClick(here, Qt.Key.Key_Up)
    assert before.hasFocus()

    qtbot.keyClick(before, Qt.Key.Key_Home)
    first = rail.focusWidget()
    assert isinstance(first, Control)
    assert first.text() == family.look.words("chapter-book"), "it begins with what is closed"


def test_every_stone_tells_its_stretch(family: Table) -> None:
    go(family, "path")

    described = QAccessible.queryAccessibleInterface(stone(family, "proud"))
    assert described.text(QAccessible.Text.Description) == family.look.words("chapter-way")
    assert len(visible(family.window, PathStone)) == 27
