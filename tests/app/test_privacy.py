"""One family's words are only inside that family's open book."""

from __future__ import annotations

import gc
import threading  # noqa: TID251 - one to be surprised in
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from familybook.app.choosers import nothing_remembered
from familybook.app.letting_go import LettingGo
from familybook.app.log import log_path
from familybook.app.program import noted, surprised
from familybook.app.table import Table
from familybook.core.book import Book
from familybook.core.ids import PageKey
from familybook.core.person import Person
from familybook.core.said import Said
from familybook.screen.editors.picks import OwnWords
from tests.windows import go, opened, settle, visible

pytestmark = pytest.mark.gui

NAME, WORDS, TITLE = "Quaggan", "zebrafinchish", "Ocelotly"
"""What the family says: nothing of ours looks like it."""
MARKS = (NAME, WORDS, TITLE)
NAMED = ("start", "path", "page")
"""Screens on which the family is told of for certain."""

TOLD_BY = (
    *("text", "toPlainText", "placeholderText", "title", "windowTitle", "windowIconText"),
    *("accessibleName", "accessibleDescription", "toolTip", "statusTip", "whatsThis"),
    *("objectName", "windowFilePath", "currentText"),
)


@pytest.fixture
def program(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "book.pdf", qtbot) as program:
        yield program


@pytest.fixture
def family(program: Table, qtbot: QtBot) -> Table:
    """A family that wrote, undid, titled, printed and looked through, on every screen."""
    sitting = program.sitting
    sitting.start_book()
    qtbot.keyClicks(program.rooms.start.fields[-1], NAME)
    sitting.show_path()
    sitting.session.let_add(tuple(one.id for one in sitting.session.book.people))
    for key in ("us", "weather", "proud", "strengths"):
        sitting.show_page(PageKey(key))
        settle()
        for own in visible(program.window, OwnWords)[:1]:
            own.line.setFocus()
            qtbot.keyClicks(own.line, WORDS)
            qtbot.keyClick(own.line, Qt.Key.Key_Return)
        settle()
    book = sitting.session.book
    sitting.edit_book(replace(book, titles={**book.titles, PageKey("us"): TITLE}), "ask-act-title")
    program.window.undo_wanted.emit()
    program.window.redo_wanted.emit()
    for screen in ("start", "path", "arranging", "make", "look", "happens", "help", "page"):
        go(program, screen)
    assert all(mark in repr(sitting.session.book) for mark in MARKS)
    assert len(found_in(program.window)) > 3
    return program


def widgets(window: QWidget) -> list[QObject]:
    """Every object of every window, also of those that are hidden."""
    roots = {window, *QApplication.topLevelWidgets()}
    return [one for root in roots for one in (root, *root.findChildren(QObject))]


def found_in(window: QWidget) -> list[str]:
    """Where something of the family stands in any widget, shown or not."""
    found = []
    for one in widgets(window):
        for how in TOLD_BY:
            told = getattr(one, how, None)
            try:
                says = told() if callable(told) else ""
            except TypeError:
                continue
            if isinstance(says, str) and any(mark in says for mark in MARKS):
                found.append(f"{type(one).__name__}.{how}: {says}")
    return found


def heard_in(window: QWidget) -> list[str]:
    """What a screen reader finds of the family, walking from the window down."""
    found: list[str] = []

    def walk(face: QAccessibleInterface, depth: int) -> None:
        kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
        told = [face.text(kind) for kind in kinds]
        found.extend(
            f"{depth} {face.role()} {says}" for says in told if any(one in says for one in MARKS)
        )
        for number in range(face.childCount()):
            child = face.child(number)
            if child is not None and child.isValid():
                walk(child, depth + 1)

    walk(QAccessible.queryAccessibleInterface(window), 0)
    return found


def kept_alive() -> list[str]:
    """Values of the family that the program still holds."""
    gc.collect()
    return found_alive()


def found_alive() -> list[str]:
    found = []
    for one in gc.get_objects():
        held = isinstance(one, Person) and NAME in one.name
        held = held or (isinstance(one, Said) and WORDS in one.text)
        if held or (isinstance(one, Book) and TITLE in one.titles.values()):
            found.append(type(one).__name__)
    return found


def let_deleted_go() -> None:
    settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    settle()


def test_nothing_of_the_family_is_left_in_any_widget_once_its_book_is_closed(
    family: Table,
) -> None:
    family.sitting.close_book()
    let_deleted_go()

    assert found_in(family.window) == []
    assert heard_in(family.window) == []
    assert not family.sitting.session.can_undo
    assert not family.sitting.session.can_redo
    for one in widgets(family.window):
        if isinstance(one, QLineEdit):
            assert not one.isUndoAvailable()
            assert not one.isRedoAvailable()
        if isinstance(one, QTextEdit | QPlainTextEdit):
            assert not one.document().isUndoAvailable()
            assert not one.document().isRedoAvailable()


def test_nothing_of_the_family_is_held_once_its_book_is_closed(family: Table) -> None:
    family.sitting.close_book()
    let_deleted_go()

    assert kept_alive() == []


def test_nothing_of_the_family_is_held_though_all_was_to_stay_while_its_book_was_open(
    family: Table,
) -> None:
    letting_go = LettingGo(family.sitting)
    gc.freeze()  # as at the end of what a program gets ready
    family.sitting.close_book()
    let_deleted_go()

    letting_go.let_go()

    gc.unfreeze()
    assert found_alive() == []


def test_nothing_of_the_family_stands_in_any_file_but_its_book(family: Table, home: Path) -> None:
    surprised(family.window, ValueError, ValueError(f"{NAME} said {WORDS}"), None)
    family.sitting.close_book()

    files = [one for one in home.rglob("*") if one.is_file()]
    assert log_path() in files
    for file in files:
        raw = file.read_bytes()
        for mark in MARKS:
            assert mark.encode() not in raw, file
            assert mark.encode("utf-16-le") not in raw, file
        assert NAME not in file.name


def test_behind_the_curtain_a_screen_reader_finds_nothing_of_the_family(family: Table) -> None:
    for screen in ("start", "path", "page", "look", "make", "happens", "aa"):
        go(family, screen)
        if screen in NAMED:
            assert heard_in(family.window), screen

        go(family, "curtain")

        assert family.window.is_covered, screen
        assert heard_in(family.window) == [], screen
        focus = QApplication.focusWidget()
        assert focus is not None, screen
        assert focus.window() is family.window, screen
        for _ in range(12):
            family.window.focusNextPrevChild(True)
            now = QApplication.focusWidget()
            assert now is not None, screen
            assert now.isVisible(), screen
            assert not any(mark in now.accessibleName() for mark in MARKS), screen

        family.window.rise()
        if screen in NAMED:
            assert heard_in(family.window), screen


def test_the_curtain_falls_over_the_view_for_everybody_too(family: Table, qtbot: QtBot) -> None:
    family.window.around_wanted.emit()
    settle()
    assert family.window.is_turned

    family.window.quiet.take(0.0001)
    family.window.quiet.wait()
    qtbot.waitUntil(lambda: family.window.is_covered)

    assert not family.around_desk.view.isVisible()
    assert heard_in(family.window) == []


def test_the_curtain_falls_over_a_window_that_is_put_aside(family: Table, qtbot: QtBot) -> None:
    go(family, "page")

    family.window.showMinimized()
    qtbot.waitUntil(lambda: family.window.is_covered)
    family.window.showNormal()
    settle()

    assert family.window.is_covered
    assert heard_in(family.window) == []


def test_menus_and_hints_go_when_the_curtain_falls(family: Table, qtbot: QtBot) -> None:
    go(family, "page")
    menu = QMenu(family.window)
    menu.addAction(NAME)
    menu.popup(family.window.mapToGlobal(family.window.rect().center()))
    inner = menu.addMenu(NAME)
    QToolTip.showText(family.window.mapToGlobal(family.window.rect().center()), NAME)
    assert menu.isVisible()

    family.window.fall()
    settle()

    assert not menu.isVisible()
    assert not inner.isVisible()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_a_window_for_choosing_files_goes_when_the_curtain_falls_and_nothing_is_chosen(
    family: Table,
) -> None:
    go(family, "page")
    QTimer.singleShot(0, family.window.fall)

    chosen, _ = QFileDialog.getOpenFileName(
        family.window, options=QFileDialog.Option.DontUseNativeDialog
    )

    assert chosen == ""
    assert family.window.is_covered


@pytest.mark.usefixtures("qapp")
def test_a_file_window_leaves_nothing_for_the_next_one(tmp_path: Path) -> None:
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path))
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    kept.setValue("FileDialog/history", ["file:///of/another/program"])
    kept.remove("FileDialog/lastVisited")
    kept.sync()

    with nothing_remembered():
        dialog = QFileDialog(options=QFileDialog.Option.DontUseNativeDialog)
        dialog.setDirectory(str(tmp_path))
        dialog.setHistory([f"file:///{NAME}"])
        dialog.done(QFileDialog.DialogCode.Accepted)
        dialog.deleteLater()
        let_deleted_go()

    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    kept.sync()
    assert kept.value("FileDialog/history") == ["file:///of/another/program"]
    assert kept.value("FileDialog/lastVisited") is None


def test_titles_of_the_window_name_nobody(family: Table) -> None:
    for screen in ("start", "path", "page", "make", "look", "aa"):
        go(family, screen)
        named = (
            family.window.windowTitle(),
            family.window.windowIconText(),
            family.window.windowFilePath(),
            QGuiApplication.applicationDisplayName(),
            *(one.title() for one in QGuiApplication.topLevelWindows()),
        )
        assert not any(mark in one for one in named for mark in MARKS)
        assert family.window.windowTitle() == family.look.words("screen-window")


def test_a_surprise_away_from_the_window_says_nothing_of_what_was_written(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def surprise() -> None:
        raise ValueError(NAME, WORDS)

    monkeypatch.setattr(threading, "excepthook", noted)
    thread = threading.Thread(target=surprise)
    thread.start()
    thread.join()

    said = capfd.readouterr()
    assert not any(mark in said.out + said.err for mark in MARKS)
    assert "ValueError" in log_path().read_text("utf-8")
    assert not any(mark in log_path().read_text("utf-8") for mark in MARKS)


def test_the_button_in_the_head_lets_the_curtain_fall_and_the_curtain_opens_again(
    family: Table, qtbot: QtBot
) -> None:
    go(family, "page")
    words = family.look.words
    (rest,) = [
        one
        for one in visible(family.window.head, QAbstractButton)
        if words("screen-break") in (one.text(), one.accessibleName())
    ]

    qtbot.mouseClick(rest, Qt.MouseButton.LeftButton)
    assert family.window.is_covered
    assert heard_in(family.window) == []

    (back,) = [
        one
        for one in visible(family.window, QAbstractButton)
        if one.text() == words("curtain-open")
    ]
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert not family.window.is_covered
    assert family.window.current is family.rooms.page
