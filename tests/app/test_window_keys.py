from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from familybook.app.table import Table
from familybook.core.ids import PageKey
from familybook.screen.kit.cards import Notice
from familybook.screen.tokens import Theme, Tokens
from tests.windows import (
    go,
    opened,
    settle,
    visible,
    who_said_yes,
)

pytestmark = pytest.mark.gui


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "our-family-book.pdf"


@pytest.fixture
def program(qapp: QApplication, home: Path, out: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, out, qtbot) as program:
        yield program


@pytest.fixture
def family(program: Table, qtbot: QtBot) -> Table:
    return who_said_yes(program, qtbot)


@pytest.mark.parametrize("keys", [Qt.Key.Key_Escape, Qt.Key.Key_B])
def test_the_curtain_falls_at_once_and_esc_does_not_lift_it(
    family: Table, qtbot: QtBot, keys: Qt.Key
) -> None:
    go(family, "page")
    window = family.window
    how = Qt.KeyboardModifier.NoModifier
    if keys is Qt.Key.Key_B:
        how = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window, keys, how)
    assert window.is_covered
    assert not window.head.isVisible()
    assert not family.rooms.page.isVisible()

    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, Qt.Key.Key_Escape)
    assert window.is_covered
    qtbot.keyClick(focus, Qt.Key.Key_Return)
    assert not window.is_covered
    assert family.rooms.page.isVisible()


def test_behind_the_curtain_no_key_changes_the_book(family: Table, qtbot: QtBot) -> None:
    go(family, "page")
    book = family.sitting.session.book
    family.window.fall()

    for key in (Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_P, Qt.Key.Key_1):
        qtbot.keyClick(family.window, key, Qt.KeyboardModifier.ControlModifier)

    assert family.window.is_covered
    assert family.sitting.session.book == book


def test_on_the_shelf_there_is_nothing_to_cover(program: Table) -> None:
    program.window.fall()

    assert not program.window.is_covered


def test_keys_go_from_page_to_page(family: Table, qtbot: QtBot) -> None:
    window = family.window
    alt, ctrl = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window, Qt.Key.Key_2, ctrl)
    assert family.sitting.here == "ours"
    qtbot.keyClick(window, Qt.Key.Key_Right, alt)
    assert family.sitting.here == "us"
    qtbot.keyClick(window, Qt.Key.Key_Left, alt)
    assert family.sitting.here == "ours"
    qtbot.keyClick(window, Qt.Key.Key_P, ctrl)
    assert window.current is family.rooms.make


def test_all_that_was_typed_into_one_field_is_taken_back_at_once(
    family: Table, qtbot: QtBot
) -> None:
    go(family, "page")
    before = family.sitting.session.book
    asked = family.look.words("us-frames-i-am")
    field = next(one for one in visible(family.window, QWidget) if asked in one.accessibleName())
    field.setFocus()
    qtbot.keyClicks(field, "I sing in the bath")

    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert family.sitting.session.book == before


def test_aa_changes_the_screen_keeps_it_and_puts_it_back(
    family: Table, qtbot: QtBot, home: Path
) -> None:
    window = family.window
    qtbot.keyClick(window, Qt.Key.Key_F2)
    assert family.rooms.aa.isVisible()
    family.rooms.aa.bigger.click()
    family.rooms.aa.themes.tiles[Theme.DUSK].click()
    assert family.look.tokens.text == 115
    assert family.look.tokens.theme is Theme.DUSK
    assert "dusk" in (home / "settings.json").read_text("utf-8")

    family.rooms.aa.back.click()

    assert family.look.tokens == Tokens()


def test_ctrl_plus_makes_words_bigger_and_ctrl_0_as_at_first(family: Table, qtbot: QtBot) -> None:
    ctrl = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(family.window, Qt.Key.Key_Plus, ctrl)
    qtbot.keyClick(family.window, Qt.Key.Key_Plus, ctrl)
    assert family.look.tokens.text == 130
    qtbot.keyClick(family.window, Qt.Key.Key_Minus, ctrl)
    assert family.look.tokens.text == 115
    qtbot.keyClick(family.window, Qt.Key.Key_0, ctrl)
    assert family.look.tokens.text == 100


def test_the_book_is_made_where_it_was_asked_for(family: Table, qtbot: QtBot, out: Path) -> None:
    go(family, "make")
    family.rooms.make.save.click()

    qtbot.waitUntil(out.exists, timeout=20_000)
    qtbot.waitUntil(family.rooms.make.open.isVisible)

    assert out.read_bytes().startswith(b"%PDF")
    assert out.name in " ".join(label.text() for label in family.rooms.make.findChildren(QLabel))


def test_a_place_that_cannot_be_written_is_told_kindly(
    family: Table, qtbot: QtBot, out: Path
) -> None:
    out.mkdir()
    go(family, "make")

    family.rooms.make.save.click()
    qtbot.waitUntil(family.rooms.make.save.isEnabled)

    words = family.look.words("make-trouble")
    assert words in [label.text() for label in family.rooms.make.findChildren(QLabel)]


def test_the_page_beside_the_question_is_the_real_one(family: Table, qtbot: QtBot) -> None:
    go(family, "page")
    view = family.rooms.page.view

    qtbot.waitUntil(lambda: bool(view.sides), timeout=20_000)

    assert view.sides[0].width() == family.rooms.page.preview_px
    assert not view.sides[0].isNull()


def test_the_made_up_family_is_always_there_and_can_be_written_to(
    program: Table, qtbot: QtBot
) -> None:
    del qtbot
    program.window.shelf.practise_wanted.emit()
    settle()
    session = program.sitting.session
    assert len(session.book.people) > 2
    program.sitting.show_page(PageKey("us"))
    session.edit(session.book.with_title(PageKey("us"), "All of us"), "path-act-title")
    program.sitting.close_book()

    program.window.shelf.practise_wanted.emit()

    assert program.sitting.session.book.titles[PageKey("us")] == "All of us"


def test_a_book_that_cannot_be_opened_is_told_on_the_shelf(program: Table, tmp_path: Path) -> None:
    path = tmp_path / "b-1.familybook"
    path.write_bytes(b"not a book" * 200)

    program.sitting.open_book(path)
    settle()

    assert not program.sitting.session.is_open
    assert program.window.current is program.window.shelf
    notices = visible(program.window.shelf, Notice)
    assert len(notices) == 1
    assert "b-1.familybook" in notices[0].accessibleName()


def test_from_right_to_left_everything_stands_the_other_way_round(
    family: Table, qapp: QApplication
) -> None:
    window = family.window
    parts = (window.head.aa, family.rooms.page.rail, family.rooms.page.next)
    go(family, "page")
    aa, rail, onward = (one.mapTo(window, QPoint(0, 0)).x() for one in parts)
    assert rail < onward
    try:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        settle()
        turned = [one.mapTo(window, QPoint(0, 0)).x() for one in parts]
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    assert turned[0] < aa
    assert turned[1] > rail
    assert turned[2] < onward


def test_stones_lie_in_reading_order_and_arrows_walk_along(family: Table, qtbot: QtBot) -> None:
    go(family, "path")
    stones = family.rooms.path.meadow.stones
    boxes = [QRect(one.pos(), one.size()) for one in stones]
    assert [(box.y() // 100, box.x()) for box in boxes] == sorted(
        (box.y() // 100, box.x()) for box in boxes
    )
    stones[0].setFocus()
    qtbot.keyClick(stones[0], Qt.Key.Key_Right)
    assert stones[1].hasFocus()
    qtbot.keyClick(stones[1], Qt.Key.Key_End)
    assert stones[-1].hasFocus()
    qtbot.keyClick(stones[-1], Qt.Key.Key_Return)
    assert family.window.current is family.rooms.page


def test_a_saved_book_is_one_key_from_being_looked_at(family: Table, qtbot: QtBot) -> None:
    make = family.rooms.make
    family.window.make_wanted.emit()
    make.save.setFocus()

    qtbot.keyClick(make.save, Qt.Key.Key_Space)
    qtbot.waitUntil(make.save.isEnabled)

    assert make.open.hasFocus()
