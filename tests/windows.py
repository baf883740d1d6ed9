"""The real window for tests: a shelf of its own, files chosen without asking, work done at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from familybook.app.program import Program
from familybook.app.sitting import Choosers
from familybook.core.ids import PageKey
from familybook.core.words import Words
from familybook.screen.kit.control import Control
from familybook.screen.main_window import MainWindow

SCREENS = ["shelf", "start", "path", "arranging", "page", "large", "make", "aa", "curtain"]

W = TypeVar("W", bound=QWidget)


def nothing() -> Path | None:
    return None


def place_in(out: Path, name: object) -> Path:
    del name
    return out


@contextmanager
def opened(qapp: QApplication, home: Path, out: Path, qtbot: QtBot) -> Iterator[Program]:
    def choosers(window: MainWindow, spoken: Words) -> Choosers:
        del window, spoken
        return Choosers(nothing, nothing, partial(place_in, out), partial(place_in, out))

    settings = home / "settings.json"
    program = Program(qapp, settings_path=settings, choosers=choosers, at_once=True)
    program.window.resize(1366, 720)
    program.sitting.show_shelf()
    with qtbot.waitExposed(program.window):
        program.window.show()
    program.window.activateWindow()
    yield program
    program.window.close()
    program.window.deleteLater()
    program.deleteLater()


def with_names(program: Program, qtbot: QtBot) -> Program:
    """Start a book with three names in it; it is open at its path."""
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


def visible(window: QWidget, kind: type[W]) -> list[W]:
    return [one for one in window.findChildren(kind) if one.isVisible()]


def told(widget: QWidget) -> str:
    name = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} {name!r} {widget.geometry().getRect()}"


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


def clipped_words(window: QWidget) -> list[str]:
    wrapped: list[QWidget] = [one for one in visible(window, QLabel) if one.wordWrap()]
    painted: list[QWidget] = [*visible(window, Control)]
    return [
        told(one)
        for one in (*wrapped, *painted)
        if one.heightForWidth(one.width()) > one.height() + 2
    ]


def outside(window: QWidget) -> list[str]:
    """Return what sticks out of its parent sideways."""
    found = []
    for one in visible(window, QWidget):
        parent = one.parentWidget()
        if parent is None or one.isWindow() or "Scroll" in type(one).__name__:
            continue
        if one.x() < -1 or one.x() + one.width() > parent.width() + 1:
            found.append(told(one))
    return found
