"""The real window, offscreen: real books on a shelf of its own, real edits, real pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from familybook.app.program import Program
from familybook.app.sitting import Choosers
from familybook.core.ids import PageKey
from familybook.core.words import Words
from familybook.screen.kit.cards import Notice
from familybook.screen.kit.control import Control
from familybook.screen.kit.labels import Label
from familybook.screen.kit.more import MoreBelow
from familybook.screen.main_window import MainWindow
from familybook.screen.tokens import LEAST_TARGET, Theme, Tokens

pytestmark = pytest.mark.gui

W = TypeVar("W", bound=QWidget)

SIZES = [(1366, 720, 100), (1366, 720, 150), (911, 512, 100), (911, 512, 200), (640, 480, 130)]
SCREENS = ["shelf", "start", "path", "arranging", "page", "large", "make", "aa", "curtain"]


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "our-family-book.pdf"


def nothing() -> Path | None:
    return None


def place_in(out: Path, name: object) -> Path:
    del name
    return out


@pytest.fixture
def program(qapp: QApplication, home: Path, out: Path, qtbot: QtBot) -> Iterator[Program]:
    def choosers(window: MainWindow, spoken: Words) -> Choosers:
        del window, spoken
        return Choosers(nothing, nothing, partial(place_in, out), partial(place_in, out))

    program = Program(qapp, settings_path=home / "settings.json", choosers=choosers, at_once=True)
    program.window.resize(1366, 720)
    program.sitting.show_shelf()
    with qtbot.waitExposed(program.window):
        program.window.show()
    program.window.activateWindow()
    yield program
    program.window.close()
    program.window.deleteLater()
    program.deleteLater()


@pytest.fixture
def family(program: Program, qtbot: QtBot) -> Program:
    """A book with three names in it, open at its path."""
    program.sitting.start_book()
    start = program.window.start
    for name in ("Mum", "Our eldest", "Gran"):
        if start.fields[-1].text():
            start.add_person.click()
        qtbot.keyClicks(start.fields[-1], name)
    start.next.click()
    return program


def go(program: Program, screen: str) -> None:
    sitting, window = program.sitting, program.window
    match screen:
        case "shelf":
            sitting.close_book()
        case "start":
            sitting.show_names()
        case "path":
            sitting.show_path()
        case "arranging":
            sitting.show_path()
            window.path.change.click()
        case "page":
            sitting.show_page(PageKey("us"))
        case "large":
            sitting.show_page(PageKey("us"))
            window.page.show_large(large=True)
        case "make":
            window.make_wanted.emit()
        case "aa":
            sitting.show_page(PageKey("weather"))
            window.toggle_aa()
        case "curtain":
            window.fall()
    settle()


def settle() -> None:
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def visible(window: QWidget, kind: type[W] = QWidget) -> list[W]:  # type: ignore[assignment]  # mypy cannot tell a default
    return [one for one in window.findChildren(kind) if one.isVisible()]


def told(widget: QWidget) -> str:
    name = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} {name!r} {widget.geometry().getRect()}"


@pytest.mark.parametrize("screen", SCREENS)
def test_everything_that_takes_the_focus_is_named_and_large_enough(
    family: Program, screen: str
) -> None:
    go(family, screen)

    small = [
        told(one)
        for one in visible(family.window)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and isinstance(one, QAbstractButton | QLineEdit | QTextEdit)
        and (
            min(one.width(), one.height()) < LEAST_TARGET
            or not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name).strip()
        )
    ]

    assert small == []


def clipped_words(window: QWidget) -> list[str]:
    found = []
    for label in visible(window, QLabel):
        if label.wordWrap() and label.heightForWidth(label.width()) > label.height() + 2:
            found.append(told(label))
    for control in visible(window, Control):
        if control.heightForWidth(control.width()) > control.height() + 2:
            found.append(told(control))
    return found


def outside(window: QWidget) -> list[str]:
    """Return what sticks out of its parent sideways."""
    found = []
    for one in visible(window):
        parent = one.parentWidget()
        if parent is None or one.isWindow() or "Scroll" in type(one).__name__:
            continue
        if one.x() < -1 or one.x() + one.width() > parent.width() + 1:
            found.append(told(one))
    return found


@pytest.mark.parametrize(("wide", "high", "text"), SIZES)
def test_nothing_is_cut_off_at_any_size(family: Program, wide: int, high: int, text: int) -> None:
    family.look.show_tokens(replace(family.look.tokens, text=text))
    family.window.resize(wide, high)

    for screen in SCREENS:
        go(family, screen)
        assert family.window.size().toTuple() == (wide, high), screen
        assert clipped_words(family.window) == [], screen
        assert outside(family.window) == [], screen
        for area in visible(family.window, MoreBelow):
                assert area.widget().width() <= area.viewport().width(), screen
            assert area.horizontalScrollBar().maximum() == 0, screen
        leave(family, screen)


def leave(program: Program, screen: str) -> None:
    """Go back to an open book, whatever was shown."""
    match screen:
        case "shelf":
            program.window.shelf.books[0].click()
        case "aa":
            program.window.toggle_aa()
        case "curtain":
            program.window.rise()
        case "arranging":
            program.window.path.done.click()


def test_words_that_are_cut_off_would_be_noticed(family: Program) -> None:
    go(family, "page")
    label = Label(family.look, "Some words that are cut off", family.window.page)
    label.setGeometry(300, 100, 60, 10)
    label.show()
    wide = Label(family.look, "x", family.window.page)
    wide.setGeometry(1300, 100, 400, 40)
    wide.show()

    assert len(clipped_words(family.window)) == 1
    assert len(outside(family.window)) == 1


def test_what_folds_away_is_in_the_menu(family: Program) -> None:
    go(family, "path")
    bar = family.window.path.foot.bar
    all_of_them = {
        one.text()
        for one in bar.findChildren(QAbstractButton)
        if one.isVisible() and one is not bar.menu_button
    }

    family.window.resize(640, 480)
    settle()

    shown = {one.text() for one in bar.findChildren(QAbstractButton) if one.isVisible()}
    folded = {one.text() for one in bar.folded() if isinstance(one, QAbstractButton)}
    assert all_of_them <= shown | folded
    assert folded


def test_tab_goes_round_the_page_and_reaches_everything(family: Program, qtbot: QtBot) -> None:
    go(family, "page")
    window = family.window
    seen: list[QWidget] = []
    for _ in range(200):
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus in seen:
            break
        seen.append(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)

    reachable = {
        one
        for one in visible(window)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isEnabled()
    }
    assert reachable <= set(seen)


def test_a_window_says_nothing_of_the_family(family: Program) -> None:
    for screen in SCREENS:
        assert family.window.windowTitle() == "Family Book"
        go(family, screen) if screen != "shelf" else None

    go(family, "curtain")
    for label in visible(family.window, QLabel):
        assert "Mum" not in label.text()


def test_names_come_first_and_stand_in_the_order_chosen(program: Program, qtbot: QtBot) -> None:
    program.sitting.start_book()
    start = program.window.start
    assert program.window.current is start
    assert start.fields[0].hasFocus()
    qtbot.keyClicks(start.fields[0], "Gran")
    start.add_pet.click()
    qtbot.keyClicks(start.fields[1], "Rex")
    settle()

    up = next(
        one for one in visible(start, QAbstractButton) if one.accessibleName() == "Move Rex up"
    )
    qtbot.mouseClick(up, Qt.MouseButton.LeftButton)

    assert [one.name for one in program.sitting.session.book.people] == ["Rex", "Gran"]
    assert [field.text() for field in start.fields] == ["Rex", "Gran"]


def test_a_row_without_a_name_does_not_stay(program: Program) -> None:
    program.sitting.start_book()

    program.window.start.next.click()

    assert program.window.current is program.window.path
    assert program.sitting.session.book.people == ()


def test_words_typed_into_a_page_are_in_the_book_and_on_the_disk(
    family: Program, qtbot: QtBot
) -> None:
    go(family, "page")
    asked = family.look.words("us-frames-i-am")
    field = next(one for one in visible(family.window.page) if asked in one.accessibleName())
    qtbot.keyClicks(field, "I sing")
    book = family.sitting.session.book
    assert "I sing" in repr(book.filled[PageKey("us")])

    family.sitting.close_book()
    place = family.sitting.library.books(family.look.words, date(2026, 11, 23))[0].place
    family.sitting.open_book(place)

    assert family.sitting.session.book == book


def test_ctrl_z_takes_a_burst_of_words_back_and_ctrl_y_brings_it_again(
    family: Program, qtbot: QtBot
) -> None:
    go(family, "page")
    before = family.sitting.session.book
    field = next(
        one for one in visible(family.window.page) if isinstance(one, QTextEdit | QLineEdit)
    )
    field.setFocus()
    qtbot.keyClicks(field, "I sing")
    after = family.sitting.session.book

    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert family.sitting.session.book == before
    qtbot.keyClick(field, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert family.sitting.session.book == after


def test_a_page_put_away_can_be_had_back_by_undo_and_by_its_chip(
    family: Program, qtbot: QtBot
) -> None:
    del qtbot
    go(family, "arranging")
    path, session = family.window.path, family.sitting.session
    stone = path.meadow.stone(PageKey("weather"))
    assert stone is not None
    stone.click()
    family.window.path.put_away.emit(PageKey("weather"))
    assert session.book.put_away == {"weather"}

    act = next(one for one in visible(path.foot, QAbstractButton) if "Undo" in one.accessibleName())
    act.click()
    assert not session.book.put_away

    family.window.path.put_away.emit(PageKey("weather"))
    path.done.click()
    settle()
    chip = next(
        one
        for one in visible(path, QAbstractButton)
        if one.accessibleName().startswith("Bring back")
    )
    chip.click()
    assert not session.book.put_away


def test_a_page_of_our_own_opens_at_once(family: Program) -> None:
    go(family, "path")

    family.window.path.add.click()

    assert family.window.current is family.window.page
    assert family.sitting.here == "own-1"
    assert "own-1" in [page.key for page in family.sitting.session.book.pages]


def test_whoever_is_adding_said_it(family: Program, qtbot: QtBot) -> None:
    go(family, "page")
    chips = [
        one
        for one in visible(family.window.head, QAbstractButton)
        if one.accessibleName() == "Gran, adding now"
    ]
    qtbot.mouseClick(chips[0], Qt.MouseButton.LeftButton)

    gran = family.sitting.session.book.people[2].id
    assert family.sitting.session.adding == (gran,)
    assert chips[0].isChecked()


@pytest.mark.parametrize("keys", [Qt.Key.Key_Escape, Qt.Key.Key_B])
def test_the_curtain_falls_at_once_and_esc_does_not_lift_it(
    family: Program, qtbot: QtBot, keys: Qt.Key
) -> None:
    go(family, "page")
    window = family.window
    how = Qt.KeyboardModifier.NoModifier
    if keys is Qt.Key.Key_B:
        how = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window, keys, how)
    assert window.is_covered
    assert not window.head.isVisible()
    assert not window.page.isVisible()

    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, Qt.Key.Key_Escape)
    assert window.is_covered
    qtbot.keyClick(focus, Qt.Key.Key_Return)
    assert not window.is_covered
    assert window.page.isVisible()


def test_behind_the_curtain_no_key_changes_the_book(family: Program, qtbot: QtBot) -> None:
    go(family, "page")
    book = family.sitting.session.book
    family.window.fall()

    for key in (Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_P, Qt.Key.Key_1):
        qtbot.keyClick(family.window, key, Qt.KeyboardModifier.ControlModifier)

    assert family.window.is_covered
    assert family.sitting.session.book == book


def test_on_the_shelf_there_is_nothing_to_cover(program: Program) -> None:
    program.window.fall()

    assert not program.window.is_covered


def test_keys_go_from_page_to_page(family: Program, qtbot: QtBot) -> None:
    window = family.window
    alt, ctrl = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window, Qt.Key.Key_2, ctrl)
    assert family.sitting.here == "us"
    qtbot.keyClick(window, Qt.Key.Key_Right, alt)
    assert family.sitting.here == "strengths"
    qtbot.keyClick(window, Qt.Key.Key_Left, alt)
    assert family.sitting.here == "us"
    qtbot.keyClick(window, Qt.Key.Key_P, ctrl)
    assert window.current is window.make


def test_aa_changes_the_screen_keeps_it_and_puts_it_back(
    family: Program, qtbot: QtBot, home: Path
) -> None:
    window = family.window
    qtbot.keyClick(window, Qt.Key.Key_F2)
    assert window.aa.isVisible()
    window.aa.bigger.click()
    window.aa.themes[Theme.DUSK].click()
    assert family.look.tokens.text == 115
    assert family.look.tokens.theme is Theme.DUSK
    assert "dusk" in (home / "settings.json").read_text("utf-8")

    window.aa.back.click()

    assert family.look.tokens == Tokens()


def test_ctrl_plus_makes_words_bigger_and_ctrl_0_as_at_first(family: Program, qtbot: QtBot) -> None:
    ctrl = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(family.window, Qt.Key.Key_Plus, ctrl)
    qtbot.keyClick(family.window, Qt.Key.Key_Plus, ctrl)
    assert family.look.tokens.text == 130
    qtbot.keyClick(family.window, Qt.Key.Key_Minus, ctrl)
    assert family.look.tokens.text == 115
    qtbot.keyClick(family.window, Qt.Key.Key_0, ctrl)
    assert family.look.tokens.text == 100


def test_the_book_is_made_where_it_was_asked_for(family: Program, qtbot: QtBot, out: Path) -> None:
    go(family, "make")
    family.window.make.save.click()

    qtbot.waitUntil(out.exists, timeout=20_000)
    qtbot.waitUntil(family.window.make.open.isVisible)

    assert out.read_bytes().startswith(b"%PDF")
    assert out.name in " ".join(label.text() for label in family.window.make.findChildren(QLabel))


def test_a_place_that_cannot_be_written_is_told_kindly(
    family: Program, qtbot: QtBot, out: Path
) -> None:
    out.mkdir()
    go(family, "make")

    family.window.make.save.click()
    qtbot.waitUntil(family.window.make.save.isEnabled)

    words = family.look.words("make-trouble")
    assert words in [label.text() for label in family.window.make.findChildren(QLabel)]


def test_the_page_beside_the_question_is_the_real_one(family: Program, qtbot: QtBot) -> None:
    go(family, "page")
    view = family.window.page.view

    qtbot.waitUntil(lambda: bool(view.sides), timeout=20_000)

    assert view.sides[0].width() == 900
    assert not view.sides[0].isNull()


def test_the_made_up_family_is_always_there_and_can_be_written_to(
    program: Program, qtbot: QtBot
) -> None:
    del qtbot
    program.window.shelf.practise_wanted.emit()
    session = program.sitting.session
    assert len(session.book.people) > 2
    program.sitting.show_page(PageKey("us"))
    session.edit(session.book.with_title(PageKey("us"), "All of us"), "path-act-title")
    program.sitting.close_book()

    program.window.shelf.practise_wanted.emit()

    assert program.sitting.session.book.titles[PageKey("us")] == "All of us"


def test_a_book_that_cannot_be_opened_is_told_on_the_shelf(
    program: Program, tmp_path: Path
) -> None:
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
    family: Program, qapp: QApplication
) -> None:
    window = family.window
    parts = (window.head.aa, window.page.rail, window.page.next)
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


def test_stones_lie_in_reading_order_and_arrows_walk_along(family: Program, qtbot: QtBot) -> None:
    go(family, "path")
    stones = family.window.path.meadow.stones
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
    assert family.window.current is family.window.page
